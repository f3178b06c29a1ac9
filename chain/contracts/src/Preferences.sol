// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Registry} from "./Registry.sol";

/// What each owner allows the key of its agent. Written with the owner's own key; the market checks every order of a
/// session key against it.
contract Preferences {
    struct Limits {
        address sessionKey;
        uint64 sessionExpires;
        // Roles that may stand on the other side; zero allows all. In an auction nobody chooses a counterparty, so
        // a market qualifies when every role that it admits to the other side is allowed.
        uint32 counterpartyRoles;
        // µcr per kWh
        uint32 maxBuy;
        uint32 minSell;
        uint32 minFlexReward;
        // Wh, of buying and of selling each
        uint64 maxEnergyPerSlot;
        // µcr committed to purchases, per UTC day of delivery
        uint64 maxCreditPerDay;
        // Buy only where all sellers are prosumers and renewable generators.
        bool renewableOnly;
    }

    Registry public immutable registry;
    mapping(address account => Limits) private _limits;

    event PreferencesSaved(address indexed account, Limits limits);
    event SessionRevoked(address indexed account, address sessionKey);

    error NotRegistered(address account);
    error SessionKeyIsOwner();

    constructor(Registry registry_) {
        registry = registry_;
    }

    function save(Limits calldata limits) external {
        if (!registry.isRegistered(msg.sender)) revert NotRegistered(msg.sender);
        if (limits.sessionKey == msg.sender) revert SessionKeyIsOwner();
        _limits[msg.sender] = limits;
        emit PreferencesSaved(msg.sender, limits);
    }

    /// Ends the session at once; the limits stay.
    function revokeSession() external {
        Limits storage limits = _limits[msg.sender];
        emit SessionRevoked(msg.sender, limits.sessionKey);
        limits.sessionKey = address(0);
        limits.sessionExpires = 0;
    }

    function limitsOf(address account) external view returns (Limits memory) {
        return _limits[account];
    }
}
