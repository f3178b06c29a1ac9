// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/position_store.h"

#include "tests/unit/core_portfolio/both_stores.h"

#include <random>

namespace wattbourse::core {

namespace {

constexpr std::uint32_t kSlotsPerDay = 96;
constexpr std::int64_t kDay = 20'000;
constexpr std::uint32_t kFirst = static_cast<std::uint32_t>(kDay) * kSlotsPerDay;

class PositionStoreTest : public BothStores {
protected:
    // Sums made here, one by one, for comparison.
    static PositionTotals totalsOf(const std::vector<MemberPosition>& positions, auto&& pick) {
        PositionTotals out;
        for (const MemberPosition& position : positions) {
            if (!pick(position))
                continue;
            ++out.count;
            out.contracted += position.contracted;
            if (position.quality == PositionQuality::Missing)
                ++out.unmeasured;
            else
                out.metered += position.metered;
        }
        return out;
    }
    static std::vector<MemberPosition> randomDay(std::int64_t day, std::int64_t members) {
        std::mt19937_64 random(static_cast<std::uint64_t>(day));
        std::vector<MemberPosition> out;
        for (std::uint32_t slot = 0; slot < kSlotsPerDay; ++slot)
            for (std::int64_t member = 0; member < members; ++member)
                out.push_back({{static_cast<std::uint32_t>(day) * kSlotsPerDay + slot},
                               {member},
                               {static_cast<std::int64_t>(random() % 4'000) - 2'000},
                               {static_cast<std::int64_t>(random() % 4'000) - 2'000},
                               random() % 5 == 0 ? PositionQuality::Missing : PositionQuality::Measured});
        return out;
    }
    static Result<std::int64_t> load(PositionStore& positions, std::int64_t day,
                                     const std::vector<MemberPosition>& rows) {
        std::size_t at = 0;
        return positions.loadDay(day, [&]() -> Result<std::optional<MemberPosition>> {
            return at == rows.size() ? std::nullopt : std::optional(rows[at++]);
        });
    }
};
INSTANTIATE_TEST_SUITE_P(Stores, PositionStoreTest, testing::Bool(), storeName);

TEST_P(PositionStoreTest, SumsOfALoadedDayAreThoseOfItsRows) {
    PositionStore positions(*store, kSlotsPerDay);
    const auto rows = randomDay(kDay, 30);
    ASSERT_EQ(load(positions, kDay, rows), 30 * 96);
    const auto bySlot = positions.bySlot({kFirst}, {kFirst + kSlotsPerDay});
    ASSERT_TRUE(bySlot);
    ASSERT_EQ(bySlot->size(), kSlotsPerDay);
    for (const auto& [slot, totals] : *bySlot)
        EXPECT_EQ(totals, totalsOf(rows, [&](const MemberPosition& p) { return p.slot == slot; }));
    EXPECT_EQ(positions.memberDay({17}, kDay),
              totalsOf(rows, [](const MemberPosition& p) { return p.member.value == 17; }));
}

TEST_P(PositionStoreTest, SumsFollowEveryChange) {
    PositionStore positions(*store, kSlotsPerDay);
    std::vector<MemberPosition> rows = randomDay(kDay, 5);
    ASSERT_TRUE(load(positions, kDay, rows));
    std::mt19937 random(3);
    for (int change = 0; change < 60; ++change) {
        MemberPosition& row = rows[random() % rows.size()];
        row.contracted = {static_cast<std::int64_t>(random() % 900)};
        row.metered = {static_cast<std::int64_t>(random() % 900)};
        row.quality = static_cast<PositionQuality>(random() % 5);
        ASSERT_TRUE(positions.put(std::vector{row}));
    }
    const MemberPosition added{{kFirst + 3}, {99}, {50}, {40}, PositionQuality::Estimated};
    rows.push_back(added);
    ASSERT_TRUE(positions.put(std::vector{added}));
    const auto bySlot = positions.bySlot({kFirst}, {kFirst + kSlotsPerDay});
    ASSERT_TRUE(bySlot);
    for (const auto& [slot, totals] : *bySlot)
        EXPECT_EQ(totals, totalsOf(rows, [&](const MemberPosition& p) { return p.slot == slot; }));
    for (const std::int64_t member : {0, 1, 2, 3, 4, 99})
        EXPECT_EQ(positions.memberDay({member}, kDay),
                  totalsOf(rows, [&](const MemberPosition& p) { return p.member.value == member; }));
}

TEST_P(PositionStoreTest, ADayComesWholeOrNotAtAll) {
    PositionStore positions(*store, kSlotsPerDay);
    auto rows = randomDay(kDay, 2);
    rows.push_back({{kFirst + kSlotsPerDay}, {0}, {}, {}, PositionQuality::Measured});
    const auto wrong = load(positions, kDay, rows);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::OutOfRange);
    EXPECT_TRUE(positions.bySlot({kFirst}, {kFirst + kSlotsPerDay})->empty());
    rows.back() = rows.front();
    EXPECT_EQ(load(positions, kDay, rows).error().code, ErrorCode::Duplicate);
    rows.pop_back();
    ASSERT_TRUE(load(positions, kDay, rows));
    EXPECT_EQ(load(positions, kDay, rows).error().code, ErrorCode::Duplicate);
    ASSERT_TRUE(load(positions, kDay + 1, randomDay(kDay + 1, 2)));
    ASSERT_TRUE(positions.dropDay(kDay));
    EXPECT_TRUE(positions.bySlot({kFirst}, {kFirst + kSlotsPerDay})->empty());
    EXPECT_EQ(positions.bySlot({kFirst}, {kFirst + 2 * kSlotsPerDay})->size(), kSlotsPerDay);
    EXPECT_TRUE(load(positions, kDay, rows));
}

TEST_P(PositionStoreTest, WhatHasNoReadingIsNotFarOff) {
    PositionStore positions(*store, kSlotsPerDay);
    ASSERT_TRUE(positions.put(std::vector<MemberPosition>{{{kFirst}, {0}, {100}, {90}, PositionQuality::Measured},
                                                          {{kFirst}, {1}, {100}, {300}, PositionQuality::Partly},
                                                          {{kFirst}, {2}, {900}, {0}, PositionQuality::Missing},
                                                          {{kFirst}, {3}, {100}, {-150}, PositionQuality::Measured}}));
    const auto worst = positions.furthestOff({kFirst}, 2);
    ASSERT_TRUE(worst);
    ASSERT_EQ(worst->size(), 2U);
    EXPECT_EQ(worst->at(0).member.value, 3);
    EXPECT_EQ(worst->at(1).member.value, 1);
}

TEST_P(PositionStoreTest, GroupsSumTheirMembers) {
    MemberStore members(*store);
    PositionStore positions(*store, kSlotsPerDay);
    std::vector<EnrolledMember> people(3);
    for (std::uint32_t at = 0; at < 3; ++at) {
        people[at].account = accountOf(at);
        people[at].branch = at == 0 ? "Nera 2" : "Cospea 1";
    }
    ASSERT_TRUE(members.enrol(people));
    ASSERT_TRUE(positions.put(std::vector<MemberPosition>{{{kFirst}, {0}, {100}, {90}, PositionQuality::Measured},
                                                          {{kFirst}, {1}, {20}, {30}, PositionQuality::Measured},
                                                          {{kFirst}, {2}, {5}, {0}, PositionQuality::Missing}}));
    const std::map<std::string, PositionTotals> expected = {{"Nera 2", {1, {100}, {90}, 0}},
                                                            {"Cospea 1", {2, {25}, {30}, 1}}};
    EXPECT_EQ(positions.byGroup({kFirst}, MemberGroup::Branch), expected);
}

} // namespace

} // namespace wattbourse::core
