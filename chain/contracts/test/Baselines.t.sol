// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {FlexFixture} from "./FlexFixture.sol";
import {BaselineMath} from "../src/BaselineMath.sol";
import {Baselines} from "../src/Baselines.sol";

contract BaselinesTest is FlexFixture {
    function event_(uint32 slots, bool up) private pure returns (Baselines.Event memory) {
        return Baselines.Event(EVENT, slots, EVENT - 4, up);
    }

    function baseline(uint8 rule) private view returns (int256) {
        (bool found, int256[] memory wh) = baselines.baselineOf(id(0), event_(1, true), rule);
        assertTrue(found, "found");
        return wh[0];
    }

    /// The event's slot and the window's 16 slots, which end an hour before the notification, of one day.
    function day(uint32 back, int256 inEvent, int256 inWindow) private {
        uint32 shift = back * DAY;
        vm.warp((uint256(EVENT) - shift + 1) * SLOT_SECONDS);
        report(0, EVENT - shift, inEvent);
        for (uint32 i = 1; i <= 16; ++i) report(0, EVENT - 8 - i - shift, inWindow);
    }

    function today(int256 inWindow) private {
        vm.warp(uint256(EVENT) * SLOT_SECONDS);
        for (uint32 i = 1; i <= 16; ++i) report(0, EVENT - 8 - i, inWindow);
    }

    /// EVENT is a Friday: 1, 2, 3, 4 and 7 to 11 days before are working days.
    function workingDays(int256 inEvent, int256 inWindow) private {
        for (uint32 back = 11; back >= 1; --back) {
            if (back != 5 && back != 6) day(back, inEvent + int256(uint256(back)), inWindow);
            else day(back, 90_000, 9_000);
        }
    }

    function testMeanOfWorkingDaysOnly() public {
        workingDays(1_000, 500);
        // 1 + 2 + 3 + 4 + 7 + 8 + 9 + 10 + 11 = 55 over nine days, rounded against the seller.
        assertEq(baseline(0), 1_006, "use less: down");
        (, int256[] memory wh) = baselines.baselineOf(id(0), event_(1, false), 0);
        assertEq(wh[0], 1_007, "use more: up");
    }

    function testSameDayAdjustmentIsAFactorWithinTheCap() public {
        workingDays(1_000, 500);
        today(550);
        assertEq(baseline(0), 1_106, "1.1 times 1006.1");
        Baselines.Rule memory r = likeDays();
        r.cap = BaselineMath.Cap(950, 1050);
        assertEq(baseline(baselines.addRule(r)), 1_056, "held at 1.05");
    }

    function testAColdDayIsHeldAtTheCap() public {
        workingDays(1_000, 500);
        today(5_000);
        assertEq(baseline(0), 1_207, "1.2 times");
        Baselines.Rule memory r = likeDays();
        r.form = BaselineMath.Form.Additive;
        // 0.2 of the window's 500 Wh a slot.
        assertEq(baseline(baselines.addRule(r)), 1_106, "plus 100");
    }

    function testAdditiveAddsTheDifferencePerSlot() public {
        workingDays(1_000, 500);
        today(450);
        Baselines.Rule memory r = likeDays();
        r.form = BaselineMath.Form.Additive;
        assertEq(baseline(baselines.addRule(r)), 956, "minus 50");
    }

    function testEventDaysAreNoLikeDays() public {
        workingDays(1_000, 500);
        int256 all = baseline(0);
        vm.startPrank(address(flexibility));
        // The day before had an event in another slot.
        baselines.engage(id(0), EVENT - DAY + 3, 1);
        assertEq(baseline(0), 1_006, "54 over eight days");
        baselines.release(id(0), EVENT - DAY + 3, 1);
        vm.stopPrank();
        assertEq(baseline(0), all, "released");
    }

    /// The day had two events: it stays an event day until the second is released as well.
    function testADayWithAnotherEventStaysAnEventDay() public {
        workingDays(1_000, 500);
        int256 all = baseline(0);
        vm.startPrank(address(flexibility));
        baselines.engage(id(0), EVENT - DAY + 3, 1);
        baselines.engage(id(0), EVENT - DAY + 5, 2);
        baselines.release(id(0), EVENT - DAY + 3, 1);
        assertEq(baseline(0), 1_006, "still an event day");
        baselines.release(id(0), EVENT - DAY + 5, 2);
        vm.stopPrank();
        assertEq(baseline(0), all, "released");
    }

    function testThereAreAsManyRulesAsAwardsCanName() public {
        Baselines.Rule memory rule = baselines.ruleAt(0);
        for (uint256 i = baselines.ruleCount(); i < 256; ++i) baselines.addRule(rule);
        vm.expectRevert(abi.encodeWithSelector(Baselines.BadRule.selector, "rule"));
        baselines.addRule(rule);
    }

    function testHolidaysAreNoWorkingDays() public {
        uint256 eventDay = EVENT / DAY;
        assertTrue(baselines.isWorkingDay(eventDay), "a Friday");
        assertTrue(!baselines.isWorkingDay(eventDay + 1) && !baselines.isWorkingDay(eventDay + 2), "weekend");
        assertTrue(baselines.isWorkingDay(eventDay + 3), "Monday");
        baselines.setHoliday(eventDay - 1, true);
        workingDays(1_000, 500);
        assertEq(baseline(0), 1_006, "54 over eight days");
        vm.expectRevert(abi.encodeWithSelector(Baselines.DayStarted.selector, eventDay - 1, eventDay - 1));
        baselines.setHoliday(eventDay - 1, false);
        vm.prank(DSO);
        vm.expectRevert(abi.encodeWithSelector(Baselines.NotOperator.selector, DSO));
        baselines.setHoliday(eventDay + 9, true);
    }

    function testTooFewDaysAreNoBaseline() public {
        day(2, 1_000, 500);
        day(1, 1_000, 500);
        (bool found,) = baselines.baselineOf(id(0), event_(1, true), 0);
        assertTrue(!found, "three are needed");
    }

    function testMeterBeforeIsTheMeanOfTheWindow() public {
        Baselines.Rule memory r;
        r.method = Baselines.Method.MeterBefore;
        r.windowSlots = 4;
        r.cap = BaselineMath.Cap(1000, 1000);
        uint8 rule = baselines.addRule(r);
        (bool found,) = baselines.baselineOf(id(0), event_(1, true), rule);
        assertTrue(!found, "nothing measured");
        vm.warp(uint256(EVENT) * SLOT_SECONDS);
        report(0, EVENT - 5, -100);
        report(0, EVENT - 7, -101);
        assertEq(baseline(rule), -101, "rounded down");
    }

    function testNominationsCountWhenMadeBefore() public {
        Baselines.Rule memory r;
        r.method = Baselines.Method.Nominated;
        r.cap = BaselineMath.Cap(1000, 1000);
        uint8 rule = baselines.addRule(r);
        int32[] memory wh = new int32[](10);
        for (uint256 i = 0; i < 10; ++i) wh[i] = int32(int256(i)) * 100 - 300;
        vm.expectRevert(abi.encodeWithSelector(Baselines.NotOwnerNorAggregator.selector, address(this), id(0)));
        baselines.nominate(id(0), EVENT, wh);
        before(7_200);
        vm.startPrank(homes[0]);
        baselines.nominate(id(0), EVENT, wh);
        (bool found, int256[] memory got) = baselines.baselineOf(id(0), event_(10, true), rule);
        assertTrue(found, "found");
        for (uint256 i = 0; i < 10; ++i) assertEq(got[i], int256(i) * 100 - 300, "as nominated");
        (found,) = baselines.baselineOf(id(0), event_(11, true), rule);
        assertTrue(!found, "one slot more");
        before(3_600);
        baselines.nominate(id(0), EVENT, wh);
        (found,) = baselines.baselineOf(id(0), event_(10, true), rule);
        assertTrue(!found, "changed after the notification");
        wh[0] = 1 << 27;
        vm.expectRevert(abi.encodeWithSelector(Baselines.NominationOutOfRange.selector, wh[0]));
        baselines.nominate(id(0), EVENT, wh);
        before(0);
        vm.expectPartialRevert(Baselines.SlotStarted.selector);
        baselines.nominate(id(0), EVENT, wh);
        vm.stopPrank();
    }

    function testRulesThatCannotBe() public {
        Baselines.Rule memory r = likeDays();
        r.leastDays = 11;
        refused(r, "leastDays");
        r = likeDays();
        r.likeDays = 21;
        refused(r, "likeDays");
        r = likeDays();
        r.windowSlots = 257;
        refused(r, "windowSlots");
        r.windowSlots = 94;
        refused(r, "windowSlots");
        r = likeDays();
        r.cap.lowPermille = 1001;
        refused(r, "lowPermille");
        r = likeDays();
        r.cap.highPermille = 999;
        refused(r, "highPermille");
        vm.expectRevert(abi.encodeWithSelector(Baselines.UnknownRule.selector, 7));
        baselines.ruleAt(7);
        vm.expectRevert(abi.encodeWithSelector(Baselines.NotFlexibility.selector, address(this)));
        baselines.engage(id(0), 1, 1);
        vm.expectRevert(abi.encodeWithSelector(Baselines.NotFlexibility.selector, address(this)));
        baselines.release(id(0), 1, 1);
    }

    function refused(Baselines.Rule memory r, string memory parameter) private {
        vm.expectRevert(abi.encodeWithSelector(Baselines.BadRule.selector, parameter));
        baselines.addRule(r);
    }

    struct Case {
        int32 sum;
        int32 actual;
        int32 like;
        uint8 count;
        uint8 slots;
        bool additive;
        bool up;
    }

    /// Against the definition in rational arithmetic, written another way: everything over one denominator.
    function testAdjustmentIsWhatItSays(Case memory c) public pure {
        c.count = c.count % 10 + 1;
        c.slots = c.slots % 16 + 1;
        int256 got = BaselineMath.adjusted(
            c.sum,
            c.count,
            BaselineMath.Window(c.actual, c.like, c.slots),
            c.additive ? BaselineMath.Form.Additive : BaselineMath.Form.Multiplicative,
            BaselineMath.Cap(800, 1200),
            c.up
        );
        (int256 p, int256 q) = expected(c);
        assertTrue(c.up ? got * q <= p && (got + 1) * q > p : got * q >= p && (got - 1) * q < p, "the next whole Wh");
    }

    function expected(Case memory c) private pure returns (int256, int256) {
        int256 n = int256(uint256(c.count));
        int256 k = int256(uint256(c.slots));
        (int256 a, int256 l) = heldRatio(int256(c.actual) * n, c.like);
        if (c.additive) return (int256(c.sum) * k * l + int256(c.like) * (a - l), n * k * l);
        return (int256(c.sum) * a, n * l);
    }

    /// The day's window over the like days' mean window, held within 4/5 and 6/5; 1 without one.
    function heldRatio(int256 actual, int256 like) private pure returns (int256, int256) {
        if (like == 0) return (1, 1);
        (int256 a, int256 l) = like < 0 ? (-actual, -like) : (actual, like);
        if (5 * a < 4 * l) return (4, 5);
        if (5 * a > 6 * l) return (6, 5);
        return (a, l);
    }
}
