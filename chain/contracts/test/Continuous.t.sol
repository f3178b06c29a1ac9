// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {MarketAdmin} from "../src/MarketAdmin.sol";
import {MarketContinuous} from "../src/MarketContinuous.sol";
import {MarketOrders} from "../src/MarketOrders.sol";
import {MarketRows} from "../src/MarketRows.sol";
import {MarketState} from "../src/MarketState.sol";
import {Intent, OrderIds, OrderLanes} from "../src/OrderLane.sol";
import {Preferences} from "../src/Preferences.sol";
import {Roles} from "../src/Roles.sol";
import {TickBook} from "../src/TickBook.sol";

contract ContinuousTest is Base {
    TickBook.Side private constant BUY = TickBook.Side.Buy;
    TickBook.Side private constant SELL = TickBook.Side.Sell;

    /// A resting order as the plain rule keeps it.
    struct Plain {
        uint64 id;
        uint256 home;
        TickBook.Side side;
        uint16 tick;
        uint256 left;
        uint256 time;
    }

    Plain[] private _plain;
    uint256 private _time;
    int256[5] private _wh;

    function setUp() public override {
        super.setUp();
        admin.openMarket(p2pRow());
    }

    function p2pRow() private pure returns (MarketRows.Row memory row) {
        row = demoRow();
        row.matching = MarketRows.Matching.Continuous;
    }

    function offer(TickBook.Side side, uint16 tick, uint32 quantity, bool kill)
        private
        pure
        returns (MarketContinuous.Offer[] memory o)
    {
        o = new MarketContinuous.Offer[](1);
        o[0] = MarketContinuous.Offer(1, SLOT, side, tick, quantity, kill);
    }

    function trade(uint256 home, TickBook.Side side, uint16 tick, uint32 quantity) private returns (uint64) {
        vm.prank(homes[home]);
        return first(p2p.trade(homes[home], offer(side, tick, quantity, false)));
    }

    function amend(uint256 home, uint64 id, uint16 tick, uint32 quantity) private {
        vm.prank(homes[home]);
        p2p.amend(id, tick, quantity);
    }

    function left(uint64 id) private view returns (uint256 quantity, OrderLanes.Status status) {
        (,,,,, quantity, status,) = views.orderOf(id);
    }

    function bought(uint256 home) private view returns (int256) {
        return views.positionOf(homes[home], SLOT).contracted;
    }

    function queue(TickBook.Side side, uint16 tick) private view returns (uint64[] memory) {
        return views.queueAt(1, SLOT, side, tick, 100);
    }

    function testTradesAtTheRestingPriceBestAndOldestFirst() public {
        uint64 dear = trade(0, SELL, 60, 1_000);
        uint64 old = trade(1, SELL, 50, 400);
        uint64 young = trade(2, SELL, 50, 500);
        uint64 taker = trade(3, BUY, 70, 1_200);
        // 400 and 500 Wh at 51,000 and 300 at 61,000: 20,400 + 25,500 + 18,300 µcr.
        assertEq(credits.balanceOf(homes[3]), START_CREDIT - 64_200, "the rest of the escrow came back");
        assertEq(bought(3), 1_200, "bought");
        (uint256 rest, OrderLanes.Status status) = left(dear);
        assertTrue(rest == 700 && status == OrderLanes.Status.Open, "in part");
        (rest, status) = left(old);
        assertTrue(rest == 0 && status == OrderLanes.Status.Claimed, "whole");
        (, status) = left(young);
        assertTrue(status == OrderLanes.Status.Claimed, "whole too");
        (, status) = left(taker);
        assertTrue(status == OrderLanes.Status.Claimed, "taker");
        assertEq(views.quantityAt(1, SLOT, SELL, 60), 700, "level");
        assertEq(views.quantityAt(1, SLOT, SELL, 50), 0, "empty level");
        assertEq(views.positionOf(homes[1], SLOT).proceeds, 20_400, "seller, after delivery");
        assertEq(views.positionOf(homes[1], SLOT).bonds, 8_000, "bond stays until then");
        assertEq(views.positionOf(homes[3], SLOT).openOrders, 0, "nothing to claim");
    }

    function testASellerMeetsTheHighestBid() public {
        trade(0, BUY, 40, 500);
        uint64 best = trade(1, BUY, 45, 300);
        trade(2, SELL, 40, 600);
        assertEq(bought(1), 300, "the better bid first");
        assertEq(bought(0), 300, "then the other");
        // 300 Wh at 46,000 and 300 at 41,000.
        assertEq(views.positionOf(homes[2], SLOT).proceeds, 13_800 + 12_300, "each at its price");
        (, OrderLanes.Status status) = left(best);
        assertTrue(status == OrderLanes.Status.Claimed, "gone");
        assertEq(views.quantityAt(1, SLOT, BUY, 40), 200, "rest");
    }

    function testFillOrKill() public {
        trade(0, SELL, 50, 400);
        vm.prank(homes[1]);
        vm.expectRevert(abi.encodeWithSelector(MarketContinuous.NotFilled.selector, 1));
        p2p.trade(homes[1], offer(BUY, 60, 401, true));
        assertEq(credits.balanceOf(homes[1]), START_CREDIT, "nothing happened");
        vm.prank(homes[1]);
        p2p.trade(homes[1], offer(BUY, 60, 400, true));
        assertEq(bought(1), 400, "all of it");
    }

    function testAmendKeepsTheIdAndThePlaceWhenLessIsAsked() public {
        uint64 a = trade(0, BUY, 40, 500);
        uint64 b = trade(1, BUY, 40, 500);
        amend(0, a, 40, 200);
        assertTrue(queue(BUY, 40)[0] == a, "still first");
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 8_200, "escrow of what is left");
        amend(0, a, 40, 600);
        assertTrue(queue(BUY, 40)[0] == b && queue(BUY, 40)[1] == a, "more: to the end");
        amend(1, b, 41, 500);
        assertTrue(queue(BUY, 41)[0] == b && queue(BUY, 40)[0] == a, "another price");
        assertEq(views.quantityAt(1, SLOT, BUY, 40), 600, "level");
        assertEq(views.positionOf(homes[0], SLOT).buying, 600, "energy");
        assertEq(credits.balanceOf(homes[0]), START_CREDIT - 24_600, "escrow");
    }

    function testAnAmendedOrderMayTradeAtOnce() public {
        trade(0, SELL, 50, 400);
        uint64 id = trade(1, BUY, 40, 500);
        amend(1, id, 55, 500);
        assertEq(bought(1), 400, "met");
        (uint256 rest, OrderLanes.Status status) = left(id);
        assertTrue(rest == 100 && status == OrderLanes.Status.Open, "the rest under the same id");
        // 400 Wh at 51,000, 100 Wh held at 56,000.
        assertEq(credits.balanceOf(homes[1]), START_CREDIT - 20_400 - 5_600, "money");
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.NotAccountNorSession.selector, homes[0], homes[1]));
        p2p.amend(id, 56, 1);
    }

    function testCancelAndTheEndOfTheGate() public {
        uint64 a = trade(0, BUY, 40, 500);
        uint64 b = trade(1, SELL, 60, 300);
        vm.prank(homes[0]);
        market.cancel(one(a));
        assertEq(credits.balanceOf(homes[0]), START_CREDIT, "back");
        assertEq(queue(BUY, 40).length, 0, "out of the book");
        vm.expectRevert(
            abi.encodeWithSelector(MarketOrders.GateStillOpen.selector, SLOT, uint256(SLOT) * SLOT_SECONDS - 20)
        );
        market.claim(one(b));
        closeGate();
        vm.prank(homes[1]);
        vm.expectRevert(
            abi.encodeWithSelector(MarketOrders.GateClosed.selector, SLOT, uint256(SLOT) * SLOT_SECONDS - 20)
        );
        p2p.amend(b, 60, 200);
        vm.expectRevert(
            abi.encodeWithSelector(
                MarketState.WrongShape.selector, uint16(1), MarketRows.Matching.Continuous, MarketRows.Visibility.Open
            )
        );
        market.clear(1, SLOT);
        // Good till gate: the rest comes back, by anybody's call.
        market.claim(one(b));
        assertEq(credits.balanceOf(homes[1]), START_CREDIT, "bond");
        assertEq(views.positionOf(homes[1], SLOT).openOrders, 0, "closed");
    }

    function testNobodyTradesWithItself() public {
        uint64 own = trade(0, SELL, 50, 400);
        vm.prank(homes[0]);
        vm.expectRevert(abi.encodeWithSelector(MarketContinuous.OwnOrderRests.selector, own));
        p2p.trade(homes[0], offer(BUY, 60, 100, false));
    }

    function testOneCallMeetsSixtyFourOrdersAndReleasesTheRest() public {
        for (uint256 i = 0; i < 66; ++i) trade(i % 4, SELL, 50, 10);
        uint64 id = trade(4, BUY, 50, 700);
        assertEq(bought(4), 640, "64 of them");
        (uint256 rest, OrderLanes.Status status) = left(id);
        assertTrue(rest == 0 && status == OrderLanes.Status.Claimed, "the rest does not wait in front of a worse price");
        // 640 Wh at 51,000.
        assertEq(credits.balanceOf(homes[4]), START_CREDIT - 32_640, "and is free again");
        assertEq(views.positionOf(homes[4], SLOT).buying, 640, "energy");
        trade(4, BUY, 50, 60);
        assertEq(bought(4), 660, "the others");
        assertEq(views.quantityAt(1, SLOT, BUY, 50), 40, "and now it rests");
    }

    function testManySmallMatchesNeverExceedTheEscrow() public {
        // At 1,000 µcr/kWh 1 Wh costs 1 µcr, and half a Wh's worth would round up each time.
        MarketRows.Row memory row = p2pRow();
        (row.lowestPrice, row.tick, row.sellerBond) = (300, 300, 700);
        uint16 id = admin.openMarket(row);
        MarketContinuous.Offer[] memory o = offer(SELL, 0, 1, false);
        o[0].market = id;
        for (uint256 i = 0; i < 40; ++i) {
            vm.prank(homes[i % 4]);
            p2p.trade(homes[i % 4], o);
        }
        o[0].side = BUY;
        o[0].quantity = 40;
        vm.prank(homes[4]);
        p2p.trade(homes[4], o);
        // 40 Wh at 300 are 12 µcr.
        assertEq(credits.balanceOf(homes[4]), START_CREDIT - 12, "not 40");
        assertEq(bought(4), 40, "bought");
        assertTrue(views.poolOf(id).reserve >= 0, "pool");
    }

    function testTheAgentsOffersKeepToTheLimits() public {
        Preferences.Limits memory l;
        (l.sessionKey, l.sessionExpires, l.maxBuy) = (agent, uint64(T0 + 1000), 100_000);
        (l.minSell, l.maxEnergyPerSlot, l.maxCreditPerDay) = (80_000, 1_000, 60_000);
        vm.prank(homes[0]);
        preferences.save(l);
        uint256 day = T0 / 1 days;
        trade(1, SELL, 49, 400);
        vm.startPrank(agent);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.PriceAboveLimit.selector, 101_000, 100_000));
        p2p.trade(homes[0], offer(BUY, 100, 1, false));
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.CreditAboveLimit.selector, 60_100, 60_000));
        p2p.trade(homes[0], offer(BUY, 99, 601, false));
        uint64 id = p2p.trade(homes[0], offer(BUY, 99, 600, false))[0];
        // 400 Wh at 50,000 paid, 200 Wh held at 100,000.
        assertEq(views.committedOf(homes[0], day), 20_000 + 20_000, "what was saved is free again");
        p2p.amend(id, 59, 100);
        assertEq(views.committedOf(homes[0], day), 20_000 + 6_000, "amended");
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.EnergyAboveLimit.selector, 1_001, 1_000));
        p2p.amend(id, 59, 601);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.PriceBelowLimit.selector, 79_000, 80_000));
        p2p.trade(homes[0], offer(SELL, 78, 1, false));
        market.cancel(one(id));
        vm.stopPrank();
        assertEq(views.committedOf(homes[0], day), 20_000, "paid");
    }

    function testRefusals() public {
        vm.prank(homes[0]);
        vm.expectRevert(MarketOrders.NoOrders.selector);
        p2p.trade(homes[0], new MarketContinuous.Offer[](0));
        MarketContinuous.Offer[] memory o = offer(BUY, 1, 1, false);
        o[0].market = 0;
        vm.prank(homes[0]);
        vm.expectRevert(
            abi.encodeWithSelector(
                MarketState.WrongShape.selector, uint16(0), MarketRows.Matching.UniformAuction, MarketRows.Visibility.Open
            )
        );
        p2p.trade(homes[0], o);
        Intent[] memory i = new Intent[](1);
        i[0] = Intent(1, SLOT, BUY, 1, 1);
        vm.prank(homes[0]);
        vm.expectRevert(
            abi.encodeWithSelector(
                MarketState.WrongShape.selector, uint16(1), MarketRows.Matching.Continuous, MarketRows.Visibility.Open
            )
        );
        market.placeMany(homes[0], i);
        MarketRows.Row memory row = p2pRow();
        (row.visibility, row.revealSeconds, row.sealedDeposit) = (MarketRows.Visibility.Sealed, 10, 1);
        vm.expectRevert(abi.encodeWithSelector(MarketAdmin.BadRow.selector, "visibility"));
        admin.openMarket(row);
    }

    /// Random offers, amendments and cancellations against the rule written out plainly: the same fills, the same rests
    /// in the same order, energy exactly balanced, and every µcr accounted for.
    /// forge-config: default.fuzz.runs = 64
    /// forge-config: slow.fuzz.runs = 10000
    function testFollowsThePlainRule(uint256 seed) public {
        uint256 r = uint256(keccak256(abi.encode(seed)));
        for (uint256 step = 0; step < 24; ++step) {
            r = uint256(keccak256(abi.encode(r)));
            uint256 home = (r >> 8) % 5;
            TickBook.Side side = TickBook.Side((r >> 16) & 1);
            uint16 tick = 250 + uint16((r >> 24) % 9);
            uint32 quantity = uint32((r >> 40) % 300) + 1;
            uint256 pick = (r >> 100) % 64;
            if (r % 5 == 0 && pick < _plain.length && _plain[pick].left != 0) {
                Plain memory old = _plain[pick];
                if (r % 3 == 0) {
                    vm.prank(homes[old.home]);
                    market.cancel(one(old.id));
                    _plain[pick].left = 0;
                } else {
                    (bool less, bool own) = (tick == old.tick && quantity <= old.left, meetsOwn(old.home, old.side, tick, quantity));
                    if (own && !less) continue;
                    amend(old.home, old.id, tick, quantity);
                    if (less) _plain[pick].left = quantity;
                    else plainly(pick, tick, quantity);
                }
            } else {
                if (meetsOwn(home, side, tick, quantity)) continue;
                uint64 id = trade(home, side, tick, quantity);
                _plain.push(Plain(id, home, side, tick, 0, 0));
                plainly(_plain.length - 1, tick, quantity);
            }
            check();
        }
    }

    /// What the rule says of an order that comes (again) with these terms.
    function plainly(uint256 index, uint16 tick, uint256 quantity) private {
        Plain storage taker = _plain[index];
        (taker.tick, taker.left, taker.time) = (tick, 0, ++_time);
        while (quantity != 0) {
            uint256 at = bestFor(taker.side, tick);
            if (at == type(uint256).max) break;
            Plain storage maker = _plain[at];
            uint256 wh = quantity < maker.left ? quantity : maker.left;
            quantity -= wh;
            maker.left -= wh;
            _wh[taker.home] += taker.side == BUY ? int256(wh) : -int256(wh);
            _wh[maker.home] -= taker.side == BUY ? int256(wh) : -int256(wh);
        }
        taker.left = quantity;
    }

    function bestFor(TickBook.Side side, uint16 tick) private view returns (uint256 at) {
        at = type(uint256).max;
        for (uint256 i = 0; i < _plain.length; ++i) {
            Plain memory o = _plain[i];
            if (o.left == 0 || o.side == side || (side == BUY ? o.tick > tick : o.tick < tick)) continue;
            if (at == type(uint256).max) at = i;
            Plain memory best = _plain[at];
            bool better = side == BUY ? o.tick < best.tick : o.tick > best.tick;
            if (better || (o.tick == best.tick && o.time < best.time)) at = i;
        }
    }

    /// Whether an order with these terms would come to an order of its own account.
    function meetsOwn(uint256 home, TickBook.Side side, uint16 tick, uint256 quantity) private view returns (bool) {
        uint256[] memory rests = new uint256[](_plain.length);
        for (uint256 i = 0; i < rests.length; ++i) rests[i] = _plain[i].left;
        while (quantity != 0) {
            uint256 at = type(uint256).max;
            for (uint256 i = 0; i < rests.length; ++i) {
                Plain memory o = _plain[i];
                if (rests[i] == 0 || o.side == side || (side == BUY ? o.tick > tick : o.tick < tick)) continue;
                if (at == type(uint256).max) at = i;
                bool better = side == BUY ? o.tick < _plain[at].tick : o.tick > _plain[at].tick;
                if (better || (o.tick == _plain[at].tick && o.time < _plain[at].time)) at = i;
            }
            if (at == type(uint256).max) return false;
            if (_plain[at].home == home) return true;
            uint256 wh = quantity < rests[at] ? quantity : rests[at];
            quantity -= wh;
            rests[at] -= wh;
        }
        return false;
    }

    function check() private view {
        uint256 promised = uint256(int256(views.poolOf(1).reserve)) + RESERVE;
        int256 sum;
        for (uint256 i = 0; i < _plain.length; ++i) {
            (uint256 rest,) = left(_plain[i].id);
            (,,,,,, OrderLanes.Status status,) = views.orderOf(_plain[i].id);
            if (status == OrderLanes.Status.Cancelled) continue;
            assertEq(rest, _plain[i].left, "left");
            uint256 price = _plain[i].side == BUY ? 1_000 + uint256(_plain[i].tick) * 1_000 : 20_000;
            promised += (rest * price + 999) / 1000;
        }
        for (uint256 h = 0; h < 5; ++h) {
            assertEq(bought(h), _wh[h], "energy");
            sum += bought(h);
            promised += uint256(views.positionOf(homes[h], SLOT).proceeds) + views.positionOf(homes[h], SLOT).bonds;
        }
        assertEq(sum, 0, "what is bought is sold");
        assertEq(credits.balanceOf(address(market)), promised, "money");
    }
}
