// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Meters} from "./Meters.sol";
import {Registry} from "./Registry.sol";

/// The markets: one row of parameters each, which selects the market's shape. A row may change, for slots that nobody
/// could order in yet; what an open slot was opened with stays.
abstract contract MarketRows {
    enum Commodity {
        Energy,
        FlexUp,
        FlexDown
    }
    enum Matching {
        UniformAuction,
        Continuous,
        PayAsBid,
        PayAsCleared
    }
    enum Visibility {
        Open,
        Sealed
    }

    /// Prices in µcr per kWh, quantities in Wh, times in seconds before the slot's start.
    struct Row {
        Commodity commodity;
        Matching matching;
        Visibility visibility;
        uint32 buyerRoles;
        uint32 sellerRoles;
        uint32 slotSeconds;
        uint32 gateOpens;
        uint32 gateCloses;
        // After gate closure.
        uint32 revealSeconds;
        uint16 ticks;
        uint16 tolerancePermille;
        // Takes no orders. Set by pauseMarket alone, for all slots.
        bool paused;
        uint32 lowestPrice;
        uint32 tick;
        uint32 minQuantity;
        uint32 maxQuantity;
        uint32 imbalanceUp;
        uint32 imbalanceDown;
        uint32 sellerBond;
        uint16 penaltyPermille;
        // The one account that may buy (1-N); zero when everybody in buyerRoles may.
        address soleBuyer;
        // µcr that lie with each sealed order until it is revealed: the same for everybody.
        uint64 sealedDeposit;
        // First slot that this row governs.
        uint32 fromSlot;
    }

    Registry public immutable registry;
    Meters public immutable meters;

    // The newest row of each market; those before it, oldest first.
    Row[] internal _rows;
    mapping(uint16 market => Row[]) internal _formerRows;

    error UnknownMarket(uint16 market);

    constructor(Registry registry_, Meters meters_) {
        registry = registry_;
        meters = meters_;
    }

    /// The row that governs a slot.
    function _row(uint16 market, uint32 slot) internal view returns (Row memory row) {
        if (market >= _rows.length) revert UnknownMarket(market);
        row = _rows[market];
        if (slot >= row.fromSlot) return row;
        Row[] storage former = _formerRows[market];
        bool paused = row.paused;
        // The first row governs from slot 0 on.
        uint256 i = former.length - 1;
        while (slot < former[i].fromSlot) --i;
        row = former[i];
        row.paused = paused;
    }

    function _priceAt(Row memory row, uint256 tick) internal pure returns (uint256) {
        unchecked {
            return row.lowestPrice + uint256(row.tick) * tick;
        }
    }

    function _gateOpens(Row memory row, uint32 slot) internal pure returns (uint256) {
        uint256 start = uint256(slot) * row.slotSeconds;
        return start > row.gateOpens ? start - row.gateOpens : 0;
    }

    function _gateCloses(Row memory row, uint32 slot) internal pure returns (uint256) {
        uint256 start = uint256(slot) * row.slotSeconds;
        return start > row.gateCloses ? start - row.gateCloses : 0;
    }

    /// energy * price / 1000 in µcr, against the payer. Both fit 64 bits.
    function _costUp(uint256 wh, uint256 price) internal pure returns (uint256) {
        unchecked {
            return (wh * price + 999) / 1000;
        }
    }

    /// energy * price / 1000 in µcr, against the payee.
    function _costDown(uint256 wh, uint256 price) internal pure returns (uint256) {
        unchecked {
            return (wh * price) / 1000;
        }
    }

    function _key(uint16 market, uint32 slot) internal pure returns (uint256) {
        return (uint256(market) << 32) | slot;
    }
}
