// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {MarketAdmin} from "../src/MarketAdmin.sol";
import {MarketOrders} from "../src/MarketOrders.sol";
import {MarketRows} from "../src/MarketRows.sol";
import {MarketSealed} from "../src/MarketSealed.sol";
import {MarketState} from "../src/MarketState.sol";
import {Intent} from "../src/OrderLane.sol";
import {Preferences} from "../src/Preferences.sol";
import {TickBook} from "../src/TickBook.sol";

contract SealedTest is Base {
    TickBook.Side private constant BUY = TickBook.Side.Buy;
    TickBook.Side private constant SELL = TickBook.Side.Sell;
    uint64 private constant DEPOSIT = 500_000;

    function setUp() public override {
        super.setUp();
        admin.openMarket(sealedRow());
    }

    function sealedRow() private pure returns (MarketRows.Row memory row) {
        row = demoRow();
        (row.visibility, row.revealSeconds, row.sealedDeposit) = (MarketRows.Visibility.Sealed, 15, DEPOSIT);
    }

    function opening(uint256 home, TickBook.Side side, uint16 tick, uint32 quantity)
        private
        view
        returns (MarketSealed.Opening memory)
    {
        return MarketSealed.Opening(homes[home], 1, SLOT, 0, side, tick, quantity, keccak256(abi.encode(home)));
    }

    function list(MarketSealed.Opening memory o) private pure returns (MarketSealed.Opening[] memory l) {
        l = new MarketSealed.Opening[](1);
        l[0] = o;
    }

    function sealFrom(address sender, MarketSealed.Opening memory o) private {
        MarketSealed.Commitment[] memory c = new MarketSealed.Commitment[](1);
        c[0] = MarketSealed.Commitment(o.market, o.slot, o.index, bytes30(sealer.commitmentOf(o)));
        vm.prank(sender);
        sealer.commit(o.account, c);
    }

    function seal(MarketSealed.Opening memory o) private {
        sealFrom(o.account, o);
    }

    function endReveal() private {
        vm.warp(uint256(SLOT) * SLOT_SECONDS - 5);
    }

    function testSealedOrdersTradeLikeOpenOnes() public {
        seal(opening(0, BUY, 99, 1_000));
        seal(opening(1, SELL, 99, 1_000));
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - DEPOSIT, "deposit of the buyer");
        assertEq(credits.balanceOf(homes[1]), START_CREDIT - DEPOSIT, "the seller's is the same");
        vm.expectRevert(
            abi.encodeWithSelector(MarketSealed.RevealNotOpen.selector, SLOT, uint256(SLOT) * SLOT_SECONDS - 20)
        );
        sealer.reveal(list(opening(0, BUY, 99, 1_000)));
        closeGate();
        // By anybody.
        sealer.reveal(list(opening(0, BUY, 99, 1_000)));
        sealer.reveal(list(opening(1, SELL, 99, 1_000)));
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 100_000, "escrow instead of the deposit");
        assertEq(credits.balanceOf(homes[1]), START_CREDIT - 20_000, "bond instead of the deposit");
        vm.expectRevert(
            abi.encodeWithSelector(MarketOrders.GateStillOpen.selector, SLOT, uint256(SLOT) * SLOT_SECONDS - 5)
        );
        market.clear(1, SLOT);
        endReveal();
        market.clear(1, SLOT);
        market.claim(one(orderId(0, 0)));
        market.claim(one(orderId(1, 0)));
        assertEq(views.positionOf(homes[0], SLOT).contracted, 1_000, "bought");
        assertEq(views.positionOf(homes[1], SLOT).contracted, -1_000, "sold");
    }

    /// Whatever is ordered, on either side: the same size, the same deposit, the same gas, the same events and the same
    /// words written before the gate. Only the hash differs.
    function testNothingTellsOrdersApartBeforeTheGate(bool sell, uint16 tick, uint32 quantity, bytes32 salt) public {
        MarketSealed.Opening memory a = opening(0, BUY, 99, 1_000);
        MarketSealed.Opening memory b = opening(1, sell ? SELL : BUY, tick % 400, quantity % 1_000_000 + 1);
        b.salt = salt;
        uint256 gas = gasleft();
        seal(a);
        gas -= gasleft();
        uint256 other = gasleft();
        seal(b);
        other -= gasleft();
        // Fewer words are cold the second time; the rest of the difference is zero bytes of the hash.
        assertTrue(gas > other && gas - other < 40_000, "gas");
        assertEq(credits.balanceOf(homes[0]), credits.balanceOf(homes[1]), "deposit");
        assertEq(views.positionOf(homes[1], SLOT).orders, 0, "no order yet");
        assertEq(views.positionOf(homes[1], SLOT).buying + views.positionOf(homes[1], SLOT).selling, 0, "no energy");
        assertEq(views.quantityAt(1, SLOT, b.side, b.tick), 0, "nothing in the book");
        (bytes30 first_,) = views.sealedOf(1, SLOT, homes[0], 0);
        (bytes30 second,) = views.sealedOf(1, SLOT, homes[1], 0);
        assertTrue(first_ != second, "the hash");
        // The same order of the same account with another salt is another commitment: repeated bids are not linked.
        MarketSealed.Opening memory again = a;
        again.salt = salt;
        assertTrue(salt == keccak256(abi.encode(uint256(0))) || bytes30(sealer.commitmentOf(again)) != first_, "salt");
    }

    function testWhatIsNotRevealedIsForfeitedToTheReserve() public {
        seal(opening(0, BUY, 99, 1_000));
        closeGate();
        vm.expectRevert(
            abi.encodeWithSelector(MarketSealed.RevealStillOpen.selector, SLOT, uint256(SLOT) * SLOT_SECONDS - 5)
        );
        sealer.forfeit(homes[0], 1, SLOT, 0);
        endReveal();
        vm.expectRevert(
            abi.encodeWithSelector(MarketSealed.RevealOver.selector, SLOT, uint256(SLOT) * SLOT_SECONDS - 5)
        );
        sealer.reveal(list(opening(0, BUY, 99, 1_000)));
        sealer.forfeit(homes[0], 1, SLOT, 0);
        assertEq(views.poolOf(1).reserve, int256(uint256(DEPOSIT)), "reserve");
        vm.expectRevert(abi.encodeWithSelector(MarketSealed.NothingSealed.selector, uint16(1), SLOT, homes[0], uint8(0)));
        sealer.forfeit(homes[0], 1, SLOT, 0);
    }

    function testAnotherOpeningIsRefused() public {
        MarketSealed.Opening memory o = opening(0, BUY, 99, 1_000);
        seal(o);
        closeGate();
        bytes30 committed = bytes30(sealer.commitmentOf(o));
        for (uint256 field = 0; field < 4; ++field) {
            MarketSealed.Opening memory other = opening(0, BUY, 99, 1_000);
            if (field == 0) other.side = SELL;
            if (field == 1) other.tick = 98;
            if (field == 2) other.quantity = 1_001;
            if (field == 3) other.salt = 0;
            bytes30 opened = bytes30(sealer.commitmentOf(other));
            vm.expectRevert(abi.encodeWithSelector(MarketSealed.WrongOpening.selector, committed, opened));
            sealer.reveal(list(other));
        }
        // A copy of somebody else's commitment cannot be opened by the copier: the account is in it.
        MarketSealed.Opening memory stolen = o;
        stolen.account = homes[1];
        vm.expectRevert(abi.encodeWithSelector(MarketSealed.NothingSealed.selector, uint16(1), SLOT, homes[1], uint8(0)));
        sealer.reveal(list(stolen));
    }

    function testReplacingAndWithdrawing() public {
        seal(opening(0, BUY, 99, 1_000));
        MarketSealed.Opening memory better = opening(0, BUY, 120, 2_000);
        seal(better);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - DEPOSIT, "one deposit");
        better.index = 1;
        seal(better);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 2 * DEPOSIT, "of each");
        vm.prank(homes[1]);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.NotAccountNorSession.selector, homes[1], homes[0]));
        sealer.withdraw(homes[0], 1, SLOT, 1);
        vm.prank(homes[0]);
        sealer.withdraw(homes[0], 1, SLOT, 1);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - DEPOSIT, "back");
        closeGate();
        vm.prank(homes[0]);
        vm.expectRevert(
            abi.encodeWithSelector(MarketOrders.GateClosed.selector, SLOT, uint256(SLOT) * SLOT_SECONDS - 20)
        );
        sealer.withdraw(homes[0], 1, SLOT, 0);
        better.index = 0;
        sealer.reveal(list(better));
        assertEq(views.quantityAt(1, SLOT, BUY, 120), 2_000, "the later one");
    }

    function testTheAgentsSealedOrdersKeepToTheLimits() public {
        Preferences.Limits memory l;
        (l.sessionKey, l.sessionExpires, l.maxBuy) = (agent, uint64(T0 + 1000), 200_000);
        (l.maxEnergyPerSlot, l.maxCreditPerDay) = (5_000, 700_000);
        vm.prank(homes[0]);
        preferences.save(l);
        uint256 day = T0 / 1 days;
        sealFrom(agent, opening(0, BUY, 99, 1_000));
        assertEq(views.committedOf(homes[0], day), DEPOSIT, "the deposit counts");
        sealFrom(agent, opening(0, BUY, 250, 1_000));
        assertEq(views.committedOf(homes[0], day), DEPOSIT, "once");
        // The owner takes over, the agent replaces it again.
        seal(opening(0, BUY, 99, 1_000));
        assertEq(views.committedOf(homes[0], day), 0, "the owner's own");
        sealFrom(agent, opening(0, BUY, 250, 1_000));
        assertEq(views.committedOf(homes[0], day), DEPOSIT, "again the agent's");
        MarketSealed.Opening memory second = opening(0, BUY, 10, 1_000);
        second.index = 1;
        MarketSealed.Commitment[] memory c = new MarketSealed.Commitment[](1);
        c[0] = MarketSealed.Commitment(1, SLOT, 1, bytes30(sealer.commitmentOf(second)));
        vm.prank(agent);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.CreditAboveLimit.selector, 2 * DEPOSIT, 700_000));
        sealer.commit(homes[0], c);
        closeGate();
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.PriceAboveLimit.selector, 251_000, 200_000));
        sealer.reveal(list(opening(0, BUY, 250, 1_000)));
        endReveal();
        sealer.forfeit(homes[0], 1, SLOT, 0);
        assertEq(views.committedOf(homes[0], day), DEPOSIT, "what is forfeited is spent");
    }

    function testSeveralOpeningsOfSeveralAccountsInOneCall() public {
        MarketSealed.Opening[] memory all = new MarketSealed.Opening[](3);
        all[0] = opening(0, BUY, 99, 1_000);
        all[1] = opening(0, BUY, 80, 500);
        all[1].index = 3;
        all[2] = opening(1, SELL, 50, 700);
        for (uint256 i = 0; i < 3; ++i) seal(all[i]);
        closeGate();
        sealer.reveal(all);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 100_000 - 40_500, "buyer");
        assertEq(credits.balanceOf(homes[1]), START_CREDIT - 14_000, "seller");
    }

    function testAFrozenAccountGetsItsDepositBack() public {
        seal(opening(0, BUY, 399, 100_000));
        credits.freeze(homes[0], "court order");
        closeGate();
        vm.expectRevert();
        sealer.reveal(list(opening(0, BUY, 399, 100_000)));
        endReveal();
        sealer.forfeit(homes[0], 1, SLOT, 0);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT, "back");
        assertEq(views.poolOf(1).reserve, 0, "nothing forfeited");
    }

    function testAPausedMarketGivesDepositsBack() public {
        seal(opening(0, BUY, 99, 1_000));
        admin.pauseMarket(1);
        closeGate();
        vm.expectRevert(abi.encodeWithSelector(MarketState.MarketPaused.selector, uint16(1)));
        sealer.reveal(list(opening(0, BUY, 99, 1_000)));
        endReveal();
        vm.expectRevert(abi.encodeWithSelector(MarketState.MarketPaused.selector, uint16(1)));
        sealer.forfeit(homes[0], 1, SLOT, 0);
        vm.prank(homes[0]);
        sealer.withdraw(homes[0], 1, SLOT, 0);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT, "back");
    }

    function testRefusals() public {
        MarketSealed.Commitment[] memory c = new MarketSealed.Commitment[](0);
        vm.startPrank(homes[0]);
        vm.expectRevert(MarketOrders.NoOrders.selector);
        sealer.commit(homes[0], c);
        c = new MarketSealed.Commitment[](1);
        c[0] = MarketSealed.Commitment(1, SLOT, 0, 0);
        vm.expectRevert(MarketSealed.EmptyCommitment.selector);
        sealer.commit(homes[0], c);
        c[0] = MarketSealed.Commitment(0, SLOT, 0, "x");
        vm.expectRevert(
            abi.encodeWithSelector(
                MarketState.WrongShape.selector, uint16(0), MarketRows.Matching.UniformAuction, MarketRows.Visibility.Open
            )
        );
        sealer.commit(homes[0], c);
        vm.stopPrank();
        vm.expectRevert(MarketOrders.NoOrders.selector);
        sealer.reveal(new MarketSealed.Opening[](0));
        MarketSealed.Opening memory nobody = opening(0, BUY, 1, 1);
        nobody.account = address(77);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.NotRegistered.selector, address(77)));
        sealer.reveal(list(nobody));
        registry.register(address(8), 8, "dso");
        c[0] = MarketSealed.Commitment(1, SLOT, 0, "x");
        vm.prank(address(8));
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.RoleNotAdmitted.selector, BUY, 8, 7));
        sealer.commit(address(8), c);
        // An open order in a sealed market would show what the others hide.
        Intent[] memory o = new Intent[](1);
        o[0] = Intent(1, SLOT, BUY, 1, 1);
        vm.prank(homes[0]);
        vm.expectRevert(
            abi.encodeWithSelector(
                MarketState.WrongShape.selector, uint16(1), MarketRows.Matching.UniformAuction, MarketRows.Visibility.Sealed
            )
        );
        market.placeMany(homes[0], o);
        MarketRows.Row memory row = sealedRow();
        row.revealSeconds = 20;
        vm.expectRevert(abi.encodeWithSelector(MarketAdmin.BadRow.selector, "revealSeconds"));
        admin.openMarket(row);
        row = sealedRow();
        row.sealedDeposit = 0;
        vm.expectRevert(abi.encodeWithSelector(MarketAdmin.BadRow.selector, "sealedDeposit"));
        admin.openMarket(row);
    }
}
