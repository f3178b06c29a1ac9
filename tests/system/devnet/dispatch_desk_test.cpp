// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The aggregator's desk of the terminal, from an award to the pay-out, with its ledger.
#include "app/bridge/dispatch_desk.h"

#include "chain/market/meter_calls.h"
#include "core/portfolio/curve_store.h"
#include "tests/support/proven_for_tests.h"
#include "tests/system/devnet/dispatch_fixture.h"

namespace wattbourse::test {

using chain::dispatch::Stage;

TEST_F(DispatchTest, TheDeskAsksPostsAndPays) {
    const chain::MeterCalls meters(at().chainId, at().meters.address);
    for (const std::size_t home : {0U, 1U, 2U})
        send(m_homes[home].name, meters.setAggregator(m_homes[home].meter, accountOfName("flexvolt"), 100));
    const auto slot = awardTo("flexvolt", {1'500}, 100);

    // What the terminal's snapshot has proven of accounts and meters.
    app::MarketSnapshot market;
    std::vector<core::AccountRecord> accounts{{accountOfName("flexvolt"), 4, "FlexVolt"}};
    std::vector<core::MeterRecord> known;
    for (const std::size_t home : {0U, 1U, 2U}) {
        accounts.push_back({m_homes[home].key.address(), 1, m_homes[home].name});
        core::MeterRecord meter;
        meter.id = m_homes[home].meter;
        meter.owner = m_homes[home].key.address();
        meter.aggregator = accountOfName("flexvolt");
        meter.keepPermille = 100;
        known.push_back(meter);
    }
    market.accounts = chain::Prover::make(accounts, core::BlockRef{}, core::Finality::Final);
    market.meters = chain::Prover::make(known, core::BlockRef{}, core::Finality::Final);

    DeskPlumbing plumbing(m_dir / "outbox.sqlite", asking());
    auto key = signer("flexvolt");
    const auto portfolio = (m_dir / "portfolio.sqlite").string();
    std::unique_ptr<app::DispatchDesk> desk;
    const auto open = [&] {
        desk = std::make_unique<app::DispatchDesk>(
            at(), m_calendar, app::DispatchDesk::Parts{plumbing.reader(), plumbing.outbox(), key, key, portfolio});
    };
    open();
    app::DispatchNews news;
    const auto until = [&](core::UnixTime time) {
        while (m_clock.now() < time) {
            steps(1);
            ASSERT_TRUE(plumbing.outbox().pump());
            news = desk->round(m_clock.now(), market, /*agent=*/true);
        }
    };
    until(m_clock.now() + std::chrono::seconds(2));
    EXPECT_EQ(news.problem, "");
    ASSERT_EQ(news.awardWaits, 1U);
    EXPECT_FALSE(desk->begin(1, m_clock.now())) << "no member has a curve yet";
    // The portfolio is one program's at a time.
    desk.reset();
    {
        const auto store = core::openPortfolio(portfolio).value();
        std::vector<core::AccountCurve> curves;
        for (const std::size_t home : {0U, 1U, 2U})
            curves.push_back({m_homes[home].key.address(), core::FlexDirection::Up, {{{800}, {100'000}, {}}}});
        ASSERT_TRUE(core::CurveStore(*store).keep(curves));
    }
    open();
    until(m_clock.now() + std::chrono::seconds(2));
    const auto begun = desk->begin(1, m_clock.now());
    ASSERT_TRUE(begun) << begun.error().detail;
    ASSERT_TRUE(desk->begin(1, m_clock.now())) << "pressed twice";
    until(m_clock.now() + std::chrono::seconds(10));
    ASSERT_EQ(news.dispatches.size(), 1U);
    EXPECT_EQ(news.awardWaits, 0U);
    // 1,500 Wh and a tenth in reserve of 800 permille reliable members: 2,084 of their 2,400.
    core::Energy asked;
    for (const auto& ask : news.dispatches.front().asks)
        asked += ask.asked;
    EXPECT_EQ(asked.value, 2'085) << "each rounded up";
    EXPECT_EQ(news.names.at(0), "ann");
    for (const std::size_t home : {0U, 1U, 2U})
        answer(m_homes[home], "flexvolt", news.dispatches.front().asks[home].asked);
    until(m_calendar.start({slot.value + 1}));
    EXPECT_EQ(news.dispatches.front().stage, Stage::Delivering);
    EXPECT_EQ(news.day.exposure.bonds, news.dispatches.front().award->value().bond);
    reportUsual({slot.value - 2}, slot);
    for (const std::size_t home : {0U, 1U, 2U})
        report(m_homes[home], slot, kUsual - core::Energy{500});
    EXPECT_EQ(news.reported, 0U) << "the slot has just ended";
    until(m_clock.now() + std::chrono::seconds(4));
    EXPECT_EQ(news.reported, 3U);
    EXPECT_EQ(news.meters, 3U);
    until(m_calendar.end({slot.value + 1}) + std::chrono::seconds(20));
    EXPECT_EQ(news.problem, "");
    ASSERT_EQ(news.dispatches.front().stage, Stage::Provisional);
    ASSERT_EQ(news.day.bySlot.size(), 1U) << "posted as it was settled";
    EXPECT_EQ(news.day.bySlot[0].gain.value, 300'000) << "1,500 Wh at 0.2 cr/kWh";
    EXPECT_EQ(news.day.bySlot[0].provisional.value, 300'000);

    idle(static_cast<std::size_t>((closed(slot) - m_clock.now()).count() / 2));
    until(m_clock.now() + std::chrono::seconds(40));
    ASSERT_EQ(news.dispatches.front().stage, Stage::PayOutWaits) << news.problem;
    ASSERT_TRUE(desk->payOut(1));
    until(m_clock.now() + std::chrono::seconds(20));
    EXPECT_EQ(news.dispatches.front().stage, Stage::Over) << news.problem;
    desk.reset();
    const auto store = core::openPortfolio(portfolio).value();
    const core::LedgerStore ledger(*store);
    const auto kinds = ledger.sums({slot.value}, {slot.value + 1}, core::LedgerBy::Kind);
    ASSERT_TRUE(kinds) << kinds.error().detail;
    ASSERT_EQ(kinds->size(), 2U);
    EXPECT_EQ((*kinds)[0].gain.value, 300'000);
    EXPECT_EQ((*kinds)[0].provisional.value, 0) << "final by another transaction, counted once";
    EXPECT_EQ((*kinds)[1].loss.value, 270'000) << "a tenth is kept";
    const auto entries = ledger.entries({slot.value}, {slot.value + 1}, 0, 10);
    for (const auto& entry : *entries)
        EXPECT_NE(entry.txn, core::Hash32{}) << "evidence";
}

} // namespace wattbourse::test
