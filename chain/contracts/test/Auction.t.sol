// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {Auction} from "../src/Auction.sol";
import {MarketRows} from "../src/MarketRows.sol";
import {Market} from "../src/Market.sol";
import {Credits} from "../src/Credits.sol";
import {Intent, OrderWords} from "../src/OrderWord.sol";
import {Registry} from "../src/Registry.sol";
import {Roles} from "../src/Roles.sol";
import {TickBook} from "../src/TickBook.sol";

contract AuctionTest is Base {
    TickBook.Side private constant BUY = TickBook.Side.Buy;
    TickBook.Side private constant SELL = TickBook.Side.Sell;

    function clear() private returns (TickBook.Clearing memory) {
        closeGate();
        market.clear(0, SLOT);
        return market.clearingOf(0, SLOT);
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
        uint64[] memory ids = market.orderIdsOf(homes[0], SLOT);
        assertEq(ids.length, 6, "count");
        assertTrue(ids[0] == 1 && ids[5] == 6, "ids");
        (address account, uint16 row, uint32 slot, TickBook.Side side, uint16 tick, uint32 quantity, OrderWords.Status status, bool session) =
            market.orderOf(6);
        assertTrue(account == homes[0] && row == 0 && slot == SLOT && side == BUY, "who");
        assertTrue(tick == 15 && quantity == 3 && status == OrderWords.Status.Open && !session, "what");
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
        market.claim(one(1));
        market.claim(one(2));
        assertEq(market.positionOf(homes[0], SLOT).contracted, 38, "first");
        assertEq(market.positionOf(homes[1], SLOT).contracted, 16, "second");
        // Pays for 39 Wh: 468 µcr.
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 468, "paid");
        assertEq(market.positionOf(homes[0], SLOT).tradeCredit, -468, "trade credit");
    }

    function testUncrossedBookReturnsEverything() public {
        place(homes[0], BUY, 4, 100);
        place(homes[1], SELL, 5, 100);
        TickBook.Clearing memory c = clear();
        assertEq(c.volume, 0, "volume");
        assertTrue(c.cleared, "cleared");
        market.claim(one(1));
        market.claim(one(2));
        assertEq(credits.balanceOf(homes[0]), START_CREDIT, "buyer");
        assertEq(credits.balanceOf(homes[1]), START_CREDIT, "seller");
        assertEq(credits.balanceOf(address(market)), RESERVE, "market");
    }

    function testEmptyBookClears() public {
        assertEq(clear().volume, 0, "volume");
        vm.expectRevert(abi.encodeWithSelector(Auction.AlreadyCleared.selector, uint16(0), SLOT));
        market.clear(0, SLOT);
    }

    function testGatesToTheSecond() public {
        uint256 start = uint256(SLOT) * SLOT_SECONDS;
        vm.warp(start - 86_401);
        vm.expectRevert(abi.encodeWithSelector(Auction.GateNotOpen.selector, SLOT, start - 86_400));
        place(homes[0], BUY, 10, 1);
        vm.warp(start - 86_400);
        place(homes[0], BUY, 10, 1);
        vm.warp(start - 21);
        place(homes[0], BUY, 10, 1);
        vm.expectRevert(abi.encodeWithSelector(Auction.GateStillOpen.selector, SLOT, start - 20));
        market.clear(0, SLOT);
        vm.warp(start - 20);
        vm.expectRevert(abi.encodeWithSelector(Auction.GateClosed.selector, SLOT, start - 20));
        place(homes[0], BUY, 10, 1);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Auction.GateClosed.selector, SLOT, start - 20));
        market.cancel(one(1));
        market.clear(0, SLOT);
    }

    function testCancelReturnsEscrowAndEmptiesTheBook() public {
        place(homes[0], BUY, 10, 100);
        place(homes[0], SELL, 12, 40);
        uint64[] memory ids = new uint64[](2);
        (ids[0], ids[1]) = (1, 2);
        vm.prank(homes[0]);
        market.cancel(ids);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT, "balance");
        assertEq(market.quantityAt(0, SLOT, BUY, 10), 0, "demand");
        assertEq(market.quantityAt(0, SLOT, SELL, 12), 0, "supply");
        assertEq(market.positionOf(homes[0], SLOT).openOrders, 0, "open");
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Auction.OrderNotOpen.selector, uint64(1)));
        market.cancel(one(1));
    }

    function testOnlyTheOwnerCancels() public {
        place(homes[0], BUY, 10, 100);
        place(homes[1], BUY, 10, 100);
        vm.prank(homes[1]);
        vm.expectRevert(abi.encodeWithSelector(Auction.NotAccountNorSession.selector, homes[1], homes[0]));
        market.cancel(one(1));
        uint64[] memory ids = new uint64[](2);
        (ids[0], ids[1]) = (1, 2);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Auction.OrderOfAnother.selector, uint64(2), homes[0]));
        market.cancel(ids);
    }

    function testClaimOnceAndOnlyAfterClearing() public {
        place(homes[0], BUY, 10, 100);
        vm.expectRevert(abi.encodeWithSelector(Auction.NotCleared.selector, uint16(0), SLOT));
        market.claim(one(1));
        clear();
        market.claim(one(1));
        vm.expectRevert(abi.encodeWithSelector(Auction.OrderNotOpen.selector, uint64(1)));
        market.claim(one(1));
        vm.expectRevert(abi.encodeWithSelector(Auction.UnknownOrder.selector, uint64(2)));
        market.claim(one(2));
    }

    function testRefusesWhatTheRowDoesNotAllow() public {
        vm.expectRevert(abi.encodeWithSelector(Auction.TickOutOfRange.selector, uint16(400), uint16(400)));
        place(homes[0], BUY, 400, 1);
        vm.expectRevert(abi.encodeWithSelector(Auction.QuantityOutOfRange.selector, 0, 1, 1_000_000));
        place(homes[0], BUY, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(Auction.QuantityOutOfRange.selector, 1_000_001, 1, 1_000_000));
        place(homes[0], BUY, 1, 1_000_001);
        registry.register(address(8), Roles.DSO, "dso");
        vm.expectRevert(abi.encodeWithSelector(Auction.RoleNotAdmitted.selector, SELL, Roles.DSO, uint32(7)));
        place(address(8), SELL, 1, 1);
        registry.setRoles(homes[0], 0);
        vm.expectRevert(abi.encodeWithSelector(Auction.RoleNotAdmitted.selector, BUY, 0, uint32(7)));
        place(homes[0], BUY, 1, 1);
        vm.expectRevert(Auction.NoOrders.selector);
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
        assertEq(market.orderCount(), 0, "orders");
    }

    function testFullTickIsRefused() public {
        credits.mint(homes[0], 1e12);
        Intent[] memory intents = new Intent[](4295);
        for (uint256 i = 0; i < intents.length; ++i) intents[i] = intent(BUY, 0, 1_000_000);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(TickBook.TickFull.selector, uint16(0)));
        market.placeMany(homes[0], intents);
    }

    function testMarketsThatAreNotOfferedAreRefused() public {
        MarketRows.Row memory row = demoRow();
        row.commodity = MarketRows.Commodity.FlexUp;
        vm.expectRevert(abi.encodeWithSelector(MarketRows.NotOffered.selector, "commodity"));
        market.openMarket(row);
        row = demoRow();
        row.matching = MarketRows.Matching.Continuous;
        vm.expectRevert(abi.encodeWithSelector(MarketRows.NotOffered.selector, "matching"));
        market.openMarket(row);
        row = demoRow();
        row.visibility = MarketRows.Visibility.Sealed;
        vm.expectRevert(abi.encodeWithSelector(MarketRows.NotOffered.selector, "visibility"));
        market.openMarket(row);
        row = demoRow();
        row.ticks = 1025;
        vm.expectRevert(abi.encodeWithSelector(MarketRows.BadRow.selector, "ticks"));
        market.openMarket(row);
        row = demoRow();
        row.slotSeconds = 900;
        vm.expectRevert(abi.encodeWithSelector(MarketRows.BadRow.selector, "slotSeconds"));
        market.openMarket(row);
        row = demoRow();
        row.imbalanceDown = row.imbalanceUp + 1;
        vm.expectRevert(abi.encodeWithSelector(MarketRows.BadRow.selector, "imbalanceDown"));
        market.openMarket(row);
        row = demoRow();
        row.imbalanceUp += 1;
        vm.expectRevert(abi.encodeWithSelector(MarketRows.ImbalancePricesDiffer.selector, 320_000, 60_000));
        market.openMarket(row);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(MarketRows.NotOperator.selector, homes[0]));
        market.openMarket(demoRow());
    }

    function testAWrongCreditsContractIsRefused() public {
        Credits other = new Credits(registry, address(5));
        vm.expectRevert(abi.encodeWithSelector(Auction.WrongCredits.selector, address(5)));
        new Market(registry, other, meters, preferences);
    }

    /// Costs of one order on a used and on a new tick, in batches, and of clearings, for the gas table.
    function testGasOfAFullBook() public {
        MarketRows.Row memory row = demoRow();
        (row.ticks, row.tick) = (1024, 100);
        uint16 id = market.openMarket(row);
        Intent[] memory intents = new Intent[](1024);
        for (uint16 i = 0; i < 1024; ++i) intents[i] = Intent(id, SLOT, i % 2 == 0 ? BUY : SELL, i, 1000);
        vm.prank(homes[0]);
        uint256 before = gasleft();
        market.placeMany(homes[0], intents);
        assertTrue((before - gasleft()) / 1024 < 100_000, "an order costs under 100,000 gas in a batch");
        closeGate();
        before = gasleft();
        market.clear(id, SLOT);
        assertTrue(before - gasleft() < 2_500_000, "1,024 ticks clear under 2.5 M gas");
    }
}
