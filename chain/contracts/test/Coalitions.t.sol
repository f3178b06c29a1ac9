// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {HostileCredits, Puppet} from "./harness/HostileCredits.sol";
import {StubMarket} from "./harness/StubMarket.sol";
import {CoalitionAccount} from "../src/CoalitionAccount.sol";
import {CoalitionSplit} from "../src/CoalitionSplit.sol";
import {ICoalitionMarket, CoalitionState, IMetered} from "../src/CoalitionState.sol";
import {CoalitionTrade} from "../src/CoalitionTrade.sol";
import {Coalitions} from "../src/Coalitions.sol";
import {Credits} from "../src/Credits.sol";
import {MarketRows} from "../src/MarketRows.sol";
import {MarketSettlement} from "../src/MarketSettlement.sol";
import {Meters} from "../src/Meters.sol";
import {Intent} from "../src/OrderLane.sol";
import {Roles} from "../src/Roles.sol";
import {TickBook} from "../src/TickBook.sol";

contract CoalitionsBase is Base {
    uint256 internal constant COALITION = 0;
    uint32 internal constant MAX_BUY = 300_000;
    uint32 internal constant MIN_SELL = 50_000;
    uint64 internal constant DEPOSIT = 20e6;
    Coalitions internal coalitions;
    // The same address: what Coalitions has from its module.
    CoalitionTrade internal joint;
    address internal account;

    function setUp() public virtual override {
        super.setUp();
        Meters real = meters;
        uint256 nonce = vm.getNonce(address(this));
        address marketAt = vm.computeCreateAddress(address(this), nonce + 8);
        credits = new Credits(registry, marketAt);
        coalitions = new Coalitions(registry, credits, IMetered(address(meters)), ICoalitionMarket(marketAt));
        joint = CoalitionTrade(address(coalitions));
        // The market asks Coalitions what was metered.
        meters = Meters(address(coalitions));
        useMarket(deployMarket(credits, awards()));
        meters = real;
        assertTrue(address(market) == marketAt, "deployed where it was expected");
        registry.setSystem(address(market), true);
        registry.setSystem(address(coalitions), true);
        for (uint256 i = 0; i < homes.length; ++i) {
            issue(homes[i], START_CREDIT);
            vm.prank(homes[i]);
            credits.approve(address(coalitions), type(uint256).max);
        }
        admin.openMarket(demoRow());
        issue(address(this), RESERVE);
        settlement.fundReserve(0, RESERVE);
        vm.prank(homes[0]);
        coalitions.create(MAX_BUY, MIN_SELL, 5_000);
        account = address(coalitions.coalitionAt(COALITION).account);
        registry.register(account, Roles.PROSUMER, "coalition");
        joinAs(1, 3_000);
        joinAs(2, 2_000);
        for (uint256 i = 0; i < 3; ++i) depositAs(i, DEPOSIT);
    }

    function consentOf(uint256 home, uint32 weight, uint64 deadline) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(100 + home, coalitions.joinDigest(COALITION, homes[home], weight, deadline));
        return abi.encodePacked(r, s, v);
    }

    function joinAs(uint256 home, uint32 weight) internal {
        vm.prank(homes[0]);
        coalitions.invite(COALITION, homes[home], weight);
        uint64 deadline = uint64(block.timestamp) + 60;
        coalitions.join(COALITION, homes[home], weight, deadline, consentOf(home, weight, deadline));
    }

    function depositAs(uint256 home, uint64 amount) internal {
        vm.prank(homes[home]);
        coalitions.deposit(COALITION, amount);
    }

    function jointly(TickBook.Side side, uint16 tick, uint32 quantity) internal returns (uint64[] memory) {
        Intent[] memory intents = new Intent[](1);
        intents[0] = intent(side, tick, quantity);
        vm.prank(homes[0]);
        return joint.place(COALITION, intents, 10e6);
    }

    function placeFor(uint256 home, TickBook.Side side, uint16 tick, uint32 quantity) internal returns (uint64[] memory) {
        Intent[] memory intents = new Intent[](1);
        intents[0] = intent(side, tick, quantity);
        vm.prank(homes[home]);
        return market.placeMany(homes[home], intents);
    }

    function clearAndClaim(uint64[] memory a, uint64[] memory b) internal {
        closeGate();
        market.clear(0, SLOT);
        market.claim(a);
        market.claim(b);
    }

    function held(uint256 home) internal view returns (uint256) {
        return coalitions.depositOf(COALITION, homes[home]);
    }

    function share(uint256 home) internal view returns (int256) {
        return coalitions.shareOf(COALITION, SLOT, homes[home]);
    }
}

