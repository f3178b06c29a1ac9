// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/block_header.h"
#include "chain/consensus/checkpoint.h"
#include "chain/consensus/verdict.h"
#include "chain/proof/receipt.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/secp256k1.h"

#include <boost/json/value.hpp>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wattbourse::chain {

/// An authority that vouched for the parent of a block inside that block's seal, without sealing a block itself.
struct Approval {
    std::uint64_t step{};
    /// None when no key made the signature.
    std::optional<core::Address> signer;
};

/// What the author of a block says about who else may seal, where an engine's headers carry votes.
struct SealerVote {
    core::Address target;
    /// To let it in; to put it out otherwise.
    bool letIn{};
};

/// A header taken apart by its engine: decoded strictly, hashed, its signer recovered. Nothing is judged against a
/// parent yet.
struct SealedBlock {
    BlockHeader header;
    core::Hash32 hash;
    /// What the sealer signed. Two blocks of one sealer and step with different ones are a double seal.
    core::Hash32 signedHash;
    /// The canonical encoding, whose Keccak-256 is `hash`. Empty for a checkpoint that is known by its numbers alone.
    core::Bytes rlp;
    /// The slot that was sealed: of time, or the block's number where whose turn it is goes by that.
    std::uint64_t step{};
    /// None when no key made the signature.
    std::optional<core::Address> signer;
    std::vector<Approval> approvals;
    std::optional<SealerVote> vote;
    /// What is wrong with the seal taken by itself.
    Verdict seal;

    /// Who sealed, which under some engines is not the header's author; that one where nobody did or it is not known.
    [[nodiscard]] const core::Address& sealer() const { return signer ? *signer : header.author; }
};

/// What an engine remembers on a branch besides who may seal: votes, recent sealers, announced changes. Never changed
/// once made, and a function of the branch alone.
struct EngineMemory {
    EngineMemory() = default;
    EngineMemory(const EngineMemory&) = default;
    EngineMemory& operator=(const EngineMemory&) = default;
    virtual ~EngineMemory() = default;
};

/// Who may seal the next block of a branch, in the order of the schedule, and since which block.
struct SealerSet {
    std::vector<core::Address> sealers;
    std::uint64_t epochStart{};
    /// The engine's own; none where it remembers nothing.
    std::shared_ptr<const EngineMemory> memory;
    /// Why the sealers are not known, where they are not: nobody can judge the next block.
    std::string unknown;
};

/// A change of the sealers that a block announces.
struct SetSignal {
    std::vector<core::Address> sealers;
};

/// Where a chain's judgement begins: a block that is taken on trust, and who may seal the next one.
struct TrustedStart {
    SealedBlock root;
    SealerSet sealers;
};

/// A block and the sum of the difficulties from the trusted block to it.
struct Standing {
    const SealedBlock& block;
    Uint256 totalDifficulty;
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
    /// The same of many blocks of one branch, lowest first, in their order; Malformed for what is no object. `keys` are
    /// kept from call to call and make it quicker where headers name their author. `authorities`: who may seal, as far
    /// as that is known.
    [[nodiscard]] virtual std::vector<core::Result<SealedBlock>>
    decodeJsonBranch(std::span<const boost::json::value> blocks, std::span<const core::Address> authorities,
                     core::KnownKeys& keys) const;
    /// The beginning that a checkpoint names. Malformed when it contradicts itself or lacks what this engine needs.
    [[nodiscard]] virtual core::Result<TrustedStart> trust(const Checkpoint& checkpoint) const = 0;

    /// Judges a block against its parent, the authorities that may seal on that parent, and the time.
    [[nodiscard]] virtual Verdict verify(const SealedBlock& block, const SealedBlock& parent, const SealerSet& before,
                                         core::UnixTime now) const = 0;
    /// All that can be said of a block whose parent is not known: its seal, whether its sealer may seal, the time.
    [[nodiscard]] virtual Verdict verifyAlone(const SealedBlock& block, const SealerSet& sealers,
                                              core::UnixTime now) const = 0;
    /// True when a verified block's receipts must be seen to know who may seal on it.
    [[nodiscard]] virtual bool mayChangeSet(const SealedBlock& block, const SealerSet& before) const = 0;
    /// The change that a block announces, out of all its receipts, which were proven against its header already.
    [[nodiscard]] virtual std::optional<SetSignal> signalIn(const SealedBlock& block, const SealerSet& before,
                                                            const std::vector<Receipt>& receipts) const = 0;
    /// Who may seal on a verified block. Answers `before` itself where nothing changed.
    [[nodiscard]] virtual std::shared_ptr<const SealerSet> advance(const SealedBlock& block,
                                                                   const std::shared_ptr<const SealerSet>& before,
                                                                   const std::optional<SetSignal>& signal) const = 0;

    /// Who may seal, with all that is remembered on the branch, as text for this program's own disk, and back. NotFound
    /// where that cannot be kept, Malformed for a text of other making.
    [[nodiscard]] virtual core::Result<std::string> stateText(const SealerSet& sealers) const = 0;
    [[nodiscard]] virtual core::Result<SealerSet> stateFrom(std::string_view text) const = 0;

    /// The block that announced the change of sealers that waits on a branch; none without one.
    [[nodiscard]] virtual std::optional<core::Hash32> signalOf(const SealerSet&) const { return std::nullopt; }

    /// True when `distinct` of `sealers` authorities make block `number` final by the chain's own rule.
    [[nodiscard]] virtual bool makesFinal(std::uint64_t number, std::size_t distinct, std::size_t sealers) const = 0;
    /// Fork choice among valid blocks: true when `block` replaces `head` (which was seen first).
    [[nodiscard]] virtual bool isBetter(const Standing& block, const Standing& head) const = 0;
    /// The step that is due on a head at a time, and the length of steps now.
    [[nodiscard]] virtual std::uint64_t stepAt(core::UnixTime time, const SealedBlock& head) const = 0;
    [[nodiscard]] virtual std::uint32_t stepSeconds() const = 0;
    /// Who is to seal a step.
    [[nodiscard]] virtual core::Result<core::Address> proposer(std::uint64_t step, const SealerSet& sealers) const = 0;
    /// For the proof inspector: who may seal block `number`, and how many of the sealers make it final and settled.
    [[nodiscard]] virtual std::string ruleInWords(std::size_t sealers, std::uint64_t number) const = 0;
    /// What is odd about a valid block and worth showing: English text for the list of alarms.
    [[nodiscard]] virtual std::optional<std::string> remark(const SealedBlock& block) const = 0;
    /// What is odd about the set that seals on a block, the same way.
    [[nodiscard]] virtual std::vector<std::string> remarks(const SealerSet& sealers) const = 0;
};

/// "final with 3 of 5, settled with 4 of 5": the counting part of Engine::ruleInWords.
std::string quorumInWords(const Engine& engine, std::size_t sealers, std::uint64_t number);

} // namespace wattbourse::chain
