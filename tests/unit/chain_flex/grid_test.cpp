// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/grid.h"
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
}

} // namespace wattbourse::chain::test
