// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {GasMeter} from "./harness/GasMeter.sol";
import {Dispatches} from "../src/Dispatches.sol";
import {Preferences} from "../src/Preferences.sol";
import {Roles} from "../src/Roles.sol";

contract DispatchesBase is Base {
    uint256 internal constant KEY = 0xA66;
    uint256 internal constant AGENT_KEY = 0xA6E27;
    uint32 internal constant EVENT = SLOT + 3;
    uint32 internal constant PRICE = 150_000;
    Dispatches internal dispatches;
    address internal aggregator = vm.addr(KEY);

    function setUp() public virtual override {
        super.setUp();
        dispatches = new Dispatches(registry, meters, preferences);
        registry.register(aggregator, Roles.AGGREGATOR, "aggregator");
        Preferences.Limits memory l;
        (l.sessionKey, l.sessionExpires, l.minFlexReward) = (vm.addr(AGENT_KEY), uint64(T0 + 200), 100_000);
        l.maxEnergyPerSlot = 900;
        vm.prank(homes[0]);
        preferences.save(l);
    }

    /// `count` members, the homes first, are asked for 1,000, 1,100 … Wh.
    function wanted(uint64 number, uint64 nonce, uint256 count) internal view returns (Dispatches.Call memory c) {
        c.aggregator = aggregator;
        (c.number, c.award, c.firstSlot, c.slots, c.up) = (number, 7, EVENT, 2, true);
        (c.price, c.deadline, c.nonce) = (PRICE, uint64(T0 + 60), nonce);
        c.asks = new Dispatches.Ask[](count);
        for (uint256 i = 0; i < count; ++i) {
            c.asks[i] = Dispatches.Ask(i < 5 ? homes[i] : address(uint160(i)), uint32(1_000 + 100 * i));
        }
    }

    function packed(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function signedCall(Dispatches.Call memory c) internal view returns (bytes memory) {
        return packed(KEY, dispatches.callDigest(c));
    }

    function send(Dispatches.Call memory c) internal {
        dispatches.call(c, signedCall(c));
    }

    function refused(Dispatches.Call memory c, bytes memory reason) internal {
        bytes memory signature = signedCall(c);
        vm.expectRevert(reason);
        dispatches.call(c, signature);
    }

    function signedAnswer(uint64 number, uint256 home, uint32 wh, uint256 key) internal view returns (bytes memory) {
        return packed(key, dispatches.answerDigest(aggregator, number, homes[home], wh));
    }

    function say(uint64 number, uint256 home, uint32 wh, uint256 key) internal {
        dispatches.answer(aggregator, number, homes[home], wh, signedAnswer(number, home, wh, key));
    }

    function notSaid(uint64 number, uint256 home, uint32 wh, uint256 key, bytes memory reason) internal {
        bytes memory signature = signedAnswer(number, home, wh, key);
        vm.expectRevert(reason);
        dispatches.answer(aggregator, number, homes[home], wh, signature);
    }

    function seat(uint64 number, uint256 home) internal view returns (Dispatches.Seat memory) {
        return dispatches.seatOf(aggregator, number, homes[home]);
    }
}

contract DispatchesTest is DispatchesBase {
    function testMembersAreAskedAndTheirAnswersCounted() public {
        send(wanted(1, 0, 4));
        Dispatches.Dispatch memory d = dispatches.dispatchOf(aggregator, 1);
        assertEq(d.award, 7, "award");
        assertEq(d.firstSlot, EVENT, "slot");
        assertTrue(d.up && d.slots == 2 && d.price == PRICE, "terms");
        assertEq(d.asked, 4, "asked");
        assertEq(d.askedWh, 4_600, "asked for");
        say(1, 1, 1_100, 101);
        say(1, 2, 400, 102);
        say(1, 3, 0, 103);
        d = dispatches.dispatchOf(aggregator, 1);
        assertEq(d.yes, 2, "yes");
        assertEq(d.no, 1, "no");
        assertEq(d.acceptedWh, 1_500, "accepted");
        assertTrue(seat(1, 0).state == Dispatches.SeatState.Asked, "silent");
        assertTrue(seat(1, 2).state == Dispatches.SeatState.Accepted && seat(1, 2).acceptedWh == 400, "in part");
        assertTrue(seat(1, 3).state == Dispatches.SeatState.Declined, "no");
        assertTrue(seat(1, 4).state == Dispatches.SeatState.None, "not asked");
        assertEq(dispatches.countsOf(aggregator).nonce, 1, "nonce");
    }

    function testWhoIsAskedAgainIsNotAskedTwice() public {
        send(wanted(1, 0, 3));
        say(1, 0, 700, 100);
        say(1, 1, 0, 101);
        Dispatches.Call memory again = wanted(1, 1, 4);
        again.deadline = uint64(T0 + 90);
        again.asks[2].wh = 500;
        send(again);
        Dispatches.Dispatch memory d = dispatches.dispatchOf(aggregator, 1);
        assertEq(d.asked, 4, "one more");
        assertEq(d.askedWh, 1_000 + 1_100 + 500 + 1_300, "what the silent one was asked for before is not counted");
        assertEq(d.acceptedWh, 700, "answers stay");
        assertEq(seat(1, 0).askedWh, 1_000, "and their asks");
        assertEq(seat(1, 2).deadline, T0 + 90, "the silent one has longer");
        // The same signed message again asks nobody anything.
        refused(again, abi.encodeWithSelector(Dispatches.InvalidAccountNonce.selector, aggregator, 2));
    }

    function testASecondDispatchHasItsOwnAnswers() public {
        send(wanted(1, 0, 1));
        say(1, 0, 900, 100);
        send(wanted(2, 1, 1));
        assertEq(dispatches.countsOf(aggregator).dispatches, 2, "dispatches");
        // The answer to the first is none to the second.
        bytes memory old = signedAnswer(1, 0, 900, 100);
        vm.expectPartialRevert(Dispatches.NotSigned.selector);
        dispatches.answer(aggregator, 2, homes[0], 900, old);
        say(2, 0, 100, 100);
        assertEq(dispatches.dispatchOf(aggregator, 2).acceptedWh, 100, "second");
    }

    function testOnlyTheAggregatorsOwnSignatureAsks() public {
        Dispatches.Call memory c = wanted(1, 0, 2);
        bytes memory signature = packed(KEY + 1, dispatches.callDigest(c));
        vm.expectRevert(abi.encodeWithSelector(Dispatches.NotSigned.selector, vm.addr(KEY + 1), aggregator));
        dispatches.call(c, signature);
        signature = signedCall(c);
        c.asks[0].wh = 999;
        vm.expectPartialRevert(Dispatches.NotSigned.selector);
        dispatches.call(c, signature);
        c.aggregator = homes[0];
        vm.expectRevert(abi.encodeWithSelector(Dispatches.NotAnAggregator.selector, homes[0]));
        dispatches.call(c, signature);
    }

    function testACallKeepsToItsBounds() public {
        Dispatches.Call memory c = wanted(1, 0, 0);
        refused(c, abi.encodeWithSelector(Dispatches.ZeroAmount.selector));
        c.asks = new Dispatches.Ask[](257);
        refused(c, abi.encodeWithSelector(Dispatches.TooManyMembers.selector, 256));
        c = wanted(1, 0, 1);
        c.slots = 0;
        refused(c, abi.encodeWithSelector(Dispatches.SlotsOutOfRange.selector, 0, 16));
        c.slots = 17;
        refused(c, abi.encodeWithSelector(Dispatches.SlotsOutOfRange.selector, 17, 16));
        c = wanted(1, 0, 1);
        uint256 startsAt = uint256(EVENT) * SLOT_SECONDS;
        c.deadline = uint64(T0);
        refused(c, abi.encodeWithSelector(Dispatches.ExpiryOutOfRange.selector, T0, T0 + 1, startsAt));
        c.deadline = uint64(startsAt + 1);
        refused(c, abi.encodeWithSelector(Dispatches.ExpiryOutOfRange.selector, startsAt + 1, T0 + 1, startsAt));
        c = wanted(0, 0, 1);
        refused(c, abi.encodeWithSelector(Dispatches.UnknownDispatch.selector, 0));
        c = wanted(1, 0, 1);
        c.asks[0].wh = 0;
        refused(c, abi.encodeWithSelector(Dispatches.ZeroAmount.selector));
    }

    function testANumberThatWasPassedOverBeginsNothing() public {
        send(wanted(3, 0, 1));
        refused(wanted(2, 1, 1), abi.encodeWithSelector(Dispatches.UnknownDispatch.selector, 2));
        send(wanted(4, 1, 1));
        assertEq(dispatches.countsOf(aggregator).dispatches, 4, "highest");
    }

    function testTermsOfADispatchStay() public {
        send(wanted(1, 0, 1));
        for (uint256 i = 0; i < 5; ++i) {
            Dispatches.Call memory c = wanted(1, 1, 2);
            if (i == 0) c.award = 8;
            if (i == 1) ++c.firstSlot;
            if (i == 2) c.slots = 1;
            if (i == 3) c.up = false;
            if (i == 4) ++c.price;
            refused(c, abi.encodeWithSelector(Dispatches.TermsDiffer.selector, 1));
        }
    }

    function testAnAnswerIsTheMembersOwnAndOnce() public {
        send(wanted(1, 0, 2));
        notSaid(1, 1, 500, 102, abi.encodeWithSelector(Dispatches.NotSigned.selector, homes[2], homes[1]));
        notSaid(1, 1, 1_101, 101, abi.encodeWithSelector(Dispatches.MoreThanAsked.selector, 1_101, 1_100));
        notSaid(1, 2, 1, 102, abi.encodeWithSelector(Dispatches.NotAsked.selector, 1, homes[2]));
        notSaid(2, 1, 1, 101, abi.encodeWithSelector(Dispatches.NotAsked.selector, 2, homes[1]));
        say(1, 1, 500, 101);
        notSaid(1, 1, 500, 101, abi.encodeWithSelector(Dispatches.AlreadyAnswered.selector, 1, homes[1]));
        notSaid(1, 1, 0, 101, abi.encodeWithSelector(Dispatches.AlreadyAnswered.selector, 1, homes[1]));
        vm.warp(T0 + 60);
        say(1, 0, 1_000, 100);
        assertEq(dispatches.dispatchOf(aggregator, 1).acceptedWh, 1_500, "in the last second");
    }

    function testALateAnswerCountsNothing() public {
        send(wanted(1, 0, 2));
        vm.warp(T0 + 61);
        notSaid(1, 0, 1_000, 100, abi.encodeWithSelector(Dispatches.TooLate.selector, T0 + 60));
    }

    function testAnAgentAnswersWithinItsOwnersLimits() public {
        send(wanted(1, 0, 2));
        notSaid(1, 0, 901, AGENT_KEY, abi.encodeWithSelector(Dispatches.EnergyAboveLimit.selector, 901, 900));
        say(1, 0, 900, AGENT_KEY);
        assertEq(dispatches.dispatchOf(aggregator, 1).acceptedWh, 900, "by the session key");
        Dispatches.Call memory cheap = wanted(2, 1, 1);
        cheap.price = 99_999;
        send(cheap);
        notSaid(2, 0, 900, AGENT_KEY, abi.encodeWithSelector(Dispatches.RewardBelowLimit.selector, 99_999, 100_000));
        say(2, 0, 0, AGENT_KEY);
        assertEq(dispatches.dispatchOf(aggregator, 2).no, 1, "it may always decline");
        Dispatches.Call memory late = wanted(3, 2, 1);
        late.deadline = uint64(T0 + 250);
        send(late);
        vm.warp(T0 + 200);
        notSaid(3, 0, 1, AGENT_KEY, abi.encodeWithSelector(Dispatches.SessionExpired.selector, T0 + 200));
    }

    function testCountsAddUpFuzz(uint256 seed) public {
        send(wanted(1, 0, 5));
        uint256 accepted;
        uint256 yes;
        uint256 no;
        for (uint256 i = 0; i < 5; ++i) {
            uint256 dice = uint256(keccak256(abi.encode(seed, i)));
            if (dice % 3 == 0) continue;
            uint32 wh = dice % 3 == 1 ? 0 : uint32(1 + dice % (1_000 + 100 * i));
            say(1, i, wh, 100 + i);
            accepted += wh;
            if (wh == 0) ++no;
            else ++yes;
        }
        Dispatches.Dispatch memory d = dispatches.dispatchOf(aggregator, 1);
        assertEq(d.acceptedWh, accepted, "accepted");
        assertEq(d.yes, yes, "yes");
        assertEq(d.no, no, "no");
        assertTrue(d.acceptedWh <= d.askedWh && d.yes + d.no <= d.asked, "bounds");
    }
}

contract DispatchesGasTest is DispatchesBase, GasMeter {
    function chilled() internal view override returns (address[] memory list) {
        list = new address[](3);
        (list[0], list[1], list[2]) = (address(dispatches), address(registry), address(preferences));
    }

    function testAskingAndAnswering() public {
        Dispatches.Call memory c = wanted(1, 0, 100);
        bytes memory signature = signedCall(c);
        bytes memory asked = abi.encodeCall(dispatches.call, (c, signature));
        cost("dispatch: 100 members are asked", address(1), address(dispatches), asked, 4_000_000);
        signature = signedAnswer(1, 1, 1_100, 101);
        bytes memory said = abi.encodeCall(dispatches.answer, (aggregator, 1, homes[1], 1_100, signature));
        cost("dispatch: an answer by the member's key", address(1), address(dispatches), said, 120_000);
        signature = signedAnswer(1, 0, 900, AGENT_KEY);
        said = abi.encodeCall(dispatches.answer, (aggregator, 1, homes[0], 900, signature));
        cost("dispatch: an answer by the session key", address(1), address(dispatches), said, 120_000);
    }
}
