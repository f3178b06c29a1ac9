// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/flex_status.h"
#include "core/api/chain.h"
#include "core/api/flex_market.h"
#include "core/api/market.h"
#include "core/api/signer.h"
#include "core/home/comforts.h"

#include <functional>
#include <map>
#include <set>

namespace wattbourse::core {

/// A baseline by the rule that a request names, with what stands behind it.
struct FlexBaseline {
    /// By slot of the event, import positive.
    std::vector<Energy> net;
    /// First slots of the event on the like days, newest first.
    std::vector<SlotIndex> days;
    /// What the day itself showed against them; 1000: the same. Absent without an adjustment.
    std::optional<std::uint32_t> adjustmentPermille;
};

/// What the trader of flexibility asks of the home. One thread.
class FlexHome {
public:
    virtual ~FlexHome() = default;
    /// NotFound when there is too little history. `notified`: the slot in which the seller is told.
    virtual Result<FlexBaseline> baseline(const ChainBaselineRule& rule, const FlexAsk& ask, SlotIndex notified) = 0;
    /// At the meter by the latest plan, from `first` on; NotFound where it does not reach so far.
    virtual Result<std::vector<Energy>> planned(SlotIndex first, std::uint32_t slots) = 0;
    /// How the home could deviate from `baseline` in the slots from `first` on, by at most `limit`. NotFound where the
    /// plan does not reach so far.
    virtual Result<FlexOption> flexibility(SlotIndex first, FlexDirection direction,
                                           const std::vector<Energy>& baseline, Energy limit) = 0;
    /// What the meter is to show in these slots from the next plan on; what was told before is replaced.
    virtual void commit(std::map<SlotIndex, Energy> meter) = 0;
    /// Whether the latest plan holds the slot's commitment to the Wh.
    [[nodiscard]] virtual bool holds(SlotIndex slot) const = 0;
};

/// Offers what the home can give way in, one offer to a request: as much as costs less than the cap, at what it costs
/// with the owner's margin and no less than the owner's least reward. After the award the plan is held to the
/// commitment; the trader brings its own meters in, has them measured and the award settled, and counts the penalties
/// that are forgiven. What it does next follows from the chain's proven state and the outbox alone, so that nothing is
/// offered twice. One thread.
class FlexTrader {
public:
    struct Who {
        Address account;
        /// Signs offers and what follows: the session key.
        Signer& session;
        /// By its name on the chain.
        Hash32 meter;
    };
    struct Services {
        const Chain& chain;
        FlexMarket& market;
        Outbox& outbox;
        const Clock& clock;
        FlexHome& home;
    };
    /// What the owner and the network say now.
    struct Bounds {
        std::uint32_t slotSeconds{900};
        Preferences preferences;
        FlexChoice choice{FlexChoice::AgentDecides};
        std::uint32_t marginPermille{100};
        /// Of the owner's meters; requests of other branches are none of ours.
        std::set<std::uint32_t> branches;
        /// The agent may offer now: on, allowed and not paused. What was awarded is kept in any case.
        bool mayOffer{};
    };

    FlexTrader(Who who, Services with) : m_who(who), m_with(with) {}

    /// After each round of the trading loop; does its work once per new final block, and after answer().
    void tick(const Bounds& bounds);
    /// The owner's word on a request, which goes before the agent's.
    void answer(std::uint64_t request, bool accepted);
    [[nodiscard]] const FlexStatus& status() const { return m_status; }

private:
    Result<void> look(const Bounds& bounds);
    Result<void> lookAtRequests(const Bounds& bounds);
    Result<void> lookAtAwards(const Bounds& bounds);
    void weigh(FlexEvent& event, const FlexRequest& request, const Bounds& bounds);
    bool estimate(FlexEvent& event, const FlexRequest& request, const Bounds& bounds);
    void offer(FlexEvent& event, const FlexRequest& request);
    void follow(FlexEvent& event, const FlexAward& award, const Bounds& bounds);
    void hold(FlexEvent& event, const FlexAward& award, const Bounds& bounds);
    void countForgiven(FlexEvent& event, const FlexAward& award);
    [[nodiscard]] FlexEvent* eventOf(const FlexAward& award);
    void publish(const Bounds& bounds);
    [[nodiscard]] std::optional<bool> isSent(const std::string& intent) const;
    /// Once for `intent`; what a node would see refused waits for the next block.
    std::optional<TxnRecord> submit(const std::string& intent, const TxnRequest& request);

    Who m_who;
    Services m_with;
    FlexStatus m_status;
    bool m_due = true;
    std::optional<Hash32> m_lastFinal;
    std::vector<ChainBaselineRule> m_rules;
    std::map<std::uint64_t, FlexEvent> m_events;
    std::map<std::uint64_t, FlexRequest> m_requests;
    std::map<std::uint64_t, bool> m_answers;
    std::map<SlotIndex, Energy> m_committed;
    ForgivenessCount m_forgiven;
    std::set<std::uint64_t> m_counted;
    // Awards up to here were over when they were last looked at.
    std::uint64_t m_awardsDone = 0;
};

} // namespace wattbourse::core
