// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_clique.h"

#include "core/crypto/keccak.h"

#include <algorithm>

namespace wattbourse::test {

namespace clique = chain::clique;

FakeClique::FakeClique(const std::string& signers, std::uint64_t epoch)
    : m_engine(std::make_shared<const clique::CliqueEngine>(clique::Rules{
          .period = 2, .epoch = epoch, .londonBlock = std::nullopt, .minGasLimit = 5000, .baseFee = {}})) {
    m_genesis.unclesHash = chain::kNoUncles;
    m_genesis.transactionsRoot = m_genesis.receiptsRoot = chain::kEmptyTrieRoot;
    m_genesis.difficulty = chain::Uint256(1);
    m_genesis.gasLimit = 8'000'000;
    m_genesis.timestamp = 1'800'000'000;
    m_genesis.extraData = clique::extraDataFor(addressesOf(signers));
}

core::Bytes FakeClique::keyOf(char letter) {
    return core::toBytes(core::keccak256(core::asBytes(std::string("clique signer ") + letter)).view());
}

core::Address FakeClique::addressOf(char letter) {
    return letter == '0' ? core::Address{} : core::addressOf(core::publicKeyOf(keyOf(letter)).value());
}

std::vector<core::Address> FakeClique::addressesOf(const std::string& letters) {
    std::vector<core::Address> out;
    for (const char letter : letters)
        out.push_back(addressOf(letter));
    std::sort(out.begin(), out.end());
    return out;
}

chain::Checkpoint FakeClique::checkpoint() const {
    chain::Checkpoint out;
    out.hash = clique::hashOf(m_genesis);
    out.timestamp = m_genesis.timestamp;
    out.gasLimit = m_genesis.gasLimit;
    out.validators = clique::listedSigners(m_genesis).value();
    out.epochStart = 1;
    out.headerRlp = clique::encodeHeader(m_genesis);
    return out;
}

clique::Header FakeClique::child(const clique::Header& parent, const std::vector<core::Address>& sealers, char signer,
                                 const std::string& vote) const {
    clique::Header out = parent;
    out.parentHash = clique::hashOf(parent);
    ++out.number;
    out.timestamp += m_engine->rules().period;
    const bool checkpoint = out.number % m_engine->rules().epoch == 0;
    out.extraData = clique::extraDataFor(checkpoint ? sealers : std::vector<core::Address>{});
    out.author = vote.empty() ? core::Address{} : addressOf(vote[1]);
    out.nonce.bytes.fill(vote.starts_with('+') ? 0xff : 0);
    const bool inTurn = !sealers.empty() && sealers[out.number % sealers.size()] == addressOf(signer);
    out.difficulty = chain::Uint256(inTurn ? 2 : 1);
    // Only without room for a seal or with a bad key, which these are not.
    static_cast<void>(clique::seal(out, keyOf(signer)));
    return out;
}

core::UnixTime FakeClique::timeOf(const clique::Header& header) {
    return {static_cast<std::int64_t>(header.timestamp)};
}

} // namespace wattbourse::test
