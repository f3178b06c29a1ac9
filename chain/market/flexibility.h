// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/deployment.h"
#include "chain/market/state_reader.h"
#include "core/api/txn.h"
#include "core/energy/flexibility.h"
#include "core/time/slot.h"

#include <array>
#include <string>
#include <vector>

/// The contracts FlexRequests, Flexibility and Baselines: demand response from the request to the payment
/// (chain/contracts/README.md).
namespace wattbourse::chain::flexibility {

constexpr std::size_t kMostSlots = 16;

/// Where they are.
struct Contracts {
    std::uint64_t chainId{};
    core::Address baselines;
    core::Address awards;
    core::Address requests;
};
inline Contracts contractsOf(const Deployment& deployment) {
    return {deployment.chainId, deployment.baselines.address, deployment.flexibility.address,
            deployment.flexRequests.address};
}

/// What a buyer asks for, in each of `slots` slots.
struct Ask {
    /// Of the grid; 0: anywhere.
    std::uint32_t branch{};
    core::SlotIndex firstSlot;
    std::uint32_t slots{1};
    core::FlexDirection direction{core::FlexDirection::Up};
    core::Energy quantity;
    /// The least that one offer may hold.
    core::Energy least;
    core::Price priceCap;
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
    bool operator==(const Ask&) const = default;
};

enum class RequestStatus { None, Open, Awarded, Ended };

struct Request {
    std::uint64_t id{};
    core::Address buyer;
    RequestStatus status{RequestStatus::None};
    std::uint32_t offers{};
    core::Credit escrow;
    Ask ask;
};

struct Offer {
    core::Address seller;
    core::Energy quantity;
    core::Price price;
    /// What the seller keeps of the proceeds before they are shared among the meters' owners.
    std::uint32_t keepPermille{};
    bool open{};
};

enum class AwardStatus { None, Open, Provisional, Final, Left };

/// A micro-contract: one seller's promise, and the money of both sides.
struct Award {
    std::uint64_t id{};
    core::Address seller;
    core::SlotIndex firstSlot;
    std::uint32_t slots{};
    core::FlexDirection direction{core::FlexDirection::Up};
    std::uint32_t rule{};
    std::uint32_t keepPermille{};
    core::FlexTerms terms;
    core::SlotIndex notifiedIn;
    core::Credit bond;
    /// Zero: what is not paid goes to the reserve of the market.
    core::Address buyer;
    core::Credit payment;
    std::uint32_t market{};
    AwardStatus status{AwardStatus::None};
    /// Meters that were brought in, and how many of them are measured.
    std::uint32_t members{};
    std::uint32_t measured{};
    /// By the last settlement, and how much of it the seller has.
    core::Credit earned;
    core::Credit paid;
    /// Still to be shared among the meters' owners.
    core::Credit pot;
    /// Baseline less metered (FlexDown: the other way round) over the meters measured, by slot.
    std::vector<core::Energy> deltas;
};

/// What one meter did in an award.
struct Part {
    bool included{};
    bool measured{};
    bool shared{};
    /// One bit a slot that was settled by an estimate.
    std::uint32_t estimated{};
    core::Energy positive;
    std::array<core::Energy, kMostSlots> deltas;
};

enum class BaselineMethod { LikeDays, MeterBefore, Nominated };

struct BaselineRule {
    BaselineMethod method{BaselineMethod::LikeDays};
    core::BaselineForm form{core::BaselineForm::Multiplicative};
    std::uint32_t likeDays{10};
    std::uint32_t leastDays{3};
    std::uint32_t windowSlots{16};
    std::uint32_t gapSlots{4};
    core::AdjustmentCap cap;
};

class Calls {
public:
    explicit Calls(const Contracts& contracts) : m_at(contracts) {}

