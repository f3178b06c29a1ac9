// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/continuous.h"
#include "core/market/shapes.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

TEST(SealedDuty, FollowsTheGateAndTheWindow) {
    MarketRow row;
    row.slotSeconds = 60;
    row.gateCloses = 20;
    row.revealSeconds = 15;
    SealedOrder order;
    order.order.slot = {100};
    const SealedHash committed{};
    const auto at = [&](std::int64_t now) { return sealedDuty(row, order, committed, {now}); };
    // The slot starts at 6,000 s.
    EXPECT_EQ(at(5'979), SealedDuty::None);
    EXPECT_EQ(at(5'980), SealedDuty::Reveal);
    EXPECT_EQ(at(5'994), SealedDuty::Reveal);
    EXPECT_EQ(at(5'995), SealedDuty::Lost);
    EXPECT_EQ(sealedDuty(row, order, std::nullopt, {5'985}), SealedDuty::None);
    row.paused = true;
    EXPECT_EQ(at(5'979), SealedDuty::None);
    EXPECT_EQ(at(5'985), SealedDuty::Withdraw);
    EXPECT_EQ(at(5'995), SealedDuty::Withdraw);
}

TEST(ContinuousBook, MeetsBestAndOldestFirstAtTheRestingPrice) {
    ContinuousBook book({{1'000}, {1'000}}, {20'000}, 4);
    ASSERT_TRUE(book.place(0, {Side::Sell, {60}, {1'000}, false}));
    ASSERT_TRUE(book.place(1, {Side::Sell, {50}, {400}, false}));
    ASSERT_TRUE(book.place(2, {Side::Sell, {50}, {500}, false}));
    ASSERT_TRUE(book.place(3, {Side::Buy, {70}, {1'200}, false}));
    // 400 and 500 Wh at 51,000 and 300 at 61,000 µcr/kWh, as in the contract's test.
    EXPECT_EQ(book.accounts()[3].tradeCredit.value, -64'200);
    EXPECT_EQ(book.accounts()[1].proceeds.value, 20'400);
    EXPECT_EQ(book.orders()[0].left.value, 700);
    EXPECT_FALSE(book.orders()[3].open);
    EXPECT_EQ(book.place(3, {Side::Buy, {70}, {701}, true}).error().code, ErrorCode::Refused);
    EXPECT_EQ(book.place(0, {Side::Buy, {70}, {1}, false}).error().code, ErrorCode::Refused);
    EXPECT_EQ(book.queue(Side::Sell, {60}), std::vector<std::size_t>{0});
}

} // namespace wattbourse::core
