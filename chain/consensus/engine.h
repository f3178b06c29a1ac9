// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/block_header.h"
#include "chain/consensus/verdict.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <boost/json/value.hpp>
#include <memory>
#include <vector>

namespace wattbourse::chain {

/// An authority that vouched for the parent of a block inside that block's seal, without sealing a block itself.
struct Approval {
    std::uint64_t step{};
    /// None when no key made the signature.
    std::optional<core::Address> signer;
};

/// A header taken apart by its engine: decoded strictly, hashed, its signer recovered. Nothing is judged against a
/// parent yet.
struct SealedBlock {
    BlockHeader header;
    core::Hash32 hash;
    /// What the author signed. Two blocks of one author and step with different ones are a double seal.
    core::Hash32 signedHash;
    /// The canonical encoding, whose Keccak-256 is `hash`. Empty for a checkpoint that is known by its numbers alone.
    core::Bytes rlp;
    /// The slot of time that was sealed.
    std::uint64_t step{};
    /// None when no key made the signature.
    std::optional<core::Address> signer;
    std::vector<Approval> approvals;
    /// What is wrong with the seal taken by itself.
    Verdict seal;
};

/// Who may seal, in the order of the schedule, and since which block.
struct SealerSet {
    std::vector<core::Address> sealers;
    std::uint64_t epochStart{};
};

/// One kind of proof of authority. Pure: no input or output, no state; any thread. Above it everybody sees verified
/// headers only.
class Engine {
public:
    virtual ~Engine() = default;
    /// From the bytes that are hashed. Malformed or OutOfRange for what is no header of this chain.
    [[nodiscard]] virtual core::Result<SealedBlock> decode(core::ByteView rlp) const = 0;
    /// From a block or header as nodes answer it over JSON-RPC, in any node's form. NotVerified when the object names a
    /// hash that its fields do not have.
    [[nodiscard]] virtual core::Result<SealedBlock> decodeJson(const boost::json::object& block) const = 0;
    /// Judges a block against its parent, the authorities that may seal on that parent, and the time.
    [[nodiscard]] virtual Verdict verify(const SealedBlock& block, const SealedBlock& parent, const SealerSet& sealers,
                                         core::UnixTime now) const = 0;
    /// True when `distinct` of `sealers` authorities make block `number` final by the chain's own rule.
    [[nodiscard]] virtual bool makesFinal(std::uint64_t number, std::size_t distinct, std::size_t sealers) const = 0;
    /// Fork choice among valid blocks: true when `block` replaces `head` (which was seen first).
    [[nodiscard]] virtual bool isBetter(const SealedBlock& block, const SealedBlock& head) const = 0;
    /// The step that runs at a time, and the length of steps now.
    [[nodiscard]] virtual std::uint64_t stepAt(core::UnixTime time) const = 0;
    [[nodiscard]] virtual std::uint32_t stepSeconds() const = 0;
    /// Who is to seal a step.
    [[nodiscard]] virtual core::Result<core::Address> proposer(std::uint64_t step, const SealerSet& sealers) const = 0;
};

} // namespace wattbourse::chain
