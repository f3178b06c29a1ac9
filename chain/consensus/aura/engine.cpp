// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/engine.h"

#include "chain/consensus/aura/header_json.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"

namespace wattbourse::chain::aura {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

__extension__ using Wide = unsigned __int128;

// Seconds that a clock may be wrong by, and steps: OpenEthereum's limits (15 s, 150 s; four steps).
constexpr std::uint64_t kLateSeconds = 15;
constexpr std::uint64_t kFutureSeconds = 150;
constexpr std::uint64_t kFutureSteps = 4;

constexpr std::uint64_t kGasLimitDivisor = 1024;
// EIP-1559.
constexpr std::uint64_t kElasticity = 2;
constexpr std::uint64_t kBaseFeeDivisor = 8;

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

Verdict sealOf(const Header& header, const std::optional<core::Address>& signer) {
    if (header.signature.bytes[64] > 1)
        return refuse(Refusal::SealForm, "recovery id " + std::to_string(header.signature.bytes[64]));
    if (!signer)
        return refuse(Refusal::SealForm, "no key made this signature");
    if (!core::hasLowS(header.signature))
        return refuse(Refusal::HighS);
    if (*signer != header.author)
        return refuse(Refusal::Signer, core::toHex0x(*signer) + " signed for " + core::toHex0x(header.author));
    return {};
}

// A seal with 27 or 28 in its last byte is refused, but may still be told by whose key it is.
std::optional<core::Address> signerOf(const core::Hash32& digest, core::RecoverableSignature signature) {
    if (signature.bytes[64] == 27 || signature.bytes[64] == 28)
        signature.bytes[64] = static_cast<std::uint8_t>(signature.bytes[64] - 27);
    const auto signer = core::recoverAddress(digest, signature);
    return signer ? std::optional(*signer) : std::nullopt;
}

Result<SealedBlock> sealedBlock(const Header& header, core::Bytes rlp, const core::Hash32& signedHash) {
    SealedBlock out;
    out.header = header;
    out.hash = core::keccak256(rlp);
    out.rlp = std::move(rlp);
    out.signedHash = signedHash;
    out.step = header.step;
    out.signer = signerOf(signedHash, header.signature);
    out.seal = sealOf(header, out.signer);
    WB_ASSIGN(const std::vector<EmptyStep> steps, emptySteps(header));
    for (const EmptyStep& step : steps)
        out.approvals.push_back({step.step, signerOf(emptyStepHash(step.step, header.parentHash), step.signature)});
    return out;
}

Verdict verifyGas(const Rules& rules, const BlockHeader& block, const BlockHeader& parent) {
    if (block.gasUsed > block.gasLimit)
        return refuse(Refusal::GasUsed, versus(block.gasUsed, block.gasLimit));
    if (block.gasLimit < rules.minGasLimit)
        return refuse(Refusal::GasLimitTooLow, versus(block.gasLimit, rules.minGasLimit));
    if (!rules.gasLimitContractBlock || block.number < *rules.gasLimitContractBlock) {
        const bool london = rules.form.londonBlock && block.number == *rules.form.londonBlock;
        const Wide base = static_cast<Wide>(parent.gasLimit) * (london ? kElasticity : 1);
        const Wide bound = base / kGasLimitDivisor;
        if (block.gasLimit <= base - bound || block.gasLimit >= base + bound)
            return refuse(Refusal::GasLimitRange,
                          std::to_string(block.gasLimit) + " after " + std::to_string(parent.gasLimit));
    }
    if (block.baseFee) {
        const auto due = expectedBaseFee(rules, parent);
        if (!due)
            return refuse(Refusal::BaseFee, due.error().detail);
        if (*block.baseFee != *due)
            return refuse(Refusal::BaseFee, versus(*block.baseFee, *due));
    }
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

} // namespace

Result<SealedBlock> open(const Header& header) {
    return sealedBlock(header, encodeHeader(header), sealHash(header));
}

Result<std::uint64_t> expectedBaseFee(const Rules& rules, const BlockHeader& parent) {
    if (rules.constantBaseFee)
        return *rules.constantBaseFee;
    const std::uint64_t number = parent.number + 1;
    std::uint64_t fee = rules.initialBaseFee;
    if (parent.baseFee) {
        fee = *parent.baseFee;
        const std::uint64_t target = parent.gasLimit / kElasticity;
        if (target == 0)
            return fail(ErrorCode::OutOfRange, "the parent's gas limit allows no base fee");
        const auto change = [&](std::uint64_t distance) {
            return static_cast<Wide>(fee) * distance / target / kBaseFeeDivisor;
        };
        if (parent.gasUsed > target) {
            const Wide rise = std::max<Wide>(change(parent.gasUsed - target), 1);
            fee = rise > ~std::uint64_t{0} ? ~std::uint64_t{0} : saturatingAdd(fee, static_cast<std::uint64_t>(rise));
        } else {
            fee -= static_cast<std::uint64_t>(change(target - parent.gasUsed));
        }
    }
    if (rules.baseFeeFloorBlock && number >= *rules.baseFeeFloorBlock)
        fee = std::max(fee, rules.baseFeeFloor);
    return fee;
}

Result<SealedBlock> AuraEngine::decode(core::ByteView rlp) const {
    WB_ASSIGN(const DecodedHeader decoded, decodeHeaderParts(rlp, m_rules.form));
    // Decoding lets nothing through that would be encoded otherwise, so these bytes are the ones that are hashed.
    return sealedBlock(decoded.header, core::toBytes(rlp), decoded.sealHash());
}

Result<SealedBlock> AuraEngine::decodeJson(const boost::json::object& block) const {
    WB_ASSIGN(const JsonHeader read, headerFromJson(block, m_rules.form));
    if (read.named && *read.named != read.hash)
        return fail(ErrorCode::NotVerified, "block " + std::to_string(read.header.number) + ": its fields hash to " +
                                                core::toHex0x(read.hash) + ", not to the hash that it names");
    return open(read.header);
}

Verdict AuraEngine::verify(const SealedBlock& block, const SealedBlock& parent, const SealerSet& sealers,
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
    if (sealers.sealers.empty())
        return refuse(Refusal::NoAuthorities);
    Verdict time = verifyTime(m_rules, block, parent, now);
    if (!time.holds() && !time.maybeLater())
        return time;
    if (Verdict empty = verifyEmptySteps(m_rules, block, parent, sealers); !empty.holds())
        return empty;
    if (block.header.number >= m_rules.validateScoreBlock) {
        const Uint256 due = expectedDifficulty(parent.step, block.step, block.approvals.size());
        const Uint256 highest = expectedDifficulty(0, 0);
        if (block.header.difficulty != due || block.header.difficulty >= highest)
            return refuse(Refusal::Difficulty, block.header.difficulty.toHex() + ", due " + due.toHex());
    }
    if (const auto& turn = sealers.sealers[block.step % sealers.sealers.size()]; turn != block.header.author)
        return refuse(Refusal::Proposer, core::toHex0x(block.header.author) + ", due " + core::toHex0x(turn));
    // Last, so that "try again later" is said of headers only that hold in everything else.
    return time;
}

bool AuraEngine::makesFinal(std::uint64_t number, std::size_t distinct, std::size_t sealers) const {
    if (m_rules.twoThirdsBlock && number >= *m_rules.twoThirdsBlock)
        return distinct * 3 > sealers * 2;
    return distinct * 2 > sealers;
}

bool AuraEngine::isBetter(const SealedBlock& block, const SealedBlock& head) const {
    if (block.header.number != head.header.number)
        return block.header.number > head.header.number;
    return block.step < head.step;
}

Result<core::Address> AuraEngine::proposer(std::uint64_t step, const SealerSet& sealers) const {
    if (sealers.sealers.empty())
        return fail(ErrorCode::NotFound, "there is no authority");
    return sealers.sealers[step % sealers.sealers.size()];
}

} // namespace wattbourse::chain::aura
