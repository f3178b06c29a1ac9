// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Baselines} from "./Baselines.sol";
import {Credits} from "./Credits.sol";
import {Meters} from "./Meters.sol";
import {Payouts} from "./Payouts.sol";
import {Preferences} from "./Preferences.sol";
import {Registry} from "./Registry.sol";

/// What the two contracts of flexibility, requests before the event and micro-contracts from then on, have in common.
abstract contract FlexBase is Payouts {
    /// One seller's promise for some slots, and the money of both sides.
    struct Terms {
        address seller;
        uint32 firstSlot;
        uint8 slots;
        // Feed more or use less; otherwise feed less or use more.
        bool up;
        // Of Baselines.
        uint8 rule;
        // What the seller keeps of the proceeds before they are shared among the meters' owners.
        uint16 keepPermille;
        // Events of 30 days that a seller may miss or leave without a penalty.
        uint8 forgiven;
        // Wh in each slot, µcr per kWh.
        uint32 wh;
        uint32 price;
        uint16 tolerancePermille;
        // Of the price, on what is missing to the tolerated part.
        uint16 penaltyPermille;
        uint32 notifiedIn;
        // µcr: no penalty is more, and what the buyer's side put in.
        uint64 bond;
        // Zero: what is not paid goes to the market's reserve.
        address buyer;
        uint64 payment;
        uint16 market;
    }

    Registry public immutable registry;
    Meters public immutable meters;
    Preferences public immutable preferences;
    Baselines public immutable baselines;
    uint32 internal immutable _slotSeconds;

    error NotTheSeller(address caller, address seller);
    error SessionExpired(uint64 expired);
    error EventStarted(uint64 id, uint256 startedAt);

    constructor(Registry registry_, Credits credits_, Baselines baselines_, Preferences preferences_) Payouts(credits_) {
        registry = registry_;
        baselines = baselines_;
        preferences = preferences_;
        meters = baselines_.meters();
        _slotSeconds = baselines_.meters().slotSeconds();
    }

    function _session(address seller) internal view returns (Preferences.Limits memory limits) {
        limits = preferences.limitsOf(seller);
        if (limits.sessionKey != msg.sender) revert NotTheSeller(msg.sender, seller);
        if (block.timestamp >= limits.sessionExpires) revert SessionExpired(limits.sessionExpires);
    }
}

/// Where a concluded request's promises and their money go.
interface IPromises {
    function conclude(FlexBase.Terms calldata terms) external returns (uint64 award);
}
