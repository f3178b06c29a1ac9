// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/proof/logs.h"
#include "core/api/market.h"
#include "core/api/txn.h"
#include "core/market/shapes.h"

#include <utility>
#include <vector>

namespace wattbourse::chain {

/// A call of placeMany, read back from its data.
struct PlaceManyCall {
    core::Address account;
    std::vector<core::OrderIntent> orders;
};
/// Malformed when the data is not exactly such a call.
core::Result<PlaceManyCall> decodePlaceMany(core::ByteView data);

/// The orders of a call of trade.
core::Result<PlaceManyCall> decodeTrade(core::ByteView data);

/// A call of commit: where the sealed orders go. What they hold is secret.
struct CommitCall {
    struct Item {
        core::MarketId market;
        core::SlotIndex slot;
        std::uint8_t index{};
        core::SealedHash hash;
    };
    core::Address account;
    std::vector<Item> items;
};
core::Result<CommitCall> decodeCommit(core::ByteView data);
/// The orders of a call of reveal, which is also the witness of a commitment.
core::Result<std::vector<core::SealedOrder>> decodeOpenings(core::ByteView data);

/// What claiming an order gave.
struct ClaimedOrder {
    core::OrderId id;
    core::Address account;
    core::Energy fill;
    /// Paid by a buyer, or owed to a seller until the reading proves delivery.
    core::Credit paid;
    core::Credit refund;
};

struct SettledSlot {
    core::Address account;
    core::SlotIndex slot;
    core::MarketId market;
    core::Energy metered;
    core::Energy contracted;
    core::Credit imbalanceCredit;
    core::Credit paidOut;
};

/// The events of one kind that the market at `market` emitted, in order. Logs of other contracts and kinds are passed
/// over; one of this kind that does not decode is Malformed.
core::Result<std::vector<core::OrderRecord>> placedOrders(const core::TxnOutcome& outcome, const core::Address& market);
core::Result<std::vector<ClaimedOrder>> claimedOrders(const core::TxnOutcome& outcome, const core::Address& market);
core::Result<std::vector<SettledSlot>> settledSlots(const core::TxnOutcome& outcome, const core::Address& market);

/// Which logs are the trades of a continuous market's slot, and what they say. Malformed when one does not decode.
std::vector<std::vector<core::Hash32>> bookTradeTopics(core::MarketId market, core::SlotIndex slot);
core::Result<std::vector<core::BookTrade>> bookTrades(const std::vector<FoundLog>& found);

} // namespace wattbourse::chain
