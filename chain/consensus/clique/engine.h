// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/clique/rules.h"
#include "chain/consensus/clique/snapshot.h"

namespace wattbourse::chain::clique {

/// What is remembered on a branch: the snapshot after its newest block.
struct Memory final : EngineMemory {
    explicit Memory(Snapshot after) : snapshot(std::move(after)) {}
    Snapshot snapshot;
};

/// EIP-225 as geth runs it. A block's step is its number: whose turn it is goes by that, and a signer who seals two
/// blocks of one number said two things.
class CliqueEngine final : public Engine {
public:
    explicit CliqueEngine(Rules rules) : m_rules(std::move(rules)) {}

    [[nodiscard]] core::Result<SealedBlock> decode(core::ByteView rlp) const override;
    [[nodiscard]] core::Result<SealedBlock> decodeJson(const boost::json::object& block) const override;
    /// A multiple of the epoch: elsewhere nobody knows the votes under way. Its signers ascend, and are those that its
    /// header lists where that is given.
    [[nodiscard]] core::Result<TrustedStart> trust(const Checkpoint& checkpoint) const override;
    [[nodiscard]] Verdict verify(const SealedBlock& block, const SealedBlock& parent, const SealerSet& before,
                                 core::UnixTime now) const override;
    [[nodiscard]] Verdict verifyAlone(const SealedBlock& block, const SealerSet& sealers,
                                      core::UnixTime now) const override;
    /// Headers say everything.
    [[nodiscard]] bool mayChangeSet(const SealedBlock&, const SealerSet&) const override { return false; }
    [[nodiscard]] std::optional<SetSignal> signalIn(const SealedBlock&, const SealerSet&,
                                                    const std::vector<Receipt>&) const override {
        return std::nullopt;
    }
    [[nodiscard]] std::shared_ptr<const SealerSet> advance(const SealedBlock& block,
                                                           const std::shared_ptr<const SealerSet>& before,
                                                           const std::optional<SetSignal>& signal) const override;
    [[nodiscard]] core::Result<std::string> stateText(const SealerSet& sealers) const override;
    [[nodiscard]] core::Result<SealerSet> stateFrom(std::string_view text) const override;
    /// The protocol has no finality: a block that more than half of the signers built on stays in any chain that most
    /// of them follow.
    [[nodiscard]] bool makesFinal(std::uint64_t number, std::size_t distinct, std::size_t sealers) const override;
    [[nodiscard]] bool isBetter(const Standing& block, const Standing& head) const override;
    [[nodiscard]] std::uint64_t stepAt(core::UnixTime time, const SealedBlock& head) const override;
    [[nodiscard]] std::uint32_t stepSeconds() const override;
    [[nodiscard]] core::Result<core::Address> proposer(std::uint64_t step, const SealerSet& sealers) const override;
    [[nodiscard]] std::string ruleInWords(std::size_t sealers, std::uint64_t number) const override;
    [[nodiscard]] std::optional<std::string> remark(const SealedBlock&) const override { return std::nullopt; }
    /// The votes under way.
    [[nodiscard]] std::vector<std::string> remarks(const SealerSet& sealers) const override;

    [[nodiscard]] const Rules& rules() const { return m_rules; }

private:
    [[nodiscard]] Verdict verifySigner(const SealedBlock& block, const Snapshot& before) const;

    Rules m_rules;
};

} // namespace wattbourse::chain::clique
