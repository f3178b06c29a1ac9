// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.30;

/// The form in which the readings of one slot are sold, such that a contract can open it: a stream cipher made of
/// Keccak-256, because the chain has no AES. Plaintext: each record behind its length in two bytes (big endian), zeros up
/// to a whole word. Word i of the slot is XORed with Keccak-256(key | slot as 4 bytes | i as 4 bytes). A key seals each
/// slot once. Leaf of the content's tree: Keccak-256(0x00 | slot as 4 bytes | ciphertext).
library SealedData {
    // Several times what a slot's records take; keeps a dispute within a block.
    uint256 internal constant MAX_BYTES = 32_768;
    uint256 private constant FIELD = 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f;

    function leaf(uint32 slot, bytes calldata ciphertext) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0), slot, ciphertext));
    }

    /// Merkle root of the records (leaf 0x00, node 0x01, an odd node moves up), zero without any. Not well formed when it
    /// is no such plaintext: too long, cut, or with something behind the records that is not zero.
    function readingsRoot(bytes32 key, uint32 slot, bytes calldata ciphertext)
        internal
        pure
        returns (bool wellFormed, bytes32 root)
    {
        uint256 size = ciphertext.length;
        if (size % 32 != 0 || size > MAX_BYTES) return (false, 0);
        bytes memory plain = ciphertext;
        for (uint256 at = 0; at < size; at += 32) {
            bytes32 stream = keccak256(abi.encodePacked(key, slot, uint32(at / 32)));
            assembly ("memory-safe") {
                let place := add(add(plain, 32), at)
                mstore(place, xor(mload(place), stream))
            }
        }
        (bool formed, uint256 count) = _count(plain);
        if (!formed) return (false, 0);
        bytes32[] memory leaves = new bytes32[](count);
        uint256 next;
        for (uint256 i = 0; i < count; ++i) {
            uint256 length = _lengthAt(plain, next);
            leaves[i] = _leafOf(plain, next + 2, length);
            next += 2 + length;
        }
        return (true, _rootOf(leaves));
    }

    /// Whether (x, y) lies on secp256k1 and is not the point at infinity.
    function isPublicKey(bytes32 x, bytes32 y) internal pure returns (bool) {
        (uint256 a, uint256 b) = (uint256(x), uint256(y));
        if (a >= FIELD || b >= FIELD) return false;
        return mulmod(b, b, FIELD) == addmod(mulmod(mulmod(a, a, FIELD), a, FIELD), 7, FIELD);
    }

    function _count(bytes memory plain) private pure returns (bool formed, uint256 count) {
        uint256 size = plain.length;
        uint256 next;
        while (next + 2 <= size) {
            uint256 length = _lengthAt(plain, next);
            if (length == 0) break;
            next += 2 + length;
            if (next > size) return (false, 0);
            ++count;
        }
        for (; next < size; ++next) {
            if (plain[next] != 0) return (false, 0);
        }
        return (true, count);
    }

    function _lengthAt(bytes memory plain, uint256 at) private pure returns (uint256) {
        return (uint256(uint8(plain[at])) << 8) | uint8(plain[at + 1]);
    }

    function _leafOf(bytes memory plain, uint256 at, uint256 length) private pure returns (bytes32 hash) {
        // The byte before the record belongs to its length, which is read already: it makes room for the leaf's mark.
        plain[at - 1] = 0;
        assembly ("memory-safe") {
            hash := keccak256(add(add(plain, 31), at), add(length, 1))
        }
    }

    function _rootOf(bytes32[] memory level) private pure returns (bytes32) {
        uint256 count = level.length;
        if (count == 0) return 0;
        while (count > 1) {
            uint256 above;
            for (uint256 i = 0; i < count; i += 2) {
                level[above++] = i + 1 < count
                    ? keccak256(abi.encodePacked(uint8(1), level[i], level[i + 1]))
                    : level[i];
            }
            count = above;
        }
        return level[0];
    }
}
