// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Market} from "../../src/Market.sol";
import {MarketContinuous} from "../../src/MarketContinuous.sol";
import {MarketSealed} from "../../src/MarketSealed.sol";
import {MarketViews} from "../../src/MarketViews.sol";
import {Intent, OrderIds, OrderLanes} from "../../src/OrderLane.sol";
import {Preferences} from "../../src/Preferences.sol";
import {TickBook} from "../../src/TickBook.sol";

/// Drives the real market through whole books for the comparison with the program's twin. It stands in for the contracts
/// around the market (every address is a member, credits are without end) and is everybody's session key.
contract TwinDriver {
    struct Order {
        TickBook.Side side;
        uint16 tick;
        uint32 quantity;
    }

    struct Outcome {
        TickBook.Clearing clearing;
        // By order: Wh bought (sold: negative), µcr (paid: negative).
        int256[] energy;
        int256[] money;
    }

    struct Step {
        // 0 trade, 1 fill or kill, 2 amend, 3 cancel
        uint8 what;
        // Of a new order, or the index of the one to change.
        uint16 who;
        TickBook.Side side;
        uint16 tick;
        uint32 quantity;
    }

    struct Ended {
        bool[] ok;
        uint32[] left;
        OrderLanes.Status[] status;
        int256[4][] accounts;
    }

    uint256 private constant FIRST = 0x1000;
    bytes32 private constant SALT = "salt";
    address public market;

    function use(address market_) external {
        market = market_;
    }

    function placeAll(uint16 id, uint32 firstSlot, Order[][] calldata books) external {
        Intent[] memory one = new Intent[](1);
        for (uint256 b = 0; b < books.length; ++b) {
            for (uint256 i = 0; i < books[b].length; ++i) {
                Order calldata o = books[b][i];
                one[0] = Intent(id, firstSlot + uint32(b), o.side, o.tick, o.quantity);
                Market(market).placeMany(address(uint160(FIRST + i)), one);
            }
        }
    }

    function sealAll(uint16 id, uint32 firstSlot, Order[][] calldata books) external {
        MarketSealed.Commitment[] memory one = new MarketSealed.Commitment[](1);
        for (uint256 b = 0; b < books.length; ++b) {
            for (uint256 i = 0; i < books[b].length; ++i) {
                MarketSealed.Opening memory o = _opening(id, firstSlot + uint32(b), i, books[b][i]);
                one[0] = MarketSealed.Commitment(id, o.slot, 0, bytes30(MarketSealed(market).commitmentOf(o)));
                MarketSealed(market).commit(o.account, one);
            }
        }
    }

    function revealAll(uint16 id, uint32 firstSlot, Order[][] calldata books) external {
        MarketSealed.Opening[] memory one = new MarketSealed.Opening[](1);
        for (uint256 b = 0; b < books.length; ++b) {
            for (uint256 i = 0; i < books[b].length; ++i) {
                one[0] = _opening(id, firstSlot + uint32(b), i, books[b][i]);
                MarketSealed(market).reveal(one);
            }
        }
    }

    function finishAll(uint16 id, uint32 firstSlot, uint256[] calldata counts) external returns (Outcome[] memory out) {
        out = new Outcome[](counts.length);
        for (uint256 b = 0; b < counts.length; ++b) {
            uint32 slot = firstSlot + uint32(b);
            Market(market).clear(id, slot);
            out[b].clearing = MarketViews(market).clearingOf(id, slot);
            (out[b].energy, out[b].money) = (new int256[](counts[b]), new int256[](counts[b]));
            uint64[] memory one = new uint64[](1);
            for (uint256 i = 0; i < counts[b]; ++i) {
                one[0] = OrderIds.make(FIRST + i, slot, 0);
                Market(market).claim(one);
                MarketViews.Position memory p = MarketViews(market).positionOf(address(uint160(FIRST + i)), slot);
                (out[b].energy[i], out[b].money[i]) = (p.contracted, p.tradeCredit);
            }
        }
    }

    /// Each run of steps in a slot of its own, by `accounts` accounts.
    function walk(uint16 id, uint32 firstSlot, uint256 accounts, Step[][] calldata runs)
        external
        returns (Ended[] memory out)
    {
        out = new Ended[](runs.length);
        for (uint256 b = 0; b < runs.length; ++b) out[b] = _walk(id, firstSlot + uint32(b), accounts, runs[b]);
    }

    function _walk(uint16 id, uint32 slot, uint256 accounts, Step[] calldata steps) private returns (Ended memory e) {
        e.ok = new bool[](steps.length);
        uint64[] memory ids = new uint64[](steps.length);
        uint256 count;
        for (uint256 i = 0; i < steps.length; ++i) {
            Step calldata s = steps[i];
            uint64 order;
            (e.ok[i], order) = _step(id, slot, s, s.what >= 2 && s.who < count ? ids[s.who] : 0);
            if (e.ok[i] && s.what < 2) ids[count++] = order;
        }
        (e.left, e.status) = (new uint32[](count), new OrderLanes.Status[](count));
        for (uint256 i = 0; i < count; ++i) (,,,,, e.left[i], e.status[i],) = MarketViews(market).orderOf(ids[i]);
        e.accounts = new int256[4][](accounts);
        for (uint256 a = 0; a < accounts; ++a) {
            MarketViews.Position memory p = MarketViews(market).positionOf(address(uint160(FIRST + a)), slot);
            e.accounts[a] = [p.contracted, p.tradeCredit, int256(uint256(p.proceeds)), int256(uint256(p.bonds))];
        }
    }

    function _step(uint16 id, uint32 slot, Step calldata s, uint64 old) private returns (bool, uint64) {
        if (s.what < 2) {
            MarketContinuous.Offer[] memory one = new MarketContinuous.Offer[](1);
            one[0] = MarketContinuous.Offer(id, slot, s.side, s.tick, s.quantity, s.what == 1);
            try MarketContinuous(market).trade(address(uint160(FIRST + s.who)), one) returns (uint64[] memory ids) {
                return (true, ids[0]);
            } catch {
                return (false, 0);
            }
        }
        if (s.what == 2) {
            try MarketContinuous(market).amend(old, s.tick, s.quantity) {
                return (true, 0);
            } catch {
                return (false, 0);
            }
        }
        uint64[] memory cancelled = new uint64[](1);
        cancelled[0] = old;
        try Market(market).cancel(cancelled) {
            return (true, 0);
        } catch {
            return (false, 0);
        }
    }

    function _opening(uint16 id, uint32 slot, uint256 i, Order calldata o)
        private
        pure
        returns (MarketSealed.Opening memory)
    {
        return MarketSealed.Opening(address(uint160(FIRST + i)), id, slot, 0, o.side, o.tick, o.quantity, SALT);
    }

    // The contracts around the market.

    function slotSeconds() external pure returns (uint32) {
        return 60;
    }

    function rolesOf(address) external pure returns (uint32) {
        return type(uint32).max;
    }

    function memberOf(address account) external pure returns (uint32, uint256) {
        return (type(uint32).max, uint160(account));
    }

    function accountOf(uint256 number) external pure returns (address) {
        return address(uint160(number));
    }

    function limitsOf(address) external view returns (Preferences.Limits memory l) {
        (l.sessionKey, l.sessionExpires) = (address(this), type(uint64).max);
        (l.maxBuy, l.maxEnergyPerSlot, l.maxCreditPerDay) = (type(uint32).max, type(uint64).max, type(uint64).max);
    }

    function collect(address, uint256) external {}

    function pay(address, uint256) external {}
}
