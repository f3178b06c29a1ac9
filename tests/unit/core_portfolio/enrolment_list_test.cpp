// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/enrolment_list.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

namespace {

TEST(EnrolmentList, ReadsMembersWithColumnsInAnyOrder) {
    const auto list = readEnrolment("name;devices;account;branch\n"
                                    "Frantoio Ruffini;pv battery;0x00000000000000000000000000000000000000aB;Nera 2\n"
                                    "\"Casa; Proietti\";;0x0000000000000000000000000000000000000002;Nera 4\n");
    ASSERT_TRUE(list) << list.error().detail;
    ASSERT_TRUE(list->errors.empty()) << list->errors.front().error.detail;
    ASSERT_EQ(list->members.size(), 2U);
    EXPECT_EQ(list->members[0].devices, kMemberPv | kMemberBattery);
    EXPECT_EQ(list->members[0].account.bytes[19], 0xab);
    EXPECT_EQ(list->members[1].name, "Casa; Proietti");
    EXPECT_EQ(list->members[1].source, MemberSource::List);
}

TEST(EnrolmentList, WhatAMemberCanShiftIsReadInItsFilesDecimals) {
    const auto list = readEnrolment("account;name;branch;up_kw;down_kw\n"
                                    "0x0000000000000000000000000000000000000001;a;b;22,5;\n"
                                    "0x0000000000000000000000000000000000000002;a;b;1;-2\n"
                                    "0x0000000000000000000000000000000000000003;a;b;0,0001;2\n"
                                    "0x0000000000000000000000000000000000000004;a;b;2.5;2\n");
    ASSERT_TRUE(list) << list.error().detail;
    ASSERT_EQ(list->members.size(), 1U);
    EXPECT_EQ(list->members[0].up, Power{22'500});
    EXPECT_EQ(list->members[0].down, std::nullopt);
    ASSERT_EQ(list->errors.size(), 3U);
    EXPECT_EQ(list->errors[0].field, "down_kw");
    EXPECT_EQ(list->errors[1].field, "up_kw");
    EXPECT_EQ(list->errors[2].line, 5U);
}

TEST(EnrolmentList, EveryWrongLineSaysWhereAndWhy) {
    const auto list = readEnrolment("account,name,branch,devices\n"
                                    "0x01,a,b,\n"
                                    "0x0000000000000000000000000000000000000001,a,b,boiler\n"
                                    "0x0000000000000000000000000000000000000001,a,b,car\n"
                                    "0x0000000000000000000000000000000000000001,c,d,\n"
                                    "0x0000000000000000000000000000000000000002,c\n"
                                    "0x0000000000000000000000000000000000000003,\x01,d,\n"
                                    "0000000000000000000000000000000000000004,c,d,\n");
    ASSERT_TRUE(list);
    std::vector<std::string> told;
    for (const EnrolmentError& error : list->errors)
        told.push_back(std::to_string(error.line) + " " + error.field + " " + error.error.detail);
    EXPECT_EQ(told,
              (std::vector<std::string>{
                  "2 account is no address of 0x and 40 digits", "3 devices names none of pv, battery, car, heat-pump",
                  "5 account is that of an earlier line", "6  has another number of cells than the header",
                  "7  member: name: holds a control character", "8 account is no address of 0x and 40 digits"}));
    EXPECT_EQ(list->members.size(), 1U);
    EXPECT_EQ(readEnrolment("account,name\n").error().detail, "members: line 1: column branch is missing");
    EXPECT_EQ(readEnrolment("").error().code, ErrorCode::Malformed);
}

} // namespace

} // namespace wattbourse::core
