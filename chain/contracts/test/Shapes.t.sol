// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Base} from "./Base.sol";
import {Awards} from "./harness/Awards.sol";
import {IAwards} from "../src/MarketHooks.sol";
import {MarketContinuous} from "../src/MarketContinuous.sol";
import {MarketRows} from "../src/MarketRows.sol";
import {MarketSealed} from "../src/MarketSealed.sol";
import {MarketState} from "../src/MarketState.sol";
import {MarketViews} from "../src/MarketViews.sol";
import {Meters} from "../src/Meters.sol";
import {Intent, OrderLanes} from "../src/OrderLane.sol";
import {Roles} from "../src/Roles.sol";
import {TickBook} from "../src/TickBook.sol";

/// A town that trades in every shape of market at once and calls everything in any order, also what is refused: the
/// calls of this contract never revert, those to the market may.
contract Bazaar is Base {
    uint16 internal constant MARKETS = 7;
    uint16 internal constant SEALED = 1;
    uint16 internal constant P2P = 2;
    uint32 internal constant SLOTS = 4;
    uint64 internal constant DEPOSIT = 30_000;

    Awards internal _awards;
    uint32 public firstSlot = SLOT;
    // Openings of what was committed, revealed or not.
    MarketSealed.Opening[] internal _openings;
    uint256 public placed;
    uint256 public matched;
    uint256 public refused;

    constructor() {
        setUp();
        registry.setSystem(address(_awards), true);
        MarketRows.Row memory row = demoRow();
        (row.visibility, row.revealSeconds, row.sealedDeposit) = (MarketRows.Visibility.Sealed, 15, DEPOSIT);
        admin.openMarket(row);
        row = demoRow();
        row.matching = MarketRows.Matching.Continuous;
        admin.openMarket(row);
        row = demoRow();
        row.matching = MarketRows.Matching.PayAsBid;
        admin.openMarket(row);
        row.matching = MarketRows.Matching.PayAsCleared;
        admin.openMarket(row);
        row.commodity = MarketRows.Commodity.FlexUp;
        admin.openMarket(row);
        (row.commodity, row.matching, row.soleBuyer) =
            (MarketRows.Commodity.FlexDown, MarketRows.Matching.PayAsBid, homes[0]);
        admin.openMarket(row);
        issue(address(this), 10e6);
        for (uint16 m = 1; m < MARKETS; ++m) settlement.fundReserve(m, 1_000);
    }

    function awards() internal override returns (IAwards) {
        _awards = new Awards();
        return _awards;
    }

    function slotOf(uint256 seed) internal view returns (uint32) {
        return firstSlot + uint32(seed % SLOTS);
    }

    function attempt(address from, bytes memory data) internal returns (bool ok) {
        vm.prank(from);
        (ok,) = address(market).call(data);
        if (!ok) ++refused;
    }

    function placeOrder(uint256 seed) external {
        Intent[] memory o = new Intent[](1 + seed % 3);
        address home = homes[(seed >> 8) % 5];
        uint16 id = uint16((seed >> 16) % MARKETS);
        for (uint256 i = 0; i < o.length; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            o[i] = Intent(id, slotOf(seed >> 8), TickBook.Side((seed >> 32) & 1), uint16((seed >> 40) % 9), uint32((seed >> 64) % 3_000) + 1);
        }
        if (attempt(home, abi.encodeCall(market.placeMany, (home, o)))) ++placed;
    }

    function tradeOrder(uint256 seed) external {
        address home = homes[seed % 5];
        MarketContinuous.Offer[] memory o = new MarketContinuous.Offer[](1);
        o[0] = MarketContinuous.Offer(
            P2P, slotOf(seed >> 8), TickBook.Side((seed >> 16) & 1), uint16((seed >> 24) % 9), uint32((seed >> 40) % 3_000) + 1, seed >> 80 & 7 == 0
        );
        if (attempt(home, abi.encodeCall(p2p.trade, (home, o)))) ++matched;
    }

    function sealOrder(uint256 seed) external {
        MarketSealed.Opening memory o = MarketSealed.Opening(
            homes[seed % 5], SEALED, slotOf(seed >> 8), uint8((seed >> 16) % 2), TickBook.Side((seed >> 24) & 1), uint16((seed >> 32) % 9),
            uint32((seed >> 48) % 3_000) + 1, bytes32(seed)
        );
        MarketSealed.Commitment[] memory c = new MarketSealed.Commitment[](1);
        c[0] = MarketSealed.Commitment(o.market, o.slot, o.index, bytes30(sealer.commitmentOf(o)));
        if (attempt(o.account, abi.encodeCall(sealer.commit, (o.account, c)))) _openings.push(o);
    }

    function revealOrder(uint256 seed) external {
        if (_openings.length == 0) return;
        MarketSealed.Opening[] memory o = new MarketSealed.Opening[](1);
        o[0] = _openings[seed % _openings.length];
        attempt(address(this), abi.encodeCall(sealer.reveal, (o)));
    }

    function withdrawOrForfeit(uint256 seed) external {
        if (_openings.length == 0) return;
        MarketSealed.Opening memory o = _openings[seed % _openings.length];
        if (seed >> 64 & 1 == 0) attempt(o.account, abi.encodeCall(sealer.withdraw, (o.account, SEALED, o.slot, o.index)));
        else attempt(address(this), abi.encodeCall(sealer.forfeit, (o.account, SEALED, o.slot, o.index)));
    }

    function pick(uint256 seed) internal view returns (address home, uint64 id) {
        home = homes[seed % 5];
        uint64[] memory ids = views.orderIdsOf(home, slotOf(seed >> 8));
        if (ids.length != 0) id = ids[(seed >> 32) % ids.length];
    }

    function cancelOrder(uint256 seed) external {
        (address home, uint64 id) = pick(seed);
        // Sometimes by somebody else.
        attempt(seed >> 64 & 7 == 0 ? homes[(seed >> 72) % 5] : home, abi.encodeCall(market.cancel, (one(id))));
    }

    function amendOrder(uint256 seed) external {
        (address home, uint64 id) = pick(seed);
        attempt(home, abi.encodeCall(p2p.amend, (id, uint16((seed >> 64) % 9), uint32((seed >> 80) % 3_000) + 1)));
    }

    function clearSlot(uint256 seed) external {
        attempt(address(this), abi.encodeCall(market.clear, (uint16(seed % MARKETS), slotOf(seed >> 8))));
    }

    function claimOrder(uint256 seed) external {
        (, uint64 id) = pick(seed);
        attempt(address(this), abi.encodeCall(market.claim, (one(id))));
    }

    function settleSlot(uint256 seed) external {
        uint256 home = seed % 5;
        uint32 slot = slotOf(seed >> 8);
        Meters.SlotReport memory r =
            Meters.SlotReport(bytes32(home + 1), slot, uint64((seed >> 32) % 3_000), uint64((seed >> 64) % 3_000), 0, 0);
        (, uint32 reports,,) = meters.meteredOf(homes[home], slot);
        if (reports == 0 && block.timestamp >= (uint256(slot) + 1) * SLOT_SECONDS) send(r, REPORTER_KEY + home);
        attempt(address(this), abi.encodeCall(settlement.settle, (homes[home], uint16((seed >> 100) % MARKETS), slot)));
    }

    function moveReserve(uint256 seed) external {
        uint16 id = uint16(seed % MARKETS);
        address who = seed >> 8 & 1 == 0 ? address(this) : homes[(seed >> 16) % 5];
        if (seed >> 32 & 1 == 0) attempt(who, abi.encodeCall(settlement.withdrawReserve, (id, uint64((seed >> 40) % 2e6))));
        else attempt(who, abi.encodeCall(settlement.fundReserve, (id, uint64((seed >> 40) % 1e6))));
        attempt(who, abi.encodeCall(settlement.payDebt, (0, (seed >> 100) % 1e6)));
        attempt(who, abi.encodeCall(settlement.payOwed, (homes[(seed >> 16) % 5], 0)));
    }

    function pauseOrResume(uint256 seed) external {
        uint16 id = uint16(seed % MARKETS);
        if (views.rowAt(id).paused) admin.resumeMarket(id);
        else if (seed >> 8 & 3 == 0) admin.pauseMarket(id);
    }

    function passTime(uint256 seed) external {
        vm.warp(block.timestamp + seed % 45);
    }

    /// What the market must hold to keep every promise, to the µcr.
    function promised() public view returns (int256 total) {
        for (uint16 m = 0; m < MARKETS; ++m) {
            MarketState.Pool memory pool = views.poolOf(m);
            total += int256(pool.reserve) + pool.setAside;
        }
        for (uint256 h = 0; h < 5; ++h) {
            for (uint32 slot = firstSlot; slot < firstSlot + SLOTS; ++slot) {
                MarketViews.Position memory p = views.positionOf(homes[h], slot);
                total += int256(uint256(p.proceeds) + p.bonds + heldFor(homes[h], slot));
                for (uint8 i = 0; i < 2; ++i) {
                    (bytes30 sealed_,) = views.sealedOf(SEALED, slot, homes[h], i);
                    if (sealed_ != 0) total += int256(uint256(DEPOSIT));
                }
            }
        }
    }

    function heldFor(address home, uint32 slot) private view returns (uint256 sum) {
        uint64[] memory ids = views.orderIdsOf(home, slot);
        for (uint256 i = 0; i < ids.length; ++i) {
            (,,, TickBook.Side side, uint16 tick, uint32 quantity, OrderLanes.Status status,) = views.orderOf(ids[i]);
            if (status != OrderLanes.Status.Open) continue;
            uint256 price = side == TickBook.Side.Buy ? 1_000 + uint256(tick) * 1_000 : 20_000;
            sum += (uint256(quantity) * price + 999) / 1000;
        }
    }

    function held() public view returns (uint256) {
        return credits.balanceOf(address(market));
    }

    function supply() public view returns (uint256 minted, uint256 balances) {
        minted = credits.minted() - credits.burned();
        balances = credits.balanceOf(address(this)) + held() + credits.balanceOf(address(_awards));
        for (uint256 h = 0; h < 5; ++h) balances += credits.balanceOf(homes[h]);
    }

    function setAside(uint16 id) public view returns (int256) {
        return views.poolOf(id).setAside;
    }

    function handedOver() public view returns (uint256 got, uint256 said) {
        return (credits.balanceOf(address(_awards)), _awards.money());
    }

    /// Brings everything to its end, as anybody may: no money stays that belongs to somebody.
    function finish() external {
        for (uint16 m = 0; m < MARKETS; ++m) {
            if (views.rowAt(m).paused) admin.resumeMarket(m);
        }
        vm.warp((uint256(firstSlot) + SLOTS + 1) * SLOT_SECONDS);
        for (uint256 i = 0; i < _openings.length; ++i) {
            MarketSealed.Opening memory o = _openings[i];
            attempt(address(this), abi.encodeCall(sealer.forfeit, (o.account, SEALED, o.slot, o.index)));
        }
        for (uint32 slot = firstSlot; slot < firstSlot + SLOTS; ++slot) {
            for (uint16 m = 0; m < MARKETS; ++m) attempt(address(this), abi.encodeCall(market.clear, (m, slot)));
            int256 energy;
            uint256 orders;
            for (uint256 h = 0; h < 5; ++h) {
                uint64[] memory ids = views.orderIdsOf(homes[h], slot);
                orders += ids.length;
                for (uint256 i = 0; i < ids.length; ++i) {
                    (,,,,,, OrderLanes.Status status,) = views.orderOf(ids[i]);
                    if (status == OrderLanes.Status.Open) market.claim(one(ids[i]));
                }
                (int256 net, uint256 openOrders) = views.netOf(homes[h], slot);
                energy += net;
                assertEq(openOrders, 0, "all closed");
                (, uint32 reports,,) = meters.meteredOf(homes[h], slot);
                if (reports == 0) send(Meters.SlotReport(bytes32(h + 1), slot, 0, 0, 0, 0), REPORTER_KEY + h);
                if (!views.positionOf(homes[h], slot).settled) settlement.settle(homes[h], 0, slot);
            }
            // What is bought is sold, but for the Wh that each order of a marginal tick rounds off.
            assertTrue(energy <= int256(orders) && -energy <= int256(orders), "energy");
        }
        int256 pools;
        for (uint16 m = 0; m < MARKETS; ++m) {
            MarketState.Pool memory pool = views.poolOf(m);
            assertTrue(pool.setAside >= 0, "what is set aside was enough");
            // With every buyer claimed, each clearing brought in what it took out.
            assertTrue(pool.reserve >= 0, "solvent");
            pools += int256(pool.reserve) + pool.setAside;
        }
        assertEq(int256(held()), pools, "nothing else is left");
    }
}

