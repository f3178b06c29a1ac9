// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/engine.h"

#include "chain/consensus/aura/header_json.h"
#include "chain/consensus/aura/open_branch.h"
#include "chain/consensus/aura/validator_set.h"
#include "chain/consensus/gas_rules.h"
#include "chain/encode/json.h"
#include "core/base/hex.h"

namespace wattbourse::chain::aura {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

// Seconds that a clock may be wrong by, and steps: OpenEthereum's limits (15 s, 150 s; four steps).
constexpr std::uint64_t kLateSeconds = 15;
constexpr std::uint64_t kFutureSeconds = 150;
constexpr std::uint64_t kFutureSteps = 4;

Verdict refuse(Refusal refusal, std::string detail = {}) {
    return {refusal, std::move(detail)};
}

std::string versus(std::uint64_t found, std::uint64_t due) {
    return std::to_string(found) + ", due " + std::to_string(due);
}

std::uint64_t saturatingAdd(std::uint64_t a, std::uint64_t b) {
    std::uint64_t out = 0;
    return __builtin_add_overflow(a, b, &out) ? ~std::uint64_t{0} : out;
}

BaseFeeRules baseFeeRules(const Rules& rules) {
    return {rules.initialBaseFee, rules.constantBaseFee, rules.baseFeeFloorBlock,
            rules.baseFeeFloor,   rules.elasticity,      rules.baseFeeDivisor};
}

Verdict verifyGas(const Rules& rules, const BlockHeader& block, const BlockHeader& parent) {
    // Only a checkpoint can be without a gas limit: then nobody told what it was.
    const bool parentKnown = parent.gasLimit != 0;
    if (block.gasUsed > block.gasLimit)
        return refuse(Refusal::GasUsed, versus(block.gasUsed, block.gasLimit));
    if (block.gasLimit < rules.minGasLimit)
        return refuse(Refusal::GasLimitTooLow, versus(block.gasLimit, rules.minGasLimit));
    if (parentKnown && (!rules.gasLimitContractBlock || block.number < *rules.gasLimitContractBlock)) {
        const bool london = rules.form.londonBlock && block.number == *rules.form.londonBlock;
        if (Verdict range = verifyGasLimitRange(block, parent, london ? rules.elasticity : 1, rules.gasLimitDivisor);
            !range.holds())
            return range;
    }
    if (parentKnown || rules.constantBaseFee || !rules.form.hasBaseFee(parent.number))
        return verifyBaseFee(baseFeeRules(rules), block, parent);
    return {};
}

Verdict verifyTime(const Rules& rules, const SealedBlock& block, const SealedBlock& parent, core::UnixTime now) {
    if (block.header.timestamp <= parent.header.timestamp)
        return refuse(Refusal::TimeNotRising);
    const std::uint64_t clock = now.seconds < 0 ? 0 : static_cast<std::uint64_t>(now.seconds);
    if (block.header.timestamp > clock + kFutureSeconds)
        return refuse(Refusal::TimeInFuture, std::to_string(block.header.timestamp - clock) + " s ahead");

    if (block.step == parent.step)
        return refuse(Refusal::StepNotRising, "the parent's own step again");
    if (block.step < parent.step && block.header.number >= rules.validateStepBlock)
        return refuse(Refusal::StepNotRising, versus(block.step, parent.step + 1));
    const std::uint64_t running = rules.steps.at(now);
    if (block.step > saturatingAdd(running, kFutureSteps))
        return refuse(Refusal::StepInFuture, std::to_string(block.step - running) + " steps ahead");
    if (block.step > running)
        return refuse(Refusal::StepAhead, std::to_string(block.step - running) + " steps ahead");
    if (block.header.timestamp > clock + kLateSeconds)
        return refuse(Refusal::TimeAhead, std::to_string(block.header.timestamp - clock) + " s ahead");
    return {};
}

Verdict verifyEmptySteps(const Rules& rules, const SealedBlock& block, const SealedBlock& parent,
                         const SealerSet& sealers) {
    const bool strict = rules.strictEmptyStepsBlock && block.header.number >= *rules.strictEmptyStepsBlock;
    std::uint64_t last = parent.step;
    for (const Approval& approval : block.approvals) {
        if (approval.step <= parent.step || approval.step >= block.step)
            return refuse(Refusal::EmptySteps, "step " + std::to_string(approval.step) + " is not between the blocks");
        if (strict && approval.step <= last)
            return refuse(Refusal::EmptySteps, "step " + std::to_string(approval.step) + " does not rise");
        last = approval.step;
        if (approval.signer != sealers.sealers[approval.step % sealers.sealers.size()])
            return refuse(Refusal::EmptySteps,
                          "step " + std::to_string(approval.step) + " is not signed by whose turn it was");
    }
    return {};
}

Result<UnopenedHeader> unopenedFrom(const boost::json::object& block, const HeaderForm& form) {
    WB_ASSIGN(JsonHeader read, headerFromJson(block, form));
    if (read.named && *read.named != read.hash)
        return fail(ErrorCode::NotVerified, "block " + std::to_string(read.header.number) + ": its fields hash to " +
                                                core::toHex0x(read.hash) + ", not to the hash that it names");
    core::Bytes bare = bareEncoding(read.header);
    return UnopenedHeader{std::move(read.header), std::move(read.rlp), read.hash, std::move(bare)};
}

Result<void> isConsistent(const Rules& rules, const PendingChange& change, const Checkpoint& checkpoint) {
    if (change.number > checkpoint.number || change.number < checkpoint.epochStart)
        return fail(ErrorCode::OutOfRange, "checkpoint: pending: number: not between epochStart and the checkpoint");
    if (change.number == checkpoint.number && change.hash != checkpoint.hash)
        return fail(ErrorCode::Malformed, "checkpoint: pending: hash: not the checkpoint's");
    if (change.approvedBy.empty())
        return fail(ErrorCode::Malformed, "checkpoint: pending: approvedBy: nobody, not even the block's author");
    for (const core::Address& validator : change.approvedBy)
        if (std::find(checkpoint.validators.begin(), checkpoint.validators.end(), validator) ==
            checkpoint.validators.end())
            return fail(ErrorCode::Malformed,
                        "checkpoint: pending: approvedBy: " + core::toHex0x(validator) + " is not in validators");
    if (isQuorum(rules, change.number, change.approvedBy.size(), checkpoint.validators.size()))
        return fail(ErrorCode::Malformed, "checkpoint: pending: it is final already; validators must be the new ones");
    return {};
}

Result<void> isConsistent(const Rules& rules, const Checkpoint& checkpoint) {
    if (checkpoint.validators.empty())
        return fail(ErrorCode::OutOfRange, "checkpoint: validators: none");
    if (checkpoint.number != ~std::uint64_t{0} && checkpoint.epochStart > checkpoint.number + 1)
        return fail(ErrorCode::OutOfRange, "checkpoint: epochStart: above the block after the checkpoint");
    const bool gasKnown = checkpoint.gasLimit != 0;
    if (gasKnown ? rules.form.hasBaseFee(checkpoint.number) != checkpoint.baseFee.has_value()
                 : checkpoint.baseFee.has_value() || checkpoint.gasUsed != 0)
        return fail(ErrorCode::Malformed, gasKnown ? "checkpoint: baseFee does not go with londonBlock"
                                                   : "checkpoint: gasUsed or baseFee without gasLimit");
    return checkpoint.pending ? isConsistent(rules, *checkpoint.pending, checkpoint) : Result<void>{};
}

} // namespace