contract CoalitionSplitTest is Base {
    function allot(uint256 volume, uint256[3] memory p, uint256[3] memory d, uint256[3] memory m)
        private
        pure
        returns (uint256[] memory)
    {
        return CoalitionSplit.allot(volume, three(p), three(d), three(m));
    }

    function three(uint256[3] memory v) private pure returns (uint256[] memory out) {
        out = new uint256[](3);
        (out[0], out[1], out[2]) = (v[0], v[1], v[2]);
    }

    function check(uint256[] memory got, uint256[3] memory expected, string memory what) private pure {
        for (uint256 i = 0; i < 3; ++i) assertEq(got[i], expected[i], what);
    }

    function testEachDeliversItsPromise() public pure {
        uint256[3] memory most = [uint256(1e9), 1e9, 1e9];
        check(allot(10, [uint256(5), 3, 2], [uint256(5), 3, 2], most), [uint256(5), 3, 2], "exact");
        check(allot(10, [uint256(5), 3, 2], [uint256(9), 9, 9], most), [uint256(5), 3, 2], "all deliver more");
        check(allot(10, [uint256(5), 3, 2], [uint256(0), 0, 0], most), [uint256(5), 3, 2], "nobody delivers");
        check(allot(10, [uint256(5), 3, 2], [uint256(0), 3, 7], most), [uint256(0), 3, 7], "another covers");
        check(allot(10, [uint256(5), 3, 2], [uint256(1), 3, 4], most), [uint256(3), 3, 4], "what is missing stays");
        check(allot(10, [uint256(5), 3, 2], [uint256(0), 3, 7], [uint256(1e9), 1e9, 4]), [uint256(3), 3, 4], "bounded");
        check(allot(10, [uint256(5), 3, 2], [uint256(0), 6, 6], most), [uint256(0), 5, 5], "shared by excess");
    }

    function testFuzzSplitsAddUp(uint256[3] memory parts, uint256[3] memory delivered, uint256[3] memory most, uint256 volume)
        public
        pure
    {
        for (uint256 i = 0; i < 3; ++i) {
            parts[i] = parts[i] % 1e10 + 1;
            delivered[i] %= 1e12;
            most[i] %= 1e12;
        }
        volume %= 1e12;
        uint256[] memory promised = CoalitionSplit.proportional(volume, three(parts));
        assertEq(promised[0] + promised[1] + promised[2], volume, "promises");
        uint256[] memory got = CoalitionSplit.allot(volume, promised, three(delivered), three(most));
        assertEq(got[0] + got[1] + got[2], volume, "allotted");
        for (uint256 i = 0; i < 3; ++i) {
            uint256 larger = promised[i] > delivered[i] ? promised[i] : delivered[i];
            assertTrue(got[i] <= larger, "nobody gets what it neither promised nor delivered");
            assertTrue(got[i] >= (promised[i] < delivered[i] ? promised[i] : delivered[i]), "its own comes first");
            if (got[i] > promised[i]) assertTrue(got[i] <= most[i], "within its means");
        }
    }
}