    /// By the buyer, whose allowance to the requests' contract covers the cost at the cap, or its requester.
    [[nodiscard]] core::TxnRequest request(const core::Address& buyer, const Ask& ask) const;
    /// Lets another contract, like Grid, ask in the caller's name and from its allowance.
    [[nodiscard]] core::TxnRequest setRequester(const core::Address& requester, bool allowed) const;
    /// By the seller or its session key; the seller's allowance to the requests' contract covers the bond.
    [[nodiscard]] core::TxnRequest offer(std::uint64_t request, const Offer& offer) const;
    [[nodiscard]] core::TxnRequest withdrawOffer(std::uint64_t request, std::uint32_t index) const;
    /// By the buyer until offers end, by anybody once the event began without an award.
    [[nodiscard]] core::TxnRequest endRequest(std::uint64_t request) const;
    /// By anybody between the end of offers and the event.
    [[nodiscard]] core::TxnRequest awardRequest(std::uint64_t request) const;

    /// By the seller until the event begins.
    [[nodiscard]] core::TxnRequest include(std::uint64_t award, const std::vector<core::Hash32>& meters) const;
    [[nodiscard]] core::TxnRequest includeOwn(std::uint64_t award) const;
    /// By the meter's owner until the event begins.
    [[nodiscard]] core::TxnRequest release(std::uint64_t award, const core::Hash32& meter) const;
    /// By the seller until the event begins.
    [[nodiscard]] core::TxnRequest leave(std::uint64_t award) const;
    /// By anybody from the end of the slot after the event on.
    [[nodiscard]] core::TxnRequest measure(std::uint64_t award, const std::vector<core::Hash32>& meters) const;
    [[nodiscard]] core::TxnRequest settle(std::uint64_t award) const;
    [[nodiscard]] core::TxnRequest payShares(std::uint64_t award, const std::vector<core::Hash32>& meters) const;

    /// By the meter's owner or aggregator, before the notification: the net of each slot from `first` on, within 134
    /// MWh.
    [[nodiscard]] core::TxnRequest nominate(const core::Hash32& meter, core::SlotIndex first,
                                            const std::vector<core::Energy>& net) const;
    /// By the market operator.
    [[nodiscard]] core::TxnRequest addRule(const BaselineRule& rule) const;
    /// By the market operator: whether a day to come, counted from 1970-01-01 in days of UTC, is of the kind of
    /// Sundays.
    [[nodiscard]] core::TxnRequest setHoliday(std::uint32_t day, bool holiday) const;
    /// By the market operator: no new requests and offers; what runs goes on to its end.
    [[nodiscard]] core::TxnRequest setPaused(bool paused) const;

    [[nodiscard]] const Contracts& contracts() const { return m_at; }

private:
    [[nodiscard]] core::TxnRequest call(const core::Address& to, core::Bytes data, std::uint64_t gas,
                                        std::string purpose) const;

    Contracts m_at;
};

/// Views from proven storage, at the newest block that is at least as final as asked. Blocking; any thread but the
/// GUI's.
class Views {
public:
    /// `reader` outlives it.
    Views(const Contracts& contracts, StateReader& reader) : m_at(contracts), m_reader(reader) {}

    core::Result<core::Proven<std::uint64_t>> requestCount(core::Finality atLeast);
    /// Requests are numbered from 1. A number that was not given yet answers RequestStatus::None.
    core::Result<core::Proven<Request>> request(std::uint64_t id, core::Finality atLeast);
    core::Result<core::Proven<std::vector<Offer>>> offers(std::uint64_t request, core::Finality atLeast);
    core::Result<core::Proven<std::uint64_t>> awardCount(core::Finality atLeast);
    core::Result<core::Proven<Award>> award(std::uint64_t id, core::Finality atLeast);
    core::Result<core::Proven<Part>> part(std::uint64_t award, const core::Hash32& meter, core::Finality atLeast);

private:
    Contracts m_at;
    StateReader& m_reader;
};

/// Number of the request that this transaction made; NotFound when it made none, Malformed for a log that does not
/// decode.
core::Result<std::uint64_t> requestedId(const core::TxnOutcome& outcome, const core::Address& requests);
/// Numbers of the awards that this transaction concluded, in order.
core::Result<std::vector<std::uint64_t>> concludedAwards(const core::TxnOutcome& outcome, const core::Address& awards);

} // namespace wattbourse::chain::flexibility
