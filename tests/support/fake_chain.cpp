// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_chain.h"

#include "core/crypto/keccak.h"

namespace wattbourse::test {

namespace aura = chain::aura;

namespace {
constexpr std::uint64_t kStepSeconds = 2;
}

FakeChain::FakeChain(std::size_t authorities, std::uint64_t start)
    : m_firstStep(start / kStepSeconds),
      m_genesis(aura::genesisHeader(core::keccak256(core::asBytes("fake genesis")), 30'000'000, 0)) {
    m_profile.name = "fake";
    m_profile.chainId = 777;
    m_profile.genesisHash = aura::hashOf(m_genesis);
    rules().steps = *aura::StepSchedule::fixed(kStepSeconds);
    rules().form.londonBlock = 0;
    rules().constantBaseFee = 0;
    for (std::size_t i = 0; i < authorities; ++i)
        rules().validators.push_back(core::addressOf(*core::publicKeyOf(keyOf(i))));
    m_profile.checkpoint = chain::checkpointOf(m_genesis, rules().validators, 1);
}

core::Bytes FakeChain::keyOf(std::size_t authority) const {
    return core::toBytes(core::keccak256(core::asBytes("fake authority " + std::to_string(authority))).view());
}

aura::Header FakeChain::child(const aura::Header& parent, std::uint64_t gap, const core::Hash32& stateRoot) const {
    aura::Header header;
    header.parentHash = aura::hashOf(parent);
    header.unclesHash = chain::kNoUncles;
    header.stateRoot = stateRoot;
    header.transactionsRoot = chain::kEmptyTrieRoot;
    header.receiptsRoot = chain::kEmptyTrieRoot;
    header.number = parent.number + 1;
    header.gasLimit = parent.gasLimit;
    header.step = parent.number == 0 ? m_firstStep + gap - 1 : parent.step + gap;
    header.timestamp = header.step * kStepSeconds;
    header.difficulty = aura::expectedDifficulty(parent.step, header.step);
    header.baseFee = 0;
    header.author = rules().validators[header.step % rules().validators.size()];
    reseal(header);
    return header;
}

void FakeChain::reseal(aura::Header& header) const {
    if (!aura::seal(header, keyOf(header.step % rules().validators.size())))
        throw std::runtime_error("sealing failed");
}

core::UnixTime FakeChain::timeOf(const aura::Header& header) const {
    return {static_cast<std::int64_t>(header.step * kStepSeconds)};
}

aura::Header withHighS(aura::Header header) {
    const auto order = *chain::Uint256::parse("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
    auto& bytes = header.signature.bytes;
    const auto s = (order - *chain::Uint256::fromBigEndian(core::ByteView(bytes).subspan(32, 32))).toWord();
    std::copy(s.bytes.begin(), s.bytes.end(), bytes.begin() + 32);
    bytes[64] ^= 1;
    return header;
}

chain::SealedBlock opened(const aura::Header& header) {
    auto block = aura::open(header);
    if (!block)
        throw std::runtime_error(block.error().detail);
    return *std::move(block);
}

} // namespace wattbourse::test
