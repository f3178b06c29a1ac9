// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

namespace wattbourse::app {

/// What a household's aggregator asks it, and the two answers. Closing it answers nothing.
class DispatchQuestion final : public QDialog {
    Q_OBJECT

public:
    struct Words {
        /// What is asked, when, and what for.
        QString question;
        /// Until when, and what happens without an answer.
        QString note;
        /// "Promise 1.0 kWh".
        QString consent;
    };
    explicit DispatchQuestion(const Words& words, QWidget* parent = nullptr);

Q_SIGNALS:
    void answered(bool yes);
};

} // namespace wattbourse::app
