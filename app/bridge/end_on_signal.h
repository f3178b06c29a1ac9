// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace wattbourse::app {

/// Ends the program in order when it is asked to by SIGTERM, SIGINT or SIGHUP: folders of the demo go, the store
/// closes. One in a program; GUI thread.
class EndOnSignal final : public QObject {
    Q_OBJECT

public:
    EndOnSignal();
    ~EndOnSignal() override;
};

} // namespace wattbourse::app
