// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/demo_profiles.h"
#include "core/agent/home_planner.h"
#include "core/market/auction.h"

#include <gtest/gtest.h>
#include <memory>
#include <stdexcept>

namespace wattbourse::core {
namespace {

constexpr std::uint32_t kSlotSeconds = 60;
constexpr std::uint32_t kDaySeconds = 96 * kSlotSeconds;

// A made-up home that knows its past since `since`.
class SyntheticRecord final : public HomeRecord {
public:
    SyntheticRecord(const SyntheticHome::Options& options, SlotIndex since) : m_home(options), m_since(since) {}
    Result<std::vector<HomeSlot>> measured(SlotIndex from, SlotIndex before) override {
        std::vector<HomeSlot> out;
        for (std::uint32_t slot = std::max(from, m_since).value; slot < before.value; ++slot) {
            const UnixTime start{std::int64_t{slot} * kSlotSeconds};
            const Energy net = m_home.loadOver(start, kSlotSeconds) - m_home.solarOver(start, kSlotSeconds);
            out.push_back({{slot}, net, std::nullopt});
        }
        return out;
    }
    Result<Energy> stored() override { return Energy{}; }

private:
    SyntheticHome m_home;
    SlotIndex m_since;
};

double kilo(Energy energy) {
    return static_cast<double>(energy.value) / 1000;
}

// Slots in which homes with and without PV traded, and what they traded of what was metered, over a made-up midday.
std::pair<int, double> tradedOverMidday(std::uint32_t slotsKnown) {
    // Nine o'clock of a made-up day.
    const SlotIndex start{1'700'006'400U / kDaySeconds * 96 + 36};
    MarketRow row;
    row.slotSeconds = kSlotSeconds;
    row.gateCloses = 20;
    row.lowestPrice = {50'000};
    row.tick = {1'000};
    row.ticks = 300;
    row.minQuantity = {1};
    row.maxQuantity = {10'000};
    row.imbalanceUp = {300'000};
    row.imbalanceDown = {60'000};
    Preferences limits;
    limits.maxBuy = {280'000};
    limits.minSell = {70'000};
    limits.maxEnergyPerSlot = {10'000};
    limits.maxCreditPerDay = {1'000'000'000};

    std::vector<std::unique_ptr<SyntheticRecord>> records;
    std::vector<std::unique_ptr<HomePlanner>> planners;
    for (std::uint64_t seed = 0; seed < 9; ++seed) {
        records.push_back(
            std::make_unique<SyntheticRecord>(SyntheticHome::Options{.seed = seed,
                                                                     .solarPeak = {seed % 3 == 0 ? 6'000 : 0},
                                                                     .dailyLoad = {12'000},
                                                                     .daySeconds = kDaySeconds},
                                              SlotIndex{start.value - slotsKnown}));
        planners.push_back(std::make_unique<HomePlanner>(
            HomePlanner::Options{.home = {}, .slotsPerDay = 96, .standardLoad = std::vector<double>(96, 0.008)},
            *records.back()));
    }
    int traded = 0;
    double volume = 0;
    double metered = 0;
    std::map<SlotIndex, Price> prices;
    for (std::uint32_t i = 0; i < 24; ++i) {
        const SlotIndex slot{start.value + i + 1};
        std::vector<AuctionOrder> orders;
        for (std::size_t home = 0; home < planners.size(); ++home) {
            const PlanRequest request{.now = {std::int64_t{start.value + i} * kSlotSeconds + 10},
                                      .row = row,
                                      .preferences = limits,
                                      .tradable = {slot},
                                      .contracted = {},
                                      .clearingPrices = prices};
            const Result<Plan> plan = planners[home]->plan(request);
            if (!plan)
                throw std::runtime_error(plan.error().detail);
            for (const PlannedOrder& planned : plan->orders)
                orders.push_back({planned.order.side, planned.order.tick, planned.order.quantity});
            const HomeSlot real = records[home]->measured(slot, {slot.value + 1}).value().at(0);
            metered += std::max(kilo(real.load), 0.0);
        }
        const AuctionResult result = clearOrders(orders, row.ticks).value();
        traded += result.clearing.volume.value > 0 ? 1 : 0;
        volume += kilo(result.clearing.volume);
        if (result.clearing.volume.value > 0)
            prices[slot] = row.priceAt(result.clearing.price);
    }
    return {traded, volume / metered};
}

TEST(Neighbourhood, TradesAtMiddayWithAFewDaysOfHistory) {
    const auto [slots, share] = tradedOverMidday(96 * 3);
    EXPECT_GE(slots, 22);
    EXPECT_GT(share, 0.3);
}

TEST(Neighbourhood, TradesAtMiddayWithAlmostNoHistory) {
    const auto [slots, share] = tradedOverMidday(4);
    EXPECT_GE(slots, 20);
    EXPECT_GT(share, 0.2);
}

} // namespace
} // namespace wattbourse::core
