// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {CoalitionSplit} from "../src/CoalitionSplit.sol";
import {Credits} from "../src/Credits.sol";
import {MarketRows} from "../src/MarketRows.sol";
import {MarketSealed} from "../src/MarketSealed.sol";
import {MarketSettlement} from "../src/MarketSettlement.sol";
import {Intent} from "../src/OrderLane.sol";
import {TickBook} from "../src/TickBook.sol";

/// Defects that energy markets on chains had in the field, each shown to be absent here.
contract FieldDefectsTest is Base {
    TickBook.Side private constant BUY = TickBook.Side.Buy;
    TickBook.Side private constant SELL = TickBook.Side.Sell;

    function inMarket(uint16 market_, address account, TickBook.Side side, uint32 quantity) private {
        Intent[] memory intents = new Intent[](1);
        intents[0] = Intent(market_, SLOT, side, 99, quantity);
        vm.prank(account);
        market.placeMany(account, intents);
    }

    /// Clears the markets, claims every order and ends the slot.
    function finish(uint16 markets) private {
        closeGate();
        for (uint16 m = 0; m < markets; ++m) market.clear(m, SLOT);
        for (uint256 h = 0; h < homes.length; ++h) market.claim(views.orderIdsOf(homes[h], SLOT));
        endSlot();
    }

    /// A token without a balance check.
    function testDefectTokenWithoutABalanceCheck() public {
        vm.prank(homes[0]);
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientBalance.selector, homes[0], START_CREDIT, uint256(START_CREDIT) + 1
            )
        );
        credits.transfer(homes[1], uint256(START_CREDIT) + 1);
        // The market's own way of taking credits is no way round it: 1,000 kWh at 0.1 cr are all of it.
        place(homes[0], BUY, 99, 1_000_000);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, homes[0], 0, 100)
        );
        place(homes[0], BUY, 99, 1);
        assertEq(credits.balanceOf(homes[0]), 0, "never below");
    }

    /// A payment that anybody can set off, and that does not see whether anything was delivered.
    function testDefectPaymentOpenToAnybodyAndBlindToDelivery() public {
        place(homes[0], BUY, 99, 1_000);
        place(homes[1], SELL, 99, 1_000);
        finish(1);
        vm.startPrank(homes[1]);
        vm.expectRevert(abi.encodeWithSelector(Credits.NotMarket.selector, homes[1]));
        credits.pay(homes[1], 100_000);
        vm.expectRevert(abi.encodeWithSelector(MarketSettlement.ReadingMissing.selector, homes[1], SLOT, 0));
        settlement.settle(homes[1], 0, SLOT);
        vm.stopPrank();
        // Nothing was delivered: the proceeds of 0.1 cr are not paid, and 0.32 cr/kWh are due.
        report(1, 0, 0);
        vm.prank(homes[4]);
        settlement.settle(homes[1], 0, SLOT);
        assertEq(credits.balanceOf(homes[1]), START_CREDIT + 100_000 - 320_000, "by what was delivered");
        assertEq(credits.balanceOf(homes[4]), START_CREDIT, "whoever asked for it gets nothing");
    }

    /// A penalty for each trade, where the account's net position is what its meter answers for.
    function testDefectPenaltyPerTradeInsteadOfNetPosition() public {
        admin.openMarket(demoRow());
        // 1,000 Wh bought, 400 sold on: 600 net, and 600 measured.
        inMarket(0, homes[0], BUY, 1_000);
        inMarket(0, homes[1], SELL, 1_000);
        inMarket(1, homes[0], SELL, 400);
        inMarket(1, homes[2], BUY, 400);
        finish(2);
        report(0, 600, 0);
        settlement.settle(homes[0], 0, SLOT);
        assertEq(views.positionOf(homes[0], SLOT).imbalanceCredit, 0, "no imbalance in either trade");
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 100_000 + 40_000, "what it traded, no more");
    }

    /// Unsigned arithmetic under which a seller that drew energy seems to have delivered 2^256 Wh.
    function testDefectUnsignedUnderflowForANetConsumer() public {
        place(homes[0], BUY, 99, 500);
        place(homes[1], SELL, 99, 500);
        finish(1);
        report(1, 2_000, 0);
        settlement.settle(homes[1], 0, SLOT);
        // 500 not delivered and 2,000 drawn: 2,500 Wh at 0.32 cr/kWh against 0.05 cr of proceeds.
        assertEq(views.positionOf(homes[1], SLOT).imbalanceCredit, -800_000, "charged");
        assertEq(credits.balanceOf(homes[1]), START_CREDIT + 50_000 - 800_000, "not paid");
    }

    /// Stakes that nobody can get at because the other side does not move and its state knows no end.
    function testDefectStakesLockedByAStateWithoutATimeOut() public {
        MarketRows.Row memory row = demoRow();
        (row.visibility, row.revealSeconds, row.sealedDeposit) = (MarketRows.Visibility.Sealed, 15, 50_000);
        admin.openMarket(row);
        MarketSealed.Commitment[] memory sealedOrder = new MarketSealed.Commitment[](1);
        sealedOrder[0] = MarketSealed.Commitment(1, SLOT, 0, bytes30("never revealed"));
        vm.prank(homes[2]);
        sealer.commit(homes[2], sealedOrder);
        place(homes[0], BUY, 99, 1_000);
        place(homes[1], SELL, 99, 1_000);
        // Nobody reports, reveals, clears or claims of its own accord: a stranger ends all of it.
        vm.warp(meters.closesAt(SLOT));
        vm.startPrank(address(77));
        market.clear(0, SLOT);
        for (uint256 h = 0; h < 2; ++h) {
            market.claim(views.orderIdsOf(homes[h], SLOT));
            settlement.settle(homes[h], 0, SLOT);
        }
        sealer.forfeit(homes[2], 1, SLOT, 0);
        vm.stopPrank();
        Left memory left = pools();
        assertEq(int256(credits.balanceOf(address(market))), left.first + left.second, "the reserves alone are left");
    }

    struct Left {
        int256 first;
        int256 second;
    }

    function pools() private view returns (Left memory) {
        return Left(views.poolOf(0).reserve + views.poolOf(0).setAside, views.poolOf(1).reserve);
    }

    /// A share computed as 100 / x percent: 33 % of a third, nothing at all of a hundred-and-first.
    function testDefectPercentagesComputedAsAHundredByX() public {
        place(homes[0], BUY, 99, 10_000);
        for (uint256 h = 1; h < 4; ++h) place(homes[h], SELL, 99, 10_000);
        finish(1);
        for (uint256 h = 1; h < 4; ++h) {
            // 3,333 Wh of 10,000; a percentage would be 3,300.
            assertEq(-views.positionOf(homes[h], SLOT).contracted, 3_333, "a third");
        }
        uint256[] memory parts = new uint256[](101);
        for (uint256 i = 0; i < 101; ++i) parts[i] = 1;
        uint256[] memory shares = CoalitionSplit.proportional(101_000, parts);
        for (uint256 i = 0; i < 101; ++i) assertEq(shares[i], 1_000, "a hundred-and-first");
    }
}
