// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

/// A credit that calls the market again in the middle of each movement of money, with a call that was set before. It
/// counts what it moved, so that a payment made twice is seen.
contract ReentrantCredits {
    address public immutable market;
    mapping(address account => uint256) public balanceOf;
    bytes private _again;
    bool private _inside;
    // Whether the call in the middle went through.
    bool public entered;
    uint256 public tries;

    constructor(address market_) {
        market = market_;
    }

    function give(address account, uint256 amount) external {
        balanceOf[account] += amount;
    }

    function callAgain(bytes calldata data) external {
        _again = data;
        entered = false;
        tries = 0;
    }

    /// Keeps what it saw.
    function callNoMore() external {
        _again = "";
    }

    function collect(address account, uint256 amount) external {
        _attack();
        balanceOf[account] -= amount;
        balanceOf[market] += amount;
    }

    function pay(address account, uint256 amount) external {
        _attack();
        balanceOf[market] -= amount;
        balanceOf[account] += amount;
    }

    function spendable(address account) external view returns (uint256) {
        return balanceOf[account];
    }

    function frozenBy(address) external pure returns (bytes32) {
        return 0;
    }

    function _attack() private {
        if (_again.length == 0 || _inside) return;
        _inside = true;
        ++tries;
        (bool ok,) = market.call(_again);
        if (ok) entered = true;
        _inside = false;
    }
}
