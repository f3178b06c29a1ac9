// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"

#include <gtest/gtest.h>
#include <random>

namespace wattbourse::core {

namespace {

using Table = std::vector<std::vector<std::string>>;

Result<Table> tableOf(std::string_view text, char separator = ',') {
    Table out;
    WB_TRY(readCsv(text, separator, [&](const std::vector<std::string>& cells, std::size_t) -> Result<void> {
        out.push_back(cells);
        return {};
    }));
    return out;
}

// The examples of RFC 4180, section 2.
TEST(Csv, ReadsTheExamplesOfTheRfc) {
    EXPECT_EQ(tableOf("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n"), (Table{{"aaa", "bbb", "ccc"}, {"zzz", "yyy", "xxx"}}));
    EXPECT_EQ(tableOf("aaa,bbb,ccc\r\nzzz,yyy,xxx"), (Table{{"aaa", "bbb", "ccc"}, {"zzz", "yyy", "xxx"}}));
    EXPECT_EQ(tableOf("\"aaa\",\"b \r\nbb\",\"ccc\"\r\nzzz,yyy,xxx"),
              (Table{{"aaa", "b \r\nbb", "ccc"}, {"zzz", "yyy", "xxx"}}));
    EXPECT_EQ(tableOf("\"aaa\",\"b\"\"bb\",\"ccc\""), (Table{{"aaa", "b\"bb", "ccc"}}));
    EXPECT_EQ(tableOf("\xef\xbb\xbf"
                      "a;;\n",
                      ';'),
              (Table{{"a", "", ""}}));
    EXPECT_EQ(tableOf("a,"), (Table{{"a", ""}}));
    EXPECT_EQ(tableOf(""), Table{});
}

TEST(Csv, RefusesByLineAndColumn) {
    const auto reason = [](std::string_view text) { return tableOf(text).error().detail; };
    EXPECT_EQ(reason("a,b\nc,d\"e\n"), "csv: line 2, column 4: a quote inside a cell that does not begin with one");
    EXPECT_EQ(reason("\"a\nb\"c"), "csv: line 2, column 3: text behind the closing quote");
    EXPECT_EQ(reason("x\n\"abc"), "csv: line 2, column 5: the closing quote is missing");
    EXPECT_EQ(tableOf(std::string_view("a\0b", 3)).error().code, ErrorCode::Malformed);
    EXPECT_EQ(tableOf(std::string(65'537, 'x')).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(tableOf(std::string(1'000, ',')).error().code, ErrorCode::OutOfRange);
}

TEST(Csv, TextThatWouldRunIsMadeHarmlessAndNumbersStay) {
    CsvWriter out;
    out.text("=1+1").text("+a").text("-b").text("@c").text("\td").text("plain").number(-12'500, 3).empty();
    out.endRow();
    EXPECT_EQ(out.csv(), "'=1+1,'+a,'-b,'@c,'\td,plain,-12.500,\r\n");
}

TEST(Csv, WritesBothStyles) {
    CsvWriter out(kCsvDecimalComma);
    out.text("a;b").text("c,d").text("say \"no\"").number(1'234, 2);
    out.endRow();
    EXPECT_EQ(out.csv(), "\"a;b\";c,d;\"say \"\"no\"\"\";12,34\r\n");
    EXPECT_EQ(csvStyleOf(out.csv()).separator, ';');
    EXPECT_EQ(csvStyleOf("\"a;b;c;d\",x\n").separator, ',');
}

TEST(Csv, WhatIsWrittenIsReadBack) {
    std::mt19937 random(1);
    constexpr std::string_view kAlphabet = "ab,;\"\r\n '=é";
    for (int round = 0; round < 500; ++round) {
        Table table(1 + random() % 4, std::vector<std::string>(1 + random() % 4));
        CsvWriter out;
        for (auto& row : table) {
            row.resize(table.front().size());
            for (std::string& cell : row) {
                // A letter first: the guard against formulas changes what begins otherwise.
                cell = "x";
                for (std::size_t left = random() % 12; left > 0; --left)
                    cell += kAlphabet[random() % kAlphabet.size()];
                out.text(cell);
            }
            out.endRow();
        }
        EXPECT_EQ(tableOf(out.csv()), table);
    }
}

} // namespace

} // namespace wattbourse::core
