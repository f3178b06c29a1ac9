// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wattbourse::chain {
// The only place that may make a Proven<T>: chain/light/prover.h.
class Prover;
} // namespace wattbourse::chain

namespace wattbourse::core {

struct BlockRef {
    std::uint64_t number{};
    Hash32 hash;
    /// Of the header.
    UnixTime time;
    bool operator==(const BlockRef&) const = default;
};

/// How sure a block is. Head: valid, may be replaced. Final: by the chain's own rule (more than half of the
/// authorities built on it). Settled: more than two thirds did, no double seal was seen and the nodes agree.
enum class Finality { Head, Final, Settled };

struct SealEvidence {
    std::uint64_t number{};
    Hash32 hash;
    Address author;
    std::uint64_t step{};
};

struct StorageEvidence {
    Hash32 key;
    Hash32 value;
    std::vector<Bytes> nodes;
};

/// An account and words of its storage, each with the trie nodes from the state root down.
struct AccountEvidence {
    Address account;
    std::vector<Bytes> nodes;
    std::vector<StorageEvidence> storage;
};

/// A transaction and its receipt in a block. The proof is the block's whole body, whose roots were computed again.
struct InclusionEvidence {
    Hash32 transactionsRoot;
    Hash32 receiptsRoot;
    std::uint64_t index{};
    /// All encodings of the block, in order; those at `index` are the ones that were asked for.
    std::vector<Bytes> transactions;
    std::vector<Bytes> receipts;
};

/// What the proof inspector shows of one read: enough to check it again with other tools.
struct ProofEvidence {
    BlockRef block;
    Bytes headerRlp;
    /// The headers from the block on whose distinct authors make it final, the block itself first.
    std::vector<SealEvidence> seals;
    std::size_t authorities{};
    Address account;
    Hash32 stateRoot;
    std::vector<Bytes> accountNodes;
    std::vector<StorageEvidence> storage;
    /// Further accounts of a read over several contracts.
    std::vector<AccountEvidence> more;
    std::optional<InclusionEvidence> inclusion;
    /// The engine's rule in English: who may seal, and what makes a block final and settled.
    std::string rule;
    /// The node that served the proof (its URL without credentials).
    std::string servedBy;
};

/// A value that came over the network and was checked by nobody. Screens and the bidder do not accept it.
template <class T>
class Unverified {
public:
    explicit Unverified(T value) : m_value(std::move(value)) {}
    /// For the verifier: the value to be checked.
    [[nodiscard]] const T& toCheck() const { return m_value; }

private:
    T m_value;
};

/// A value that the light client derived from verified headers and proofs. Only chain::Prover makes one.
template <class T>
class Proven {
public:
    [[nodiscard]] const T& value() const { return m_value; }
    [[nodiscard]] const BlockRef& block() const { return m_block; }
    [[nodiscard]] Finality finality() const { return m_finality; }
    [[nodiscard]] const std::shared_ptr<const ProofEvidence>& evidence() const { return m_evidence; }

    /// A value computed from this one alone keeps its proof.
    template <class F>
    [[nodiscard]] auto map(F&& function) const {
        using U = std::decay_t<decltype(function(m_value))>;
        return Proven<U>(function(m_value), m_block, m_finality, m_evidence);
    }

private:
    template <class U>
    friend class Proven;
    friend class wattbourse::chain::Prover;
    Proven(T value, BlockRef block, Finality finality, std::shared_ptr<const ProofEvidence> evidence)
        : m_value(std::move(value)), m_block(block), m_finality(finality), m_evidence(std::move(evidence)) {}

    T m_value;
    BlockRef m_block;
    Finality m_finality;
    std::shared_ptr<const ProofEvidence> m_evidence;
};

} // namespace wattbourse::core
