// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/trade_loop.h"

#include "chain/market/contract_errors.h"

#include <spdlog/spdlog.h>

namespace wattbourse::app {

namespace {
constexpr std::chrono::milliseconds kRound{400};
}

TradeLoop::TradeLoop(Parts parts, std::function<void(News)> publish)
    : m_parts(parts), m_publish(std::move(publish)), m_trader(parts.who, parts.with, parts.planner, parts.reports),
      m_flexTrader({parts.who.account, parts.who.session, parts.meter},
                   {parts.with.chain, parts.flexMarket, parts.with.outbox, parts.with.clock, parts.planner}),
      m_reader(parts.with.market, parts.with.outbox, parts.who.account) {
    m_trader.setListener([this](const core::TraderEvent& event) {
        if (event.kind == core::TraderEvent::Kind::Failed) {
            const auto error = chain::decodeContractError(event.refusal);
            spdlog::warn("agent: {}{}", event.detail, error ? " (" + error->error().detail + ")" : std::string());
        }
        m_events.push_back(event);
    });
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

TradeLoop::~TradeLoop() {
    m_thread.request_stop();
    m_wake.notify_all();
}

void TradeLoop::setAgentOn(bool on) {
    post([this, on] { m_trader.setOn(on); });
}

void TradeLoop::replan() {
    post([this] {
        m_trader.replan();
        m_parts.planner.renew();
    });
}

void TradeLoop::watchMembers(bool on) {
    post([this, on] { m_reader.watchMembers(on); });
}

void TradeLoop::setFlexibility(core::FlexChoice choice, std::uint32_t marginPermille) {
    post([this, choice, marginPermille] {
        m_flexBounds.choice = choice;
        m_flexBounds.marginPermille = marginPermille;
    });
}

void TradeLoop::answerFlexibility(std::uint64_t request, bool accepted) {
    post([this, request, accepted] { m_flexTrader.answer(request, accepted); });
}

void TradeLoop::post(std::function<void()> work) {
    const std::lock_guard lock(m_mutex);
    m_posted.push_back(std::move(work));
    m_wake.notify_all();
}

void TradeLoop::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        runPosted();
        round();
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, stop, kRound, [this] { return !m_posted.empty(); });
    }
}

void TradeLoop::runPosted() {
    for (;;) {
        std::function<void()> work;
        {
            const std::lock_guard lock(m_mutex);
            if (m_posted.empty())
                return;
            work = std::move(m_posted.front());
            m_posted.pop_front();
        }
        work();
    }
}

void TradeLoop::round() {
    const core::ChainStatus chain = m_parts.with.chain.status();
    const bool fresh = chain.head && chain.head->hash != m_seenHead;
    if (fresh) {
        m_seenHead = chain.head->hash;
        if (const auto pumped = m_parts.with.outbox.pump(); !pumped)
            spdlog::warn("outbox: {}", pumped.error().detail);
        // Before all else: a channel that its payer closes waits for nobody.
        if (m_parts.channels != nullptr)
            if (const auto watched = m_parts.channels->tick(); !watched)
                spdlog::warn("payment channels: {}", watched.error().detail);
        m_snapshot = m_reader.refresh(m_parts.with.clock.now());
        if (!m_snapshot->problem.empty())
            spdlog::info("reading the chain: {}", m_snapshot->problem);
    }
    m_trader.tick();
    steer();
    tradeFlexibility();
    m_parts.planner.survey();
    News news{m_snapshot, m_trader.status(), std::exchange(m_events, {})};
    news.flex = m_flexTrader.status();
    if (fresh && m_parts.offices && m_snapshot)
        m_parts.offices(news);
    m_publish(std::move(news));
}

void TradeLoop::tradeFlexibility() {
    if (!m_snapshot || !m_snapshot->rows || m_snapshot->rows->value().empty() || !m_snapshot->preferences)
        return;
    m_flexBounds.slotSeconds = m_snapshot->rows->value().front().slotSeconds;
    m_flexBounds.preferences = m_snapshot->preferences->value();
    m_flexBounds.mayOffer = m_trader.status().state == core::TraderStatus::State::On;
    m_flexBounds.branches.clear();
    if (m_snapshot->meters)
        for (const core::MeterRecord& meter : m_snapshot->meters->value())
            if (meter.owner == m_parts.who.account && meter.branch != 0)
                m_flexBounds.branches.insert(meter.branch);
    readFees();
    m_flexTrader.tick(m_flexBounds);
    // What was promised now is planned for now.
    if (m_parts.planner.isDue() && m_trader.status().state == core::TraderStatus::State::On)
        m_trader.replan();
}

// Capacity and members change seldom: once a slot.
void TradeLoop::readFees() {
    const core::SlotIndex slot = core::SlotCalendar(m_flexBounds.slotSeconds).at(m_parts.with.clock.now());
    if (m_flexBounds.branches.empty() || slot == m_feesReadIn)
        return;
    m_feesReadIn = slot;
    if (const auto fees = m_parts.feesOf(*m_flexBounds.branches.begin()))
        m_parts.planner.setFees(*fees);
    else
        spdlog::info("fees of the branch: {}", fees.error().detail);
}

void TradeLoop::steer() {
    // The agent rests or the market is gone: the devices have a plan all the same.
    if (m_trader.status().state != core::TraderStatus::State::On && m_snapshot && m_snapshot->rows &&
        !m_snapshot->rows->value().empty())
        m_parts.planner.standIn(m_snapshot->rows->value().front(),
                                m_snapshot->preferences ? m_snapshot->preferences->value() : core::Preferences{},
                                m_parts.with.clock.now());
    if (auto report = m_parts.planner.report(); report != m_report) {
        m_report = std::move(report);
        m_parts.ramp.setBeliefs(m_parts.planner.beliefs());
    }
}

} // namespace wattbourse::app
