// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/encode/storage_key.h"
#include "chain/market/grid_words.h"
#include "chain/market/readers.h"
#include "chain/market/storage.h"

namespace wattbourse::chain::grid {

namespace {

using core::Hash32;
using core::Proven;
using core::Result;

constexpr std::uint64_t kMostBranches = 1024;

std::uint32_t number(const Hash32& word, std::size_t at, std::size_t size) {
    return static_cast<std::uint32_t>(wordField(word, at, size));
}

core::Energy energy(const Hash32& word, std::size_t at) {
    return {static_cast<std::int64_t>(wordField(word, at, 4))};
}

Branch branchFromWords(const Hash32* w) {
    Branch out;
    out.dso = wordAddress(w[0]);
    out.planLead = static_cast<std::uint32_t>(wordField(w[0], 20, 4));
    out.importCapacity = {signedWordField(w[0], 24)};
    out.exportCapacity = {signedWordField(w[1], 0)};
    out.nextImportCapacity = {signedWordField(w[1], 8)};
    out.nextExportCapacity = {signedWordField(w[1], 16)};
    out.changesIn = {static_cast<std::uint32_t>(wordField(w[1], 24, 4))};
    return out;
}

/// One word at `key`, as `decode` reads it.
template <class Decode>
auto readWord(StateReader& reader, const core::Address& contract, const Hash32& key, core::Finality atLeast,
              Decode decode) -> Result<Proven<decltype(decode(key))>> {
    WB_ASSIGN(const auto words, reader.read({{contract, {key}}}, atLeast));
    return words.map([&decode](const auto& w) { return decode(w[0][0]); });
}

core::Energy tokensFromWord(const Hash32& word) {
    return {signedWordField(word, 0)};
}

} // namespace

Hash32 ofBranch(std::uint32_t branch, std::uint64_t place) {
    return mappingKey(abiWord(std::uint64_t{branch}), abiWord(place));
}

Hash32 flowKey(std::uint32_t branch, core::SlotIndex slot) {
    return mappingKey(abiWord(std::uint64_t{slot.value}), ofBranch(branch, place::kFlows));
}

Hash32 tokensKey(std::uint32_t branch, const core::Address& account) {
    return mappingKey(abiWord(account), ofBranch(branch, place::kTokens));
}

Flow flowFromWords(const Hash32& first, const Hash32& second) {
    Flow out;
    out.planned = {signedWordField(first, 0)};
    out.measured = {signedWordField(first, 8)};
    out.plannedMembers = static_cast<std::uint32_t>(wordField(first, 16, 4));
    out.measuredMembers = static_cast<std::uint32_t>(wordField(first, 20, 4));
    out.called = wordField(first, 24, 1) != 0;
    out.excess = {signedWordField(second, 0)};
    out.fromAssets = {signedWordField(second, 8)};
    out.request = wordField(second, 16, 8);
    return out;
}

Member memberFromWord(const Hash32& word) {
    return {wordAddress(word), {number(word, 20, 4)}, {number(word, 24, 4)}};
}

Asset assetFromWord(const Hash32& word) {
    return {energy(word, 0), energy(word, 4), {number(word, 8, 4)}, {number(word, 12, 4)}, wordField(word, 16, 1) != 0};
}

CallTerms termsFromWord(const Hash32& word) {
    CallTerms out;
    out.priceCap = {number(word, 0, 4)};
    out.notice = number(word, 4, 4);
    out.least = energy(word, 8);
    out.tolerancePermille = number(word, 12, 2);
    out.penaltyPermille = number(word, 14, 2);
    out.rule = number(word, 16, 1);
    out.forgiven = number(word, 17, 1);
    out.uniform = wordField(word, 18, 1) != 0;
    return out;
}

TokenPrice tokenPriceFromWord(const Hash32& word) {
    return {{number(word, 0, 4)}, {number(word, 4, 4)}, {number(word, 8, 4)}};
}

Result<Proven<std::vector<Branch>>> readBranches(StateReader& reader, const core::Address& contract,
                                                 core::Finality atLeast) {
    return readEntries<Branch>(
        reader, contract, abiWord(place::kBranches), place::kBranchWords, kMostBranches, atLeast,
        [](std::size_t, std::span<const Hash32> words) { return branchFromWords(words.data()); });
}

Result<Proven<std::vector<Member>>> readMembers(StateReader& reader, const core::Address& contract,
                                                std::uint32_t branch, core::Finality atLeast) {
    return readEntries<Member>(reader, contract, ofBranch(branch, place::kMembers), 1, kMostMembers, atLeast,
                               [](std::size_t, std::span<const Hash32> words) { return memberFromWord(words[0]); });
}

Result<Proven<std::vector<Asset>>> readAssets(StateReader& reader, const core::Address& contract, std::uint32_t branch,
                                              core::Finality atLeast) {
    return readEntries<Asset>(reader, contract, ofBranch(branch, place::kAssets), 1, kMostAssets, atLeast,
                              [](std::size_t, std::span<const Hash32> words) { return assetFromWord(words[0]); });
}

Result<Proven<CallTerms>> readCallTerms(StateReader& reader, const core::Address& contract, std::uint32_t branch,
                                        core::Finality atLeast) {
    return readWord(reader, contract, ofBranch(branch, place::kTerms), atLeast, termsFromWord);
}

Result<Proven<Flow>> readFlow(StateReader& reader, const core::Address& contract, std::uint32_t branch,
                              core::SlotIndex slot, core::Finality atLeast) {
    const auto key = flowKey(branch, slot);
    WB_ASSIGN(const auto words, reader.read({{contract, {key, keyAfter(key, 1)}}}, atLeast));
    return words.map([](const auto& w) { return flowFromWords(w[0][0], w[0][1]); });
}

Result<Proven<core::Energy>> readTokens(StateReader& reader, const core::Address& contract, std::uint32_t branch,
                                        const core::Address& account, core::Finality atLeast) {
    return readWord(reader, contract, tokensKey(branch, account), atLeast, tokensFromWord);
}

Result<Proven<core::Energy>> readTotalTokens(StateReader& reader, const core::Address& contract, std::uint32_t branch,
                                             core::Finality atLeast) {
    return readWord(reader, contract, ofBranch(branch, place::kTotalTokens), atLeast, tokensFromWord);
}

Result<Proven<TokenPrice>> readTokenPrice(StateReader& reader, const core::Address& contract, std::uint32_t branch,
                                          core::Finality atLeast) {
    return readWord(reader, contract, ofBranch(branch, place::kTokenPrices), atLeast, tokenPriceFromWord);
}

} // namespace wattbourse::chain::grid
