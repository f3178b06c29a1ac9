// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {CoalitionsBase} from "./Coalitions.t.sol";
import {BaselineMath} from "../src/BaselineMath.sol";
import {Baselines} from "../src/Baselines.sol";
import {CoalitionSplit} from "../src/CoalitionSplit.sol";
import {CoalitionTrade} from "../src/CoalitionTrade.sol";
import {CoalitionState} from "../src/CoalitionState.sol";
import {FlexRequests} from "../src/FlexRequests.sol";
import {Flexibility} from "../src/Flexibility.sol";
import {IAwards} from "../src/MarketHooks.sol";
import {MarketContinuous} from "../src/MarketContinuous.sol";
import {MarketRows} from "../src/MarketRows.sol";
import {Meters} from "../src/Meters.sol";
import {Intent} from "../src/OrderLane.sol";
import {Roles} from "../src/Roles.sol";
import {TickBook} from "../src/TickBook.sol";

/// What coalitions sell in other shapes than auctions of energy: flexibility, and energy in a continuous market.
contract CoalitionFlexTest is CoalitionsBase {
    address private constant DSO = address(99);
    uint16 private constant FLEX = 1;
    uint16 private constant P2P = 2;
    uint32 private constant EVENT = SLOT + 10;
    Baselines private baselines;
    Flexibility private flexibility;

    function awards() internal view override returns (IAwards) {
        // Six modules, the market and Baselines come before it.
        return IAwards(vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 8));
    }

    function setUp() public override {
        super.setUp();
        // The market was told where it would be.
        address at = address(market.awards());
        address requestsAt = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 2);
        baselines = new Baselines(registry, meters, at);
        flexibility = new Flexibility(registry, credits, baselines, preferences, address(market), requestsAt);
        new FlexRequests(registry, credits, baselines, preferences, flexibility);
        assertTrue(address(flexibility) == at, "deployed where it was expected");
        registry.setSystem(at, true);
        Baselines.Rule memory rule;
        rule.method = Baselines.Method.MeterBefore;
        rule.windowSlots = 4;
        rule.cap = BaselineMath.Cap(800, 1200);
        baselines.addRule(rule);
        registry.register(DSO, Roles.DSO, "dso");
        issue(DSO, START_CREDIT);
        MarketRows.Row memory row = demoRow();
        row.commodity = MarketRows.Commodity.FlexUp;
        row.matching = MarketRows.Matching.PayAsCleared;
        row.buyerRoles = Roles.DSO;
        row.soleBuyer = DSO;
        row.penaltyPermille = 500;
        admin.openMarket(row);
        row = demoRow();
        row.matching = MarketRows.Matching.Continuous;
        admin.openMarket(row);
        for (uint256 i = 0; i < 3; ++i) consent(i, bytes32(i + 1));
    }

    function consent(uint256 home, bytes32 meter) private {
        vm.prank(homes[home]);
        meters.setAggregator(meter, account, 1000);
    }

    function measureAt(uint256 home, uint32 slot, uint64 importWh) private {
        send(Meters.SlotReport(bytes32(home + 1), slot, importWh, 0, 0, 0), REPORTER_KEY + home);
    }

    function offered(uint16 market_, TickBook.Side side, uint32 quantity) private pure returns (Intent[] memory intents) {
        intents = new Intent[](1);
        intents[0] = Intent(market_, EVENT, side, 99, quantity);
    }

    function placeJoint(Intent[] memory intents) private returns (uint64[] memory) {
        vm.prank(homes[0]);
        return joint.place(COALITION, intents, 10e6);
    }

    /// 1,000 Wh in each slot of the window; 1,500 Wh are offered at 0.1 cr/kWh, with 0.03 cr of bond, and sold to the DSO.
    function sold() private returns (uint64 award) {
        vm.warp(uint256(EVENT - 1) * SLOT_SECONDS + 10);
        for (uint256 home = 0; home < 3; ++home) {
            for (uint32 slot = EVENT - 5; slot < EVENT - 1; ++slot) measureAt(home, slot, 1_000);
        }
        uint64[] memory ids = placeJoint(offered(FLEX, TickBook.Side.Sell, 1_500));
        vm.prank(DSO);
        uint64[] memory bought = market.placeMany(DSO, offered(FLEX, TickBook.Side.Buy, 1_500));
        vm.warp(uint256(EVENT) * SLOT_SECONDS - 20);
        market.clear(FLEX, EVENT);
        market.claim(bought);
        market.claim(ids);
        return flexibility.awardCount();
    }

    function three() private pure returns (bytes32[] memory ids) {
        ids = new bytes32[](3);
        for (uint256 i = 0; i < 3; ++i) ids[i] = bytes32(i + 1);
    }

    function single(bytes32 id) private pure returns (bytes32[] memory ids) {
        ids = new bytes32[](1);
        ids[0] = id;
    }

    function deliver(uint64 award, uint64 a, uint64 b, uint64 c) private {
        vm.warp(uint256(EVENT + 2) * SLOT_SECONDS);
        measureAt(0, EVENT, a);
        measureAt(1, EVENT, b);
        measureAt(2, EVENT, c);
        flexibility.measure(award, three());
    }

    function finish(uint64 award) private {
        flexibility.settle(award);
        vm.warp(meters.closesAt(EVENT));
        flexibility.settle(award);
        joint.settleFlexibility(COALITION, EVENT, award);
    }

    function testFlexibilitySoldJointlyIsSharedByWhatEachMeterDid() public {
        uint64 award = sold();
        assertEq(held(0) + held(1) + held(2), 3 * uint256(DEPOSIT) - 30_000, "bond by weight");
        vm.prank(homes[0]);
        joint.bringMeters(COALITION, EVENT, award, three());
        // 800 and 300 Wh less than the baseline, and 100 more: 1,000 delivered, 350 short of the tolerated 1,350.
        deliver(award, 200, 700, 1_100);
        vm.expectRevert(
            abi.encodeWithSelector(CoalitionState.AwardNotFinal.selector, award, Flexibility.AwardStatus.Open)
        );
        joint.settleFlexibility(COALITION, EVENT, award);
        finish(award);
        // 100,000 µcr by 800 to 300; a penalty of 17,500 by 150 to 400 short of 450 and 300, of which member 2 has a bond of
        // 6,000 and the others bear the rest by what is left of their 15,000 and 9,000.
        assertEq(held(0), DEPOSIT + 72_727 - 5_248, "member 0");
        assertEq(held(1), DEPOSIT + 27_273 - 6_252, "member 1");
        assertEq(held(2), DEPOSIT - 6_000, "member 2");
        assertEq(credits.balanceOf(account), 0, "nothing stays with the account");
        assertTrue(coalitions.orderOf(COALITION, EVENT).stage == CoalitionState.Stage.Settled, "settled");
        assertEq(coalitions.coalitionAt(COALITION).openSlots, 0, "no slot is open");
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.NotOrdered.selector, COALITION, EVENT));
        joint.settleFlexibility(COALITION, EVENT, award);
        for (uint256 i = 0; i < 3; ++i) {
            uint256 all = held(i);
            vm.prank(homes[i]);
            coalitions.withdraw(COALITION, all);
        }
    }

    /// Flexibility has nothing to do with the energy that members settle on their own.
    function testMembersEnergyDoesNotWaitForTheirFlexibility() public {
        sold();
        vm.warp(uint256(EVENT + 2) * SLOT_SECONDS);
        measureAt(0, EVENT, 200);
        settlement.settle(homes[0], 0, EVENT);
        assertEq(views.positionOf(homes[0], EVENT).imbalanceCredit, -64_000, "200 Wh");
    }

    function testUnsoldFlexibilityGivesTheBondBack() public {
        vm.warp(uint256(EVENT - 1) * SLOT_SECONDS + 10);
        uint64[] memory ids = placeJoint(offered(FLEX, TickBook.Side.Sell, 1_500));
        vm.warp(uint256(EVENT) * SLOT_SECONDS - 20);
        market.clear(FLEX, EVENT);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.OrdersOpen.selector, COALITION, EVENT, 1));
        joint.settleFlexibility(COALITION, EVENT, 1);
        market.claim(ids);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.UnknownAward.selector, 1));
        joint.settleFlexibility(COALITION, EVENT, 1);
        joint.settle(COALITION, EVENT);
        assertEq(held(0) + held(1) + held(2), 3 * uint256(DEPOSIT), "all of it");
    }

    function testSoldFlexibilityIsNotSharedAsEnergy() public {
        sold();
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.NotEnergy.selector, FLEX));
        joint.settle(COALITION, EVENT);
    }

    function testEnergyHasNoAward() public {
        uint64 award = sold();
        Intent[] memory intents = new Intent[](1);
        intents[0] = Intent(0, EVENT + 1, TickBook.Side.Sell, 99, 1);
        placeJoint(intents);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.NotOrdered.selector, COALITION, EVENT + 1));
        joint.bringMeters(COALITION, EVENT + 1, award, three());
    }

    /// Whatever the meters say: the members have together what the award paid and left of the bond, nothing stays with the
    /// account, and everybody gets everything out.
    function testFuzzSharedFlexibilityIsPaidOutToTheLast(uint16[3] memory readings) public {
        uint64 award = sold();
        vm.prank(homes[0]);
        joint.bringMeters(COALITION, EVENT, award, three());
        deliver(award, readings[0], readings[1], readings[2]);
        finish(award);
        Flexibility.MicroContract memory a = flexibility.awardOf(award);
        uint256 all = held(0) + held(1) + held(2);
        assertEq(all, 3 * uint256(DEPOSIT) + a.paid - a.penalty, "all of it");
        assertEq(credits.balanceOf(account), 0, "nothing stays with the account");
        for (uint256 i = 0; i < 3; ++i) {
            assertTrue(held(i) + 15_000 >= DEPOSIT, "no more than the largest part of the bond is lost");
            uint256 own = held(i);
            vm.prank(homes[i]);
            coalitions.withdraw(COALITION, own);
        }
        assertEq(credits.balanceOf(address(coalitions)), 0, "everybody is out");
        assertEq(credits.balanceOf(address(flexibility)), 0, "nothing stays with the award");
    }

    function testFlexibilityIsOneOfferOfTheSlot() public {
        vm.warp(uint256(EVENT - 1) * SLOT_SECONDS + 10);
        Intent[] memory intents = new Intent[](2);
        (intents[0], intents[1]) = (offered(FLEX, TickBook.Side.Sell, 1)[0], offered(0, TickBook.Side.Sell, 1)[0]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.NotEnergy.selector, FLEX));
        placeJoint(intents);
        intents = offered(FLEX, TickBook.Side.Sell, 10_001);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.MoreThanTheWeights.selector, 10_001, 10_000));
        placeJoint(intents);
        intents[0].quantity = 1;
        intents[0].tick = 0;
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.PriceBelowLimit.selector, 1_000, MIN_SELL));
        placeJoint(intents);
    }

    function testMetersAreBroughtByTheManagerOrTheirOwners() public {
        uint64 award = sold();
        vm.prank(homes[1]);
        joint.bringMeters(COALITION, EVENT, award, single(bytes32(uint256(2))));
        vm.prank(homes[1]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.NotManager.selector, homes[1], homes[0]));
        joint.bringMeters(COALITION, EVENT, award, single(bytes32(uint256(1))));
        // Home 3 is no member.
        consent(3, bytes32(uint256(4)));
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.NotMember.selector, COALITION, homes[3]));
        joint.bringMeters(COALITION, EVENT, award, single(bytes32(uint256(4))));
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.UnknownAward.selector, award + 1));
        joint.bringMeters(COALITION, EVENT, award + 1, single(bytes32(uint256(1))));
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(Flexibility.AlreadyIncluded.selector, award, bytes32(uint256(2))));
        joint.bringMeters(COALITION, EVENT, award, single(bytes32(uint256(2))));
        assertEq(joint.broughtFor(COALITION, EVENT).length, 1, "one meter");
    }

    /// A meter that its owner takes out and brings back counts once.
    function testAMeterBroughtTwiceCountsOnce() public {
        uint64 award = sold();
        vm.startPrank(homes[1]);
        joint.bringMeters(COALITION, EVENT, award, single(bytes32(uint256(2))));
        flexibility.release(award, bytes32(uint256(2)));
        joint.bringMeters(COALITION, EVENT, award, single(bytes32(uint256(2))));
        vm.stopPrank();
        vm.prank(homes[0]);
        joint.bringMeters(COALITION, EVENT, award, single(bytes32(uint256(1))));
        vm.prank(homes[0]);
        joint.bringMeters(COALITION, EVENT, award, single(bytes32(uint256(3))));
        // Left out again: it counts nothing.
        vm.prank(homes[2]);
        flexibility.release(award, bytes32(uint256(3)));
        vm.warp(uint256(EVENT + 2) * SLOT_SECONDS);
        measureAt(0, EVENT, 250);
        measureAt(1, EVENT, 250);
        bytes32[] memory two = new bytes32[](2);
        (two[0], two[1]) = (bytes32(uint256(1)), bytes32(uint256(2)));
        flexibility.measure(award, two);
        finish(award);
        assertEq(held(0), DEPOSIT + 75_000, "half");
        assertEq(held(1), DEPOSIT + 75_000, "half");
        assertEq(held(2), DEPOSIT, "nothing");
    }

    function testAMemberBringsAtMostFourMeters() public {
        bytes32[] memory ids = new bytes32[](5);
        for (uint256 i = 0; i < 5; ++i) {
            ids[i] = bytes32(100 + i);
            meters.register(ids[i], homes[1], vm.addr(REPORTER_KEY + 50 + i), 1, CERTIFICATE);
            consent(1, ids[i]);
        }
        uint64 award = sold();
        vm.prank(homes[1]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.TooManyMeters.selector, homes[1], 4));
        joint.bringMeters(COALITION, EVENT, award, ids);
    }

    /// Nobody brought a meter: nothing is delivered, and the penalty is of the promises.
    function testNoMetersCostThePenaltyByPromise() public {
        uint64 award = sold();
        vm.warp(uint256(EVENT + 2) * SLOT_SECONDS);
        finish(award);
        // 1,350 Wh at half of 0.1 cr/kWh are more than the bond.
        assertEq(held(0), DEPOSIT - 15_000, "member 0");
        assertEq(held(1), DEPOSIT - 9_000, "member 1");
        assertEq(held(2), DEPOSIT - 6_000, "member 2");
    }

    /// Meters of the coalition's own account: what they earned is no member's more than another's.
    function testWhatTheAccountsOwnMetersEarnIsSharedByWeight() public {
        meters.register("own", account, vm.addr(REPORTER_KEY + 60), 1, CERTIFICATE);
        vm.warp(uint256(EVENT - 1) * SLOT_SECONDS);
        for (uint32 slot = EVENT - 5; slot < EVENT - 1; ++slot) {
            send(Meters.SlotReport("own", slot, 2_000, 0, 0, 0), REPORTER_KEY + 60);
        }
        uint64 award = sold();
        vm.warp(uint256(EVENT + 2) * SLOT_SECONDS);
        flexibility.includeOwn(award);
        send(Meters.SlotReport("own", EVENT, 0, 0, 0, 0), REPORTER_KEY + 60);
        flexibility.measure(award, single("own"));
        finish(award);
        assertEq(held(0), DEPOSIT + 75_000, "half of the weights");
        assertEq(held(1), DEPOSIT + 45_000, "three tenths");
        assertEq(held(2), DEPOSIT + 30_000, "a fifth");
    }

    function testEnergyIsTradedJointlyInAContinuousMarket() public {
        vm.warp(uint256(EVENT - 1) * SLOT_SECONDS + 10);
        uint64[] memory ids = placeJoint(offered(P2P, TickBook.Side.Sell, 2_000));
        // Home 3 takes 1,500 Wh of it at 0.1 cr/kWh; the rest comes back after the gate.
        vm.startPrank(homes[3]);
        p2p.trade(homes[3], asOffers(offered(P2P, TickBook.Side.Buy, 1_500)));
        vm.stopPrank();
        vm.warp(uint256(EVENT) * SLOT_SECONDS - 20);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.OrdersOpen.selector, COALITION, EVENT, 1));
        joint.settle(COALITION, EVENT);
        market.claim(ids);
        vm.warp(uint256(EVENT + 2) * SLOT_SECONDS);
        for (uint256 home = 0; home < 3; ++home) {
            send(Meters.SlotReport(bytes32(home + 1), EVENT, 0, 500, 0, 0), REPORTER_KEY + home);
        }
        joint.settle(COALITION, EVENT);
        assertEq(held(0) + held(1) + held(2), 3 * uint256(DEPOSIT) + 150_000, "proceeds");
        assertEq(coalitions.shareOf(COALITION, EVENT, homes[0]), -500, "as delivered");
        assertEq(credits.balanceOf(account), 0, "nothing stays with the account");
    }

    function testARestingJointPurchaseIsCancelledAfterAPartOfItTraded() public {
        vm.warp(uint256(EVENT - 1) * SLOT_SECONDS + 10);
        uint64[] memory ids = placeJoint(offered(P2P, TickBook.Side.Buy, 2_000));
        assertEq(held(0) + held(1) + held(2), 3 * uint256(DEPOSIT) - 200_000, "escrow");
        vm.startPrank(homes[3]);
        p2p.trade(homes[3], asOffers(offered(P2P, TickBook.Side.Sell, 500)));
        vm.stopPrank();
        vm.prank(homes[0]);
        joint.cancel(COALITION, EVENT, ids);
        vm.warp(uint256(EVENT + 2) * SLOT_SECONDS);
        for (uint256 home = 0; home < 3; ++home) measureAt(home, EVENT, 500);
        joint.settle(COALITION, EVENT);
        assertEq(held(0) + held(1) + held(2), 3 * uint256(DEPOSIT) - 50_000, "500 Wh");
        assertEq(credits.balanceOf(account), 0, "nothing stays with the account");
    }

    /// Orders of one slot are not cancelled in another's name: the money would go to the wrong slot, and the right one
    /// could never be shared.
    function testCancellingKeepsToTheSlot() public {
        uint64[] memory ids = jointly(TickBook.Side.Buy, 99, 2_000);
        Intent[] memory later = new Intent[](1);
        later[0] = Intent(0, SLOT + 1, TickBook.Side.Buy, 99, 2_000);
        placeJoint(later);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.OrdersOfSeveralSlots.selector, SLOT + 1, SLOT));
        joint.cancel(COALITION, SLOT + 1, ids);
        vm.prank(homes[0]);
        joint.cancel(COALITION, SLOT, ids);
    }

    function testTheModuleAloneDoesNothing() public {
        CoalitionTrade module = CoalitionTrade(coalitions.trade());
        vm.expectRevert(abi.encodeWithSelector(CoalitionState.UnknownCoalition.selector, COALITION));
        module.settle(COALITION, EVENT);
        (bool done, bytes memory answer) = address(coalitions).call(hex"12345678");
        assertTrue(!done, "refused");
        assertTrue(
            keccak256(answer) == keccak256(abi.encodeWithSelector(CoalitionState.NoModule.selector, bytes4(0x12345678))),
            "named"
        );
    }

    function testFuzzPenaltiesAddUpWithinTheBonds(uint64[4] memory bonds, uint32[4] memory promised, int32[4] memory did, uint256 penalty)
        public
        pure
    {
        uint256[] memory bond = new uint256[](4);
        uint256[] memory due = new uint256[](4);
        int256[] memory delivered = new int256[](4);
        uint256 all;
        for (uint256 i = 0; i < 4; ++i) {
            (bond[i], due[i], delivered[i]) = (bonds[i], promised[i], did[i]);
            all += bonds[i];
        }
        penalty = all == 0 ? 0 : penalty % (all + 1);
        uint256[] memory paid = CoalitionSplit.penalties(penalty, due, delivered, bond);
        uint256 sum;
        for (uint256 i = 0; i < 4; ++i) {
            assertTrue(paid[i] <= bond[i], "within the bond");
            sum += paid[i];
        }
        assertTrue(sum == penalty, "adds up");
    }

    function asOffers(Intent[] memory intents) private pure returns (MarketContinuous.Offer[] memory offers) {
        offers = new MarketContinuous.Offer[](intents.length);
        for (uint256 i = 0; i < intents.length; ++i) {
            Intent memory o = intents[i];
            offers[i] = MarketContinuous.Offer(o.market, o.slot, o.side, o.tick, o.quantity, false);
        }
    }
}
