// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/decode.h"

#include "chain/encode/abi.h"
#include "chain/market/signatures.h"

#include <limits>

namespace wattbourse::chain {

namespace {

constexpr std::uint64_t kMaxOrders = 10'000;
constexpr std::size_t kOrderWords = 5;

core::Result<std::int64_t> amount(AbiReader& reader) {
    WB_ASSIGN(const auto value, reader.number(64));
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return core::fail(core::ErrorCode::OutOfRange, "ABI: an amount above 2^63 - 1");
    return static_cast<std::int64_t>(value);
}

core::Result<core::Side> side(AbiReader& reader) {
    WB_ASSIGN(const auto value, reader.number(8));
    if (value > 1)
        return core::fail(core::ErrorCode::Malformed, "ABI: a side that is neither buy nor sell");
    return static_cast<core::Side>(value);
}

core::Result<core::OrderIntent> readIntent(AbiReader& reader) {
    core::OrderIntent out;
    WB_ASSIGN(const auto market, reader.number(16));
    WB_ASSIGN(const auto slot, reader.number(32));
    WB_ASSIGN(out.side, side(reader));
    WB_ASSIGN(const auto tick, reader.number(16));
    WB_ASSIGN(const auto quantity, reader.number(32));
    out.market = {static_cast<std::uint32_t>(market)};
    out.slot = {static_cast<std::uint32_t>(slot)};
    out.tick = {static_cast<std::uint16_t>(tick)};
    out.quantity = {static_cast<std::int64_t>(quantity)};
    return out;
}

/// Three indexed arguments and the rest, for every log of this kind.
template <class Read>
auto readEvents(const core::TxnOutcome& outcome, const core::Address& emitter, std::string_view signature,
                std::size_t indexed, Read read)
    -> core::Result<
        std::vector<typename decltype(read(std::declval<AbiReader&>(), std::declval<AbiReader&>()))::value_type>> {
    std::vector<typename decltype(read(std::declval<AbiReader&>(), std::declval<AbiReader&>()))::value_type> out;
    const auto kind = eventTopic(signature);
    for (const auto& log : outcome.logs) {
        if (log.address != emitter || log.topics.empty() || log.topics.front() != kind)
            continue;
        if (log.topics.size() != indexed + 1)
            return core::fail(core::ErrorCode::Malformed, "log: wrong number of topics");
        core::Bytes topics;
        for (std::size_t i = 1; i < log.topics.size(); ++i)
            core::append(topics, log.topics[i].view());
        AbiReader topicReader(topics);
        AbiReader dataReader(log.data);
        WB_ASSIGN(auto event, read(topicReader, dataReader));
        if (!dataReader.atEnd())
            return core::fail(core::ErrorCode::Malformed, "log: bytes behind the event");
        out.push_back(std::move(event));
    }
    return out;
}

core::Result<core::OrderRecord> readPlaced(AbiReader& topics, AbiReader& fields) {
    core::OrderRecord out;
    WB_ASSIGN(const auto id, topics.number(64));
    WB_ASSIGN(out.account, topics.address());
    WB_ASSIGN(const auto slot, topics.number(32));
    WB_ASSIGN(const auto market, fields.number(16));
    WB_ASSIGN(out.side, side(fields));
    WB_ASSIGN(const auto tick, fields.number(16));
    WB_ASSIGN(const auto quantity, fields.number(32));
    WB_TRY(fields.number(1));
    out.id = {id};
    out.slot = {static_cast<std::uint32_t>(slot)};
    out.market = {static_cast<std::uint32_t>(market)};
    out.tick = {static_cast<std::uint16_t>(tick)};
    out.quantity = {static_cast<std::int64_t>(quantity)};
    return out;
}

core::Result<ClaimedOrder> readClaimed(AbiReader& topics, AbiReader& fields) {
    ClaimedOrder out;
    WB_ASSIGN(const auto id, topics.number(64));
    WB_ASSIGN(out.account, topics.address());
    WB_ASSIGN(const auto fill, fields.number(32));
    WB_ASSIGN(out.paid.value, amount(fields));
    WB_ASSIGN(out.refund.value, amount(fields));
    out.id = {id};
    out.fill = {static_cast<std::int64_t>(fill)};
    return out;
}

core::Result<SettledSlot> readSettled(AbiReader& topics, AbiReader& fields) {
    SettledSlot out;
    WB_ASSIGN(out.account, topics.address());
    WB_ASSIGN(const auto slot, topics.number(32));
    WB_ASSIGN(const auto market, topics.number(16));
    WB_ASSIGN(out.metered.value, fields.signedNumber());
    WB_ASSIGN(out.contracted.value, fields.signedNumber());
    WB_ASSIGN(out.imbalanceCredit.value, fields.signedNumber());
    WB_ASSIGN(out.paidOut.value, amount(fields));
    out.slot = {static_cast<std::uint32_t>(slot)};
    out.market = {static_cast<std::uint32_t>(market)};
    return out;
}

/// A call of `before` words and a list of `words` words each, in the one layout that encoders write: the array right
/// behind the head, and nothing behind the array. Answers the words before the list.
template <class Read>
core::Result<core::ByteView> readItems(core::ByteView data, std::string_view function, std::size_t before,
                                       std::size_t words, Read read) {
    const auto selector = selectorOf(function);
    const std::string name(function.substr(0, function.find('(')));
    if (data.size() < 4 || !std::equal(selector.bytes.begin(), selector.bytes.end(), data.begin()))
        return core::fail(core::ErrorCode::Malformed, "not a call of " + name);
    const std::size_t head = before * 32;
    if (data.size() < 4 + head + 64)
        return core::fail(core::ErrorCode::Malformed, name + ": too short");
    AbiReader reader(data.subspan(4 + head));
    WB_ASSIGN(const auto offset, reader.number(64));
    WB_ASSIGN(const auto count, reader.number(64));
    if (offset != head + 32 || count > kMaxOrders || data.size() != 4 + head + 64 + count * words * 32)
        return core::fail(core::ErrorCode::Malformed, name + ": unusual layout of the list");
    for (std::uint64_t i = 0; i < count; ++i)
        WB_TRY(read(reader));
    return data.subspan(4, head);
}

/// The same behind an account.
template <class Read>
core::Result<core::Address> readList(core::ByteView data, std::string_view function, std::size_t words, Read read) {
    WB_ASSIGN(const auto head, readItems(data, function, 1, words, read));
    return AbiReader(head).address();
}

} // namespace

core::Result<PlaceManyCall> decodePlaceMany(core::ByteView data) {
    PlaceManyCall out;
    WB_ASSIGN(out.account,
              readList(data, signature::kPlaceMany, kOrderWords, [&out](AbiReader& reader) -> core::Result<void> {
                  WB_ASSIGN(const auto intent, readIntent(reader));
                  out.orders.push_back(intent);
                  return {};
              }));
    return out;
}

core::Result<PlaceManyCall> decodeTrade(core::ByteView data) {
    PlaceManyCall out;
    WB_ASSIGN(out.account,
              readList(data, signature::kTrade, kOrderWords + 1, [&out](AbiReader& reader) -> core::Result<void> {
                  WB_ASSIGN(const auto intent, readIntent(reader));
                  WB_TRY(reader.number(1));
                  out.orders.push_back(intent);
                  return {};
              }));
    return out;
}

core::Result<CommitCall> decodeCommit(core::ByteView data) {
    CommitCall out;
    WB_ASSIGN(out.account, readList(data, signature::kCommit, 4, [&out](AbiReader& reader) -> core::Result<void> {
                  WB_ASSIGN(const auto market, reader.number(16));
                  WB_ASSIGN(const auto slot, reader.number(32));
                  WB_ASSIGN(const auto index, reader.number(8));
                  WB_ASSIGN(const auto word, reader.word());
                  auto& item = out.items.emplace_back();
                  item.market = {static_cast<std::uint32_t>(market)};
                  item.slot = {static_cast<std::uint32_t>(slot)};
                  item.index = static_cast<std::uint8_t>(index);
                  std::copy_n(word.bytes.begin(), item.hash.bytes.size(), item.hash.bytes.begin());
                  return {};
              }));
    return out;
}

core::Result<std::vector<core::SealedOrder>> decodeOpenings(core::ByteView data) {
    std::vector<core::SealedOrder> out;
    WB_TRY(readItems(data, signature::kReveal, 0, 8, [&out](AbiReader& reader) -> core::Result<void> {
        core::SealedOrder one;
        WB_ASSIGN(one.account, reader.address());
        WB_ASSIGN(const auto market, reader.number(16));
        WB_ASSIGN(const auto slot, reader.number(32));
        WB_ASSIGN(const auto index, reader.number(8));
        WB_ASSIGN(one.order.side, side(reader));
        WB_ASSIGN(const auto tick, reader.number(16));
        WB_ASSIGN(const auto quantity, reader.number(32));
        WB_ASSIGN(one.salt, reader.word());
        one.order.market = {static_cast<std::uint32_t>(market)};
        one.order.slot = {static_cast<std::uint32_t>(slot)};
        one.order.tick = {static_cast<std::uint16_t>(tick)};
        one.order.quantity = {static_cast<std::int64_t>(quantity)};
        one.index = static_cast<std::uint8_t>(index);
        out.push_back(one);
        return {};
    }));
    return out;
}

core::Result<std::vector<core::OrderRecord>> placedOrders(const core::TxnOutcome& outcome,
                                                          const core::Address& market) {
    return readEvents(outcome, market, signature::kOrderPlaced, 3, readPlaced);
}

core::Result<std::vector<ClaimedOrder>> claimedOrders(const core::TxnOutcome& outcome, const core::Address& market) {
    return readEvents(outcome, market, signature::kOrderClaimed, 2, readClaimed);
}

core::Result<std::vector<SettledSlot>> settledSlots(const core::TxnOutcome& outcome, const core::Address& market) {
    return readEvents(outcome, market, signature::kSettled, 3, readSettled);
}

std::vector<std::vector<core::Hash32>> bookTradeTopics(core::MarketId market, core::SlotIndex slot) {
    return {
        {eventTopic(signature::kTraded)}, {abiWord(std::uint64_t{market.value})}, {abiWord(std::uint64_t{slot.value})}};
}

core::Result<std::vector<core::BookTrade>> bookTrades(const std::vector<FoundLog>& found) {
    std::vector<core::BookTrade> out;
    for (const auto& [block, transaction, index, log] : found) {
        AbiReader fields(log.data);
        WB_ASSIGN(const auto resting, fields.number(64));
        WB_ASSIGN(const auto taker, fields.number(64));
        WB_ASSIGN(const auto quantity, fields.number(32));
        WB_ASSIGN(const auto price, fields.number(32));
        if (!fields.atEnd())
            return core::fail(core::ErrorCode::Malformed, "log: bytes behind a trade");
        out.push_back(
            {{resting}, {taker}, {static_cast<std::int64_t>(quantity)}, {static_cast<std::uint32_t>(price)}, block});
    }
    return out;
}

} // namespace wattbourse::chain
