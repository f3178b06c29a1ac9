// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc stumbles over <concepts>, which comes with it, and needs none of its types.
#ifndef Q_MOC_RUN
#include "core/agent/flex_status.h"
#endif
#include "core/home/comforts.h"

#include <QString>
#include <optional>
#include <vector>

/// What a household is asked to give way, and what it answered. Absent values are unknown.
namespace wattbourse::app {

/// The household's own estimate of what it would use without the event, beside the contract's.
struct BaselineAdvice {
    QString method;
    /// By slot of the event, import positive, with what lies around it on eight of ten days.
    std::vector<core::Energy> expected;
    std::vector<core::Energy> low;
    std::vector<core::Energy> high;
    bool operator==(const BaselineAdvice&) const = default;
};

/// How well a way of estimating did on the household's own days. In thousandths.
struct BaselineMethodRow {
    QString method;
    bool contract = false;
    bool recommended = false;
    int errorPermille = 0;
    /// Negative pays the household too little.
    int biasPermille = 0;
    int within20Permille = 0;
    int days = 0;
    bool operator==(const BaselineMethodRow&) const = default;
};

struct OfferRow {
    core::FlexEvent event;
    /// Why this price, one sentence; empty while nothing would be offered.
    QString why;
    std::optional<BaselineAdvice> advice;
};

/// How far the home could give way in a slot, and what a kWh of that costs it.
struct RoomRow {
    core::UnixTime from;
    core::UnixTime to;
    core::Energy less;
    core::Price lessCost;
    core::Energy more;
    core::Price moreCost;
};

struct OffersView {
    core::UnixTime now;
    std::uint32_t slotSeconds{900};
    core::FlexChoice choice{core::FlexChoice::AgentDecides};
    std::uint32_t marginPermille{100};
    /// In force on the network; absent before the first save of limits.
    std::optional<core::Price> leastReward;
    /// Newest first.
    std::vector<OfferRow> offers;
    core::Credit earned;
    /// Why nothing is looked at, one sentence; empty when all is well.
    QString problem;
    /// Contract's first, then the best ones; empty with too little history.
    std::vector<BaselineMethodRow> methods;
    /// Of the next slots; empty where nothing can give way or it is not worked out yet.
    std::vector<RoomRow> room;
};

} // namespace wattbourse::app