contract ShapesInvariantTest {
    Bazaar private _bazaar;

    error Broken(string what, int256 got, int256 expected);

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function setUp() public {
        _bazaar = new Bazaar();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_bazaar);
    }

    function steps() private pure returns (bytes4[] memory s) {
        s = new bytes4[](13);
        s[0] = Bazaar.placeOrder.selector;
        s[1] = Bazaar.tradeOrder.selector;
        s[2] = Bazaar.sealOrder.selector;
        s[3] = Bazaar.revealOrder.selector;
        s[4] = Bazaar.withdrawOrForfeit.selector;
        s[5] = Bazaar.cancelOrder.selector;
        s[6] = Bazaar.amendOrder.selector;
        s[7] = Bazaar.clearSlot.selector;
        s[8] = Bazaar.claimOrder.selector;
        s[9] = Bazaar.settleSlot.selector;
        s[10] = Bazaar.moveReserve.selector;
        s[11] = Bazaar.pauseOrResume.selector;
        s[12] = Bazaar.passTime.selector;
    }

    function targetSelectors() public view returns (FuzzSelector[] memory selectors) {
        selectors = new FuzzSelector[](1);
        selectors[0] = FuzzSelector(address(_bazaar), steps());
    }

    function check() private view {
        if (_bazaar.promised() != int256(_bazaar.held())) {
            revert Broken("held", int256(_bazaar.held()), _bazaar.promised());
        }
        (uint256 minted, uint256 balances) = _bazaar.supply();
        if (minted != balances) revert Broken("supply", int256(balances), int256(minted));
        (uint256 got, uint256 said) = _bazaar.handedOver();
        if (got != said) revert Broken("awards", int256(got), int256(said));
        for (uint16 m = 0; m < 7; ++m) {
            if (_bazaar.setAside(m) < 0) revert Broken("set aside", _bazaar.setAside(m), 0);
        }
    }

    /// forge-config: default.invariant.runs = 24
    /// forge-config: default.invariant.depth = 60
    /// forge-config: slow.invariant.runs = 256
    /// forge-config: slow.invariant.depth = 200
    function invariant_everyShapeHoldsWhatItPromised() public view {
        check();
    }

    /// Under any order of calls everything ends, and everybody has its own.
    /// forge-config: default.fuzz.runs = 16
    /// forge-config: slow.fuzz.runs = 10000
    function testNothingIsTrapped(uint256 seed) public {
        _walk(seed, 150);
        check();
        _bazaar.finish();
        check();
    }

    /// A long fixed walk, which shows that all shapes trade and are not only refused.
    function testTheBazaarTrades() public {
        _walk(1, 600);
        _bazaar.finish();
        if (_bazaar.placed() < 40) revert Broken("placed", int256(_bazaar.placed()), 40);
        if (_bazaar.matched() < 20) revert Broken("matched", int256(_bazaar.matched()), 20);
        (uint256 got,) = _bazaar.handedOver();
        if (got == 0) revert Broken("awards", 0, 1);
    }

    function _walk(uint256 r, uint256 count) private {
        bytes4[] memory s = steps();
        for (uint256 i = 0; i < count; ++i) {
            r = uint256(keccak256(abi.encode(r)));
            // Placing more often than the rest, and time in small steps, so that walks get somewhere.
            uint256 what = r % 20;
            bytes4 step = what < 13 ? s[what] : what < 16 ? s[0] : what < 18 ? s[1] : s[2];
            uint256 seed = step == s[12] ? (r >> 8) % 4 : r >> 8;
            (bool ok, bytes memory reason) = address(_bazaar).call(abi.encodeWithSelector(step, seed));
            if (!ok) {
                assembly {
                    revert(add(reason, 32), mload(reason))
                }
            }
        }
    }
}
