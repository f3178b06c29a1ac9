// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/branch_book.h"

#include "chain/encode/abi.h"
#include "chain/encode/storage_key.h"
#include "chain/market/grid_words.h"
#include "chain/market/meters_views.h"
#include "chain/market/rounds.h"
#include "chain/market/storage.h"

#include <algorithm>

namespace wattbourse::chain::grid {

namespace {

using core::Hash32;
using core::Proven;
using core::Result;

// What a branch has once: the lengths of its two lists, then its terms, token price and sum of tokens.
constexpr std::size_t kHead = 5;
constexpr int kAttempts = 3;
constexpr std::uint32_t kBitsOfWord = 256;

bool bitOf(const Hash32& word, std::uint32_t bit) {
    return (wordField(word, bit / 8, 1) >> bit % 8 & 1U) != 0;
}

std::vector<Hash32> headKeys(std::uint32_t branch) {
    return {ofBranch(branch, place::kMembers), ofBranch(branch, place::kAssets), ofBranch(branch, place::kTerms),
            ofBranch(branch, place::kTokenPrices), ofBranch(branch, place::kTotalTokens)};
}

struct Counts {
    std::uint64_t members{};
    std::uint64_t assets{};
};

Result<Counts> countsOf(const Hash32* words) {
    Counts out;
    WB_ASSIGN(out.members, wordCount(words[0], kMostMembers));
    WB_ASSIGN(out.assets, wordCount(words[1], kMostAssets));
    return out;
}

BranchBook bookFromWords(const Hash32* words, const Counts& counts) {
    BranchBook out;
    out.terms = termsFromWord(words[2]);
    out.tokenPrice = tokenPriceFromWord(words[3]);
    out.totalTokens = {signedWordField(words[4], 0)};
    const Hash32* at = words + kHead;
    for (std::uint64_t i = 0; i < counts.members; ++i, ++at)
        out.members.push_back(memberFromWord(*at));
    for (std::uint64_t i = 0; i < counts.assets; ++i, ++at)
        out.assets.push_back(assetFromWord(*at));
    for (std::uint64_t i = 0; i < counts.members; ++i, ++at)
        out.tokens.push_back({signedWordField(*at, 0)});
    return out;
}

/// The keys of all accounts one after the other, each account's as its query asks for them now.
std::vector<Hash32> joined(const std::vector<std::vector<Hash32>>& each) {
    std::vector<Hash32> out;
    for (const auto& keys : each)
        out.insert(out.end(), keys.begin(), keys.end());
    return out;
}

/// The words that belong to the keys of each account.
std::vector<StorageWords> apart(const StorageWords& words, const std::vector<std::vector<Hash32>>& keys) {
    std::vector<StorageWords> out;
    auto at = words.begin();
    for (const auto& each : keys) {
        const auto end = at + static_cast<std::ptrdiff_t>(each.size());
        out.emplace_back(at, end);
        at = end;
    }
    return out;
}

} // namespace

std::vector<std::pair<std::size_t, core::Energy>> meritOrder(const std::vector<Asset>& assets, core::SlotIndex slot,
                                                             bool up, core::Energy wanted) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < assets.size(); ++i)
        if (!assets[i].removed && assets[i].from <= slot)
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return assets[a].price < assets[b].price; });
    std::vector<std::pair<std::size_t, core::Energy>> out;
    for (const std::size_t i : order) {
        const core::Energy gives = std::min(up ? assets[i].up : assets[i].down, wanted);
        if (gives.value <= 0)
            continue;
        wanted -= gives;
        out.emplace_back(i, gives);
    }
    return out;
}

std::pair<core::Energy, bool> excessOf(const Branch& branch, core::SlotIndex slot, core::Energy flow) {
    const bool now = slot < branch.changesIn;
    const core::Energy in = now ? branch.importCapacity : branch.nextImportCapacity;
    const core::Energy out = now ? branch.exportCapacity : branch.nextExportCapacity;
    if (flow > in)
        return {flow - in, true};
    if (flow < -out)
        return {-flow - out, false};
    return {{}, false};
}

