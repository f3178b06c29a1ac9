// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wattbourse::app {

/// Whose meter it is that is registered, and whose key signs its reports: a technician registers for other people.
/// accepted() only with two addresses.
class MeterOwnerDialog final : public QDialog {
    Q_OBJECT

public:
    /// Begins with these, as when the technician's home is the meter's.
    MeterOwnerDialog(const QString& meter, const core::Address& owner, const core::Address& reporter,
                     QWidget* parent = nullptr);

    [[nodiscard]] core::Address owner() const;
    [[nodiscard]] core::Address reporter() const;

private:
    void check();

    QLineEdit* m_owner;
    QLineEdit* m_reporter;
    QLabel* m_problem;
    QPushButton* m_go;
};

} // namespace wattbourse::app
