// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/desk_keys.h"
#include "app/models/order_draft.h"

#include <QByteArray>
#include <QMap>

namespace wattbourse::app {

/// How its owner has set the trading desk up: keys, warnings, named places of the panels.
struct DeskSettings {
    DeskKeys keys;
    DeskWarnings warnings;
    /// By the names that their owner gave them.
    QMap<QString, QByteArray> layouts;
    /// How the panels stood last.
    QByteArray last;

    [[nodiscard]] QByteArray toJson() const;
    /// What is missing or not understood stays standard.
    static DeskSettings fromJson(const QByteArray& json);
};

} // namespace wattbourse::app
