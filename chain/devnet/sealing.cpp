// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/sealing.h"

#include "chain/consensus/aura/header.h"
#include "chain/consensus/clique/engine.h"
#include "chain/consensus/clique/header.h"
#include "chain/encode/rlp.h"
#include "core/base/hex.h"

#include <algorithm>
#include <boost/json/array.hpp>

namespace wattbourse::chain::devnet {
namespace {

using core::ErrorCode;
using core::fail;
using core::Result;

constexpr std::string_view kVanity = "wattbourse devnet";
constexpr std::string_view kAgain = "again";

class AuraSealing final : public Sealing {
public:
    explicit AuraSealing(SealRules rules) : Sealing(std::move(rules)) {}

    Result<SealedBlock> genesis(const core::Hash32& stateRoot) const override {
        return engine().decode(aura::encodeHeader(aura::genesisHeader(stateRoot, rules().gasLimit, 0)));
    }

    Result<SealedBlock> seal(const Draft& draft, core::ByteView key) const override {
        aura::Header header;
        WB_TRY(fill(header, draft));
        header.author = draft.author;
        header.step = draft.step;
        header.difficulty = aura::expectedDifficulty(draft.parent.step, draft.step);
        header.baseFee = 0;
        if (draft.again)
            header.extraData = core::toBytes(core::asBytes(kAgain));
        WB_TRY(aura::seal(header, key));
        return engine().decode(aura::encodeHeader(header));
    }

    std::optional<std::size_t> turn(std::uint64_t step, const SealedBlock& head, const SealerSet& set,
                                    const core::Address& who) const override {
        const auto due = engine().proposer(step, set);
        return step > head.step && due && *due == who ? std::optional<std::size_t>(0) : std::nullopt;
    }

    void writeSeal(boost::json::object& block, const SealedBlock& sealed) const override {
        // Of a block that was decoded from this form already.
        const auto header = aura::decodeHeader(sealed.rlp, std::get<aura::Rules>(rules().engineRules()).form);
        if (!header)
            return;
        core::Bytes step;
        appendRlpInteger(step, header->step);
        core::Bytes signature;
        appendRlpString(signature, header->signature.view());
        block["author"] = core::toHex0x(header->author);
        block["step"] = std::to_string(header->step);
        block["signature"] = core::toHex(header->signature.view());
        block["sealFields"] = boost::json::array{core::toHex0x(step), core::toHex0x(signature)};
        // Some tools expect them.
        block["mixHash"] = core::toHex0x(core::Hash32{});
        block["nonce"] = core::toHex0x(clique::Nonce{});
    }
};

class CliqueSealing final : public Sealing {
public:
    explicit CliqueSealing(SealRules rules) : Sealing(std::move(rules)) {}

    Result<SealedBlock> genesis(const core::Hash32& stateRoot) const override {
        clique::Header header;
        header.unclesHash = kNoUncles;
        header.stateRoot = stateRoot;
        header.transactionsRoot = header.receiptsRoot = kEmptyTrieRoot;
        header.difficulty = Uint256(1);
        header.gasLimit = rules().gasLimit;
        header.extraData = clique::extraDataFor(rules().authorities, core::asBytes(kVanity));
        return engine().decode(clique::encodeHeader(header));
    }

    Result<SealedBlock> seal(const Draft& draft, core::ByteView key) const override {
        clique::Header header;
        WB_TRY(fill(header, draft));
        const bool checkpoint = header.number % rules().epoch == 0;
        if (draft.vote && !checkpoint) {
            header.author = draft.vote->target;
            header.nonce.bytes.fill(draft.vote->letIn ? 0xff : 0);
        }
        WB_ASSIGN(const auto due, engine().proposer(header.number, draft.set));
        header.difficulty = Uint256(due == draft.author ? 2 : 1);
        header.extraData = clique::extraDataFor(checkpoint ? draft.set.sealers : std::vector<core::Address>{},
                                                core::asBytes(draft.again ? kAgain : kVanity));
        WB_TRY(clique::seal(header, key));
        return engine().decode(clique::encodeHeader(header));
    }

