// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"

#include <memory>
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
