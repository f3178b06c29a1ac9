// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/aura/rules.h"
#include "chain/consensus/engine.h"
#include "core/crypto/secp256k1.h"

namespace wattbourse::chain::aura {

/// OpenEthereum's AuthorityRound as Energy Web Chain, Volta, Sokol, Gnosis before its merge and private networks run
/// it.
class AuraEngine final : public Engine {
public:
    explicit AuraEngine(Rules rules) : m_rules(std::move(rules)) {}

    [[nodiscard]] core::Result<SealedBlock> decode(core::ByteView rlp) const override;
    [[nodiscard]] core::Result<SealedBlock> decodeJson(const boost::json::object& block) const override;
    [[nodiscard]] std::vector<core::Result<SealedBlock>> decodeJsonBranch(std::span<const boost::json::value> blocks,
                                                                          std::span<const core::Address> authorities,
                                                                          core::KnownKeys& keys) const override;
    [[nodiscard]] core::Result<TrustedStart> trust(const Checkpoint& checkpoint) const override;
    [[nodiscard]] Verdict verify(const SealedBlock& block, const SealedBlock& parent, const SealerSet& before,
                                 core::UnixTime now) const override;
    [[nodiscard]] Verdict verifyAlone(const SealedBlock& block, const SealerSet& sealers,
                                      core::UnixTime now) const override;
    [[nodiscard]] bool mayChangeSet(const SealedBlock& block, const SealerSet& before) const override;
    [[nodiscard]] std::optional<SetSignal> signalIn(const SealedBlock& block, const SealerSet& before,
                                                    const std::vector<Receipt>& receipts) const override;
    [[nodiscard]] std::shared_ptr<const SealerSet> advance(const SealedBlock& block,
                                                           const std::shared_ptr<const SealerSet>& before,
                                                           const std::optional<SetSignal>& signal) const override;
    [[nodiscard]] core::Result<std::string> stateText(const SealerSet& sealers) const override;
    [[nodiscard]] core::Result<SealerSet> stateFrom(std::string_view text) const override;
    [[nodiscard]] std::optional<core::Hash32> signalOf(const SealerSet& sealers) const override;
    [[nodiscard]] bool makesFinal(std::uint64_t number, std::size_t distinct, std::size_t sealers) const override;
    [[nodiscard]] bool isBetter(const Standing& block, const Standing& head) const override;
    [[nodiscard]] std::uint64_t stepAt(core::UnixTime time, const SealedBlock&) const override {
        return m_rules.steps.at(time);
    }
    [[nodiscard]] std::uint32_t stepSeconds() const override { return m_rules.steps.seconds(); }
    [[nodiscard]] core::Result<core::Address> proposer(std::uint64_t step, const SealerSet& sealers) const override;
    [[nodiscard]] std::string ruleInWords(std::size_t sealers, std::uint64_t number) const override;
    [[nodiscard]] std::optional<std::string> remark(const SealedBlock& block) const override;
    [[nodiscard]] std::vector<std::string> remarks(const SealerSet& sealers) const override;

    [[nodiscard]] const Rules& rules() const { return m_rules; }

private:
    Rules m_rules;
};

/// Hash, signed hash, signer and the seal's own faults of a decoded header. Malformed when its empty steps are.
core::Result<SealedBlock> open(const Header& header);

/// The base fee that EIP-1559 and the chain's rules ask for on this parent. OutOfRange when the parent has a gas limit
/// of less than two.
core::Result<std::uint64_t> expectedBaseFee(const Rules& rules, const BlockHeader& parent);

} // namespace wattbourse::chain::aura