    std::optional<std::size_t> turn(std::uint64_t step, const SealedBlock& head, const SealerSet& set,
                                    const core::Address& who) const override {
        const auto* memory = dynamic_cast<const clique::Memory*>(set.memory.get());
        const auto number = head.header.number + 1;
        if (memory == nullptr || !memory->snapshot.isSigner(who) || memory->snapshot.sealedLately(who, number) ||
            rules().timeOf(step) < head.header.timestamp + rules().stepSeconds)
            return std::nullopt;
        const auto& signers = memory->snapshot.signers;
        const auto own =
            static_cast<std::size_t>(std::lower_bound(signers.begin(), signers.end(), who) - signers.begin());
        const auto count = signers.size();
        return (own + count - static_cast<std::size_t>(number % count)) % count;
    }

    void writeSeal(boost::json::object& block, const SealedBlock& sealed) const override {
        const auto header = clique::decodeHeader(sealed.rlp, std::nullopt);
        if (!header)
            return;
        block["mixHash"] = core::toHex0x(header->mixHash);
        block["nonce"] = core::toHex0x(header->nonce);
    }
};

} // namespace

EngineRules SealRules::engineRules() const {
    if (kind == SealKind::Clique) {
        clique::Rules out;
        out.period = stepSeconds;
        out.epoch = epoch;
        return out;
    }
    aura::Rules out;
    out.steps = *aura::StepSchedule::fixed(stepSeconds);
    out.form.londonBlock = 0;
    out.validators = authorities;
    out.validatorContract = validatorContract;
    out.initialBaseFee = 0;
    out.constantBaseFee = 0;
    return out;
}

Sealing::Sealing(SealRules rules) : m_rules(std::move(rules)), m_engine(makeEngine(m_rules.engineRules())) {}

std::shared_ptr<const Sealing> Sealing::make(SealRules rules) {
    if (rules.kind == SealKind::Aura)
        return std::make_shared<const AuraSealing>(std::move(rules));
    std::sort(rules.authorities.begin(), rules.authorities.end());
    return std::make_shared<const CliqueSealing>(std::move(rules));
}

Checkpoint Sealing::checkpointOf(const SealedBlock& genesis) const {
    Checkpoint out;
    out.number = genesis.header.number;
    out.hash = genesis.hash;
    out.step = genesis.step;
    out.timestamp = genesis.header.timestamp;
    out.gasLimit = genesis.header.gasLimit;
    out.gasUsed = genesis.header.gasUsed;
    out.baseFee = genesis.header.baseFee;
    out.validators = m_rules.authorities;
    out.epochStart = genesis.header.number + 1;
    out.headerRlp = genesis.rlp;
    return out;
}

Result<void> Sealing::fill(BlockHeader& header, const Draft& draft) const {
    header.parentHash = draft.parent.hash;
    header.unclesHash = kNoUncles;
    header.stateRoot = draft.done.stateRoot;
    if (draft.falseStateRoot)
        header.stateRoot.bytes[0] ^= 1U;
    header.transactionsRoot = draft.done.transactionsRoot;
    header.receiptsRoot = draft.done.receiptsRoot;
    if (draft.done.logsBloom.size() != Bloom::kSize || draft.done.number != draft.parent.header.number + 1)
        return fail(ErrorCode::Malformed, "the engine's block has another form");
    std::copy(draft.done.logsBloom.begin(), draft.done.logsBloom.end(), header.logsBloom.bytes.begin());
    header.number = draft.done.number;
    header.gasLimit = draft.done.gasLimit;
    header.gasUsed = draft.done.gasUsed;
    header.timestamp = draft.done.timestamp;
    return {};
}

Result<void> Sealing::check(const SealedBlock& parent, const SealedBlock& block, const SealerSet& set,
                            core::UnixTime now) const {
    const auto refused = [](const std::string& why) { return fail(ErrorCode::NotVerified, "block refused: " + why); };
    if (const Verdict verdict = m_engine->verify(block, parent, set, now); !verdict.holds())
        return refused(verdict.text());
    if (m_rules.kind == SealKind::Aura && block.header.timestamp != m_rules.timeOf(block.step))
        return refused("its time is not its step's");
    if (block.header.gasLimit != m_rules.gasLimit)
        return refused("its gas limit is not the network's");
    return {};
}

} // namespace wattbourse::chain::devnet