Result<SealedBlock> open(const Header& header) {
    return openHeader({header, encodeHeader(header), std::nullopt, bareEncoding(header)});
}

Result<std::uint64_t> expectedBaseFee(const Rules& rules, const BlockHeader& parent) {
    return chain::expectedBaseFee(baseFeeRules(rules), parent);
}

Result<SealedBlock> AuraEngine::decode(core::ByteView rlp) const {
    return unopenedFrom(rlp, m_rules.form).and_then(openHeader);
}

Result<SealedBlock> AuraEngine::decodeJson(const boost::json::object& block) const {
    return unopenedFrom(block, m_rules.form).and_then(openHeader);
}

std::vector<Result<SealedBlock>> AuraEngine::decodeJsonBranch(std::span<const boost::json::value> blocks,
                                                              std::span<const core::Address> authorities,
                                                              core::KnownKeys& keys) const {
    std::vector<Result<UnopenedHeader>> read;
    read.reserve(blocks.size());
    for (const boost::json::value& block : blocks)
        read.push_back(jsonObject(block, "block").and_then([&](const boost::json::object* object) {
            return unopenedFrom(*object, m_rules.form);
        }));
    return openBranch(std::move(read), authorities, keys);
}

Verdict AuraEngine::verify(const SealedBlock& block, const SealedBlock& parent, const SealerSet& before,
                           core::UnixTime now) const {
    if (!block.seal.holds())
        return block.seal;
    if (parent.header.number == ~std::uint64_t{0} || block.header.number != parent.header.number + 1)
        return refuse(Refusal::Number, versus(block.header.number, parent.header.number + 1));
    if (block.header.parentHash != parent.hash)
        return refuse(Refusal::ParentHash);
    if (block.header.extraData.size() > m_rules.maxExtraData)
        return refuse(Refusal::ExtraData, std::to_string(block.header.extraData.size()) + " bytes");
    if (Verdict gas = verifyGas(m_rules, block.header, parent.header); !gas.holds())
        return gas;
    if (m_rules.noUnclesBlock && block.header.number >= *m_rules.noUnclesBlock && block.header.unclesHash != kNoUncles)
        return refuse(Refusal::Uncles);
    if (before.sealers.empty())
        return refuse(Refusal::NoAuthorities);
    Verdict time = verifyTime(m_rules, block, parent, now);
    if (!time.holds() && !time.maybeLater())
        return time;
    if (Verdict empty = verifyEmptySteps(m_rules, block, parent, before); !empty.holds())
        return empty;
    if (block.header.number >= m_rules.validateScoreBlock) {
        const Uint256 due = expectedDifficulty(parent.step, block.step, block.approvals.size());
        const Uint256 highest = expectedDifficulty(0, 0);
        if (block.header.difficulty != due || block.header.difficulty >= highest)
            return refuse(Refusal::Difficulty, block.header.difficulty.toHex() + ", due " + due.toHex());
    }
    if (const auto& turn = before.sealers[block.step % before.sealers.size()]; turn != block.header.author)
        return refuse(Refusal::Proposer, core::toHex0x(block.header.author) + ", due " + core::toHex0x(turn));
    // Said again of the key itself, whatever was made of the seal's form before.
    if (block.signer != block.header.author)
        return refuse(Refusal::Signer);
    // Last, so that "try again later" is said of headers only that hold in everything else.
    return time;
}

