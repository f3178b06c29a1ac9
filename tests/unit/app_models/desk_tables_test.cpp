// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/blotter_model.h"
#include "app/models/record_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

using Tester = QAbstractItemModelTester;

DeskOrder order(std::uint64_t id, std::int64_t time, DeskOrder::State state) {
    DeskOrder out;
    out.order.id = {id};
    out.order.quantity = {40'000};
    out.time = {time};
    out.slotStart = {1'795'358'700};
    out.market = QStringLiteral("Terni energy");
    out.limit = {142'000};
    out.tick = {2'000};
    out.state = state;
    return out;
}

} // namespace

TEST(Blotter, NewestFirstAndKnownRowsStay) {
    BlotterModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.show({order(1, 100, DeskOrder::State::Placed), order(2, 200, DeskOrder::State::Placed)});
    EXPECT_EQ(model.order(0).order.id.value, 2U);
    const QPersistentModelIndex kept = model.index(1, BlotterModel::StateColumn);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show({order(1, 100, DeskOrder::State::Cancelled), order(2, 200, DeskOrder::State::Placed),
                order(3, 300, DeskOrder::State::Sent)});
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(kept.row(), 2);
    EXPECT_EQ(kept.data().toString(), QStringLiteral("cancelled"));
    model.show({order(3, 300, DeskOrder::State::Placed)});
    EXPECT_EQ(model.rowCount(), 1);
}

TEST(Blotter, SaysHowFarAnOrderCame) {
    DeskOrder at = order(1, 1, DeskOrder::State::Placed);
    EXPECT_EQ(BlotterModel::stateText(at), QStringLiteral("placed"));
    at.filled = core::Energy{26'100};
    EXPECT_EQ(BlotterModel::stateText(at), QStringLiteral("placed, now 26.1 of 40.0 kWh"));
    at.state = DeskOrder::State::Cleared;
    at.price = core::Price{144'000};
    EXPECT_EQ(BlotterModel::stateText(at), QStringLiteral("cleared 26.1 of 40.0 kWh at 14.4 ct"));
    at.state = DeskOrder::State::Settled;
    at.credit = core::Credit{-3'758'400};
    EXPECT_EQ(BlotterModel::stateText(at), QStringLiteral("settled, 26.1 of 40.0 kWh for −3.76 cr"));
    EXPECT_EQ(BlotterModel::stepsOf(at), 4);
    at.state = DeskOrder::State::Cleared;
    at.filled = core::Energy{};
    EXPECT_EQ(BlotterModel::stateText(at), QStringLiteral("cleared, nothing filled"));
    at.state = DeskOrder::State::Rejected;
    at.reason = QStringLiteral("below your lowest price, 14.0 ct");
    EXPECT_EQ(BlotterModel::stateText(at), QStringLiteral("rejected: below your lowest price, 14.0 ct"));
}

TEST(RecordTable, TellsOnlyWhatDiffers) {
    RecordTable model({{QStringLiteral("Name")}, {QStringLiteral("kWh"), /*number=*/true}});
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const auto row = [](const char* a, const char* b) {
        return RecordTable::Row{{QString::fromLatin1(a)}, {QString::fromLatin1(b)}};
    };
    model.show({row("a", "1"), row("b", "2")});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show({row("a", "1"), row("b", "3"), row("c", "4")});
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(model.rowCount(), 3);
    model.show({row("a", "1")});
    EXPECT_EQ(model.rowCount(), 1);
    // A row that came short is filled up, not read past its end.
    model.show({{{QStringLiteral("only")}}});
    EXPECT_EQ(model.index(0, 1).data().toString(), QString());
}

} // namespace wattbourse::app
