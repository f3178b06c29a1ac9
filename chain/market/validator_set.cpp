// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/validator_set.h"

#include "chain/encode/abi.h"
#include "chain/encode/storage_key.h"
#include "chain/market/rounds.h"
#include "chain/market/storage.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"

#include <string>

namespace wattbourse::chain::validator_set {

namespace {

constexpr std::uint64_t kMaxEpochs = 1024;
// A set of 100 on new words takes 4.6 million.
constexpr std::uint64_t kGas = 6'000'000;
// Places in solc's storage layout; the tests hold what is read there against ethers.
constexpr std::uint64_t kPending = 1;
constexpr std::uint64_t kChange = 2;
constexpr std::uint64_t kProposals = 3;
constexpr std::uint64_t kVoted = 4;

AbiWriter words(std::span<const core::Address> set) {
    AbiWriter out;
    for (const auto& validator : set)
        out.add(validator);
    return out;
}

/// From the number of epochs, their heads and their validators, one after the other.
core::Result<std::vector<Epoch>> epochsFromWords(std::span<const core::Hash32> words) {
    WB_ASSIGN(const auto count, wordCount(words[0], kMaxEpochs));
    auto members = words.subspan(1 + 2 * count);
    std::vector<Epoch> epochs;
    for (std::uint64_t i = 0; i < count; ++i) {
        WB_ASSIGN(const auto head, epochHeadFromWords(words[1 + 2 * i], words[2 + 2 * i]));
        WB_ASSIGN(auto epoch, epochFromWords(head, members.first(head.size)));
        epochs.push_back(std::move(epoch));
        members = members.subspan(head.size);
    }
    return epochs;
}

} // namespace

core::TxnRequest Calls::propose(std::span<const core::Address> newSet) const {
    return request(AbiWriter().addArray(newSet.size(), words(newSet)).call("propose(address[])"),
                   "Propose " + std::to_string(newSet.size()) + " validators, and vote for them");
}

core::TxnRequest Calls::vote(const core::Hash32& proposal) const {
    return request(AbiWriter().add(proposal).call("vote(bytes32)"),
                   "Vote for the set of validators " + core::toHex0x(proposal.view()));
}

core::TxnRequest Calls::withdrawVote(const core::Hash32& proposal) const {
    return request(AbiWriter().add(proposal).call("withdrawVote(bytes32)"),
                   "Withdraw the vote for the set of validators " + core::toHex0x(proposal.view()));
}

core::TxnRequest Calls::announce(const core::Hash32& parentHash, std::uint64_t number) const {
    return request(AbiWriter().add(parentHash).add(number).call("emitInitiateChange(bytes32,uint256)"),
                   "Announce the change of validators in block " + std::to_string(number));
}

core::TxnRequest Calls::request(core::Bytes data, std::string purpose) const {
    return {m_chainId, m_contract, std::move(data), kGas, std::move(purpose)};
}

core::Hash32 proposalId(std::uint64_t epoch, std::span<const core::Address> newSet) {
    return core::keccak256(AbiWriter().add(epoch).addArray(newSet.size(), words(newSet)).finish());
}

core::Bytes getValidatorsData() {
    return AbiWriter().call("getValidators()");
}

core::Bytes emitInitiateChangeCallableData() {
    return AbiWriter().call("emitInitiateChangeCallable()");
}

core::Bytes finalizeChangeData() {
    return AbiWriter().call("finalizeChange()");
}

core::Hash32 initiateChangeTopic() {
    return eventTopic("InitiateChange(bytes32,address[])");
}

core::Result<std::vector<core::Address>> validatorsFromAnswer(core::ByteView answer) {
    AbiReader reader(answer);
    WB_ASSIGN(const auto offset, reader.number(64));
    WB_ASSIGN(const auto count, reader.number(64));
    if (offset != 32 || count > kMaxValidators)
        return core::fail(core::ErrorCode::Malformed,
                          "getValidators: not an array of at most " + std::to_string(kMaxValidators) + " addresses");
    std::vector<core::Address> out;
    for (std::uint64_t i = 0; i < count; ++i) {
        WB_ASSIGN(const auto validator, reader.address());
        out.push_back(validator);
    }
    if (!reader.atEnd())
        return core::fail(core::ErrorCode::Malformed, "getValidators: bytes after the array");
    return out;
}

core::Result<core::Proven<std::vector<Epoch>>> readEpochs(StateReader& reader, const core::Address& contract,
                                                          core::Finality atLeast) {
    const auto heads = [](const core::Hash32* words) -> core::Result<std::vector<core::Hash32>> {
        WB_ASSIGN(const auto count, wordCount(words[0], kMaxEpochs));
        std::vector<core::Hash32> keys{countKey()};
        for (std::uint64_t i = 0; i < count; ++i) {
            const auto epoch = epochKeys(i);
            keys.insert(keys.end(), epoch.begin(), epoch.begin() + 2);
        }
        return keys;
    };
    const auto members = [&heads](const core::Hash32* words) -> core::Result<std::vector<core::Hash32>> {
        WB_ASSIGN(auto keys, heads(words));
        const auto count = (keys.size() - 1) / 2;
        for (std::uint64_t i = 0; i < count; ++i) {
            WB_ASSIGN(const auto head, epochHeadFromWords(words[1 + 2 * i], words[2 + 2 * i]));
            const auto more = validatorKeys(i, head.size);
            keys.insert(keys.end(), more.begin(), more.end());
        }
        return keys;
    };
    WB_ASSIGN(const auto words, readRounds(reader, contract, {countKey()}, {heads, members}, atLeast));
    WB_ASSIGN(auto epochs, epochsFromWords(words.value()[0]));
    return words.map([&epochs](const auto&) { return std::move(epochs); });
}

core::Result<core::Proven<Standing>> readStanding(StateReader& reader, const core::Address& contract,
                                                  const std::vector<Epoch>& epochs,
                                                  const std::vector<std::vector<core::Address>>& sets,
                                                  core::Finality atLeast) {
    if (epochs.empty())
        return core::fail(core::ErrorCode::NotFound, "the set of validators has no epoch");
    const auto& inForce = epochs.back().validators;
    const auto epoch = static_cast<std::uint64_t>(epochs.size() - 1);
    std::vector<core::Hash32> ids;
    std::vector<core::Hash32> head{abiWord(kPending), abiWord(kChange)};
    for (const auto& set : sets) {
        ids.push_back(proposalId(epoch, set));
        head.push_back(mappingKey(ids.back(), abiWord(kProposals)));
    }
    // Votes are kept by when their proposal lapses, and the pending set by its length.
    const auto rest = [&](const core::Hash32* words) -> core::Result<std::vector<core::Hash32>> {
        WB_ASSIGN(const auto pending, wordCount(words[0], kMaxValidators));
        auto keys = head;
        for (std::uint64_t i = 0; i < pending; ++i)
            keys.push_back(keyAfter(arrayBase(kPending), i));
        for (std::size_t i = 0; i < sets.size(); ++i) {
            const auto votes = mappingKey(abiWord(wordField(words[2 + i], 0, 8)), mappingKey(ids[i], abiWord(kVoted)));
            for (const auto& validator : inForce)
                keys.push_back(mappingKey(abiWord(validator), votes));
        }
        return keys;
    };
    WB_ASSIGN(const auto words, readRounds(reader, contract, head, {rest}, atLeast));
    return words.map([&](const auto& answer) {
        const auto& w = answer[0];
        Standing out;
        out.pending.expiresAt = {static_cast<std::int64_t>(wordField(w[1], 0, 8))};
        out.pending.announcedAt = wordField(w[1], 8, 8);
        std::size_t at = head.size();
        for (auto i = wordField(w[0], 0, 8); i > 0; --i)
            out.pending.validators.push_back(wordAddress(w[at++]));
        for (std::size_t i = 0; i < sets.size(); ++i, at += inForce.size()) {
            const auto& proposal = w[2 + i];
            if (proposal.isZero() || wordField(proposal, 8, 8) != epoch)
                continue;
            Proposal found{ids[i],
                           {static_cast<std::int64_t>(wordField(proposal, 0, 8))},
                           static_cast<std::uint32_t>(wordField(proposal, 16, 4)),
                           {},
                           sets[i]};
            for (std::size_t v = 0; v < inForce.size(); ++v)
                found.votedBy.push_back(!w[at + v].isZero());
            out.proposals.push_back(std::move(found));
        }
        return out;
    });
}

} // namespace wattbourse::chain::validator_set
