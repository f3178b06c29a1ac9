// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {IAwards} from "../src/MarketHooks.sol";
import {Credits} from "../src/Credits.sol";
import {Market} from "../src/Market.sol";
import {MarketAdmin} from "../src/MarketAdmin.sol";
import {MarketContinuous} from "../src/MarketContinuous.sol";
import {MarketIntents} from "../src/MarketIntents.sol";
import {MarketRows} from "../src/MarketRows.sol";
import {MarketSealed} from "../src/MarketSealed.sol";
import {MarketSettlement} from "../src/MarketSettlement.sol";
import {MarketState} from "../src/MarketState.sol";
import {MarketViews} from "../src/MarketViews.sol";
import {Meters} from "../src/Meters.sol";
import {Intent, OrderIds} from "../src/OrderLane.sol";
import {Preferences} from "../src/Preferences.sol";
import {Registry} from "../src/Registry.sol";
import {Roles} from "../src/Roles.sol";
import {TickBook} from "../src/TickBook.sol";

struct CallGas {
    uint64 gasLimit;
    uint64 gasTotalUsed;
    uint64 gasMemoryUsed;
    int64 gasRefunded;
    uint64 gasRemaining;
}

/// The cheat codes of forge that these tests use.
interface Vm {
    function warp(uint256 timestamp) external;
    function prank(address sender) external;
    function startPrank(address sender) external;
    function stopPrank() external;
    function addr(uint256 key) external pure returns (address);
    function sign(uint256 key, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function expectRevert(bytes calldata message) external;
    function expectRevert(bytes4 selector) external;
    function expectPartialRevert(bytes4 selector) external;
    function expectRevert() external;
    function computeCreateAddress(address deployer, uint256 nonce) external pure returns (address);
    function getNonce(address account) external view returns (uint64);
    function assume(bool condition) external pure;
    function cool(address target) external;
    function mockCallRevert(address callee, bytes calldata data, bytes calldata answer) external;
    function clearMockedCalls() external;
    function store(address target, bytes32 slot, bytes32 word) external;
    function lastCallGas() external view returns (CallGas memory);
}

/// A deployment as README.md orders it, with the demonstration's row and five households of 100 cr.
contract Base {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    uint256 internal constant T0 = 1_700_000_040;
    uint32 internal constant SLOT_SECONDS = 60;
    // Starts 120 s after T0.
    uint32 internal constant SLOT = uint32(T0 / SLOT_SECONDS) + 2;
    uint64 internal constant START_CREDIT = 100e6;
    uint64 internal constant RESERVE = 50e6;
    uint256 internal constant REPORTER_KEY = 0xc0ffee;
    bytes32 internal constant CERTIFICATE = keccak256("certificate");

    Registry internal registry;
    Meters internal meters;
    Preferences internal preferences;
    Credits internal credits;
    Market internal market;
    // The market's modules, all at its address.
    MarketAdmin internal admin;
    MarketSettlement internal settlement;
    MarketSealed internal sealer;
    MarketContinuous internal p2p;
    MarketIntents internal relay;
    MarketViews internal views;
    address[5] internal homes;
    address internal agent = address(0xA6E27);

    function setUp() public virtual {
        vm.warp(T0);
        registry = new Registry(address(this), "Market operator");
        meters = new Meters(registry, SLOT_SECONDS);
        preferences = new Preferences(registry);
        IAwards taker = awards();
        credits = new Credits(registry, vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 7));
        useMarket(deployMarket(credits, taker));
        registry.setSystem(address(market), true);
        for (uint256 i = 0; i < homes.length; ++i) {
            homes[i] = vm.addr(100 + i);
            registry.register(homes[i], Roles.PROSUMER, "home");
            meters.register(bytes32(i + 1), homes[i], vm.addr(REPORTER_KEY + i), 1, CERTIFICATE);
            issue(homes[i], START_CREDIT);
        }
        admin.openMarket(demoRow());
        issue(address(this), RESERVE);
        settlement.fundReserve(0, RESERVE);
    }

