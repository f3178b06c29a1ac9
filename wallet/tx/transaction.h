// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/signer.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <optional>
#include <vector>

namespace wattbourse::wallet {

using Uint256 = boost::multiprecision::uint256_t;

/// 32 bytes, big-endian.
std::array<std::uint8_t, 32> bigEndian(const Uint256& value);

struct AccessEntry {
    core::Address address;
    std::vector<core::Hash32> storageKeys;
};

/// What the types of Ethereum transactions share and add. Fields that a type does not have stay at zero.
struct Transaction {
    enum class Type : std::uint8_t {
        // EIP-155; without replay protection when the chain id is zero.
        Legacy = 0,
        // EIP-2930.
        AccessList = 1,
        // EIP-1559.
        DynamicFee = 2,
    };
    Type type{Type::Legacy};
    std::uint64_t chainId{};
    std::uint64_t nonce{};
    std::uint64_t gasLimit{};
    /// In wei per gas; types 0 and 1.
    Uint256 gasPrice;
    /// In wei per gas; type 2.
    Uint256 maxFeePerGas;
    Uint256 maxPriorityFeePerGas;
    /// None creates a contract.
    std::optional<core::Address> to;
    /// In wei.
    Uint256 value;
    core::Bytes data;
    /// Types 1 and 2.
    std::vector<AccessEntry> accessList;
};

/// Keccak-256 of what is signed (EIP-155, EIP-2718).
core::Hash32 signingHash(const Transaction& transaction);

/// Signs. OutOfRange when `secretKey` is no key or the chain id is too large for v.
core::Result<core::SignedTxn> signTransaction(const Transaction& transaction, core::ByteView secretKey);

} // namespace wattbourse::wallet
