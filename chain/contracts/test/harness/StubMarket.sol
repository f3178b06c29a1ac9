// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {HostileCredits} from "./HostileCredits.sol";
import {MarketRows} from "../../src/MarketRows.sol";
import {MarketViews} from "../../src/MarketViews.sol";
import {Intent} from "../../src/OrderLane.sol";

/// A market of one order, over credits that call back: what a coalition does while its money moves.
contract StubMarket {
    HostileCredits public immutable credits;
    uint64 public hold;
    MarketViews.Position private _position;

    constructor(HostileCredits credits_) {
        credits = credits_;
    }

    function setHold(uint64 hold_) external {
        hold = hold_;
    }

    function setPosition(int256 contracted, uint256 openOrders, int64 tradeCredit) external {
        _position.contracted = contracted;
        _position.openOrders = openOrders;
        _position.tradeCredit = tradeCredit;
    }

    function placeMany(address account, Intent[] calldata orders) external returns (uint64[] memory ids) {
        ids = new uint64[](orders.length);
        _position.openOrders = orders.length;
        credits.transferFrom(account, address(this), hold);
    }

    function cancel(uint64[] calldata) external {
        _position.openOrders = 0;
        credits.transfer(msg.sender, hold);
    }

    function settle(address account, uint16, uint32) external {
        credits.transfer(account, uint64(int64(hold) + _position.tradeCredit));
    }

    function rowFor(uint16, uint32) external pure returns (MarketRows.Row memory row) {
        (row.lowestPrice, row.tick) = (1_000, 1_000);
    }

    function positionOf(address, uint32) external view returns (MarketViews.Position memory) {
        return _position;
    }
}
