// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/curve_store.h"

#include "tests/unit/core_portfolio/both_stores.h"

namespace wattbourse::core {

namespace {

class CurveStoreTest : public BothStores {};
INSTANTIATE_TEST_SUITE_P(Stores, CurveStoreTest, testing::Bool(), storeName);

constexpr std::string_view kCsv = "account,direction,wh,price\n"
                                  "0x0000000000000000000000000000000000000001,up,500,0.3\n"
                                  "0x0000000000000000000000000000000000000001,up,1000,0.15\n"
                                  "0x0000000000000000000000000000000000000002,down,200,0\n";

} // namespace

TEST(Curves, AreReadWithRisingPrices) {
    const auto curves = readCurves(kCsv);
    ASSERT_TRUE(curves) << curves.error().detail;
    ASSERT_EQ(curves->size(), 2U);
    EXPECT_EQ(curves->front().parts,
              (std::vector<FlexOffer>{{{1'000}, {150'000}, {150'000}}, {{500}, {300'000}, {300'000}}}));
    EXPECT_EQ(curves->back().direction, FlexDirection::Down);
    const auto comma =
        readCurves("price;wh;direction;account\n0,25;10;up;0x0000000000000000000000000000000000000001\n");
    ASSERT_TRUE(comma) << comma.error().detail;
    EXPECT_EQ(comma->front().parts.front().price.value, 250'000U);
}

TEST(Curves, AWrongLineIsNamed) {
    const auto refused = [](const char* line) {
        return readCurves("account,direction,wh,price\n" + std::string(line) + "\n").error().detail;
    };
    const std::string account = "0x0000000000000000000000000000000000000001";
    EXPECT_EQ(refused("0x1,up,1,1"), "curves: line 2, account: is no address of 0x and 40 digits");
    EXPECT_EQ(refused((account + ",left,1,1").c_str()), "curves: line 2, direction: is neither up nor down");
    EXPECT_EQ(refused((account + ",up,0,1").c_str()), "curves: line 2, wh: is no energy of 1 Wh to 100 MWh");
    EXPECT_EQ(refused((account + ",up,1,-1").c_str()), "curves: line 2, price: is no price of 0 to 4294 cr/kWh");
    EXPECT_EQ(refused((account + ",up,1").c_str()),
              "curves: line 2, line: has another number of cells than the header");
    EXPECT_FALSE(readCurves(""));
    EXPECT_FALSE(readCurves("account,direction,wh\n"));
}

TEST_P(CurveStoreTest, ANewCurveTakesTheOldOnesPlace) {
    EnrolledMember member;
    member.account = accountOf(1);
    ASSERT_TRUE(MemberStore(*store).enrol(std::vector{member}));
    CurveStore curves(*store);
    AccountCurve curve{accountOf(1), FlexDirection::Up, {{{10}, {5}, {5}}, {{20}, {6}, {6}}}};
    ASSERT_TRUE(curves.keep(std::vector{curve}));
    curve.parts.pop_back();
    ASSERT_TRUE(curves.keep(std::vector{curve}));
    EXPECT_EQ(curves.curves(FlexDirection::Up)->at({0}), curve.parts);
    EXPECT_TRUE(curves.curves(FlexDirection::Down)->empty());
    AccountCurve stranger = curve;
    stranger.account = accountOf(9);
    stranger.parts.front().quantity = {99};
    EXPECT_EQ(curves.keep(std::vector{curve, stranger}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(curves.curves(FlexDirection::Up)->size(), 1U);
}

} // namespace wattbourse::core
