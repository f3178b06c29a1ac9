// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devnet/neighbour_home.h"

#include <gtest/gtest.h>

namespace wattbourse::app {
namespace {

constexpr core::UnixTime kStart{1'800'000'000};
constexpr std::uint32_t kFirst = 30'000'000;

NeighbourHome home(std::size_t number, std::uint64_t seed = 1) {
    return NeighbourHome({seed, number, 60, kStart, core::Hash32{}, {kFirst + 1}});
}

/// Sum over the slots of a day from the start, of what is bought and sold.
std::pair<std::int64_t, std::int64_t> day(const NeighbourHome& house) {
    std::pair<std::int64_t, std::int64_t> out{0, 0};
    for (std::uint32_t slot = kFirst; slot < kFirst + 96; ++slot) {
        const auto net = house.net({slot}).value;
        (net > 0 ? out.first : out.second) += net;
    }
    return out;
}

} // namespace

TEST(NeighbourHome, theStreetHasBuyersAndSellersInEverySlot) {
    std::vector<NeighbourHome> street;
    for (std::size_t i = 0; i < 8; ++i)
        street.push_back(home(i));
    for (std::uint32_t slot = kFirst; slot < kFirst + 96; ++slot) {
        std::int64_t bought = 0;
        std::int64_t sold = 0;
        for (const auto& house : street) {
            const auto net = house.net({slot}).value;
            (net > 0 ? bought : sold) += net;
        }
        EXPECT_GT(bought, 0) << slot;
        EXPECT_LT(sold, 0) << slot;
    }
}

TEST(NeighbourHome, isTheSameForTheSameSeedAndAnotherForAnother) {
    EXPECT_EQ(day(home(1)), day(home(1)));
    EXPECT_NE(day(home(1)), day(home(1, 2)));
    EXPECT_NE(day(home(0)), day(home(2)));
    EXPECT_EQ(day(home(0)).second, 0);
}

TEST(NeighbourHome, aDayHasTheEnergyOfADayWhateverTheSlotsLength) {
    // 15-minute slots hold 15 times the energy of one-minute slots of the same day.
    const NeighbourHome quarter({1, 0, 900, kStart, core::Hash32{}, {1}});
    std::int64_t sum = 0;
    for (std::uint32_t i = 0; i < 96; ++i)
        sum += quarter.net({2'000'000 + i}).value;
    // 36 kWh a day by name; a day's habits move it.
    EXPECT_GT(sum, 18'000);
    EXPECT_LT(sum, 54'000);
}

TEST(NeighbourHome, remembersOnlyWhatIsOver) {
    auto house = home(1);
    const auto slots = house.measured({0}, {kFirst + 5}).value();
    ASSERT_FALSE(slots.empty());
    EXPECT_EQ(slots.front().slot.value, kFirst - 3 * 96);
    EXPECT_EQ(slots.back().slot.value, kFirst + 4);
    for (const auto& slot : slots)
        EXPECT_EQ((slot.load - slot.solar.value()).value, house.net(slot.slot).value);
    // A turbine's home sees its net load alone.
    auto windy = home(3);
    const auto net = windy.measured({kFirst}, {kFirst + 1}).value();
    EXPECT_FALSE(net[0].solar);
    EXPECT_EQ(net[0].load, windy.net({kFirst}));
}

TEST(NeighbourHome, reportsEachSlotUntilItIsAccepted) {
    auto house = home(1);
    EXPECT_TRUE(house.due(kStart + std::chrono::seconds(119)).value().empty());
    const auto due = house.due(kStart + std::chrono::seconds(241)).value();
    ASSERT_EQ(due.size(), 3);
    EXPECT_EQ(due[0].slot.value, kFirst + 1);
    EXPECT_EQ(due[2].imported - due[2].exported, house.net({kFirst + 3}));
    EXPECT_TRUE(due[0].imported.value == 0 || due[0].exported.value == 0);
    EXPECT_NE(due[0].root, due[1].root);
    house.accepted(due[1], {});
    const auto again = house.due(kStart + std::chrono::seconds(241)).value();
    ASSERT_EQ(again.size(), 2);
    EXPECT_EQ(again[1].root, due[2].root);
    EXPECT_EQ(again[1].slot, due[2].slot);
}

} // namespace wattbourse::app
