// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {MarketOrders} from "../src/MarketOrders.sol";
import {MarketSettlement} from "../src/MarketSettlement.sol";
import {MarketRows} from "../src/MarketRows.sol";
import {Meters} from "../src/Meters.sol";
import {Intent} from "../src/OrderLane.sol";
import {Roles} from "../src/Roles.sol";
import {TickBook} from "../src/TickBook.sol";

contract SettlementTest is Base {
    TickBook.Side private constant BUY = TickBook.Side.Buy;
    TickBook.Side private constant SELL = TickBook.Side.Sell;

    /// Home 0 buys 1,000 Wh of home 1 at tick 99, 100,000 µcr/kWh: 0.1 cr, with 0.02 cr of bond.
    function trade() private {
        place(homes[0], BUY, 99, 1_000);
        place(homes[1], SELL, 99, 1_000);
        closeGate();
        market.clear(0, SLOT);
        market.claim(one(orderId(0, 0)));
        market.claim(one(orderId(1, 0)));
        endSlot();
    }

    function testSellerIsPaidWhenTheReadingProvesDelivery() public {
        trade();
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 100_000, "buyer paid");
        assertEq(credits.balanceOf(homes[1]), START_CREDIT - 20_000, "seller waits");
        vm.expectRevert(abi.encodeWithSelector(MarketSettlement.ReadingMissing.selector, homes[1], SLOT, 0));
        settlement.settle(homes[1], 0, SLOT);
        report(1, 0, 1_000);
        settlement.settle(homes[1], 0, SLOT);
        assertEq(credits.balanceOf(homes[1]), START_CREDIT + 100_000, "seller paid");
        assertEq(views.poolOf(0).reserve, int256(uint256(RESERVE)), "reserve");
        vm.expectRevert(abi.encodeWithSelector(MarketSettlement.AlreadySettled.selector, homes[1], SLOT));
        settlement.settle(homes[1], 0, SLOT);
    }

    function testShortfallCostsTheImbalancePriceUp() public {
        trade();
        // 400 Wh less than sold: 0.128 cr, more than bond and proceeds leave over.
        report(1, 0, 600);
        settlement.settle(homes[1], 0, SLOT);
        assertEq(credits.balanceOf(homes[1]), START_CREDIT + 100_000 - 128_000, "seller");
        assertEq(views.positionOf(homes[1], SLOT).imbalanceCredit, -128_000, "imbalance");
        assertEq(views.poolOf(0).reserve, int256(uint256(RESERVE)) + 128_000, "reserve");
    }

    function testBuyerThatTookLessGetsTheImbalancePriceDown() public {
        trade();
        report(0, 900, 1);
        settlement.settle(homes[0], 0, SLOT);
        // 101 Wh at 60,000 µcr/kWh.
        assertEq(views.positionOf(homes[0], SLOT).imbalanceCredit, 6_060, "imbalance");
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 100_000 + 6_060, "buyer");
    }

    function testImbalanceRoundsAgainstTheAccount() public {
        MarketRows.Row memory row = demoRow();
        row.imbalanceUp = 320_000;
        endSlot();
        report(0, 1, 0);
        settlement.settle(homes[0], 0, SLOT);
        assertEq(views.positionOf(homes[0], SLOT).imbalanceCredit, -320, "one Wh");
    }

    function testNetPositionOfSeveralMarketsSettlesOnce() public {
        uint16 second = admin.openMarket(demoRow());
        trade();
        assertEq(second, 1, "market");
        report(0, 1_000, 0);
        settlement.settle(homes[0], second, SLOT);
        vm.expectRevert(abi.encodeWithSelector(MarketSettlement.AlreadySettled.selector, homes[0], SLOT));
        settlement.settle(homes[0], 0, SLOT);
    }

    function testOrdersAreClaimedFirst() public {
        place(homes[0], BUY, 99, 1_000);
        closeGate();
        market.clear(0, SLOT);
        endSlot();
        report(0, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(MarketSettlement.OrdersUnclaimed.selector, homes[0], SLOT, 1));
        settlement.settle(homes[0], 0, SLOT);
    }

    function testUnpaidImbalanceBecomesDebtThatBlocksOrders() public {
        vm.prank(homes[0]);
        credits.transfer(homes[2], START_CREDIT - 1_000);
        endSlot();
        // 10 kWh at 0.32 cr/kWh are 3.2 cr.
        report(0, 10_000, 0);
        settlement.settle(homes[0], 0, SLOT);
        assertEq(credits.balanceOf(homes[0]), 0, "taken");
        assertEq(views.debtOf(homes[0]), 3_200_000 - 1_000, "debt");
        Intent[] memory intents = new Intent[](1);
        intents[0] = Intent(0, SLOT + 5, BUY, 0, 1);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.DebtOutstanding.selector, 3_199_000));
        market.placeMany(homes[0], intents);
        issue(homes[0], 4e6);
        vm.startPrank(homes[0]);
        settlement.payDebt(0, 1_000_000);
        assertEq(views.debtOf(homes[0]), 2_199_000, "partly");
        settlement.payDebt(0, type(uint256).max);
        assertEq(views.debtOf(homes[0]), 0, "paid");
        assertEq(credits.balanceOf(homes[0]), 4e6 - 3_199_000, "no more than the debt");
        market.placeMany(homes[0], intents);
        vm.stopPrank();
    }

    function testDebtIsRepaidFromLaterProceeds() public {
        vm.prank(homes[1]);
        credits.transfer(homes[2], START_CREDIT - 20_000);
        place(homes[1], SELL, 99, 1_000);
        place(homes[0], BUY, 99, 1_000);
        // The slot before this one leaves a debt of 0.032 cr.
        vm.warp(uint256(SLOT) * SLOT_SECONDS - 20);
        market.clear(0, SLOT);
        market.claim(one(orderId(0, 0)));
        market.claim(one(orderId(1, 0)));
        vm.warp((uint256(SLOT) + 2) * SLOT_SECONDS);
        reportAt(1, SLOT + 1, 100, 0);
        settlement.settle(homes[1], 0, SLOT + 1);
        assertEq(views.debtOf(homes[1]), 32_000, "debt");
        report(1, 0, 1_000);
        settlement.settle(homes[1], 0, SLOT);
        assertEq(views.debtOf(homes[1]), 0, "repaid");
        assertEq(credits.balanceOf(homes[1]), 120_000 - 32_000, "rest paid out");
    }

    function testEmptyReserveOwesAndPaysLater() public {
        settlement.withdrawReserve(0, RESERVE);
        endSlot();
        report(0, 0, 1_000);
        settlement.settle(homes[0], 0, SLOT);
        assertEq(views.owedTo(homes[0]), 60_000, "owed");
        assertEq(credits.balanceOf(homes[0]), START_CREDIT, "nothing yet");
        settlement.fundReserve(0, 50_000);
        settlement.payOwed(homes[0], 0);
        assertEq(views.owedTo(homes[0]), 10_000, "still owed");
        assertEq(credits.balanceOf(homes[0]), START_CREDIT + 50_000, "partly paid");
    }

    function testReserveOfUnclaimedSlotsIsNotSpent() public {
        settlement.withdrawReserve(0, RESERVE);
        place(homes[0], BUY, 99, 1_000);
        place(homes[1], SELL, 99, 1_000);
        closeGate();
        market.clear(0, SLOT);
        assertEq(views.poolOf(0).reserve, -100_000, "before the buyer's claim");
        market.claim(one(orderId(1, 0)));
        market.claim(one(orderId(0, 0)));
        assertEq(views.poolOf(0).reserve, 0, "after it");
        assertEq(views.poolOf(0).setAside, 0, "with the seller");
    }

    function testWhoFundedWithdrawsNoMoreAndNothingThatIsOwed() public {
        vm.expectRevert(
            abi.encodeWithSelector(MarketSettlement.MoreThanFunded.selector, uint256(RESERVE) + 1, uint256(RESERVE))
        );
        settlement.withdrawReserve(0, RESERVE + 1);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(MarketSettlement.MoreThanFunded.selector, 1, 0));
        settlement.withdrawReserve(0, 1);
        // 50 cr are there, 60 are owed to home 0: the funder gets nothing.
        endSlot();
        report(0, 0, 1_000_000);
        settlement.withdrawReserve(0, RESERVE);
        settlement.settle(homes[0], 0, SLOT);
        settlement.fundReserve(0, RESERVE);
        vm.expectRevert(
            abi.encodeWithSelector(MarketSettlement.ReserveTooSmall.selector, int128(uint128(RESERVE)), 60e6)
        );
        settlement.withdrawReserve(0, 1);
    }

    /// The slot's readings may be estimated once the next slot is over.
    function nextSlotIsOver() private {
        vm.warp((uint256(SLOT) + 2) * SLOT_SECONDS);
    }

    function standing(uint256 home, bool settled, bool provisional, bool estimated, string memory what) private view {
        (bool isSettled, bool isProvisional, bool isEstimated) = views.settlementOf(homes[home], SLOT);
        assertTrue(isSettled == settled && isProvisional == provisional && isEstimated == estimated, what);
    }

    function testSilentSellerSettlesProvisionallyAndIsTruedUp() public {
        trade();
        vm.expectRevert(abi.encodeWithSelector(MarketSettlement.ReadingMissing.selector, homes[1], SLOT, 0));
        settlement.settle(homes[1], 0, SLOT);
        nextSlotIsOver();
        settlement.settle(homes[1], 0, SLOT);
        // Delivered nothing, it seems: 1,000 Wh at 0.32 cr/kWh, of which 0.12 cr of proceeds and bond are held already.
        assertEq(credits.balanceOf(homes[1]), START_CREDIT - 20_000 - 200_000, "held back");
        assertEq(views.positionOf(homes[1], SLOT).proceeds, 320_000, "with the slot");
        assertEq(views.poolOf(0).reserve, int256(uint256(RESERVE)), "nothing to the reserve");
        standing(1, false, true, true, "provisional and flagged");
        vm.expectRevert(abi.encodeWithSelector(MarketSettlement.AlreadySettled.selector, homes[1], SLOT));
        settlement.settle(homes[1], 0, SLOT);
        report(1, 0, 1_000);
        settlement.settle(homes[1], 0, SLOT);
        assertEq(credits.balanceOf(homes[1]), START_CREDIT + 100_000, "trued up");
        standing(1, true, false, false, "settled");
    }

    function testSilenceToTheEndIsFinalByTheEstimate() public {
        trade();
        nextSlotIsOver();
        settlement.settle(homes[1], 0, SLOT);
        vm.warp(meters.closesAt(SLOT));
        settlement.settle(homes[1], 0, SLOT);
        standing(1, true, false, true, "final, and flagged");
        assertEq(credits.balanceOf(homes[1]), START_CREDIT - 220_000, "what the estimate costs");
        assertEq(views.poolOf(0).reserve, int256(uint256(RESERVE)) + 320_000, "to the reserve");
        assertEq(views.positionOf(homes[1], SLOT).proceeds, 0, "nothing is left in the slot");
        vm.expectRevert(abi.encodeWithSelector(MarketSettlement.AlreadySettled.selector, homes[1], SLOT));
        settlement.settle(homes[1], 0, SLOT);
    }

    /// A missing reading is no gain: a buyer that seems to have taken nothing is paid once its meter says so.
    function testEstimatesGainIsNotPaidBeforeItIsMeasured() public {
        trade();
        nextSlotIsOver();
        settlement.settle(homes[0], 0, SLOT);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 100_000, "nothing yet");
        report(0, 900, 0);
        settlement.settle(homes[0], 0, SLOT);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 100_000 + 6_000, "100 Wh at 60,000");
    }

    /// Nobody is in debt for an estimate, and what the estimate took can always be given back.
    function testProvisionalSettlementMakesNoDebtAndNeedsNoReserve() public {
        trade();
        vm.startPrank(homes[1]);
        credits.transfer(homes[2], credits.balanceOf(homes[1]) - 1_000);
        vm.stopPrank();
        settlement.withdrawReserve(0, RESERVE);
        nextSlotIsOver();
        settlement.settle(homes[1], 0, SLOT);
        assertEq(credits.balanceOf(homes[1]), 0, "as far as it goes");
        assertEq(views.debtOf(homes[1]), 0, "no debt");
        report(1, 0, 1_000);
        settlement.settle(homes[1], 0, SLOT);
        assertEq(credits.balanceOf(homes[1]), 1_000 + 120_000, "all of it back, from an empty reserve");
        assertEq(views.owedTo(homes[1]), 0, "nothing owed");
    }

    /// One of two meters is silent: a better estimate gives back at once what it no longer costs.
    function testProvisionalSettlementFollowsTheEstimate() public {
        registry.register(address(77), Roles.PROSUMER, "two meters");
        meters.register("a", address(77), vm.addr(REPORTER_KEY + 7), 1, CERTIFICATE);
        meters.register("b", address(77), vm.addr(REPORTER_KEY + 8), 1, CERTIFICATE);
        issue(address(77), START_CREDIT);
        // A day before, both took 500 Wh: the estimate of a silent one.
        uint32 slot = SLOT + meters.slotsPerDay();
        vm.warp((uint256(SLOT) + 1) * SLOT_SECONDS);
        send(Meters.SlotReport("a", SLOT, 500, 0, 0, 0), REPORTER_KEY + 7);
        send(Meters.SlotReport("b", SLOT, 500, 0, 0, 0), REPORTER_KEY + 8);
        vm.warp((uint256(slot) + 2) * SLOT_SECONDS);
        settlement.settle(address(77), 0, slot);
        assertEq(credits.balanceOf(address(77)), START_CREDIT - 320_000, "1,000 Wh estimated");
        send(Meters.SlotReport("a", slot, 100, 0, 0, 0), REPORTER_KEY + 7);
        settlement.settle(address(77), 0, slot);
        assertEq(credits.balanceOf(address(77)), START_CREDIT - 192_000, "600 Wh");
        (bool settled, bool provisional,) = views.settlementOf(address(77), slot);
        assertTrue(!settled && provisional, "still provisional");
        send(Meters.SlotReport("b", slot, 900, 0, 0, 0), REPORTER_KEY + 8);
        settlement.settle(address(77), 0, slot);
        assertEq(credits.balanceOf(address(77)), START_CREDIT - 320_000, "1,000 Wh measured");
        assertEq(views.poolOf(0).reserve, int256(uint256(RESERVE)) + 320_000, "reserve");
    }

    /// A meter's own estimate settles, and is trued up both ways by its measurement while that may still come.
    function testMeasurementTruesUpAMetersOwnEstimate() public {
        trade();
        Meters.SlotReport memory own = reading(1, 0, 600);
        own.flags = 1;
        send(own, REPORTER_KEY + 1);
        settlement.settle(homes[1], 0, SLOT);
        standing(1, true, false, true, "by an estimate");
        assertEq(credits.balanceOf(homes[1]), START_CREDIT + 100_000 - 128_000, "400 Wh short");
        report(1, 0, 1_000);
        settlement.settle(homes[1], 0, SLOT);
        assertEq(credits.balanceOf(homes[1]), START_CREDIT + 100_000, "nothing short");
        assertEq(views.positionOf(homes[1], SLOT).imbalanceCredit, 0, "no imbalance");
        assertEq(views.poolOf(0).reserve, int256(uint256(RESERVE)), "reserve");
        standing(1, true, false, false, "measured");

        own = reading(0, 900, 0);
        own.flags = 1;
        send(own, REPORTER_KEY);
        settlement.settle(homes[0], 0, SLOT);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 100_000 + 6_000, "100 Wh less");
        report(0, 1_100, 0);
        settlement.settle(homes[0], 0, SLOT);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 100_000 - 32_000, "100 Wh more");
        vm.expectRevert(abi.encodeWithSelector(MarketSettlement.AlreadySettled.selector, homes[0], SLOT));
        settlement.settle(homes[0], 0, SLOT);
    }

    /// The same reading, no estimate any more: the flag goes, and no money moves.
    function testTrueUpWithoutADifferenceTakesTheFlagAway() public {
        trade();
        Meters.SlotReport memory own = reading(1, 0, 1_000);
        own.flags = 1;
        send(own, REPORTER_KEY + 1);
        settlement.settle(homes[1], 0, SLOT);
        uint256 before = credits.balanceOf(homes[1]);
        report(1, 0, 1_000);
        settlement.settle(homes[1], 0, SLOT);
        standing(1, true, false, false, "measured");
        assertEq(credits.balanceOf(homes[1]), before, "no money");
    }

    /// In whatever order estimates, settlements and readings come, the end is what the reading alone would have given.
    function testFuzzProvisionalSettlementsEndWhereTheReadingDoes(uint32 imported, uint32 exported, uint32 dayBefore, uint8 calls)
        public
    {
        (imported, exported, dayBefore) = (imported % 5_000, exported % 5_000, dayBefore % 5_000);
        trade();
        nextSlotIsOver();
        uint256 inAll = credits.balanceOf(homes[1]) + credits.balanceOf(address(market));
        if (calls & 1 != 0) settlement.settle(homes[1], 0, SLOT);
        Meters.SlotReport memory own = reading(1, dayBefore, 0);
        own.flags = 1;
        if (calls & 2 != 0) send(own, REPORTER_KEY + 1);
        if (calls & 6 == 6) settlement.settle(homes[1], 0, SLOT);
        report(1, imported, exported);
        try settlement.settle(homes[1], 0, SLOT) {} catch {}
        int256 imbalance = int256(uint256(imported)) - int256(uint256(exported)) + 1_000;
        int256 expected = imbalance > 0 ? -imbalance * 320 : -imbalance * 60;
        assertEq(
            int256(credits.balanceOf(homes[1])), int256(uint256(START_CREDIT)) + 100_000 + expected, "as measured"
        );
        assertEq(credits.balanceOf(homes[1]) + credits.balanceOf(address(market)), inAll, "nothing is lost");
        standing(1, true, false, false, "settled");
    }

    function reportAt(uint256 home, uint32 slot, uint64 importWh, uint64 exportWh) private {
        Meters.SlotReport memory r = reading(home, importWh, exportWh);
        r.slot = slot;
        send(r, REPORTER_KEY + home);
    }
}
