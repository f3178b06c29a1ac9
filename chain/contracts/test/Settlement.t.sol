// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {MarketOrders} from "../src/MarketOrders.sol";
import {MarketSettlement} from "../src/MarketSettlement.sol";
import {MarketRows} from "../src/MarketRows.sol";
import {Meters} from "../src/Meters.sol";
import {Intent} from "../src/OrderLane.sol";
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

    function reportAt(uint256 home, uint32 slot, uint64 importWh, uint64 exportWh) private {
        Meters.SlotReport memory r = reading(home, importWh, exportWh);
        r.slot = slot;
        send(r, REPORTER_KEY + home);
    }
}
