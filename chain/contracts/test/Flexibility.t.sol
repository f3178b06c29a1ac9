// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {FlexFixture} from "./FlexFixture.sol";
import {Baselines} from "../src/Baselines.sol";
import {FlexBase} from "../src/FlexBase.sol";
import {FlexRequests} from "../src/FlexRequests.sol";
import {Flexibility} from "../src/Flexibility.sol";
import {IAwards} from "../src/MarketHooks.sol";
import {Meters} from "../src/Meters.sol";
import {Preferences} from "../src/Preferences.sol";

/// From award to payment. Prices are 0.2 cr/kWh: 200 µcr a Wh.
contract FlexibilityTest is FlexFixture {
    uint32 private constant PRICE = 200_000;

    /// A home of 2,000 Wh a slot promises 1,000 Wh less in two slots: 0.4 cr.
    function single() private returns (uint64 award) {
        history(0, 2, 2_000);
        award = pledge(homes[0], 2, 1_000, PRICE, 1000);
        vm.prank(homes[0]);
        flexibility.includeOwn(award);
    }

    function testFromNeedToPayment() public {
        uint64 award = single();
        afterEvent(2);
        report(0, EVENT, 900);
        report(0, EVENT + 1, 1_000);
        flexibility.measure(award, ids(0, 1));
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 600_000, "bond of 1.5 times the price");
        flexibility.settle(award);
        // 1,100 Wh less counts as 1,000: the slot is paid to what was contracted.
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 600_000 + 400_000, "paid in the next slot");
        assertEq(uint256(flexibility.awardOf(award).status), uint256(Flexibility.AwardStatus.Provisional), "provisional");
        atFinal(2);
        flexibility.settle(award);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT + 400_000, "bond back");
        assertEq(credits.balanceOf(DSO), START_CREDIT - 400_000, "the buyer paid the price, not its cap");
        assertEq(credits.balanceOf(address(flexibility)), 0, "nothing stays");
        assertEq(credits.balanceOf(address(requests)), 0, "nothing stays with the request");
        vm.expectRevert(
            abi.encodeWithSelector(Flexibility.AwardNotOpen.selector, award, Flexibility.AwardStatus.Final)
        );
        flexibility.settle(award);
    }

    function testPaymentSlidesAndPenaltyBeginsBelowTheTolerance() public {
        uint64 award = single();
        afterEvent(2);
        // 950 of 1,000 is tolerated; of 400, 500 Wh are missing to 900.
        report(0, EVENT, 1_050);
        report(0, EVENT + 1, 1_600);
        flexibility.measure(award, ids(0, 1));
        atFinal(2);
        flexibility.settle(award);
        uint256 earned = (950 + 400) * 200;
        uint256 penalty = 500 * 300;
        assertEq(credits.balanceOf(homes[0]), START_CREDIT + earned - penalty, "seller");
        assertEq(credits.balanceOf(DSO), START_CREDIT - earned + penalty, "buyer");
    }

    /// Percentages as 100/x would make 33 of 30.
    function testToleranceIsExactToThePermille(uint16 tolerance, uint32 delivered) public {
        tolerance %= 1001;
        delivered %= 1_000_001;
        history(0, 1, 2_000_000);
        before(7_200);
        FlexRequests.Ask memory a = ask(1, 1_000_000);
        a.tolerancePermille = tolerance;
        vm.prank(DSO);
        uint64 asked = requests.request(DSO, a);
        vm.prank(homes[0]);
        requests.offer(asked, homes[0], 1_000_000, PRICE, 1000);
        atGate();
        requests.awardRequest(asked);
        vm.prank(homes[0]);
        flexibility.includeOwn(1);
        afterEvent(1);
        report(0, EVENT, 2_000_000 - int256(uint256(delivered)));
        flexibility.measure(1, ids(0, 1));
        atFinal(1);
        flexibility.settle(1);
        uint256 tolerated = 1_000 * (1000 - uint256(tolerance));
        uint256 missing = delivered < tolerated ? tolerated - delivered : 0;
        assertEq(
            int256(credits.balanceOf(homes[0])) - int256(uint256(START_CREDIT)),
            int256(uint256(delivered) * 200) - int256(missing * 300),
            "seller"
        );
    }

    /// Unsigned arithmetic would underflow here, or pay for more consumption.
    function testUsingMoreThanTheBaselineDeliversNothing() public {
        uint64 award = single();
        afterEvent(2);
        report(0, EVENT, 500_000);
        report(0, EVENT + 1, 2_001);
        flexibility.measure(award, ids(0, 1));
        assertEq(flexibility.sumsOf(award)[0], -498_000, "signed");
        atFinal(2);
        flexibility.settle(award);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 2 * 900 * 300, "penalty alone");
    }

    function testGeneratorsBaselineIsNegative() public {
        history(0, 1, -3_000);
        uint64 award = pledge(homes[0], 1, 1_000, PRICE, 1000);
        vm.prank(homes[0]);
        flexibility.includeOwn(award);
        afterEvent(1);
        report(0, EVENT, -3_700);
        flexibility.measure(award, ids(0, 1));
        flexibility.settle(award);
        assertEq(flexibility.awardOf(award).paid, 700 * 200, "fed 700 Wh more");
    }

    /// Penalty is on what the seller did as a whole, never on each meter or trade.
    function testGroupIsVerifiedAsOne() public {
        for (uint256 i = 0; i < 3; ++i) history3(i);
        joinAggregator(3, 250);
        uint64 award = pledge(AGGREGATOR, 1, 3_000, PRICE, 200);
        vm.prank(AGGREGATOR);
        flexibility.include(award, ids(0, 3));
        afterEvent(1);
        // 2,500, 800 and -300: the group delivers 3,000 of 3,000.
        report(0, EVENT, 1_500);
        report(1, EVENT, 3_200);
        report(2, EVENT, 4_300);
        flexibility.measure(award, ids(0, 3));
        flexibility.settle(award);
        assertEq(flexibility.awardOf(award).paid, 0, "what is shared waits for the end");
        vm.expectRevert(
            abi.encodeWithSelector(Flexibility.AwardNotFinal.selector, award, Flexibility.AwardStatus.Provisional)
        );
        flexibility.payShares(award, ids(0, 1));
        atFinal(1);
        flexibility.settle(award);
        assertEq(credits.balanceOf(AGGREGATOR), START_CREDIT + 120_000, "a fifth of 0.6 cr");
        flexibility.payShares(award, ids(1, 2));
        flexibility.payShares(award, ids(0, 1));
        // 480,000 over 3,300 Wh.
        assertEq(credits.balanceOf(homes[1]), START_CREDIT + uint256(480_000) * 800 / 3_300, "second");
        assertEq(credits.balanceOf(homes[2]), START_CREDIT, "did nothing");
        assertEq(credits.balanceOf(homes[0]), START_CREDIT + 480_000 - uint256(480_000) * 800 / 3_300, "the rest");
        assertEq(credits.balanceOf(address(flexibility)), 0, "nothing stays");
        vm.expectRevert(abi.encodeWithSelector(Flexibility.AlreadyShared.selector, award, id(0)));
        flexibility.payShares(award, ids(0, 1));
    }

    function testLateReadingsTrueUp() public {
        uint64 award = single();
        afterEvent(2);
        report(0, EVENT, 1_000);
        flexibility.measure(award, ids(0, 1));
        flexibility.settle(award);
        assertEq(flexibility.partOf(award, id(0)).estimated, 2, "second slot flagged");
        // The estimate, the highest of the week, is the baseline: nothing for the second slot.
        assertEq(flexibility.awardOf(award).paid, 200_000, "first slot alone");
        report(0, EVENT + 1, 1_100);
        flexibility.measure(award, ids(0, 1));
        flexibility.settle(award);
        assertEq(flexibility.awardOf(award).paid, 380_000, "trued up");
        atFinal(2);
        flexibility.settle(award);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT + 380_000, "final");
    }

    function testReadingThatNeverComesEndsAsTheEstimate() public {
        uint64 award = single();
        afterEvent(2);
        flexibility.measure(award, ids(0, 1));
        atFinal(2);
        flexibility.settle(award);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 2 * 900 * 300, "as if nothing was delivered");
    }

    /// Nothing was reported in the last seven days: the estimate's bounds are zero, and would be full delivery.
    function testSilenceWithoutAPastEarnsNothing() public {
        for (uint32 back = 14; back >= 8; --back) {
            vm.warp((uint256(EVENT) - back * DAY + 2) * SLOT_SECONDS);
            report(0, EVENT - back * DAY, 2_000);
        }
        before(60);
        IAwards.Award memory f = fill(homes[0], EVENT);
        issue(address(flexibility), f.proceeds + f.bond);
        flexibility.award(f);
        vm.prank(homes[0]);
        flexibility.includeOwn(1);
        afterEvent(1);
        flexibility.measure(1, ids(0, 1));
        Flexibility.Part memory part = flexibility.partOf(1, id(0));
        assertTrue(part.measured && part.estimated == 1, "by an estimate");
        assertEq(part.positive, 0, "silence does not pay");
        report(0, EVENT, 1_200);
        flexibility.measure(1, ids(0, 1));
        assertEq(flexibility.partOf(1, id(0)).positive, 800, "the reading does");
    }

    /// An anchored reading was paid for, then the meter's own signed one says otherwise: the bond pays that back.
    function testOverpaymentComesOutOfTheBond() public {
        uint64 award = single();
        vm.prank(homes[0]);
        meters.setAggregator(id(0), AGGREGATOR, 0);
        afterEvent(2);
        report(0, EVENT, 1_000);
        Meters.SlotReport memory r = Meters.SlotReport(id(0), EVENT + 1, 1_000, 0, 0, 0);
        vm.prank(AGGREGATOR);
        meters.anchor(
            keccak256(abi.encodePacked(uint8(0), r.meter, r.slot, r.importWh, r.exportWh, r.root, r.flags)), 0, 0, 1
        );
        meters.prove(r, AGGREGATOR, new bytes32[](0), 0);
        flexibility.measure(award, ids(0, 1));
        flexibility.settle(award);
        assertEq(flexibility.awardOf(award).paid, 400_000, "paid");
        report(0, EVENT + 1, 3_000);
        flexibility.measure(award, ids(0, 1));
        atFinal(2);
        flexibility.settle(award);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT + 200_000 - 900 * 300, "first slot, less the penalty");
        assertEq(credits.balanceOf(DSO), START_CREDIT - 200_000 + 900 * 300, "the buyer's mirror");
        assertEq(credits.balanceOf(address(flexibility)), 0, "nothing stays");
    }

    /// A measurement takes an estimate's place after it was paid for: the bond is all that comes back.
    function testNoMoreThanTheBondComesBack() public {
        history(0, 1, 2_000);
        before(60);
        IAwards.Award memory f = fill(homes[0], EVENT);
        f.bond = 100_000;
        issue(address(flexibility), f.proceeds + f.bond);
        flexibility.award(f);
        vm.prank(homes[0]);
        flexibility.includeOwn(1);
        afterEvent(1);
        Meters.SlotReport memory r = Meters.SlotReport(id(0), EVENT, 1_000, 0, 0, 1);
        (uint8 v, bytes32 rr, bytes32 s) = vm.sign(KEY, meters.reportDigest(r));
        meters.report(r, rr, v == 28 ? s | bytes32(uint256(1) << 255) : s);
        flexibility.measure(1, ids(0, 1));
        flexibility.settle(1);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT + 200_000, "paid by the estimate");
        report(0, EVENT, 2_000);
        flexibility.measure(1, ids(0, 1));
        atFinal(1);
        flexibility.settle(1);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT + 200_000, "the bond is gone");
        assertEq(flexibility.awardOf(1).penalty, 100_000, "all of it");
        assertEq(reserve, 100_000, "to the buyers' reserve");
        assertEq(credits.balanceOf(address(flexibility)), 0, "nothing stays");
    }

    function testNoMoreIsEarnedThanTheBuyersPaid() public {
        history(0, 1, 2_000);
        before(60);
        IAwards.Award memory f = fill(homes[0], EVENT);
        f.proceeds = 199_999;
        issue(address(flexibility), f.proceeds + f.bond);
        flexibility.award(f);
        vm.prank(homes[0]);
        flexibility.includeOwn(1);
        afterEvent(1);
        report(0, EVENT, 1_000);
        flexibility.measure(1, ids(0, 1));
        atFinal(1);
        flexibility.settle(1);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT + 199_999 + 300_000, "what was there, and the bond");
    }

    function testTheSessionKeyBringsMetersIn() public {
        history(0, 2, 2_000);
        uint64 award = pledge(homes[0], 2, 1_000, PRICE, 1000);
        Preferences.Limits memory limits;
        (limits.sessionKey, limits.sessionExpires) = (address(55), uint64(EVENT) * SLOT_SECONDS);
        vm.prank(homes[0]);
        preferences.save(limits);
        vm.startPrank(address(56));
        vm.expectRevert(abi.encodeWithSelector(FlexBase.NotTheSeller.selector, address(56), homes[0]));
        flexibility.include(award, ids(0, 1));
        vm.expectRevert(abi.encodeWithSelector(FlexBase.NotTheSeller.selector, address(56), homes[0]));
        flexibility.includeOwn(award);
        vm.stopPrank();
        vm.startPrank(address(55));
        flexibility.include(award, ids(0, 1));
        flexibility.includeOwn(award);
        vm.stopPrank();
        assertEq(flexibility.awardOf(award).members, 1, "once");
    }

    function testBrokenSealWaitsAndEnds() public {
        uint64 award = single();
        meters.setSeal(id(0), false);
        afterEvent(2);
        vm.expectRevert(abi.encodeWithSelector(Flexibility.ReadingWaits.selector, id(0), EVENT));
        flexibility.measure(award, ids(0, 1));
        vm.expectRevert(abi.encodeWithSelector(Flexibility.NotMeasured.selector, award, 0, 1));
        flexibility.settle(award);
        atFinal(2);
        flexibility.measure(award, ids(0, 1));
        flexibility.settle(award);
        assertEq(uint256(flexibility.awardOf(award).status), uint256(Flexibility.AwardStatus.Final), "ends");
    }

    function testNobodyHoldsAnAwardByNotMeasuring() public {
        uint64 award = single();
        atFinal(2);
        vm.expectRevert(abi.encodeWithSelector(Flexibility.NotMeasured.selector, award, 0, 1));
        flexibility.settle(award);
        vm.warp(meters.closesAt(EVENT + 1) + 1 days);
        flexibility.settle(award);
        assertEq(credits.balanceOf(DSO), START_CREDIT + 2 * 900 * 300, "everything back and the penalty");
    }

    function testAwardWithoutMetersDeliversNothing() public {
        uint64 award = pledge(homes[0], 1, 1_000, PRICE, 1000);
        atFinal(1);
        flexibility.settle(award);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 900 * 300, "penalty");
    }

    function testNoBaselineCountsNothing() public {
        uint64 award = pledge(homes[0], 1, 1_000, PRICE, 1000);
        vm.prank(homes[0]);
        flexibility.includeOwn(award);
        afterEvent(1);
        report(0, EVENT, -50_000);
        flexibility.measure(award, ids(0, 1));
        assertEq(flexibility.sumsOf(award)[0], 0, "nothing");
    }

    function testLeavingCostsThePenaltyUnlessForgiven() public {
        uint64 award = single();
        vm.expectRevert(abi.encodeWithSelector(FlexBase.NotTheSeller.selector, address(this), homes[0]));
        flexibility.leave(award);
        vm.prank(homes[0]);
        flexibility.leave(award);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 540_000, "penalty");
        assertEq(credits.balanceOf(DSO), START_CREDIT + 540_000, "and all back");
        assertTrue(baselines.isEngaged(id(0), EVENT), "still bound");
        flexibility.release(award, id(0));
        assertTrue(!baselines.isEngaged(id(0), EVENT), "free for another award");
    }

    function testForgivenessAllowsSoManyEventsOfThirtyDays() public {
        history(0, 1, 2_000);
        history(1, 1, 2_000);
        before(7_200);
        FlexRequests.Ask memory a = ask(1, 1_000);
        a.forgiven = 1;
        uint64[2] memory asked;
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(DSO);
            asked[i] = requests.request(DSO, a);
            vm.prank(homes[0]);
            requests.offer(asked[i], homes[0], 1_000, PRICE, 1000);
        }
        atGate();
        requests.awardRequest(asked[0]);
        requests.awardRequest(asked[1]);
        vm.startPrank(homes[0]);
        flexibility.leave(1);
        vm.stopPrank();
        // The second bond is still in.
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 300_000, "forgiven");
        assertEq(flexibility.forgivenOf(homes[0], uint256(EVENT) * SLOT_SECONDS / 30 days), 1, "used");
        vm.startPrank(homes[0]);
        flexibility.leave(2);
        vm.stopPrank();
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 270_000, "the second is not");
    }

    function testAMeterAnswersToOneAwardAtATime() public {
        history(0, 2, 2_000);
        uint64 first = pledge(homes[0], 2, 1_000, PRICE, 1000);
        vm.prank(homes[0]);
        flexibility.includeOwn(first);
        before(3_599);
        IAwards.Award memory f = fill(homes[0], EVENT + 1);
        issue(address(flexibility), f.proceeds + f.bond);
        flexibility.award(f);
        vm.startPrank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Baselines.MeterEngaged.selector, id(0), EVENT + 1));
        flexibility.include(2, ids(0, 1));
        flexibility.includeOwn(2);
        vm.stopPrank();
        assertEq(flexibility.awardOf(2).members, 0, "nothing left to bring in");
    }

    function testMetersAreNotPickedAfterwards() public {
        uint64 award = pledge(homes[0], 1, 1_000, PRICE, 1000);
        before(0);
        vm.startPrank(homes[0]);
        vm.expectPartialRevert(FlexBase.EventStarted.selector);
        flexibility.include(award, ids(0, 1));
        vm.stopPrank();
        flexibility.includeOwn(award);
        vm.expectPartialRevert(FlexBase.EventStarted.selector);
        flexibility.includeOwn(award);
    }

    function testMembersConsentAndLeaveInTime() public {
        uint64 award = pledge(AGGREGATOR, 1, 1_000, PRICE, 300);
        vm.startPrank(AGGREGATOR);
        vm.expectRevert(abi.encodeWithSelector(Flexibility.NotInPortfolio.selector, id(0), AGGREGATOR));
        flexibility.include(award, ids(0, 1));
        vm.stopPrank();
        joinAggregator(2, 299);
        vm.startPrank(AGGREGATOR);
        vm.expectRevert(abi.encodeWithSelector(Flexibility.TermsNotAgreed.selector, id(0), 300, 299));
        flexibility.include(award, ids(0, 1));
        vm.stopPrank();
        joinAggregator(2, 300);
        vm.startPrank(AGGREGATOR);
        flexibility.include(award, ids(0, 2));
        vm.expectRevert(abi.encodeWithSelector(Flexibility.AlreadyIncluded.selector, award, id(0)));
        flexibility.include(award, ids(0, 1));
        vm.expectRevert(abi.encodeWithSelector(Flexibility.NotTheOwner.selector, AGGREGATOR, homes[0]));
        flexibility.release(award, id(0));
        vm.stopPrank();
        vm.startPrank(homes[0]);
        flexibility.release(award, id(0));
        vm.expectRevert(abi.encodeWithSelector(Flexibility.NotIncluded.selector, award, id(0)));
        flexibility.release(award, id(0));
        vm.stopPrank();
        assertEq(flexibility.awardOf(award).members, 1, "one left");
        before(0);
        vm.startPrank(homes[1]);
        vm.expectPartialRevert(FlexBase.EventStarted.selector);
        flexibility.release(award, id(1));
        vm.stopPrank();
    }

    function testMarketFillIsPaidAndItsRestGoesToTheReserve() public {
        history(0, 1, 2_000);
        before(60);
        IAwards.Award memory f = fill(homes[0], EVENT);
        vm.prank(DSO);
        vm.expectRevert(abi.encodeWithSelector(Flexibility.NotMarket.selector, DSO));
        flexibility.award(f);
        issue(address(flexibility), f.proceeds + f.bond);
        flexibility.award(f);
        afterEvent(1);
        flexibility.includeOwn(1);
        report(0, EVENT, 1_500);
        flexibility.measure(1, ids(0, 1));
        reserveRefuses = true;
        atFinal(1);
        flexibility.settle(1);
        uint256 penalty = 400 * 300;
        assertEq(credits.balanceOf(homes[0]), START_CREDIT + 500 * 200 + 300_000 - penalty, "seller");
        assertEq(flexibility.owedToReserve(3), 500 * 200 + penalty, "kept for the reserve");
        reserveRefuses = false;
        flexibility.sendToReserve(3);
        assertEq(reserve, 500 * 200 + penalty, "with the market");
        assertEq(credits.balanceOf(address(flexibility)), 0, "nothing stays");
        vm.expectRevert(abi.encodeWithSelector(Flexibility.NothingOwed.selector, 3));
        flexibility.sendToReserve(3);
    }

    /// A contract that may no longer hold credits stops nobody else.
    function testRefusedPayoutsAreKept() public {
        uint64 award = single();
        afterEvent(2);
        report(0, EVENT, 1_000);
        report(0, EVENT + 1, 1_000);
        flexibility.measure(award, ids(0, 1));
        atFinal(2);
        vm.mockCallRevert(
            address(credits), abi.encodeWithSelector(credits.transfer.selector, homes[0]), "refused"
        );
        flexibility.settle(award);
        assertEq(credits.balanceOf(DSO), START_CREDIT - 400_000, "the buyer is done");
        assertEq(flexibility.keptFor(homes[0]), 1_000_000, "the seller's is kept");
        vm.clearMockedCalls();
        flexibility.fetch(homes[0]);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT + 400_000, "fetched");
    }

    function testOnlyRequestsConclude() public {
        FlexBase.Terms memory terms;
        vm.expectRevert(abi.encodeWithSelector(Flexibility.NotRequests.selector, address(this)));
        flexibility.conclude(terms);
        vm.expectRevert(abi.encodeWithSelector(Flexibility.UnknownAward.selector, 1));
        flexibility.settle(1);
    }

    function testNothingIsMeasuredOrSettledEarly() public {
        uint64 award = single();
        uint256 over = (uint256(EVENT) + 3) * SLOT_SECONDS;
        vm.warp(over - 1);
        vm.expectRevert(abi.encodeWithSelector(Flexibility.NotOver.selector, award, over));
        flexibility.measure(award, ids(0, 1));
        vm.expectRevert(abi.encodeWithSelector(Flexibility.NotOver.selector, award, over));
        flexibility.settle(award);
        vm.warp(over);
        vm.expectRevert(abi.encodeWithSelector(Flexibility.NotIncluded.selector, award, id(3)));
        flexibility.measure(award, ids(3, 1));
    }

    /// Whatever is worth a µcr is paid, to the µcr.
    function testDivisionNeverZeroesAReward(uint32 wh, uint32 price) public {
        wh = wh % 1_000_000 + 1;
        price = price % 400_000 + 1;
        history(0, 1, 2_000_000);
        uint64 award = pledge(homes[0], 1, wh, price, 1000);
        vm.prank(homes[0]);
        flexibility.includeOwn(award);
        afterEvent(1);
        report(0, EVENT, 0);
        flexibility.measure(award, ids(0, 1));
        atFinal(1);
        flexibility.settle(award);
        assertEq(credits.balanceOf(homes[0]), START_CREDIT + uint256(wh) * price / 1000, "paid");
        assertTrue(credits.balanceOf(homes[0]) > START_CREDIT || uint256(wh) * price < 1000, "not zeroed");
    }

    function history3(uint256 home) private {
        history(home, 1, 4_000);
        vm.warp(T0);
    }

    function fill(address seller, uint32 slot) private pure returns (IAwards.Award memory f) {
        f.order = 1;
        f.seller = seller;
        f.market = 3;
        f.slot = slot;
        f.up = true;
        f.quantity = 1_000;
        f.price = PRICE;
        f.tolerancePermille = 100;
        f.penaltyPermille = 1_500;
        f.proceeds = 200_000;
        f.bond = 300_000;
    }
}
