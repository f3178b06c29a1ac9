// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {Credits} from "../src/Credits.sol";
import {MarketIntents} from "../src/MarketIntents.sol";
import {MarketOrders} from "../src/MarketOrders.sol";
import {MarketRows} from "../src/MarketRows.sol";
import {MarketState} from "../src/MarketState.sol";
import {Intent} from "../src/OrderLane.sol";
import {Preferences} from "../src/Preferences.sol";
import {Roles} from "../src/Roles.sol";
import {TickBook} from "../src/TickBook.sol";

contract IntentsTest is Base {
    TickBook.Side private constant BUY = TickBook.Side.Buy;
    address private constant AGGREGATOR = address(0xA66);
    uint256 private constant AGENT_KEY = 0xA6E27;

    function setUp() public override {
        super.setUp();
        registry.register(AGGREGATOR, Roles.AGGREGATOR, "aggregator");
        for (uint256 i = 0; i < 5; ++i) {
            Preferences.Limits memory l;
            (l.sessionKey, l.sessionExpires, l.maxBuy) = (vm.addr(AGENT_KEY + i), uint64(T0 + 50), 200_000);
            (l.maxEnergyPerSlot, l.maxCreditPerDay) = (5_000, 1e6);
            vm.prank(homes[i]);
            preferences.save(l);
        }
    }

    function wanted(uint256 home, uint256 nonce, uint16 tick, uint32 quantity)
        private
        view
        returns (MarketIntents.SignedOrders memory s)
    {
        Intent[] memory o = new Intent[](2);
        o[0] = Intent(0, SLOT, BUY, tick, quantity);
        o[1] = Intent(0, SLOT + 1, BUY, tick, quantity);
        s = MarketIntents.SignedOrders(homes[home], AGGREGATOR, nonce, uint64(T0 + 30), o, "");
    }

    function sign(MarketIntents.SignedOrders memory s, uint256 key) private view {
        (uint8 v, bytes32 r, bytes32 ss) = vm.sign(key, relay.ordersDigest(s));
        s.signature = abi.encodePacked(r, ss, v);
    }

    function submit(MarketIntents.SignedOrders memory s) private returns (uint256) {
        MarketIntents.SignedOrders[] memory list = new MarketIntents.SignedOrders[](1);
        list[0] = s;
        vm.prank(AGGREGATOR);
        return relay.placeSigned(list);
    }

    /// The market's own call, so that the error of one member's orders is seen.
    function refused(MarketIntents.SignedOrders memory s, bytes memory reason) private {
        vm.prank(address(market));
        vm.expectRevert(reason);
        relay.placeOneSigned(s, AGGREGATOR);
        assertEq(submit(s), 0, "and none is placed");
    }

    function testAnAggregatorBringsItsMembersOrdersInOneTransaction() public {
        MarketIntents.SignedOrders[] memory list = new MarketIntents.SignedOrders[](4);
        for (uint256 i = 0; i < 4; ++i) {
            list[i] = wanted(i, 7, 100, 1_000);
            // The owner's own key and the session key are as good.
            sign(list[i], i % 2 == 0 ? 100 + i : AGENT_KEY + i);
        }
        // One of them asks for more than its owner allows: it does not hold up the others.
        list[2] = wanted(2, 7, 250, 1_000);
        sign(list[2], 102);
        vm.prank(AGGREGATOR);
        assertEq(relay.placeSigned(list), 3, "placed");
        assertEq(views.quantityAt(0, SLOT, BUY, 100), 3_000, "book");
        assertEq(views.quantityAt(0, SLOT + 1, BUY, 100), 3_000, "next slot");
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 202_000, "escrow of the member");
        assertEq(credits.balanceOf(homes[2]), START_CREDIT, "nothing of the refused one");
        assertTrue(views.nonceUsed(homes[0], 7) && !views.nonceUsed(homes[2], 7), "nonces");
    }

    function testNoReplay() public {
        MarketIntents.SignedOrders memory s = wanted(0, 300, 100, 1_000);
        sign(s, 100);
        assertEq(submit(s), 1, "once");
        refused(s, abi.encodeWithSelector(MarketIntents.NonceUsed.selector, homes[0], 300));
        // Another nonce is another signature.
        s.nonce = 301;
        vm.prank(address(market));
        vm.expectPartialRevert(MarketIntents.NotSigned.selector);
        relay.placeOneSigned(s, AGGREGATOR);
        // Nor on another market contract of the same chain: the digest names this one.
        bytes32 here = relay.ordersDigest(s);
        credits = new Credits(registry, vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 7));
        useMarket(deployMarket(credits, awards()));
        assertTrue(relay.ordersDigest(s) != here, "domain");
    }

    function testOnlyTheNamedSubmitterInTimeAndUnchanged() public {
        MarketIntents.SignedOrders memory s = wanted(0, 1, 100, 1_000);
        sign(s, 100);
        MarketIntents.SignedOrders[] memory list = new MarketIntents.SignedOrders[](1);
        list[0] = s;
        vm.prank(homes[3]);
        assertEq(relay.placeSigned(list), 0, "another submitter");
        s.orders[0].quantity = 1_001;
        vm.prank(address(market));
        vm.expectPartialRevert(MarketIntents.NotSigned.selector);
        relay.placeOneSigned(s, AGGREGATOR);
        s.orders[0].quantity = 1_000;
        vm.warp(T0 + 31);
        refused(s, abi.encodeWithSelector(MarketIntents.SignatureExpired.selector, uint64(T0 + 30)));
        vm.warp(T0 + 30);
        assertEq(submit(s), 1, "to the second");
    }

    function testTheOwnerTakesItsWordBack() public {
        MarketIntents.SignedOrders memory s = wanted(0, 258, 100, 1_000);
        sign(s, 100);
        vm.prank(homes[0]);
        relay.revokeNonces(1, 4);
        refused(s, abi.encodeWithSelector(MarketIntents.NonceUsed.selector, homes[0], 258));
    }

    function testLimitsBindWhicheverKeySigned() public {
        MarketIntents.SignedOrders memory s = wanted(0, 1, 200, 1_000);
        sign(s, 100);
        refused(s, abi.encodeWithSelector(MarketOrders.PriceAboveLimit.selector, 201_000, 200_000));
        s = wanted(0, 1, 100, 5_001);
        sign(s, AGENT_KEY);
        refused(s, abi.encodeWithSelector(MarketOrders.EnergyAboveLimit.selector, 5_001, 5_000));
        // Two slots of 5,000 Wh at 0.101 cr: more than a credit in the day.
        s = wanted(0, 1, 100, 5_000);
        sign(s, AGENT_KEY);
        refused(s, abi.encodeWithSelector(MarketOrders.CreditAboveLimit.selector, 1_010_000, 1e6));
        s = wanted(0, 1, 100, 1_000);
        sign(s, AGENT_KEY);
        s.deadline = uint64(T0 + 100);
        sign(s, AGENT_KEY);
        vm.warp(T0 + 50);
        refused(s, abi.encodeWithSelector(MarketOrders.SessionExpired.selector, uint64(T0 + 50)));
    }

    function testRefusals() public {
        MarketIntents.SignedOrders memory s = wanted(0, 1, 100, 1_000);
        sign(s, 0xBAD);
        refused(s, abi.encodeWithSelector(MarketIntents.NotSigned.selector, vm.addr(0xBAD), homes[0]));
        s.orders = new Intent[](0);
        refused(s, abi.encodeWithSelector(MarketOrders.NoOrders.selector));
        vm.expectRevert(MarketOrders.NoOrders.selector);
        relay.placeSigned(new MarketIntents.SignedOrders[](0));
        vm.expectRevert(abi.encodeWithSelector(MarketIntents.NotItself.selector, address(this)));
        relay.placeOneSigned(s, AGGREGATOR);
        MarketRows.Row memory row = demoRow();
        row.matching = MarketRows.Matching.Continuous;
        admin.openMarket(row);
        s = wanted(0, 1, 100, 1_000);
        s.orders[0].market = 1;
        sign(s, 100);
        refused(
            s,
            abi.encodeWithSelector(
                MarketState.WrongShape.selector, uint16(1), MarketRows.Matching.Continuous, MarketRows.Visibility.Open
            )
        );
    }
}
