// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/flex_cost.h"
#include "core/portfolio/member_store.h"

#include <optional>
#include <span>
#include <vector>

/// Many members' flexibility as one seller's: what can be promised at which price, and who is asked for how much of an
/// award. Everything is an integer; every rounding is stated.
namespace wattbourse::core {

/// What a member was asked for in events that are over, and what of it its meter proved.
struct DeliveryRecord {
    std::int64_t events{};
    /// Sums over the events, Wh; `delivered` counts at most what was asked.
    Energy asked;
    Energy delivered;
    bool operator==(const DeliveryRecord&) const = default;
};

/// Share of what it says yes to that a member delivers, in thousandths, rounded down. Whoever is new counts like two
/// events of 800, which its own events outweigh one by one.
std::uint32_t reliabilityOf(const DeliveryRecord& record);

/// A member's curve as offersOf() makes it: parts in each slot whose prices rise.
struct PoolMember {
    MemberNumber member;
    std::uint32_t reliabilityPermille{1000};
    std::vector<FlexOffer> curve;
};

/// One part of one member's curve.
struct PoolPart {
    MemberNumber member;
    Energy quantity;
    /// What is likely to come of it: quantity times reliability, rounded down.
    Energy expected;
    Price price;
    bool operator==(const PoolPart&) const = default;
};

/// The cheapest first; of one price the most reliable, then the lower number. Parts of which nothing is expected are
/// left out: nobody is asked in vain.
std::vector<PoolPart> meritOrder(std::span<const PoolMember> members);

struct PoolTerms {
    /// Of what is expected, kept back and not promised: 0 to 999.
    std::uint32_t reservePermille{100};
    /// What the aggregator keeps of the proceeds: 0 to 999.
    std::uint32_t keepPermille{};
    Price tick{1};
};

/// A point of the pooled offer: `promise` in each slot, for which `asked` has to be asked.
struct PoolStep {
    Energy promise;
    Energy asked;
    /// So high that no member gets less per kWh than its own price even when everybody delivers all that was asked and
    /// the buyer pays for the promise alone. Rounded up to a tick, never falling along the offer.
    Price price;
    bool operator==(const PoolStep&) const = default;
};

/// One step for each price in `parts` (in merit order). Steps whose promise is nothing, or whose price leaves 32 bits,
/// are left out.
std::vector<PoolStep> pooledOffer(std::span<const PoolPart> parts, const PoolTerms& terms);

/// The cheapest step that promises `wanted`; the largest one within `cap` when that one is dearer or there is none.
/// Nothing when even the first step is above the cap.
std::optional<PoolStep> bestStep(std::span<const PoolStep> steps, Energy wanted, Price cap);

struct MemberAsk {
    MemberNumber member;
    /// What it is asked for in each slot, and its part of what was promised to the buyer.
    Energy asked;
    Energy promise;
    /// What is likely to come of `asked`.
    Energy expected;
    /// The dearest of its parts that is asked for.
    Price price;
    bool operator==(const MemberAsk&) const = default;
};

/// An award back over the members, by member: parts in merit order until their expectation less the reserve covers it,
/// those of the last price pro rata. The promises add up to `award` exactly; `asked` is rounded up. OutOfRange when all
/// parts together do not cover it, or it is not positive.
Result<std::vector<MemberAsk>> splitAward(std::span<const PoolPart> parts, const PoolTerms& terms, Energy award);

/// `total` by weights (not negative) into whole parts that add up to it: each rounded down, what is left goes 1 by 1 to
/// the largest remainders, of equal ones to the first. All nothing when the weights are.
std::vector<Energy> shareOut(Energy total, std::span<const Energy> weights);

} // namespace wattbourse::core
