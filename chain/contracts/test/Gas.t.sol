// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {MarketContinuous} from "../src/MarketContinuous.sol";
import {MarketIntents} from "../src/MarketIntents.sol";
import {MarketRows} from "../src/MarketRows.sol";
import {MarketSealed} from "../src/MarketSealed.sol";
import {Meters} from "../src/Meters.sol";
import {Intent} from "../src/OrderLane.sol";
import {Preferences} from "../src/Preferences.sol";
import {Roles} from "../src/Roles.sol";
import {TickBook} from "../src/TickBook.sol";

/// What the market's calls cost, from cold storage as a transaction of their own: measured, held to the promise, and
/// printed for GAS.md.
contract GasTest is Base {
    TickBook.Side private constant BUY = TickBook.Side.Buy;
    TickBook.Side private constant SELL = TickBook.Side.Sell;
    // Of every transaction, and of its data: 16 gas for a byte, 4 for a zero.
    uint256 private constant TRANSACTION = 21_000;

    event log_named_uint(string key, uint256 value);

    /// Gas of a call as a transaction of its own.
    function spend(address from, bytes memory data) private returns (uint256 gas) {
        return spendAt(from, address(market), data);
    }

    function spendAt(address from, address to, bytes memory data) private returns (uint256 gas) {
        gas = TRANSACTION;
        for (uint256 i = 0; i < data.length; ++i) gas += data[i] == 0 ? 4 : 16;
        address[8] memory cold = [
            address(market), address(credits), address(registry), address(preferences), market.admin(),
            market.settlement(), market.continuous(), market.sealedOrders()
        ];
        for (uint256 i = 0; i < cold.length; ++i) vm.cool(cold[i]);
        vm.cool(market.intents());
        vm.prank(from);
        uint256 before = gasleft();
        (bool ok,) = to.call(data);
        gas += before - gasleft();
        assertTrue(ok, "call");
    }

    function check(string memory what, uint256 gas, uint256 most) private {
        emit log_named_uint(what, gas);
        if (gas > most) revert Differs(what, int256(gas), int256(most));
    }

    function plan(uint32 from, uint32 count, TickBook.Side side, uint16 tick) private pure returns (Intent[] memory o) {
        o = new Intent[](count);
        for (uint32 i = 0; i < count; ++i) o[i] = Intent(0, from + i, side, tick + uint16(i % 7), 1_000 + i);
    }

    /// Some homes' orders in the books of a day, at all ticks that the others use.
    function fillBooks(uint32 from, uint32 count, TickBook.Side side) private {
        for (uint256 home = 3; home < 5; ++home) {
            for (uint16 tick = 100; tick < 107; ++tick) {
                Intent[] memory o = new Intent[](count);
                for (uint32 i = 0; i < count; ++i) o[i] = Intent(0, from + i, side, tick, 500);
                vm.prank(homes[home]);
                market.placeMany(homes[home], o);
            }
        }
    }

    function one96(uint64 base) private pure returns (uint64[] memory ids) {
        ids = new uint64[](96);
        for (uint256 i = 0; i < 96; ++i) ids[i] = base + (uint64(i) << 8);
    }

    /// A home's plan for 96 slots, in books that its neighbours use already, and all the way to its settlement.
    function testADaysPlan() public {
        fillBooks(SLOT, 96, BUY);
        check("order, in a batch of 96", spend(homes[0], abi.encodeCall(market.placeMany, (homes[0], plan(SLOT, 96, BUY, 100)))) / 96, 45_000);
        fillBooks(SLOT, 96, SELL);
        uint256 sell = spend(homes[1], abi.encodeCall(market.placeMany, (homes[1], plan(SLOT, 96, SELL, 100)))) / 96;
        check("sell order, in a batch of 96", sell, 45_000);
        vm.warp((uint256(SLOT) + 96) * SLOT_SECONDS - 20);
        for (uint32 i = 0; i < 96; ++i) market.clear(0, SLOT + i);
        check("claim of a buyer, in a batch of 96", spend(address(this), abi.encodeCall(market.claim, (one96(orderId(0, 0))))) / 96, 45_000);
        check("claim of a seller, in a batch of 96", spend(address(this), abi.encodeCall(market.claim, (one96(orderId(1, 0))))) / 96, 45_000);
        check("claim of a seller, alone", spend(address(this), abi.encodeCall(market.claim, (one(orderId(4, 7))))), 120_000);
        // What it sold in the day's first slot, delivered; and a slot later, provisionally, without a reading.
        vm.warp((uint256(SLOT) + 3) * SLOT_SECONDS);
        report(1, 0, 1_000);
        check("settlement of a slot", spend(address(this), abi.encodeCall(settlement.settle, (homes[1], 0, SLOT))), 120_000);
        bytes memory provisional = abi.encodeCall(settlement.settle, (homes[1], 0, SLOT + 1));
        check("settlement of a slot, provisional", spend(address(this), provisional), 140_000);
    }

    function testAloneAndInFreshBooks() public {
        check("order in a batch of 96, all books empty", spend(homes[0], abi.encodeCall(market.placeMany, (homes[0], plan(SLOT, 96, BUY, 100)))) / 96, 80_000);
        check("order alone, in a used book", spend(homes[1], abi.encodeCall(market.placeMany, (homes[1], plan(SLOT, 1, BUY, 100)))), 95_000);
        check("order alone, first at its tick", spend(homes[2], abi.encodeCall(market.placeMany, (homes[2], plan(SLOT, 1, BUY, 300)))), 140_000);
        check("cancel, alone", spend(homes[1], abi.encodeCall(market.cancel, (one(orderId(1, 0))))), 95_000);
    }

    /// The cost of a clearing is that of its ticks.
    function testClearingDoesNotDependOnTheOrders() public {
        MarketRows.Row memory row = demoRow();
        (row.ticks, row.tick, row.sellerBond) = (1024, 100, 0);
        admin.openMarket(row);
        uint256 before;
        uint32 slot = SLOT + 10;
        uint256 accounts = 0;
        uint256[4] memory counts = [uint256(100), 1_000, 1_024, 10_000];
        string[4] memory names = [
            "clearing, 100 orders in 100 ticks", "clearing, 1,000 orders in 1,000 ticks",
            "clearing, 1,024 orders in 1,024 ticks", "clearing, 10,000 orders in 1,024 ticks"
        ];
        uint256[4] memory gas;
        for (uint256 n = 0; n < 4; ++n) {
            ++slot;
            uint256 placed;
            while (placed < counts[n]) {
                address home = address(uint160(0x10000 + accounts++));
                registry.register(home, Roles.PROSUMER, "home");
                issue(home, 1_000e6);
                uint256 size = counts[n] - placed < 250 ? counts[n] - placed : 250;
                Intent[] memory o = new Intent[](size);
                for (uint256 i = 0; i < size; ++i) {
                    uint16 tick = uint16((placed + i) % 1024);
                    // Both curves cross in the middle of the grid.
                    o[i] = Intent(1, slot, tick % 2 == 0 ? BUY : SELL, tick, 1_000);
                }
                vm.prank(home);
                market.placeMany(home, o);
                placed += size;
            }
        }
        vm.warp(uint256(slot) * SLOT_SECONDS - 20);
        for (uint256 n = 0; n < 4; ++n) {
            before = slot - 3 + n;
            gas[n] = spend(address(this), abi.encodeCall(market.clear, (1, uint32(before))));
            check(names[n], gas[n], 1_900_000);
            assertTrue(views.clearingOf(1, uint32(before)).volume > 0, "crosses");
        }
        uint256 apart = gas[2] > gas[3] ? gas[2] - gas[3] : gas[3] - gas[2];
        assertTrue(apart < 2_000, "the orders do not count");
    }

    function testOtherShapes() public {
        MarketRows.Row memory row = demoRow();
        (row.visibility, row.revealSeconds, row.sealedDeposit) = (MarketRows.Visibility.Sealed, 15, 50_000);
        admin.openMarket(row);
        row = demoRow();
        row.matching = MarketRows.Matching.Continuous;
        admin.openMarket(row);
        MarketSealed.Opening[] memory openings = new MarketSealed.Opening[](1);
        openings[0] = MarketSealed.Opening(homes[0], 1, SLOT, 0, BUY, 120, 2_000, "salt");
        MarketSealed.Commitment[] memory sealedOrders = new MarketSealed.Commitment[](1);
        sealedOrders[0] = MarketSealed.Commitment(1, SLOT, 0, bytes30(sealer.commitmentOf(openings[0])));
        check("sealed order: commit, alone", spend(homes[0], abi.encodeCall(sealer.commit, (homes[0], sealedOrders))), 110_000);

        MarketContinuous.Offer[] memory offer = new MarketContinuous.Offer[](1);
        offer[0] = MarketContinuous.Offer(2, SLOT, SELL, 100, 5_000, false);
        check("continuous: an order that rests", spend(homes[1], abi.encodeCall(p2p.trade, (homes[1], offer))), 210_000);
        offer[0] = MarketContinuous.Offer(2, SLOT, BUY, 100, 2_000, false);
        check("continuous: an order that meets one", spend(homes[2], abi.encodeCall(p2p.trade, (homes[2], offer))), 210_000);
        check("continuous: amend", spend(homes[1], abi.encodeCall(p2p.amend, (orderId(1, 0), 101, 2_000))), 160_000);

        MarketIntents.SignedOrders[] memory list = new MarketIntents.SignedOrders[](1);
        list[0] = MarketIntents.SignedOrders(homes[3], address(this), 5, uint64(T0 + 100), plan(SLOT, 96, BUY, 100), "");
        vm.prank(homes[3]);
        preferences.save(preferencesOf());
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(103, relay.ordersDigest(list[0]));
        list[0].signature = abi.encodePacked(r, s, v);
        check("signed order, 96 of a member, books empty", spend(address(this), abi.encodeCall(relay.placeSigned, (list))) / 96, 85_000);
        closeGate();
        check("sealed order: reveal, alone", spend(homes[4], abi.encodeCall(sealer.reveal, (openings))), 190_000);
    }

    function testCapacity() public {
        fillBooks(SLOT, 96, BUY);
        uint256 order = spend(homes[0], abi.encodeCall(market.placeMany, (homes[0], plan(SLOT, 96, BUY, 100)))) / 96;
        // A block every 5 s.
        uint256 perSlot = uint256(30_000_000) * 180;
        emit log_named_uint("capacity: orders in batches", perSlot / order);
        vm.warp((uint256(SLOT) + 96) * SLOT_SECONDS - 20);
        for (uint32 i = 0; i < 96; ++i) market.clear(0, SLOT + i);
        uint256 claim = spend(address(this), abi.encodeCall(market.claim, (one96(orderId(0, 0))))) / 96;
        emit log_named_uint("capacity: claims in batches", perSlot / claim);
        vm.warp((uint256(SLOT) + 1) * SLOT_SECONDS);
        uint256 metered = reported(0);
        emit log_named_uint("capacity: slot reports", perSlot / metered);
        uint256 settled = spend(address(this), abi.encodeCall(settlement.settle, (homes[0], 0, SLOT)));
        emit log_named_uint("capacity: settlements", perSlot / settled);
        emit log_named_uint("capacity: homes that order, claim, report and settle every slot", perSlot / (order + claim + metered + settled));
    }

    function reported(uint256 home) private returns (uint256) {
        Meters.SlotReport memory r = reading(home, 123_456, 65_432);
        (bytes32 rr, bytes32 vs) = signed(r, REPORTER_KEY + home);
        vm.cool(address(meters));
        return spendAt(address(this), address(meters), abi.encodeCall(meters.report, (r, rr, vs)));
    }

    function preferencesOf() private view returns (Preferences.Limits memory l) {
        (l.sessionKey, l.sessionExpires, l.maxBuy) = (agent, uint64(T0 + 1000), 400_000);
        (l.maxEnergyPerSlot, l.maxCreditPerDay) = (100_000, 1e9);
    }
}