Result<Proven<BranchBook>> readBranchBook(StateReader& reader, const core::Address& contract, std::uint32_t branch,
                                          core::Finality atLeast) {
    const auto head = headKeys(branch);
    const auto lists = [&](const Hash32* words) -> Result<std::vector<Hash32>> {
        WB_ASSIGN(const auto counts, countsOf(words));
        auto keys = head;
        for (std::uint64_t i = 0; i < counts.members; ++i)
            keys.push_back(keyAfter(arrayBase(head[0]), i));
        for (std::uint64_t i = 0; i < counts.assets; ++i)
            keys.push_back(keyAfter(arrayBase(head[1]), i));
        return keys;
    };
    const auto tokens = [&](const Hash32* words) -> Result<std::vector<Hash32>> {
        WB_ASSIGN(auto keys, lists(words));
        WB_ASSIGN(const auto counts, countsOf(words));
        for (std::uint64_t i = 0; i < counts.members; ++i)
            keys.push_back(tokensKey(branch, wordAddress(words[kHead + i])));
        return keys;
    };
    WB_ASSIGN(const auto words, readRounds(reader, contract, head, {lists, tokens}, atLeast));
    WB_ASSIGN(const auto counts, countsOf(words.value()[0].data()));
    return words.map([&](const auto& w) { return bookFromWords(w[0].data(), counts); });
}

Result<Proven<std::vector<Flow>>> readFlows(StateReader& reader, const core::Address& contract, std::uint32_t branch,
                                            core::SlotIndex first, std::uint32_t count, core::Finality atLeast) {
    std::vector<Hash32> keys;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto key = flowKey(branch, {first.value + i});
        keys.push_back(key);
        keys.push_back(keyAfter(key, 1));
    }
    WB_ASSIGN(const auto words, reader.read({{contract, std::move(keys)}}, atLeast));
    return words.map([](const auto& w) {
        std::vector<Flow> out;
        for (std::size_t at = 0; at + 2 <= w[0].size(); at += 2)
            out.push_back(flowFromWords(w[0][at], w[0][at + 1]));
        return out;
    });
}

Result<Proven<std::vector<MemberSlot>>> readMemberSlots(StateReader& reader, const Deployment& at, std::uint32_t branch,
                                                        const std::vector<core::Address>& accounts,
                                                        core::SlotIndex slot, core::Finality atLeast) {
    std::vector<Hash32> heads;
    std::vector<Hash32> marks;
    std::vector<MeteredQuery> queries;
    std::vector<std::vector<Hash32>> keys;
    for (const auto& account : accounts) {
        heads.push_back(slotKey(account, slot));
        marks.push_back(mappingKey(abiWord(std::uint64_t{slot.value / kBitsOfWord}),
                                   mappingKey(abiWord(account), ofBranch(branch, place::kBooked))));
        keys.push_back(queries.emplace_back(account, slot).first());
    }
    const auto all = [&] {
        return std::vector<StorageQuery>{
            {at.market.address, heads}, {at.meters.address, joined(keys)}, {at.grid.address, marks}};
    };
    const auto begin = keys;
    for (int attempt = 1;; ++attempt) {
        keys = begin;
        auto answer = reader.read(all(), atLeast);
        while (answer) {
            const auto each = apart(answer->value()[1], keys);
            auto more = keys;
            for (std::size_t i = 0; i < queries.size(); ++i) {
                WB_ASSIGN(more[i], queries[i].next(each[i]));
            }
            if (more == keys)
                break;
            keys = std::move(more);
            answer = reader.readAt(answer->block(), all());
        }
        // The block of the first round was replaced meanwhile.
        if (!answer && answer.error().code == core::ErrorCode::NotFound && attempt < kAttempts)
            continue;
        if (!answer)
            return tl::make_unexpected(answer.error());
        return answer->map([&](const auto& w) {
            const auto each = apart(w[1], keys);
            std::vector<MemberSlot> out;
            for (std::size_t i = 0; i < queries.size(); ++i)
                out.push_back({positionFromWords(w[0][i], {}).contracted,
                               static_cast<std::uint32_t>(openOrderCount(w[0][i])), queries[i].metered(each[i]),
                               bitOf(w[2][i], slot.value % kBitsOfWord)});
            return out;
        });
    }
}

} // namespace wattbourse::chain::grid
