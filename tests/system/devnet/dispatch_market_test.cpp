// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two aggregators sell to two procurers in one book, dispatch their members side by side, and pay them.
#include "chain/market/meter_calls.h"
#include "tests/system/devnet/dispatch_fixture.h"

namespace wattbourse::test {

using chain::dispatch::Stage;

namespace {

/// Of the account's first order in that slot; numbers as the registry gives them out.
core::OrderId firstOrder(std::uint64_t number, core::SlotIndex slot) {
    return {(number << 40U) | (std::uint64_t{slot.value} << 8U)};
}

constexpr std::uint64_t kFlexvolt = 7;
constexpr std::uint64_t kMegapool = 8;
constexpr std::uint64_t kDso = 9;
constexpr std::uint64_t kTso = 10;

core::Credit sharesOf(const chain::dispatch::View& view) {
    core::Credit sum;
    for (const auto& share : view.payOut->shares)
        sum += share.amount;
    return sum;
}

} // namespace

TEST_F(DispatchTest, TwoAggregatorsSellToTwoProcurersInOneBook) {
    const chain::MeterCalls meters(at().chainId, at().meters.address);
    // Sellers of a market share by a rule of their own: their members let them keep all on the chain.
    for (std::size_t home = 0; home < m_homes.size(); ++home)
        send(m_homes[home].name,
             meters.setAggregator(m_homes[home].meter, accountOfName(home < 3 ? "flexvolt" : "megapool"), 1'000));
    const chain::OperatorCalls market(at());
    auto row = chain::devnet::demoRow(kSlotSeconds);
    row.id = {1};
    row.commodity = core::Commodity::FlexUp;
    row.matching = core::Matching::PayAsCleared;
    row.gateCloses = 2 * kSlotSeconds;
    row.buyerRoles = static_cast<std::uint32_t>(core::Role::Dso) | static_cast<std::uint32_t>(core::Role::Tso);
    row.sellerRoles = static_cast<std::uint32_t>(core::Role::Aggregator);
    send("operator", market.openMarket(row));

    const core::SlotIndex slot{slotNow().value + 4};
    const auto place = [&](const std::string& who, core::Side side, std::uint16_t tick, std::int64_t wh) {
        send(who, market.place(accountOfName(who), {{row.id, slot, side, {tick}, {wh}}}));
    };
    place("flexvolt", core::Side::Sell, 149, 1'500);
    place("megapool", core::Side::Sell, 199, 1'000);
    place("dso", core::Side::Buy, 299, 1'600);
    place("tso", core::Side::Buy, 249, 900);
    untilTime(m_calendar.start(slot) - std::chrono::seconds(row.gateCloses), {});
    reportUsual(m_first, slotNow());
    send("operator", market.clear(row.id, slot));
    send("operator", market.claim({firstOrder(kFlexvolt, slot), firstOrder(kMegapool, slot), firstOrder(kDso, slot),
                                   firstOrder(kTso, slot)}));

    auto flexvolt = desk("flexvolt");
    auto megapool = desk("megapool");
    const std::vector desks{flexvolt.get(), megapool.get()};
    const auto begin = [&](DispatchDesk& desk, std::uint64_t award, std::uint32_t keep,
                           const std::vector<core::DispatchAsk>& asks) {
        core::DispatchRecord record;
        record.award = award;
        record.reward = {150'000};
        record.keepPermille = keep;
        record.deadline = m_calendar.start(slot) - std::chrono::seconds(40);
        desk.survive([&](chain::dispatch::Runner& runner) {
            const auto number = runner.begin("award", record, asks);
            ASSERT_TRUE(number) << number.error().detail;
            EXPECT_EQ(*number, 1U) << "each counts its own";
        });
    };
    begin(*flexvolt, 1, 50, {askOf(0, {600}), askOf(1, {500}), askOf(2, {500})});
    begin(*megapool, 2, 100, {askOf(3, {600}), askOf(4, {500})});
    // An award of the other one cannot be dispatched.
    flexvolt->survive([&](chain::dispatch::Runner& runner) {
        core::DispatchRecord other;
        other.award = 2;
        EXPECT_EQ(runner.begin("theirs", other, std::vector{askOf(0, {1})}).error().code, core::ErrorCode::Refused);
    });
    untilTime(m_clock.now() + std::chrono::seconds(8), desks);
    const std::vector<std::int64_t> promised{600, 500, 500, 600, 500};
    for (std::size_t home = 0; home < m_homes.size(); ++home)
        answer(m_homes[home], home < 3 ? "flexvolt" : "megapool", {promised[home]});
    untilSlot(slot.value + 1, desks);
    for (auto& home : m_homes)
        for (auto before = slot.value - 2; before < slot.value; ++before)
            report(home, {before}, kUsual);
    // Dora does half of what it promised: megapool delivers 800 of 1,000.
    const std::vector<std::int64_t> done{600, 500, 500, 300, 500};
    for (std::size_t home = 0; home < m_homes.size(); ++home)
        report(m_homes[home], slot, kUsual - core::Energy{done[home]});
    untilTime(m_calendar.end({slot.value + 1}) + std::chrono::seconds(20), desks);
    idle(static_cast<std::size_t>((closed(slot) - m_clock.now()).count() / 2));
    untilTime(m_clock.now() + std::chrono::seconds(40), desks);

    // All were filled at the dearest accepted offer, 0.2 cr/kWh.
    auto mine = flexvolt->newest(m_clock.now());
    auto theirs = megapool->newest(m_clock.now());
    ASSERT_EQ(mine.stage, Stage::PayOutWaits) << flexvolt->problem;
    ASSERT_EQ(theirs.stage, Stage::PayOutWaits) << megapool->problem;
    EXPECT_EQ(mine.award->value().earned.value, 300'000) << "1,600 Wh were delivered, 1,500 are paid";
    EXPECT_EQ(theirs.award->value().earned.value, 160'000);
    EXPECT_EQ(mine.payOut->kept.value, 15'000);
    EXPECT_EQ(theirs.payOut->kept.value, 16'000);
    EXPECT_EQ(sharesOf(mine).value, 285'000);
    EXPECT_EQ(theirs.payOut->shares[0].amount.value, 54'000) << "3 of 8 parts of 144,000";
    EXPECT_EQ(theirs.payOut->shares[1].amount.value, 90'000);

    std::vector<core::Credit> before;
    for (const auto& home : m_homes)
        before.push_back(balance(home.key.address()));
    for (auto* each : desks)
        ASSERT_TRUE(each->store().approvePayOut(1));
    untilTime(m_clock.now() + std::chrono::seconds(20), desks);
    EXPECT_EQ(flexvolt->newest(m_clock.now()).stage, Stage::Over) << flexvolt->problem;
    EXPECT_EQ(megapool->newest(m_clock.now()).stage, Stage::Over) << megapool->problem;
    for (std::size_t home = 0; home < m_homes.size(); ++home) {
        const auto& share = home < 3 ? mine.payOut->shares[home] : theirs.payOut->shares[home - 3];
        EXPECT_EQ(balance(m_homes[home].key.address()) - before[home], share.amount) << m_homes[home].name;
    }
}

} // namespace wattbourse::test
