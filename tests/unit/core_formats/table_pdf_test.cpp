// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/table_pdf.h"

#include "tests/support/temporary_folder.h"

#include <array>
#include <cstdio>
#include <gtest/gtest.h>
#include <sys/wait.h>

namespace wattbourse::core {

namespace {

/// What poppler's pdftotext reads.
std::string textOf(const std::filesystem::path& path) {
    FILE* pipe = popen(("pdftotext -layout '" + path.string() + "' -").c_str(), "r");
    std::string out;
    std::array<char, 4096> chunk{};
    for (std::size_t got = 0; (got = fread(chunk.data(), 1, chunk.size(), pipe)) > 0;)
        out.append(chunk.data(), got);
    EXPECT_EQ(WEXITSTATUS(pclose(pipe)), 0);
    return out;
}

std::size_t count(const std::string& text, const std::string& what) {
    std::size_t found = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        ++found;
    return found;
}

} // namespace

TEST(TablePdf, EveryRowIsThereWithItsHash) {
    const test::TemporaryFolder folder;
    Sheet evidence{"Evidence", {"Slot UTC", "Member", "Amount cr", "Transaction"}, {}};
    for (int i = 0; i < 100; ++i) {
        std::string hash(64, 'a');
        std::snprintf(hash.data(), 5, "%04d", i);
        hash[4] = 'b';
        evidence.rows.push_back({UnixTime{1'795'564'800 + 900 * i}, std::string("Ελαιοτριβείο Ρουφίνι"),
                                 SheetNumber{-1'234'567, 6}, "0x" + hash});
    }
    const auto path = folder.path() / "report.pdf";
    const auto done =
        writeTablePdf(path, "Profit and loss 2026-11", {{"Summary", {"Kind"}, {{std::string("sold")}}}, evidence});
    ASSERT_TRUE(done) << done.error().detail;
    const std::string text = textOf(path);
    EXPECT_NE(text.find("Profit and loss 2026-11"), std::string::npos);
    EXPECT_NE(text.find("2026-11-25 00:15"), std::string::npos);
    EXPECT_EQ(count(text, "Ελαιοτριβείο Ρουφίνι"), 100U);
    EXPECT_EQ(count(text, "-1.234567"), 100U);
    EXPECT_NE(text.find("0x0099b" + std::string(59, 'a')), std::string::npos) << "a hash is never cut";
    EXPECT_EQ(count(text, "Transaction"), 3U) << "its name again on each page";
    EXPECT_NE(text.find("3/3"), std::string::npos);
}

TEST(TablePdf, WhatIsTooLongForItsColumnSaysSo) {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "report.pdf";
    ASSERT_TRUE(writeTablePdf(path, "T", {{"S", {"A"}, {{std::string(500, 'x')}}}}));
    EXPECT_NE(textOf(path).find("…"), std::string::npos);
    EXPECT_EQ(writeTablePdf(folder.path() / "no" / "where.pdf", "T", {}).error().code, ErrorCode::Unavailable);
    Sheet many{"S", {"A"}, std::vector<std::vector<SheetCell>>(kMostPdfRows + 1, {SheetCell{}})};
    EXPECT_EQ(writeTablePdf(path, "T", {many}).error().code, ErrorCode::Refused);
}

} // namespace wattbourse::core
