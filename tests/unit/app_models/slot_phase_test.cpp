// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/slot_phase.h"

#include <gtest/gtest.h>
#include <set>

namespace wattbourse::app {

TEST(RoleWords, EveryBitOfTheRegistryHasItsOwnWord) {
    std::set<QString> words;
    for (std::uint32_t bit = 0; bit < 12; ++bit)
        words.insert(roleWords(1U << bit));
    EXPECT_EQ(words.size(), 12U);
    EXPECT_FALSE(words.contains(QString()));
    EXPECT_EQ(roleWords(1024U | 2048U), QStringLiteral("registrar, market admin"));
    EXPECT_EQ(roleWords(0), QStringLiteral("no role"));
}

TEST(MarketKind, SaysHowPricesAreFoundAndWhetherOrdersAreSealed) {
    core::MarketRow row;
    EXPECT_EQ(marketKind(row), QStringLiteral("Energy, uniform auction"));
    row.visibility = core::Visibility::Sealed;
    EXPECT_EQ(marketKind(row), QStringLiteral("Energy, uniform auction, sealed"));
    row.visibility = core::Visibility::Open;
    row.matching = core::Matching::Continuous;
    EXPECT_EQ(marketKind(row), QStringLiteral("Energy, continuous"));
    row.commodity = core::Commodity::FlexUp;
    row.matching = core::Matching::PayAsBid;
    EXPECT_EQ(marketKind(row), QStringLiteral("Flexibility up, each at its own price"));
    row.matching = core::Matching::PayAsCleared;
    EXPECT_EQ(marketKind(row), QStringLiteral("Flexibility up, one price for all offers"));
}

} // namespace wattbourse::app
