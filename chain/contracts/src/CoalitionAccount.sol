// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

/// The account under which a coalition stands in the market. It does what Coalitions tells it, and nothing else.
contract CoalitionAccount {
    address public immutable coalitions;

    error NotCoalitions(address caller);

    constructor() {
        coalitions = msg.sender;
    }

    /// A refusal of the target is handed on as it is.
    function act(address target, bytes calldata data) external returns (bytes memory answer) {
        if (msg.sender != coalitions) revert NotCoalitions(msg.sender);
        bool done;
        (done, answer) = target.call(data);
        if (!done) {
            assembly ("memory-safe") {
                revert(add(answer, 32), mload(answer))
            }
        }
    }
}