contract CoalitionsTest is CoalitionsBase {
    function testSoldJointlyAndDelivered() public {
        uint64[] memory bid = placeFor(3, TickBook.Side.Buy, 99, 10_000);
        uint64[] memory ids = jointly(TickBook.Side.Sell, 99, 10_000);
        // 10 kWh at a bond of 0.02 cr.
        assertEq(held(0) + held(1) + held(2), 3 * DEPOSIT - 200_000, "bond by weight");
        assertEq(held(0), DEPOSIT - 100_000, "half of it");
        clearAndClaim(ids, bid);
        endSlot();
        report(0, 0, 5_000);
        report(1, 0, 3_000);
        report(2, 0, 2_000);
        (,,, bool complete) = coalitions.meteredOf(homes[0], SLOT);
        assertTrue(!complete, "waits for the split");
        vm.expectRevert(abi.encodeWithSelector(MarketSettlement.ReadingMissing.selector, account, SLOT, 0));
        settlement.settle(account, 0, SLOT);
        vm.prank(address(0xbeef));
        joint.settle(COALITION, SLOT);
        assertTrue(share(0) == -5_000 && share(1) == -3_000 && share(2) == -2_000, "shares");
        // 0.1 cr per kWh.
        assertEq(held(0), DEPOSIT + 500_000, "first");
        assertEq(held(1), DEPOSIT + 300_000, "second");
        assertEq(held(2), DEPOSIT + 200_000, "third");
        for (uint256 i = 0; i < 3; ++i) {
            settlement.settle(homes[i], 0, SLOT);
            assertEq(views.positionOf(homes[i], SLOT).imbalanceCredit, 0, "no imbalance");
        }
        report(3, 10_000, 0);
        settlement.settle(homes[3], 0, SLOT);
        assertEq(views.positionOf(homes[3], SLOT).imbalanceCredit, 0, "who is in no coalition settles as ever");
        assertEq(credits.balanceOf(account), 0, "nothing stays with the account");
        CoalitionState.SlotOrder memory o = coalitions.orderOf(COALITION, SLOT);
        assertTrue(o.stage == CoalitionState.Stage.Settled && o.contracted == -10_000, "order");
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.NotOrdered.selector, COALITION, SLOT));
        joint.settle(COALITION, SLOT);
    }

    /// The third delivers what the first owes; what is missing still is the first's alone, out of its own account.
    function testShortfallStaysWhereItArose() public {
        uint64[] memory bid = placeFor(3, TickBook.Side.Buy, 99, 10_000);
        uint64[] memory ids = jointly(TickBook.Side.Sell, 99, 10_000);
        clearAndClaim(ids, bid);
        endSlot();
        report(0, 1_000, 0);
        report(1, 0, 3_000);
        report(2, 0, 4_000);
        joint.settle(COALITION, SLOT);
        assertTrue(share(0) == -3_000 && share(1) == -3_000 && share(2) == -4_000, "shares");
        for (uint256 i = 0; i < 3; ++i) settlement.settle(homes[i], 0, SLOT);
        // Sold 3 kWh that it did not have, and used 1: four at 0.32.
        assertEq(views.positionOf(homes[0], SLOT).imbalanceCredit, -1_280_000, "first");
        assertEq(views.positionOf(homes[1], SLOT).imbalanceCredit, 0, "second");
        assertEq(views.positionOf(homes[2], SLOT).imbalanceCredit, 0, "third");
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - DEPOSIT - 1_280_000, "out of its own account");
        assertEq(held(2), DEPOSIT + 400_000, "paid for what it delivered");
    }

    function testBoughtJointly() public {
        uint64[] memory ask = placeFor(3, TickBook.Side.Sell, 99, 10_000);
        uint64[] memory ids = jointly(TickBook.Side.Buy, 199, 10_000);
        assertEq(held(0), DEPOSIT - 1_000_000, "escrow by weight");
        clearAndClaim(ask, ids);
        endSlot();
        report(0, 1_000, 0);
        report(1, 3_000, 0);
        report(2, 9_000, 0);
        joint.settle(COALITION, SLOT);
        assertTrue(share(0) == 1_000 && share(1) == 3_000 && share(2) == 6_000, "shares");
        // Uniform price: the middle of the ticks 99 to 199, 0.15 cr.
        assertEq(held(0), DEPOSIT - 150_000, "first");
        assertEq(held(1), DEPOSIT - 450_000, "second");
        assertEq(held(2), DEPOSIT - 900_000, "third");
        for (uint256 i = 0; i < 3; ++i) settlement.settle(homes[i], 0, SLOT);
        assertEq(views.positionOf(homes[2], SLOT).imbalanceCredit, -960_000, "3 kWh that nobody had bought");
    }

    /// A member that cannot pay for the others' energy does not get it, and the others keep theirs.
    function testBuyerTakesNoMoreThanItCanPay() public {
        uint64[] memory ask = placeFor(3, TickBook.Side.Sell, 99, 10_000);
        uint64[] memory ids = jointly(TickBook.Side.Buy, 99, 10_000);
        uint256 left = held(2);
        vm.prank(homes[2]);
        coalitions.withdraw(COALITION, left);
        clearAndClaim(ask, ids);
        endSlot();
        report(0, 1_000, 0);
        report(1, 3_000, 0);
        report(2, 9_000, 0);
        joint.settle(COALITION, SLOT);
        assertTrue(share(0) == 5_000 && share(1) == 3_000 && share(2) == 2_000, "shares");
        assertEq(held(0), DEPOSIT - 500_000, "first");
        assertEq(held(1), DEPOSIT - 300_000, "second");
        assertEq(held(2), 0, "third");
    }

    function testNothingFilledGivesAllBack() public {
        uint64[] memory ids = jointly(TickBook.Side.Buy, 10, 10_000);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.OrdersOpen.selector, COALITION, SLOT, 1));
        joint.settle(COALITION, SLOT);
        closeGate();
        market.clear(0, SLOT);
        market.claim(ids);
        joint.settle(COALITION, SLOT);
        for (uint256 i = 0; i < 3; ++i) assertEq(held(i), DEPOSIT, "back");
        endSlot();
        report(1, 700, 0);
        settlement.settle(homes[1], 0, SLOT);
        assertTrue(views.positionOf(homes[1], SLOT).imbalanceCredit == -224_000, "on its own");
        // Anybody may settle the coalition's account: it contracted nothing and metered nothing.
        settlement.settle(account, 0, SLOT);
        assertEq(credits.balanceOf(account), 0, "account");
    }

    function testMissingReadingWaitsUntilItIsFinal() public {
        uint64[] memory bid = placeFor(3, TickBook.Side.Buy, 99, 10_000);
        uint64[] memory ids = jointly(TickBook.Side.Sell, 99, 10_000);
        clearAndClaim(ids, bid);
        endSlot();
        report(0, 0, 5_000);
        report(1, 0, 3_000);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.ReadingMissing.selector, homes[2], SLOT));
        joint.settle(COALITION, SLOT);
        vm.warp(meters.closesAt(SLOT));
        joint.settle(COALITION, SLOT);
        assertTrue(share(2) == -2_000, "its promise stays its own");
    }

    function testCancelledOrderGivesTheDepositsBack() public {
        uint64[] memory ids = jointly(TickBook.Side.Buy, 99, 10_000);
        vm.prank(homes[1]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.NotManager.selector, homes[1], homes[0]));
        joint.cancel(COALITION, SLOT, ids);
        vm.prank(homes[0]);
        joint.cancel(COALITION, SLOT, ids);
        for (uint256 i = 0; i < 3; ++i) assertEq(held(i), DEPOSIT, "back");
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.NotOrdered.selector, COALITION, SLOT));
        joint.cancel(COALITION, SLOT, ids);
        jointly(TickBook.Side.Buy, 99, 10_000);
    }

    /// A pause must not hold the members' credits, with a manager that is gone.
    function testMembersGetOutOfAPausedMarket() public {
        uint64[] memory ids = jointly(TickBook.Side.Buy, 99, 10_000);
        admin.pauseMarket(0);
        endSlot();
        vm.prank(homes[3]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.NotManager.selector, homes[3], homes[0]));
        joint.cancel(COALITION, SLOT, ids);
        vm.prank(homes[2]);
        joint.cancel(COALITION, SLOT, ids);
        for (uint256 i = 0; i < 3; ++i) {
            uint256 all = held(i);
            vm.prank(homes[i]);
            coalitions.withdraw(COALITION, all);
            assertEq(credits.balanceOf(homes[i]), START_CREDIT, "out");
        }
    }

    /// An order in two parts, of which one is cancelled: the other is settled for what is left.
    function testPartOfAnOrderIsCancelled() public {
        Intent[] memory intents = new Intent[](2);
        intents[0] = intent(TickBook.Side.Buy, 99, 4_000);
        intents[1] = intent(TickBook.Side.Buy, 49, 4_000);
        vm.prank(homes[0]);
        uint64[] memory ids = joint.place(COALITION, intents, 10e6);
        assertEq(coalitions.orderOf(COALITION, SLOT).held, 600_000, "held");
        uint64[] memory second = new uint64[](1);
        second[0] = ids[1];
        vm.prank(homes[0]);
        joint.cancel(COALITION, SLOT, second);
        assertEq(coalitions.orderOf(COALITION, SLOT).held, 400_000, "less held");
        uint64[] memory first = new uint64[](1);
        first[0] = ids[0];
        closeGate();
        market.clear(0, SLOT);
        market.claim(first);
        joint.settle(COALITION, SLOT);
        assertEq(held(0) + held(1) + held(2), 3 * DEPOSIT, "all back");
    }

    function testLeavingTakesEffectAtASlotBoundary() public {
        uint64[] memory ids = jointly(TickBook.Side.Sell, 99, 10_000);
        vm.prank(homes[2]);
        coalitions.leave(COALITION, homes[2]);
        assertEq(coalitions.coalitionOf(homes[2], SLOT), COALITION + 1, "bound by the order");
        assertEq(coalitions.coalitionOf(homes[2], SLOT + 1), 0, "free after it");
        assertEq(coalitions.membersAt(COALITION, SLOT).length, 3, "in the order");
        assertEq(coalitions.membersAt(COALITION, SLOT + 1).length, 2, "not in the next");
        uint256 free = held(2);
        vm.prank(homes[2]);
        coalitions.withdraw(COALITION, free);
        closeGate();
        market.clear(0, SLOT);
        market.claim(ids);
        joint.settle(COALITION, SLOT);
        assertEq(held(2), 40_000, "its part of the bond");
        vm.prank(homes[2]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.NotMember.selector, COALITION, homes[2]));
        coalitions.leave(COALITION, homes[2]);
        // And comes back with another weight, by another consent.
        joinAs(2, 500);
        uint32 next = uint32(block.timestamp / SLOT_SECONDS) + 1;
        CoalitionState.Member[] memory members = coalitions.membersAt(COALITION, next + 1);
        assertTrue(members.length == 3 && members[2].weight == 500, "back");
    }

    function testWeightChangesByConsent() public {
        joinAs(1, 9_000);
        assertEq(coalitions.membersAt(COALITION, SLOT)[1].weight, 9_000, "weight");
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.NotInvited.selector, COALITION, homes[1], 9_000));
        coalitions.join(COALITION, homes[1], 9_000, uint64(block.timestamp) + 60, "");
    }

    function testConsentIsNeededAndServesOnce() public {
        uint64 deadline = uint64(block.timestamp) + 60;
        bytes memory consent = consentOf(3, 1_000, deadline);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.NotInvited.selector, COALITION, homes[3], 1_000));
        coalitions.join(COALITION, homes[3], 1_000, deadline, consent);
        vm.prank(homes[0]);
        coalitions.invite(COALITION, homes[3], 1_000);
        assertEq(coalitions.invitationOf(COALITION, homes[3]).expiresAt, T0 + 7 days, "invitation");
        bytes memory another = consentOf(4, 1_000, deadline);
        vm.expectPartialRevert(CoalitionState.WrongSigner.selector);
        coalitions.join(COALITION, homes[3], 1_000, deadline, another);
        vm.expectPartialRevert(CoalitionState.NotInvited.selector);
        coalitions.join(COALITION, homes[3], 1_001, deadline, consent);
        vm.expectPartialRevert(CoalitionState.NotInvited.selector);
        coalitions.join(COALITION, homes[3], 0, deadline, consent);
        vm.warp(deadline);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.ConsentExpired.selector, deadline));
        coalitions.join(COALITION, homes[3], 1_000, deadline, consent);
        vm.warp(T0);
        coalitions.join(COALITION, homes[3], 1_000, deadline, consent);
        assertEq(coalitions.nonceOf(homes[3]), 1, "nonce");
        vm.prank(homes[0]);
        coalitions.leave(COALITION, homes[3]);
        vm.prank(homes[0]);
        coalitions.invite(COALITION, homes[3], 1_000);
        vm.expectPartialRevert(CoalitionState.WrongSigner.selector);
        coalitions.join(COALITION, homes[3], 1_000, deadline, consent);
        vm.warp(T0 + 7 days);
        uint64 later = uint64(T0) + 8 days;
        bytes memory fresh = consentOf(3, 1_000, later);
        vm.expectPartialRevert(CoalitionState.NotInvited.selector);
        coalitions.join(COALITION, homes[3], 1_000, later, fresh);
    }

    function testOneCoalitionAtATime() public {
        vm.prank(homes[1]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.AlreadyMember.selector, homes[1], COALITION));
        coalitions.create(MAX_BUY, MIN_SELL, 1_000);
        vm.prank(homes[1]);
        coalitions.leave(COALITION, homes[1]);
        vm.prank(homes[1]);
        assertEq(coalitions.create(MAX_BUY, MIN_SELL, 1_000), 1, "second");
        assertEq(coalitions.coalitionCount(), 2, "count");
    }

    /// Who was bound elsewhere is in the new coalition from its first free slot on, and so is who joins it there.
    function testMembershipNeverOverlaps() public {
        jointly(TickBook.Side.Sell, 99, 10_000);
        vm.startPrank(homes[1]);
        coalitions.leave(COALITION, homes[1]);
        coalitions.create(MAX_BUY, MIN_SELL, 1_000);
        Intent[] memory intents = new Intent[](1);
        intents[0] = intent(TickBook.Side.Sell, 99, 1_000);
        vm.expectRevert(
            abi.encodeWithSelector(
                CoalitionState.SlotOutOfRange.selector, SLOT, SLOT + 1, (T0 + 2 days) / SLOT_SECONDS
            )
        );
        joint.place(1, intents, 0);
        coalitions.invite(1, homes[4], 500);
        vm.stopPrank();
        uint64 deadline = uint64(block.timestamp) + 60;
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(104, coalitions.joinDigest(1, homes[4], 500, deadline));
        coalitions.join(1, homes[4], 500, deadline, abi.encodePacked(r, s, v));
        assertTrue(
            coalitions.coalitionOf(homes[1], SLOT) == 1 && coalitions.coalitionOf(homes[1], SLOT + 1) == 2, "one by one"
        );
        assertTrue(coalitions.coalitionOf(homes[4], SLOT) == 0 && coalitions.coalitionOf(homes[4], SLOT + 1) == 2, "with");
    }

    /// Three Wh among weights of 5:3:2 are one each. The third pays 60 of the 100 that its Wh costs, having nothing more:
    /// what is missing is at most the price of a Wh for each member.
    function testRoundingOfAWhIsBorneByTheOthers() public {
        uint64[] memory ask = placeFor(3, TickBook.Side.Sell, 99, 3);
        uint64[] memory ids = jointly(TickBook.Side.Buy, 99, 3);
        for (uint256 i = 1; i < 3; ++i) {
            uint256 left = held(i);
            vm.prank(homes[i]);
            coalitions.withdraw(COALITION, left);
        }
        clearAndClaim(ask, ids);
        endSlot();
        for (uint256 i = 0; i < 3; ++i) report(i, 1, 0);
        joint.settle(COALITION, SLOT);
        assertTrue(share(0) == 1 && share(1) == 1 && share(2) == 1, "shares");
        assertTrue(held(0) == DEPOSIT - 150 && held(1) == 0 && held(2) == 0, "the first waits in vain for 50");
        assertEq(credits.balanceOf(address(coalitions)), DEPOSIT - 150, "to the credit");
    }

    function testManagerHandsOverAndDissolves() public {
        vm.startPrank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.ManagerStays.selector, homes[0]));
        coalitions.leave(COALITION, homes[0]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.NotMember.selector, COALITION, homes[3]));
        coalitions.handOver(COALITION, homes[3]);
        coalitions.handOver(COALITION, homes[1]);
        bytes memory notManager = abi.encodeWithSelector(CoalitionState.NotManager.selector, homes[0], homes[1]);
        vm.expectRevert(notManager);
        coalitions.dissolve(COALITION);
        vm.expectRevert(notManager);
        coalitions.handOver(COALITION, homes[0]);
        vm.expectRevert(notManager);
        coalitions.invite(COALITION, homes[3], 1);
        vm.expectRevert(notManager);
        joint.place(COALITION, new Intent[](0), 0);
        vm.expectRevert(notManager);
        coalitions.leave(COALITION, homes[2]);
        vm.stopPrank();
        vm.startPrank(homes[1]);
        Intent[] memory intents = new Intent[](1);
        intents[0] = intent(TickBook.Side.Sell, 99, 10_000);
        uint64[] memory ids = joint.place(COALITION, intents, 10e6);
        coalitions.dissolve(COALITION);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.CoalitionDissolved.selector, COALITION));
        joint.place(COALITION, intents, 10e6);
        vm.stopPrank();
        vm.prank(homes[2]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.CoalitionDissolved.selector, COALITION));
        coalitions.leave(COALITION, homes[2]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.CoalitionDissolved.selector, COALITION));
        coalitions.join(COALITION, homes[3], 1, 0, "");
        assertEq(coalitions.membersAt(COALITION, SLOT + 1).length, 0, "nobody");
        assertEq(coalitions.membersAt(COALITION, SLOT).length, 3, "the order stands");
        closeGate();
        market.clear(0, SLOT);
        market.claim(ids);
        joint.settle(COALITION, SLOT);
        for (uint256 i = 0; i < 3; ++i) {
            uint256 all = held(i);
            vm.prank(homes[i]);
            coalitions.withdraw(COALITION, all);
        }
        assertEq(credits.balanceOf(address(coalitions)), 0, "all out");
    }

    function testOrdersKeepToWhatTheMembersSigned() public {
        Intent[] memory intents = new Intent[](1);
        vm.startPrank(homes[0]);
        vm.expectRevert(CoalitionState.NoOrders.selector);
        joint.place(COALITION, new Intent[](0), 0);
        intents[0] = intent(TickBook.Side.Buy, 300, 10_000);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.PriceAboveLimit.selector, 301_000, MAX_BUY));
        joint.place(COALITION, intents, 10e6);
        intents[0] = intent(TickBook.Side.Sell, 48, 10_000);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.PriceBelowLimit.selector, 49_000, MIN_SELL));
        joint.place(COALITION, intents, 10e6);
        intents[0] = intent(TickBook.Side.Sell, 99, 10_001);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.MoreThanTheWeights.selector, 10_001, 10_000));
        joint.place(COALITION, intents, 10e6);
        Intent[] memory both = new Intent[](2);
        both[0] = intent(TickBook.Side.Sell, 99, 1);
        both[1] = intent(TickBook.Side.Buy, 99, 1);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.BothSides.selector, SLOT));
        joint.place(COALITION, both, 10e6);
        both[1] = Intent(0, SLOT + 1, TickBook.Side.Sell, 99, 1);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.OrdersOfSeveralSlots.selector, SLOT, SLOT + 1));
        joint.place(COALITION, both, 10e6);
        uint32 far = uint32((T0 + 2 days) / SLOT_SECONDS) + 1;
        intents[0].slot = far;
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.SlotOutOfRange.selector, far, SLOT - 1, far - 1));
        joint.place(COALITION, intents, 10e6);
        intents[0].slot = SLOT - 2;
        vm.expectPartialRevert(CoalitionState.SlotOutOfRange.selector);
        joint.place(COALITION, intents, 10e6);
        intents[0] = intent(TickBook.Side.Sell, 99, 10_000);
        joint.place(COALITION, intents, 10e6);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.AlreadyOrdered.selector, COALITION, SLOT));
        joint.place(COALITION, intents, 10e6);
        vm.stopPrank();
    }

    function testFlexibilityIsNotBoughtJointly() public {
        Coalitions other =
            new Coalitions(registry, credits, IMetered(address(meters)), ICoalitionMarket(address(new FlexStub())));
        vm.prank(homes[4]);
        other.create(MAX_BUY, MIN_SELL, 1);
        Intent[] memory intents = new Intent[](1);
        intents[0] = intent(TickBook.Side.Buy, 99, 1);
        vm.prank(homes[4]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.NotEnergy.selector, 0));
        CoalitionTrade(address(other)).place(0, intents, 0);
    }

    function testDepositsBackOrders() public {
        vm.startPrank(homes[2]);
        vm.expectRevert(CoalitionState.ZeroAmount.selector);
        coalitions.deposit(COALITION, 0);
        vm.expectRevert(CoalitionState.ZeroAmount.selector);
        coalitions.withdraw(COALITION, 0);
        vm.expectRevert(
            abi.encodeWithSelector(CoalitionState.DepositTooSmall.selector, homes[2], DEPOSIT, uint256(DEPOSIT) + 1)
        );
        coalitions.withdraw(COALITION, uint256(DEPOSIT) + 1);
        coalitions.withdraw(COALITION, DEPOSIT);
        vm.stopPrank();
        Intent[] memory intents = new Intent[](1);
        intents[0] = intent(TickBook.Side.Sell, 99, 10_000);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.DepositTooSmall.selector, homes[2], 0, 40_000));
        joint.place(COALITION, intents, 10e6);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.UnknownCoalition.selector, 7));
        coalitions.deposit(7, 1);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.UnknownCoalition.selector, 7));
        coalitions.withdraw(7, 1);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.UnknownCoalition.selector, 7));
        joint.settle(7, SLOT);
    }

    function testGiftIsSharedByWeight() public {
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.NothingToShare.selector, COALITION));
        joint.shareRest(COALITION);
        vm.prank(homes[3]);
        credits.transfer(account, 1_000);
        jointly(TickBook.Side.Sell, 99, 10_000);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.SlotsOpen.selector, COALITION, 1));
        joint.shareRest(COALITION);
        uint64[] memory ids = views.orderIdsOf(account, SLOT);
        vm.prank(homes[0]);
        joint.cancel(COALITION, SLOT, ids);
        joint.shareRest(COALITION);
        assertTrue(held(0) == DEPOSIT + 500 && held(1) == DEPOSIT + 300 && held(2) == DEPOSIT + 200, "by weight");
    }

    function testRefusesBadFoundations() public {
        vm.startPrank(homes[4]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.BadLimits.selector, 1, 2));
        coalitions.create(1, 2, 1);
        vm.expectRevert(CoalitionState.ZeroWeight.selector);
        coalitions.create(2, 1, 0);
        vm.stopPrank();
        vm.prank(address(9));
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.NotRegistered.selector, address(9)));
        coalitions.create(2, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(CoalitionAccount.NotCoalitions.selector, address(this)));
        CoalitionAccount(account).act(address(credits), "");
    }

    function testMembersAreBounded() public {
        for (uint256 i = 3; i < 32; ++i) {
            registry.register(vm.addr(1_000 + i), Roles.PROSUMER, "member");
            addMember(i);
        }
        registry.register(vm.addr(1_000 + 32), Roles.PROSUMER, "member");
        vm.prank(homes[0]);
        coalitions.invite(COALITION, vm.addr(1_032), 1);
        uint64 deadline = uint64(block.timestamp) + 60;
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(1_032, coalitions.joinDigest(COALITION, vm.addr(1_032), 1, deadline));
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.TooManyMembers.selector, 32));
        coalitions.join(COALITION, vm.addr(1_032), 1, deadline, abi.encodePacked(r, s, v));
    }

    function addMember(uint256 i) private {
        address member = vm.addr(1_000 + i);
        vm.prank(homes[0]);
        coalitions.invite(COALITION, member, 1);
        uint64 deadline = uint64(block.timestamp) + 60;
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(1_000 + i, coalitions.joinDigest(COALITION, member, 1, deadline));
        coalitions.join(COALITION, member, 1, deadline, abi.encodePacked(r, s, v));
    }

    function testFuzzEveryoneGetsWhatTheSharesSay(uint32[3] memory metered, bool selling, uint32 quantity) public {
        quantity = quantity % 10_000 + 1;
        uint64[] memory other =
            placeFor(3, selling ? TickBook.Side.Buy : TickBook.Side.Sell, selling ? 199 : 99, quantity);
        uint64[] memory ids = jointly(selling ? TickBook.Side.Sell : TickBook.Side.Buy, selling ? 99 : 199, quantity);
        clearAndClaim(ids, other);
        endSlot();
        for (uint256 i = 0; i < 3; ++i) {
            uint64 wh = metered[i] % 12_000;
            report(i, selling ? 0 : wh, selling ? wh : 0);
        }
        joint.settle(COALITION, SLOT);
        int256 contracted = selling ? -int256(uint256(quantity)) : int256(uint256(quantity));
        assertEq(share(0) + share(1) + share(2), contracted, "shares add up");
        int256 tradeCredit = views.positionOf(account, SLOT).tradeCredit;
        assertEq(
            int256(held(0) + held(1) + held(2)), int256(3 * uint256(DEPOSIT)) + tradeCredit, "so do the deposits"
        );
        assertEq(credits.balanceOf(account), 0, "account");
        for (uint256 i = 0; i < 3; ++i) settlement.settle(homes[i], 0, SLOT);
    }
}

