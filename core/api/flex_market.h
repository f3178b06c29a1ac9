// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/proven.h"
#include "core/api/txn.h"
#include "core/energy/flexibility.h"
#include "core/time/slot.h"

#include <array>
#include <vector>

/// Demand response as the contracts have it, from the request to the payment (chain/contracts/README.md).
namespace wattbourse::core {

constexpr std::size_t kMostFlexSlots = 16;

/// What a buyer asks for, in each of `slots` slots.
struct FlexAsk {
    /// Of the grid; 0: anywhere.
    std::uint32_t branch{};
    SlotIndex firstSlot;
    std::uint32_t slots{1};
    FlexDirection direction{FlexDirection::Up};
    Energy quantity;
    /// The least that one offer may hold.
    Energy least;
    Price priceCap;
    /// Seconds before the first slot when offers end and the award may be made.
    std::uint32_t notice{};
    std::uint32_t tolerancePermille{};
    std::uint32_t penaltyPermille{};
    /// Of Baselines.
    std::uint32_t rule{};
    /// Events of 30 days that a seller may miss or leave without a penalty.
    std::uint32_t forgiven{};
    /// All winners get the highest accepted price; otherwise each its own.
    bool uniform{};
    bool operator==(const FlexAsk&) const = default;
};

enum class FlexRequestStatus { None, Open, Awarded, Ended };

struct FlexRequest {
    std::uint64_t id{};
    Address buyer;
    FlexRequestStatus status{FlexRequestStatus::None};
    std::uint32_t offers{};
    Credit escrow;
    FlexAsk ask;
};

struct FlexOfferRecord {
    Address seller;
    Energy quantity;
    Price price;
    /// What the seller keeps of the proceeds before they are shared among the meters' owners.
    std::uint32_t keepPermille{};
    bool open{};
};

enum class FlexAwardStatus { None, Open, Provisional, Final, Left };

/// A micro-contract: one seller's promise, and the money of both sides.
struct FlexAward {
    std::uint64_t id{};
    Address seller;
    SlotIndex firstSlot;
    std::uint32_t slots{};
    FlexDirection direction{FlexDirection::Up};
    std::uint32_t rule{};
    std::uint32_t keepPermille{};
    FlexTerms terms;
    SlotIndex notifiedIn;
    Credit bond;
    /// Zero: what is not paid goes to the reserve of the market.
    Address buyer;
    Credit payment;
    std::uint32_t market{};
    FlexAwardStatus status{FlexAwardStatus::None};
    /// Meters that were brought in, and how many of them are measured.
    std::uint32_t members{};
    std::uint32_t measured{};
    /// By the last settlement, and how much of it the seller has.
    Credit earned;
    Credit paid;
    /// Still to be shared among the meters' owners.
    Credit pot;
    /// Baseline less metered (FlexDown: the other way round) over the meters measured, by slot.
    std::vector<Energy> deltas;
};

/// What one meter did in an award.
struct FlexPart {
    bool included{};
    bool measured{};
    bool shared{};
    /// One bit a slot that was settled by an estimate.
    std::uint32_t estimated{};
    Energy positive;
    std::array<Energy, kMostFlexSlots> deltas;
};

enum class ChainBaselineMethod { LikeDays, MeterBefore, Nominated };

struct ChainBaselineRule {
    ChainBaselineMethod method{ChainBaselineMethod::LikeDays};
    BaselineForm form{BaselineForm::Multiplicative};
    std::uint32_t likeDays{10};
    std::uint32_t leastDays{3};
    std::uint32_t windowSlots{16};
    std::uint32_t gapSlots{4};
    AdjustmentCap cap;
};

/// Views from proven storage at the newest block that is at least as final as asked, and calls ready for the outbox.
/// Blocking; one thread.
class FlexMarket {
public:
    virtual ~FlexMarket() = default;
    /// Requests and awards are numbered from 1.
    virtual Result<Proven<std::uint64_t>> requestCount(Finality atLeast) = 0;
    virtual Result<Proven<FlexRequest>> request(std::uint64_t id, Finality atLeast) = 0;
    virtual Result<Proven<std::uint64_t>> awardCount(Finality atLeast) = 0;
    virtual Result<Proven<FlexAward>> award(std::uint64_t id, Finality atLeast) = 0;
    /// By their number.
    virtual Result<Proven<std::vector<ChainBaselineRule>>> rules(Finality atLeast) = 0;

    [[nodiscard]] virtual TxnRequest offerCall(std::uint64_t request, const FlexOfferRecord& offer) const = 0;
    [[nodiscard]] virtual TxnRequest includeOwnCall(std::uint64_t award) const = 0;
    [[nodiscard]] virtual TxnRequest measureCall(std::uint64_t award, const std::vector<Hash32>& meters) const = 0;
    [[nodiscard]] virtual TxnRequest settleCall(std::uint64_t award) const = 0;
};

} // namespace wattbourse::core
