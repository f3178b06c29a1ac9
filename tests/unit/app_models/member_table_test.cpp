// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/generated_members.h"
#include "app/models/member_groups.h"
#include "core/portfolio/member.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

using Tester = QAbstractItemModelTester;

Member member(const char* name, const char* branch, std::int64_t watts, std::int64_t contracted,
              std::optional<std::int64_t> delivered) {
    Member out;
    out.name = QString::fromLatin1(name);
    out.branch = QString::fromLatin1(branch);
    out.live.power = core::Power{watts};
    out.live.contracted = core::Energy{contracted};
    if (delivered)
        out.live.delivered = core::Energy{*delivered};
    out.live.seal = core::SealState::Sealed;
    out.live.quality = FigureState::Proven;
    return out;
}

std::vector<Member> four() {
    return {member("Frantoio", "Nera 2", 38'420, 96'000, 94'464),
            member("Condominio", "Nera 2", -21'070, 84'000, 85'008),
            member("Officine", "Cospea 3", 54'180, 64'000, 56'768),
            member("Scuola", "Cospea 1", -9'640, 58'000, std::nullopt)};
}

std::vector<QString> names(const MemberTable& table) {
    std::vector<QString> out;
    for (int row = 0; row < table.rowCount(); ++row)
        out.push_back(table.member(row).name);
    return out;
}

std::vector<QString> list(std::initializer_list<const char*> texts) {
    std::vector<QString> out;
    for (const char* text : texts)
        out.push_back(QString::fromLatin1(text));
    return out;
}

MemberTotals summed(const MemberTable& table) {
    MemberTotals out;
    for (int row = 0; row < table.rowCount(); ++row) {
        const MemberLive& live = table.live(row);
        ++out.members;
        out.reporting += live.power ? 1 : 0;
        out.power += live.power.value_or(core::Power{});
        out.position += live.position;
        out.contracted += live.contracted;
        out.delivered += live.delivered.value_or(core::Energy{});
    }
    return out;
}

} // namespace

TEST(MemberTable, SortsByEachHeaderBothWays) {
    MemberTable table;
    const Tester tester(&table, Tester::FailureReportingMode::Fatal);
    table.show(MemberSet(four()));
    EXPECT_EQ(names(table), list({"Frantoio", "Condominio", "Officine", "Scuola"}));
    table.sort(MemberTable::Name, Qt::AscendingOrder);
    EXPECT_EQ(names(table), list({"Condominio", "Frantoio", "Officine", "Scuola"}));
    table.sort(MemberTable::Live, Qt::AscendingOrder);
    EXPECT_EQ(names(table), list({"Condominio", "Scuola", "Frantoio", "Officine"}));
    // What is not known is never mistaken for a small number: it stands at the far end.
    table.sort(MemberTable::Delivered, Qt::DescendingOrder);
    EXPECT_EQ(names(table), list({"Condominio", "Frantoio", "Officine", "Scuola"}));
    // Equal branches are ordered by name, both ways.
    table.sort(MemberTable::Branch, Qt::DescendingOrder);
    EXPECT_EQ(names(table), list({"Condominio", "Frantoio", "Officine", "Scuola"}));
}

TEST(MemberTable, SearchesNameAndBranchWithoutCase) {
    MemberTable table;
    const Tester tester(&table, Tester::FailureReportingMode::Fatal);
    table.show(MemberSet(four()));
    table.setSearch(QStringLiteral(" cospea"));
    EXPECT_EQ(names(table), list({"Officine", "Scuola"}));
    EXPECT_EQ(table.totals().members, 2);
    EXPECT_EQ(table.totals().contracted.value, 122'000);
    // What is not delivered yet does not count against what was.
    EXPECT_EQ(table.totals().deliverable.value, 64'000);
    table.setSearch(QString());
    EXPECT_EQ(table.rowCount(), 4);
}

TEST(MemberTable, ChangesAreToldRowByRowAndMoveOnlyInReorder) {
    MemberTable table;
    const Tester tester(&table, Tester::FailureReportingMode::Fatal);
    table.show(MemberSet(four()));
    table.sort(MemberTable::Live, Qt::DescendingOrder);
    ASSERT_EQ(names(table), list({"Officine", "Frantoio", "Scuola", "Condominio"}));
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    MemberLive live = table.live(3);
    live.power = core::Power{99'000};
    const MemberUpdate update{table.memberId(3), live};
    table.update(std::span(&update, 1));
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 3);
    EXPECT_EQ(changed[0][1].toModelIndex().row(), 3);
    EXPECT_EQ(table.member(3).name, QStringLiteral("Condominio"));
    table.reorder();
    EXPECT_EQ(names(table), list({"Condominio", "Officine", "Frantoio", "Scuola"}));
}

TEST(MemberTable, ASelectionStaysWithItsMember) {
    MemberTable table;
    const Tester tester(&table, Tester::FailureReportingMode::Fatal);
    table.show(MemberSet(four()));
    const QPersistentModelIndex kept = table.index(2, MemberTable::Name);
    ASSERT_EQ(kept.data().toString(), QStringLiteral("Officine"));
    table.sort(MemberTable::Live, Qt::AscendingOrder);
    EXPECT_EQ(kept.data().toString(), QStringLiteral("Officine"));
    table.setSearch(QStringLiteral("cospea"));
    EXPECT_EQ(kept.data().toString(), QStringLiteral("Officine"));
    table.setSearch(QStringLiteral("nera"));
    EXPECT_FALSE(kept.isValid());
}

// As many come as go: the chosen one goes with its row, and the choice does not pass to whoever takes the place.
TEST(MemberTable, AChosenMemberThatIsFilteredOutIsNoLongerChosen) {
    MemberTable table;
    const Tester tester(&table, Tester::FailureReportingMode::Fatal);
    table.show(MemberSet(four()));
    table.setFilter(MemberFilter::Exporting);
    QItemSelectionModel chosen(&table);
    chosen.select(table.index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table.setFilter(MemberFilter::Importing);
    EXPECT_EQ(table.rowCount(), 2);
    EXPECT_FALSE(chosen.hasSelection());
}

TEST(MemberTable, AMemberThatLeavesTheFilterLeavesAtReorder) {
    MemberTable table;
    const Tester tester(&table, Tester::FailureReportingMode::Fatal);
    table.show(MemberSet(four()));
    table.setFilter(MemberFilter::Exporting);
    ASSERT_EQ(table.rowCount(), 2);
    MemberLive live = table.live(0);
    live.power = core::Power{1};
    const MemberUpdate update{table.memberId(0), live};
    table.update(std::span(&update, 1));
    EXPECT_EQ(table.rowCount(), 2);
    EXPECT_EQ(table.count(MemberFilter::Exporting), 1);
    table.reorder();
    EXPECT_EQ(table.rowCount(), 1);
}

TEST(MemberTable, AttentionMeansOpenStaleOrShort) {
    MemberLive live = four()[0].live;
    EXPECT_FALSE(live.needsAttention());
    live.delivered = core::Energy{86'399};
    EXPECT_TRUE(live.needsAttention());
    live.delivered.reset();
    EXPECT_FALSE(live.needsAttention());
    live.seal = core::SealState::Broken;
    EXPECT_TRUE(live.needsAttention());
}

TEST(MemberTable, UnknownPowerIsADash) {
    std::vector<Member> members = four();
    members[0].live.power.reset();
    MemberTable table;
    table.show(MemberSet(members));
    EXPECT_EQ(table.index(0, MemberTable::Live).data().toString(), QStringLiteral("–"));
    EXPECT_EQ(table.totals().reporting, 3);
}

TEST(MemberTable, UpdatesOfUnknownMembersAreIgnored) {
    MemberTable table;
    table.show(MemberSet(four()));
    const MemberUpdate update{4, {}};
    table.update(std::span(&update, 1));
    EXPECT_EQ(table.totals().members, 4);
}

// Random updates, filters and sorts: the order stays sorted, the totals stay the sums, the tester finds no fault.
TEST(MemberTable, KeepsOrderAndTotalsUnderRandomChanges) {
    GeneratedMembers generated(700, 42);
    MemberTable table;
    const Tester tester(&table, Tester::FailureReportingMode::Fatal);
    table.show(generated.set());
    EXPECT_TRUE(table.generated());
    for (int round = 0; round < 60; ++round) {
        table.sort(round % MemberTable::kColumns, round % 3 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        table.setFilter(static_cast<MemberFilter>(round % static_cast<int>(kMemberFilters)));
        table.setSearch(round % 4 == 0 ? QStringLiteral("cospea") : QString());
        const auto updates = generated.tick(50);
        table.update(updates);
        table.reorder();
        const MemberTotals sums = summed(table);
        ASSERT_EQ(table.totals().members, sums.members);
        ASSERT_EQ(table.totals().reporting, sums.reporting);
        ASSERT_EQ(table.totals().power, sums.power);
        ASSERT_EQ(table.totals().position, sums.position);
        ASSERT_EQ(table.totals().contracted, sums.contracted);
        ASSERT_EQ(table.totals().delivered, sums.delivered);
        if (table.sortColumn() == MemberTable::Position) {
            const bool up = table.sortOrder() == Qt::AscendingOrder;
            for (int row = 1; row < table.rowCount(); ++row)
                ASSERT_TRUE(up ? table.live(row - 1).position <= table.live(row).position
                               : table.live(row - 1).position >= table.live(row).position);
        }
    }
}

// More members than are put in order at once: the other thread's order is the same, and a later wish overtakes an
// earlier one.
TEST(MemberTable, ManyAreOrderedByTheOtherThread) {
    int argc = 0;
    const QCoreApplication loop(argc, nullptr);
    GeneratedMembers generated(5'000, 3);
    MemberTable table;
    const Tester tester(&table, Tester::FailureReportingMode::Fatal);
    table.show(generated.set());
    table.sort(MemberTable::Up, Qt::DescendingOrder);
    EXPECT_TRUE(table.ordering());
    table.sort(MemberTable::Live, Qt::AscendingOrder);
    table.setFilter(MemberFilter::Car);
    table.setSearch(QStringLiteral("nera"));
    table.update(generated.tick(400));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !table.ordering(); }));
    table.reorder();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !table.ordering(); }));
    ASSERT_GT(table.rowCount(), 50);
    EXPECT_EQ(table.totals().members, table.rowCount());
    for (int row = 0; row < table.rowCount(); ++row) {
        ASSERT_NE(table.member(row).devices & core::kMemberCar, 0U);
        ASSERT_TRUE(table.member(row).branch.startsWith(QStringLiteral("Nera")));
        if (row > 0 && table.live(row).power) {
            ASSERT_LE(table.live(row - 1).power.value_or(core::Power{INT64_MIN}), *table.live(row).power);
        }
    }
}

TEST(MemberGroups, SumWhatIsShownAndOpen) {
    std::vector<Member> members = four();
    members[0].devices = core::kMemberPv | core::kMemberBattery;
    members[1].devices = core::kMemberBattery;
    members[2].tariff = QStringLiteral("Night");
    MemberTable table;
    MemberGroups groups(table);
    const Tester tester(&groups, Tester::FailureReportingMode::Fatal);
    table.show(MemberSet(members));
    table.setGrouping(MemberGrouping::Branch);
    groups.refresh(/*place=*/true);
    ASSERT_EQ(groups.rowCount(), 3);
    EXPECT_EQ(groups.index(2, MemberTable::Name).data().toString(), QStringLiteral("Nera 2"));
    EXPECT_EQ(groups.index(2, MemberTable::Branch).data().toString(), QStringLiteral("2"));
    EXPECT_EQ(groups.group(2).totals.contracted.value, 180'000);
    EXPECT_EQ(groups.group(2).totals.power.value, 17'350);
    // A change of one member reaches its group; a search narrows them.
    MemberLive live = table.live(0);
    live.power = core::Power{40'000};
    const MemberUpdate update{0, live};
    table.update(std::span(&update, 1));
    groups.refresh(/*place=*/false);
    EXPECT_EQ(groups.group(2).totals.power.value, 18'930);
    groups.sort(MemberTable::Contracted, Qt::DescendingOrder);
    EXPECT_EQ(groups.group(0).name, QStringLiteral("Nera 2"));
    table.setSearch(QStringLiteral("cospea"));
    groups.refresh(/*place=*/true);
    EXPECT_EQ(groups.rowCount(), 2);
    table.setSearch(QString());
    // With two kinds of devices it counts in both.
    table.setGrouping(MemberGrouping::Device);
    groups.refresh(/*place=*/true);
    ASSERT_EQ(groups.rowCount(), 3);
    EXPECT_EQ(groups.group(0).totals.members + groups.group(1).totals.members + groups.group(2).totals.members, 5);
    table.setGroup(1);
    EXPECT_EQ(names(table), list({"Frantoio", "Condominio"}));
    table.setGrouping(MemberGrouping::Tariff);
    EXPECT_EQ(table.rowCount(), 4);
    EXPECT_EQ(table.groups().size(), 2U);
    EXPECT_EQ(table.groups()[0].name, QStringLiteral("Not stated"));
}

TEST(GeneratedMembers, TheSameSeedMakesTheSamePeople) {
    GeneratedMembers a(50, 7);
    GeneratedMembers b(50, 7);
    MemberTable left;
    MemberTable right;
    left.show(a.set());
    right.show(b.set());
    EXPECT_EQ(names(left), names(right));
}

} // namespace wattbourse::app
