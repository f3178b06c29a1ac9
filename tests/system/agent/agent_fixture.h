// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/devnet/demo_market.h"
#include "chain/devnet/market_operator.h"
#include "tests/system/agent/agent_process.h"
#include "tests/system/devnet/devnet_fixture.h"

#include <set>

namespace wattbourse::test {

/// The demonstration's network and market with two homes: the first one's agent is a process of its own, the second is
/// played by the test. A further market is opened with openMarket().
class AgentTest : public DevnetTest {
protected:
    static constexpr std::uint32_t kSlotSeconds = 60;

    void SetUp() override;
    void TearDown() override;

    /// Market 1 from now on.
    void openMarket(core::Matching matching, core::Visibility visibility);
    /// Starts the agent with one order for a slot; `order` names side, tick and quantity.
    void startAgent(core::SlotIndex slot, const boost::json::object& order);
    void startAgentAgain();
    /// A block, and what the agent does upon it when it runs.
    void oneStep();
    /// Steps until the agent told such an event; the test fails after `most`.
    void until(const std::string& kind, std::size_t most = 60);
    void untilTime(core::UnixTime time);
    /// In the next block, where it has to succeed.
    void send(chain::devnet::KeySigner& who, const core::TxnRequest& request);

    [[nodiscard]] const chain::Deployment& at() const { return m_operator->addresses(); }
    [[nodiscard]] chain::OperatorCalls calls() const { return chain::OperatorCalls(at()); }
    [[nodiscard]] core::SlotIndex slotNow() const { return core::SlotCalendar(kSlotSeconds).at(m_clock.now()); }
    [[nodiscard]] core::UnixTime gateOf(core::SlotIndex slot) const {
        return core::SlotCalendar(kSlotSeconds).start(slot) - std::chrono::seconds(kSlotSeconds / 3);
    }
    core::Credit balanceOf(const core::Address& account);
    /// How many logs of the contract have this event and, where one is given, this word as their topic `place`.
    std::size_t logs(const core::Address& contract, std::string_view event, std::size_t place = 0,
                     std::optional<core::Hash32> topic = std::nullopt);
    /// The first word that a view answers.
    core::Hash32 view(const core::Address& contract, const core::Bytes& data);

    app::DemoPeople m_people;
    std::unique_ptr<chain::devnet::MarketOperator> m_operator;
    std::unique_ptr<chain::devnet::KeySigner> m_office;
    std::unique_ptr<chain::devnet::KeySigner> m_owner;
    std::unique_ptr<chain::devnet::KeySigner> m_neighbour;
    std::unique_ptr<AgentProcess> m_agent;

private:
    boost::json::object m_order;
};

} // namespace wattbourse::test
