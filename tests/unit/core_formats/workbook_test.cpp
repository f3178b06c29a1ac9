// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/workbook.h"

#include "tests/support/temporary_folder.h"

#include <cstdio>
#include <gtest/gtest.h>

namespace wattbourse::core {

namespace {

// What openpyxl, another implementation of the format, reads: one line a cell, with its type and number format.
std::string readBack(const std::filesystem::path& path) {
    const std::string command =
        "/usr/bin/python3 -c \"import openpyxl,sys\n"
        "for s in openpyxl.load_workbook(sys.argv[1]):\n"
        " for r in s:\n"
        "  for c in r: print(s.title,c.coordinate,c.data_type,repr(c.value),c.number_format,sep='|')\" '" +
        path.string() + "' 2>&1";
    FILE* pipe = popen(command.c_str(), "r");
    std::string out;
    std::array<char, 4096> buffer{};
    for (std::size_t got = 0; (got = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
        out.append(buffer.data(), got);
    pclose(pipe);
    return out;
}

TEST(Workbook, AnotherProgramReadsWhatWasMeant) {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "month.xlsx";
    const Sheet slots{"Slots",
                      {"Slot", "kWh", "Note"},
                      {{UnixTime{1'790'000'100}, SheetNumber{-12'500, 3}, std::string("=1+1")},
                       {std::monostate{}, SheetNumber{7, 0}, std::string("Ελένη <&>")}}};
    const Sheet evidence{"Evidence", {"Txn"}, {{std::string("0x00ab")}}};
    const auto done = writeWorkbook(path, {slots, evidence});
    ASSERT_TRUE(done) << done.error().detail;
    EXPECT_EQ(readBack(path), "Slots|A1|s|'Slot'|General\n"
                              "Slots|B1|s|'kWh'|General\n"
                              "Slots|C1|s|'Note'|General\n"
                              "Slots|A2|d|datetime.datetime(2026, 9, 21, 14, 15)|yyyy-mm-dd hh:mm:ss\n"
                              "Slots|B2|n|-12.5|0.000\n"
                              "Slots|C2|s|'=1+1'|General\n"
                              "Slots|A3|n|None|General\n"
                              "Slots|B3|n|7|0\n"
                              "Slots|C3|s|'Ελένη <&>'|General\n"
                              "Evidence|A1|s|'Txn'|General\n"
                              "Evidence|A2|s|'0x00ab'|General\n");
}

TEST(Workbook, WhatTheFormatCannotHoldIsRefusedAndNothingIsLeft) {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "month.xlsx";
    const auto code = [&](const std::vector<Sheet>& sheets) { return writeWorkbook(path, sheets).error().code; };
    EXPECT_EQ(code({}), ErrorCode::Refused);
    EXPECT_EQ(code({{"a/b", {}, {}}}), ErrorCode::Refused);
    EXPECT_EQ(code({{"a", {"x"}, {{}}}}), ErrorCode::Refused);
    EXPECT_EQ(code({{"a", {"x"}, {{std::string(32'768, 'x')}}}}), ErrorCode::Refused);
    EXPECT_EQ(code({{"a", {"x"}, {}}, {"a", {"x"}, {}}}), ErrorCode::Refused);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
    EXPECT_EQ(writeWorkbook("/nowhere/at/all.xlsx", {{"a", {"x"}, {}}}).error().code, ErrorCode::Unavailable);
}

} // namespace

} // namespace wattbourse::core
