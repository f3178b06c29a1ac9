// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/clique/engine.h"

#include "chain/consensus/clique/header.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"

#include <algorithm>
#include <limits>

namespace wattbourse::chain::clique {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

// geth's most, so that differences of two limits fit.
constexpr std::uint64_t kMaxGasLimit = std::numeric_limits<std::int64_t>::max();
// A block ahead of the clock by no more may be right later; geth keeps one for so long.
constexpr std::uint64_t kFutureSeconds = 30;

const core::Address kNobody{};
const Nonce kDrop{};
const Nonce kLetIn = [] {
    Nonce out;
    out.bytes.fill(0xff);
    return out;
}();

Verdict refuse(Refusal refusal, std::string detail = {}) {
    return {refusal, std::move(detail)};
}

std::string versus(std::uint64_t found, std::uint64_t due) {
    return std::to_string(found) + ", due " + std::to_string(due);
}

bool isCheckpoint(std::uint64_t number, const Rules& rules) {
    return number % rules.epoch == 0;
}

// What EIP-225 asks of a checkpoint's own fields, or of any other block's.
Verdict extraDataOf(const Header& header, bool checkpoint) {
    const auto listed = listedSigners(header);
    if (!listed)
        return refuse(Refusal::ExtraData, listed.error().detail);
    if (!checkpoint && !listed->empty())
        return refuse(Refusal::ExtraData, "signers are listed outside of a checkpoint");
    if (checkpoint && header.author != kNobody)
        return refuse(Refusal::Vote, "a checkpoint votes on " + core::toHex0x(header.author));
    if (header.nonce != kDrop && header.nonce != kLetIn)
        return refuse(Refusal::Vote, "nonce " + core::toHex0x(header.nonce));
    if (checkpoint && header.nonce != kDrop)
        return refuse(Refusal::Vote, "a checkpoint votes");
    return {};
}

Verdict sealOf(const Header& header, const std::optional<core::Address>& signer,
               const core::RecoverableSignature& signature) {
    if (header.mixHash != core::Hash32{})
        return refuse(Refusal::MixHash, core::toHex0x(header.mixHash));
    if (header.unclesHash != kNoUncles)
        return refuse(Refusal::Uncles);
    if (header.difficulty != Uint256(1) && header.difficulty != Uint256(2))
        return refuse(Refusal::Difficulty, header.difficulty.toHex() + " is neither 1 nor 2");
    if (signature.bytes[64] > 1)
        return refuse(Refusal::SealForm, "recovery id " + std::to_string(signature.bytes[64]));
    if (!signer)
        return refuse(Refusal::SealForm, "no key made this signature");
    if (!core::hasLowS(signature))
        return refuse(Refusal::HighS);
    return {};
}

Result<SealedBlock> sealedBlock(const Header& header, core::Bytes rlp, const Rules& rules) {
    SealedBlock out;
    out.header = header;
    out.hash = core::keccak256(rlp);
    out.rlp = std::move(rlp);
    out.step = header.number;
    out.vote = {header.author, header.nonce == kLetIn};
    out.seal = extraDataOf(header, isCheckpoint(header.number, rules));
    const auto signature = signatureOf(header);
    if (!signature)
        return out;
    WB_ASSIGN(out.signedHash, sealHash(header));
    if (const auto signer = core::recoverAddress(out.signedHash, *signature))
        out.signer = *signer;
    if (out.seal.holds())
        out.seal = sealOf(header, out.signer, *signature);
    return out;
}

Verdict verifyGas(const Rules& rules, const BlockHeader& block, const BlockHeader& parent) {
    if (block.gasUsed > block.gasLimit)
        return refuse(Refusal::GasUsed, versus(block.gasUsed, block.gasLimit));
    if (block.gasLimit < rules.minGasLimit)
        return refuse(Refusal::GasLimitTooLow, versus(block.gasLimit, rules.minGasLimit));
    if (block.gasLimit > kMaxGasLimit)
        return refuse(Refusal::GasLimitRange, std::to_string(block.gasLimit));
    const bool london = rules.londonBlock && block.number == *rules.londonBlock;
    // Only a checkpoint can be without a gas limit: then nobody told what it was.
    if (parent.gasLimit == 0)
        return {};
    if (Verdict range = verifyGasLimitRange(block, parent, london ? rules.baseFee.elasticity : 1); !range.holds())
        return range;
    return verifyBaseFee(rules.baseFee, block, parent);
}

Verdict verifyFuture(const BlockHeader& block, core::UnixTime now) {
    const std::uint64_t clock = now.seconds < 0 ? 0 : static_cast<std::uint64_t>(now.seconds);
    if (block.timestamp <= clock)
        return {};
    const std::uint64_t ahead = block.timestamp - clock;
    return refuse(ahead > kFutureSeconds ? Refusal::TimeInFuture : Refusal::TimeAhead,
                  std::to_string(ahead) + " s ahead");
}

Verdict verifyTime(const Rules& rules, const BlockHeader& block, const BlockHeader& parent, core::UnixTime now) {
    if (block.timestamp < parent.timestamp || block.timestamp - parent.timestamp < rules.period)
        return refuse(Refusal::TimeNotRising, versus(block.timestamp, parent.timestamp + rules.period) + " or later");
    return verifyFuture(block, now);
}

const Snapshot* snapshotOf(const SealerSet& sealers) {
    const auto* memory = dynamic_cast<const Memory*>(sealers.memory.get());
    return memory ? &memory->snapshot : nullptr;
}

} // namespace

