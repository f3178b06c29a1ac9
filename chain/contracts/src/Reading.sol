// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

/// A meter's reading of one slot in one word, because a new word costs 22,100 gas and a report may cost 60,000.
/// From the low end: import 32 (Wh), export 32, flags 8, first bits of the root of raw readings 184.
/// To find two sets of readings for one word takes 2^92 hashes; the event of the report has the whole root.
type Reading is uint256;

using Readings for Reading global;
using {same as ==} for Reading global;

function same(Reading a, Reading b) pure returns (bool) {
    return Reading.unwrap(a) == Reading.unwrap(b);
}

library Readings {
    uint32 internal constant ESTIMATED = 1;
    uint32 internal constant KNOWN_FLAGS = 7;
    uint256 internal constant ROOT_BITS = 184;
    uint256 private constant ANCHORED = 1 << 70;
    uint256 private constant PRESENT = 1 << 71;
    uint256 private constant ROOT_SHIFT = 72;

    /// Energies below 2^32, no flags but the known ones.
    function pack(uint64 import_, uint64 export_, bytes32 root_, uint32 flags_) internal pure returns (Reading) {
        return Reading.wrap(
            uint256(import_) | (uint256(export_) << 32) | (uint256(flags_) << 64) | PRESENT
                | (uint256(root_) >> ROOT_SHIFT << ROOT_SHIFT)
        );
    }

    function kept(bytes32 root_) internal pure returns (bytes32) {
        return bytes32(uint256(root_) >> ROOT_SHIFT << ROOT_SHIFT);
    }

    function withAnchored(Reading r) internal pure returns (Reading) {
        return Reading.wrap(Reading.unwrap(r) | ANCHORED);
    }

    function isPresent(Reading r) internal pure returns (bool) {
        return Reading.unwrap(r) & PRESENT != 0;
    }

    function isAnchored(Reading r) internal pure returns (bool) {
        return Reading.unwrap(r) & ANCHORED != 0;
    }

    function importWh(Reading r) internal pure returns (uint64) {
        return uint32(Reading.unwrap(r));
    }

    function exportWh(Reading r) internal pure returns (uint64) {
        return uint32(Reading.unwrap(r) >> 32);
    }

    function net(Reading r) internal pure returns (int256) {
        return int256(uint256(importWh(r))) - int256(uint256(exportWh(r)));
    }

    function flags(Reading r) internal pure returns (uint32) {
        return uint32(Reading.unwrap(r) >> 64) & KNOWN_FLAGS;
    }

    function root(Reading r) internal pure returns (bytes32) {
        return kept(bytes32(Reading.unwrap(r)));
    }

    /// Whether a signed report may take this one's place: the meter's own word counts more than an aggregator's, and a
    /// measurement more than an estimate.
    function yieldsTo(Reading r, Reading signed) internal pure returns (bool) {
        return isAnchored(r) || (flags(r) & ESTIMATED != 0 && flags(signed) & ESTIMATED == 0);
    }
}
