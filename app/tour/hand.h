// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace wattbourse::app::hand {

/// What a person's hand does in the window: it finds only what is shown and enabled.

/// Presses the button with that object name. False when it is not there.
bool press(QWidget* in, const QString& objectName);
/// Presses the one filled button that is shown. False when there is none.
bool pressPrimary(QWidget* in);
/// Types into every shown password field.
bool typePassphrase(QWidget* in, const QString& text);
/// Keys to the control with that object name.
bool keys(QWidget* in, const QString& objectName, Qt::Key key, int times);

} // namespace wattbourse::app::hand
