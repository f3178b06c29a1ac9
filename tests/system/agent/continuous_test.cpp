// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agent in the continuous book between neighbours: its order rests, follows its ramp under one id, is filled in
// parts and survives the process.
#include "chain/encode/abi.h"
#include "chain/market/storage.h"
#include "core/base/hex.h"
#include "tests/system/agent/agent_fixture.h"

namespace wattbourse::test {
namespace {

using core::Side;

constexpr std::string_view kPlaced = "OrderPlaced(uint64,address,uint32,uint16,uint8,uint16,uint32,bool)";
constexpr std::string_view kAmended = "OrderAmended(uint64,address,uint16,uint32)";
constexpr std::string_view kClaimed = "OrderClaimed(uint64,address,uint32,uint256,uint256)";

class ContinuousAgent : public AgentTest {
protected:
    void SetUp() override {
        AgentTest::SetUp();
        openMarket(core::Matching::Continuous, core::Visibility::Open);
        m_slot = {slotNow().value + 2};
    }
    void neighbourSells(std::uint16_t tick, std::int64_t wh) {
        send(*m_neighbour, calls().trade(m_neighbour->address(), {{{{1}, m_slot, Side::Sell, {tick}, {wh}}, false}}));
    }
    std::size_t ownLogs(std::string_view event, std::size_t place) {
        return logs(at().market.address, event, place, chain::abiWord(m_owner->address()));
    }
    /// The account's first order of the slot; the operator is number 1, the other offices 2 to 5.
    core::OrderRecord order() {
        const auto key = chain::slotKey(m_owner->address(), m_slot);
        const auto word =
            result(0, "eth_getStorageAt", {core::toHex0x(at().market.address), core::toHex0x(key), "latest"});
        const auto head = core::hashFromHex(std::string(word.as_string())).value();
        return chain::orderFromWords(chain::orderId({6, m_slot, 0}), m_owner->address(), head, head).value();
    }
    std::int64_t filled() const {
        std::int64_t out = 0;
        for (const auto& each : m_agent->events())
            if (each.at("kind") == "filled")
                out += each.at("energy").to_number<std::int64_t>();
        return out;
    }

    core::SlotIndex m_slot;
};

} // namespace

TEST_F(ContinuousAgent, OneOrderThroughRampPartialFillsAndTwoDeaths) {
    const auto before = balanceOf(m_owner->address());
    // Up to 0.250 cr/kWh; the ramp begins at 0.230.
    startAgent(m_slot, {{"side", "buy"}, {"tick", 249}, {"quantity", 700}});
    until("placed", 100);
    // Dies with its order on the way, and goes on with that one.
    m_agent->kill();
    startAgentAgain();
    until("changed");
    EXPECT_EQ(ownLogs(kPlaced, 2), 1U);
    EXPECT_LT(order().tick.value, 249);
    const auto filledBefore = filled();
    neighbourSells(100, 300);
    until("filled");
    EXPECT_EQ(filled() - filledBefore, 300);
    m_agent->kill();
    startAgentAgain();
    // The ramp goes on to the limit with what is left, under the same id.
    untilTime(gateOf(m_slot) - std::chrono::seconds(6));
    EXPECT_EQ(order().tick.value, 249);
    EXPECT_EQ(order().quantity.value, 400);
    EXPECT_EQ(ownLogs(kPlaced, 2), 1U);
    EXPECT_GE(ownLogs(kAmended, 2), 2U);
    EXPECT_EQ(filled(), 0) << "what was told before is not told again";
    EXPECT_EQ(m_agent->told("failed"), 0U) << boost::json::serialize(m_agent->events());

    // The rest was good till the gate: it comes back by a claim.
    untilTime(gateOf(m_slot));
    for (int i = 0; i < 20 && ownLogs(kClaimed, 2) == 0; ++i)
        oneStep();
    EXPECT_EQ(ownLogs(kClaimed, 2), 1U);
    EXPECT_EQ(order().status, core::OrderStatus::Claimed);
    // 300 Wh were bought at the agent's resting price, and nothing else is held.
    const auto paid = before.value - balanceOf(m_owner->address()).value;
    EXPECT_GE(paid, 300 * 230'000 / 1'000);
    EXPECT_LE(paid, 300 * 250'000 / 1'000);
}

TEST_F(ContinuousAgent, FillOrKillWaitsForAllOfItAndPlacesOnce) {
    startAgent(m_slot, {{"side", "buy"}, {"tick", 249}, {"quantity", 700}, {"fillOrKill", true}});
    // Nobody sells: a node says that it would not be filled, and nothing is sent.
    until("failed", 100);
    EXPECT_EQ(ownLogs(kPlaced, 2), 0U);
    neighbourSells(100, 600);
    oneStep();
    oneStep();
    EXPECT_EQ(ownLogs(kPlaced, 2), 0U) << "600 Wh are not 700";
    neighbourSells(120, 600);
    until("filled");
    for (int i = 0; i < 4; ++i)
        oneStep();
    EXPECT_EQ(filled(), 700);
    EXPECT_EQ(ownLogs(kPlaced, 2), 1U);
    EXPECT_EQ(order().quantity.value, 0);
}

} // namespace wattbourse::test
