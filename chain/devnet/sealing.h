// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/engine_rules.h"
#include "chain/devnet/engine.h"

#include <memory>
#include <vector>

namespace wattbourse::chain::devnet {

enum class SealKind { Aura, Clique };

/// What the authorities of one network agree on beforehand.
struct SealRules {
    SealKind kind{SealKind::Aura};
    /// Who may seal from block 1 on: under AuRa in the order of their turns, under Clique ascending.
    std::vector<core::Address> authorities;
    std::uint64_t chainId{};
    /// The step of AuRa, the period of Clique.
    std::uint32_t stepSeconds{};
    std::uint64_t gasLimit{};
    /// AuRa: who seals is what the ValidatorSet contract here announces. None: `authorities` for ever.
    std::optional<core::Address> validatorContract;
    /// Clique: blocks from checkpoint to checkpoint.
    std::uint64_t epoch{30'000};

    /// AuRa without changes.
    [[nodiscard]] const core::Address& proposer(std::uint64_t step) const {
        return authorities[step % authorities.size()];
    }
    [[nodiscard]] std::uint64_t timeOf(std::uint64_t step) const { return step * stepSeconds; }
    /// The rules that a light client judges the same headers by: under AuRa London from genesis on, under Clique
    /// headers of fifteen fields, no fees under both.
    [[nodiscard]] EngineRules engineRules() const;
};

/// How the blocks of a network are sealed and judged: the rules that a light client knows, and the stricter ones that
/// this network adds. Pure; any thread.
class Sealing {
public:
    static std::shared_ptr<const Sealing> make(SealRules rules);
    virtual ~Sealing() = default;
    Sealing(const Sealing&) = delete;
    Sealing& operator=(const Sealing&) = delete;

    [[nodiscard]] const SealRules& rules() const { return m_rules; }
    [[nodiscard]] const chain::Engine& engine() const { return *m_engine; }

    [[nodiscard]] virtual core::Result<SealedBlock> genesis(const core::Hash32& stateRoot) const = 0;
    /// The checkpoint that a light client starts from.
    [[nodiscard]] Checkpoint checkpointOf(const SealedBlock& genesis) const;

    struct Draft {
        const SealedBlock& parent;
        const SealerSet& set;
        const Execution& done;
        std::uint64_t step{};
        core::Address author;
        /// Clique: what the author says about who else may seal.
        std::optional<SealerVote> vote;
        /// Another block of the same content and step.
        bool again{false};
        /// Flips a bit of the state root.
        bool falseStateRoot{false};
    };
    [[nodiscard]] virtual core::Result<SealedBlock> seal(const Draft& draft, core::ByteView key) const = 0;

    /// How many others a step belongs to before `who`: 0 when it is its turn; none when it may not seal there.
    [[nodiscard]] virtual std::optional<std::size_t> turn(std::uint64_t step, const SealedBlock& head,
                                                          const SealerSet& set, const core::Address& who) const = 0;

    /// What an authority asks of a block before it executes it. NotVerified with the reason.
    [[nodiscard]] core::Result<void> check(const SealedBlock& parent, const SealedBlock& block, const SealerSet& set,
                                           core::UnixTime now) const;

    /// The seal as nodes of this kind write it into a block of JSON-RPC.
    virtual void writeSeal(boost::json::object& block, const SealedBlock& sealed) const = 0;

protected:
    explicit Sealing(SealRules rules);
    /// What the execution and the parent decide of a header.
    [[nodiscard]] core::Result<void> fill(BlockHeader& header, const Draft& draft) const;

private:
    SealRules m_rules;
    std::shared_ptr<const chain::Engine> m_engine;
};

} // namespace wattbourse::chain::devnet
