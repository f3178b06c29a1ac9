// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/technician/firmware_dialog.h"
#include "serial/programmer/avrdude.h"

#include <QProcess>

namespace wattbourse::app {

/// Runs avrdude for the firmware dialog and says in words what came of it. Owned by the dialog. GUI thread.
class FirmwareRunner final : public QObject {
    Q_OBJECT

public:
    explicit FirmwareRunner(FirmwareDialog& dialog);

private:
    void run(const FirmwareRequest& request);
    void ended(const FirmwareRequest& request, int status);

    FirmwareDialog& m_dialog;
    QProcess m_process;
};

/// One fuse in words.
BenchCheck fuseCheck(const serial::FuseFact& fact);

} // namespace wattbourse::app
