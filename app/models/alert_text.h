// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/alert_rules.h"

#include <QString>

namespace wattbourse::app {

/// Of the kinds of rules, in the order in which they are offered.
inline constexpr int kAlertKinds = 7;
core::AlertKind alertKindAt(int place);
QString alertKindName(core::AlertKind kind);

/// How a threshold is typed: as an integer of 10^-scale of `unit`, worth `factor` of the rule's own unit.
struct AlertUnit {
    QString unit;
    int scale{};
    int decimals{};
    std::int64_t least{};
    std::int64_t most{};
    std::int64_t start{};
    std::int64_t factor{1};
};
AlertUnit alertUnit(core::AlertKind kind);

/// "Price at or above 15.0 ct/kWh".
QString alertRuleSentence(const core::AlertRule& rule);
/// "14:45: the price is 15.2 ct/kWh". Slots are said by their start, which takes their length.
QString alertSentence(const core::Alert& alert, std::uint32_t slotSeconds);

} // namespace wattbourse::app
