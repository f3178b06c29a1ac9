// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A dispatch from the award to the pay-out, with the aggregator's program killed at every point that it passes.
#include "chain/encode/abi.h"
#include "chain/market/meter_calls.h"
#include "tests/system/devnet/dispatch_fixture.h"

namespace wattbourse::test {

using chain::dispatch::Stage;
using core::Energy;

TEST_F(DispatchTest, KilledAtEveryPointItAsksBringsAndPaysOnce) {
    const chain::MeterCalls meters(at().chainId, at().meters.address);
    for (const std::size_t home : {0U, 1U, 2U})
        send(m_homes[home].name, meters.setAggregator(m_homes[home].meter, accountOfName("flexvolt"), 100));
    const auto slot = awardTo("flexvolt", {2'400}, 100);
    auto aggregator = desk("flexvolt");
    aggregator->fate.armed = true;
    DispatchDesk& flexvolt = *aggregator;
    const auto start = m_calendar.start(slot);

    core::DispatchRecord record;
    record.award = 1;
    record.buyer = "Nera Grid";
    record.reward = {180'000};
    record.deadline = start - std::chrono::seconds(80);
    const std::vector asks{askOf(0, {1'000}), askOf(1, {900}), askOf(2, {800})};
    flexvolt.survive([&](chain::dispatch::Runner& runner) {
        const auto number = runner.begin("award 1", record, asks);
        ASSERT_TRUE(number) << number.error().detail;
        ASSERT_EQ(*number, 1U);
    });
    untilTime(m_clock.now() + std::chrono::seconds(10), {&flexvolt});
    answer(m_homes[0], "flexvolt", {1'000});
    answer(m_homes[1], "flexvolt", {700});
    untilTime(record.deadline + std::chrono::seconds(4), {&flexvolt});
    auto view = flexvolt.newest(m_clock.now());
    EXPECT_EQ(view.stage, Stage::Asking);
    EXPECT_EQ(view.outlook.missing.value, 700);
    EXPECT_EQ(view.outlook.shortBy.value, 460) << "the penalty begins below 2,160";
    EXPECT_EQ(view.outlook.likely.penalty.value, 138'000) << "460 Wh at 1.5 times 0.2 cr/kWh";
    EXPECT_EQ(view.asks[2].answer, core::DispatchAnswer::Silent);

    flexvolt.survive([&](chain::dispatch::Runner& runner) {
        ASSERT_TRUE(runner.askAgain("again", 1, start - std::chrono::seconds(30), std::vector{askOf(2, {700})}));
    });
    untilTime(m_clock.now() + std::chrono::seconds(8), {&flexvolt});
    answer(m_homes[2], "flexvolt", {700});
    untilTime(start, {&flexvolt});
    view = flexvolt.newest(m_clock.now());
    EXPECT_EQ(view.outlook.missing.value, 0);
    for (const auto& ask : view.asks)
        EXPECT_TRUE(ask.included) << "member " << ask.member.value;

    // They do 1,000, 800 and 500 Wh better than the 2,000 of their baselines: 2,300 of 2,400.
    untilSlot(slot.value + 1, {&flexvolt});
    reportUsual({slot.value - 2}, slot);
    report(m_homes[0], slot, {1'000});
    report(m_homes[1], slot, {1'200});
    report(m_homes[2], slot, {1'500});
    untilTime(m_calendar.end({slot.value + 1}) + std::chrono::seconds(20), {&flexvolt});
    view = flexvolt.newest(m_clock.now());
    EXPECT_EQ(view.stage, Stage::Provisional) << flexvolt.problem;
    ASSERT_TRUE(view.payOut);
    // 2,300 Wh at 0.2 cr/kWh, a tenth kept; what may still change is paid to nobody.
    EXPECT_EQ(view.payOut->kept.value, 46'000);
    EXPECT_EQ(view.payOut->shares[0].amount.value, 180'000);
    EXPECT_EQ(view.payOut->shares[1].amount.value, 144'000);
    EXPECT_EQ(view.payOut->shares[2].amount.value, 90'000);

    idle(static_cast<std::size_t>((closed(slot) - m_clock.now()).count() / 2));
    untilTime(m_clock.now() + std::chrono::seconds(40), {&flexvolt});
    view = flexvolt.newest(m_clock.now());
    EXPECT_EQ(view.stage, Stage::PayOutWaits) << flexvolt.problem;
    std::vector<core::Credit> before;
    for (const std::size_t home : {0U, 1U, 2U})
        before.push_back(balance(m_homes[home].key.address()));
    EXPECT_EQ(logs(at().flexibility.address, "ShareDue(uint64,bytes32,address,uint256)"), 0U) << "nobody said pay";
    flexvolt.survive([&](chain::dispatch::Runner&) { ASSERT_TRUE(flexvolt.store().approvePayOut(1)); });
    untilTime(m_clock.now() + std::chrono::seconds(20), {&flexvolt});
    view = flexvolt.newest(m_clock.now());
    EXPECT_EQ(view.stage, Stage::Over) << flexvolt.problem;
    for (const std::size_t home : {0U, 1U, 2U})
        EXPECT_EQ(balance(m_homes[home].key.address()) - before[home], view.payOut->shares[home].amount)
            << "what was shown is what was paid";

    // What the chain saw: two calls of two and one members, one of the second round; nothing of it twice.
    const auto& dispatches = at().dispatches.address;
    EXPECT_EQ(logs(dispatches, "Called(address,uint64,uint64,uint256)"), 3U);
    const auto asked = [&](std::size_t home) {
        return logs(dispatches, "Asked(address,uint64,address,uint32)", 3, chain::abiWord(m_homes[home].key.address()));
    };
    EXPECT_EQ(asked(0), 1U);
    EXPECT_EQ(asked(1), 1U);
    EXPECT_EQ(asked(2), 2U) << "once in each round";
    const auto& flexibility = at().flexibility.address;
    EXPECT_EQ(logs(flexibility, "MeterIncluded(uint64,bytes32)"), 3U);
    EXPECT_EQ(logs(flexibility, "MeterMeasured(uint64,bytes32,bool,uint16,int256)"), 6U) << "and once more at the end";
    EXPECT_EQ(logs(flexibility, "AwardSettled(uint64,uint256,uint256,uint256,bool)"), 2U);
    EXPECT_EQ(logs(flexibility, "ShareDue(uint64,bytes32,address,uint256)"), 3U);
    const std::set<core::Hash32> messages(flexvolt.signedTyped.begin(), flexvolt.signedTyped.end());
    EXPECT_EQ(messages.size(), 3U) << "a message is signed as it is or not at all";
    EXPECT_GT(flexvolt.fate.deaths(), 60U) << "it was hardly ever killed";
    RecordProperty("deaths", static_cast<int>(flexvolt.fate.deaths()));
}

} // namespace wattbourse::test
