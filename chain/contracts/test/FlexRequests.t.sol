// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {FlexFixture} from "./FlexFixture.sol";
import {FlexBase} from "../src/FlexBase.sol";
import {FlexRequests} from "../src/FlexRequests.sol";
import {Flexibility} from "../src/Flexibility.sol";
import {Preferences} from "../src/Preferences.sol";
import {Roles} from "../src/Roles.sol";

contract FlexRequestsTest is FlexFixture {
    address private constant AGENT = address(0xA6E27);

    function ask_(FlexRequests.Ask memory a) private returns (uint64) {
        vm.prank(DSO);
        return requests.request(DSO, a);
    }

    function offer(uint64 asked, uint256 home, uint32 wh, uint32 price) private {
        vm.prank(homes[home]);
        requests.offer(asked, homes[home], wh, price, 1000);
    }

    /// 5,000 Wh of 6,500: 1,000 at 0.1, 3,000 at 0.2 and, of two at 0.3, the earlier one's 1,000 of 2,000.
    function threeOffers(bool uniform) private returns (uint64 asked) {
        before(7_200);
        FlexRequests.Ask memory a = ask(2, 5_000);
        a.uniform = uniform;
        asked = ask_(a);
        offer(asked, 3, 2_000, 300_000);
        offer(asked, 0, 3_000, 200_000);
        offer(asked, 1, 1_000, 100_000);
        offer(asked, 2, 500, 300_000);
        atGate();
        requests.awardRequest(asked);
    }

    function testMeritOrderPaysEachItsOwnPrice() public {
        uint64 asked = threeOffers(false);
        (uint32[3] memory wh, uint32[3] memory prices) = ([uint32(1_000), 3_000, 1_000], [uint32(100_000), 200_000, 300_000]);
        (uint8[3] memory sellers, uint256 cost) = ([uint8(1), 0, 3], 0);
        for (uint64 i = 0; i < 3; ++i) {
            Flexibility.MicroContract memory a = flexibility.awardOf(i + 1);
            assertTrue(a.terms.seller == homes[sellers[i]], "seller");
            assertEq(a.terms.wh, wh[i], "quantity");
            assertEq(a.terms.price, prices[i], "price");
            assertEq(a.terms.payment, uint256(wh[i]) * 2 * prices[i] / 1000, "payment");
            assertEq(a.terms.bond, uint256(wh[i]) * 2 * prices[i] * 3 / 2000, "bond");
            cost += a.terms.payment;
        }
        assertEq(flexibility.awardCount(), 3, "the dearest offer got nothing");
        assertEq(credits.balanceOf(homes[2]), START_CREDIT, "and its bond back");
        assertEq(credits.balanceOf(DSO), START_CREDIT - cost, "the buyer pays what it got");
        assertEq(credits.balanceOf(address(requests)), 0, "all handed over");
        assertEq(uint256(requests.requestOf(asked).status), uint256(FlexRequests.RequestStatus.Awarded), "status");
        vm.expectRevert(
            abi.encodeWithSelector(FlexRequests.RequestNotOpen.selector, asked, FlexRequests.RequestStatus.Awarded)
        );
        requests.awardRequest(asked);
    }

    function testUniformPaysAllTheHighestAccepted() public {
        threeOffers(true);
        for (uint64 i = 1; i <= 3; ++i) assertEq(flexibility.awardOf(i).terms.price, 300_000, "price");
        assertEq(credits.balanceOf(DSO), START_CREDIT - 5_000 * 2 * 300, "cost");
    }

    function testTooFewOffersAreAwardedInPart() public {
        before(7_200);
        uint64 asked = ask_(ask(1, 5_000));
        offer(asked, 0, 1_200, 400_000);
        atGate();
        requests.awardRequest(asked);
        assertEq(credits.balanceOf(DSO), START_CREDIT - 480_000, "the rest is back");
    }

    function testBuyersCostIsAtMostItsCap(uint32 wh, uint32 price, uint8 slots) public {
        slots = slots % 16 + 1;
        wh = wh % 100_000 + 3;
        price = price % 400_000 + 1;
        before(7_200);
        FlexRequests.Ask memory a = ask(slots, wh);
        a.priceCap = price;
        uint64 asked = ask_(a);
        uint256 held = uint256(wh) * slots * price / 1000;
        assertEq(credits.balanceOf(DSO), START_CREDIT - held, "escrow");
        for (uint256 i = 0; i < 3; ++i) offer(asked, i, wh / 3, price);
        offer(asked, 3, wh, price);
        atGate();
        requests.awardRequest(asked);
        uint256 cost;
        for (uint64 i = 1; i <= flexibility.awardCount(); ++i) cost += flexibility.awardOf(i).terms.payment;
        assertTrue(cost <= held, "no more than the cap");
        assertEq(credits.balanceOf(DSO), START_CREDIT - cost, "the rest is back");
        assertEq(credits.balanceOf(address(requests)), 0, "nothing stays");
    }

    function testNobodyAwardsSoItEnds() public {
        before(7_200);
        uint64 asked = ask_(ask(2, 1_000));
        offer(asked, 0, 1_000, 100_000);
        vm.expectPartialRevert(FlexRequests.EventNotStarted.selector);
        requests.end(asked);
        vm.expectRevert(
            abi.encodeWithSelector(FlexRequests.OffersStillOpen.selector, asked, uint256(EVENT) * 900 - 3_600)
        );
        requests.awardRequest(asked);
        atGate();
        vm.prank(DSO);
        vm.expectPartialRevert(FlexRequests.OffersEnded.selector);
        requests.end(asked);
        before(0);
        vm.expectRevert(abi.encodeWithSelector(FlexBase.EventStarted.selector, asked, uint256(EVENT) * 900));
        requests.awardRequest(asked);
        requests.end(asked);
        assertEq(credits.balanceOf(DSO), START_CREDIT, "escrow");
        assertEq(credits.balanceOf(homes[0]), START_CREDIT, "bond");
        vm.expectPartialRevert(FlexRequests.RequestNotOpen.selector);
        requests.end(asked);
    }

    function testBuyerMayTakeItBackInTime() public {
        before(7_200);
        uint64 asked = ask_(ask(2, 1_000));
        offer(asked, 0, 1_000, 100_000);
        vm.prank(DSO);
        requests.end(asked);
        assertEq(credits.balanceOf(address(requests)), 0, "all back");
    }

    function testOffersAreWithdrawnUntilTheyEnd() public {
        before(7_200);
        uint64 asked = ask_(ask(2, 1_000));
        offer(asked, 0, 1_000, 100_000);
        vm.expectRevert(abi.encodeWithSelector(FlexBase.NotTheSeller.selector, address(this), homes[0]));
        requests.withdrawOffer(asked, 0);
        vm.startPrank(homes[0]);
        requests.withdrawOffer(asked, 0);
        vm.expectRevert(abi.encodeWithSelector(FlexRequests.OfferNotOpen.selector, asked, 0));
        requests.withdrawOffer(asked, 0);
        requests.offer(asked, homes[0], 1_000, 100_000, 1000);
        vm.stopPrank();
        atGate();
        vm.prank(homes[0]);
        vm.expectPartialRevert(FlexRequests.OffersEnded.selector);
        requests.withdrawOffer(asked, 1);
        vm.prank(homes[1]);
        vm.expectPartialRevert(FlexRequests.OffersEnded.selector);
        requests.offer(asked, homes[1], 1_000, 100_000, 1000);
        requests.awardRequest(asked);
        assertEq(flexibility.awardCount(), 1, "the second offer alone");
    }

    function testOffersAreWithinTheAsk() public {
        before(7_200);
        FlexRequests.Ask memory a = ask(1, 1_000);
        a.minWh = 100;
        uint64 asked = ask_(a);
        vm.startPrank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(FlexRequests.QuantityOutOfRange.selector, 99, 100, 1_000));
        requests.offer(asked, homes[0], 99, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(FlexRequests.QuantityOutOfRange.selector, 1_001, 100, 1_000));
        requests.offer(asked, homes[0], 1_001, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(FlexRequests.PriceOutOfRange.selector, 400_001, 400_000));
        requests.offer(asked, homes[0], 100, 400_001, 0);
        vm.expectRevert(abi.encodeWithSelector(FlexRequests.PriceOutOfRange.selector, 0, 400_000));
        requests.offer(asked, homes[0], 100, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(FlexRequests.SharesOutOfRange.selector, 1001));
        requests.offer(asked, homes[0], 100, 1, 1001);
        vm.expectRevert(abi.encodeWithSelector(FlexRequests.UnknownRequest.selector, 9));
        requests.offer(9, homes[0], 100, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(FlexRequests.SellerMaySendNothing.selector, AGENT));
        requests.offer(asked, AGENT, 100, 1, 0);
        for (uint256 i = 0; i < 32; ++i) requests.offer(asked, homes[0], 100, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(FlexRequests.TooManyOffers.selector, asked, 32));
        requests.offer(asked, homes[0], 100, 1, 0);
        vm.stopPrank();
    }

    function refused(FlexRequests.Ask memory a, string memory parameter) private {
        vm.prank(DSO);
        vm.expectRevert(abi.encodeWithSelector(FlexRequests.BadAsk.selector, parameter));
        requests.request(DSO, a);
    }

    function testAsksThatCannotBe() public {
        before(7_200);
        FlexRequests.Ask memory a = ask(0, 1);
        refused(a, "slots");
        a = ask(17, 1);
        refused(a, "slots");
        a = ask(1, 0);
        refused(a, "minWh");
        a = ask(1, 1);
        a.minWh = 0;
        refused(a, "minWh");
        a = ask(1, 1);
        a.priceCap = 0;
        refused(a, "priceCap");
        a = ask(1, 1);
        a.tolerancePermille = 1001;
        refused(a, "tolerancePermille");
        a = ask(1, 1);
        a.penaltyPermille = 10_001;
        refused(a, "penaltyPermille");
        a = ask(1, 1);
        a.rule = 1;
        refused(a, "rule");
        a = ask(1, 1);
        a.notice = 7_200;
        refused(a, "notice");
        a.notice = 0;
        refused(a, "notice");
        a = ask(1, 1);
        a.firstSlot += 31 * 96;
        refused(a, "firstSlot");
    }

    function testWhoAsks() public {
        before(7_200);
        FlexRequests.Ask memory a = ask(1, 1_000);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(FlexRequests.NotABuyer.selector, homes[0], Roles.PROSUMER));
        requests.request(homes[0], a);
        vm.expectRevert(abi.encodeWithSelector(FlexRequests.NotTheBuyer.selector, address(this), DSO));
        requests.request(DSO, a);
        vm.prank(DSO);
        requests.setRequester(address(this), true);
        assertTrue(requests.isRequester(DSO, address(this)), "allowed");
        requests.request(DSO, a);
        assertEq(credits.balanceOf(DSO), START_CREDIT - 400_000, "the buyer's credits");
    }

    function testSessionKeyKeepsToTheLimits() public {
        before(7_200);
        uint64 asked = ask_(ask(1, 1_000));
        Preferences.Limits memory limits;
        limits.sessionKey = AGENT;
        limits.sessionExpires = uint64(block.timestamp + 100);
        limits.minFlexReward = 90_000;
        limits.maxEnergyPerSlot = 800;
        vm.prank(homes[0]);
        preferences.save(limits);
        vm.startPrank(AGENT);
        vm.expectRevert(abi.encodeWithSelector(FlexRequests.RewardBelowLimit.selector, 89_999, 90_000));
        requests.offer(asked, homes[0], 800, 89_999, 0);
        vm.expectRevert(abi.encodeWithSelector(FlexRequests.EnergyAboveLimit.selector, 801, 800));
        requests.offer(asked, homes[0], 801, 90_000, 0);
        requests.offer(asked, homes[0], 800, 90_000, 0);
        vm.expectRevert(abi.encodeWithSelector(FlexBase.NotTheSeller.selector, AGENT, homes[1]));
        requests.offer(asked, homes[1], 800, 90_000, 0);
        vm.warp(block.timestamp + 100);
        vm.expectPartialRevert(FlexBase.SessionExpired.selector);
        requests.offer(asked, homes[0], 800, 90_000, 0);
        vm.stopPrank();
    }

    function testPauseTrapsNothing() public {
        before(7_200);
        uint64 asked = ask_(ask(1, 1_000));
        offer(asked, 0, 1_000, 100_000);
        vm.prank(DSO);
        vm.expectRevert(abi.encodeWithSelector(FlexRequests.NotOperator.selector, DSO));
        requests.setPaused(true);
        requests.setPaused(true);
        vm.prank(homes[1]);
        vm.expectRevert(FlexRequests.Paused.selector);
        requests.offer(asked, homes[1], 1_000, 100_000, 1000);
        vm.prank(DSO);
        vm.expectRevert(FlexRequests.Paused.selector);
        requests.request(DSO, ask(1, 1_000));
        atGate();
        requests.awardRequest(asked);
        atFinal(1);
        flexibility.settle(1);
        assertEq(credits.balanceOf(address(flexibility)), 0, "went to its end");
    }
}
