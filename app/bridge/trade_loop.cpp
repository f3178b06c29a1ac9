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
    post([this] { m_trader.replan(); });
}

void TradeLoop::watchMembers(bool on) {
    post([this, on] { m_reader.watchMembers(on); });
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
    News news{m_snapshot, m_trader.status(), std::exchange(m_events, {})};
    if (fresh && m_parts.offices && m_snapshot)
        m_parts.offices(news);
    m_publish(std::move(news));
}

} // namespace wattbourse::app
