// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <string_view>

namespace wattbourse::chain {

class AbiWriter;

/// What core::Signer::signTyped takes for an EIP-712 message.
struct TypedDigest {
    core::Hash32 domainSeparator;
    core::Hash32 structHash;
    /// Keccak-256(0x19 01 | domainSeparator | structHash): what is signed.
    [[nodiscard]] core::Hash32 digest() const;
};

/// The same before the fields are hashed, for core::Signer::signFields: the type's hash first.
struct TypedFields {
    core::Hash32 domainSeparator;
    core::Bytes fields;
};

/// Domain of a contract of ours: name, version "1", chain id and address.
core::Hash32 typedDomain(std::string_view name, std::uint64_t chainId, const core::Address& contract);
/// `fields` begins with typeHash() of the struct's type.
core::Hash32 typeHash(std::string_view type);
core::Hash32 structHash(const AbiWriter& fields);

} // namespace wattbourse::chain
