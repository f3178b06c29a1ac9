// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/order_list.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

namespace {

// Ticks of 0.2 ct from 5 ct on; 2026-11-25T14:45Z is slot 1,995,707 of 900 s (date -u +%s, divided).
constexpr std::uint32_t kSlot = 1'779'979'500 / 900;
const OrderListRules kRules{{7}, 900, {2'000}, {50'000}, 200, {10}, {50'000}};

TEST(OrderList, ReadsColumnsInAnyOrderAndBothStyles) {
    const auto list = readOrders("side;limit_ct;slot;quantity_kwh;note\r\n"
                                 "buy;14,4;2026-05-28T14:45Z;20,0;x\r\n"
                                 "sell;5;2026-05-28T15:00Z;0,01;\r\n",
                                 kRules);
    ASSERT_TRUE(list) << list.error().detail;
    ASSERT_TRUE(list->errors.empty()) << list->errors.front().error.detail;
    ASSERT_EQ(list->orders.size(), 2U);
    EXPECT_EQ(list->orders[0].order, (OrderIntent{{7}, {kSlot}, Side::Buy, {47}, {20'000}}));
    EXPECT_EQ(list->orders[1].order, (OrderIntent{{7}, {kSlot + 1}, Side::Sell, {0}, {10}}));
    EXPECT_EQ(list->orders[1].line, 3U);
}

TEST(OrderList, EveryWrongLineSaysWhereAndWhy) {
    const auto list = readOrders("slot,side,quantity_kwh,limit_ct\n"
                                 "2026-05-28T14:46Z,buy,1,14.4\n"
                                 "2026-02-30T14:45Z,buy,1,14.4\n"
                                 "2026-05-28T14:45Z,hold,1,14.4\n"
                                 "2026-05-28T14:45Z,buy,0.0001,14.4\n"
                                 "2026-05-28T14:45Z,buy,51,14.4\n"
                                 "2026-05-28T14:45Z,buy,1,14.5\n"
                                 "2026-05-28T14:45Z,buy,1,45\n"
                                 "2026-05-28T14:45Z,buy,1\n"
                                 "2026-05-28T14:45Z,buy,1,14.4\n"
                                 "2026-05-28T14:45Z,buy,2,14.4\n",
                                 kRules);
    ASSERT_TRUE(list);
    std::vector<std::string> told;
    for (const OrderLineError& error : list->errors)
        told.push_back(std::to_string(error.line) + " " + error.field + " " + error.error.detail);
    EXPECT_EQ(told, (std::vector<std::string>{
                        "2 slot begins no slot", "3 slot is no time like 2026-11-25T14:45Z",
                        "4 side is neither buy nor sell", "5 quantity_kwh is no number with at most 3 decimals",
                        "6 quantity_kwh is not within 0.010 to 50.000", "7 limit_ct is no whole tick of 0.2000",
                        "8 limit_ct is outside the market's prices", "9  has another number of cells than the header",
                        "11  repeats the slot, side and limit of an earlier line"}));
    EXPECT_EQ(list->orders.size(), 1U);
}

TEST(OrderList, WhatIsNoSuchTableIsRefused) {
    EXPECT_EQ(readOrders("", kRules).error().code, ErrorCode::Malformed);
    EXPECT_EQ(readOrders("slot,side,quantity_kwh\n", kRules).error().detail,
              "orders: line 1: column limit_ct is missing");
    EXPECT_EQ(readOrders("slot,side\n\"", kRules).error().code, ErrorCode::Malformed);
    EXPECT_EQ(readOrders(std::string((1 << 20) + 1, ' '), kRules).error().code, ErrorCode::OutOfRange);
}

TEST(OrderList, WhatIsWrittenIsReadBack) {
    std::vector<OrderIntent> orders;
    for (std::uint16_t at = 0; at < 50; ++at)
        orders.push_back({{7}, {kSlot + at}, at % 2 == 0 ? Side::Buy : Side::Sell, {at}, {10 + at * 37}});
    for (const CsvStyle style : {kCsvInternational, kCsvDecimalComma}) {
        const auto list = readOrders(writeOrders(orders, kRules, style), kRules);
        ASSERT_TRUE(list && list->errors.empty());
        std::vector<OrderIntent> read;
        for (const OrderLine& line : list->orders)
            read.push_back(line.order);
        EXPECT_EQ(read, orders);
    }
}

} // namespace

} // namespace wattbourse::core