    /// Seven creations; the market's is the last.
    function deployMarket(Credits credits_, IAwards awards_) internal returns (Market) {
        MarketState.Links memory links = MarketState.Links(registry, credits_, meters, preferences, awards_);
        Market.Modules memory modules = Market.Modules(
            address(new MarketAdmin(links)),
            address(new MarketSettlement(links)),
            address(new MarketSealed(links)),
            address(new MarketContinuous(links)),
            address(new MarketIntents(links)),
            address(new MarketViews(links))
        );
        return new Market(links, modules);
    }

    function useMarket(Market market_) internal {
        market = market_;
        admin = MarketAdmin(address(market));
        settlement = MarketSettlement(address(market));
        sealer = MarketSealed(address(market));
        p2p = MarketContinuous(address(market));
        relay = MarketIntents(address(market));
        views = MarketViews(address(market));
    }

    /// Who takes what is sold in flexibility markets; nobody, unless a test says so.
    function awards() internal virtual returns (IAwards) {
        return IAwards(address(0));
    }

    uint256 private _deposits;

    /// Credits against the next deposit.
    function issue(address account, uint256 amount) internal {
        credits.issue(account, amount, bytes32(++_deposits));
    }

    /// Id of a home's order in SLOT, by its index among them. Homes were registered after the operator.
    function orderId(uint256 home, uint256 index) internal pure returns (uint64) {
        return OrderIds.make(home + 2, SLOT, index);
    }

    function demoRow() internal pure returns (MarketRows.Row memory row) {
        row.buyerRoles = Roles.PROSUMER | Roles.GENERATOR | Roles.AGGREGATOR;
        row.sellerRoles = row.buyerRoles;
        row.slotSeconds = SLOT_SECONDS;
        row.gateOpens = 86_400;
        row.gateCloses = 20;
        row.ticks = 400;
        row.lowestPrice = 1_000;
        row.tick = 1_000;
        row.minQuantity = 1;
        row.maxQuantity = 1_000_000;
        row.imbalanceUp = 320_000;
        row.imbalanceDown = 60_000;
        row.sellerBond = 20_000;
        row.tolerancePermille = 100;
        row.penaltyPermille = 1_500;
    }

    function intent(TickBook.Side side, uint16 tick, uint32 quantity) internal pure returns (Intent memory) {
        return Intent(0, SLOT, side, tick, quantity);
    }

    function place(address account, TickBook.Side side, uint16 tick, uint32 quantity) internal returns (uint64) {
        Intent[] memory intents = new Intent[](1);
        intents[0] = intent(side, tick, quantity);
        vm.prank(account);
        return first(market.placeMany(account, intents));
    }

    /// Zero when the call was expected to revert.
    function first(uint64[] memory ids) internal pure returns (uint64) {
        return ids.length == 0 ? 0 : ids[0];
    }

    function one(uint64 id) internal pure returns (uint64[] memory ids) {
        ids = new uint64[](1);
        ids[0] = id;
    }

    function closeGate() internal {
        vm.warp(uint256(SLOT) * SLOT_SECONDS - 20);
    }

    function endSlot() internal {
        vm.warp((uint256(SLOT) + 1) * SLOT_SECONDS);
    }

    /// r and vs of EIP-2098.
    function signed(Meters.SlotReport memory r, uint256 key) internal view returns (bytes32, bytes32) {
        (uint8 v, bytes32 rr, bytes32 s) = vm.sign(key, meters.reportDigest(r));
        return (rr, v == 28 ? s | bytes32(uint256(1) << 255) : s);
    }

    function send(Meters.SlotReport memory r, uint256 key) internal {
        (bytes32 rr, bytes32 vs) = signed(r, key);
        meters.report(r, rr, vs);
    }

    function leafOf(Meters.SlotReport memory r) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0), r.meter, r.slot, r.importWh, r.exportWh, r.root, r.flags));
    }

    function reading(uint256 home, uint64 importWh, uint64 exportWh) internal pure returns (Meters.SlotReport memory) {
        return Meters.SlotReport(bytes32(home + 1), SLOT, importWh, exportWh, keccak256("leaves"), 0);
    }

    function report(uint256 home, uint64 importWh, uint64 exportWh) internal {
        send(reading(home, importWh, exportWh), REPORTER_KEY + home);
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
