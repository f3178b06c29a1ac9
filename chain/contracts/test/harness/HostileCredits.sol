// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

/// Credits as a contract must not trust them: they call back while they move, and refuse whom they are told to refuse.
/// Without any rule of who may hold them.
contract HostileCredits {
    mapping(address account => uint256) public balanceOf;
    mapping(address account => bool) public refused;
    address public market;

    address private _target;
    bytes private _data;
    address private _as;
    bool private _inside;
    // Calls made while credits moved, and how many of them went through.
    uint256 public calls;
    uint256 public entered;

    error Refused(address account);
    error TooLittle(address account, uint256 balance, uint256 amount);

    function mint(address account, uint256 amount) external {
        balanceOf[account] += amount;
    }

    function refuse(address account, bool on) external {
        refused[account] = on;
    }

    /// From now on every transfer calls `target` with `data` first, through `as_`, a Puppet.
    function attack(address target, bytes calldata data, address as_) external {
        (_target, _data, _as) = (target, data, as_);
        (calls, entered) = (0, 0);
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        return _move(msg.sender, to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        return _move(from, to, amount);
    }

    function _move(address from, address to, uint256 amount) private returns (bool) {
        if (refused[to]) revert Refused(to);
        if (_target != address(0) && !_inside) {
            _inside = true;
            ++calls;
            if (Puppet(_as).act(_target, _data)) ++entered;
            _inside = false;
        }
        if (balanceOf[from] < amount) revert TooLittle(from, balanceOf[from], amount);
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
        return true;
    }
}

/// An account that is a contract: does what it is told.
contract Puppet {
    function act(address target, bytes calldata data) external returns (bool done) {
        (done,) = target.call(data);
    }
}
