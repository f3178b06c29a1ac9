// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Members who say yes and do nothing, report late, or break their seal: all of it is seen, and costs nobody else.
#include "chain/market/meter_calls.h"
#include "tests/system/devnet/dispatch_fixture.h"

namespace wattbourse::test {

using chain::dispatch::Stage;

TEST_F(DispatchTest, AHostileMemberChangesNothingThatIsNotShown) {
    const chain::MeterCalls meters(at().chainId, at().meters.address);
    for (std::size_t home = 0; home < m_homes.size(); ++home)
        send(m_homes[home].name, meters.setAggregator(m_homes[home].meter, accountOfName("flexvolt"), 100));
    const auto slot = awardTo("flexvolt", {4'000}, 100);
    const auto start = m_calendar.start(slot);
    auto flexvolt = desk("flexvolt");
    core::DispatchRecord record;
    record.award = 1;
    record.reward = {180'000};
    record.deadline = start - std::chrono::seconds(40);
    std::vector<core::DispatchAsk> asks;
    for (std::size_t home = 0; home < m_homes.size(); ++home)
        asks.push_back(askOf(home, {800}));
    flexvolt->survive([&](chain::dispatch::Runner& runner) { ASSERT_TRUE(runner.begin("award", record, asks)); });
    untilTime(m_clock.now() + std::chrono::seconds(8), {flexvolt.get()});
    // Ann says yes and will do nothing; Ben's reading comes late; Cleo breaks the seal; Dora leaves the aggregator
    // before she is brought in; Eric keeps his word.
    for (auto& home : m_homes)
        answer(home, "flexvolt", {800});
    send("operator", chain::OperatorCalls(at()).setSeal(m_homes[2].meter, /*sealed=*/false));
    send("dora", meters.setAggregator(m_homes[3].meter, accountOfName("megapool"), 100));
    untilSlot(slot.value + 1, {flexvolt.get()});
    auto view = flexvolt->newest(m_clock.now());
    EXPECT_EQ(view.outlook.missing.value, 0) << "all said yes";

    for (const std::size_t home : {0U, 1U, 3U, 4U})
        for (auto before = slot.value - 2; before < slot.value; ++before)
            report(m_homes[home], {before}, kUsual);
    report(m_homes[0], slot, kUsual);
    report(m_homes[4], slot, kUsual - core::Energy{800});
    untilTime(m_calendar.end({slot.value + 1}) + std::chrono::seconds(20), {flexvolt.get()});
    view = flexvolt->newest(m_clock.now());
    EXPECT_EQ(view.stage, Stage::Measuring) << "the broken seal holds the settlement up, and nothing else";
    const auto& ann = view.asks[0];
    const auto& ben = view.asks[1];
    const auto& cleo = view.asks[2];
    const auto& eric = view.asks[4];
    EXPECT_TRUE(ann.measured);
    EXPECT_FALSE(ann.estimated);
    EXPECT_EQ(ann.positive.value, 0);
    EXPECT_TRUE(ben.measured && ben.estimated) << "a missing reading is shown as the estimate that it is";
    EXPECT_TRUE(cleo.included);
    EXPECT_FALSE(cleo.measured);
    EXPECT_TRUE(eric.measured);
    EXPECT_EQ(eric.positive.value, 800);
    const auto past = flexvolt->store().deliveries();
    ASSERT_TRUE(past);
    EXPECT_EQ(core::reliabilityOf(past->at({0})), 533U) << "asked last the next time";
    EXPECT_EQ(core::reliabilityOf(past->at({4})), 866U);

    // Ben's reading comes after the settlement of the others, and within the time for disputes.
    report(m_homes[1], slot, kUsual - core::Energy{800});
    steps(1);
    ASSERT_TRUE(m_operator->awaitSent(std::chrono::seconds(5), {}));
    idle(static_cast<std::size_t>((closed(slot) - m_clock.now()).count() / 2));
    untilTime(m_clock.now() + std::chrono::seconds(40), {flexvolt.get()});
    view = flexvolt->newest(m_clock.now());
    ASSERT_EQ(view.stage, Stage::PayOutWaits) << flexvolt->problem;
    EXPECT_FALSE(view.asks[1].estimated) << "measured after all";
    EXPECT_EQ(view.asks[1].positive.value, 800);
    EXPECT_TRUE(view.asks[2].estimated);
    // 1,600 Wh at 0.2 cr/kWh, a tenth kept: who did it gets it, the others nothing.
    const auto& shares = view.payOut->shares;
    EXPECT_EQ(view.payOut->kept.value, 32'000);
    EXPECT_EQ(shares[0].amount.value, 0);
    EXPECT_EQ(shares[1].amount.value, 144'000);
    EXPECT_EQ(shares[2].amount.value, 0);
    EXPECT_EQ(shares[4].amount.value, 144'000);
}

} // namespace wattbourse::test
