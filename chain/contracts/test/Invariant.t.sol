// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {MarketState} from "../src/MarketState.sol";
import {MarketViews} from "../src/MarketViews.sol";
import {Intent, OrderLanes} from "../src/OrderLane.sol";
import {Meters} from "../src/Meters.sol";
import {TickBook} from "../src/TickBook.sol";

/// Five households that place, cancel, clear, claim, report and settle in any order that the contracts accept.
contract Neighbourhood is Base {
    uint32 private constant SLOTS = 6;
    uint256 public clearings;
    uint256 public settlements;
    uint256 public estimates;
    uint256 public trueUps;

    constructor() {
        setUp();
    }

    function placeOrders(uint256 seed) external {
        address home = homes[seed % 5];
        if (views.debtOf(home) != 0) return;
        Intent[] memory intents = new Intent[](1 + seed / 5 % 4);
        uint256 cost;
        for (uint256 i = 0; i < intents.length; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint32 slot = uint32(block.timestamp / SLOT_SECONDS) + 2 + uint32(seed % SLOTS);
            uint16 tick = uint16((seed >> 8) % 12);
            intents[i] = Intent(0, slot, TickBook.Side((seed >> 32) & 1), tick, uint32((seed >> 64) % 5_000) + 1);
            cost += 5_000 * 20;
        }
        if (credits.balanceOf(home) < cost) return;
        vm.prank(home);
        market.placeMany(home, intents);
    }

    /// One of a home's orders in a slot near now; zero when it has none.
    function pick(uint256 seed) private view returns (uint64) {
        address home = homes[seed % 5];
        uint32 slot = uint32(block.timestamp / SLOT_SECONDS) + 2 + SLOTS - uint32(seed / 5 % (2 * SLOTS));
        uint64[] memory ids = views.orderIdsOf(home, slot);
        return ids.length == 0 ? 0 : ids[seed / 64 % ids.length];
    }

    function cancelOrder(uint256 seed) external {
        uint64 id = pick(seed);
        (address home,, uint32 slot,,,, OrderLanes.Status status,) = views.orderOf(id);
        if (id == 0 || status != OrderLanes.Status.Open || block.timestamp + 20 >= uint256(slot) * SLOT_SECONDS) return;
        vm.prank(home);
        market.cancel(one(id));
    }

    function clearSlot(uint256 seed) external {
        uint32 slot = uint32(block.timestamp / SLOT_SECONDS) - uint32(seed % SLOTS);
        clearOnce(slot);
    }

    function clearOnce(uint32 slot) private {
        if (views.clearingOf(0, slot).cleared) return;
        market.clear(0, slot);
        if (views.clearingOf(0, slot).volume != 0) ++clearings;
    }

    function claimOrder(uint256 seed) external {
        uint64 id = pick(seed);
        (,, uint32 slot,,,, OrderLanes.Status status,) = views.orderOf(id);
        if (id == 0 || status != OrderLanes.Status.Open || !views.clearingOf(0, slot).cleared) return;
        market.claim(one(id));
    }

    /// Claims what is open in a slot, reports and settles: the random walk alone seldom gets that far.
    function finishSlot(uint256 seed) external {
        uint256 home = seed % 5;
        uint32 slot = uint32(block.timestamp / SLOT_SECONDS) - 1 - uint32(seed / 5 % SLOTS);
        // Registered in the slot of T0: metered from the next one.
        if (slot <= T0 / SLOT_SECONDS || views.positionOf(homes[home], slot).settled) return;
        claimAll(homes[home], slot);
        // Half of the meters say at first what they estimate.
        (, uint32 reports,,) = meters.meteredOf(homes[home], slot);
        if (reports == 0) send(readingFrom(seed, home, slot, uint32(seed >> 40) & 1), REPORTER_KEY + home);
        settlement.settle(homes[home], 0, slot);
        ++settlements;
    }

    /// Settles a slot whose reading is missing.
    function settleEstimate(uint256 seed) external {
        address home = homes[seed % 5];
        uint32 slot = uint32(block.timestamp / SLOT_SECONDS) - 2 - uint32(seed / 5 % SLOTS);
        if (slot <= T0 / SLOT_SECONDS) return;
        claimAll(home, slot);
        (,,, Meters.Standing standing) = meters.standingOf(home, slot);
        (, bool provisional,) = views.settlementOf(home, slot);
        if (standing != Meters.Standing.Estimated || provisional) return;
        settlement.settle(home, 0, slot);
        ++estimates;
    }

    /// A settled slot's reading was an estimate of the meter; now it is measured.
    function trueUp(uint256 seed) external {
        uint256 home = seed % 5;
        uint32 slot = uint32(block.timestamp / SLOT_SECONDS);
        bool found;
        for (uint32 back = 1; back <= 3 * SLOTS && !found; ++back) {
            (bool settled,, bool estimated) = views.settlementOf(homes[home], --slot);
            found = settled && estimated;
        }
        if (!found) return;
        send(readingFrom(seed, home, slot, 0), REPORTER_KEY + home);
        settlement.settle(homes[home], 0, slot);
        ++trueUps;
    }

    function claimAll(address home, uint32 slot) private {
        clearOnce(slot);
        uint64[] memory ids = views.orderIdsOf(home, slot);
        for (uint256 i = 0; i < ids.length; ++i) {
            (,,,,,, OrderLanes.Status status,) = views.orderOf(ids[i]);
            if (status == OrderLanes.Status.Open) market.claim(one(ids[i]));
        }
    }

    function readingFrom(uint256 seed, uint256 home, uint32 slot, uint32 flags)
        private
        pure
        returns (Meters.SlotReport memory)
    {
        uint64 energy = uint64((seed >> 16) % 300_000);
        bool importing = seed & 256 == 0;
        return Meters.SlotReport(bytes32(home + 1), slot, importing ? energy : 0, importing ? 0 : energy, 0, flags);
    }

    function payDebt(uint256 seed) external {
        address home = homes[seed % 5];
        uint256 amount = (seed >> 8) % (credits.balanceOf(home) + 1);
        vm.prank(home);
        settlement.payDebt(0, amount);
    }

    function payOwed(uint256 seed) external {
        settlement.payOwed(homes[seed % 5], 0);
    }

    function passTime(uint256 seed) external {
        vm.warp(block.timestamp + seed % 90);
    }

    /// What the market must hold to keep every promise, to the µcr.
    function promised() external view returns (int256 total) {
        MarketState.Pool memory pool = views.poolOf(0);
        total = int256(pool.reserve) + pool.setAside;
        uint32 last = uint32(block.timestamp / SLOT_SECONDS) + 2 + SLOTS;
        for (uint256 h = 0; h < 5; ++h) {
            for (uint32 slot = uint32(T0 / SLOT_SECONDS); slot <= last; ++slot) {
                MarketViews.Position memory p = views.positionOf(homes[h], slot);
                total += int256(uint256(p.proceeds) + p.bonds + heldFor(homes[h], slot));
            }
        }
    }

    /// Escrow and bonds of the open orders.
    function heldFor(address home, uint32 slot) private view returns (uint256 sum) {
        uint64[] memory ids = views.orderIdsOf(home, slot);
        for (uint256 i = 0; i < ids.length; ++i) {
            (,,, TickBook.Side side, uint16 tick, uint32 quantity, OrderLanes.Status status,) = views.orderOf(ids[i]);
            if (status != OrderLanes.Status.Open) continue;
            uint256 price = side == TickBook.Side.Buy ? 1_000 + uint256(tick) * 1_000 : 20_000;
            sum += (uint256(quantity) * price + 999) / 1000;
        }
    }

    function held() external view returns (uint256) {
        return credits.balanceOf(address(market));
    }

    function setAside() external view returns (int256) {
        return views.poolOf(0).setAside;
    }

    function supply() external view returns (uint256 minted, uint256 burned, uint256 balances) {
        (minted, burned) = (credits.minted(), credits.burned());
        balances = credits.balanceOf(address(this)) + credits.balanceOf(address(market));
        for (uint256 h = 0; h < 5; ++h) balances += credits.balanceOf(homes[h]);
    }
}

