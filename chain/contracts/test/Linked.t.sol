// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {BaselineMath} from "../src/BaselineMath.sol";
import {Baselines} from "../src/Baselines.sol";
import {FlexBase} from "../src/FlexBase.sol";
import {FlexRequests} from "../src/FlexRequests.sol";
import {Flexibility} from "../src/Flexibility.sol";
import {Grid} from "../src/Grid.sol";
import {IAwards, IPositions} from "../src/MarketHooks.sol";
import {MarketAdmin} from "../src/MarketAdmin.sol";
import {MarketRows} from "../src/MarketRows.sol";
import {Meters} from "../src/Meters.sol";
import {Intent} from "../src/OrderLane.sol";
import {Roles} from "../src/Roles.sol";
import {TickBook} from "../src/TickBook.sol";

/// The market, flexibility and the grid as they are deployed: each with the others, none of them a stand-in.
contract LinkedTest is Base {
    address private constant DSO = address(99);
    bytes32 private constant METER = bytes32(uint256(1));
    Baselines private baselines;
    Flexibility private flexibility;
    FlexRequests private requests;
    Grid private grid;

    function awards() internal view override returns (IAwards) {
        // Credits, six modules, the market and Baselines come before it.
        return IAwards(vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 9));
    }

    function setUp() public override {
        super.setUp();
        address at = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        address requestsAt = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 2);
        baselines = new Baselines(registry, meters, at);
        flexibility = new Flexibility(registry, credits, baselines, preferences, address(market), requestsAt);
        requests = new FlexRequests(registry, credits, baselines, preferences, flexibility);
        grid = new Grid(registry, meters, IPositions(address(market)), requests);
        registry.setSystem(address(flexibility), true);
        registry.setSystem(address(requests), true);
        Baselines.Rule memory rule;
        rule.method = Baselines.Method.MeterBefore;
        rule.windowSlots = 4;
        rule.cap = BaselineMath.Cap(800, 1200);
        baselines.addRule(rule);
        registry.register(DSO, Roles.DSO, "dso");
        issue(DSO, START_CREDIT);
        admin.openMarket(flexRow());
    }

    function testWhatIsTradedNeverChanges() public {
        MarketRows.Row memory row = demoRow();
        (row.commodity, row.fromSlot) = (MarketRows.Commodity.FlexUp, SLOT + 2_000);
        vm.expectRevert(abi.encodeWithSelector(MarketAdmin.FixedParameter.selector, "commodity"));
        admin.changeMarket(0, row);
        row = flexRow();
        row.matching = MarketRows.Matching.Continuous;
        vm.expectRevert(abi.encodeWithSelector(MarketAdmin.NotOffered.selector, "matching"));
        admin.openMarket(row);
        assertEq(views.rowCount(), 2, "markets");
    }

    function flexRow() private pure returns (MarketRows.Row memory row) {
        row = demoRow();
        row.commodity = MarketRows.Commodity.FlexUp;
        row.matching = MarketRows.Matching.PayAsCleared;
        row.buyerRoles = Roles.DSO;
        row.sellerRoles = Roles.PROSUMER;
        row.soleBuyer = DSO;
    }

    function orderIn(address who, uint16 marketId, uint32 slot, TickBook.Side side, uint16 tick, uint32 wh)
        private
        returns (uint64)
    {
        Intent[] memory intents = new Intent[](1);
        intents[0] = Intent(marketId, slot, side, tick, wh);
        vm.prank(who);
        return first(market.placeMany(who, intents));
    }

    function reportNet(uint256 home, uint32 slot, uint64 wh) private {
        vm.warp((uint256(slot) + 1) * SLOT_SECONDS);
        send(Meters.SlotReport(bytes32(home + 1), slot, wh, 0, keccak256("leaves"), 0), REPORTER_KEY + home);
    }

    /// Sells 1,000 Wh at 0.2 cr/kWh in `slot` and measures `wh` in it, from a baseline of 2,000.
    function sellFlexibility(uint32 slot, uint64 wh) private {
        uint64 bought = orderIn(DSO, 1, slot, TickBook.Side.Buy, 299, 1_000);
        uint64 sold = orderIn(homes[0], 1, slot, TickBook.Side.Sell, 199, 1_000);
        for (uint32 s = slot - 5; s < slot - 1; ++s) reportNet(0, s, 2_000);
        vm.warp(uint256(slot) * SLOT_SECONDS - 20);
        market.clear(1, slot);
        market.claim(one(bought));
        market.claim(one(sold));
        vm.prank(homes[0]);
        flexibility.includeOwn(1);
        reportNet(0, slot, wh);
        vm.warp((uint256(slot) + 2) * SLOT_SECONDS);
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = METER;
        flexibility.measure(1, ids);
    }

    function testAMarketRowSellsFlexibilityToTheEnd() public {
        uint32 slot = SLOT + 10;
        sellFlexibility(slot, 900);
        flexibility.settle(1);
        Flexibility.MicroContract memory award = flexibility.awardOf(1);
        assertTrue(award.terms.seller == homes[0] && award.terms.buyer == DSO, "parties");
        assertEq(award.terms.wh, 1_000, "energy");
        assertEq(award.terms.payment, 200_000, "cleared at the dearest accepted offer");
        assertEq(award.terms.bond, 20_000, "bond");
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 20_000 + 200_000, "paid before the bond is free");
        vm.warp(meters.closesAt(slot));
        flexibility.settle(1);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT + 200_000, "bond back");
        assertEq(credits.balanceOf(DSO), START_CREDIT - 200_000, "buyer");
        assertEq(credits.balanceOf(address(flexibility)), 0, "nothing stays");
    }

    function testWhatIsNotDeliveredGoesBackToTheBuyer() public {
        uint32 slot = SLOT + 10;
        sellFlexibility(slot, 2_000);
        flexibility.settle(1);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 20_000, "nothing earned");
        vm.warp(meters.closesAt(slot));
        flexibility.settle(1);
        uint256 seller = credits.balanceOf(homes[0]);
        assertTrue(seller < START_CREDIT && seller >= START_CREDIT - 20_000, "a penalty, at most the bond");
        assertEq(credits.balanceOf(DSO) + seller, 2 * uint256(START_CREDIT), "the buyer has it all");
    }

    /// The positions that a branch plans with are those of the market's claimed orders.
    function testTheGridPlansWithTheMarketsPositions() public {
        vm.startPrank(DSO);
        uint32 branch = grid.openBranch(5_000, 5_000, 30);
        grid.addMember(branch, homes[0]);
        grid.addMember(branch, homes[1]);
        vm.stopPrank();
        uint32 slot = SLOT + 1_500;
        vm.warp((uint256(slot) - 10) * SLOT_SECONDS);
        uint64 bought = orderIn(homes[0], 0, slot, TickBook.Side.Buy, 299, 7_000);
        uint64 sold = orderIn(homes[2], 0, slot, TickBook.Side.Sell, 199, 7_000);
        uint64 other = orderIn(homes[1], 0, slot, TickBook.Side.Sell, 399, 1_000);
        vm.warp(uint256(slot) * SLOT_SECONDS - 20);
        market.clear(0, slot);
        vm.expectRevert(abi.encodeWithSelector(Grid.OrdersUnclaimed.selector, homes[0], slot, 1));
        grid.plan(branch, slot, 10);
        market.claim(one(bought));
        market.claim(one(sold));
        market.claim(one(other));
        grid.plan(branch, slot, 10);
        assertEq(grid.flowOf(branch, slot).planned, 7_000, "what home 0 bought; home 1's offer was not taken");
        assertEq(grid.flowOf(branch, slot).plannedMembers, 2, "both");
    }
}