Result<SealedBlock> CliqueEngine::decode(core::ByteView rlp) const {
    WB_ASSIGN(const Header header, decodeHeader(rlp, m_rules.londonBlock));
    return sealedBlock(header, core::toBytes(rlp), m_rules);
}

Result<SealedBlock> CliqueEngine::decodeJson(const boost::json::object& block) const {
    WB_ASSIGN(const JsonHeader read, headerFromJson(block, m_rules.londonBlock));
    if (read.named && *read.named != read.hash)
        return fail(ErrorCode::NotVerified, "block " + std::to_string(read.header.number) + ": its fields hash to " +
                                                core::toHex0x(read.hash) + ", not to the hash that it names");
    return sealedBlock(read.header, encodeHeader(read.header), m_rules);
}

Result<TrustedStart> CliqueEngine::trust(const Checkpoint& checkpoint) const {
    if (!isCheckpoint(checkpoint.number, m_rules))
        return fail(ErrorCode::Malformed, "checkpoint: block " + std::to_string(checkpoint.number) +
                                              " is no multiple of the epoch, " + std::to_string(m_rules.epoch));
    const auto& signers = checkpoint.validators;
    if (signers.empty() || std::adjacent_find(signers.begin(), signers.end(), std::greater_equal<>()) != signers.end())
        return fail(ErrorCode::Malformed, "checkpoint: validators: none, or not ascending");
    TrustedStart out;
    if (checkpoint.headerRlp) {
        WB_ASSIGN(out.root, decode(*checkpoint.headerRlp));
        const BlockHeader& header = out.root.header;
        WB_ASSIGN(const auto listed, listedSigners(header));
        if (out.root.hash != checkpoint.hash || header.number != checkpoint.number ||
            header.timestamp != checkpoint.timestamp || header.gasLimit != checkpoint.gasLimit ||
            header.gasUsed != checkpoint.gasUsed || header.baseFee != checkpoint.baseFee || listed != signers)
            return fail(ErrorCode::Malformed, "checkpoint: its header says otherwise");
    } else {
        out.root.hash = checkpoint.hash;
        out.root.header.number = checkpoint.number;
        out.root.header.timestamp = checkpoint.timestamp;
        out.root.header.gasLimit = checkpoint.gasLimit;
        out.root.header.gasUsed = checkpoint.gasUsed;
        out.root.header.baseFee = checkpoint.baseFee;
        out.root.step = checkpoint.number;
    }
    out.sealers.sealers = signers;
    out.sealers.epochStart = checkpoint.number + 1;
    out.sealers.memory = std::make_shared<const Memory>(Snapshot{signers, {}, {}});
    return out;
}

Verdict CliqueEngine::verifySigner(const SealedBlock& block, const Snapshot& before) const {
    const std::uint64_t number = block.header.number;
    if (before.signers.empty())
        return refuse(Refusal::NoAuthorities);
    if (isCheckpoint(number, m_rules)) {
        const auto listed = listedSigners(block.header);
        if (!listed || *listed != before.signers)
            return refuse(Refusal::ExtraData, "the checkpoint lists other signers than there are");
    }
    if (!before.isSigner(*block.signer))
        return refuse(Refusal::Unauthorised, core::toHex0x(*block.signer));
    if (const auto seen = before.sealedLately(*block.signer, number))
        return refuse(Refusal::SealedLately, core::toHex0x(*block.signer) + " sealed block " + std::to_string(*seen) +
                                                 ", may seal one of " + std::to_string(before.limit()));
    const Uint256 due(before.inTurn(number) == *block.signer ? 2 : 1);
    if (block.header.difficulty != due)
        return refuse(Refusal::Difficulty, block.header.difficulty.toHex() + ", due " + due.toHex());
    return {};
}

