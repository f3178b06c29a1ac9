// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {Market} from "../src/Market.sol";
import {MarketAdmin} from "../src/MarketAdmin.sol";
import {MarketContinuous} from "../src/MarketContinuous.sol";
import {MarketOrders} from "../src/MarketOrders.sol";
import {MarketRows} from "../src/MarketRows.sol";
import {MarketSettlement} from "../src/MarketSettlement.sol";
import {MarketState} from "../src/MarketState.sol";
import {Intent} from "../src/OrderLane.sol";
import {Roles} from "../src/Roles.sol";
import {TickBook} from "../src/TickBook.sol";

/// Power over markets: who has it, what it cannot do, and that nothing is trapped by it.
contract AdminTest is Base {
    TickBook.Side private constant BUY = TickBook.Side.Buy;
    TickBook.Side private constant SELL = TickBook.Side.Sell;
    address private constant DSO = address(0xD50);

    function refuse(bytes memory reason, MarketRows.Row memory row) private {
        vm.expectRevert(reason);
        admin.changeMarket(0, row);
    }

    function later(uint32 slots) private pure returns (MarketRows.Row memory row) {
        row = demoRow();
        row.fromSlot = SLOT + slots;
    }

    function testADsoTakesOverTheMarkets() public {
        registry.register(DSO, Roles.DSO | Roles.MARKET_ADMIN, "dso");
        vm.startPrank(DSO);
        uint16 id = admin.openMarket(demoRow());
        admin.pauseMarket(id);
        admin.resumeMarket(id);
        // And nothing else.
        vm.expectRevert();
        registry.register(address(9), 1, "x");
        vm.expectRevert();
        credits.issue(DSO, 1, "d");
        vm.expectRevert(abi.encodeWithSelector(MarketSettlement.MoreThanFunded.selector, 1, 0));
        settlement.withdrawReserve(0, 1);
        vm.stopPrank();
    }

    function testNobodyElseHasAHandOnMarkets() public {
        address[2] memory others = [homes[0], DSO];
        registry.register(DSO, Roles.DSO | Roles.OPERATOR | Roles.REGISTRAR, "operator only");
        for (uint256 i = 0; i < 2; ++i) {
            vm.startPrank(others[i]);
            bytes memory reason = abi.encodeWithSelector(MarketAdmin.NotMarketAdmin.selector, others[i]);
            vm.expectRevert(reason);
            admin.openMarket(demoRow());
            vm.expectRevert(reason);
            admin.changeMarket(0, later(2000));
            vm.expectRevert(reason);
            admin.pauseMarket(0);
            vm.expectRevert(reason);
            admin.resumeMarket(0);
            vm.stopPrank();
        }
    }

    function testARowChangesForSlotsThatAreNotOpen() public {
        place(homes[0], BUY, 99, 1_000);
        // The gate of that slot opens this very second.
        refuse(abi.encodeWithSelector(MarketAdmin.SlotAlreadyOpen.selector, SLOT + 1_438, T0), later(1_438));
        MarketRows.Row memory row = later(1_500);
        (row.lowestPrice, row.sellerBond, row.ticks) = (50_000, 90_000, 10);
        admin.changeMarket(0, row);
        MarketRows.Row memory second = row;
        (second.fromSlot, second.lowestPrice) = (SLOT + 1_600, 70_000);
        admin.changeMarket(0, second);

        assertEq(views.rowAt(0).lowestPrice, 70_000, "newest");
        assertEq(views.rowFor(0, SLOT + 1_599).lowestPrice, 50_000, "between");
        assertEq(views.rowFor(0, SLOT + 1_499).lowestPrice, 1_000, "first");
        // What was ordered trades as it was ordered.
        place(homes[1], SELL, 99, 1_000);
        closeGate();
        market.clear(0, SLOT);
        market.claim(one(orderId(0, 0)));
        market.claim(one(orderId(1, 0)));
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 100_000, "at the old grid");
        // A later plan crosses the change.
        vm.warp(uint256(SLOT) * SLOT_SECONDS + 10_000);
        Intent[] memory o = new Intent[](3);
        o[0] = Intent(0, SLOT + 1_599, BUY, 9, 1_000);
        o[1] = Intent(0, SLOT + 1_600, BUY, 9, 1_000);
        o[2] = Intent(0, SLOT + 1_499, BUY, 9, 1_000);
        uint256 before = credits.balanceOf(homes[2]);
        vm.prank(homes[2]);
        market.placeMany(homes[2], o);
        assertEq(before - credits.balanceOf(homes[2]), 59_000 + 79_000 + 10_000, "each by its own row");
        uint64[] memory ids = new uint64[](3);
        for (uint256 i = 0; i < 3; ++i) ids[i] = views.orderIdsOf(homes[2], o[i].slot)[0];
        vm.warp((uint256(SLOT) + 1_600) * SLOT_SECONDS);
        for (uint256 i = 0; i < 3; ++i) market.clear(0, o[i].slot);
        market.claim(ids);
        assertEq(credits.balanceOf(homes[2]), before, "nothing traded, all back");
    }

    function testWhatOrdersRelyOnDoesNotChange() public {
        MarketRows.Row memory row = later(2_000);
        row.matching = MarketRows.Matching.PayAsBid;
        refuse(abi.encodeWithSelector(MarketAdmin.FixedParameter.selector, "matching"), row);
        row = later(2_000);
        (row.visibility, row.revealSeconds, row.sealedDeposit) = (MarketRows.Visibility.Sealed, 5, 5);
        refuse(abi.encodeWithSelector(MarketAdmin.FixedParameter.selector, "visibility"), row);
        row = later(2_000);
        row.paused = true;
        refuse(abi.encodeWithSelector(MarketAdmin.FixedParameter.selector, "paused"), row);
        row = later(2_000);
        row.imbalanceUp += 1;
        refuse(abi.encodeWithSelector(MarketAdmin.ImbalancePricesDiffer.selector, 320_000, 60_000), row);
        row = demoRow();
        refuse(abi.encodeWithSelector(MarketAdmin.BadRow.selector, "fromSlot"), row);
        // The new row's gate counts as well: it may not open a slot that it changes.
        row = later(2_000);
        row.gateOpens = 200_000;
        vm.expectPartialRevert(MarketAdmin.SlotAlreadyOpen.selector);
        admin.changeMarket(0, row);
        vm.expectRevert(abi.encodeWithSelector(MarketRows.UnknownMarket.selector, uint16(1)));
        admin.changeMarket(1, later(2_000));
        row = demoRow();
        row.fromSlot = 1;
        vm.expectRevert(abi.encodeWithSelector(MarketAdmin.BadRow.selector, "fromSlot"));
        admin.openMarket(row);
        row = demoRow();
        row.paused = true;
        vm.expectRevert(abi.encodeWithSelector(MarketAdmin.BadRow.selector, "paused"));
        admin.openMarket(row);
    }

    function testThereAreAsManyMarketsAsOrdersCanName() public {
        vm.store(address(market), 0, bytes32(uint256(1 << 16)));
        vm.expectRevert(abi.encodeWithSelector(MarketAdmin.NotOffered.selector, "market"));
        admin.openMarket(demoRow());
    }

    function testBadRowsAreNamed() public {
        MarketRows.Row memory row = demoRow();
        row.buyerRoles = 0;
        bad("buyerRoles", row);
        row = demoRow();
        row.sellerRoles = 1 << 12;
        bad("sellerRoles", row);
        row = demoRow();
        row.gateOpens = row.gateCloses;
        bad("gateOpens", row);
        row = demoRow();
        row.tick = 0;
        bad("tick", row);
        row = demoRow();
        (row.lowestPrice, row.ticks) = (type(uint32).max, 2);
        bad("tick", row);
        row = demoRow();
        row.minQuantity = 0;
        bad("minQuantity", row);
        row = demoRow();
        row.minQuantity = row.maxQuantity + 1;
        bad("minQuantity", row);
        // 255 such orders: 2^39 Wh and more, which a signed 40-bit contract would take for a sale.
        row = demoRow();
        row.maxQuantity = (1 << 31) + 1;
        bad("maxQuantity", row);
        row = demoRow();
        row.tolerancePermille = 1_001;
        bad("tolerancePermille", row);
        row = demoRow();
        row.revealSeconds = 1;
        bad("revealSeconds", row);
        row = demoRow();
        row.sealedDeposit = 1;
        bad("sealedDeposit", row);
    }

    function bad(string memory parameter, MarketRows.Row memory row) private {
        vm.expectRevert(abi.encodeWithSelector(MarketAdmin.BadRow.selector, parameter));
        admin.openMarket(row);
    }

    function testAPauseTrapsNothing() public {
        place(homes[0], BUY, 99, 1_000);
        place(homes[1], SELL, 99, 1_000);
        admin.pauseMarket(0);
        vm.expectRevert(abi.encodeWithSelector(MarketAdmin.PauseUnchanged.selector, uint16(0), true));
        admin.pauseMarket(0);
        assertTrue(views.rowAt(0).paused && views.rowFor(0, SLOT).paused, "paused");
        bytes memory reason = abi.encodeWithSelector(MarketState.MarketPaused.selector, uint16(0));
        vm.expectRevert(reason);
        place(homes[2], BUY, 99, 1_000);
        closeGate();
        vm.expectRevert(reason);
        market.clear(0, SLOT);
        // After the gate the owner takes it back all the same.
        vm.prank(homes[0]);
        market.cancel(one(orderId(0, 0)));
        assertEq(credits.balanceOf(homes[0]), START_CREDIT, "back");
        admin.resumeMarket(0);
        vm.prank(homes[1]);
        vm.expectRevert(
            abi.encodeWithSelector(MarketOrders.GateClosed.selector, SLOT, uint256(SLOT) * SLOT_SECONDS - 20)
        );
        market.cancel(one(orderId(1, 0)));
        market.clear(0, SLOT);
        // What is cleared is claimed and settled in a pause as well, and no longer cancelled.
        admin.pauseMarket(0);
        vm.prank(homes[1]);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.AlreadyCleared.selector, uint16(0), SLOT));
        market.cancel(one(orderId(1, 0)));
        market.claim(one(orderId(1, 0)));
        endSlot();
        report(1, 0, 0);
        settlement.settle(homes[1], 0, SLOT);
        assertEq(credits.balanceOf(homes[1]), START_CREDIT, "settled");
        vm.expectRevert(abi.encodeWithSelector(MarketAdmin.PauseUnchanged.selector, uint16(0), true));
        admin.pauseMarket(0);
        vm.expectRevert(abi.encodeWithSelector(MarketRows.UnknownMarket.selector, uint16(9)));
        admin.pauseMarket(9);
    }

    function testAPausedContinuousMarketGivesOrdersBack() public {
        MarketRows.Row memory row = demoRow();
        row.matching = MarketRows.Matching.Continuous;
        admin.openMarket(row);
        MarketContinuous.Offer[] memory o = new MarketContinuous.Offer[](1);
        o[0] = MarketContinuous.Offer(1, SLOT, BUY, 99, 1_000, false);
        vm.startPrank(homes[0]);
        uint64 id = p2p.trade(homes[0], o)[0];
        vm.stopPrank();
        admin.pauseMarket(1);
        vm.startPrank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(MarketState.MarketPaused.selector, uint16(1)));
        p2p.amend(id, 98, 1_000);
        market.cancel(one(id));
        vm.stopPrank();
        assertEq(credits.balanceOf(homes[0]), START_CREDIT, "back");
    }

    function testSettlementNeedsAnEnergyMarketThatExists() public {
        vm.expectRevert(abi.encodeWithSelector(MarketRows.UnknownMarket.selector, uint16(1)));
        settlement.settle(homes[0], 1, SLOT);
        vm.expectRevert(abi.encodeWithSelector(MarketRows.UnknownMarket.selector, uint16(1)));
        settlement.fundReserve(1, 1);
        vm.expectRevert(abi.encodeWithSelector(MarketRows.UnknownMarket.selector, uint16(1)));
        settlement.withdrawReserve(1, 1);
        vm.expectRevert(abi.encodeWithSelector(MarketRows.UnknownMarket.selector, uint16(1)));
        settlement.payOwed(homes[0], 1);
        vm.expectRevert(abi.encodeWithSelector(MarketRows.UnknownMarket.selector, uint16(1)));
        settlement.payDebt(1, 1);
        vm.expectRevert(abi.encodeWithSelector(MarketRows.UnknownMarket.selector, uint16(1)));
        market.clear(1, SLOT);
    }

    function testUnknownFunctionsAreRefused() public {
        (bool ok,) = address(market).call(hex"00000000");
        assertTrue(!ok, "none");
        (ok,) = address(market).call(hex"deadbeef");
        assertTrue(!ok, "no module has it");
        (ok,) = address(market).call("");
        assertTrue(!ok, "no data");
    }

    /// A module called at its own address has no rows, no money, and no right to anybody's credits.
    function testModulesCalledDirectlyDoNothing() public {
        vm.startPrank(homes[0]);
        MarketSettlement alone = MarketSettlement(market.settlement());
        vm.expectRevert(abi.encodeWithSelector(MarketRows.UnknownMarket.selector, uint16(0)));
        alone.settle(homes[0], 0, SLOT);
        MarketContinuous.Offer[] memory offers = new MarketContinuous.Offer[](1);
        address direct = market.continuous();
        vm.expectRevert(abi.encodeWithSelector(MarketRows.UnknownMarket.selector, uint16(0)));
        MarketContinuous(direct).trade(homes[0], offers);
        vm.stopPrank();
    }
}