Verdict AuraEngine::verifyAlone(const SealedBlock& block, const SealerSet& sealers, core::UnixTime now) const {
    if (!block.seal.holds())
        return block.seal;
    const auto turn = proposer(block.step, sealers);
    if (!turn || *turn != block.header.author)
        return refuse(Refusal::Proposer);
    return block.step > m_rules.steps.at(now) ? refuse(Refusal::StepInFuture) : Verdict{};
}

bool AuraEngine::mayChangeSet(const SealedBlock& block, const SealerSet& before) const {
    return mayAnnounce(m_rules, block.header, before);
}

std::optional<SetSignal> AuraEngine::signalIn(const SealedBlock& block, const SealerSet& before,
                                              const std::vector<Receipt>& receipts) const {
    if (!mayAnnounce(m_rules, block.header, before))
        return std::nullopt;
    return announcedIn(m_rules, block.header, receipts);
}

std::shared_ptr<const SealerSet> AuraEngine::advance(const SealedBlock& block,
                                                     const std::shared_ptr<const SealerSet>& before,
                                                     const std::optional<SetSignal>& signal) const {
    return setAfter(m_rules, block, before, signal);
}

bool AuraEngine::makesFinal(std::uint64_t number, std::size_t distinct, std::size_t sealers) const {
    return isQuorum(m_rules, number, distinct, sealers);
}

