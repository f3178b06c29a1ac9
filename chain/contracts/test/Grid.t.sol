// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {FlexFixture} from "./FlexFixture.sol";
import {FlexRequests} from "../src/FlexRequests.sol";
import {Grid} from "../src/Grid.sol";
import {ImbalanceTokens} from "../src/ImbalanceTokens.sol";
import {IPositions} from "../src/MarketHooks.sol";

/// The test stands for the market's positions.
contract GridTest is FlexFixture, IPositions {
    uint256 private constant MEMBERS_SLOT = 4;
    Grid private grid;
    uint32 private branch;
    mapping(address account => int256) private nets;
    mapping(address account => uint256) private open;

    function setUp() public override {
        super.setUp();
        grid = new Grid(registry, meters, this, requests);
        vm.startPrank(DSO);
        branch = grid.openBranch(10_000, 8_000, 1_800);
        for (uint256 i = 0; i < 4; ++i) grid.addMember(branch, homes[i]);
        grid.setCallTerms(branch, Grid.CallTerms(300_000, 300, 100, 100, 1_500, 0, 0, false));
        requests.setRequester(address(grid), true);
        vm.stopPrank();
    }

    function netOf(address account, uint32) external view returns (int256, uint256) {
        return (nets[account], open[account]);
    }

    function positionsAre(int256 a, int256 b, int256 c, int256 d) private {
        (nets[homes[0]], nets[homes[1]], nets[homes[2]], nets[homes[3]]) = (a, b, c, d);
    }

    /// 14,000 Wh planned on 10,000.
    function overload() private {
        positionsAre(9_000, 6_000, -1_000, 0);
        before(900);
        grid.plan(branch, EVENT, 3);
        assertEq(grid.flowOf(branch, EVENT).planned, 14_000, "three");
        grid.plan(branch, EVENT, 100);
        assertEq(grid.flowOf(branch, EVENT).plannedMembers, 4, "all");
    }

    function testOwnAssetsFirstThenTheMembers() public {
        vm.startPrank(DSO);
        grid.addAsset(branch, 900, 0, 90_000);
        grid.addAsset(branch, 1_500, 500, 50_000);
        grid.addAsset(branch, 5_000, 0, 10_000);
        grid.removeAsset(branch, 2);
        vm.stopPrank();
        overload();
        uint64 asked = grid.callFlexibility(branch, EVENT);
        Grid.Flow memory flow = grid.flowOf(branch, EVENT);
        assertEq(flow.excess, 4_000, "excess");
        assertEq(flow.fromAssets, 2_400, "both assets");
        FlexRequests.Request memory r = requests.requestOf(asked);
        assertTrue(r.buyer == DSO, "in the DSO's name");
        assertEq(r.ask.wh, 1_600, "the rest alone is bought");
        assertTrue(r.ask.up, "use less");
        assertEq(r.ask.branch, branch, "branch");
        assertEq(credits.balanceOf(DSO), START_CREDIT - 1_600 * 300, "escrow");
        vm.expectRevert(abi.encodeWithSelector(Grid.AlreadyCalled.selector, branch, EVENT));
        grid.callFlexibility(branch, EVENT);
    }

    function testCheapestAssetMaySuffice() public {
        vm.startPrank(DSO);
        grid.addAsset(branch, 9_000, 0, 90_000);
        grid.addAsset(branch, 4_000, 0, 50_000);
        vm.stopPrank();
        overload();
        assertEq(grid.callFlexibility(branch, EVENT), 0, "nothing is bought");
        assertEq(grid.flowOf(branch, EVENT).fromAssets, 4_000, "assets");
        assertEq(credits.balanceOf(DSO), START_CREDIT, "no escrow");
    }

    function testAnAssetDoesNoMoreThanIsAsked() public {
        vm.prank(DSO);
        grid.addAsset(branch, 9_000, 0, 1);
        overload();
        assertEq(grid.callFlexibility(branch, EVENT), 0, "nothing is bought");
        assertEq(grid.flowOf(branch, EVENT).fromAssets, 4_000, "not 9,000");
    }

    function testTokensAreOfClaimedPositions() public {
        overload();
        measured(7_500, 6_700, -1_400, 0);
        grid.measure(branch, EVENT, 4);
        open[homes[0]] = 1;
        vm.expectRevert(abi.encodeWithSelector(Grid.OrdersUnclaimed.selector, homes[0], EVENT, 1));
        grid.bookTokens(branch, EVENT, members(1));
    }

    function testExportIsTheMirror() public {
        vm.prank(DSO);
        grid.addAsset(branch, 0, 500, 1);
        positionsAre(-9_000, -1_000, 500, 0);
        before(900);
        grid.plan(branch, EVENT, 100);
        uint64 asked = grid.callFlexibility(branch, EVENT);
        assertEq(requests.requestOf(asked).ask.wh, 1_000, "9,500 less 8,000 less 500");
        assertTrue(!requests.requestOf(asked).ask.up, "use more");
    }

    function testNoCallWithoutExcessOrPlan() public {
        before(900);
        vm.expectRevert(abi.encodeWithSelector(Grid.PlanIncomplete.selector, branch, EVENT, 0, 4));
        grid.callFlexibility(branch, EVENT);
        positionsAre(10_000, 0, 0, 0);
        grid.plan(branch, EVENT, 100);
        vm.expectRevert(abi.encodeWithSelector(Grid.NoExcess.selector, branch, EVENT, int256(10_000)));
        grid.callFlexibility(branch, EVENT);
    }

    function testPlansAreOfClosedGatesAndClaimedOrders() public {
        before(1_801);
        vm.expectRevert(abi.encodeWithSelector(Grid.PlanNotYet.selector, EVENT, uint256(EVENT) * 900 - 1_800));
        grid.plan(branch, EVENT, 1);
        before(1_800);
        open[homes[1]] = 2;
        vm.expectRevert(abi.encodeWithSelector(Grid.OrdersUnclaimed.selector, homes[1], EVENT, 2));
        grid.plan(branch, EVENT, 4);
        open[homes[1]] = 0;
        grid.plan(branch, EVENT, 4);
        before(0);
        vm.expectRevert(abi.encodeWithSelector(Grid.SlotStarted.selector, EVENT, uint256(EVENT) * 900));
        grid.plan(branch, EVENT, 4);
        vm.expectPartialRevert(Grid.SlotStarted.selector);
        grid.callFlexibility(branch, EVENT);
    }

    function testChangesHoldFromADayOn() public {
        vm.startPrank(DSO);
        uint32 now_ = uint32(block.timestamp / 900);
        grid.setCapacity(branch, 1, 2);
        (uint256 importWh,) = grid.capacityOf(branch, now_ + DAY);
        assertEq(importWh, 10_000, "as it was");
        (importWh,) = grid.capacityOf(branch, now_ + DAY + 1);
        assertEq(importWh, 1, "from a day on");
        vm.expectRevert(abi.encodeWithSelector(Grid.ChangePending.selector, branch, now_ + DAY + 1));
        grid.setCapacity(branch, 3, 4);
        grid.removeMember(branch, homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Grid.NotAMember.selector, branch, homes[0]));
        grid.removeMember(branch, homes[0]);
        grid.addMember(branch, homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Grid.AlreadyMember.selector, branch, homes[0]));
        grid.addMember(branch, homes[0]);
        vm.stopPrank();
        assertEq(grid.memberAt(branch, 0).until, now_ + DAY + 1, "old membership");
        assertEq(grid.memberAt(branch, 4).from, now_ + DAY + 1, "new membership");
        // Counted once.
        positionsAre(100, 0, 0, 0);
        before(900);
        grid.plan(branch, EVENT, 100);
        assertEq(grid.flowOf(branch, EVENT).planned, 100, "planned");
    }

    function measured(int256 a, int256 b, int256 c, int256 d) private {
        afterEvent(1);
        int256[4] memory m = [a, b, c, d];
        for (uint256 i = 0; i < 4; ++i) report(i, EVENT, m[i]);
    }

    function members(uint256 count) private pure returns (uint256[] memory list) {
        list = new uint256[](count);
        for (uint256 i = 0; i < count; ++i) list[i] = i;
    }

    /// Planned 14,000 in on 10,000: who takes less than it bought eases the branch.
    function testTokensRewardWhatEasesTheBranch() public {
        overload();
        measured(7_500, 6_700, -1_400, 0);
        vm.expectRevert(abi.encodeWithSelector(Grid.MeasurementIncomplete.selector, branch, EVENT, 0, 4));
        grid.bookTokens(branch, EVENT, members(4));
        grid.measure(branch, EVENT, 2);
        grid.measure(branch, EVENT, 2);
        assertEq(grid.flowOf(branch, EVENT).measured, 12_800, "flow");
        grid.bookTokens(branch, EVENT, members(4));
        assertEq(grid.tokensOf(branch, homes[0]), 1_500, "eased");
        assertEq(grid.tokensOf(branch, homes[1]), -700, "aggravated");
        assertEq(grid.tokensOf(branch, homes[2]), 400, "fed more");
        assertEq(grid.tokensOf(branch, homes[3]), 0, "as planned");
        assertEq(grid.totalTokens(branch), 1_200, "sum: 14,000 planned less 12,800 measured");
        vm.expectRevert(abi.encodeWithSelector(ImbalanceTokens.AlreadyBooked.selector, branch, homes[0], EVENT));
        grid.bookTokens(branch, EVENT, members(1));
    }

    /// 1.5 kWh of tokens at 0.04 cr/kWh out of the DSO's allowance; who aggravated it pays the same.
    function testTokensAreRedeemedAndPaidFor() public {
        vm.startPrank(DSO);
        credits.approve(address(grid), 1e6);
        grid.setTokenPrice(branch, 40_000);
        vm.expectPartialRevert(Grid.ChangePending.selector);
        grid.setTokenPrice(branch, 1);
        vm.stopPrank();
        assertEq(grid.tokenPriceOf(branch).next, 40_000, "from a day on");
        overload();
        measured(7_500, 6_700, -1_400, 0);
        grid.measure(branch, EVENT, 4);
        grid.bookTokens(branch, EVENT, members(4));
        uint256 before_ = credits.balanceOf(homes[0]);
        vm.startPrank(homes[0]);
        grid.redeemTokens(branch, 500);
        assertEq(credits.balanceOf(homes[0]), before_ + 20_000, "a part");
        grid.redeemTokens(branch, type(uint256).max);
        vm.expectRevert(ImbalanceTokens.ZeroAmount.selector);
        grid.redeemTokens(branch, 1);
        vm.expectRevert(ImbalanceTokens.ZeroAmount.selector);
        grid.payTokens(branch, 1);
        vm.stopPrank();
        assertEq(credits.balanceOf(homes[0]), before_ + 60_000, "all");
        assertEq(grid.tokensOf(branch, homes[0]), 0, "none left");
        before_ = credits.balanceOf(homes[1]);
        vm.startPrank(homes[1]);
        credits.approve(address(grid), 1e6);
        vm.expectRevert(ImbalanceTokens.ZeroAmount.selector);
        grid.redeemTokens(branch, 1);
        // Rounded up: a Wh is 40 µcr.
        grid.payTokens(branch, 1);
        assertEq(credits.balanceOf(homes[1]), before_ - 40, "one Wh");
        grid.payTokens(branch, type(uint256).max);
        vm.stopPrank();
        assertEq(credits.balanceOf(homes[1]), before_ - 28_000, "700 Wh");
        assertEq(grid.tokensOf(branch, homes[1]), 0, "made up for");
        assertEq(grid.totalTokens(branch), 400, "member 2 has the rest");
        // Without an allowance nobody loses a token.
        vm.prank(DSO);
        credits.approve(address(grid), 0);
        vm.prank(homes[2]);
        vm.expectRevert();
        grid.redeemTokens(branch, 400);
        assertEq(grid.tokensOf(branch, homes[2]), 400, "kept");
    }

    function testANewTokenPriceHoldsADayLater() public {
        vm.startPrank(DSO);
        grid.setTokenPrice(branch, 40_000);
        before(96 * 900);
        grid.setTokenPrice(branch, 10_000);
        credits.approve(address(grid), 1e6);
        vm.stopPrank();
        uint32 changesIn = grid.tokenPriceOf(branch).changesIn;
        assertEq(changesIn, uint32(block.timestamp / 900) + DAY + 1, "a day");
        positionsAre(11_000, 0, 0, 0);
        // The slot before is over and measured on the day of the change.
        uint32 slot = uint32(block.timestamp / 900) + 1;
        grid.plan(branch, slot, 4);
        vm.warp((uint256(slot) + 1) * 900);
        for (uint256 i = 0; i < 4; ++i) report(i, slot, i == 0 ? int256(10_000) : int256(0));
        grid.measure(branch, slot, 4);
        grid.bookTokens(branch, slot, members(4));
        vm.startPrank(homes[0]);
        uint256 before_ = credits.balanceOf(homes[0]);
        grid.redeemTokens(branch, 100);
        assertEq(credits.balanceOf(homes[0]), before_ + 4_000, "the old price");
        vm.warp(uint256(changesIn) * 900);
        grid.redeemTokens(branch, 100);
        assertEq(credits.balanceOf(homes[0]), before_ + 5_000, "the new price");
        vm.stopPrank();
    }

    /// Memberships that are over are passed a few at a time like the others.
    function testFormerMembersDoNotOutgrowACall() public {
        vm.startPrank(DSO);
        for (uint256 i = 0; i < 4; ++i) grid.removeMember(branch, homes[i]);
        grid.addMember(branch, homes[4]);
        vm.stopPrank();
        before(900);
        for (uint256 i = 0; i < 4; ++i) grid.plan(branch, EVENT, 1);
        assertEq(grid.flowOf(branch, EVENT).plannedMembers, 4, "one by one");
        nets[homes[4]] = 700;
        grid.plan(branch, EVENT, 1);
        assertEq(grid.flowOf(branch, EVENT).planned, 700, "the one who is there");
        afterEvent(1);
        report(4, EVENT, 600);
        grid.measure(branch, EVENT, 4);
        assertEq(grid.flowOf(branch, EVENT).measured, 0, "four that left");
        grid.measure(branch, EVENT, 1);
        assertEq(grid.flowOf(branch, EVENT).measured, 600, "the one who is there");
    }

    /// An asset that cannot help this way is passed over; when all have done what they can, the members do the rest.
    function testAssetsThatCannotHelpArePassedOver() public {
        vm.startPrank(DSO);
        grid.addAsset(branch, 0, 700, 1);
        grid.addAsset(branch, 300, 0, 2);
        vm.stopPrank();
        overload();
        uint64 asked = grid.callFlexibility(branch, EVENT);
        assertEq(grid.flowOf(branch, EVENT).fromAssets, 300, "one of the two");
        assertEq(requests.requestOf(asked).ask.wh, 3_700, "the rest");
    }

    /// By what the branch itself has: views, bounds, and assets that come later or are gone.
    function testBoundsAndViews() public {
        vm.startPrank(DSO);
        for (uint256 i = 0; i < 16; ++i) grid.addAsset(branch, 1, 1, uint32(i));
        vm.expectRevert(abi.encodeWithSelector(Grid.TooManyAssets.selector, branch, 16));
        grid.addAsset(branch, 1, 1, 1);
        vm.stopPrank();
        assertEq(grid.branchCount(), 1, "branches");
        assertEq(grid.memberCount(branch), 4, "members");
        assertEq(grid.assetsOf(branch).length, 16, "assets");
        assertEq(grid.callTermsOf(branch).priceCap, 300_000, "terms");
        assertTrue(grid.branchOf(branch).dso == DSO, "dso");
        // 100,000 memberships, those that are over among them.
        bytes32 lengths = keccak256(abi.encode(uint256(branch), MEMBERS_SLOT));
        vm.store(address(grid), lengths, bytes32(uint256(100_000)));
        vm.prank(DSO);
        vm.expectRevert(abi.encodeWithSelector(Grid.TooManyMembers.selector, branch, 100_000));
        grid.addMember(branch, homes[5]);
        vm.expectRevert(abi.encodeWithSelector(Grid.UnknownBranch.selector, 0));
        grid.branchOf(0);
    }

    function testMeasuredStressCountsBeforeThePlannedOne() public {
        overload();
        // It feeds 9,000 Wh now: feeding less would ease.
        measured(-9_000, 0, 0, 0);
        grid.measure(branch, EVENT, 4);
        grid.bookTokens(branch, EVENT, members(1));
        assertEq(grid.tokensOf(branch, homes[0]), -18_000, "aggravates an export");
    }

    function testNoTokensWithoutStress() public {
        positionsAre(1_000, 0, 0, 0);
        measured(3_000, 0, 0, 0);
        grid.measure(branch, EVENT, 4);
        grid.bookTokens(branch, EVENT, members(4));
        assertEq(grid.totalTokens(branch), 0, "none");
    }

    function testSilentMetersWaitAndEnd() public {
        afterEvent(1);
        vm.expectRevert(abi.encodeWithSelector(Grid.ReadingWaits.selector, homes[0], EVENT));
        grid.measure(branch, EVENT, 4);
        atFinal(1);
        grid.measure(branch, EVENT, 4);
        assertEq(grid.flowOf(branch, EVENT).measuredMembers, 4, "by estimates");
    }

    function testTokensSumUpToWhatTheBranchMissed(int32[4] memory planned, int32[4] memory metered) public {
        for (uint256 i = 0; i < 4; ++i) {
            nets[homes[i]] = planned[i] % 1_000_000;
            metered[i] %= 1_000_000;
        }
        before(900);
        grid.plan(branch, EVENT, 4);
        measured(metered[0], metered[1], metered[2], metered[3]);
        grid.measure(branch, EVENT, 4);
        grid.bookTokens(branch, EVENT, members(4));
        Grid.Flow memory flow = grid.flowOf(branch, EVENT);
        int256 missed = int256(flow.planned) - flow.measured;
        int256 total = grid.totalTokens(branch);
        assertTrue(total == missed || total == -missed || total == 0, "sum");
        int256 sum;
        for (uint256 i = 0; i < 4; ++i) sum += grid.tokensOf(branch, homes[i]);
        assertEq(sum, total, "members");
    }

    function testOnlyTheDsoGoverns() public {
        vm.expectRevert(abi.encodeWithSelector(Grid.NotADso.selector, address(this)));
        grid.openBranch(1, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(Grid.NotTheDso.selector, address(this), DSO));
        grid.setCapacity(branch, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(Grid.NotTheDso.selector, address(this), DSO));
        grid.addMember(branch, homes[5]);
        vm.expectRevert(abi.encodeWithSelector(Grid.NotTheDso.selector, address(this), DSO));
        grid.removeMember(branch, homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Grid.NotTheDso.selector, address(this), DSO));
        grid.addAsset(branch, 1, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(Grid.NotTheDso.selector, address(this), DSO));
        grid.removeAsset(branch, 0);
        vm.startPrank(DSO);
        vm.expectRevert(abi.encodeWithSelector(Grid.UnknownAsset.selector, branch, 0));
        grid.removeAsset(branch, 0);
        vm.expectRevert(Grid.NoCapacity.selector);
        grid.openBranch(0, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(Grid.BadLead.selector, 0));
        grid.openBranch(1, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(Grid.NotRegistered.selector, address(5)));
        grid.addMember(branch, address(5));
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(Grid.UnknownBranch.selector, 9));
        grid.branchOf(9);
        grid.measure(branch, 0, 9);
        vm.expectRevert(abi.encodeWithSelector(Grid.UnknownMember.selector, branch, 9));
        grid.bookTokens(branch, 0, one(9));
        vm.expectRevert(abi.encodeWithSelector(Grid.NotAMember.selector, branch, homes[0]));
        grid.bookTokens(branch, 0, one(0));
    }

    function one(uint256 member) private pure returns (uint256[] memory list) {
        list = new uint256[](1);
        list[0] = member;
    }
}