/// A market of flexibility, for an order that a coalition must not place.
contract FlexStub {
    function rowFor(uint16, uint32) external pure returns (MarketRows.Row memory row) {
        row.commodity = MarketRows.Commodity.FlexUp;
    }
}

contract CoalitionsHostileTest is Base {
    HostileCredits private _coin;
    StubMarket private _stub;
    Coalitions private _coalitions;
    Puppet private _puppet;

    function setUp() public override {
        super.setUp();
        _coin = new HostileCredits();
        _stub = new StubMarket(_coin);
        _coalitions = new Coalitions(
            registry, Credits(address(_coin)), IMetered(address(meters)), ICoalitionMarket(address(_stub))
        );
        _puppet = new Puppet();
        registry.register(address(_puppet), Roles.PROSUMER, "puppet");
        _coin.mint(address(_puppet), 1_000);
        _coin.mint(address(_stub), 1_000_000);
        _coin.mint(homes[0], 5_000);
        vm.startPrank(homes[0]);
        _coalitions.create(2_000_000, 0, 10);
        _coalitions.deposit(0, 5_000);
        vm.stopPrank();
        tell(abi.encodeCall(Coalitions.create, (2_000_000, 0, 10)));
        tell(abi.encodeCall(Coalitions.deposit, (1, 1_000)));
        _stub.setHold(300);
    }

    function tell(bytes memory data) private {
        assertTrue(_puppet.act(address(_coalitions), data), "done");
    }

    function order() private pure returns (bytes memory) {
        Intent[] memory intents = new Intent[](1);
        intents[0] = intent(TickBook.Side.Buy, 99, 10);
        return abi.encodeCall(CoalitionTrade.place, (1, intents, 500));
    }

    function check(string memory what) private view {
        uint256 owed = _coalitions.depositOf(0, homes[0]) + _coalitions.depositOf(1, address(_puppet));
        assertEq(_coin.balanceOf(address(_coalitions)), owed, what);
        assertEq(_coalitions.depositOf(0, homes[0]), 5_000, "another coalition's deposit");
    }

    function testReentrancyTakesNothing() public {
        uint64[] memory none = new uint64[](0);
        bytes[] memory attacks = new bytes[](7);
        attacks[0] = abi.encodeCall(Coalitions.withdraw, (1, 700));
        attacks[1] = abi.encodeCall(Coalitions.deposit, (1, 1));
        attacks[2] = order();
        attacks[3] = abi.encodeCall(CoalitionTrade.cancel, (1, SLOT, none));
        attacks[4] = abi.encodeCall(CoalitionTrade.settle, (1, SLOT));
        attacks[5] = abi.encodeCall(CoalitionTrade.shareRest, (1));
        attacks[6] = abi.encodeCall(Coalitions.dissolve, (1));
        for (uint256 i = 0; i < 6; ++i) {
            _coin.attack(address(_coalitions), attacks[i], address(_puppet));
            _puppet.act(address(_coalitions), attacks[0]);
            check("while withdrawing");
            _puppet.act(address(_coalitions), order());
            check("while placing");
            _puppet.act(address(_coalitions), attacks[3]);
            check("while cancelling");
            _coin.attack(address(0), "", address(0));
            if (_coalitions.orderOf(1, SLOT).stage != CoalitionState.Stage.None) tell(attacks[3]);
            check("after it");
            _coin.mint(address(_puppet), 1_000);
            tell(abi.encodeCall(Coalitions.deposit, (1, 500)));
        }
        tell(order());
        _stub.setPosition(0, 0, 0);
        _coin.mint(address(_coalitions.coalitionAt(1).account), 300);
        for (uint256 i = 0; i < 7; ++i) {
            _coin.attack(address(_coalitions), attacks[i], address(_puppet));
            _puppet.act(address(_coalitions), attacks[4]);
            check("while settling");
            _coin.attack(address(0), "", address(0));
        }
        assertTrue(_coalitions.orderOf(1, SLOT).stage == CoalitionState.Stage.Settled, "settled once");
    }
}

