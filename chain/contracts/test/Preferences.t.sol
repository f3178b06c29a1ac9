// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {MarketOrders} from "../src/MarketOrders.sol";
import {Intent} from "../src/OrderLane.sol";
import {MarketRows} from "../src/MarketRows.sol";
import {Preferences} from "../src/Preferences.sol";
import {Roles} from "../src/Roles.sol";
import {TickBook} from "../src/TickBook.sol";

contract PreferencesTest is Base {
    TickBook.Side private constant BUY = TickBook.Side.Buy;
    TickBook.Side private constant SELL = TickBook.Side.Sell;

    function setUp() public override {
        super.setUp();
        save(limits());
    }

    function limits() private view returns (Preferences.Limits memory l) {
        l.sessionKey = agent;
        l.sessionExpires = uint64(T0 + 1000);
        l.maxBuy = 200_000;
        l.minSell = 80_000;
        l.maxEnergyPerSlot = 5_000;
        l.maxCreditPerDay = 1e6;
    }

    function save(Preferences.Limits memory l) private {
        vm.prank(homes[0]);
        preferences.save(l);
    }

    function placeByAgent(TickBook.Side side, uint16 tick, uint32 quantity) private returns (uint64) {
        Intent[] memory intents = new Intent[](1);
        intents[0] = intent(side, tick, quantity);
        vm.prank(agent);
        return first(market.placeMany(homes[0], intents));
    }

    function testSessionKeyTradesToTheLimitAndNotBeyond() public {
        placeByAgent(BUY, 199, 1);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.PriceAboveLimit.selector, 201_000, 200_000));
        placeByAgent(BUY, 200, 1);
        placeByAgent(SELL, 79, 1);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.PriceBelowLimit.selector, 79_000, 80_000));
        placeByAgent(SELL, 78, 1);
    }

    function testEnergyPerSlotCountsEachSideAndFreesOnCancel() public {
        placeByAgent(BUY, 100, 5_000);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.EnergyAboveLimit.selector, 5_001, 5_000));
        placeByAgent(BUY, 100, 1);
        placeByAgent(SELL, 100, 5_000);
        vm.prank(agent);
        market.cancel(one(orderId(0, 0)));
        placeByAgent(BUY, 100, 5_000);
    }

    function testCreditPerDayCountsEscrowThenWhatWasPaid() public {
        // 5,000 Wh at 200,000 µcr/kWh are 1 cr: the day's limit.
        placeByAgent(BUY, 199, 5_000);
        uint256 day = T0 / 1 days;
        assertEq(views.committedOf(homes[0], day), 1e6, "committed");
        Intent[] memory next = new Intent[](1);
        next[0] = Intent(0, SLOT + 1, BUY, 0, 1);
        vm.prank(agent);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.CreditAboveLimit.selector, 1e6 + 1, 1e6));
        market.placeMany(homes[0], next);
        place(homes[1], SELL, 99, 1_000);
        closeGate();
        market.clear(0, SLOT);
        market.claim(one(orderId(0, 0)));
        // 1,000 Wh at tick 149, 150,000 µcr/kWh.
        assertEq(views.committedOf(homes[0], day), 150_000, "paid");
        vm.prank(agent);
        market.placeMany(homes[0], next);
    }

    /// T0 is in the last two hours of a day: a plan of one call reaches into the next, and comes back.
    function testAPlanOverTwoDaysCountsEachDay() public {
        uint32 tomorrow = uint32((T0 / 1 days + 1) * 1 days / SLOT_SECONDS);
        Intent[] memory plan = new Intent[](3);
        plan[0] = Intent(0, SLOT, BUY, 199, 1_000);
        plan[1] = Intent(0, tomorrow, BUY, 199, 2_000);
        plan[2] = Intent(0, SLOT + 1, BUY, 199, 1_000);
        vm.prank(agent);
        market.placeMany(homes[0], plan);
        assertEq(views.committedOf(homes[0], T0 / 1 days), 400_000, "today");
        assertEq(views.committedOf(homes[0], T0 / 1 days + 1), 400_000, "tomorrow");
    }

    function testOwnKeyIsNotBound() public {
        place(homes[0], BUY, 399, 10_000);
        assertEq(views.committedOf(homes[0], T0 / 1 days), 0, "committed");
    }

    function testSessionEndsToTheSecondAndOnRevocation() public {
        vm.warp(T0 + 999);
        Intent[] memory intents = new Intent[](1);
        intents[0] = Intent(0, SLOT + 100, BUY, 0, 1);
        vm.prank(agent);
        market.placeMany(homes[0], intents);
        vm.warp(T0 + 1000);
        vm.prank(agent);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.SessionExpired.selector, uint64(T0 + 1000)));
        market.placeMany(homes[0], intents);
        vm.warp(T0);
        vm.prank(homes[0]);
        preferences.revokeSession();
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.NotAccountNorSession.selector, agent, homes[0]));
        placeByAgent(BUY, 0, 1);
    }

    function testAnotherAccountsSessionKeyIsRefused() public {
        Intent[] memory intents = new Intent[](1);
        intents[0] = intent(BUY, 0, 1);
        vm.prank(agent);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.NotAccountNorSession.selector, agent, homes[1]));
        market.placeMany(homes[1], intents);
    }

    function testCounterpartiesAndRenewables() public {
        Preferences.Limits memory l = limits();
        l.counterpartyRoles = Roles.PROSUMER | Roles.GENERATOR;
        save(l);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.CounterpartyNotAllowed.selector, 7, 3));
        placeByAgent(BUY, 0, 1);
        l.counterpartyRoles = 7;
        l.renewableOnly = true;
        save(l);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.NotRenewableOnly.selector, uint32(7)));
        placeByAgent(BUY, 0, 1);
        placeByAgent(SELL, 200, 1);
        MarketRows.Row memory row = demoRow();
        row.sellerRoles = Roles.PROSUMER | Roles.GENERATOR;
        uint16 id = admin.openMarket(row);
        Intent[] memory intents = new Intent[](1);
        intents[0] = Intent(id, SLOT, BUY, 0, 1);
        vm.prank(agent);
        market.placeMany(homes[0], intents);
    }

    function testOnlyRegisteredAccountsSave() public {
        vm.prank(address(9));
        vm.expectRevert(abi.encodeWithSelector(Preferences.NotRegistered.selector, address(9)));
        preferences.save(limits());
        Preferences.Limits memory l = limits();
        l.sessionKey = homes[0];
        vm.prank(homes[0]);
        vm.expectRevert(Preferences.SessionKeyIsOwner.selector);
        preferences.save(l);
    }

    /// Whatever a session key tries, an accepted order is inside the limits.
    function testNoOrderOfASessionKeyIsOutsideTheLimits(uint16 tick, uint32 quantity, bool sell, uint32 bound) public {
        Preferences.Limits memory l = limits();
        tick %= 400;
        quantity = quantity % 10_000 + 1;
        l.maxBuy = bound % 500_000;
        l.minSell = bound % 400_000;
        save(l);
        Intent[] memory intents = new Intent[](1);
        intents[0] = intent(sell ? SELL : BUY, tick, quantity);
        uint256 price = 1_000 + uint256(tick) * 1_000;
        bool allowed = quantity <= 5_000 && (sell ? price >= l.minSell : price <= l.maxBuy)
            && (sell || (uint256(quantity) * price + 999) / 1000 <= 1e6);
        vm.prank(agent);
        (bool accepted,) = address(market).call(abi.encodeCall(market.placeMany, (homes[0], intents)));
        assertTrue(accepted == allowed, "accepted exactly when allowed");
    }
}
