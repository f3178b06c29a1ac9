// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/book_curves.h"
#include "app/models/ladder_model.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

using Tester = QAbstractItemModelTester;

core::MarketRow row() {
    core::MarketRow out;
    out.slotSeconds = 900;
    out.lowestPrice = {100'000};
    out.tick = {2'000};
    out.ticks = 5;
    return out;
}

// Worked by hand: demand at or above 10.0 … 10.8 ct is 60 60 50 30 10, supply at or below is 10 30 45 60 60 kWh; the
// smaller of both is largest at 10.4 ct with 45 kWh, where demand's own 20 kWh get the 15 that are left.
core::SlotBook book() {
    core::SlotBook out;
    out.demand = {0, 10'000, 20'000, 20'000, 10'000};
    out.supply = {10'000, 20'000, 15'000, 15'000, 0};
    return out;
}

} // namespace

TEST(BookCurves, CumulateTowardsTheBetterPrice) {
    const BookCurves curves = curvesOf(row(), book());
    EXPECT_EQ(curves.demand, (std::vector<std::int64_t>{60'000, 60'000, 50'000, 30'000, 10'000}));
    EXPECT_EQ(curves.supply, (std::vector<std::int64_t>{10'000, 30'000, 45'000, 60'000, 60'000}));
    EXPECT_EQ(curves.usedTicks(), (std::pair<std::size_t, std::size_t>{0, 4}));
}

TEST(BookCurves, FillsAreProRataAtTheMarginalTickAndFloored) {
    const BookCurves curves = curvesOf(row(), book());
    EXPECT_EQ(curves.demandFilled(4), 10'000);
    EXPECT_EQ(curves.demandFilled(2), 15'000);
    EXPECT_EQ(curves.demandFilled(1), 0);
    EXPECT_EQ(curves.supplyFilled(3), 0);
    EXPECT_EQ(curves.filled(core::Side::Buy, {2}, {7'001}).value, 5'250);
    EXPECT_EQ(curves.filled(core::Side::Sell, {0}, {4'000}).value, 4'000);
    EXPECT_EQ(curves.filled(core::Side::Buy, {9}, {4'000}).value, 0);
}

TEST(BookCurves, AClearingThatDoesNotFitItsBookIsNotUsed) {
    core::SlotBook cleared = book();
    cleared.cleared = true;
    cleared.clearing = {{2}, {45'000}, {2}, {5}, {15'000}, {15'000}};
    EXPECT_FALSE(curvesOf(row(), cleared).clearing);
    cleared.clearing.marginalSell = {2};
    EXPECT_TRUE(curvesOf(row(), cleared).clearing);
}

TEST(BookCurves, OneMoreOrderMovesTheCurve) {
    const BookCurves curves = curvesOf(row(), book());
    const BookCurves more = curvesWith(curves, {{}, {}, core::Side::Buy, {3}, {10'000}});
    EXPECT_EQ(more.demand, (std::vector<std::int64_t>{70'000, 70'000, 60'000, 40'000, 10'000}));
    // By hand: 45 kWh still trade at 10.4 ct, of which 40 go to the better ticks.
    EXPECT_EQ(more.clearing->volume.value, 45'000);
    EXPECT_EQ(more.demandFilled(2), 5'000);
    EXPECT_EQ(curvesWith(curves, {{}, {}, core::Side::Buy, {9}, {10'000}}).demand, curves.demand);
}

TEST(BookCurves, AnEmptyBookIsEmpty) {
    EXPECT_TRUE(curvesOf(row(), core::SlotBook{}).empty());
    core::SlotBook zeros;
    zeros.demand.resize(5);
    zeros.supply.resize(5);
    EXPECT_TRUE(curvesOf(row(), zeros).empty());
}

TEST(LadderModel, ShowsPricesFromTheTopWithOwnOrdersAndTheTicket) {
    LadderModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    core::OrderRecord own;
    own.id = {1};
    own.tick = {2};
    own.quantity = {8'000};
    core::OrderRecord gone = own;
    gone.status = core::OrderStatus::Cancelled;
    model.show(curvesOf(row(), book()), {own, gone});
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.index(0, LadderModel::PriceColumn).data().toString(), QStringLiteral("10.8"));
    EXPECT_EQ(model.centre(), 2);
    EXPECT_TRUE(model.row(2).clears);
    EXPECT_EQ(model.index(2, LadderModel::OwnBuy).data().toString(), QStringLiteral("8.0"));
    EXPECT_EQ(model.row(2).ownBuyFilled, 6'000);
    EXPECT_EQ(model.index(0, LadderModel::Supply).data().toString(), QString());
    model.setDraft(core::OrderIntent{{}, {}, core::Side::Sell, {3}, {5'000}});
    EXPECT_EQ(model.row(1).draftSell, 5'000);
    model.setDraft(std::nullopt);
    EXPECT_EQ(model.row(1).draftSell, 0);
    model.show(BookCurves{}, {});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.centre(), -1);
}

TEST(LadderModel, SpeaksARow) {
    LadderModel model;
    model.show(curvesOf(row(), book()), {});
    EXPECT_EQ(model.index(2, LadderModel::Demand).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("10.4 ct/kWh, demand 20.0 kWh, supply 15.0 kWh, clears here"));
}

} // namespace wattbourse::app
