// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/light/epoch_jump.h"

#include "chain/encode/abi.h"

#include <algorithm>
#include <set>

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

// Slot of ValidatorSet's Change: when it lapses (bits 0-63), the block of its announcement (bits 64-127).
constexpr std::uint64_t kChangeSlot = 2;
constexpr std::uint64_t kMaxEpochs = 1U << 20U;
// Heads of epochs in one round, beside the words of the newest set.
constexpr std::uint64_t kHeadsPerRound = 64;
constexpr std::size_t kHeadWords = 2;

bool moreThanTwoThirds(std::size_t distinct, std::size_t sealers) {
    return distinct * 3 > sealers * 2;
}

std::size_t sealersOf(const std::vector<SealedBlock>& window, const std::vector<core::Address>& set) {
    std::set<core::Address> seen;
    for (const SealedBlock& block : window)
        if (std::find(set.begin(), set.end(), block.sealer()) != set.end())
            seen.insert(block.sealer());
    return seen.size();
}

std::uint64_t announcedAt(const core::Hash32& change) {
    std::uint64_t out = 0;
    for (const auto byte : change.view().subspan(16, 8))
        out = (out << 8U) | byte;
    return out;
}

} // namespace

EpochJump::EpochJump(std::shared_ptr<const Engine> engine, SealerSet trusted, std::vector<SealedBlock> window,
                     core::UnixTime now)
    : m_engine(std::move(engine)), m_trusted(std::move(trusted)), m_window(std::move(window)),
      m_now(now), m_keys{validator_set::countKey(), abiWord(kChangeSlot)} {}

Result<void> EpochJump::overlaps() const {
    for (std::size_t i = 0; i < m_window.size(); ++i) {
        if (!m_window[i].seal.holds())
            return fail(ErrorCode::NotVerified, m_window[i].seal.text());
        if (i > 0 && (m_window[i].header.parentHash != m_window[i - 1].hash ||
                      m_window[i].header.number != m_window[i - 1].header.number + 1))
            return fail(ErrorCode::NotVerified, "the headers do not follow each other");
    }
    const std::size_t there = sealersOf(m_window, m_trusted.sealers);
    if (!moreThanTwoThirds(there, m_trusted.sealers.size()))
        return fail(ErrorCode::Refused, std::to_string(there) + " of the " + std::to_string(m_trusted.sealers.size()) +
                                            " trusted authorities sealed there");
    return {};
}

Result<void> EpochJump::take(const std::vector<core::Hash32>& words) {
    if (words.size() != m_keys.size())
        return fail(ErrorCode::Malformed, "not one word for each key");
    return m_count ? takeHeads(words) : takeCount(words);
}

Result<void> EpochJump::takeCount(const std::vector<core::Hash32>& words) {
    const Uint256 count = Uint256::fromWord(words[0]);
    if (!count.fitsUint64() || count.limbs[0] == 0 || count.limbs[0] > kMaxEpochs)
        return fail(ErrorCode::Malformed, "validator set: no or too many epochs");
    if (announcedAt(words[1]) != 0)
        return fail(ErrorCode::Refused,
                    "a change of the authorities is under way in block " + std::to_string(target().header.number));
    m_count = m_from = count.limbs[0];
    askHeads();
    return {};
}

// The newest epochs first, with all words that the newest set can have; then those before, until ours is among them.
void EpochJump::askHeads() {
    m_keys.clear();
    const std::uint64_t to = m_from;
    m_from = to - std::min(to, kHeadsPerRound);
    for (std::uint64_t index = m_from; index < to; ++index) {
        const auto keys = validator_set::epochKeys(index);
        m_keys.insert(m_keys.end(), keys.begin(), keys.begin() + kHeadWords);
    }
    if (to == *m_count)
        for (const auto& key : validator_set::validatorKeys(to - 1, validator_set::kMaxValidators))
            m_keys.push_back(key);
}

Result<void> EpochJump::takeHeads(const std::vector<core::Hash32>& words) {
    const bool newest = !m_current;
    const std::size_t heads =
        newest ? (words.size() - validator_set::kMaxValidators) / kHeadWords : words.size() / kHeadWords;
    for (std::size_t i = heads; i-- > 0;) {
        WB_ASSIGN(const auto head, validator_set::epochHeadFromWords(words[i * kHeadWords], words[i * kHeadWords + 1]));
        // The contract only ever appends, and time goes on.
        if (head.firstBlock >= m_nextFirst)
            return fail(ErrorCode::Malformed, "validator set: epochs that do not ascend");
        m_nextFirst = head.firstBlock;
        if (newest && i + 1 == heads) {
            if (head.firstBlock > target().header.number)
                return fail(ErrorCode::Malformed, "validator set: an epoch that begins after its own state");
            const auto members = std::span(words).subspan(heads * kHeadWords, head.size);
            WB_ASSIGN(m_current, validator_set::epochFromWords(head, members));
        }
        // Nobody seals block 0, so the first epoch begins at 0 for the contract and at 1 for some checkpoints.
        const bool begins =
            head.firstBlock == m_trusted.epochStart || (head.firstBlock == 0 && m_trusted.epochStart == 1);
        if (begins && head.size == m_trusted.sealers.size() &&
            head.setHash == validator_set::setHash(m_trusted.sealers))
            m_found = true;
    }
    m_keys.clear();
    if (m_found)
        return {};
    if (m_from == 0 || m_nextFirst <= m_trusted.epochStart)
        return fail(ErrorCode::NotFound, "validator set: the trusted authorities are not among its epochs");
    askHeads();
    return {};
}

Result<SealerSet> EpochJump::land() const {
    if (!m_current || !m_found)
        return fail(ErrorCode::Refused, "the list of epochs is not known yet");
    SealerSet out;
    out.sealers = m_current->validators;
    out.epochStart = m_current->firstBlock;
    Verdict verdict = m_engine->verifyAlone(target(), out, m_now);
    for (std::size_t i = 1; i < m_window.size() && verdict.holds(); ++i)
        verdict = m_engine->verify(m_window[i], m_window[i - 1], out, m_now);
    if (!verdict.holds())
        return fail(ErrorCode::Refused, verdict.text());
    if (!moreThanTwoThirds(sealersOf(m_window, out.sealers), out.sealers.size()))
        return fail(ErrorCode::Refused, "too few of the authorities in force sealed there");
    return out;
}

} // namespace wattbourse::chain
