// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/desk_store.h"
#include "core/portfolio/tape_code.h"
#include "tests/unit/core_portfolio/both_stores.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

namespace {

class DeskStores : public BothStores {};
INSTANTIATE_TEST_SUITE_P(All, DeskStores, testing::Bool(), storeName);

TapeFrame frame(std::int64_t at, std::uint32_t slot) {
    TapeFrame out;
    out.at = {at};
    out.market = {3};
    out.slot = {slot};
    out.book.market = {3};
    out.book.slot = {slot};
    out.book.demand = {0, 500, 0, 70'000, 0};
    out.book.supply = {12, 0, 0, 1, 0};
    out.book.cleared = true;
    out.book.clearing = {{3}, {13}, {3}, {3}, {13}, {1}, {1'846}};
    OrderRecord order;
    order.id = {9'000'000'001};
    order.market = {3};
    order.slot = {slot};
    order.side = Side::Sell;
    order.tick = {3};
    order.quantity = {1};
    order.status = OrderStatus::Claimed;
    out.orders = {order};
    out.position = SlotPosition{{-20}, Energy{-19}, true, {184}, {-3}};
    out.finality = 1;
    out.block = 18'402;
    return out;
}

void expectSame(const TapeFrame& a, const TapeFrame& b) {
    EXPECT_EQ(a.at, b.at);
    EXPECT_EQ(a.slot, b.slot);
    EXPECT_EQ(a.book.demand, b.book.demand);
    EXPECT_EQ(a.book.supply, b.book.supply);
    EXPECT_EQ(a.book.cleared, b.book.cleared);
    EXPECT_EQ(a.book.clearing, b.book.clearing);
    ASSERT_EQ(a.orders.size(), b.orders.size());
    for (std::size_t i = 0; i < a.orders.size(); ++i) {
        EXPECT_EQ(a.orders[i].id, b.orders[i].id);
        EXPECT_EQ(a.orders[i].side, b.orders[i].side);
        EXPECT_EQ(a.orders[i].tick, b.orders[i].tick);
        EXPECT_EQ(a.orders[i].quantity, b.orders[i].quantity);
        EXPECT_EQ(a.orders[i].status, b.orders[i].status);
    }
    ASSERT_EQ(a.position.has_value(), b.position.has_value());
    if (a.position) {
        EXPECT_EQ(a.position->contracted, b.position->contracted);
        EXPECT_EQ(a.position->metered, b.position->metered);
        EXPECT_EQ(a.position->settled, b.position->settled);
        EXPECT_EQ(a.position->tradeCredit, b.position->tradeCredit);
        EXPECT_EQ(a.position->imbalanceCredit, b.position->imbalanceCredit);
    }
}

} // namespace

TEST(TapeCode, WhatIsTakenDownComesBack) {
    const TapeFrame before = frame(100, 7);
    const Bytes bytes = encodeTape(before);
    // Two numbers a used tick, three ticks: a book of a thousand empty ones costs nothing.
    EXPECT_LT(bytes.size(), 60U);
    TapeFrame after;
    after.at = before.at;
    after.market = before.market;
    after.slot = before.slot;
    ASSERT_TRUE(decodeTape(bytes, after));
    expectSame(before, after);
}

TEST(TapeCode, ADamagedFrameIsRefusedWhereverItEnds) {
    const Bytes bytes = encodeTape(frame(100, 7));
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        TapeFrame out;
        EXPECT_EQ(decodeTape(ByteView(bytes).first(size), out).error().code, ErrorCode::Malformed) << size;
    }
    Bytes longer = bytes;
    longer.push_back(0);
    TapeFrame out;
    EXPECT_EQ(decodeTape(longer, out).error().detail, "tape: a frame has bytes left over");
    Bytes other = bytes;
    other[0] = 2;
    EXPECT_EQ(decodeTape(other, out).error().detail, "tape: a frame holds a number out of its range");
}

TEST_P(DeskStores, TheTapeOfADayIsReadInItsOrder) {
    DeskStore desk(*store);
    ASSERT_TRUE(desk.record(std::vector{frame(86'400 + 20, 7), frame(86'400 + 10, 8), frame(86'400 + 10, 7)}));
    // The same moment again changes nothing.
    TapeFrame again = frame(86'400 + 10, 7);
    again.book.demand[0] = 999;
    ASSERT_TRUE(desk.record(std::vector{again}));
    ASSERT_TRUE(desk.record(std::vector{frame(2 * 86'400, 9)}));
    const auto day = desk.tape({3}, {86'400}, {2 * 86'400});
    ASSERT_TRUE(day);
    ASSERT_EQ(day->size(), 3U);
    EXPECT_EQ((*day)[0].slot.value, 7U);
    EXPECT_EQ((*day)[1].slot.value, 8U);
    TapeFrame first;
    first.at = (*day)[0].at;
    first.market = {3};
    first.slot = (*day)[0].slot;
    ASSERT_TRUE(decodeTape((*day)[0].body, first));
    expectSame(first, frame(86'400 + 10, 7));
    EXPECT_EQ((*day)[2].block, 18'402U);
    EXPECT_EQ(*desk.tapeDays(), (std::vector<std::int64_t>{2, 1}));
    EXPECT_TRUE(desk.tape({4}, {0}, {999'999})->empty());
    ASSERT_TRUE(desk.forgetTape({2 * 86'400}));
    EXPECT_EQ(*desk.tapeDays(), std::vector<std::int64_t>{2});
}

TEST_P(DeskStores, InactiveOrdersAreKeptUntilTheyAreDropped) {
    DeskStore desk(*store);
    const KeptOrder one{0, {{1}, {70}, Side::Sell, {12}, {5'000}}, {44}, {1'000}};
    const KeptOrder two{0, {{1}, {71}, Side::Buy, {3}, {6'000}}, {0}, {1'001}};
    ASSERT_TRUE(desk.keep(std::vector{one, two}));
    auto kept = desk.kept();
    ASSERT_TRUE(kept);
    ASSERT_EQ(kept->size(), 2U);
    EXPECT_EQ((*kept)[0].order, one.order);
    EXPECT_EQ((*kept)[0].of, one.of);
    EXPECT_EQ((*kept)[1].made, two.made);
    const std::vector<std::int64_t> gone{(*kept)[0].number, 77};
    ASSERT_TRUE(desk.drop(gone));
    kept = desk.kept();
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_EQ((*kept)[0].order, two.order);
    // All or none: an order of nothing is none.
    KeptOrder empty = one;
    empty.order.quantity = {};
    EXPECT_FALSE(desk.keep(std::vector{one, empty}));
    EXPECT_EQ(desk.kept()->size(), 1U);
}

TEST_P(DeskStores, RulesAndTheirLogStay) {
    DeskStore desk(*store);
    ASSERT_TRUE(desk.putRule({0, AlertKind::PriceAbove, 150'000, true, true, true}));
    ASSERT_TRUE(desk.putRule({0, AlertKind::SealBroken, 0, true, false, true}));
    EXPECT_EQ(desk.putRule({0, AlertKind::Fill, 1'001, true, false, true}).error().code, ErrorCode::OutOfRange);
    auto rules = desk.rules();
    ASSERT_EQ(rules->size(), 2U);
    AlertRule changed = (*rules)[0];
    EXPECT_TRUE(changed.sound);
    changed.enabled = false;
    ASSERT_TRUE(desk.putRule(changed));
    EXPECT_EQ((*desk.rules())[0], changed);
    ASSERT_TRUE(desk.dropRule((*rules)[1].number));
    EXPECT_EQ(desk.rules()->size(), 1U);

    ASSERT_TRUE(desk.log(std::vector<Alert>{{{500}, changed, "70", 151'000}, {{501}, changed, "Casa", 3}}));
    auto alerts = desk.alerts(10);
    ASSERT_EQ(alerts->size(), 2U);
    EXPECT_EQ((*alerts)[0].alert.subject, "Casa");
    EXPECT_EQ((*alerts)[1].alert.value, 151'000);
    EXPECT_EQ((*alerts)[1].alert.rule.threshold, 150'000);
    EXPECT_FALSE((*alerts)[0].seen);
    ASSERT_TRUE(desk.markSeen());
    EXPECT_TRUE((*desk.alerts(1))[0].seen);
    EXPECT_EQ(desk.alerts(0).error().code, ErrorCode::OutOfRange);
}

} // namespace wattbourse::core
