// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/chain_market.h"

#include "chain/encode/abi.h"
#include "chain/encode/uint256.h"
#include "chain/market/meters_views.h"
#include "chain/market/rounds.h"
#include "chain/market/storage.h"

#include <limits>

namespace wattbourse::chain {

namespace {

// One answer of a node proves so many words: about 3 MB of trie nodes.
constexpr std::uint64_t kMaxElements = 4096;
constexpr std::uint64_t kMaxOrdersPerSlot = 1024;
constexpr int kAttempts = 3;

using core::Finality;
using core::Hash32;
using core::Proven;
using core::Result;

/// Decodes proven words; the result keeps their proof.
template <class T, class Decode>
Result<Proven<T>> decoded(const Proven<std::vector<StorageWords>>& words, Decode decode) {
    Result<T> value = decode(words.value());
    if (!value)
        return tl::make_unexpected(value.error());
    return words.map([&value](const auto&) { return *std::move(value); });
}

Result<core::Credit> creditWord(const Hash32& word) {
    const auto value = Uint256::fromWord(word);
    if (!value.fitsUint64() || value.limbs[0] > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return core::fail(core::ErrorCode::OutOfRange, "a balance above 2^63 - 1");
    return core::Credit{static_cast<std::int64_t>(value.limbs[0])};
}

/// Elements of an array whose length is the first word.
template <class T, class Decode>
Result<std::vector<T>> elements(const StorageWords& words, std::size_t perElement, Decode decode) {
    std::vector<T> out;
    out.reserve(words.size() / perElement);
    for (std::size_t at = 1; at + perElement <= words.size(); at += perElement) {
        Result<T> element = decode(out.size(), &words[at]);
        if (!element)
            return tl::make_unexpected(element.error());
        out.push_back(*std::move(element));
    }
    return out;
}

/// Base words of a book's view: row count, the row, the clearing, the bitmap.
std::vector<Hash32> bookHead(core::MarketId market, const Hash32& book) {
    const auto row = keyAfter(arrayBase(layout::kMarketRows), market.value * layout::kRowWords);
    std::vector<Hash32> keys{abiWord(layout::kMarketRows), row, keyAfter(row, 1), book};
    for (std::uint64_t i = 0; i < layout::kMaxTicks / 256; ++i)
        keys.push_back(keyAfter(book, layout::kBookUsed + i));
    return keys;
}
constexpr std::size_t kBookHead = 4 + layout::kMaxTicks / 256;

/// Word `index` of the book holds ticks 4 * index to 4 * index + 3.
bool wordUsed(const Hash32* head, std::uint64_t index) {
    const auto& bitmap = head[4 + index / 64];
    const auto four = wordField(bitmap, static_cast<unsigned>(index % 64 / 2), 1) >> (index % 2 * 4);
    return (four & 0xfU) != 0;
}

Result<core::SlotBook> bookFromWords(core::MarketId market, core::SlotIndex slot, const StorageWords& words) {
    if (Uint256::fromWord(words[0]) <= Uint256(market.value))
        return core::fail(core::ErrorCode::NotFound, "there is no market " + std::to_string(market.value));
    WB_ASSIGN(const auto row, rowFromWords(market, words[1], words[2]));
    core::SlotBook out;
    out.market = market;
    out.slot = slot;
    out.demand.assign(row.ticks, 0);
    out.supply.assign(row.ticks, 0);
    out.cleared = wordField(words[3], 0, 1) != 0;
    if (out.cleared)
        out.clearing = clearingFromWord(words[3]);
    std::size_t at = kBookHead;
    for (std::uint64_t index = 0; index < layout::kMaxTicks / layout::kTicksPerWord && at < words.size(); ++index) {
        if (!wordUsed(words.data(), index))
            continue;
        for (unsigned lane = 0; lane < layout::kTicksPerWord; ++lane) {
            const auto tick = index * layout::kTicksPerWord + lane;
            if (tick >= row.ticks)
                break;
            out.demand[tick] = static_cast<std::int64_t>(wordField(words[at], lane * 8, 4));
            out.supply[tick] = static_cast<std::int64_t>(wordField(words[at], lane * 8 + 4, 4));
        }
        ++at;
    }
    return out;
}

} // namespace

Result<Proven<ChainMarket::Words>> ChainMarket::readRounds(const core::Address& contract, std::vector<Hash32> keys,
                                                           const std::vector<NextRound>& rounds, Finality atLeast) {
    return chain::readRounds(m_reader, contract, std::move(keys), rounds, atLeast);
}

Result<Proven<ChainMarket::Words>> ChainMarket::readArray(const core::Address& contract, std::uint64_t slot,
                                                          std::uint64_t wordsPerElement, Finality atLeast) {
    return chain::readArray(m_reader, contract, slot, wordsPerElement, kMaxElements, atLeast);
}

Result<Proven<std::vector<core::MarketRow>>> ChainMarket::rows(Finality atLeast) {
    WB_ASSIGN(const auto words,
              readArray(m_calls.deployment().market.address, layout::kMarketRows, layout::kRowWords, atLeast));
    return decoded<std::vector<core::MarketRow>>(words, [](const Words& w) {
        return elements<core::MarketRow>(w.front(), layout::kRowWords, [](std::size_t i, const Hash32* at) {
            return rowFromWords({static_cast<std::uint32_t>(i)}, at[0], at[1]);
        });
    });
}

Result<Proven<core::Preferences>> ChainMarket::preferences(const core::Address& account, Finality atLeast) {
    const auto key = limitsKey(account);
    WB_ASSIGN(const auto words,
              m_reader.read({{m_calls.deployment().preferences.address, {key, keyAfter(key, 1)}}}, atLeast));
    return words.map([](const Words& w) { return preferencesFromWords(w[0][0], w[0][1]); });
}

Result<Proven<core::Credit>> ChainMarket::credits(const core::Address& account, Finality atLeast) {
    WB_ASSIGN(const auto words,
              m_reader.read({{m_calls.deployment().credits.address, {balanceKey(account)}}}, atLeast));
    return decoded<core::Credit>(words, [](const Words& w) { return creditWord(w[0][0]); });
}

Result<Proven<core::CreditSupply>> ChainMarket::creditSupply(Finality atLeast) {
    const std::vector<Hash32> keys{abiWord(layout::kCreditsTotalSupply), abiWord(layout::kCreditsMintedBurned)};
    WB_ASSIGN(const auto words, m_reader.read({{m_calls.deployment().credits.address, keys}}, atLeast));
    return decoded<core::CreditSupply>(words, [](const Words& w) -> Result<core::CreditSupply> {
        core::CreditSupply out;
        WB_ASSIGN(out.total, creditWord(w[0][0]));
        out.minted = {signedWordField(w[0][1], 0)};
        out.burned = {signedWordField(w[0][1], 8)};
        return out;
    });
}

Result<Proven<std::vector<core::AccountRecord>>> ChainMarket::accounts(Finality atLeast) {
    WB_ASSIGN(const auto words, readArray(m_calls.deployment().registry.address, layout::kRegistryAccounts,
                                          layout::kAccountWords, atLeast));
    return decoded<std::vector<core::AccountRecord>>(words, [](const Words& w) {
        return elements<core::AccountRecord>(w.front(), layout::kAccountWords, [](std::size_t, const Hash32* at) {
            return accountFromWords(at[0], at[1]);
        });
    });
}

Result<Proven<std::vector<core::MeterRecord>>> ChainMarket::meters(Finality atLeast) {
    const auto list = abiWord(layout::kMetersIds);
    const auto ids = [list](const Hash32* words) -> Result<std::vector<Hash32>> {
        WB_ASSIGN(const auto count, wordCount(words[0], kMaxElements));
        std::vector<Hash32> keys{list};
        const auto base = arrayBase(list);
        for (std::uint64_t i = 0; i < count; ++i)
            keys.push_back(keyAfter(base, i));
        return keys;
    };
    const auto meters = [ids](const Hash32* words) -> Result<std::vector<Hash32>> {
        WB_ASSIGN(auto keys, ids(words));
        const auto count = keys.size() - 1;
        for (std::size_t i = 0; i < count; ++i)
            for (std::uint64_t word = 0; word < layout::kMeterWords; ++word)
                keys.push_back(keyAfter(meterKey(words[1 + i]), word));
        return keys;
    };
    WB_ASSIGN(const auto words, readRounds(m_calls.deployment().meters.address, {list}, {ids, meters}, atLeast));
    return words.map([](const Words& w) {
        const auto& all = w.front();
        const auto count = (all.size() - 1) / (1 + layout::kMeterWords);
        std::vector<core::MeterRecord> out;
        out.reserve(count);
        for (std::size_t i = 0; i < count; ++i)
            out.push_back(meterFromWords(all[1 + i], &all[1 + count + i * layout::kMeterWords]));
        return out;
    });
}

Result<Proven<core::SlotBook>> ChainMarket::book(core::MarketId market, core::SlotIndex slot, Finality atLeast) {
    const auto base = bookKey(market, slot);
    const auto head = bookHead(market, base);
    const auto next = [head, base](const Hash32* words) -> Result<std::vector<Hash32>> {
        auto keys = head;
        for (std::uint64_t index = 0; index < layout::kMaxTicks / layout::kTicksPerWord; ++index)
            if (wordUsed(words, index))
                keys.push_back(keyAfter(base, layout::kBookWords + index));
        return keys;
    };
    WB_ASSIGN(const auto words, readRounds(m_calls.deployment().market.address, head, {next}, atLeast));
    return decoded<core::SlotBook>(words, [&](const Words& w) { return bookFromWords(market, slot, w.front()); });
}

Result<Proven<std::vector<core::OrderRecord>>> ChainMarket::orders(const std::vector<core::OrderId>& ids,
                                                                   Finality atLeast) {
    if (ids.size() > kMaxElements)
        return core::fail(core::ErrorCode::OutOfRange, "more orders than one proof holds");
    std::vector<Hash32> keys;
    for (const auto id : ids)
        keys.push_back(orderKey(id));
    WB_ASSIGN(const auto words, m_reader.read({{m_calls.deployment().market.address, keys}}, atLeast));
    return decoded<std::vector<core::OrderRecord>>(
        words, [&ids](const Words& w) -> Result<std::vector<core::OrderRecord>> {
            std::vector<core::OrderRecord> out;
            for (std::size_t i = 0; i < ids.size(); ++i) {
                WB_ASSIGN(const auto order, orderFromWord(ids[i], w.front()[i]));
                out.push_back(order);
            }
            return out;
        });
}

Result<Proven<std::vector<core::OrderId>>> ChainMarket::orderIds(const core::Address& account, core::MarketId market,
                                                                 core::SlotIndex slot, Finality atLeast) {
    const auto counter = positionKey(account, slot);
    const auto countOf = [](const Hash32& position) { return wordField(position, 18, 4); };
    const auto idAt = [](const Hash32* words, std::uint64_t i) {
        return core::OrderId{wordField(words[1 + i / 4], static_cast<unsigned>(i % 4 * 8), 8)};
    };
    const auto ids = [=](const Hash32* words) -> Result<std::vector<Hash32>> {
        if (countOf(words[0]) > kMaxOrdersPerSlot)
            return core::fail(core::ErrorCode::OutOfRange, "more orders in a slot than one proof holds");
        std::vector<Hash32> keys{counter};
        for (std::uint64_t group = 0; group * 4 < countOf(words[0]); ++group)
            keys.push_back(orderIdsKey(account, slot, group));
        return keys;
    };
    const auto orders = [=](const Hash32* words) -> Result<std::vector<Hash32>> {
        WB_ASSIGN(auto keys, ids(words));
        for (std::uint64_t i = 0; i < countOf(words[0]); ++i)
            keys.push_back(orderKey(idAt(words, i)));
        return keys;
    };
    WB_ASSIGN(const auto words, readRounds(m_calls.deployment().market.address, {counter}, {ids, orders}, atLeast));
    // The contract lists a slot's orders over all markets.
    return words.map([&](const Words& w) {
        std::vector<core::OrderId> out;
        const auto& all = w.front();
        const auto count = countOf(all[0]);
        for (std::uint64_t i = 0; i < count; ++i)
            if (wordField(all[1 + (count + 3) / 4 + i], 28, 2) == market.value)
                out.push_back(idAt(all.data(), i));
        return out;
    });
}

Result<Proven<core::SlotPosition>> ChainMarket::position(const core::Address& account, core::MarketId,
                                                         core::SlotIndex slot, Finality atLeast) {
    const auto key = positionKey(account, slot);
    const MeteredQuery metered(account, slot);
    const auto queries = [&](const std::vector<Hash32>& keys) {
        return std::vector<StorageQuery>{{m_calls.deployment().market.address, {key, keyAfter(key, 1)}},
                                         {m_calls.deployment().meters.address, keys}};
    };
    for (int attempt = 1;; ++attempt) {
        auto keys = metered.first();
        auto answer = m_reader.read(queries(keys), atLeast);
        while (answer) {
            WB_ASSIGN(auto more, metered.next(answer->value()[1]));
            if (more == keys)
                break;
            keys = std::move(more);
            answer = m_reader.readAt(answer->block(), queries(keys));
        }
        // The block of the first round was replaced meanwhile.
        if (!answer && answer.error().code == core::ErrorCode::NotFound && attempt < kAttempts)
            continue;
        if (!answer)
            return tl::make_unexpected(answer.error());
        return answer->map([&metered](const Words& w) {
            auto position = positionFromWords(w[0][0], w[0][1]);
            position.metered = metered.metered(w[1]);
            return position;
        });
    }
}

core::TxnRequest ChainMarket::savePreferencesCall(const core::Preferences& preferences) const {
    return m_calls.savePreferences(preferences);
}

core::TxnRequest ChainMarket::placeCall(const core::Address& account,
                                        const std::vector<core::OrderIntent>& orders) const {
    return m_calls.place(account, orders);
}

core::TxnRequest ChainMarket::cancelCall(const std::vector<core::OrderId>& ids) const {
    return m_calls.cancel(ids);
}

core::TxnRequest ChainMarket::clearCall(core::MarketId market, core::SlotIndex slot) const {
    return m_calls.clear(market, slot);
}

core::TxnRequest ChainMarket::claimCall(const std::vector<core::OrderId>& ids) const {
    return m_calls.claim(ids);
}

core::TxnRequest ChainMarket::reportCall(const core::SlotReport& report,
                                         const core::RecoverableSignature& signature) const {
    return m_calls.report(report, signature);
}

core::TxnRequest ChainMarket::settleCall(const core::Address& account, core::MarketId market,
                                         core::SlotIndex slot) const {
    return m_calls.settle(account, market, slot);
}

std::pair<Hash32, Hash32> ChainMarket::reportDigest(const core::SlotReport& report) const {
    return m_calls.reportDigest(report);
}

} // namespace wattbourse::chain
