// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Meters} from "./Meters.sol";
import {Registry} from "./Registry.sol";
import {Roles} from "./Roles.sol";
import {TickBook} from "./TickBook.sol";

/// The markets: one row of parameters each, opened by the operator and never changed.
abstract contract MarketRows {
    enum Commodity {
        Energy,
        FlexUp,
        FlexDown
    }
    enum Matching {
        UniformAuction,
        Continuous
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
        uint32 revealSeconds;
        uint16 ticks;
        uint16 tolerancePermille;
        uint32 lowestPrice;
        uint32 tick;
        uint32 minQuantity;
        uint32 maxQuantity;
        uint32 imbalanceUp;
        uint32 imbalanceDown;
        uint32 sellerBond;
        uint16 penaltyPermille;
    }

    Registry public immutable registry;
    Meters public immutable meters;

    Row[] private _rows;

    event MarketOpened(uint16 indexed market, Row row);

    error NotOperator(address caller);
    error UnknownMarket(uint16 market);
    error NotOffered(string parameter);
    error BadRow(string parameter);
    error ImbalancePricesDiffer(uint32 up, uint32 down);

    modifier onlyOperator() {
        if (registry.rolesOf(msg.sender) & Roles.OPERATOR == 0) revert NotOperator(msg.sender);
        _;
    }

    constructor(Registry registry_, Meters meters_) {
        registry = registry_;
        meters = meters_;
    }

    function openMarket(Row calldata row) external onlyOperator returns (uint16 market) {
        if (row.commodity != Commodity.Energy) revert NotOffered("commodity");
        if (row.matching != Matching.UniformAuction) revert NotOffered("matching");
        if (row.visibility != Visibility.Open) revert NotOffered("visibility");
        if (row.revealSeconds != 0) revert BadRow("revealSeconds");
        if (row.buyerRoles == 0 || row.buyerRoles & ~Roles.ALL != 0) revert BadRow("buyerRoles");
        if (row.sellerRoles == 0 || row.sellerRoles & ~Roles.ALL != 0) revert BadRow("sellerRoles");
        if (row.slotSeconds != meters.slotSeconds()) revert BadRow("slotSeconds");
        if (row.gateOpens <= row.gateCloses) revert BadRow("gateOpens");
        if (row.ticks == 0 || row.ticks > TickBook.MAX_TICKS) revert BadRow("ticks");
        if (row.tick == 0 || row.lowestPrice + uint256(row.tick) * (row.ticks - 1) > type(uint32).max) revert BadRow("tick");
        if (row.minQuantity == 0 || row.minQuantity > row.maxQuantity) revert BadRow("minQuantity");
        // Otherwise two accounts could sell each other imbalance at the reserve's cost.
        if (row.imbalanceDown > row.imbalanceUp) revert BadRow("imbalanceDown");
        if (row.tolerancePermille > 1000) revert BadRow("tolerancePermille");
        if (_rows.length > type(uint16).max) revert NotOffered("market");
        // Imbalance is taken once on an account's net position in a slot, whatever markets it traded in.
        if (_rows.length != 0 && (row.imbalanceUp != _rows[0].imbalanceUp || row.imbalanceDown != _rows[0].imbalanceDown)) {
            revert ImbalancePricesDiffer(_rows[0].imbalanceUp, _rows[0].imbalanceDown);
        }
        market = uint16(_rows.length);
        _rows.push(row);
        emit MarketOpened(market, row);
    }

    function rowCount() external view returns (uint256) {
        return _rows.length;
    }

    function rowAt(uint16 market) external view returns (Row memory) {
        return _row(market);
    }

    function _row(uint16 market) internal view returns (Row memory) {
        if (market >= _rows.length) revert UnknownMarket(market);
        return _rows[market];
    }

    function _priceAt(Row memory row, uint16 tick) internal pure returns (uint256) {
        return row.lowestPrice + uint256(row.tick) * tick;
    }

    function _gateCloses(Row memory row, uint32 slot) internal pure returns (uint256) {
        uint256 start = uint256(slot) * row.slotSeconds;
        return start > row.gateCloses ? start - row.gateCloses : 0;
    }

    /// energy * price / 1000 in µcr, against the payer.
    function _costUp(uint256 wh, uint256 price) internal pure returns (uint256) {
        return (wh * price + 999) / 1000;
    }

    /// energy * price / 1000 in µcr, against the payee.
    function _costDown(uint256 wh, uint256 price) internal pure returns (uint256) {
        return (wh * price) / 1000;
    }
}
