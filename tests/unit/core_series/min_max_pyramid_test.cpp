// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/min_max_pyramid.h"

#include <gtest/gtest.h>
#include <limits>
#include <random>

namespace wattbourse::core {
namespace {

TEST(MinMaxPyramid, EmptyHasNoColumns) {
    const MinMaxPyramid pyramid;
    EXPECT_TRUE(pyramid.columns(0, 10, 5).empty());
    EXPECT_EQ(pyramid.size(), 0U);
}

TEST(MinMaxPyramid, KeepsASpikeAmongAMillion) {
    MinMaxPyramid pyramid;
    for (int i = 0; i < 1'000'000; ++i)
        pyramid.append(i == 777'777 ? 9'000 : 10);
    const auto columns = pyramid.columns(0, 1'000'000, 1'000);
    ASSERT_EQ(columns.size(), 1'000U);
    EXPECT_EQ(columns[777], (MinMax{10, 9'000}));
    EXPECT_EQ(columns[776], (MinMax{10, 10}));
}

TEST(MinMaxPyramid, GapsAreEmptyColumns) {
    MinMaxPyramid pyramid;
    for (const std::optional<std::int64_t> sample : {std::optional<std::int64_t>(5), {}, {}, {}, {}, {-3}})
        pyramid.append(sample);
    const auto columns = pyramid.columns(0, 6, 3);
    EXPECT_EQ(columns[0], (MinMax{5, 5}));
    EXPECT_TRUE(columns[1].empty());
    EXPECT_EQ(columns[2], (MinMax{-3, -3}));
}

TEST(MinMaxPyramidProperty, AgreesWithLookingAtEverySample) {
    std::mt19937 random(9);
    for (int round = 0; round < 300; ++round) {
        MinMaxPyramid pyramid;
        std::vector<std::optional<std::int64_t>> samples(random() % 400);
        for (auto& sample : samples) {
            if (random() % 5 != 0)
                sample = static_cast<std::int64_t>(random() % 2000) - 1000;
            pyramid.append(sample);
        }
        const std::size_t first = random() % 400;
        const std::size_t last = random() % 500;
        const std::size_t width = random() % 50;
        const auto columns = pyramid.columns(first, last, width);
        const std::size_t end = std::min(last, samples.size());
        if (first >= end) {
            ASSERT_TRUE(columns.empty());
            continue;
        }
        ASSERT_EQ(columns.size(), std::min(width, end - first));
        std::size_t at = first;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::size_t until = first + (end - first) * (i + 1) / columns.size();
            MinMax want{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()};
            for (; at < until; ++at)
                if (samples[at])
                    want = {std::min(want.low, *samples[at]), std::max(want.high, *samples[at])};
            ASSERT_EQ(columns[i], want) << "round " << round << " column " << i;
        }
    }
}

} // namespace
} // namespace wattbourse::core
