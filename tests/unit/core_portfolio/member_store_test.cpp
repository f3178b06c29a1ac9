// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/member_store.h"

#include "tests/unit/core_portfolio/both_stores.h"

namespace wattbourse::core {

namespace {

class MemberStoreTest : public BothStores {
protected:
    static EnrolledMember named(std::uint32_t account, std::string name, std::string branch) {
        EnrolledMember out;
        out.account = accountOf(account);
        out.name = std::move(name);
        out.branch = std::move(branch);
        return out;
    }
    static std::vector<std::string> names(const Result<std::vector<EnrolledMember>>& found) {
        std::vector<std::string> out;
        for (const EnrolledMember& member : *found)
            out.push_back(member.name);
        return out;
    }
};
INSTANTIATE_TEST_SUITE_P(Stores, MemberStoreTest, testing::Bool(), storeName);

TEST_P(MemberStoreTest, AKnownAccountKeepsItsNumberAndJoinsItsSources) {
    MemberStore members(*store);
    EnrolledMember first = named(1, "Frantoio Ruffini", "Nera 2");
    first.source = MemberSource::List;
    ASSERT_EQ(members.enrol(std::vector{first, named(2, "Casa Proietti", "Nera 4")})->at(1).value, 1);
    EnrolledMember again = first;
    again.source = MemberSource::Chain;
    again.devices = kMemberBattery;
    again.meter = "WB-0042";
    ASSERT_EQ(members.enrol(std::vector{again})->at(0).value, 0);
    const auto stored = members.byAccount(first.account);
    ASSERT_TRUE(stored && *stored);
    again.source = MemberSource::Both;
    EXPECT_EQ(**stored, again);
    EXPECT_EQ(members.count({}), 2);
    EXPECT_EQ(*members.byAccount(accountOf(9)), std::nullopt);
}

TEST_P(MemberStoreTest, FindsByTextBranchAndDevicesInPages) {
    MemberStore members(*store);
    std::vector<EnrolledMember> all;
    for (std::uint32_t at = 0; at < 10; ++at) {
        all.push_back(named(at, "Home " + std::to_string(9 - at), at % 2 == 0 ? "Nera 2" : "Cospea_1"));
        all.back().devices = at < 3 ? kMemberBattery | kMemberPv : kMemberPv;
        all.back().meter = "WB-" + std::to_string(at);
    }
    ASSERT_TRUE(members.enrol(all));
    MemberQuery query;
    query.text = "hOmE";
    query.order = MemberOrder::Name;
    query.limit = 3;
    EXPECT_EQ(names(members.find(query)), (std::vector<std::string>{"Home 0", "Home 1", "Home 2"}));
    query.after = 8;
    EXPECT_EQ(names(members.find(query)), (std::vector<std::string>{"Home 8", "Home 9"}));
    EXPECT_EQ(members.count(query), 10);
    query = {};
    query.text = "a_1";
    EXPECT_EQ(members.count(query), 5);
    query.text = "%";
    EXPECT_EQ(members.count(query), 0);
    query = {};
    query.branch = "Nera 2";
    query.devices = kMemberBattery;
    query.descending = true;
    EXPECT_EQ(names(members.find(query)), (std::vector<std::string>{"Home 7", "Home 9"}));
    EXPECT_EQ(members.groups(MemberGroup::Branch),
              (std::map<std::string, std::int64_t>{{"Cospea_1", 5}, {"Nera 2", 5}}));
    EXPECT_EQ(members.groups(MemberGroup::Devices), (std::map<std::string, std::int64_t>{{"1", 7}, {"3", 3}}));
}

TEST_P(MemberStoreTest, KeepsWhatAMemberCanShiftAndThatNothingIsKnown) {
    MemberStore members(*store);
    EnrolledMember one = named(1, "a", "b");
    one.up = Power{0};
    one.down = Power{21'400};
    ASSERT_TRUE(members.enrol(std::vector{one, named(2, "c", "d")}));
    EXPECT_EQ(members.byAccount(accountOf(1))->value().up, Power{0});
    EXPECT_EQ(members.byAccount(accountOf(1))->value().down, Power{21'400});
    EXPECT_EQ(members.find({})->at(1).up, std::nullopt);
}

TEST_P(MemberStoreTest, RefusesWhatIsNoNameAndKeepsNothingOfThatList) {
    MemberStore members(*store);
    const auto control = members.enrol(std::vector{named(1, "good", ""), named(2, "a\x1b[2Jb", "")});
    ASSERT_FALSE(control);
    EXPECT_EQ(control.error().code, ErrorCode::Malformed);
    EXPECT_EQ(members.enrol(std::vector{named(2, std::string(121, 'x'), "")}).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(members.count({}), 0);
    MemberQuery query;
    query.limit = 0;
    EXPECT_EQ(members.find(query).error().code, ErrorCode::OutOfRange);
}

TEST_P(MemberStoreTest, LoadsManyAtOnceIntoAnEmptyListOnly) {
    MemberStore members(*store);
    const auto make = [](std::int64_t at) -> Result<EnrolledMember> {
        return named(static_cast<std::uint32_t>(at), "Member " + std::to_string(at), "Nera 2");
    };
    ASSERT_TRUE(members.loadAll(2'000, make));
    EXPECT_EQ(members.count({}), 2'000);
    EXPECT_EQ(members.byAccount(accountOf(1'999))->value().number.value, 1'999);
    EXPECT_EQ(members.loadAll(1, make).error().code, ErrorCode::Refused);
}

} // namespace

} // namespace wattbourse::core
