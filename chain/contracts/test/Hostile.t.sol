// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {ReentrantCredits} from "./harness/ReentrantCredits.sol";
import {Credits} from "../src/Credits.sol";
import {IAwards} from "../src/MarketHooks.sol";
import {MarketContinuous} from "../src/MarketContinuous.sol";
import {MarketIntents} from "../src/MarketIntents.sol";
import {MarketRows} from "../src/MarketRows.sol";
import {MarketSealed} from "../src/MarketSealed.sol";
import {Intent} from "../src/OrderLane.sol";
import {Preferences} from "../src/Preferences.sol";
import {Roles} from "../src/Roles.sol";
import {TickBook} from "../src/TickBook.sol";

/// The market over a credit that calls it again in the middle of every payment. Each function that pays or takes is
/// entered a second time with the same call: the second one finds the first one's work done, and nothing is paid twice.
/// The hostile contract is an account itself and the session key of the others, so that access stops nothing.
contract HostileTest is Base {
    TickBook.Side private constant BUY = TickBook.Side.Buy;
    TickBook.Side private constant SELL = TickBook.Side.Sell;

    ReentrantCredits private _evil;

    function setUp() public override {
        super.setUp();
        _evil = new ReentrantCredits(vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 7));
        useMarket(deployMarket(Credits(address(_evil)), IAwards(address(0))));
        registry.register(address(_evil), Roles.PROSUMER, "evil");
        for (uint256 i = 0; i < 5; ++i) _evil.give(homes[i], START_CREDIT);
        _evil.give(address(_evil), START_CREDIT);
        _evil.give(address(this), RESERVE);
        admin.openMarket(demoRow());
        MarketRows.Row memory row = demoRow();
        (row.visibility, row.revealSeconds, row.sealedDeposit) = (MarketRows.Visibility.Sealed, 15, 50_000);
        admin.openMarket(row);
        row = demoRow();
        row.matching = MarketRows.Matching.Continuous;
        admin.openMarket(row);
        settlement.fundReserve(0, RESERVE);
    }

    function evilId(uint256 index) private pure returns (uint64) {
        // Registered after the operator and five homes.
        return (uint64(7) << 40) | (uint64(SLOT) << 8) | uint64(index);
    }

    /// Runs the call as `from` while the credit repeats it as the hostile account; answers what the market's balance lost.
    function twice(address from, bytes memory data, bytes memory again) private returns (int256 lost) {
        uint256 before = _evil.balanceOf(address(market));
        _evil.callAgain(again);
        vm.prank(from);
        (bool ok,) = address(market).call(data);
        assertTrue(ok, "the first call");
        assertTrue(_evil.tries() != 0, "it was tried");
        _evil.callNoMore();
        return int256(before) - int256(_evil.balanceOf(address(market)));
    }

    function order(address account, TickBook.Side side, uint32 quantity) private {
        place(account, side, 99, quantity);
    }

    function testCancelTwice() public {
        order(address(_evil), BUY, 1_000);
        bytes memory data = abi.encodeCall(market.cancel, (one(evilId(0))));
        assertEq(twice(address(_evil), data, data), 100_000, "refunded once");
        assertTrue(!_evil.entered(), "refused");
    }

    function testClaimTwice() public {
        order(address(_evil), BUY, 1_000);
        closeGate();
        market.clear(0, SLOT);
        bytes memory data = abi.encodeCall(market.claim, (one(evilId(0))));
        assertEq(twice(address(this), data, data), 100_000, "refunded once");
        assertTrue(!_evil.entered(), "refused");
    }

    function testSettleTwice() public {
        order(homes[0], BUY, 1_000);
        order(homes[1], SELL, 1_000);
        closeGate();
        market.clear(0, SLOT);
        market.claim(one(orderId(0, 0)));
        market.claim(one(orderId(1, 0)));
        endSlot();
        report(1, 0, 1_000);
        bytes memory data = abi.encodeCall(settlement.settle, (homes[1], 0, SLOT));
        // 0.1 cr of proceeds and 0.02 of bond.
        assertEq(twice(address(this), data, data), 120_000, "paid once");
        assertTrue(!_evil.entered(), "refused");
        // A charge is taken once as well.
        report(0, 2_000, 0);
        data = abi.encodeCall(settlement.settle, (homes[0], 0, SLOT));
        assertEq(twice(address(this), data, data), -320_000, "charged once");
        assertTrue(!_evil.entered(), "refused");
    }

    function testReserveTwice() public {
        vm.prank(address(_evil));
        settlement.fundReserve(0, 1_000);
        bytes memory data = abi.encodeCall(settlement.withdrawReserve, (0, 1_000));
        assertEq(twice(address(_evil), data, data), 1_000, "withdrawn once");
        assertTrue(!_evil.entered(), "refused");
        data = abi.encodeCall(settlement.fundReserve, (0, 1_000));
        assertEq(twice(address(_evil), data, data), -2_000, "each funding is paid for");
        assertEq(views.fundedBy(0, address(_evil)), 2_000, "and counted");
    }

    function testOwedTwice() public {
        settlement.withdrawReserve(0, RESERVE);
        endSlot();
        report(0, 0, 1_000);
        settlement.settle(homes[0], 0, SLOT);
        settlement.fundReserve(0, RESERVE);
        bytes memory data = abi.encodeCall(settlement.payOwed, (homes[0], 0));
        assertEq(twice(address(this), data, data), 60_000, "paid once");
    }

    function testPlaceInTheMiddleOfPlacing() public {
        Intent[] memory o = new Intent[](1);
        o[0] = intent(BUY, 99, 1_000);
        bytes memory mine = abi.encodeCall(market.placeMany, (address(_evil), o));
        assertEq(twice(address(_evil), mine, mine), -200_000, "both are paid for");
        assertTrue(_evil.entered(), "it is an order of its own");
        assertEq(views.positionOf(address(_evil), SLOT).orders, 2, "and recorded");
        assertEq(views.quantityAt(0, SLOT, BUY, 99), 2_000, "in the book");
    }

    function testSealedTwice() public {
        MarketSealed.Opening[] memory o = new MarketSealed.Opening[](1);
        o[0] = MarketSealed.Opening(address(_evil), 1, SLOT, 0, BUY, 99, 1_000, "salt");
        MarketSealed.Commitment[] memory c = new MarketSealed.Commitment[](1);
        c[0] = MarketSealed.Commitment(1, SLOT, 0, bytes30(sealer.commitmentOf(o[0])));
        bytes memory data = abi.encodeCall(sealer.commit, (address(_evil), c));
        assertEq(twice(address(_evil), data, data), -50_000, "one deposit for one index");
        data = abi.encodeCall(sealer.withdraw, (address(_evil), 1, SLOT, 0));
        assertEq(twice(address(_evil), data, data), 50_000, "back once");
        assertTrue(!_evil.entered(), "refused");
        vm.prank(address(_evil));
        sealer.commit(address(_evil), c);
        closeGate();
        data = abi.encodeCall(sealer.reveal, (o));
        assertEq(twice(address(this), data, data), -50_000, "0.1 cr of escrow, 0.05 of it from the deposit");
        assertTrue(!_evil.entered(), "refused");
    }

    function testContinuousTwice() public {
        MarketContinuous.Offer[] memory o = new MarketContinuous.Offer[](1);
        o[0] = MarketContinuous.Offer(2, SLOT, SELL, 50, 400, false);
        vm.prank(homes[0]);
        p2p.trade(homes[0], o);
        o[0] = MarketContinuous.Offer(2, SLOT, BUY, 50, 400, true);
        bytes memory data = abi.encodeCall(p2p.trade, (address(_evil), o));
        // 400 Wh at 51,000: the energy is there once.
        assertEq(twice(address(_evil), data, data), -20_400, "paid once");
        assertTrue(!_evil.entered(), "nothing left to fill");
        assertEq(views.positionOf(address(_evil), SLOT).contracted, 400, "bought once");
        o[0] = MarketContinuous.Offer(2, SLOT, BUY, 50, 400, false);
        vm.prank(address(_evil));
        uint64 id = p2p.trade(address(_evil), o)[0];
        data = abi.encodeCall(p2p.amend, (id, 50, 100));
        assertEq(twice(address(_evil), data, data), 15_300, "the difference once");
        data = abi.encodeCall(market.cancel, (one(id)));
        assertEq(twice(address(_evil), data, data), 5_100, "the rest once");
        assertTrue(!_evil.entered(), "refused");
    }

    function testDebtTwice() public {
        endSlot();
        // More than it has: 400 kWh at 0.32 cr are 128 cr.
        report(0, 400_000, 0);
        settlement.settle(homes[0], 0, SLOT);
        assertEq(views.debtOf(homes[0]), 28e6, "debt");
        _evil.give(homes[0], 100e6);
        bytes memory data = abi.encodeCall(settlement.payDebt, (0, type(uint256).max));
        assertEq(twice(homes[0], data, abi.encodeCall(settlement.payDebt, (0, 1))), -28e6, "once");
        assertEq(views.debtOf(homes[0]), 0, "paid");
    }

    function testSignedTwice() public {
        MarketIntents.SignedOrders[] memory list = new MarketIntents.SignedOrders[](1);
        Intent[] memory o = new Intent[](1);
        o[0] = intent(BUY, 99, 1_000);
        list[0] = MarketIntents.SignedOrders(homes[0], address(0), 1, uint64(T0 + 100), o, "");
        preferencesOf(homes[0]);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(100, relay.ordersDigest(list[0]));
        list[0].signature = abi.encodePacked(r, s, v);
        bytes memory data = abi.encodeCall(relay.placeSigned, (list));
        assertEq(twice(address(this), data, data), -100_000, "one use of the nonce");
        assertEq(views.positionOf(homes[0], SLOT).orders, 1, "one order");
    }

    function preferencesOf(address account) private {
        Preferences.Limits memory l;
        (l.maxBuy, l.maxEnergyPerSlot, l.maxCreditPerDay) = (400_000, 10_000, 1e6);
        vm.prank(account);
        preferences.save(l);
    }
}