// The difficulties telescope to the steps, so height and step say what their sum says.
bool AuraEngine::isBetter(const Standing& block, const Standing& head) const {
    if (block.block.header.number != head.block.header.number)
        return block.block.header.number > head.block.header.number;
    return block.block.step < head.block.step;
}

std::optional<std::string> AuraEngine::remark(const SealedBlock& block) const {
    // No node holds the two against each other; honest ones differ by a second at most.
    const std::uint64_t begun = m_rules.steps.start(block.step);
    const std::uint64_t dated = block.header.timestamp;
    const std::uint64_t apart = begun > dated ? begun - dated : dated - begun;
    if (block.header.number == 0 || dated == 0 || apart <= m_rules.steps.seconds(block.step))
        return std::nullopt;
    return "Block " + std::to_string(block.header.number) + " is dated " + std::to_string(apart) +
           (begun > dated ? " s before" : " s after") + " its step";
}

std::vector<std::string> AuraEngine::remarks(const SealerSet& sealers) const {
    const Memory& memory = memoryOf(sealers);
    std::vector<std::string> out;
    if (memory.pending)
        out.push_back("A change of the authorities, announced at block " + std::to_string(memory.pending->number) +
                      ", waits to become final");
    for (const std::uint64_t number : memory.lost)
        out.push_back("A change of the authorities announced at block " + std::to_string(number) +
                      " is lost: another one was waiting");
    return out;
}

Result<TrustedStart> AuraEngine::trust(const Checkpoint& checkpoint) const {
    WB_TRY(isConsistent(m_rules, checkpoint));
    TrustedStart out;
    if (checkpoint.headerRlp) {
        WB_ASSIGN(out.root, decode(*checkpoint.headerRlp));
        const BlockHeader& header = out.root.header;
        if (out.root.hash != checkpoint.hash || out.root.step != checkpoint.step ||
            header.number != checkpoint.number || header.timestamp != checkpoint.timestamp ||
            header.gasLimit != checkpoint.gasLimit || header.gasUsed != checkpoint.gasUsed ||
            header.baseFee != checkpoint.baseFee)
            return fail(ErrorCode::Malformed, "checkpoint: its header says otherwise");
    } else {
        out.root.hash = checkpoint.hash;
        out.root.step = checkpoint.step;
        out.root.header.number = checkpoint.number;
        out.root.header.timestamp = checkpoint.timestamp;
        out.root.header.gasLimit = checkpoint.gasLimit;
        out.root.header.gasUsed = checkpoint.gasUsed;
        out.root.header.baseFee = checkpoint.baseFee;
    }
    out.sealers.sealers = checkpoint.validators;
    out.sealers.epochStart = checkpoint.epochStart;
    if (checkpoint.pending) {
        auto memory = std::make_shared<Memory>();
        memory->pending = checkpoint.pending;
        out.sealers.memory = std::move(memory);
    }
    return out;
}

Result<core::Address> AuraEngine::proposer(std::uint64_t step, const SealerSet& sealers) const {
    if (sealers.sealers.empty())
        return fail(ErrorCode::NotFound, "there is no authority");
    return sealers.sealers[step % sealers.sealers.size()];
}

std::string AuraEngine::ruleInWords(std::size_t sealers, std::uint64_t number) const {
    return "AuRa: whose turn a step is, step mod " + std::to_string(sealers) +
           " in the order of the list, seals it, and the "
           "difficulty ties the step to the parent's. Different authors from the block on: " +
           quorumInWords(*this, sealers, number);
}

} // namespace wattbourse::chain::aura
