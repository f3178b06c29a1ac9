// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/book_view.h"

#include "chain/encode/abi.h"
#include "chain/encode/uint256.h"
#include "chain/market/storage.h"

#include <unordered_map>

namespace wattbourse::chain {

namespace {

constexpr std::size_t kBitmapWords = layout::kMaxTicks / 256;
// Row count, the row, the clearing.
constexpr std::size_t kAuctionBits = 2 + layout::kRowWords;
constexpr std::size_t kQueueBits = kAuctionBits + kBitmapWords;
constexpr std::size_t kHead = kQueueBits + 2 * kBitmapWords;
// Words that one call asks for.
constexpr std::size_t kMostGuessed = 512;

/// A slot from before the newest row may have more ticks than that.
std::size_t tickCount(const core::MarketRow& row, core::SlotIndex slot) {
    return slot < row.fromSlot ? layout::kMaxTicks : row.ticks;
}

bool bit(const core::Hash32* bitmap, std::size_t tick) {
    const auto byte = wordField(bitmap[tick / 256], static_cast<unsigned>(tick % 256 / 8), 1);
    return ((byte >> (tick % 8)) & 1U) != 0;
}

/// Any of the four ticks of a word.
bool wordUsed(const core::Hash32* head, std::size_t index) {
    const auto* bitmap = head + kAuctionBits;
    const auto first = index * layout::kTicksPerWord;
    return bit(bitmap, first) || bit(bitmap, first + 1) || bit(bitmap, first + 2) || bit(bitmap, first + 3);
}

template <class Visit>
void forEachLevel(const core::Hash32* head, std::size_t ticks, Visit visit) {
    for (const auto side : {core::Side::Buy, core::Side::Sell}) {
        const auto* bitmap = head + kQueueBits + (side == core::Side::Sell ? kBitmapWords : 0);
        for (std::size_t tick = 0; tick < ticks; ++tick)
            if (bit(bitmap, tick))
                visit(side, tick);
    }
}

void readAuction(core::SlotBook& book, const StorageWords& words) {
    std::size_t at = kHead;
    for (std::size_t index = 0; index < layout::kMaxTicks / layout::kTicksPerWord && at < words.size(); ++index) {
        if (!wordUsed(words.data(), index))
            continue;
        for (unsigned lane = 0; lane < layout::kTicksPerWord; ++lane) {
            const auto tick = index * layout::kTicksPerWord + lane;
            if (tick >= book.demand.size())
                break;
            book.demand[tick] = static_cast<std::int64_t>(wordField(words[at], lane * 8, 4));
            book.supply[tick] = static_cast<std::int64_t>(wordField(words[at], lane * 8 + 4, 4));
        }
        ++at;
    }
}

void readQueues(core::SlotBook& book, const StorageWords& words) {
    std::size_t at = kHead;
    forEachLevel(words.data(), book.demand.size(), [&](core::Side side, std::size_t tick) {
        if (at < words.size())
            (side == core::Side::Buy ? book.demand : book.supply)[tick] = signedWordField(words[at++], 16);
    });
}

} // namespace

std::vector<core::Hash32> bookHead(core::MarketId market, core::SlotIndex slot) {
    const auto row = keyAfter(arrayBase(layout::kMarketRows), market.value * layout::kRowWords);
    std::vector<core::Hash32> keys{abiWord(layout::kMarketRows)};
    for (std::uint64_t i = 0; i < layout::kRowWords; ++i)
        keys.push_back(keyAfter(row, i));
    const auto book = bookKey(market, slot);
    keys.push_back(book);
    for (std::uint64_t i = 0; i < kBitmapWords; ++i)
        keys.push_back(keyAfter(book, layout::kBookUsed + i));
    for (std::uint64_t i = 0; i < 2 * kBitmapWords; ++i)
        keys.push_back(keyAfter(queueKey(market, slot), layout::kQueueUsed + i));
    return keys;
}

core::Result<std::vector<core::Hash32>> bookKeys(core::MarketId market, core::SlotIndex slot,
                                                 const core::Hash32* head) {
    WB_ASSIGN(const auto row, rowInHead(market, head));
    auto keys = bookHead(market, slot);
    if (row.matching == core::Matching::Continuous) {
        const auto queue = queueKey(market, slot);
        forEachLevel(head, tickCount(row, slot), [&](core::Side side, std::size_t tick) {
            keys.push_back(levelKey(queue, side, {static_cast<std::uint16_t>(tick)}));
        });
        return keys;
    }
    for (std::size_t index = 0; index < layout::kMaxTicks / layout::kTicksPerWord; ++index)
        if (wordUsed(head, index))
            keys.push_back(keyAfter(bookKey(market, slot), layout::kBookWords + index));
    return keys;
}

std::vector<core::Hash32> bookGuess(core::MarketId market, core::SlotIndex slot,
                                    const std::optional<core::MarketRow>& row) {
    auto keys = bookHead(market, slot);
    const std::size_t ticks = row ? tickCount(*row, slot) : layout::kMaxTicks;
    if (!row || row->matching != core::Matching::Continuous) {
        for (std::size_t index = 0; index * layout::kTicksPerWord < ticks; ++index)
            keys.push_back(keyAfter(bookKey(market, slot), layout::kBookWords + index));
    } else if (keys.size() + 2 * ticks <= kMostGuessed) {
        const auto queue = queueKey(market, slot);
        for (const auto side : {core::Side::Buy, core::Side::Sell})
            for (std::size_t tick = 0; tick < ticks; ++tick)
                keys.push_back(levelKey(queue, side, {static_cast<std::uint16_t>(tick)}));
    }
    return keys;
}

std::optional<StorageWords> wordsUnder(const std::vector<core::Hash32>& keys, const std::vector<core::Hash32>& read,
                                       const StorageWords& words) {
    std::unordered_map<core::Hash32, core::Hash32> known;
    for (std::size_t i = 0; i < read.size(); ++i)
        known.emplace(read[i], words[i]);
    StorageWords out;
    out.reserve(keys.size());
    for (const core::Hash32& key : keys) {
        const auto found = known.find(key);
        if (found == known.end())
            return std::nullopt;
        out.push_back(found->second);
    }
    return out;
}

core::Result<core::MarketRow> rowInHead(core::MarketId market, const core::Hash32* head) {
    if (Uint256::fromWord(head[0]) <= Uint256(market.value))
        return core::fail(core::ErrorCode::NotFound, "there is no market " + std::to_string(market.value));
    return rowFromWords(market, head + 1);
}

core::Result<core::SlotBook> bookFromWords(core::MarketId market, core::SlotIndex slot, const StorageWords& words) {
    WB_ASSIGN(const auto row, rowInHead(market, words.data()));
    core::SlotBook out;
    out.market = market;
    out.slot = slot;
    out.demand.assign(tickCount(row, slot), 0);
    out.supply.assign(out.demand.size(), 0);
    const auto& clearing = words[1 + layout::kRowWords];
    out.cleared = wordField(clearing, 0, 1) != 0;
    if (out.cleared)
        out.clearing = clearingFromWord(clearing);
    if (row.matching == core::Matching::Continuous)
        readQueues(out, words);
    else
        readAuction(out, words);
    return out;
}

} // namespace wattbourse::chain
