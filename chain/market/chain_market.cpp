// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/chain_market.h"

#include "chain/encode/abi.h"
#include "chain/encode/uint256.h"
#include "chain/market/book_view.h"
#include "chain/market/decode.h"
#include "chain/market/meters_views.h"
#include "chain/market/rounds.h"
#include "chain/market/storage.h"

#include <algorithm>
#include <limits>

namespace wattbourse::chain {

namespace {

// One answer of a node proves so many words: about 3 MB of trie nodes.
constexpr std::uint64_t kMaxElements = 4096;
constexpr std::uint64_t kMaxFormerRows = 1024;
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

} // namespace

Result<Proven<ChainMarket::Words>> ChainMarket::readRounds(const core::Address& contract, std::vector<Hash32> keys,
                                                           const std::vector<NextRound>& rounds, Finality atLeast) {
    return chain::readRounds(m_reader, contract, std::move(keys), rounds, atLeast);
}

Result<Proven<ChainMarket::Words>> ChainMarket::readArray(const core::Address& contract, std::uint64_t slot,
                                                          std::uint64_t wordsPerElement, Finality atLeast) {
    return chain::readArray(m_reader, contract, abiWord(slot), wordsPerElement, kMaxElements, atLeast);
}

Result<void> ChainMarket::checkModules(Finality atLeast) {
    if (m_modulesChecked)
        return {};
    const auto& at = m_calls.deployment();
    std::vector<StorageQuery> queries;
    for (const auto* module : {&at.marketAdmin, &at.marketSettlement, &at.marketSealed, &at.marketContinuous,
                               &at.marketIntents, &at.marketViews})
        queries.push_back({module->address, {}});
    WB_TRY(m_reader.read(queries, atLeast));
    m_modulesChecked = true;
    return {};
}

Result<Proven<std::vector<core::MarketRow>>> ChainMarket::rows(Finality atLeast) {
    WB_TRY(checkModules(atLeast));
    WB_ASSIGN(const auto words,
              readArray(m_calls.deployment().market.address, layout::kMarketRows, layout::kRowWords, atLeast));
    return decoded<std::vector<core::MarketRow>>(words, [this](const Words& w) {
        return elements<core::MarketRow>(w.front(), layout::kRowWords, [this](std::size_t i, const Hash32* at) {
            auto row = rowFromWords({static_cast<std::uint32_t>(i)}, at);
            if (row)
                remember(*row);
            return row;
        });
    });
}

Result<Proven<std::vector<core::MarketRow>>> ChainMarket::rowHistory(core::MarketId market, Finality atLeast) {
    WB_TRY(checkModules(atLeast));
    const auto newest = keyAfter(arrayBase(abiWord(layout::kMarketRows)), market.value * layout::kRowWords);
    const auto former = formerRowsKey(market);
    std::vector<Hash32> head{abiWord(layout::kMarketRows), former};
    for (std::uint64_t word = 0; word < layout::kRowWords; ++word)
        head.push_back(keyAfter(newest, word));
    const auto next = [&](const Hash32* words) -> Result<std::vector<Hash32>> {
        WB_ASSIGN(const auto markets, wordCount(words[0], kMaxElements));
        if (market.value >= markets)
            return core::fail(core::ErrorCode::NotFound, "there is no market " + std::to_string(market.value));
        WB_ASSIGN(const auto count, wordCount(words[1], kMaxFormerRows));
        auto keys = head;
        for (std::uint64_t word = 0; word < count * layout::kRowWords; ++word)
            keys.push_back(keyAfter(arrayBase(former), word));
        return keys;
    };
    WB_ASSIGN(const auto words, readRounds(m_calls.deployment().market.address, head, {next}, atLeast));
    return decoded<std::vector<core::MarketRow>>(words, [&](const Words& w) -> Result<std::vector<core::MarketRow>> {
        const auto& all = w.front();
        WB_ASSIGN(const auto last, rowFromWords(market, &all[2]));
        std::vector<core::MarketRow> out;
        for (std::size_t at = head.size(); at + layout::kRowWords <= all.size(); at += layout::kRowWords) {
            WB_ASSIGN(auto row, rowFromWords(market, &all[at]));
            row.paused = last.paused;
            out.push_back(row);
        }
        out.push_back(last);
        return out;
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

std::optional<core::MarketRow> ChainMarket::lastRow(core::MarketId market) const {
    const std::scoped_lock lock(m_rowsMutex);
    const auto found = m_rows.find(market.value);
    return found == m_rows.end() ? std::nullopt : std::optional(found->second);
}

void ChainMarket::remember(const core::MarketRow& row) {
    const std::scoped_lock lock(m_rowsMutex);
    m_rows.insert_or_assign(row.id.value, row);
}

// One call as a rule: what the row said last time only decides what is asked for, the answer proves the row again.
Result<Proven<core::SlotBook>> ChainMarket::book(core::MarketId market, core::SlotIndex slot, Finality atLeast) {
    const auto& contract = m_calls.deployment().market.address;
    const auto guess = bookGuess(market, slot, lastRow(market));
    WB_ASSIGN(const auto read, m_reader.read({{contract, guess}}, atLeast));
    const StorageWords& all = read.value().front();
    WB_ASSIGN(const auto row, rowInHead(market, all.data()));
    remember(row);
    WB_ASSIGN(const auto keys, bookKeys(market, slot, all.data()));
    if (const auto words = wordsUnder(keys, guess, all))
        return decoded<core::SlotBook>(read, [&](const Words&) { return bookFromWords(market, slot, *words); });
    const auto next = [=](const Hash32* words) -> Result<std::vector<Hash32>> { return bookKeys(market, slot, words); };
    WB_ASSIGN(const auto words, readRounds(contract, bookHead(market, slot), {next}, atLeast));
    return decoded<core::SlotBook>(words, [&](const Words& w) { return bookFromWords(market, slot, w.front()); });
}

Result<Proven<std::vector<core::OrderRecord>>> ChainMarket::orders(const std::vector<core::OrderId>& ids,
                                                                   Finality atLeast) {
    if (ids.size() > kMaxElements)
        return core::fail(core::ErrorCode::OutOfRange, "more orders than one proof holds");
    // The ids name accounts by their number in the registry.
    std::vector<Hash32> members;
    for (const auto id : ids)
        members.push_back(
            keyAfter(arrayBase(layout::kRegistryAccounts), (orderPlace(id).number - 1) * layout::kAccountWords));
    const auto& at = m_calls.deployment();
    const auto next = [&](const Words& w) -> Result<std::vector<StorageQuery>> {
        std::vector<Hash32> keys;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const auto place = orderPlace(ids[i]);
            const auto account = wordAddress(w[0][i]);
            keys.push_back(slotKey(account, place.slot));
            keys.push_back(orderKey(account, place.slot, place.index));
        }
        return std::vector<StorageQuery>{{at.registry.address, members}, {at.market.address, std::move(keys)}};
    };
    WB_ASSIGN(const auto words,
              chain::readRounds(m_reader, {{at.registry.address, members}}, std::vector<NextQueries>{next}, atLeast));
    return decoded<std::vector<core::OrderRecord>>(
        words, [&ids](const Words& w) -> Result<std::vector<core::OrderRecord>> {
            std::vector<core::OrderRecord> out;
            for (std::size_t i = 0; i < ids.size(); ++i) {
                WB_ASSIGN(const auto order, orderFromWords(ids[i], wordAddress(w[0][i]), w[1][2 * i], w[1][2 * i + 1]));
                out.push_back(order);
            }
            return out;
        });
}

Result<Proven<std::vector<core::OrderId>>> ChainMarket::orderIds(const core::Address& account, core::MarketId market,
                                                                 core::SlotIndex slot, Finality atLeast) {
    const auto& at = m_calls.deployment();
    const StorageQuery member{at.registry.address, {memberKey(account)}};
    const auto head = slotKey(account, slot);
    const auto next = [&](const Words& w) -> Result<std::vector<StorageQuery>> {
        StorageQuery orders{at.market.address, {head}};
        for (std::uint64_t index = 1; index < orderCount(w[0][0]); index += layout::kOrdersPerWord)
            orders.keys.push_back(orderKey(account, slot, index));
        return std::vector<StorageQuery>{std::move(orders), member};
    };
    WB_ASSIGN(const auto words, chain::readRounds(m_reader, {{at.market.address, {head}}, member},
                                                  std::vector<NextQueries>{next}, atLeast));
    // The contract lists a slot's orders over all markets.
    return decoded<std::vector<core::OrderId>>(words, [&](const Words& w) -> Result<std::vector<core::OrderId>> {
        std::vector<core::OrderId> out;
        const auto& orders = w[0];
        const auto number = wordField(w[1][0], 0, 4);
        for (std::uint64_t index = 0; index < orderCount(orders[0]); ++index) {
            const auto id = orderId({number, slot, index});
            const auto& word = orders[index == 0 ? 0 : 1 + (index - 1) / layout::kOrdersPerWord];
            WB_ASSIGN(const auto order, orderFromWords(id, account, orders[0], word));
            if (order.market == market)
                out.push_back(id);
        }
        return out;
    });
}

Result<Proven<core::SlotPosition>> ChainMarket::position(const core::Address& account, core::MarketId,
                                                         core::SlotIndex slot, Finality atLeast) {
    const auto key = slotKey(account, slot);
    const MeteredQuery metered(account, slot);
    const auto queries = [&](const std::vector<Hash32>& keys) {
        return std::vector<StorageQuery>{
            {m_calls.deployment().market.address, {key, keyAfter(key, layout::kSlotMoney)}},
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

Result<Proven<std::optional<core::SealedHash>>> ChainMarket::sealed(core::MarketId market, core::SlotIndex slot,
                                                                    const core::Address& account, std::uint8_t index,
                                                                    Finality atLeast) {
    const auto key = sealedKey(market, slot, account, index);
    WB_ASSIGN(const auto words, m_reader.read({{m_calls.deployment().market.address, {key}}}, atLeast));
    return words.map([](const Words& w) -> std::optional<core::SealedHash> {
        if (w[0][0].isZero())
            return std::nullopt;
        core::SealedHash hash;
        std::copy_n(w[0][0].bytes.begin(), hash.bytes.size(), hash.bytes.begin());
        return hash;
    });
}

core::SealedHash ChainMarket::sealedHash(const core::SealedOrder& order) const {
    return m_calls.sealedHash(order);
}

core::TxnRequest ChainMarket::commitCall(const core::Address& account,
                                         const std::vector<core::SealedOrder>& orders) const {
    return m_calls.commit(account, orders);
}

core::TxnRequest ChainMarket::revealCall(const core::SealedOrder& order) const {
    return m_calls.reveal({order});
}

core::TxnRequest ChainMarket::withdrawCall(const core::SealedOrder& order) const {
    return m_calls.withdrawSealed(order);
}

Result<Proven<std::vector<core::BookTrade>>> ChainMarket::trades(core::MarketId market, core::SlotIndex slot,
                                                                 std::uint64_t fromBlock, Finality atLeast) {
    if (m_logs == nullptr)
        return core::fail(core::ErrorCode::Unavailable, "no logs are read here");
    const LogFilter filter{{m_calls.deployment().market.address}, bookTradeTopics(market, slot)};
    WB_ASSIGN(const auto found, m_logs->logs(filter, fromBlock, atLeast));
    WB_ASSIGN(auto trades, bookTrades(found.value()));
    return found.map([&trades](const auto&) { return std::move(trades); });
}

Result<std::vector<core::OrderRecord>> ChainMarket::placedBy(const core::TxnOutcome& outcome) const {
    return placedOrders(outcome, m_calls.deployment().market.address);
}

core::TxnRequest ChainMarket::tradeCall(const core::Address& account,
                                        const std::vector<core::ContinuousOffer>& offers) const {
    return m_calls.trade(account, offers);
}

core::TxnRequest ChainMarket::amendCall(core::OrderId id, core::Tick tick, core::Energy quantity) const {
    return m_calls.amend(id, tick, quantity);
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
