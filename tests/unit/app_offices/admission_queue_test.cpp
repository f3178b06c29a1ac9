// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/admission_queue.h"
#include "core/api/market.h"
#include "core/base/hex.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace wattbourse::app {
namespace {

const std::string kAnn = "0x" + std::string(39, '0') + "1";
const std::string kBen = "0x" + std::string(39, '0') + "2";
const std::string kMeter = "0x" + std::string(64, 'a');
const std::string kHash = "0x" + std::string(64, 'c');

ApplicationList read(const std::string& csv) {
    const auto list = readApplications(csv);
    EXPECT_TRUE(list) << list.error().detail;
    return list.value_or(ApplicationList{});
}

} // namespace

TEST(Applications, AreReadInBothStylesAndWrittenAgain) {
    const auto list =
        read("account;name;roles;meter;reporter;certificate;branch\n" + kAnn + ";Casa Nuova;prosumer generator;" +
             kMeter + ";" + kBen + ";" + kHash + ";12\n" + kBen + ";FlexVolt;aggregator;;;;\n");
    ASSERT_TRUE(list.errors.empty()) << list.errors.front().what;
    ASSERT_EQ(list.applications.size(), 2U);
    EXPECT_EQ(list.applications[0].roles, 3U);
    EXPECT_EQ(list.applications[0].meter, core::hashFromHex(kMeter).value());
    EXPECT_EQ(list.applications[0].certificate, core::hashFromHex(kHash).value());
    EXPECT_EQ(list.applications[0].branch, 12U);
    EXPECT_EQ(list.applications[1].branch, 0U);
    EXPECT_EQ(list.applications[1].roles, static_cast<std::uint32_t>(core::Role::Aggregator));
    EXPECT_FALSE(list.applications[1].meter);
    EXPECT_EQ(read(writeApplications(list.applications)).applications, list.applications);
    // The last four columns may be missing.
    EXPECT_EQ(read("roles,name,account\ndso,Town Grid," + kAnn + "\n").applications.size(), 1U);
}

TEST(Applications, ABranchIsANumberOfAMeter) {
    const std::string head = "account,name,roles,meter,reporter,certificate,branch\n";
    for (const char* branch : {"x", "-1", "1.5", "4294967296", "1 "}) {
        const auto list = read(head + kAnn + ",Ann,prosumer," + kMeter + "," + kBen + ",," + branch + "\n");
        ASSERT_EQ(list.errors.size(), 1U) << branch;
        EXPECT_EQ(list.errors[0].field, "branch") << branch;
    }
    EXPECT_EQ(read(head + kAnn + ",Ann,prosumer,,,,3\n").errors.at(0).field, "meter") << "of no meter";
}

TEST(Applications, EachMistakeIsNamedByItsLineAndColumn) {
    const std::string head = "account,name,roles,meter,reporter,certificate\n";
    const std::vector<std::pair<std::string, std::string>> wrong{
        {"0x12,Ann,prosumer,,,", "account"},
        {std::string(40, '1') + ",Ann,prosumer,,,", "account"},
        {kAnn + ",,prosumer,,,", "name"},
        {kAnn + "," + std::string(32, 'n') + ",prosumer,,,", "name"},
        {kAnn + ",Ann,,,,", "roles"},
        // Powers are not applied for.
        {kAnn + ",Ann,operator,,,", "roles"},
        {kAnn + ",Ann,prosumer market-admin,,,", "roles"},
        {kAnn + ",Ann,prosumer,0xabc," + kBen + ",", "meter"},
        {kAnn + ",Ann,prosumer," + kMeter + ",,", "reporter"},
        {kAnn + ",Ann,prosumer,," + kBen + ",", "meter"},
        {kAnn + ",Ann,prosumer," + kMeter + "," + kBen + ",0xc0", "certificate"},
        {kAnn + ",Ann,prosumer", ""},
    };
    std::string csv = head;
    for (const auto& [line, field] : wrong)
        csv += line + "\n";
    csv += kAnn + ",Ann,prosumer,,,\n" + kAnn + ",Ann again,prosumer,,,\n";
    const auto list = read(csv);
    EXPECT_EQ(list.applications.size(), 1U);
    ASSERT_EQ(list.errors.size(), wrong.size() + 1);
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        EXPECT_EQ(list.errors[i].line, i + 2);
        EXPECT_EQ(list.errors[i].field, wrong[i].second) << wrong[i].first;
    }
    EXPECT_EQ(list.errors.back().what, "is that of an earlier line");
    EXPECT_FALSE(readApplications(""));
    EXPECT_FALSE(readApplications("account,name\n"));
}

TEST(AdmissionQueue, OutlivesTheProgram) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "admissions.csv";
    const auto list = read("account,name,roles\n" + kAnn + ",Ann,prosumer\n" + kBen + ",Ben,prosumer\n");
    {
        AdmissionQueue queue(file);
        ASSERT_TRUE(queue.load());
        EXPECT_TRUE(queue.waiting().empty());
        ASSERT_TRUE(queue.add(list.applications));
        // Ann asks again, as a generator.
        Application again = list.applications[0];
        again.roles = static_cast<std::uint32_t>(core::Role::Generator);
        ASSERT_TRUE(queue.add({again}));
        ASSERT_EQ(queue.waiting().size(), 2U);
    }
    AdmissionQueue queue(file);
    ASSERT_TRUE(queue.load());
    ASSERT_EQ(queue.waiting().size(), 2U);
    EXPECT_EQ(queue.waiting()[1].name, "Ann");
    EXPECT_EQ(queue.waiting()[1].roles, static_cast<std::uint32_t>(core::Role::Generator));
    ASSERT_TRUE(queue.remove(queue.waiting()[0].account));
    EXPECT_EQ(queue.waiting().size(), 1U);
    AdmissionQueue nowhere(folder.path() / "no" / "such" / "folder.csv");
    EXPECT_FALSE(nowhere.add(list.applications));
    EXPECT_TRUE(nowhere.waiting().empty()) << "what was not kept does not wait";
}

} // namespace wattbourse::app