/// A coalition whose members, manager and strangers do anything in any order, for many slots.
contract Village is CoalitionsBase {
    uint256 public settled;
    uint256 public refusals;
    uint32[] private _slots;

    constructor() {
        setUp();
    }

    function order(uint256 seed) external {
        uint32 slot = uint32(block.timestamp / SLOT_SECONDS) + 1 + uint32(seed % 4);
        Intent[] memory intents = new Intent[](1 + (seed >> 8) % 2);
        TickBook.Side side = TickBook.Side((seed >> 16) & 1);
        for (uint256 i = 0; i < intents.length; ++i) {
            intents[i] = Intent(0, slot, side, uint16((seed >> 24 + 16 * i) % 320), uint32((seed >> 64) % 6_000) + 1);
        }
        vm.prank((seed >> 100) % 8 == 0 ? homes[2] : homes[0]);
        try joint.place(COALITION, intents, uint64((seed >> 110) % 5e6)) {
            _slots.push(slot);
        } catch {
            ++refusals;
        }
    }

    /// Somebody on the other side.
    function trade(uint256 seed) external {
        uint32 slot = uint32(block.timestamp / SLOT_SECONDS) + 1 + uint32(seed % 4);
        Intent[] memory intents = new Intent[](1);
        intents[0] =
            Intent(0, slot, TickBook.Side((seed >> 16) & 1), uint16((seed >> 24) % 320), uint32((seed >> 64) % 9_000) + 1);
        vm.prank(homes[3 + (seed >> 8) % 2]);
        try market.placeMany(homes[3 + (seed >> 8) % 2], intents) {} catch { ++refusals; }
    }

    function membership(uint256 seed) external {
        uint256 home = 1 + seed % 4;
        uint256 what = (seed >> 8) % 4;
        if (what == 0) {
            vm.prank((seed >> 16) % 2 == 0 ? homes[0] : homes[home]);
            try coalitions.leave(COALITION, homes[home]) {} catch { ++refusals; }
        } else if (what == 1) {
            uint32 weight = uint32((seed >> 32) % 6_000);
            vm.prank(homes[0]);
            coalitions.invite(COALITION, homes[home], weight);
            uint64 deadline = uint64(block.timestamp) + 60;
            bytes memory consent = consentOf(home, weight, deadline);
            try coalitions.join(COALITION, homes[home], weight, deadline, consent) {} catch { ++refusals; }
        } else if (what == 2) {
            vm.prank(homes[home]);
            try coalitions.withdraw(COALITION, (seed >> 32) % 5e6) {} catch { ++refusals; }
        } else {
            vm.prank(homes[home]);
            try coalitions.deposit(COALITION, (seed >> 32) % 5e6) {} catch { ++refusals; }
        }
    }

    function cancel(uint256 seed) external {
        if (_slots.length == 0) return;
        uint32 slot = _slots[_slots.length - 1];
        uint64[] memory ids = views.orderIdsOf(account, slot);
        vm.prank(homes[(seed >> 8) % 3]);
        try joint.cancel(COALITION, slot, ids) {} catch { ++refusals; }
    }

    function finish(uint256 seed) external {
        if (_slots.length == 0) return;
        uint256 index = _slots.length - 1 - seed % (_slots.length < 3 ? _slots.length : 3);
        finishSlot(_slots[index], seed >> 8);
    }

    function passTime(uint256 seed) external {
        vm.warp(block.timestamp + seed % 50);
    }

    /// Deposits are there to the µcr, and every settled contract is shared out.
    function verify() public view {
        uint256 deposits;
        for (uint256 i = 0; i < 5; ++i) deposits += held(i);
        assertEq(credits.balanceOf(address(coalitions)), deposits, "deposits");
        for (uint256 k = 0; k < _slots.length; ++k) {
            CoalitionState.SlotOrder memory o = coalitions.orderOf(COALITION, _slots[k]);
            if (o.stage != CoalitionState.Stage.Settled) continue;
            int256 shares;
            for (uint256 i = 0; i < 5; ++i) shares += coalitions.shareOf(COALITION, _slots[k], homes[i]);
            assertEq(shares, o.contracted, "shares");
            assertEq(o.contracted, views.positionOf(account, _slots[k]).contracted, "contract");
        }
    }

    /// Time, and calls that anybody may make, get everything out.
    function drain() external {
        for (uint256 k = 0; k < _slots.length; ++k) finishSlot(_slots[k], k);
        vm.warp(block.timestamp + 30 days);
        for (uint256 k = 0; k < _slots.length; ++k) finishSlot(_slots[k], k);
        assertEq(coalitions.coalitionAt(COALITION).openSlots, 0, "no open slot");
        assertEq(credits.balanceOf(account), 0, "account");
        for (uint256 i = 0; i < 5; ++i) {
            uint256 all = held(i);
            if (all == 0) continue;
            vm.prank(homes[i]);
            coalitions.withdraw(COALITION, all);
        }
        assertEq(credits.balanceOf(address(coalitions)), 0, "all out");
    }

    function finishSlot(uint32 slot, uint256 seed) private {
        if (block.timestamp < (uint256(slot) + 1) * SLOT_SECONDS) return;
        try market.clear(0, slot) {} catch { ++refusals; }
        // One by one: a cancelled order among them refuses all.
        uint64[] memory ids = views.orderIdsOf(account, slot);
        for (uint256 i = 0; i < ids.length; ++i) try market.claim(one(ids[i])) {} catch { ++refusals; }
        for (uint256 i = 0; i < 5; ++i) {
            uint64 wh = uint64((seed >> 16 * i) % 8_000);
            bool out = (seed >> 120 + i) & 1 == 1;
            Meters.SlotReport memory r =
                Meters.SlotReport(bytes32(i + 1), slot, out ? 0 : wh, out ? wh : 0, keccak256("leaves"), 0);
            (bytes32 rr, bytes32 vs) = signed(r, REPORTER_KEY + i);
            if ((seed >> 140 + i) % 4 != 0) try meters.report(r, rr, vs) {} catch { ++refusals; }
        }
        try joint.settle(COALITION, slot) {
            ++settled;
        } catch {
            ++refusals;
        }
    }
}

