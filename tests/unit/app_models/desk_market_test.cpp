// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/desk_market.h"
#include "app/bridge/order_intents.h"
#include "core/portfolio/tape_code.h"

#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

constexpr core::SlotIndex kSlot{1'000};
// An hour before the slot; its gate closes half an hour before.
constexpr core::UnixTime kNow{1'000 * 900 - 3'600};

core::MarketRow row() {
    core::MarketRow out;
    out.id = {1};
    out.slotSeconds = 900;
    out.gateOpens = 86'400;
    out.gateCloses = 1'800;
    out.lowestPrice = {100'000};
    out.tick = {10'000};
    out.ticks = 5;
    return out;
}

core::SlotBook book() {
    core::SlotBook out;
    out.market = {1};
    out.slot = kSlot;
    // Bids of 500 Wh at tick 3, offers of 300 Wh at tick 1: 300 trade.
    out.demand = {0, 0, 0, 500, 0};
    out.supply = {0, 300, 0, 0, 0};
    return out;
}

core::OrderRecord order(std::uint64_t id, core::OrderStatus status = core::OrderStatus::Open) {
    core::OrderRecord out;
    out.id = {id};
    out.market = {1};
    out.slot = kSlot;
    out.side = core::Side::Buy;
    out.tick = {3};
    out.quantity = {500};
    out.status = status;
    return out;
}

constexpr core::OrderIntent kIntent{{1}, kSlot, core::Side::Buy, {3}, {500}};

struct World {
    core::SlotBook slotBook = book();
    std::vector<core::OrderRecord> orders{order(7)};
    DeskMarket market;

    World() {
        market.row = row();
        market.now = kNow;
        market.slots[kSlot].book = &slotBook;
        market.slots[kSlot].orders = &orders;
    }
};

core::TxnRecord txn(core::TxnRecord::State state, std::int64_t secondsAgo = 20) {
    core::TxnRecord out;
    out.intent = textOf({kNow - std::chrono::seconds(secondsAgo), 5, {kIntent}});
    out.state = state;
    out.hash.bytes[0] = 0xab;
    return out;
}

} // namespace

TEST(OrdersIntent, ComesBackFromItsText) {
    const OrdersIntent intent{
        {1'795'356'452}, -3, {kIntent, {{4'000'000'000}, {4}, core::Side::Sell, {65'535}, {9'000'000'000'000}}}};
    const std::string text = textOf(intent);
    EXPECT_EQ(text, "ticket:1795356452:-3:m1s1000b3q500,m4000000000s4a65535q9000000000000");
    EXPECT_EQ(ordersIntentOf(text), intent);
    for (std::size_t size = 0; size < text.size() - 12; ++size)
        if (text[size] != ',')
            EXPECT_NE(ordersIntentOf(std::string_view(text).substr(0, size)), intent) << size;
    EXPECT_FALSE(ordersIntentOf("ticket:8812:s1000"));
    EXPECT_FALSE(ordersIntentOf("limits:1795356452"));
    EXPECT_FALSE(ordersIntentOf("ticket:1:2:m1s1b99999q1"));
}

TEST(DeskMarket, AnOrderSaysWhatItWouldGetAndWhy) {
    const World world;
    const AggregatorView view = deskView(world.market, kSlot);
    ASSERT_EQ(view.orders.size(), 1U);
    EXPECT_EQ(view.orders[0].filled, core::Energy{300});
    EXPECT_TRUE(view.orders[0].cancellable);
    EXPECT_EQ(
        view.orders[0].trail.why,
        QStringLiteral("Your price was the last one that traded. There 0.300 of 0.500 kWh were shared among all."));
    EXPECT_EQ(view.own.size(), 1U);
}

TEST(DeskMarket, WhatNoBlockShowsYetStandsInTheBlotter) {
    World world;
    AggregatorView view = deskView(world.market, kSlot);
    addTxns(view, world.market, {txn(core::TxnRecord::State::Final, 30)});
    ASSERT_EQ(view.orders.size(), 1U);
    ASSERT_TRUE(view.orders[0].trail.txn);
    EXPECT_EQ(view.orders[0].trail.txn->hash.bytes[0], 0xab);
    EXPECT_EQ(view.orders[0].time, kNow - std::chrono::seconds(30));

    world.orders.clear();
    view = deskView(world.market, kSlot);
    addTxns(view, world.market,
            {txn(core::TxnRecord::State::Signed), txn(core::TxnRecord::State::Sent),
             txn(core::TxnRecord::State::Reverted), txn(core::TxnRecord::State::Reverted, 90'000)});
    ASSERT_EQ(view.orders.size(), 3U);
    EXPECT_EQ(view.orders[0].state, DeskOrder::State::Signed);
    EXPECT_EQ(view.orders[1].state, DeskOrder::State::Sent);
    EXPECT_EQ(view.orders[2].state, DeskOrder::State::Rejected);
    EXPECT_EQ(view.orders[2].reason, QStringLiteral("refused by the market"));
    EXPECT_FALSE(view.orders[0].cancellable);
}

// Kept before it was cancelled: it is one order, not two.
TEST(DeskMarket, ADeactivatedOrderIsShownOnce) {
    World world;
    const std::vector<core::KeptOrder> kept{{3, kIntent, {7}, kNow}, {4, kIntent, {}, kNow}};
    AggregatorView view = deskView(world.market, kSlot);
    addKept(view, world.market, kept);
    ASSERT_EQ(view.orders.size(), 2U);
    EXPECT_EQ(view.orders[1].kept, 4);
    EXPECT_TRUE(view.orders[1].activatable);
    world.orders = {order(7, core::OrderStatus::Cancelled)};
    view = deskView(world.market, kSlot);
    addKept(view, world.market, kept);
    ASSERT_EQ(view.orders.size(), 3U);
    EXPECT_EQ(view.orders[1].kept, 3);
    EXPECT_EQ(view.orders[1].state, DeskOrder::State::Inactive);
    // Once the gate is closed it cannot go back.
    world.market.now = kNow + std::chrono::seconds(1'801);
    view = deskView(world.market, kSlot);
    addKept(view, world.market, kept);
    EXPECT_FALSE(view.orders[1].activatable);
}

TEST(TapeDay, ShowsEachMomentAsItWas) {
    core::TapeFrame frame;
    frame.market = {1};
    frame.slot = kSlot;
    frame.book = book();
    std::vector<core::TapeRow> rows;
    const auto add = [&](std::int64_t at) { rows.push_back({{at}, frame.slot, 1, 5, core::encodeTape(frame)}); };
    add(100);
    frame.book.demand[3] = 900;
    frame.orders = {order(7)};
    add(200);
    TapeDay day(row(), rows);
    EXPECT_EQ(day.from().seconds, 100);
    EXPECT_EQ(day.until().seconds, 200);
    auto early = day.at({199});
    ASSERT_TRUE(early);
    EXPECT_EQ(early->slots.at(kSlot).book->demand[3], 500);
    EXPECT_TRUE(early->slots.at(kSlot).orders->empty());
    auto late = day.at({200});
    ASSERT_TRUE(late);
    EXPECT_EQ(late->now.seconds, 200);
    EXPECT_EQ(late->slots.at(kSlot).book->demand[3], 900);
    EXPECT_EQ(late->slots.at(kSlot).orders->size(), 1U);
    // And back again.
    EXPECT_EQ(day.at({100})->slots.at(kSlot).book->demand[3], 500);
    EXPECT_TRUE(day.at({99})->slots.empty());
    rows[1].body.pop_back();
    TapeDay damaged(row(), rows);
    EXPECT_TRUE(damaged.at({150}));
    EXPECT_EQ(damaged.at({250}).error().code, core::ErrorCode::Malformed);
}

} // namespace wattbourse::app
