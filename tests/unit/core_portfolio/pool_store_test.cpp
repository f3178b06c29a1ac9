// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/pool_store.h"

#include "tests/unit/core_portfolio/both_stores.h"

namespace wattbourse::core {

namespace {

class PoolStoreTest : public BothStores {};
INSTANTIATE_TEST_SUITE_P(Stores, PoolStoreTest, testing::Bool(), storeName);

PoolOffer offer(std::uint64_t request, std::uint32_t slot) {
    return {request, {slot}, 4, FlexDirection::Down, {12'500}, {184'000}, 100, 150, 0};
}

} // namespace

TEST_P(PoolStoreTest, AnOfferIsKeptOnceAndMadeAnewAfterwardsOnly) {
    PoolStore offers(*store);
    EXPECT_EQ(offers.newest().value(), std::nullopt);
    ASSERT_TRUE(offers.keep(offer(7, 900)));
    ASSERT_TRUE(offers.keep(offer(9, 800)));
    EXPECT_EQ(offers.find(7).value(), offer(7, 900));
    EXPECT_EQ(offers.keep(offer(7, 900)).error().code, ErrorCode::Refused) << "pressed twice";
    PoolOffer again = offer(7, 900);
    again.attempt = 1;
    again.price = {190'000};
    ASSERT_TRUE(offers.keep(again));
    EXPECT_EQ(offers.find(7).value(), again);
    EXPECT_EQ(offers.newest().value(), offer(9, 800));
    EXPECT_EQ(offers.since({801}).value(), std::vector{again});
    EXPECT_EQ(offers.since({0}).value().size(), 2U);
}

TEST_P(PoolStoreTest, WhatCannotBeOfferedIsNotKept) {
    PoolStore offers(*store);
    PoolOffer nothing = offer(1, 900);
    nothing.quantity = {};
    PoolOffer free = offer(1, 900);
    free.price = {};
    PoolOffer all = offer(1, 900);
    all.reservePermille = 1'000;
    for (const PoolOffer& wrong : {nothing, free, all})
        EXPECT_EQ(offers.keep(wrong).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(offers.find(1).value(), std::nullopt);
}

} // namespace wattbourse::core
