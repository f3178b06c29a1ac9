// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A joint order and a channel, each from its beginning to its end on the network's blocks.
#include "chain/market/channel_watch.h"
#include "chain/market/coalition.h"
#include "tests/system/devnet/pools_fixture.h"

namespace wattbourse::test {

using core::Side;

TEST_F(PoolsTest, jointOrderIsSharedByWhatWasDelivered) {
    const chain::coalition::Calls coalition(at().chainId, at().coalitions.address);
    const core::Credit deposit{20'000'000};
    send(m_ann, coalition.create({300'000}, {50'000}, {3'000}));
    auto state = reader();
    const auto founded = chain::coalition::readCoalitions(state, coalition.contract(), core::Finality::Head);
    ASSERT_TRUE(founded) << founded.error().detail;
    const auto account = founded->value().at(0).account;
    ASSERT_TRUE(m_operator->enrol({account, "Ann and Ben", 1, {}, std::nullopt, {}}));
    settle();

    chain::coalition::Consent consent{
        0, m_ben.account(), {2'000}, {300'000}, {50'000}, 0, {m_clock.now().seconds + 600}};
    send(m_ann, coalition.invite(0, m_ben.account(), consent.weight));
    send(m_cleo, coalition.join(consent, sign(m_ben, coalition.consentDigest(consent))));
    for (auto* home : {&m_ann, &m_ben}) {
        send(*home, calls().approveCredits(coalition.contract(), deposit));
        send(*home, coalition.deposit(0, deposit));
    }

    const core::SlotIndex slot{slotNow().value + 2};
    send(m_cleo, calls().place(m_cleo.account(), {{{0}, slot, Side::Buy, {99}, {5'000}}}));
    send(m_ann, coalition.place(0, {{{0}, slot, Side::Sell, {99}, {5'000}}}, {1'000'000}));
    reachStartOf(slot);
    send(m_dora, calls().clear({0}, slot));
    // The operator is number 1, the homes 2 to 5, the coalition 6.
    send(m_dora, calls().claim({firstOrder(4, slot), firstOrder(6, slot)}));
    reachStartOf({slot.value + 1});
    report(m_ann, slot, {}, {2'500}, {});
    report(m_ben, slot, {}, {2'500}, {});
    send(m_dora, coalition.settle(0, slot));
    send(m_dora, calls().settle(m_ann.account(), {0}, slot));
    send(m_dora, calls().settle(m_ben.account(), {0}, slot));

    const auto slotOf = [&](const Home& home) {
        return chain::coalition::readMemberSlot(state, coalition.contract(), 0, slot, home.account(),
                                                core::Finality::Head)
            .value()
            .value();
    };
    // Ann is 500 Wh short of her promise, which Ben covers: 0.1 cr for each kWh that each delivered, and no imbalance.
    EXPECT_EQ(slotOf(m_ann).share.value, -2'500);
    EXPECT_EQ(slotOf(m_ben).share.value, -2'500);
    EXPECT_EQ(slotOf(m_ann).deposit.value, deposit.value + 250'000);
    EXPECT_EQ(slotOf(m_ben).deposit.value, deposit.value + 250'000);
    EXPECT_EQ(balanceOf(m_ann.account()).value, 80'000'000);
    EXPECT_EQ(balanceOf(m_ben.account()).value, 80'000'000);
    EXPECT_EQ(balanceOf(account).value, 0);
}

TEST_F(PoolsTest, channelStreamsAndTheWatchAnswersASilentClosing) {
    const chain::channel::Calls channels(at().chainId, at().channels.address);
    send(m_ann, calls().approveCredits(channels.contract(), {10'000'000}));
    send(m_ann,
         channels.open(m_ben.account(), m_ann.account(), {200'000}, {10'000'000}, {m_clock.now().seconds + 3'600}));
    auto state = reader();
    const auto now = [&] {
        return chain::channel::readChannels(state, channels.contract(), core::Finality::Head).value().value().at(0);
    };
    const auto opened = now();
    EXPECT_EQ(opened.deposit.value, 10'000'000);

    std::optional<chain::channel::SignedVoucher> last;
    Energy delivered;
    for (const std::int64_t wh : {13, 0, 21}) {
        delivered += {wh};
        const std::optional<chain::channel::Voucher> before =
            last ? std::optional(last->voucher) : std::optional<chain::channel::Voucher>();
        const auto next = chain::channel::nextVoucher(opened, before, {wh}).value();
        const chain::channel::SignedVoucher offered{next, sign(m_ann, channels.voucherDigest(next))};
        const auto taken = chain::channel::acceptVoucher(channels, opened, before, offered, delivered);
        ASSERT_TRUE(taken) << taken.error().detail;
        last = offered;
    }

    send(m_ann, channels.startClosing(0));
    const auto advice = chain::channel::advise(now(), last->voucher, m_clock.now(), std::chrono::minutes(5));
    ASSERT_EQ(advice.duty, chain::channel::Duty::Show);
    EXPECT_EQ(advice.atRisk.value, 34 * 200);
    send(m_ben, channels.show(last->voucher, last->signature));
    EXPECT_EQ(chain::channel::advise(now(), last->voucher, m_clock.now(), std::chrono::minutes(5)).duty,
              chain::channel::Duty::None);
    while (m_clock.now() < now().closesAt)
        steps(1);
    ASSERT_EQ(chain::channel::advise(now(), last->voucher, m_clock.now(), {}).duty, chain::channel::Duty::Finish);
    send(m_cleo, channels.finish(0));
    EXPECT_EQ(now().state, chain::channel::State::Closed);
    EXPECT_EQ(balanceOf(m_ben.account()).value, 100'000'000 + 34 * 200);
    EXPECT_EQ(balanceOf(m_ann.account()).value, 100'000'000 - 34 * 200);
}

} // namespace wattbourse::test
