// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/dispatch_desk.h"
#include "app/bridge/grid_desk.h"
#include "app/bridge/market_snapshot.h"
#include "app/bridge/operator_desk.h"
#include "app/bridge/steering_planner.h"
#include "chain/market/channel_keeper.h"
#include "core/agent/flex_trader.h"
#include "core/agent/household_trader.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace wattbourse::app {

/// The one thread on which an account reads the chain, trades and sends. Everything that blocks on the market happens
/// here, never on the GUI's thread.
class TradeLoop {
public:
    /// What the loop learned since the last time.
    struct News {
        std::shared_ptr<const MarketSnapshot> market;
        core::TraderStatus trader;
        std::vector<core::TraderEvent> events;
        /// What the operators' desks learned; null when they did not look since.
        std::shared_ptr<const OperatorSnapshot> office{};
        std::shared_ptr<const GridSnapshot> grid{};
        core::FlexStatus flex{};
        /// Of dispatches, both sides; null when nothing was read since.
        std::shared_ptr<const DispatchNews> dispatch{};
    };

    struct Parts {
        core::TraderIdentity who;
        core::TraderServices with;
        SteeringPlanner& planner;
        /// Of `with`: told what the planner expects of prices.
        core::WorthRamp& ramp;
        /// May be null: no meter.
        core::ReportSource* reports;
        core::FlexMarket& flexMarket;
        /// By its name on the chain.
        core::Hash32 meter;
        /// What a branch asks of each of its members for power.
        std::function<core::Result<core::GridFees>(std::uint32_t branch)> feesOf;
        /// May be null: no payment channels.
        chain::channel::Keeper* channels{nullptr};
        /// Called on the loop's thread after each new block was read, with what is about to be published.
        std::function<void(News&)> offices{};
    };
    /// `publish` is called on the loop's thread after each round; what it refers to outlives the loop.
    TradeLoop(Parts parts, std::function<void(News)> publish);
    /// Ends after the round under way.
    ~TradeLoop();
    TradeLoop(const TradeLoop&) = delete;
    TradeLoop& operator=(const TradeLoop&) = delete;

    void setAgentOn(bool on);
    void replan();
    void watchMembers(bool on);
    /// How the owner wants flexibility to be sold.
    void setFlexibility(core::FlexChoice choice, std::uint32_t marginPermille);
    /// The owner's word on one request.
    void answerFlexibility(std::uint64_t request, bool accepted);
    /// Runs `work` on the loop's thread, in order. Work posted after the end is dropped.
    void post(std::function<void()> work);

private:
    void run(const std::stop_token& stop);
    void runPosted();
    void round();
    void steer();
    void tradeFlexibility();
    void readFees();

    Parts m_parts;
    std::function<void(News)> m_publish;
    core::HouseholdTrader m_trader;
    core::FlexTrader m_flexTrader;
    core::FlexTrader::Bounds m_flexBounds;
    SnapshotReader m_reader;
    std::vector<core::TraderEvent> m_events;
    std::optional<core::Hash32> m_seenHead;
    core::SlotIndex m_feesReadIn;
    std::shared_ptr<const MarketSnapshot> m_snapshot;
    std::shared_ptr<const AgentReport> m_report;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::function<void()>> m_posted;
    std::jthread m_thread;
};

} // namespace wattbourse::app
