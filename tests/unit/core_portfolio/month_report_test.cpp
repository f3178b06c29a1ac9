// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/month_report.h"

#include "tests/unit/core_portfolio/both_stores.h"

namespace wattbourse::core {

namespace {

class MonthReportTest : public BothStores {};
INSTANTIATE_TEST_SUITE_P(Stores, MonthReportTest, testing::Bool(), storeName);

std::string textOf(const SheetCell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* number = std::get_if<SheetNumber>(&cell))
        return formatDecimal(number->value, number->decimals);
    if (const auto* time = std::get_if<UnixTime>(&cell))
        return "@" + std::to_string(time->seconds);
    return "";
}

std::vector<std::string> row(const Sheet& sheet, std::size_t at) {
    std::vector<std::string> out;
    for (const SheetCell& cell : sheet.rows[at])
        out.push_back(textOf(cell));
    return out;
}

TEST_P(MonthReportTest, EveryAmountStandsInItsSumsAndBesideItsTransaction) {
    MemberStore members(*store);
    LedgerStore ledger(*store);
    EnrolledMember person;
    person.account = accountOf(1);
    person.name = "Casa Proietti";
    ASSERT_TRUE(members.enrol(std::vector{person}));
    LedgerEntry sold{{}, 0, {100}, {0}, {7}, LedgerKind::Sold, {1'500}, {216'000}, true};
    sold.txn.bytes[0] = 0xab;
    LedgerEntry owed{{}, 1, {101}, {5}, {7}, LedgerKind::Imbalance, {20}, {-6'400}, false};
    ASSERT_TRUE(ledger.post(std::vector{sold, owed}));
    const auto sheets = monthReport(ledger, members, SlotCalendar(900), {100}, {102}, {});
    ASSERT_TRUE(sheets) << sheets.error().detail;
    ASSERT_EQ(sheets->size(), 5U);
    EXPECT_EQ(row(sheets->at(0), 0),
              (std::vector<std::string>{"sold", "1.500", "0.216000", "0.000000", "0.216000", "0.000000"}));
    EXPECT_EQ(row(sheets->at(0), 2),
              (std::vector<std::string>{"All", "1.520", "0.216000", "0.006400", "0.209600", "-0.006400"}));
    EXPECT_EQ(row(sheets->at(1), 1).front(), "@90900");
    EXPECT_EQ(row(sheets->at(2), 0).front(), "Casa Proietti");
    EXPECT_EQ(row(sheets->at(2), 1).front(), "member 5");
    const Sheet& evidence = sheets->at(4);
    ASSERT_EQ(evidence.rows.size(), 2U);
    EXPECT_EQ(row(evidence, 0), (std::vector<std::string>{"@90000", "Casa Proietti", "7", "sold", "1.500", "0.216000",
                                                          "final", "0xab" + std::string(62, '0'), "0"}));
    EXPECT_EQ(row(evidence, 1).at(6), "provisional");
}

TEST_P(MonthReportTest, StopsWhenAsked) {
    const auto stopped = monthReport(LedgerStore(*store), MemberStore(*store), SlotCalendar(900), {0}, {10},
                                     [](std::int64_t) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

} // namespace

} // namespace wattbourse::core
