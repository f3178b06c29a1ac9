// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/validator_set_storage.h"

#include "chain/encode/abi.h"
#include "chain/encode/storage_key.h"
#include "chain/encode/uint256.h"
#include "core/crypto/keccak.h"

#include <string>

namespace wattbourse::chain::validator_set {

namespace {

constexpr std::uint64_t kEpochsSlot = 0;
constexpr std::uint64_t kEpochWords = 3;

std::uint64_t bigEndian(core::ByteView bytes) {
    std::uint64_t out = 0;
    for (const auto byte : bytes)
        out = (out << 8U) | byte;
    return out;
}

core::Hash32 headWord(std::uint64_t firstBlock, std::size_t size) {
    Uint256 word(firstBlock);
    word.limbs[1] = size;
    return word.toWord();
}

} // namespace

core::Hash32 setHash(std::span<const core::Address> validators) {
    core::Bytes words;
    for (const auto& validator : validators)
        core::append(words, abiWord(validator).view());
    return core::keccak256(words);
}

core::Hash32 countKey() {
    return abiWord(kEpochsSlot);
}

std::array<core::Hash32, 3> epochKeys(std::uint64_t index) {
    const auto head = keyAfter(arrayBase(kEpochsSlot), index * kEpochWords);
    return {head, keyAfter(head, 1), keyAfter(head, 2)};
}

std::vector<core::Hash32> validatorKeys(std::uint64_t index, std::size_t count) {
    const auto base = arrayBase(epochKeys(index)[2]);
    std::vector<core::Hash32> out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(keyAfter(base, i));
    return out;
}

core::Result<EpochHead> epochHeadFromWords(const core::Hash32& head, const core::Hash32& setHash) {
    const auto bytes = head.view();
    const auto size = bigEndian(bytes.subspan(16, 8));
    if (bigEndian(bytes.first(8)) != 0 || bigEndian(bytes.subspan(8, 8)) != 0 || size == 0 || size > kMaxValidators)
        return core::fail(core::ErrorCode::Malformed, "validator set: an epoch that the contract does not write");
    return EpochHead{bigEndian(bytes.last(8)), static_cast<std::size_t>(size), setHash};
}

core::Result<Epoch> epochOf(const EpochHead& head, std::vector<core::Address> validators) {
    if (validators.size() != head.size || setHash(validators) != head.setHash)
        return core::fail(core::ErrorCode::NotVerified,
                          "validator set: not the set of the epoch from block " + std::to_string(head.firstBlock));
    return Epoch{head.firstBlock, std::move(validators)};
}

core::Result<Epoch> epochFromWords(const EpochHead& head, std::span<const core::Hash32> validators) {
    std::vector<core::Address> set;
    for (const auto& word : validators) {
        AbiReader reader(word.view());
        WB_ASSIGN(const auto validator, reader.address());
        set.push_back(validator);
    }
    return epochOf(head, std::move(set));
}

core::Result<std::vector<std::pair<core::Hash32, core::Hash32>>> genesisStorage(const Epoch& first) {
    const auto count = first.validators.size();
    if (count == 0 || count > kMaxValidators)
        return core::fail(core::ErrorCode::OutOfRange, "validator set: " + std::to_string(count) +
                                                           " validators, 1 to " + std::to_string(kMaxValidators) +
                                                           " are allowed");
    const auto keys = epochKeys(0);
    std::vector<std::pair<core::Hash32, core::Hash32>> out{{countKey(), abiWord(1)},
                                                           {keys[0], headWord(first.firstBlock, count)},
                                                           {keys[1], setHash(first.validators)},
                                                           {keys[2], abiWord(count)}};
    const auto members = validatorKeys(0, count);
    for (std::size_t i = 0; i < count; ++i)
        out.emplace_back(members[i], abiWord(first.validators[i]));
    return out;
}

} // namespace wattbourse::chain::validator_set
