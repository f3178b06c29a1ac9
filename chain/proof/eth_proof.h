// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/proof/account.h"

#include <boost/json/value.hpp>

namespace wattbourse::chain {

/// An answer of eth_getProof (EIP-1186): what a node claims, and the nodes that shall prove it.
struct AccountClaim {
    core::Address address;
    std::vector<core::Bytes> accountProof;
    std::optional<Uint256> nonce;
    std::optional<Uint256> balance;
    std::optional<core::Hash32> storageHash;
    std::optional<core::Hash32> codeHash;
    struct Slot {
        core::Hash32 key;
        std::optional<Uint256> value;
        std::vector<core::Bytes> proof;
    };
    std::vector<Slot> storage;
};

/// Malformed or OutOfRange for what has not the shape of an answer. Claimed values may be missing; the proofs may not.
core::Result<AccountClaim> accountClaimFromJson(const boost::json::object& answer);

enum class ProofVerdict {
    // Proven, and the claimed values are the proven ones.
    Ok,
    // Proven that it is not there, and nothing else is claimed.
    Absent,
    // The proof does not hold, or something else is claimed than it proves.
    Invalid,
};
const char* verdictText(ProofVerdict verdict);

struct AccountJudgement {
    ProofVerdict verdict{ProofVerdict::Invalid};
    /// What is proven; an absent account has no nonce, no balance, no storage and no code.
    Account account;
    /// Why it is invalid.
    std::string reason;
    struct Slot {
        core::Hash32 key;
        ProofVerdict verdict{ProofVerdict::Invalid};
        /// Zero when absent.
        Uint256 value;
        std::string reason;
    };
    /// In the order of the claim.
    std::vector<Slot> storage;
};

/// Judges a claim against the state root of a block.
AccountJudgement judge(const core::Hash32& stateRoot, const AccountClaim& claim);

} // namespace wattbourse::chain
