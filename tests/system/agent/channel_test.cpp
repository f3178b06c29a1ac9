// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Payment channels in the hands of the agent, through deaths of its process.
#include "chain/market/channel_watch.h"
#include "core/base/hex.h"
#include "tests/system/agent/agent_fixture.h"

namespace wattbourse::test {
namespace {

namespace json = boost::json;
constexpr std::string_view kShown = "VoucherShown(uint256,uint64,uint64,uint64)";
constexpr std::string_view kClosed = "ChannelClosed(uint256,uint64,uint64,uint64)";

class ChannelAgent : public AgentTest {
protected:
    void SetUp() override {
        AgentTest::SetUp();
        openMarket(core::Matching::UniformAuction, core::Visibility::Open);
    }
    chain::channel::Calls channels() const { return {at().chainId, at().channels.address}; }
    /// 0.2 cr/kWh, a deposit of 1 cr, an hour.
    void open(chain::devnet::KeySigner& payer, const core::Address& payee, const core::Address& signer) {
        send(payer, calls().approveCredits(at().channels.address, {1'000'000}));
        send(payer, channels().open(payee, signer, {200'000}, {1'000'000}, {m_clock.now().seconds + 3'600}));
    }
    void startWatching() {
        // An order that is never due: the agent has nothing to do but its channels.
        startAgent({slotNow().value + 100}, {{"side", "buy"}, {"tick", 1}, {"quantity", 1}});
        oneStep();
    }
    json::object give(std::int64_t wh) { return m_agent->ask("give 0 " + std::to_string(wh)); }
    static std::string asOrder(const json::object& voucher) {
        return "take 0 " + std::to_string(voucher.at("amount").to_number<std::int64_t>()) + " " +
               std::to_string(voucher.at("energy").to_number<std::int64_t>()) + " " +
               std::to_string(voucher.at("sequence").to_number<std::int64_t>()) + " " +
               std::string(voucher.at("signature").as_string());
    }
};

} // namespace

TEST_F(ChannelAgent, AnswersASilentClosingWithTheNewestVoucherAfterItWasKilled) {
    open(*m_neighbour, m_owner->address(), m_neighbour->address());
    startWatching();
    const auto before = balanceOf(m_owner->address());
    // The neighbour pays for 13 Wh, then for 34 in all.
    std::string lastOrder;
    for (const auto& voucher : {chain::channel::Voucher{0, {2'600}, {13}, 1}, {0, {6'800}, {34}, 2}}) {
        const auto typed = channels().voucherDigest(voucher);
        const auto signature = m_neighbour->signTyped(typed.domainSeparator, typed.structHash, "").value();
        lastOrder = asOrder({{"amount", voucher.amount.value},
                             {"energy", voucher.energy.value},
                             {"sequence", voucher.sequence},
                             {"signature", core::toHex0x(signature)}});
        EXPECT_FALSE(m_agent->ask(lastOrder).contains("refused"));
    }
    EXPECT_TRUE(m_agent->ask(lastOrder).contains("refused")) << "a voucher twice";
    m_agent->kill();
    m_agent.reset();

    send(*m_neighbour, channels().startClosing(0));
    startAgentAgain();
    until("shown");
    EXPECT_EQ(m_agent->event("shown").at("credit"), 6'800);
    for (int i = 0; i < 3; ++i)
        oneStep();
    EXPECT_EQ(logs(at().channels.address, kShown), 1U);
    // Once the challenge period of four slots is over the agent shares the deposit out.
    untilTime(m_clock.now() + std::chrono::seconds(4 * kSlotSeconds));
    for (int i = 0; i < 10 && logs(at().channels.address, kClosed) == 0; ++i)
        oneStep();
    EXPECT_EQ(logs(at().channels.address, kShown), 1U);
    EXPECT_EQ(logs(at().channels.address, kClosed), 1U);
    EXPECT_EQ(balanceOf(m_owner->address()).value, before.value + 6'800);
    EXPECT_EQ(m_agent->told("failed"), 0U) << json::serialize(m_agent->events());
}

TEST_F(ChannelAgent, PaysWithItsSessionKeyWithinTheDepositAndNeverForLess) {
    const auto session = app::addressOfKey(m_people.neighbours[0].sessionKey).value();
    open(*m_owner, m_neighbour->address(), session);
    startWatching();
    const auto first = give(13);
    ASSERT_TRUE(first.contains("amount")) << json::serialize(first);
    EXPECT_EQ(first.at("amount"), 2'600);
    m_agent->kill();
    startAgentAgain();
    oneStep();
    // It counts on from the stored one: 34 Wh in all.
    const auto second = give(21);
    ASSERT_TRUE(second.contains("amount")) << json::serialize(second);
    EXPECT_EQ(second.at("amount"), 6'800);
    EXPECT_EQ(second.at("sequence"), 2);
    EXPECT_TRUE(give(5'000).contains("refused")) << "1 cr are 5,000 Wh, and 34 are paid for";
    // The wallet's signature is one that the contract takes.
    const chain::channel::Voucher voucher{0, {6'800}, {34}, 2};
    const auto signature =
        core::fixedFromHex<core::RecoverableSignature>(std::string(second.at("signature").as_string())).value();
    const auto before = balanceOf(m_neighbour->address());
    send(*m_neighbour, channels().closeAsPayee(voucher, signature));
    EXPECT_EQ(balanceOf(m_neighbour->address()).value, before.value + 6'800);
    oneStep();
    EXPECT_TRUE(give(1).contains("refused")) << "closed";
}

} // namespace wattbourse::test
