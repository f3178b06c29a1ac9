// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {MarketOrders} from "../src/MarketOrders.sol";
import {IAwards} from "../src/MarketHooks.sol";
import {MarketAdmin} from "../src/MarketAdmin.sol";
import {MarketRows} from "../src/MarketRows.sol";
import {Market} from "../src/Market.sol";
import {Credits} from "../src/Credits.sol";
import {Intent, OrderLanes} from "../src/OrderLane.sol";
import {Registry} from "../src/Registry.sol";
import {Roles} from "../src/Roles.sol";
import {TickBook} from "../src/TickBook.sol";

contract AuctionTest is Base {
    TickBook.Side private constant BUY = TickBook.Side.Buy;
    TickBook.Side private constant SELL = TickBook.Side.Sell;

    function clear() private returns (TickBook.Clearing memory) {
        closeGate();
        market.clear(0, SLOT);
        return views.clearingOf(0, SLOT);
    }

    function testPlacingTakesEscrowRoundedUp() public {
        // 3 Wh at 11,000 µcr/kWh are 33 µcr; 1 Wh at 1,000 is 1 µcr; 1 Wh of bond 20 µcr.
        place(homes[0], BUY, 10, 3);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 33, "buyer");
        place(homes[1], SELL, 10, 1);
        assertEq(credits.balanceOf(homes[1]), START_CREDIT - 20, "seller");
        assertEq(credits.balanceOf(address(market)), RESERVE + 53, "escrow");
    }

    function testOrderIsReadBackAndListed() public {
        for (uint16 i = 0; i < 6; ++i) place(homes[0], BUY, 10 + i, 3);
        uint64[] memory ids = views.orderIdsOf(homes[0], SLOT);
        assertEq(ids.length, 6, "count");
        assertTrue(ids[0] == orderId(0, 0) && ids[5] == orderId(0, 5), "ids");
        (address account, uint16 row, uint32 slot, TickBook.Side side, uint16 tick, uint32 quantity, OrderLanes.Status status, bool session) =
            views.orderOf(orderId(0, 5));
        assertTrue(account == homes[0] && row == 0 && slot == SLOT && side == BUY, "who");
        assertTrue(tick == 15 && quantity == 3 && status == OrderLanes.Status.Open && !session, "what");
    }

    function testMiddleOfThePlateauIsThePrice() public {
        place(homes[0], BUY, 10, 100);
        place(homes[1], SELL, 5, 100);
        TickBook.Clearing memory c = clear();
        // Ticks 5 to 10 all trade 100 with nothing left: the lower middle is 7.
        assertEq(c.price, 7, "price");
        assertEq(c.volume, 100, "volume");
    }

    function testSmallestGapDecidesAmongEqualVolumes() public {
        place(homes[0], BUY, 10, 100);
        place(homes[1], SELL, 5, 100);
        place(homes[2], SELL, 8, 50);
        // At 5 to 7 the gap is 0, at 8 to 10 it is 50.
        assertEq(clear().price, 6, "price");
    }

    function testMarginalTickOfASideThatIsEmptyAtThePrice() public {
        place(homes[0], BUY, 20, 70);
        place(homes[1], BUY, 20, 30);
        place(homes[2], SELL, 3, 55);
        TickBook.Clearing memory c = clear();
        assertEq(c.volume, 55, "volume");
        assertEq(c.marginalBuy, 20, "marginal buy");
        assertEq(c.marginalBuyVolume, 55, "left for it");
        assertEq(c.marginalSell, 3, "marginal sell");
        // All of 3 to 20 has gap 45: the middle is 11, 12,000 µcr/kWh. 70 * 55 / 100 = 38.5, 30 * 55 / 100 = 16.5.
        assertEq(c.price, 11, "price");
        market.claim(one(orderId(0, 0)));
        market.claim(one(orderId(1, 0)));
        assertEq(views.positionOf(homes[0], SLOT).contracted, 38, "first");
        assertEq(views.positionOf(homes[1], SLOT).contracted, 16, "second");
        // Pays for 39 Wh: 468 µcr.
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 468, "paid");
        assertEq(views.positionOf(homes[0], SLOT).tradeCredit, -468, "trade credit");
    }

    function testUncrossedBookReturnsEverything() public {
        place(homes[0], BUY, 4, 100);
        place(homes[1], SELL, 5, 100);
        TickBook.Clearing memory c = clear();
        assertEq(c.volume, 0, "volume");
        assertTrue(c.cleared, "cleared");
        market.claim(one(orderId(0, 0)));
        market.claim(one(orderId(1, 0)));
        assertEq(credits.balanceOf(homes[0]), START_CREDIT, "buyer");
        assertEq(credits.balanceOf(homes[1]), START_CREDIT, "seller");
        assertEq(credits.balanceOf(address(market)), RESERVE, "market");
    }

    function testEmptyBookClears() public {
        assertEq(clear().volume, 0, "volume");
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.AlreadyCleared.selector, uint16(0), SLOT));
        market.clear(0, SLOT);
    }

    function testGatesToTheSecond() public {
        uint256 start = uint256(SLOT) * SLOT_SECONDS;
        vm.warp(start - 86_401);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.GateNotOpen.selector, SLOT, start - 86_400));
        place(homes[0], BUY, 10, 1);
        vm.warp(start - 86_400);
        place(homes[0], BUY, 10, 1);
        vm.warp(start - 21);
        place(homes[0], BUY, 10, 1);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.GateStillOpen.selector, SLOT, start - 20));
        market.clear(0, SLOT);
        vm.warp(start - 20);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.GateClosed.selector, SLOT, start - 20));
        place(homes[0], BUY, 10, 1);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.GateClosed.selector, SLOT, start - 20));
        market.cancel(one(orderId(0, 0)));
        market.clear(0, SLOT);
    }

    function testCancelReturnsEscrowAndEmptiesTheBook() public {
        place(homes[0], BUY, 10, 100);
        place(homes[0], SELL, 12, 40);
        uint64[] memory ids = new uint64[](2);
        (ids[0], ids[1]) = (orderId(0, 0), orderId(0, 1));
        vm.prank(homes[0]);
        market.cancel(ids);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT, "balance");
        assertEq(views.quantityAt(0, SLOT, BUY, 10), 0, "demand");
        assertEq(views.quantityAt(0, SLOT, SELL, 12), 0, "supply");
        assertEq(views.positionOf(homes[0], SLOT).openOrders, 0, "open");
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.OrderNotOpen.selector, orderId(0, 0)));
        market.cancel(one(orderId(0, 0)));
    }

    function testCancellingNothingIsRefused() public {
        vm.expectRevert(MarketOrders.NoOrders.selector);
        market.cancel(new uint64[](0));
    }

    function testOnlyRegisteredAccountsOrder() public {
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.NotRegistered.selector, address(77)));
        place(address(77), BUY, 99, 1);
    }

    function testOnlyTheOwnerCancels() public {
        place(homes[0], BUY, 10, 100);
        place(homes[1], BUY, 10, 100);
        vm.prank(homes[1]);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.NotAccountNorSession.selector, homes[1], homes[0]));
        market.cancel(one(orderId(0, 0)));
        uint64[] memory ids = new uint64[](2);
        (ids[0], ids[1]) = (orderId(0, 0), orderId(1, 0));
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.OrderOfAnother.selector, orderId(1, 0), homes[0]));
        market.cancel(ids);
    }

    function testClaimOnceAndOnlyAfterClearing() public {
        place(homes[0], BUY, 10, 100);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.NotCleared.selector, uint16(0), SLOT));
        market.claim(one(orderId(0, 0)));
        clear();
        market.claim(one(orderId(0, 0)));
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.OrderNotOpen.selector, orderId(0, 0)));
        market.claim(one(orderId(0, 0)));
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.UnknownOrder.selector, orderId(0, 1)));
        market.claim(one(orderId(0, 1)));
        // No account has that number.
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.UnknownOrder.selector, uint64(77) << 40));
        market.claim(one(uint64(77) << 40));
    }

    function testRefusesWhatTheRowDoesNotAllow() public {
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.TickOutOfRange.selector, uint16(400), uint16(400)));
        place(homes[0], BUY, 400, 1);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.QuantityOutOfRange.selector, 0, 1, 1_000_000));
        place(homes[0], BUY, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.QuantityOutOfRange.selector, 1_000_001, 1, 1_000_000));
        place(homes[0], BUY, 1, 1_000_001);
        registry.register(address(8), Roles.DSO, "dso");
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.RoleNotAdmitted.selector, SELL, Roles.DSO, uint32(7)));
        place(address(8), SELL, 1, 1);
        registry.setRoles(homes[0], 0);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.RoleNotAdmitted.selector, BUY, 0, uint32(7)));
        place(homes[0], BUY, 1, 1);
        vm.expectRevert(MarketOrders.NoOrders.selector);
        market.placeMany(homes[0], new Intent[](0));
        Intent[] memory intents = new Intent[](1);
        intents[0].market = 1;
        vm.prank(homes[1]);
        vm.expectRevert(abi.encodeWithSelector(MarketRows.UnknownMarket.selector, uint16(1)));
        market.placeMany(homes[1], intents);
    }

    function testEscrowMustBeThere() public {
        // 1 MWh at 400,000 µcr/kWh is 400 cr.
        vm.expectRevert();
        place(homes[0], BUY, 399, 1_000_000);
        assertEq(views.positionOf(homes[0], SLOT).orders, 0, "orders");
    }

    function testFullTickIsRefused() public {
        Intent[] memory intents = new Intent[](215);
        for (uint256 i = 0; i < intents.length; ++i) intents[i] = intent(BUY, 0, 1_000_000);
        for (uint256 n = 0; n < 20; ++n) {
            address buyer = address(uint160(0x1000 + n));
            registry.register(buyer, Roles.PROSUMER, "buyer");
            issue(buyer, 215e6);
            vm.prank(buyer);
            if (n == 19) vm.expectRevert(abi.encodeWithSelector(TickBook.TickFull.selector, uint16(0)));
            market.placeMany(buyer, intents);
        }
    }

    function testAnAccountHas255OrdersInASlot() public {
        Intent[] memory intents = new Intent[](256);
        for (uint256 i = 0; i < intents.length; ++i) intents[i] = intent(BUY, uint16(i), 1);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.TooManyOrders.selector, homes[0], SLOT));
        market.placeMany(homes[0], intents);
    }

    function testMarketsThatAreNotOfferedAreRefused() public {
        MarketRows.Row memory row = demoRow();
        // No Flexibility was deployed here.
        row.commodity = MarketRows.Commodity.FlexUp;
        vm.expectRevert(abi.encodeWithSelector(MarketAdmin.NotOffered.selector, "commodity"));
        admin.openMarket(row);
        row = demoRow();
        row.ticks = 1025;
        vm.expectRevert(abi.encodeWithSelector(MarketAdmin.BadRow.selector, "ticks"));
        admin.openMarket(row);
        row = demoRow();
        row.slotSeconds = 900;
        vm.expectRevert(abi.encodeWithSelector(MarketAdmin.BadRow.selector, "slotSeconds"));
        admin.openMarket(row);
        row = demoRow();
        row.imbalanceDown = row.imbalanceUp + 1;
        vm.expectRevert(abi.encodeWithSelector(MarketAdmin.BadRow.selector, "imbalanceDown"));
        admin.openMarket(row);
        row = demoRow();
        row.imbalanceUp += 1;
        vm.expectRevert(abi.encodeWithSelector(MarketAdmin.ImbalancePricesDiffer.selector, 320_000, 60_000));
        admin.openMarket(row);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(MarketAdmin.NotMarketAdmin.selector, homes[0]));
        admin.openMarket(demoRow());
    }

    function testAWrongCreditsContractIsRefused() public {
        Credits other = new Credits(registry, address(5));
        vm.expectRevert(abi.encodeWithSelector(Market.WrongCredits.selector, address(5)));
        this.deployWith(other);
    }

    function deployWith(Credits other) external {
        deployMarket(other, IAwards(address(0)));
    }
}
