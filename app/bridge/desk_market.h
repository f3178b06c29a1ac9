// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/aggregator_view.h"
#include "app/bridge/terminal_state.h"
#include "core/portfolio/desk_store.h"

namespace wattbourse::app {

/// One market as the trading desk sees it at one moment: now, from proven reads, or a moment of the past, from the
/// desk's tape. What it points to outlives it.
struct DeskMarket {
    struct Slot {
        const core::SlotBook* book = nullptr;
        Figure bookProof{};
        const std::vector<core::OrderRecord>* orders = nullptr;
        Figure ordersProof{};
        const core::SlotPosition* position = nullptr;
        Figure positionProof{};
        std::optional<core::SlotQuality> quality{};
    };
    core::MarketRow row;
    core::UnixTime now;
    std::map<core::SlotIndex, Slot> slots;
};

/// Of the energy market; none while it is not known.
std::optional<DeskMarket> deskMarket(const TerminalState& state);

/// A past day from the desk's tape: any of its moments as a market. Only what a moment shows is unpacked.
class TapeDay {
public:
    TapeDay(const core::MarketRow& row, std::vector<core::TapeRow> rows) : m_row(row), m_rows(std::move(rows)) {}
    [[nodiscard]] bool empty() const { return m_rows.empty(); }
    /// Not when empty().
    [[nodiscard]] core::UnixTime from() const { return m_rows.front().at; }
    [[nodiscard]] core::UnixTime until() const { return m_rows.back().at; }
    /// Each slot as it was last taken down until then. Valid until the next call. Malformed when a frame was damaged.
    core::Result<DeskMarket> at(core::UnixTime moment);

private:
    core::MarketRow m_row;
    std::vector<core::TapeRow> m_rows;
    // The row that each was unpacked from, and the frame.
    std::map<core::SlotIndex, std::pair<std::size_t, core::TapeFrame>> m_unpacked;
};

/// Slots, book, orders, positions and sums. `slot` absent: the next one whose gate is open. What is not of the market
/// (limit, roles, what blocks) is the caller's.
AggregatorView deskView(const DeskMarket& market, std::optional<core::SlotIndex> slot);

/// Adds orders of `txns` that no block shows yet or that came to nothing, and names the transactions of the others.
/// Only what was confirmed within a day is added.
void addTxns(AggregatorView& view, const DeskMarket& market, const std::vector<core::TxnRecord>& txns);
/// Adds the inactive ones: those that were never placed, and those whose order was cancelled.
void addKept(AggregatorView& view, const DeskMarket& market, const std::vector<core::KeptOrder>& kept);

} // namespace wattbourse::app
