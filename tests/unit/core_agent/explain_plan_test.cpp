// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/explain_plan.h"

#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

constexpr Battery kBattery{.capacity = {5'000}, .power = {4'000}, .reserve = {500}};

// A quarter-hour: up to 1 kWh through the battery.
PlanSlot slotOf(std::int64_t net, std::int64_t battery, std::int64_t stored) {
    return {.slot = {100}, .battery = {battery}, .stored = {stored}, .grid = {net + battery}, .value = {200'000}};
}

class Explaining : public ::testing::Test {
protected:
    Explaining() {
        m_request.row.slotSeconds = 900;
        m_request.row.lowestPrice = {50'000};
        m_request.row.tick = {1'000};
        m_request.row.ticks = 300;
        m_request.row.minQuantity = {100};
        m_request.row.maxQuantity = {50'000};
        m_request.row.imbalanceUp = {300'000};
        m_request.row.imbalanceDown = {60'000};
        m_request.preferences.maxBuy = {280'000};
        m_request.preferences.minSell = {80'000};
        m_request.preferences.maxEnergyPerSlot = {2'000};
        m_request.preferences.maxCreditPerDay = {1'000'000};
    }
    PlanExplanation explain(const PlanSlot& slot, std::int64_t before) {
        Plan plan;
        PlanSlot earlier = slotOf(0, 0, before);
        earlier.slot = {99};
        PlanSlot later = slotOf(0, 0, before);
        later.slot = {101};
        later.value = {350'000};
        plan.slots = {earlier, slot, later};
        return explainSlot(plan, 1, m_request, kBattery);
    }
    DecidingRule rule(Side side, std::int64_t wh, std::uint16_t tick, std::uint32_t value) {
        return ruleOfOrder({{{1}, {100}, side, {tick}, {wh}}, OrderReason::CoverUse, {value}}, m_request);
    }

    PlanRequest m_request;
};

TEST_F(Explaining, EverySlotHasItsReasonAndItsBound) {
    const auto expect = [&](const PlanSlot& slot, std::int64_t before, PlanReason reason, DecidingRule rule) {
        const PlanExplanation out = explain(slot, before);
        EXPECT_EQ(out.reason, reason);
        EXPECT_EQ(out.rule, rule);
    };
    expect(slotOf(-700, 500, 2'000), 1'500, PlanReason::StoreSurplus, DecidingRule::None);
    expect(slotOf(-700, 500, 5'000), 4'500, PlanReason::StoreSurplus, DecidingRule::BatteryFull);
    expect(slotOf(300, 1'000, 2'000), 1'000, PlanReason::StoreCheap, DecidingRule::BatteryPower);
    expect(slotOf(400, -400, 2'000), 2'400, PlanReason::UseStored, DecidingRule::None);
    expect(slotOf(400, -300, 500), 800, PlanReason::UseStored, DecidingRule::BatteryAtReserve);
    expect(slotOf(100, -600, 2'000), 2'600, PlanReason::ReleaseDear, DecidingRule::None);
    expect(slotOf(-900, 0, 5'000), 5'000, PlanReason::SellSurplus, DecidingRule::BatteryFull);
    expect(slotOf(400, 0, 2'000), 2'000, PlanReason::KeepForLater, DecidingRule::None);
    expect(slotOf(400, 0, 500), 500, PlanReason::TakeWhatIsNeeded, DecidingRule::BatteryAtReserve);
    m_request.committed[{100}] = {400};
    expect(slotOf(400, 0, 2'000), 2'000, PlanReason::HoldAward, DecidingRule::AwardFirst);
}

TEST_F(Explaining, TheDeviceThatMovesMostIsTheReason) {
    Plan plan;
    plan.slots = {slotOf(1'500, 200, 2'000)};
    auto schedule = std::make_shared<Schedule>();
    schedule->slots.push_back(
        {.slot = {100}, .cars = {{700}, {300}}, .heatPumps = {{400}}, .appliances = {{0}, {600}}});
    const auto explained = [&] {
        plan.schedule = std::make_shared<const Schedule>(*schedule);
        return explainSlot(plan, 0, m_request, kBattery);
    };
    EXPECT_EQ(explained().reason, PlanReason::ChargeCar);
    EXPECT_EQ(explained().moved, Energy{1'000});
    schedule->slots[0].cars = {{-700}, {0}};
    EXPECT_EQ(explained().reason, PlanReason::CarHelps);
    EXPECT_EQ(explained().moved, Energy{700});
    schedule->slots[0].cars = {{0}, {0}};
    EXPECT_EQ(explained().reason, PlanReason::RunAppliance);
    schedule->slots[0].appliances.clear();
    EXPECT_EQ(explained().reason, PlanReason::Heat);
    schedule->slots[0].heatPumps = {{150}};
    EXPECT_EQ(explained().reason, PlanReason::StoreCheap);
    // What was sold comes before all of them.
    m_request.committed[{100}] = {1'700};
    schedule->slots[0].cars = {{700}, {300}};
    EXPECT_EQ(explained().reason, PlanReason::HoldAward);
}

TEST_F(Explaining, TheNumbersBesideTheReason) {
    const PlanExplanation out = explain(slotOf(300, 800, 2'000), 1'200);
    EXPECT_EQ(out.moved, Energy{800});
    EXPECT_EQ(out.grid, Energy{1'100});
    EXPECT_EQ(out.value, Price{200'000});
    EXPECT_EQ(out.dearestAhead, Price{350'000});
    EXPECT_EQ(out.cheapestAhead, Price{200'000});
}

TEST_F(Explaining, AKeptPlanAndASimpleRuleSaySo) {
    Plan plan;
    plan.slots = {slotOf(400, -400, 2'000)};
    plan.fallback = true;
    EXPECT_EQ(explainSlot(plan, 0, m_request, kBattery).reason, PlanReason::SimpleRule);
    plan.kept = true;
    EXPECT_EQ(explainSlot(plan, 0, m_request, kBattery).reason, PlanReason::KeptPlan);
    plan.kept = plan.fallback = false;
    EXPECT_EQ(explainSlot(plan, 0, m_request, std::nullopt).rule, DecidingRule::None);
}

TEST_F(Explaining, WhichLimitHoldsAnOrder) {
    EXPECT_EQ(rule(Side::Buy, 500, 150, 200'000), DecidingRule::None);
    EXPECT_EQ(rule(Side::Buy, 2'000, 150, 200'000), DecidingRule::EnergyPerSlot);
    EXPECT_EQ(rule(Side::Buy, 500, 230, 300'000), DecidingRule::HighestPrice);
    EXPECT_EQ(rule(Side::Sell, 500, 30, 60'000), DecidingRule::LowestPrice);
    EXPECT_EQ(rule(Side::Sell, 500, 30, 90'000), DecidingRule::None);
    EXPECT_EQ(rule(Side::Sell, 100, 90, 90'000), DecidingRule::SmallestQuantity);
    m_request.row.maxQuantity = {800};
    EXPECT_EQ(rule(Side::Sell, 800, 90, 90'000), DecidingRule::LargestQuantity);
    // 0.5 kWh at 200,000 µcr are 100,000 µcr; 900,000 of that day (slot 100 is of day 1) are spent.
    m_request.spent[1] = {900'000};
    EXPECT_EQ(rule(Side::Buy, 500, 150, 200'000), DecidingRule::CreditsPerDay);
    EXPECT_EQ(rule(Side::Sell, 500, 150, 200'000), DecidingRule::None);
}

TEST_F(Explaining, WhyALimitIsWhereItIs) {
    const PriceBelief belief{200'000, 10'000};
    const auto reason = [&](Side side, std::uint32_t worth, std::size_t round) {
        return explainLimit(side, {worth}, m_request, belief, round, 3);
    };
    EXPECT_EQ(reason(Side::Buy, 250'000, 2).reason, LimitReason::Worth);
    EXPECT_EQ(reason(Side::Buy, 250'000, 2).limit, Price{250'000});
    EXPECT_EQ(reason(Side::Buy, 290'000, 2).reason, LimitReason::OwnersLimit);
    EXPECT_EQ(reason(Side::Buy, 290'000, 2).limit, Price{280'000});
    EXPECT_EQ(reason(Side::Sell, 70'000, 2).limit, Price{80'000});
    // 250,000 less two thirds of the way to 210,000, rounded for the owner.
    EXPECT_EQ(reason(Side::Buy, 250'000, 0).reason, LimitReason::EarlyRound);
    EXPECT_EQ(reason(Side::Buy, 250'000, 0).limit, Price{223'333});
    EXPECT_EQ(reason(Side::Buy, 250'000, 0).other, Price{200'000});
    m_request.preferences.maxBuy = {900'000};
    EXPECT_EQ(reason(Side::Buy, 500'000, 2).reason, LimitReason::Tariff);
    EXPECT_EQ(reason(Side::Buy, 500'000, 2).limit, Price{300'000});
}

TEST_F(Explaining, WhyAnOfferOrARestingOrderHasItsPrice) {
    using std::chrono::seconds;
    const PriceRamp ramp{
        .patient = {100'000}, .worth = {300'000}, .length = seconds(3'660), .reachedBefore = seconds(60)};
    EXPECT_EQ(explainRamp(Side::Buy, ramp, seconds(1'860)).reason, LimitReason::GateFar);
    EXPECT_EQ(explainRamp(Side::Buy, ramp, seconds(1'860)).limit, Price{150'000});
    EXPECT_EQ(explainRamp(Side::Buy, ramp, seconds(30)).reason, LimitReason::Worth);
    const FlexTermsOfOwner terms{.marginPermille = 100, .leastReward = {30'000}, .tick = {1'000}};
    EXPECT_EQ(explainOffer({{250}, {30'000}, {10'000}}, terms).reason, LimitReason::OwnersLimit);
    EXPECT_EQ(explainOffer({{250}, {44'000}, {40'000}}, terms).reason, LimitReason::CostOfFlexibility);
    EXPECT_EQ(explainOffer({{250}, {44'000}, {40'000}}, terms).worth, Price{40'000});
}

TEST_F(Explaining, PlanVersionsSayWhatChanged) {
    const auto planAt = [](std::uint32_t first, std::int64_t load, std::int64_t solar, std::int64_t battery) {
        Plan plan;
        for (std::uint32_t i = 0; i < 10; ++i)
            plan.slots.push_back({.slot = {first + i},
                                  .load = {load},
                                  .solar = {solar},
                                  .battery = {battery},
                                  .stored = {2'000},
                                  .grid = {load - solar + battery}});
        return plan;
    };
    using Changes = std::vector<PlanChange>;
    PlanHistory history;
    EXPECT_EQ(history.add(planAt(10, 300, 0, 0), m_request).changes, Changes{PlanChange::First});
    EXPECT_EQ(history.add(planAt(11, 300, 0, 0), m_request).changes, Changes{PlanChange::MovedOn});
    EXPECT_EQ(history.add(planAt(12, 500, 100, 0), m_request).changes, (Changes{PlanChange::Load, PlanChange::Sun}));
    const PlanVersion& cloudy = history.add(planAt(12, 500, 0, -200), m_request);
    EXPECT_EQ(cloudy.changes, Changes{PlanChange::Sun});
    EXPECT_EQ(cloudy.moved, Energy{2'000});
    EXPECT_EQ(cloudy.from, SlotIndex{12});
    EXPECT_EQ(cloudy.number, 4U);
    m_request.preferences.maxBuy = {290'000};
    m_request.contracted[{15}] = {100};
    m_request.committed[{16}] = {0};
    EXPECT_EQ(history.add(planAt(12, 500, 0, -200), m_request).changes,
              (Changes{PlanChange::Awards, PlanChange::OwnersLimits, PlanChange::Contracts}));
    Plan kept = planAt(13, 500, 0, -200);
    kept.kept = true;
    EXPECT_EQ(history.add(kept, m_request).changes, Changes{PlanChange::Trouble});
    Plan emptier = planAt(14, 500, 0, -200);
    for (PlanSlot& slot : emptier.slots)
        slot.stored = {1'000};
    EXPECT_EQ(history.add(emptier, m_request).changes, Changes{PlanChange::Battery});
    for (std::size_t i = 0; i < PlanHistory::kKept; ++i)
        history.add(planAt(15, 500, 0, -200), m_request);
    EXPECT_EQ(history.versions().size(), PlanHistory::kKept);
    EXPECT_EQ(history.versions().back().number, 7 + PlanHistory::kKept);
}

} // namespace
} // namespace wattbourse::core
