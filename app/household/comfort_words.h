// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/comforts_view.h"

#include <QString>
#include <vector>

namespace wattbourse::app {

/// One wish in words, for the card on the home's first section.
struct ComfortLine {
    QString icon;
    QString what;
    QString note;
    bool operator==(const ComfortLine&) const = default;
};
std::vector<ComfortLine> comfortLines(const ComfortsView& view);

QString iconOf(DeviceKind kind);
/// "Battery", "Car 2": `number` counts from 1 and is said where `of` is more than one.
QString deviceName(DeviceKind kind, const core::DeviceId& id);
/// "charges with 2.40 kW, 61 % full".
QString deviceDoes(const DeviceNow& device);
/// How it is reached and whether it does as told.
QString deviceState(const DeviceNow& device);
/// What is missing and what the devices therefore do; empty when nothing is.
QString safeModeSentence(core::SafeMode mode);
/// Why a wish cannot be met as it stands; empty for what no owner wished.
QString shortfallSentence(const core::Shortfall& shortfall);
/// Minutes of the day as the locale's clock.
QString clockOf(core::DayMinute minute);
/// Degrees without the unit, a half where there is one.
QString degrees(core::Temperature temperature);

} // namespace wattbourse::app
