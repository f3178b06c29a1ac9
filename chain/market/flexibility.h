// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/deployment.h"
#include "chain/market/state_reader.h"
#include "core/api/flex_market.h"

#include <string>
#include <vector>

/// The contracts FlexRequests, Flexibility and Baselines: demand response from the request to the payment
/// (chain/contracts/README.md).
namespace wattbourse::chain::flexibility {

constexpr std::size_t kMostSlots = core::kMostFlexSlots;

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

using Ask = core::FlexAsk;
using RequestStatus = core::FlexRequestStatus;
using Request = core::FlexRequest;
using Offer = core::FlexOfferRecord;
using AwardStatus = core::FlexAwardStatus;
using Award = core::FlexAward;
using Part = core::FlexPart;
using BaselineMethod = core::ChainBaselineMethod;
using BaselineRule = core::ChainBaselineRule;

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
    /// By their number; 256 at most.
    core::Result<core::Proven<std::vector<BaselineRule>>> rules(core::Finality atLeast);

private:
    Contracts m_at;
    StateReader& m_reader;
};

/// Both as the agent sees them.
class ChainFlexMarket final : public core::FlexMarket {
public:
    /// `reader` outlives it.
    ChainFlexMarket(const Contracts& contracts, StateReader& reader) : m_calls(contracts), m_views(contracts, reader) {}

    core::Result<core::Proven<std::uint64_t>> requestCount(core::Finality atLeast) override {
        return m_views.requestCount(atLeast);
    }
    core::Result<core::Proven<Request>> request(std::uint64_t id, core::Finality atLeast) override {
        return m_views.request(id, atLeast);
    }
    core::Result<core::Proven<std::uint64_t>> awardCount(core::Finality atLeast) override {
        return m_views.awardCount(atLeast);
    }
    core::Result<core::Proven<Award>> award(std::uint64_t id, core::Finality atLeast) override {
        return m_views.award(id, atLeast);
    }
    core::Result<core::Proven<std::vector<BaselineRule>>> rules(core::Finality atLeast) override {
        return m_views.rules(atLeast);
    }
    [[nodiscard]] core::TxnRequest offerCall(std::uint64_t request, const Offer& offer) const override {
        return m_calls.offer(request, offer);
    }
    [[nodiscard]] core::TxnRequest includeOwnCall(std::uint64_t award) const override {
        return m_calls.includeOwn(award);
    }
    [[nodiscard]] core::TxnRequest measureCall(std::uint64_t award,
                                               const std::vector<core::Hash32>& meters) const override {
        return m_calls.measure(award, meters);
    }
    [[nodiscard]] core::TxnRequest settleCall(std::uint64_t award) const override { return m_calls.settle(award); }

private:
    Calls m_calls;
    Views m_views;
};

/// Number of the request that this transaction made; NotFound when it made none, Malformed for a log that does not
/// decode.
core::Result<std::uint64_t> requestedId(const core::TxnOutcome& outcome, const core::Address& requests);
/// Numbers of the awards that this transaction concluded, in order.
core::Result<std::vector<std::uint64_t>> concludedAwards(const core::TxnOutcome& outcome, const core::Address& awards);

} // namespace wattbourse::chain::flexibility
