// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {MarketState} from "./MarketState.sol";
import {Roles} from "./Roles.sol";
import {TickBook} from "./TickBook.sol";

/// Markets are opened, changed and paused by a market admin, who has no hand on anybody's money.
contract MarketAdmin is MarketState {
    uint32 private constant MOST_QUANTITY = 1 << 31;

    event MarketOpened(uint16 indexed market, Row row);
    event MarketChanged(uint16 indexed market, Row row);
    event MarketPauseChanged(uint16 indexed market, bool paused);

    error NotMarketAdmin(address caller);
    error NotOffered(string parameter);
    error BadRow(string parameter);
    error FixedParameter(string parameter);
    error SlotAlreadyOpen(uint32 fromSlot, uint256 openedAt);
    error ImbalancePricesDiffer(uint32 up, uint32 down);
    error PauseUnchanged(uint16 market, bool paused);

    modifier onlyAdmin() {
        if (registry.rolesOf(msg.sender) & Roles.MARKET_ADMIN == 0) revert NotMarketAdmin(msg.sender);
        _;
    }

    constructor(Links memory links) MarketState(links) {}

    function openMarket(Row calldata row) external onlyAdmin returns (uint16 market) {
        _check(row);
        if (row.fromSlot != 0) revert BadRow("fromSlot");
        if (row.paused) revert BadRow("paused");
        if (_rows.length > type(uint16).max) revert NotOffered("market");
        // Imbalance is taken once on an account's net position in a slot, whatever markets it traded in.
        if (_rows.length != 0) _checkImbalance(row, _rows[0]);
        market = uint16(_rows.length);
        _rows.push(row);
        emit MarketOpened(market, row);
    }

    /// From a slot on that nobody could order in yet, neither by the present row nor by the new one. What the orders of
    /// other slots rely on stays: the commodity, the shape, the slots, and the imbalance prices.
    function changeMarket(uint16 market, Row calldata row) external onlyAdmin {
        if (market >= _rows.length) revert UnknownMarket(market);
        _check(row);
        Row memory present = _rows[market];
        if (row.commodity != present.commodity) revert FixedParameter("commodity");
        if (row.matching != present.matching) revert FixedParameter("matching");
        if (row.visibility != present.visibility) revert FixedParameter("visibility");
        if (row.paused != present.paused) revert FixedParameter("paused");
        _checkImbalance(row, present);
        if (row.fromSlot <= present.fromSlot) revert BadRow("fromSlot");
        uint256 opens = _gateOpens(present, row.fromSlot);
        if (_gateOpens(row, row.fromSlot) < opens) opens = _gateOpens(row, row.fromSlot);
        if (block.timestamp >= opens) revert SlotAlreadyOpen(row.fromSlot, opens);
        _formerRows[market].push(present);
        _rows[market] = row;
        emit MarketChanged(market, row);
    }

    /// Nobody can order, reveal or match, and what is not cleared yet can be taken back by its owner. Claims and
    /// settlement go on.
    function pauseMarket(uint16 market) external onlyAdmin {
        _setPaused(market, true);
    }

    function resumeMarket(uint16 market) external onlyAdmin {
        _setPaused(market, false);
    }

    function _setPaused(uint16 market, bool paused) private {
        if (market >= _rows.length) revert UnknownMarket(market);
        if (_rows[market].paused == paused) revert PauseUnchanged(market, paused);
        _rows[market].paused = paused;
        emit MarketPauseChanged(market, paused);
    }

    function _checkImbalance(Row calldata row, Row memory other) private pure {
        if (row.imbalanceUp != other.imbalanceUp || row.imbalanceDown != other.imbalanceDown) {
            revert ImbalancePricesDiffer(other.imbalanceUp, other.imbalanceDown);
        }
    }

    function _check(Row calldata row) private view {
        bool flex = row.commodity != Commodity.Energy;
        if (flex && address(awards) == address(0)) revert NotOffered("commodity");
        if (row.matching == Matching.Continuous) {
            if (flex) revert NotOffered("matching");
            if (row.visibility != Visibility.Open) revert BadRow("visibility");
        }
        if (row.visibility == Visibility.Sealed) {
            // Revealed and cleared before delivery.
            if (row.revealSeconds == 0 || row.revealSeconds >= row.gateCloses) revert BadRow("revealSeconds");
            if (row.sealedDeposit == 0 || row.sealedDeposit > uint64(type(int64).max)) revert BadRow("sealedDeposit");
        } else {
            if (row.revealSeconds != 0) revert BadRow("revealSeconds");
            if (row.sealedDeposit != 0) revert BadRow("sealedDeposit");
        }
        if (row.buyerRoles == 0 || row.buyerRoles & ~Roles.ALL != 0) revert BadRow("buyerRoles");
        if (row.sellerRoles == 0 || row.sellerRoles & ~Roles.ALL != 0) revert BadRow("sellerRoles");
        if (row.soleBuyer != address(0) && registry.rolesOf(row.soleBuyer) & row.buyerRoles == 0) {
            revert BadRow("soleBuyer");
        }
        if (row.slotSeconds != meters.slotSeconds()) revert BadRow("slotSeconds");
        if (row.gateOpens <= row.gateCloses) revert BadRow("gateOpens");
        if (row.ticks == 0 || row.ticks > TickBook.MAX_TICKS) revert BadRow("ticks");
        if (row.tick == 0 || row.lowestPrice + uint256(row.tick) * (row.ticks - 1) > type(uint32).max) revert BadRow("tick");
        if (row.minQuantity == 0 || row.minQuantity > row.maxQuantity) revert BadRow("minQuantity");
        // 255 orders of it are less than the account's contract can hold.
        if (row.maxQuantity > MOST_QUANTITY) revert BadRow("maxQuantity");
        // Otherwise two accounts could sell each other imbalance at the reserve's cost.
        if (row.imbalanceDown > row.imbalanceUp) revert BadRow("imbalanceDown");
        if (row.tolerancePermille > 1000) revert BadRow("tolerancePermille");
    }
}
