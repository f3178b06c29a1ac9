// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed order through the end and the new start of the agent's process.
#include "chain/encode/abi.h"
#include "chain/market/storage.h"
#include "tests/system/agent/agent_fixture.h"

namespace wattbourse::test {
namespace {

using core::Side;

constexpr std::string_view kSealed = "OrderSealed(uint16,uint32,address,uint8)";
constexpr std::string_view kUnsealed = "OrderUnsealed(uint16,uint32,address,uint8,uint64)";
constexpr std::string_view kForfeited = "SealedForfeited(uint16,uint32,address,uint8,uint256)";
constexpr core::Credit kDeposit{2'000'000};

class SealedAgent : public AgentTest {
protected:
    void SetUp() override {
        AgentTest::SetUp();
        openMarket(core::Matching::UniformAuction, core::Visibility::Sealed);
        m_slot = {slotNow().value + 2};
    }
    /// Its commitment is in a final block; then the process is gone.
    void commitAndDie() {
        startAgent(m_slot, {{"side", "buy"}, {"tick", 249}, {"quantity", 700}});
        until("committed", 100);
        for (int i = 0; i < 4; ++i)
            oneStep();
        ASSERT_EQ(logs(at().market.address, kSealed, 3, chain::abiWord(m_owner->address())), 1U);
        ASSERT_LT(m_clock.now(), gateOf(m_slot));
        m_agent->kill();
        m_agent.reset();
    }
    std::int64_t reserve() {
        const auto data = chain::AbiWriter().add(std::uint64_t{1}).call("poolOf(uint16)");
        return chain::signedWordField(view(at().market.address, data), 0);
    }

    core::SlotIndex m_slot;
};

} // namespace

TEST_F(SealedAgent, RevealsByItselfAfterItWasKilledAndClaims) {
    const auto before = balanceOf(m_owner->address());
    commitAndDie();
    EXPECT_EQ(balanceOf(m_owner->address()).value, before.value - kDeposit.value);
    // Somebody to buy from, sealed as well: 1,000 Wh at 0.1 cr/kWh.
    core::SealedOrder other{m_neighbour->address(), {{1}, m_slot, Side::Sell, {99}, {1'000}}, 0, {}};
    other.salt.bytes[0] = 7;
    send(*m_neighbour, calls().commit(m_neighbour->address(), {other}));

    untilTime(gateOf(m_slot) - std::chrono::seconds(2));
    startAgentAgain();
    untilTime(gateOf(m_slot));
    send(*m_neighbour, calls().reveal({other}));
    until("revealed");
    until("filled");
    EXPECT_EQ(m_agent->event("filled").at("energy"), 700);
    // One commitment and one reveal, whatever the process went through.
    const auto own = chain::abiWord(m_owner->address());
    EXPECT_EQ(logs(at().market.address, kSealed, 3, own), 1U);
    EXPECT_EQ(logs(at().market.address, kUnsealed, 3, own), 1U);
    EXPECT_EQ(m_agent->told("failed"), 0U) << boost::json::serialize(m_agent->events());

    constexpr std::string_view kClaimed = "OrderClaimed(uint64,address,uint32,uint256,uint256)";
    for (int i = 0; i < 20 && logs(at().market.address, kClaimed, 2, own) == 0; ++i)
        oneStep();
    EXPECT_EQ(logs(at().market.address, kClaimed, 2, own), 1U);
    // The deposit came back with the escrow: what the account paid is 700 Wh at the price of the clearing.
    const auto price = m_agent->event("filled").at("price").to_number<std::int64_t>();
    EXPECT_EQ(balanceOf(m_owner->address()).value, before.value - (700 * price + 999) / 1'000);
}

TEST_F(SealedAgent, LosesTheDepositWhenItComesBackTooLateAndSaysSo) {
    const auto before = balanceOf(m_owner->address());
    commitAndDie();
    untilTime(gateOf(m_slot) + std::chrono::seconds(16));
    const auto reserveBefore = reserve();
    core::SealedOrder lost{m_owner->address(), {{1}, m_slot, Side::Buy, {249}, {700}}, 0, {}};
    send(*m_office, calls().forfeitSealed(lost));
    EXPECT_EQ(logs(at().market.address, kForfeited, 3, chain::abiWord(m_owner->address())), 1U);
    EXPECT_EQ(reserve(), reserveBefore + kDeposit.value);
    EXPECT_EQ(balanceOf(m_owner->address()).value, before.value - kDeposit.value);

    startAgentAgain();
    until("depositLost");
    EXPECT_EQ(m_agent->event("depositLost").at("credit"), kDeposit.value);
    EXPECT_EQ(logs(at().market.address, kUnsealed), 0U);
    // Told once.
    m_agent->kill();
    startAgentAgain();
    for (int i = 0; i < 6; ++i)
        oneStep();
    EXPECT_EQ(m_agent->told("depositLost"), 0U);
}

} // namespace wattbourse::test