contract InvariantTest {
    Neighbourhood private _town;

    error Broken(string what, int256 got, int256 expected);

    function setUp() public {
        _town = new Neighbourhood();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_town);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory selectors) {
        selectors = new FuzzSelector[](1);
        selectors[0].addr = address(_town);
        selectors[0].selectors = new bytes4[](10);
        selectors[0].selectors[0] = Neighbourhood.placeOrders.selector;
        selectors[0].selectors[1] = Neighbourhood.cancelOrder.selector;
        selectors[0].selectors[2] = Neighbourhood.clearSlot.selector;
        selectors[0].selectors[3] = Neighbourhood.claimOrder.selector;
        selectors[0].selectors[4] = Neighbourhood.finishSlot.selector;
        selectors[0].selectors[5] = Neighbourhood.payDebt.selector;
        selectors[0].selectors[6] = Neighbourhood.payOwed.selector;
        selectors[0].selectors[7] = Neighbourhood.passTime.selector;
        selectors[0].selectors[8] = Neighbourhood.settleEstimate.selector;
        selectors[0].selectors[9] = Neighbourhood.trueUp.selector;
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    /// The market holds what it promised to the µcr, the sellers' money among it, and nothing was made or lost.
    function invariant_everyPromiseIsCovered() public view {
        int256 promised = _town.promised();
        int256 held = int256(_town.held());
        if (promised != held) revert Broken("held", held, promised);
        if (_town.setAside() < 0) revert Broken("set aside", _town.setAside(), 0);
        (uint256 minted, uint256 burned, uint256 balances) = _town.supply();
        if (minted != burned + balances) revert Broken("minted", int256(minted), int256(burned + balances));
    }

    /// A long fixed walk, which shows that the town trades and settles and is not only refused.
    function testTownTradesAndSettles() public {
        uint256 r = 1;
        for (uint256 i = 0; i < 1500; ++i) {
            r = uint256(keccak256(abi.encode(r)));
            uint256 what = r % 12;
            uint256 seed = r >> 8;
            if (what < 4) _town.placeOrders(seed);
            else if (what == 4) _town.cancelOrder(seed);
            else if (what == 5) _town.clearSlot(seed);
            else if (what == 6) _town.claimOrder(seed);
            else if (what == 7) _town.finishSlot(seed);
            else if (what == 8) _town.passTime(seed);
            else if (what == 9) _town.settleEstimate(seed);
            else if (what == 10) _town.trueUp(seed);
            else _town.payDebt(seed);
        }
        invariant_everyPromiseIsCovered();
        if (_town.clearings() < 20) revert Broken("clearings", int256(_town.clearings()), 20);
        if (_town.estimates() < 10) revert Broken("estimates", int256(_town.estimates()), 10);
        if (_town.trueUps() < 10) revert Broken("true-ups", int256(_town.trueUps()), 10);
        if (_town.settlements() < 20) revert Broken("settlements", int256(_town.settlements()), 20);
    }
}
