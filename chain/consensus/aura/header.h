// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/block_header.h"
#include "core/base/result.h"
#include "core/crypto/secp256k1.h"

#include <algorithm>
#include <vector>

namespace wattbourse::chain::aura {

/// Which optional items the headers of a chain have, by block number.
struct HeaderForm {
    /// First block with a base fee; none when the chain never had London.
    std::optional<std::uint64_t> londonBlock;
    /// First block with empty steps in its seal. OpenEthereum reads 0 as 1: genesis always has a seal of two items.
    std::optional<std::uint64_t> emptyStepsBlock;

    [[nodiscard]] bool hasBaseFee(std::uint64_t number) const { return londonBlock && number >= *londonBlock; }
    [[nodiscard]] bool hasEmptySteps(std::uint64_t number) const {
        return emptyStepsBlock && number >= std::max<std::uint64_t>(*emptyStepsBlock, 1);
    }
    bool operator==(const HeaderForm&) const = default;
};

/// A header sealed by the step schedule of OpenEthereum's AuthorityRound.
struct Header : BlockHeader {
    /// The slot of time that was sealed. The seal does not cover it: only the difficulty ties it to the parent's step.
    std::uint64_t step{};
    core::RecoverableSignature signature;
    /// The RLP list of empty-step messages as received, where the chain has them.
    std::optional<core::Bytes> emptySteps;

    bool operator==(const Header&) const = default;
};

/// An empty-step message inside a seal; its parent is the header's parent.
struct EmptyStep {
    core::RecoverableSignature signature;
    std::uint64_t step{};
};

/// Strict: canonical RLP, the items that `form` asks for at this block number, nothing else.
/// Malformed or OutOfRange otherwise.
core::Result<Header> decodeHeader(core::ByteView rlp, const HeaderForm& form);

/// A decoded header and the parts of its encoding that the seal covers: views into the bytes that were decoded.
struct DecodedHeader {
    Header header;
    /// The thirteen fields one after the other.
    core::ByteView bareItems;
    /// The base fee's own encoding; empty where there is none.
    core::ByteView baseFeeItem;

    /// The same as bareEncoding of the header, without encoding it again.
    [[nodiscard]] core::Bytes bare() const;
};
core::Result<DecodedHeader> decodeHeaderParts(core::ByteView rlp, const HeaderForm& form);

/// The canonical encoding, seal included: its Keccak-256 is the block's hash.
core::Bytes encodeHeader(const Header& header);

core::Hash32 hashOf(const Header& header);
/// The encoding without step, signature and empty steps, and its Keccak-256.
core::Bytes bareEncoding(const Header& header);
core::Hash32 bareHash(const Header& header);
/// What the author signed: the bare hash, or with empty steps the Keccak-256 of it and of their list.
core::Hash32 sealHash(const Header& header);

/// The empty steps of a header; none where the chain has none. Malformed when the list is not one of [signature, step].
core::Result<std::vector<EmptyStep>> emptySteps(const Header& header);
/// What the author of an empty step signed: Keccak-256 of [step, parentHash].
core::Hash32 emptyStepHash(std::uint64_t step, const core::Hash32& parentHash);

/// Signs the seal hash into header.signature. OutOfRange for what is no key.
core::Result<void> seal(Header& header, core::ByteView secretKey);

/// Step 0, a signature of zero bytes, difficulty 0x20000: what the specifications of the public chains say of block 0.
Header genesisHeader(const core::Hash32& stateRoot, std::uint64_t gasLimit,
                     std::optional<std::uint64_t> baseFee = std::nullopt);

/// 2^128 - 1 + parentStep - step + emptySteps: the difficulty that AuRa's score rule asks for.
Uint256 expectedDifficulty(std::uint64_t parentStep, std::uint64_t step, std::uint64_t emptySteps = 0);

} // namespace wattbourse::chain::aura
