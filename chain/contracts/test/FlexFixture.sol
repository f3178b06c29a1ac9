// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Vm} from "./Base.sol";
import {BaselineMath} from "../src/BaselineMath.sol";
import {Baselines} from "../src/Baselines.sol";
import {Credits} from "../src/Credits.sol";
import {FlexRequests} from "../src/FlexRequests.sol";
import {Flexibility} from "../src/Flexibility.sol";
import {Meters} from "../src/Meters.sol";
import {Preferences} from "../src/Preferences.sol";
import {Registry} from "../src/Registry.sol";
import {Roles} from "../src/Roles.sol";

/// Quarter-hour slots, six homes with a meter each, an aggregator, a DSO; the test itself is operator and market.
contract FlexFixture {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    uint32 internal constant SLOT_SECONDS = 900;
    uint32 internal constant DAY = 96;
    // Thursday, 2023-11-16, 12:00 UTC.
    uint256 internal constant T0 = 1_700_136_000;
    // Fifteen days later, a Friday, 18:00 UTC.
    uint32 internal constant EVENT = uint32(T0 / SLOT_SECONDS) + 15 * DAY + 24;
    uint64 internal constant START_CREDIT = 1_000e6;
    uint256 internal constant KEY = 0xc0ffee;
    address internal constant AGGREGATOR = address(88);
    address internal constant DSO = address(99);

    Registry internal registry;
    Meters internal meters;
    Preferences internal preferences;
    Credits internal credits;
    Baselines internal baselines;
    Flexibility internal flexibility;
    FlexRequests internal requests;
    address[6] internal homes;
    bool internal reserveRefuses;
    uint256 internal reserve;

    function setUp() public virtual {
        vm.warp(T0);
        registry = new Registry(address(this), "Market operator");
        meters = new Meters(registry, SLOT_SECONDS);
        preferences = new Preferences(registry);
        credits = new Credits(registry, address(this));
        uint64 nonce = vm.getNonce(address(this));
        address flexibilityAt = vm.computeCreateAddress(address(this), nonce + 1);
        address requestsAt = vm.computeCreateAddress(address(this), nonce + 2);
        baselines = new Baselines(registry, meters, flexibilityAt);
        flexibility = new Flexibility(registry, credits, baselines, preferences, address(this), requestsAt);
        requests = new FlexRequests(registry, credits, baselines, preferences, flexibility);
        registry.setSystem(address(flexibility), true);
        registry.setSystem(address(requests), true);
        baselines.addRule(likeDays());
        registry.register(AGGREGATOR, Roles.AGGREGATOR, "aggregator");
        registry.register(DSO, Roles.DSO, "dso");
        endow(AGGREGATOR);
        endow(DSO);
        for (uint256 i = 0; i < homes.length; ++i) {
            homes[i] = vm.addr(100 + i);
            registry.register(homes[i], Roles.PROSUMER, "home");
            meters.register(id(i), homes[i], vm.addr(KEY + i), 1, 0);
            endow(homes[i]);
        }
    }

    uint256 private _deposits;

    /// Credits against the next deposit.
    function issue(address account, uint256 amount) internal {
        credits.issue(account, amount, bytes32(++_deposits));
    }

    /// The market's part of the money that comes back.
    function fundReserve(uint16, uint64 amount) external {
        require(!reserveRefuses, "refuses");
        credits.collect(msg.sender, amount);
        reserve += amount;
    }

    function likeDays() internal pure returns (Baselines.Rule memory r) {
        r.likeDays = 10;
        r.leastDays = 3;
        r.windowSlots = 16;
        r.gapSlots = 4;
        r.cap = BaselineMath.Cap(800, 1200);
    }

    function endow(address account) internal {
        issue(account, START_CREDIT);
        vm.startPrank(account);
        credits.approve(address(requests), type(uint256).max);
        vm.stopPrank();
    }

    function id(uint256 home) internal pure returns (bytes32) {
        return bytes32(home + 1);
    }

    function ids(uint256 first, uint256 count) internal pure returns (bytes32[] memory list) {
        list = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) list[i] = id(first + i);
    }

    function joinAggregator(uint256 count, uint16 keep) internal {
        for (uint256 i = 0; i < count; ++i) {
            vm.prank(homes[i]);
            meters.setAggregator(id(i), AGGREGATOR, keep);
        }
    }

    function ask(uint8 slots, uint32 wh) internal pure returns (FlexRequests.Ask memory a) {
        a.branch = 1;
        a.firstSlot = EVENT;
        a.slots = slots;
        a.up = true;
        a.wh = wh;
        a.minWh = 1;
        a.priceCap = 400_000;
        a.notice = 3_600;
        a.tolerancePermille = 100;
        a.penaltyPermille = 1_500;
    }

    /// Net Wh of a home in a slot, reported when the clock stands after it.
    function report(uint256 home, uint32 slot, int256 net) internal {
        uint64 wh = uint64(uint256(net < 0 ? -net : net));
        Meters.SlotReport memory r = Meters.SlotReport(id(home), slot, net < 0 ? 0 : wh, net < 0 ? wh : 0, 0, 0);
        (uint8 v, bytes32 rr, bytes32 s) = vm.sign(KEY + home, meters.reportDigest(r));
        meters.report(r, rr, v == 28 ? s | bytes32(uint256(1) << 255) : s);
    }

    /// The event's slots on all days from the second on, each at `net`. Reported within their time.
    function history(uint256 home, uint8 slots, int256 net) internal {
        for (uint32 back = 14; back >= 1; --back) {
            vm.warp((uint256(EVENT) - back * DAY + slots + 1) * SLOT_SECONDS);
            for (uint32 s = 0; s < slots; ++s) report(home, EVENT - back * DAY + s, net);
        }
    }

    function atGate() internal {
        vm.warp(uint256(EVENT) * SLOT_SECONDS - 3_600);
    }

    function before(uint256 seconds_) internal {
        vm.warp(uint256(EVENT) * SLOT_SECONDS - seconds_);
    }

    function afterEvent(uint8 slots) internal {
        vm.warp((uint256(EVENT) + slots + 1) * SLOT_SECONDS);
    }

    function atFinal(uint8 slots) internal {
        vm.warp(meters.closesAt(EVENT + slots - 1));
    }

    /// One seller alone gets the whole request.
    function pledge(address seller, uint8 slots, uint32 wh, uint32 price, uint16 keep) internal returns (uint64 award) {
        before(7_200);
        vm.prank(DSO);
        uint64 asked = requests.request(DSO, ask(slots, wh));
        vm.prank(seller);
        requests.offer(asked, seller, wh, price, keep);
        atGate();
        requests.awardRequest(asked);
        return flexibility.awardCount();
    }

    function assertEq(int256 got, int256 expected, string memory what) internal pure {
        if (got != expected) revert Differs(what, got, expected);
    }

    function assertEq(uint256 got, uint256 expected, string memory what) internal pure {
        assertEq(int256(got), int256(expected), what);
    }

    function assertTrue(bool holds, string memory what) internal pure {
        if (!holds) revert DoesNotHold(what);
    }

    error Differs(string what, int256 got, int256 expected);
    error DoesNotHold(string what);
}