contract CoalitionsInvariantTest {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    Village private _village;

    error TooFew(uint256 settled, uint256 refusals);

    function setUp() public {
        _village = new Village();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_village);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory selectors) {
        selectors = new FuzzSelector[](1);
        selectors[0].addr = address(_village);
        selectors[0].selectors = new bytes4[](6);
        selectors[0].selectors[0] = Village.order.selector;
        selectors[0].selectors[1] = Village.trade.selector;
        selectors[0].selectors[2] = Village.membership.selector;
        selectors[0].selectors[3] = Village.cancel.selector;
        selectors[0].selectors[4] = Village.finish.selector;
        selectors[0].selectors[5] = Village.passTime.selector;
    }

    function invariant_depositsAreThereAndSharesAddUp() public view {
        _village.verify();
    }

    function testNothingIsTrapped() public {
        uint256 r = 11;
        for (uint256 i = 0; i < 800; ++i) {
            r = uint256(keccak256(abi.encode(r)));
            uint256 what = r % 10;
            uint256 seed = r >> 8;
            if (what < 2) _village.order(seed);
            else if (what < 4) _village.trade(seed);
            else if (what == 4) _village.membership(seed);
            else if (what == 5 && seed % 4 == 0) _village.cancel(seed);
            else if (what < 8) _village.finish(seed);
            else _village.passTime(seed);
        }
        _village.verify();
        _village.drain();
        if (_village.settled() < 20 || _village.refusals() < 20) {
            revert TooFew(_village.settled(), _village.refusals());
        }
    }
}
