// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/market.h"

#include <QString>
#include <optional>

namespace wattbourse::app {

/// The order ticket while it is written, and what it says about itself. Plain values; nothing is signed here.
struct OrderDraft {
    core::MarketRow market;
    QString marketName;
    core::SlotIndex slot;
    core::Side side{core::Side::Buy};
    core::Energy quantity;
    core::Tick tick;

    [[nodiscard]] core::OrderIntent intent() const { return {market.id, slot, side, tick, quantity}; }
    [[nodiscard]] core::UnixTime slotStart() const { return core::SlotCalendar(market.slotSeconds).start(slot); }
    [[nodiscard]] core::UnixTime slotEnd() const { return core::SlotCalendar(market.slotSeconds).end(slot); }
    [[nodiscard]] core::UnixTime gateCloses() const;
    /// What the contract holds until clearing: a buyer's cost at the limit, a seller's bond. None when it overflows.
    [[nodiscard]] std::optional<core::Credit> held() const;
    /// What will be signed, in words.
    [[nodiscard]] QString sentence() const;
    /// "Sign and place: buy 20.0 kWh".
    [[nodiscard]] QString action() const;
};

/// What the owner may still spend today; from the preferences on the chain.
struct SpendLimit {
    core::Credit left;
    core::Credit perDay;
};

/// Why the draft cannot be placed, as a sentence; empty when it can.
QString problemOf(const OrderDraft& draft, const std::optional<SpendLimit>& limit, core::UnixTime now);

/// Why an account with these roles cannot place the draft, as a sentence; empty when it can or the roles are not known.
QString roleProblemOf(const OrderDraft& draft, const std::optional<std::uint32_t>& roles);

/// Where an order is unusual but allowed: its owner is told and decides. Zero switches a threshold off.
struct DeskWarnings {
    core::Energy quantity{100'000};
    /// Of what is left to spend today, in permille.
    std::int64_t spendPermille{500};
    /// The limit's distance from the price that the book indicates.
    std::uint16_t ticksAway{10};
    bool operator==(const DeskWarnings&) const = default;
};

/// What is unusual about a draft that can be placed, one sentence a line; empty when nothing is.
QString warningOf(const OrderDraft& draft, const DeskWarnings& warnings, const std::optional<SpendLimit>& limit,
                  const std::optional<core::Price>& indicated);

/// The tick that a typed price means: for a buyer the one at or below, for a seller the one at or above. Held within
/// the grid.
core::Tick tickFor(const core::MarketRow& market, core::Side side, core::Price typed);

} // namespace wattbourse::app
