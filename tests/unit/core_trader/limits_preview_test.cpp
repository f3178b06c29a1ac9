// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/limits_preview.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

namespace {
constexpr Price kTariff{320'000};
constexpr Price kFeedIn{60'000};
} // namespace

TEST(LimitsPreview, TradesWhatTheLimitsAllowAndLeavesTheRestToTheTariff) {
    const std::vector<PastSlot> past = {
        {{1000}, Price{142'000}}, // bought: 0.142 cr instead of 0.320
        {{1000}, Price{190'000}}, // above the limit: tariff
        {{-500}, Price{142'000}}, // sold: 0.071 cr instead of 0.030
        {{-500}, Price{100'000}}, // below the limit: feed-in
        {{300}, std::nullopt},    // nothing cleared: tariff
    };
    const auto preview = previewLimits(past, {180'000}, {115'000}, kTariff, kFeedIn);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->slots, 5U);
    EXPECT_EQ(preview->metered, Energy{3300});
    EXPECT_EQ(preview->traded, Energy{1500});
    EXPECT_EQ(preview->cost, Credit{142'000 + 320'000 - 71'000 - 30'000 + 96'000});
    EXPECT_EQ(preview->costWithoutTrading, Credit{320'000 + 320'000 - 30'000 - 30'000 + 96'000});
}

TEST(LimitsPreview, OfNothingIsNothing) {
    const auto preview = previewLimits({}, {180'000}, {115'000}, kTariff, kFeedIn);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->slots, 0U);
    EXPECT_EQ(preview->cost, Credit{});
}

} // namespace wattbourse::core
