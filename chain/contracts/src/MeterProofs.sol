// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

import {Meters} from "./Meters.sol";

/// The tree over many slot reports: leaf Keccak-256(0x00 | report), node Keccak-256(0x01 | left | right). An odd node at
/// the end of a level moves up as it is, so its proof has no sibling for that level. The tree over raw readings is the
/// same (core::merkleRoot).
library MeterProofs {
    error ProofTooDeep(uint256 siblings, uint256 most);

    // Four thousand million reports.
    uint256 private constant MOST_SIBLINGS = 32;

    /// Over the 88 bytes meter, slot, import, export, root and flags, big endian.
    function leaf(Meters.SlotReport calldata r) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0), r.meter, r.slot, r.importWh, r.exportWh, r.root, r.flags));
    }

    function rootOf(bytes32 hash, bytes32[] calldata siblings, uint256 path) internal pure returns (bytes32) {
        if (siblings.length > MOST_SIBLINGS) revert ProofTooDeep(siblings.length, MOST_SIBLINGS);
        for (uint256 i = 0; i < siblings.length; ++i) {
            hash = path >> i & 1 == 1 ? node(siblings[i], hash) : node(hash, siblings[i]);
        }
        return hash;
    }

    function node(bytes32 left, bytes32 right) internal pure returns (bytes32 hash) {
        return keccak256(abi.encodePacked(uint8(1), left, right));
    }
}
