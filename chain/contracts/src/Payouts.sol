// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Credits} from "./Credits.sol";

/// Pays credits out of an escrow so that nobody's refusal holds up somebody else: what an account cannot receive now is
/// kept for it.
abstract contract Payouts {
    Credits public immutable credits;
    mapping(address account => uint256) private _kept;

    event PayoutKept(address indexed account, uint256 kept);
    event PayoutFetched(address indexed account, uint256 amount);

    error NothingKept(address account);

    constructor(Credits credits_) {
        credits = credits_;
    }

    /// Sends what was kept for the account, to the account; anybody may call it.
    function fetch(address account) external {
        uint256 amount = _kept[account];
        if (amount == 0) revert NothingKept(account);
        _kept[account] = 0;
        emit PayoutFetched(account, amount);
        credits.transfer(account, amount);
    }

    function keptFor(address account) external view returns (uint256) {
        return _kept[account];
    }

    function _payOut(address account, uint256 amount) internal {
        if (amount == 0) return;
        try credits.transfer(account, amount) {}
        catch {
            _kept[account] += amount;
            emit PayoutKept(account, _kept[account]);
        }
    }
}
