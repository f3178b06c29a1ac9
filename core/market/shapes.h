// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/market.h"
#include "core/api/signer.h"
#include "core/market/order.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace wattbourse::core {

/// An order for a continuous market.
struct ContinuousOffer {
    OrderIntent order;
    /// All of it at once, or nothing is done.
    bool fillOrKill{};
};

/// What an owner means by an order in a continuous market, and how far it came. To be on disk before it is sent: what
/// is planned anew after a restart is not what was sent.
struct RestingOrder {
    Address account;
    /// `tick` is the limit: the price may begin better for the owner. `quantity` is all of it, zero: taken back.
    OrderIntent order;
    /// The owner's own count in that market and slot.
    std::uint8_t index{};
    bool fillOrKill{};
    /// Once a final block has it, and the number of that block.
    std::optional<OrderId> id;
    std::uint64_t block{};
    /// What was told of its fills.
    Energy filled;
    bool operator==(const RestingOrder&) const = default;
};

/// One trade of a continuous book: at the resting order's price.
struct BookTrade {
    OrderId resting;
    OrderId taker;
    Energy quantity;
    Price price;
    std::uint64_t block{};
    bool operator==(const BookTrade&) const = default;
};

/// A sealed order as its owner keeps it: whoever loses it before the reveal loses the deposit. To be on disk before its
/// commitment is sent.
struct SealedOrder {
    Address account;
    OrderIntent order;
    /// The owner's own count in that market and slot.
    std::uint8_t index{};
    /// Random, and secret until the gate closes.
    Hash32 salt;
    bool operator==(const SealedOrder&) const = default;
};

/// What the chain keeps of a sealed order: 30 bytes of its hash.
using SealedHash = FixedBytes<30, struct SealedHashTag>;

enum class SealedDuty {
    /// The gate is open, or it waits for nothing more.
    None,
    /// The reveal window is open and the chain still has the commitment.
    Reveal,
    /// The market is paused and its gate closed: nothing is revealed, the deposit can be taken back.
    Withdraw,
    /// The window is over: the deposit is lost.
    Lost,
};
/// What an owner's program has to do now about a sealed order of which the chain has `committed` (nothing: revealed,
/// withdrawn or forfeited). It needs nothing but what is stored and proven, so that a program that starts anew goes on
/// where the one before it stopped.
SealedDuty sealedDuty(const MarketRow& row, const SealedOrder& order, const std::optional<SealedHash>& committed,
                      UnixTime now);

/// Orders that a member signs once and an aggregator brings to the market (EIP-712).
struct SignedOrders {
    Address account;
    /// The only one who may bring them; zero: anybody.
    Address submitter;
    /// Each is used once, in any order.
    std::uint64_t nonce{};
    UnixTime deadline;
    std::vector<OrderIntent> orders;
    RecoverableSignature signature;
};

} // namespace wattbourse::core
