// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Vm} from "../Base.sol";

/// What a call costs as a transaction of its own, printed for GAS.md (gas.mjs).
abstract contract GasMeter {
    Vm private constant _vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    event log_named_uint(string key, uint256 value);

    error CallFailed(string what);
    error TooDear(string what, uint256 gas, uint256 most);

    /// Contracts whose storage a transaction finds cold.
    function chilled() internal view virtual returns (address[] memory);

    /// The call, 21,000 for the transaction, and its data: 16 gas for a byte, 4 for a zero.
    function cost(string memory what, address from, address to, bytes memory data, uint256 most) internal {
        uint256 gas = 21_000;
        for (uint256 i = 0; i < data.length; ++i) gas += data[i] == 0 ? 4 : 16;
        address[] memory cold = chilled();
        for (uint256 i = 0; i < cold.length; ++i) _vm.cool(cold[i]);
        _vm.prank(from);
        uint256 before = gasleft();
        (bool ok,) = to.call(data);
        gas += before - gasleft();
        if (!ok) revert CallFailed(what);
        emit log_named_uint(what, gas);
        if (gas > most) revert TooDear(what, gas, most);
    }
}
