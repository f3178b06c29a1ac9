// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {IAwards} from "../../src/MarketHooks.sol";

/// Keeps what flexibility markets hand over.
contract Awards is IAwards {
    Award[] private _list;
    uint256 public money;

    function award(Award calldata awarded) external {
        _list.push(awarded);
        money += awarded.proceeds + awarded.bond;
    }

    function at(uint256 index) external view returns (Award memory) {
        return _list[index];
    }

    function count() external view returns (uint256) {
        return _list.length;
    }
}
