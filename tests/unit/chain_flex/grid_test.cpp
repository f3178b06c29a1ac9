// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/branch_book.h"
#include "pool_calls.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::test {

namespace {

grid::Calls calls() {
    return {987'654, deployed("grid")};
}

core::SlotIndex planned() {
    return {number<std::uint32_t>(golden().at("planned"))};
}

} // namespace

TEST(GridCalls, EncodeAsEthersDoes) {
    expectCall("openBranch", calls().openBranch({6'000}, {4'000}, 300));
    expectCall("addMember", calls().addMember(1, address(golden().at("home0"))));
    expectCall("addAsset", calls().addAsset(1, {1'500}, {700}, {50'000}));
    expectCall("setCallTerms", calls().setCallTerms(1, {{300'000}, 60, {10}, 100, 1'500, 0, 1, true}));
    expectCall("plan", calls().plan(1, planned(), 10));
    expectCall("callFlexibility", calls().callFlexibility(1, planned()));
    expectCall("measureBranch", calls().measure(1, planned(), 10));
    expectCall("bookTokens", calls().bookTokens(1, planned(), {0, 1}));
    expectCall("setCapacity", calls().setCapacity(1, {9'000}, {8'000}));
    expectCall("removeMember", calls().removeMember(1, address(golden().at("home1"))));
    expectCall("removeAsset", calls().removeAsset(1, 0));
    expectCall("setTokenPrice", calls().setTokenPrice(1, {120'000}));
    expectCall("redeemTokens", calls().redeemTokens(1, {40}));
    expectCall("payTokens", calls().payTokens(1, {30}));
}

TEST(GridViews, MembersAssetsAndTerms) {
    DumpReader reader;
    const auto& expected = golden().at("views").as_object();
    const auto at = deployed("grid");
    std::vector<grid::Member> members;
    for (const auto& m : expected.at("members").as_array())
        members.push_back({address(m.at(0)), {number<std::uint32_t>(m.at(1))}, {number<std::uint32_t>(m.at(2))}});
    ASSERT_EQ(members.size(), 2U);
    EXPECT_EQ(grid::readMembers(reader, at, 1, core::Finality::Head)->value(), members);
    EXPECT_TRUE(grid::readMembers(reader, at, 2, core::Finality::Head)->value().empty());

    std::vector<grid::Asset> assets;
    for (const auto& a : expected.at("assets").as_array())
        assets.push_back({{number(a.at(0))},
                          {number(a.at(1))},
                          {number<std::uint32_t>(a.at(2))},
                          {number<std::uint32_t>(a.at(3))},
                          a.at(4).as_bool()});
    ASSERT_EQ(assets.size(), 1U);
    EXPECT_TRUE(assets[0].removed);
    EXPECT_EQ(grid::readAssets(reader, at, 1, core::Finality::Head)->value(), assets);

    const auto& t = expected.at("terms").as_array();
    const auto of = [&t](std::size_t at) { return number<std::uint32_t>(t[at]); };
    EXPECT_EQ(grid::readCallTerms(reader, at, 1, core::Finality::Head)->value(),
              (grid::CallTerms{{of(0)}, of(1), {number(t[2])}, of(3), of(4), of(5), of(6), t[7].as_bool()}));
}

TEST(GridViews, BranchFlowAndTokens) {
    DumpReader reader;
    const auto& expected = golden().at("views").as_object();
    const auto branches = grid::readBranches(reader, deployed("grid"), core::Finality::Head);
    ASSERT_TRUE(branches) << branches.error().detail;
    ASSERT_EQ(branches->value().size(), 1U);
    const auto& branch = branches->value().front();
    const auto& b = expected.at("branch").as_array();
    EXPECT_EQ(branch.dso, address(b[0]));
    EXPECT_EQ(branch.planLead, number(b[1]));
    EXPECT_EQ(branch.importCapacity.value, number(b[2]));
    EXPECT_EQ(branch.exportCapacity.value, number(b[3]));
    EXPECT_EQ(branch.nextImportCapacity.value, number(b[4]));
    EXPECT_EQ(branch.nextExportCapacity.value, number(b[5]));
    EXPECT_EQ(branch.changesIn.value, number(b[6]));

    const auto flow = grid::readFlow(reader, deployed("grid"), 1, planned(), core::Finality::Head)->value();
    const auto& f = expected.at("flow").as_array();
    EXPECT_EQ(flow.planned.value, number(f[0]));
    EXPECT_EQ(flow.measured.value, number(f[1]));
    EXPECT_EQ(flow.plannedMembers, number(f[2]));
    EXPECT_EQ(flow.measuredMembers, number(f[3]));
    EXPECT_EQ(flow.called, f[4].as_bool());
    EXPECT_EQ(flow.excess.value, number(f[5]));
    EXPECT_EQ(flow.fromAssets.value, number(f[6]));
    EXPECT_EQ(flow.request, number<std::uint64_t>(f[7]));

    for (const auto& want : expected.at("tokens").as_array()) {
        const auto got = grid::readTokens(reader, deployed("grid"), 1, address(want.at(0)), core::Finality::Head);
        EXPECT_EQ(got->value().value, number(want.at(1)));
    }
    EXPECT_EQ(grid::readTotalTokens(reader, deployed("grid"), 1, core::Finality::Head)->value().value,
              number(expected.at("totalTokens")));
    const auto price = grid::readTokenPrice(reader, deployed("grid"), 1, core::Finality::Head)->value();
    const auto& p = expected.at("tokenPrice").as_array();
    EXPECT_EQ(price.price.value, number(p[0]));
    EXPECT_EQ(price.next.value, number(p[1]));
    EXPECT_EQ(price.next.value, 120'000U);
    EXPECT_EQ(price.changesIn.value, number(p[2]));
    EXPECT_EQ(price.in({price.changesIn.value - 1}), price.price);
    EXPECT_EQ(price.in(price.changesIn), price.next);
}

TEST(GridViews, TheBookOfABranchHoldsAllThatItHasOnce) {
    DumpReader reader;
    const auto read = grid::readBranchBook(reader, deployed("grid"), 1, core::Finality::Head);
    ASSERT_TRUE(read) << read.error().detail;
    const auto& book = read->value();
    const auto& expected = golden().at("views").as_object();
    const auto& members = expected.at("members").as_array();
    ASSERT_EQ(book.members.size(), members.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        EXPECT_EQ(book.members[i].account, address(members[i].at(0)));
        EXPECT_EQ(book.members[i].from.value, number(members[i].at(1)));
        EXPECT_EQ(book.members[i].until.value, number(members[i].at(2)));
        EXPECT_EQ(book.tokens[i].value, number(expected.at("tokens").at(i).at(1)));
    }
    EXPECT_TRUE(book.members[1].belongs(planned()));
    EXPECT_FALSE(book.members[1].belongs(book.members[1].until));
    EXPECT_FALSE(book.members[0].belongs({book.members[0].from.value - 1}));
    EXPECT_EQ(book.totalTokens.value, number(expected.at("totalTokens")));
    const auto& assets = expected.at("assets").as_array();
    ASSERT_EQ(book.assets.size(), assets.size());
    for (std::size_t i = 0; i < assets.size(); ++i) {
        const auto& a = assets[i].as_array();
        EXPECT_EQ(book.assets[i].up.value, number(a[0]));
        EXPECT_EQ(book.assets[i].down.value, number(a[1]));
        EXPECT_EQ(book.assets[i].price.value, number(a[2]));
        EXPECT_EQ(book.assets[i].from.value, number(a[3]));
        EXPECT_EQ(book.assets[i].removed, a[4].as_bool());
    }
    const auto& t = expected.at("terms").as_array();
    EXPECT_EQ(book.terms.priceCap.value, number(t[0]));
    EXPECT_EQ(book.terms.notice, number(t[1]));
    EXPECT_EQ(book.terms.least.value, number(t[2]));
    EXPECT_EQ(book.terms.tolerancePermille, number(t[3]));
    EXPECT_EQ(book.terms.penaltyPermille, number(t[4]));
    EXPECT_EQ(book.terms.rule, number(t[5]));
    EXPECT_EQ(book.terms.forgiven, number(t[6]));
    EXPECT_EQ(book.terms.uniform, t[7].as_bool());
    const auto& p = expected.at("tokenPrice").as_array();
    EXPECT_EQ(book.tokenPrice.price.value, number(p[0]));
    EXPECT_EQ(book.tokenPrice.next.value, number(p[1]));
    EXPECT_EQ(book.tokenPrice.changesIn.value, number(p[2]));
    EXPECT_EQ(book.tokenPrice.in({book.tokenPrice.changesIn.value - 1}), book.tokenPrice.price);
    EXPECT_EQ(book.tokenPrice.in(book.tokenPrice.changesIn), book.tokenPrice.next);

    const auto flows = grid::readFlows(reader, deployed("grid"), 1, {planned().value - 1}, 3, core::Finality::Head);
    ASSERT_TRUE(flows) << flows.error().detail;
    ASSERT_EQ(flows->value().size(), 3U);
    EXPECT_EQ(flows->value()[0].plannedMembers, 0U);
    EXPECT_EQ(flows->value()[1].planned.value, number(expected.at("flow").at(0)));
    EXPECT_FALSE(flows->value()[2].called);
}

TEST(GridRules, AssetsHelpInTheOrderOfMeritAndTheExcessIsWhatPassesTheCapacity) {
    const std::vector<grid::Asset> assets{{{500}, {300}, {90'000}, {10}, false},
                                          {{200}, {0}, {20'000}, {10}, false},
                                          {{900}, {900}, {1'000}, {10}, true},
                                          {{700}, {100}, {20'000}, {11}, false}};
    using Dispatched = std::vector<std::pair<std::size_t, core::Energy>>;
    EXPECT_EQ(grid::meritOrder(assets, {10}, true, {600}), (Dispatched{{1, {200}}, {0, {400}}}));
    EXPECT_EQ(grid::meritOrder(assets, {11}, true, {5'000}), (Dispatched{{1, {200}}, {3, {700}}, {0, {500}}}));
    EXPECT_EQ(grid::meritOrder(assets, {11}, false, {150}), (Dispatched{{3, {100}}, {0, {50}}}));
    EXPECT_TRUE(grid::meritOrder(assets, {9}, true, {1}).empty());

    grid::Branch branch;
    branch.importCapacity = {6'000};
    branch.exportCapacity = {4'000};
    branch.nextImportCapacity = {9'000};
    branch.nextExportCapacity = {1'000};
    branch.changesIn = {20};
    using Excess = std::pair<core::Energy, bool>;
    EXPECT_EQ(grid::excessOf(branch, {19}, {6'000}), (Excess{{0}, false}));
    EXPECT_EQ(grid::excessOf(branch, {19}, {6'001}), (Excess{{1}, true}));
    EXPECT_EQ(grid::excessOf(branch, {19}, {-4'300}), (Excess{{300}, false}));
    EXPECT_EQ(grid::excessOf(branch, {20}, {8'000}), (Excess{{0}, false}));
    EXPECT_EQ(grid::excessOf(branch, {20}, {-4'300}), (Excess{{3'300}, false}));
}

} // namespace wattbourse::chain::test
