// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {Awards} from "./harness/Awards.sol";
import {IAwards} from "../src/MarketHooks.sol";
import {MarketAdmin} from "../src/MarketAdmin.sol";
import {MarketOrders} from "../src/MarketOrders.sol";
import {MarketRows} from "../src/MarketRows.sol";
import {Intent} from "../src/OrderLane.sol";
import {Preferences} from "../src/Preferences.sol";
import {Roles} from "../src/Roles.sol";
import {TickBook} from "../src/TickBook.sol";

/// Markets in which procurers buy flexibility in merit order: pay as bid, pay as cleared, one buyer and several.
contract ProcurementTest is Base {
    TickBook.Side private constant BUY = TickBook.Side.Buy;
    TickBook.Side private constant SELL = TickBook.Side.Sell;
    address private constant DSO = address(0xD50);
    address private constant TSO = address(0x750);

    Awards private _awards;

    function awards() internal override returns (IAwards) {
        _awards = new Awards();
        return _awards;
    }

    function setUp() public override {
        super.setUp();
        registry.setSystem(address(_awards), true);
        registry.register(DSO, Roles.DSO, "dso");
        registry.register(TSO, Roles.TSO, "tso");
        issue(DSO, 1_000e6);
        issue(TSO, 1_000e6);
    }

    function open(MarketRows.Commodity commodity, MarketRows.Matching matching, address sole) private returns (uint16) {
        MarketRows.Row memory row = demoRow();
        (row.commodity, row.matching, row.soleBuyer) = (commodity, matching, sole);
        (row.buyerRoles, row.sellerRoles) = (Roles.DSO | Roles.TSO | Roles.BRP, Roles.PROSUMER);
        return admin.openMarket(row);
    }

    function order(address account, uint16 market_, TickBook.Side side, uint16 tick, uint32 quantity) private returns (uint64) {
        Intent[] memory o = new Intent[](1);
        o[0] = Intent(market_, SLOT, side, tick, quantity);
        vm.prank(account);
        return first(market.placeMany(account, o));
    }

    /// Offers of 1,000 Wh at ticks 20, 40, 60 and 80.
    function offers(uint16 market_) private {
        for (uint16 i = 0; i < 4; ++i) order(homes[i], market_, SELL, 20 + 20 * i, 1_000);
    }

    function finish(uint16 market_) private {
        closeGate();
        market.clear(market_, SLOT);
    }

    function testPayAsBidPaysEachSellerItsOffer() public {
        uint16 id = open(MarketRows.Commodity.FlexUp, MarketRows.Matching.PayAsBid, DSO);
        offers(id);
        uint64 call = order(DSO, id, BUY, 99, 2_500);
        finish(id);
        TickBook.Clearing memory c = views.clearingOf(id, SLOT);
        assertEq(c.volume, 2_500, "volume");
        assertEq(c.marginalSell, 60, "the third offer is the last");
        // 1,000 Wh at 21,000, 1,000 at 41,000 and 500 at 61,000 µcr/kWh.
        assertEq(c.cost, 21_000 + 41_000 + 30_500, "cost");
        for (uint256 i = 0; i < 4; ++i) market.claim(one(orderId(i, 0)));
        market.claim(one(call));
        assertEq(_awards.count(), 3, "the fourth was not taken");
        assertEq(_awards.at(0).price, 21_000, "its own offer");
        assertEq(_awards.at(0).proceeds, 21_000, "for a kWh");
        assertEq(_awards.at(2).quantity, 500, "the marginal offer in part");
        assertEq(_awards.at(2).proceeds, 30_500, "at its own price");
        // 20,000 µcr/kWh of bond.
        assertEq(_awards.at(2).bond, 10_000, "bond");
        assertTrue(_awards.at(1).seller == homes[1] && _awards.at(1).buyer == DSO && _awards.at(1).up, "who");
        assertEq(credits.balanceOf(address(_awards)), _awards.money(), "the money came along");
        assertEq(credits.balanceOf(DSO), 1_000e6 - 92_500, "the buyer paid the cost");
        assertEq(credits.balanceOf(homes[3]), START_CREDIT, "nothing taken, nothing held");
        // Flexibility is no energy: it does not count in the account's imbalance.
        (int256 net, uint256 openOrders) = views.netOf(homes[0], SLOT);
        assertTrue(net == 0 && openOrders == 0, "net");
    }

    function testPayAsClearedPaysTheDearestAcceptedOffer() public {
        uint16 id = open(MarketRows.Commodity.FlexDown, MarketRows.Matching.PayAsCleared, DSO);
        offers(id);
        uint64 call = order(DSO, id, BUY, 99, 2_500);
        finish(id);
        TickBook.Clearing memory c = views.clearingOf(id, SLOT);
        assertEq(c.price, 60, "the marginal offer");
        assertEq(c.cost, 152_500, "2,500 Wh at 61,000");
        market.claim(one(orderId(0, 0)));
        assertEq(_awards.at(0).price, 61_000, "not its own");
        assertTrue(!_awards.at(0).up, "FlexDown");
        market.claim(one(call));
        assertEq(credits.balanceOf(DSO), 1_000e6 - 152_500, "buyer");
    }

    function testSeveralProcurersShareTheCostByVolume() public {
        uint16 id = open(MarketRows.Commodity.FlexUp, MarketRows.Matching.PayAsBid, address(0));
        offers(id);
        uint64 first_ = order(DSO, id, BUY, 70, 1_000);
        uint64 second = order(TSO, id, BUY, 90, 2_000);
        finish(id);
        // All three offers up to 60: 21 + 41 + 61 thousand for 3,000 Wh.
        assertEq(views.clearingOf(id, SLOT).cost, 123_000, "cost");
        market.claim(one(first_));
        market.claim(one(second));
        assertEq(credits.balanceOf(DSO), 1_000e6 - 41_000, "a third");
        assertEq(credits.balanceOf(TSO), 1_000e6 - 82_000, "two thirds");
        assertTrue(_awards.count() == 0, "sellers are claimed for themselves");
    }

    function testOnlyTheSoleBuyerBuys() public {
        uint16 id = open(MarketRows.Commodity.FlexUp, MarketRows.Matching.PayAsCleared, DSO);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.NotSoleBuyer.selector, TSO, DSO));
        order(TSO, id, BUY, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.RoleNotAdmitted.selector, BUY, Roles.PROSUMER, uint32(56)));
        order(homes[0], id, BUY, 1, 1);
        MarketRows.Row memory row = demoRow();
        row.soleBuyer = DSO;
        vm.expectRevert(abi.encodeWithSelector(MarketAdmin.BadRow.selector, "soleBuyer"));
        admin.openMarket(row);
    }

    function testAgentsSellFlexibilityFromTheOwnersReward() public {
        uint16 id = open(MarketRows.Commodity.FlexUp, MarketRows.Matching.PayAsCleared, DSO);
        Preferences.Limits memory l;
        (l.sessionKey, l.sessionExpires, l.maxEnergyPerSlot) = (agent, uint64(T0 + 1000), 10_000);
        (l.minSell, l.minFlexReward) = (400_000, 50_000);
        vm.prank(homes[0]);
        preferences.save(l);
        Intent[] memory o = new Intent[](1);
        o[0] = Intent(id, SLOT, SELL, 48, 100);
        vm.prank(agent);
        vm.expectRevert(abi.encodeWithSelector(MarketOrders.RewardBelowLimit.selector, 49_000, 50_000));
        market.placeMany(homes[0], o);
        o[0].tick = 49;
        vm.prank(agent);
        market.placeMany(homes[0], o);
    }

    /// Merit order with any number of offers and calls, in energy so that the market itself pays: no seller gets less
    /// than its offer, no buyer pays more than its limit, and the payments cover each other.
    function testMeritOrderOfRandomBooks(uint256 seed, bool asBid) public {
        MarketRows.Row memory row = demoRow();
        row.matching = asBid ? MarketRows.Matching.PayAsBid : MarketRows.Matching.PayAsCleared;
        uint16 id = admin.openMarket(row);
        uint256 n = seed % 12;
        uint64[] memory ids = new uint64[](n);
        for (uint256 i = 0; i < n; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            ids[i] = order(
                homes[i % 5], id, TickBook.Side(seed & 1), uint16((seed >> 8) % 30), uint32((seed >> 40) % 3_000) + 1
            );
        }
        finish(id);
        TickBook.Clearing memory c = views.clearingOf(id, SLOT);
        for (uint256 i = 0; i < n; ++i) {
            (address account,,, TickBook.Side side, uint16 tick, uint32 quantity,,) = views.orderOf(ids[i]);
            int64 before = views.positionOf(account, SLOT).tradeCredit;
            int256 net = views.positionOf(account, SLOT).contracted;
            market.claim(one(ids[i]));
            int256 money = views.positionOf(account, SLOT).tradeCredit - before;
            int256 wh = views.positionOf(account, SLOT).contracted - net;
            uint256 limit = 1_000 + uint256(tick) * 1_000;
            if (side == BUY) {
                assertTrue(wh >= 0 && uint256(wh) <= quantity, "bought within the order");
                assertTrue(uint256(-money) <= (quantity * limit + 999) / 1000, "paid within the escrow");
                // One Wh more than filled, at a marginal tick.
                assertTrue(uint256(-money) <= (uint256(wh + 1) * limit + 999) / 1000, "paid within the limit");
            } else {
                assertTrue(wh <= 0 && uint256(-wh) <= quantity, "sold within the order");
                assertTrue(uint256(money) >= uint256(-wh) * limit / 1000, "not below the offer");
                if (asBid) assertEq(uint256(money), uint256(-wh) * limit / 1000, "its own offer");
                else assertEq(uint256(money), uint256(-wh) * (1_000 + uint256(c.price) * 1_000) / 1000, "one price");
            }
        }
        assertTrue(views.poolOf(id).reserve >= 0 && views.poolOf(id).setAside >= 0, "the pool is never short");
    }
}
