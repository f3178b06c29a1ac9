// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/block_header.h"
#include "core/base/result.h"
#include "core/crypto/secp256k1.h"

#include <boost/json/value.hpp>
#include <vector>

namespace wattbourse::chain::clique {

/// What a signer says of the account in `author` (EIP-225): all bits set to let it in, none to put it out.
using Nonce = core::FixedBytes<8, struct CliqueNonceTag>;

inline constexpr std::size_t kVanitySize = 32;
inline constexpr std::size_t kSealSize = 65;
/// Far above any network: a checkpoint lists each signer with 20 bytes.
inline constexpr std::size_t kMaxSigners = 1024;

/// A header sealed by Clique. `author` is the account that is voted on, not who sealed: the seal is the last 65 bytes
/// of the extra data.
struct Header : BlockHeader {
    core::Hash32 mixHash;
    Nonce nonce;

    bool operator==(const Header&) const = default;
};

/// Strict: canonical RLP, 15 items, a sixteenth from the London block on, nothing else. Malformed or OutOfRange.
core::Result<Header> decodeHeader(core::ByteView rlp, std::optional<std::uint64_t> londonBlock);

/// The canonical encoding, seal included: its Keccak-256 is the block's hash.
core::Bytes encodeHeader(const Header& header);
core::Hash32 hashOf(const Header& header);
/// What the signer signed: the Keccak-256 of the encoding whose extra data lacks its last 65 bytes. Malformed when it
/// has fewer.
core::Result<core::Hash32> sealHash(const Header& header);
/// The last 65 bytes of the extra data. Malformed when there are fewer than these and the vanity.
core::Result<core::RecoverableSignature> signatureOf(const BlockHeader& header);
/// The signers that a checkpoint lists between vanity and seal, in their order. Malformed when the bytes between are
/// not a multiple of 20, OutOfRange for more than kMaxSigners.
core::Result<std::vector<core::Address>> listedSigners(const BlockHeader& header);

/// The extra data of a header that is still to be sealed: vanity, signers, 65 zero bytes.
core::Bytes extraDataFor(const std::vector<core::Address>& signers, core::ByteView vanity = {});
/// Signs the seal hash into the last 65 bytes of the extra data. Malformed without room, OutOfRange for what is no key.
core::Result<void> seal(Header& header, core::ByteView secretKey);

/// A block or header object of JSON-RPC as geth and Besu answer it. `named` is what the object calls its hash.
struct JsonHeader {
    Header header;
    core::Hash32 hash;
    std::optional<core::Hash32> named;
};
core::Result<JsonHeader> headerFromJson(const boost::json::object& block, std::optional<std::uint64_t> londonBlock);

} // namespace wattbourse::chain::clique