Verdict CliqueEngine::verify(const SealedBlock& block, const SealedBlock& parent, const SealerSet& before,
                             core::UnixTime now) const {
    if (!block.seal.holds())
        return block.seal;
    if (parent.header.number == std::numeric_limits<std::uint64_t>::max() ||
        block.header.number != parent.header.number + 1)
        return refuse(Refusal::Number, versus(block.header.number, parent.header.number + 1));
    if (block.header.parentHash != parent.hash)
        return refuse(Refusal::ParentHash);
    if (Verdict gas = verifyGas(m_rules, block.header, parent.header); !gas.holds())
        return gas;
    Verdict time = verifyTime(m_rules, block.header, parent.header, now);
    if (!time.holds() && !time.maybeLater())
        return time;
    const Snapshot* snapshot = snapshotOf(before);
    if (snapshot == nullptr)
        return refuse(Refusal::NoAuthorities, "the votes under way are not known");
    if (Verdict signer = verifySigner(block, *snapshot); !signer.holds())
        return signer;
    // Last, so that "try again later" is said of headers only that hold in everything else.
    return time;
}

Verdict CliqueEngine::verifyAlone(const SealedBlock& block, const SealerSet& sealers, core::UnixTime now) const {
    if (!block.seal.holds())
        return block.seal;
    const Snapshot* snapshot = snapshotOf(sealers);
    if (snapshot == nullptr)
        return refuse(Refusal::NoAuthorities, "the votes under way are not known");
    if (Verdict signer = verifySigner(block, *snapshot); !signer.holds())
        return signer;
    return verifyFuture(block.header, now);
}

std::shared_ptr<const SealerSet> CliqueEngine::advance(const SealedBlock& block,
                                                       const std::shared_ptr<const SealerSet>& before,
                                                       const std::optional<SetSignal>&) const {
    const Snapshot* old = snapshotOf(*before);
    if (old == nullptr || !block.signer || !block.vote)
        return before;
    Snapshot snapshot = *old;
    snapshot.apply(block.header.number, m_rules.epoch, *block.signer, *block.vote);
    auto out = std::make_shared<SealerSet>();
    out->sealers = snapshot.signers;
    // Signers of two sets are not counted together.
    out->epochStart = snapshot.signers == old->signers ? before->epochStart : block.header.number + 1;
    out->memory = std::make_shared<const Memory>(std::move(snapshot));
    return out;
}

bool CliqueEngine::makesFinal(std::uint64_t, std::size_t distinct, std::size_t sealers) const {
    return distinct * 2 > sealers;
}

bool CliqueEngine::isBetter(const Standing& block, const Standing& head) const {
    if (block.totalDifficulty != head.totalDifficulty)
        return block.totalDifficulty > head.totalDifficulty;
    return block.block.header.number < head.block.header.number;
}

std::uint64_t CliqueEngine::stepAt(core::UnixTime, const SealedBlock& head) const {
    return head.header.number + 1;
}

std::uint32_t CliqueEngine::stepSeconds() const {
    return static_cast<std::uint32_t>(
        std::clamp<std::uint64_t>(m_rules.period, 1, std::numeric_limits<std::uint32_t>::max()));
}

Result<core::Address> CliqueEngine::proposer(std::uint64_t step, const SealerSet& sealers) const {
    if (sealers.sealers.empty())
        return fail(ErrorCode::NotFound, "there is no signer");
    return sealers.sealers[step % sealers.sealers.size()];
}

std::vector<std::string> CliqueEngine::remarks(const SealerSet& sealers) const {
    std::vector<std::string> out;
    const Snapshot* snapshot = snapshotOf(sealers);
    if (snapshot == nullptr)
        return out;
    std::vector<core::Address> told;
    for (const Ballot& ballot : snapshot->ballots) {
        if (std::find(told.begin(), told.end(), ballot.target) != told.end())
            continue;
        told.push_back(ballot.target);
        out.push_back(std::to_string(snapshot->tally(ballot.target)) + " of " +
                      std::to_string(snapshot->signers.size()) + " signers want " +
                      (ballot.letIn ? "to let in " : "to put out ") + core::toHex0x(ballot.target) + "; " +
                      std::to_string(snapshot->limit()) + " decide");
    }
    return out;
}

std::string CliqueEngine::ruleInWords(std::size_t sealers, std::uint64_t number) const {
    return "Clique: a signer seals one of " + std::to_string(sealers / 2 + 1) +
           " blocks in a row, in turn with difficulty 2, else with 1. "
           "Different signers from the block on: " +
           quorumInWords(*this, sealers, number);
}

} // namespace wattbourse::chain::clique
