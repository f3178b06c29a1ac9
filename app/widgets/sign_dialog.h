// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>
#include <functional>
#include <utility>
#include <vector>

namespace wattbourse::app {

/// The last look before a signature: everything that will be signed, in words. accepted() is the consent.
class SignDialog final : public QDialog {
    Q_OBJECT

public:
    using Line = std::pair<QString, QString>;
    /// `question` says what happens; `lines` are all values that are signed; `consent` is on the button.
    SignDialog(const QString& question, const std::vector<Line>& lines, const QString& consent,
               QWidget* parent = nullptr);
    /// Opens over `over`; `act` is done when the owner signs and sends.
    static void ask(QWidget* over, const QString& question, const std::vector<Line>& lines, std::function<void()> act);
};

} // namespace wattbourse::app
