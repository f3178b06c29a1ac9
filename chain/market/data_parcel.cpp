// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/data_parcel.h"

#include "chain/encode/abi.h"
#include "chain/market/meters_views.h"
#include "chain/market/readers.h"
#include "core/base/hex.h"

#include <algorithm>
#include <boost/json.hpp>

namespace wattbourse::chain::data_market {

namespace {

using core::ErrorCode;
using core::fail;
using core::Hash32;
using core::Result;

constexpr std::string_view kMagic = "WBPARCEL";
constexpr std::uint8_t kVersion = 1;
// DataMarket.MAX_SLOTS.
constexpr std::size_t kMaxSlots = 3'000;
// Words asked for in one proof: a node answers so many within its time.
constexpr std::size_t kWordsInRound = 128;

void putNumber(core::Bytes& out, std::uint64_t value, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(value >> shift));
}

class Input {
public:
    explicit Input(core::ByteView bytes) : m_rest(bytes) {}

    Result<core::ByteView> take(std::size_t count, const char* what) {
        if (m_rest.size() < count)
            return fail(ErrorCode::Malformed, std::string("parcel: cut off in ") + what);
        const core::ByteView out = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return out;
    }
    Result<std::uint64_t> number(std::size_t bytes, const char* what) {
        WB_ASSIGN(const core::ByteView from, take(bytes, what));
        std::uint64_t out = 0;
        for (const std::uint8_t byte : from)
            out = out << 8U | byte;
        return out;
    }
    template <class Fixed>
    Result<void> fixed(Fixed& to, const char* what) {
        WB_ASSIGN(const core::ByteView from, take(Fixed::kSize, what));
        std::copy(from.begin(), from.end(), to.bytes.begin());
        return {};
    }
    [[nodiscard]] bool done() const { return m_rest.empty(); }

private:
    core::ByteView m_rest;
};

const char* wordOf(SlotFinding finding) {
    switch (finding) {
    case SlotFinding::Genuine:
        return "genuine";
    case SlotFinding::Altered:
        return "altered";
    case SlotFinding::Unreadable:
        return "unreadable";
    case SlotFinding::NotReported:
        break;
    }
    return "not reported";
}

} // namespace

Result<Hash32> contentRoot(const Parcel& parcel) {
    return core::sealedRoot(parcel.firstSlot, parcel.contents);
}

core::Bytes writeParcel(const Parcel& parcel) {
    core::Bytes out = core::toBytes(core::asBytes(kMagic));
    out.push_back(kVersion);
    putNumber(out, parcel.chainId, 8);
    core::append(out, parcel.contract.view());
    putNumber(out, parcel.listing, 8);
    core::append(out, parcel.meter.view());
    putNumber(out, parcel.firstSlot.value, 4);
    core::append(out, parcel.salt.view());
    core::append(out, parcel.keyHash.view());
    putNumber(out, parcel.contents.size(), 4);
    for (const core::Bytes& content : parcel.contents) {
        putNumber(out, content.size(), 4);
        core::append(out, content);
    }
    return out;
}

Result<Parcel> readParcel(core::ByteView file) {
    Input in(file);
    WB_ASSIGN(const core::ByteView magic, in.take(kMagic.size(), "its head"));
    if (!std::equal(magic.begin(), magic.end(), kMagic.begin()))
        return fail(ErrorCode::Malformed, "parcel: not a file of sealed readings");
    WB_ASSIGN(const std::uint64_t version, in.number(1, "its head"));
    if (version != kVersion)
        return fail(ErrorCode::Malformed, "parcel: of version " + std::to_string(version));
    Parcel out;
    WB_ASSIGN(out.chainId, in.number(8, "its head"));
    WB_TRY(in.fixed(out.contract, "its head"));
    WB_ASSIGN(out.listing, in.number(8, "its head"));
    WB_TRY(in.fixed(out.meter, "its head"));
    WB_ASSIGN(const std::uint64_t first, in.number(4, "its head"));
    out.firstSlot.value = static_cast<std::uint32_t>(first);
    WB_TRY(in.fixed(out.salt, "its head"));
    WB_TRY(in.fixed(out.keyHash, "its head"));
    WB_ASSIGN(const std::uint64_t slots, in.number(4, "its head"));
    if (slots == 0 || slots > kMaxSlots || first + slots > 0xFFFF'FFFFU)
        return fail(ErrorCode::OutOfRange, "parcel: 1 to " + std::to_string(kMaxSlots) + " slots are expected");
    for (std::uint64_t at = 0; at < slots; ++at) {
        WB_ASSIGN(const std::uint64_t size, in.number(4, "the size of a slot"));
        if (size == 0 || size > core::kMaxSealedBytes)
            return fail(ErrorCode::OutOfRange, "parcel: slot " + std::to_string(at) + ": 1 to " +
                                                   std::to_string(core::kMaxSealedBytes) + " bytes are expected");
        WB_ASSIGN(const core::ByteView content, in.take(size, "the readings of a slot"));
        out.contents.push_back(core::toBytes(content));
    }
    if (!in.done())
        return fail(ErrorCode::Malformed, "parcel: bytes behind its end");
    return out;
}

Result<void> checkParcelFor(const Parcel& parcel, const Calls& calls, const Listing& listing) {
    const core::Bytes here = calls.keyContext(listing.id);
    AbiWriter theirs;
    if (theirs.add(parcel.chainId).add(parcel.contract).add(parcel.listing).finish() != here)
        return fail(ErrorCode::Refused, "parcel: for listing " + std::to_string(parcel.listing) +
                                            " of another contract, another network, or another listing");
    if (parcel.meter != listing.meter)
        return fail(ErrorCode::Refused, "parcel: of another meter than the listing's");
    if (parcel.firstSlot != listing.firstSlot || parcel.contents.size() != listing.slots)
        return fail(ErrorCode::Refused, "parcel: of other slots than the listing's");
    return {};
}

std::uint64_t Verdict::readings() const {
    std::uint64_t out = 0;
    for (const SlotVerdict& slot : slots)
        out += slot.readings;
    return out;
}

std::size_t Verdict::count(SlotFinding finding) const {
    return static_cast<std::size_t>(
        std::count_if(slots.begin(), slots.end(), [&](const SlotVerdict& slot) { return slot.finding == finding; }));
}

std::optional<core::SlotIndex> Verdict::firstBad() const {
    const auto found = std::find_if(slots.begin(), slots.end(),
                                    [](const SlotVerdict& slot) { return slot.finding != SlotFinding::Genuine; });
    return found == slots.end() ? std::nullopt : std::optional(found->slot);
}

Result<Verdict> checkParcel(StateReader& reader, const core::Address& meters, const Sale& sale, const Parcel& parcel,
                            const Hash32& key, const core::Progress& progress, const OnRecords& onRecords) {
    WB_ASSIGN(const Hash32 root, contentRoot(parcel));
    if (root != sale.contentRoot || keyHash(key) != sale.keyHash || parcel.listing != sale.listing)
        return fail(ErrorCode::Refused,
                    "sale " + std::to_string(sale.id) + " is for other contents or another key than these");
    Verdict out;
    out.chainId = parcel.chainId;
    out.contract = parcel.contract;
    out.listing = parcel.listing;
    out.sale = sale.id;
    out.meter = parcel.meter;
    std::optional<core::BlockRef> block;
    for (std::size_t from = 0; from < parcel.contents.size(); from += kWordsInRound) {
        const std::size_t until = std::min(parcel.contents.size(), from + kWordsInRound);
        StorageQuery query{meters, {}};
        for (std::size_t at = from; at < until; ++at)
            query.keys.push_back(readingKey(parcel.meter, {parcel.firstSlot.value + static_cast<std::uint32_t>(at)}));
        // All rounds at the first one's block: a verdict speaks of one state.
        auto words = block ? reader.readAt(*block, {query}) : reader.read({query}, core::Finality::Final);
        if (!words)
            return tl::make_unexpected(words.error());
        block = words->block();
        for (std::size_t at = from; at < until; ++at) {
            if (progress && !progress(at, parcel.contents.size()))
                return fail(ErrorCode::Cancelled, "the check was stopped");
            SlotVerdict slot{{parcel.firstSlot.value + static_cast<std::uint32_t>(at)}};
            const auto reported = readingFromWord(words->value()[0][at - from]);
            const auto records = core::openRecords(key, slot.slot, parcel.contents[at]);
            slot.readings = records ? records->size() : 0;
            if (!reported)
                slot.finding = SlotFinding::NotReported;
            else if (!records)
                slot.finding = SlotFinding::Unreadable;
            else if (!core::checkRecords(key, slot.slot, parcel.contents[at], reported->root, kRootBits))
                slot.finding = SlotFinding::Altered;
            else if (onRecords)
                onRecords(slot.slot, *records);
            out.slots.push_back(slot);
        }
    }
    if (progress && !progress(parcel.contents.size(), parcel.contents.size()))
        return fail(ErrorCode::Cancelled, "the check was stopped");
    out.block = *block;
    return out;
}

std::string verdictJson(const Verdict& verdict, std::uint32_t slotSeconds) {
    namespace json = boost::json;
    json::array slots;
    for (const SlotVerdict& slot : verdict.slots)
        slots.push_back(json::object{{"slot", slot.slot.value},
                                     {"start", core::SlotCalendar(slotSeconds).start(slot.slot).seconds},
                                     {"readings", slot.readings},
                                     {"finding", wordOf(slot.finding)}});
    return json::serialize(json::object{{"chainId", verdict.chainId},
                                        {"contract", core::toHex0x(verdict.contract)},
                                        {"listing", verdict.listing},
                                        {"sale", verdict.sale},
                                        {"meter", core::toHex0x(verdict.meter)},
                                        {"block", verdict.block.number},
                                        {"blockHash", core::toHex0x(verdict.block.hash)},
                                        {"blockTime", verdict.block.time.seconds},
                                        {"readings", verdict.readings()},
                                        {"genuine", verdict.isGenuine()},
                                        {"altered", verdict.count(SlotFinding::Altered)},
                                        {"unreadable", verdict.count(SlotFinding::Unreadable)},
                                        {"notReported", verdict.count(SlotFinding::NotReported)},
                                        {"slots", std::move(slots)}});
}

namespace {

/// The event's logs of one sale, oldest first.
Result<std::vector<core::LogEntry>> logsOf(LogReader& reader, const core::Address& contract, std::string_view event,
                                           std::uint64_t sale, std::uint64_t fromBlock) {
    Hash32 topic;
    for (std::size_t at = 0; at < 8; ++at)
        topic.bytes[31 - at] = static_cast<std::uint8_t>(sale >> 8 * at);
    const LogFilter filter{{contract}, {{eventTopic(event)}, {topic}}};
    WB_ASSIGN(const auto found, reader.logs(filter, fromBlock, core::Finality::Final));
    std::vector<core::LogEntry> out;
    for (const FoundLog& log : found.value())
        out.push_back(log.log);
    return out;
}

} // namespace

Result<core::Bytes> findDeliveredKey(LogReader& reader, const core::Address& contract, std::uint64_t sale,
                                     std::uint64_t fromBlock) {
    core::TxnOutcome outcome;
    WB_ASSIGN(outcome.logs, logsOf(reader, contract, "KeyDelivered(uint256,bytes)", sale, fromBlock));
    WB_ASSIGN(std::vector<DeliveredKey> keys, deliveredKeys(outcome, contract));
    // The contract lets a sale be delivered once.
    for (DeliveredKey& key : keys)
        if (key.sale == sale)
            return std::move(key.encryptedKey);
    return fail(ErrorCode::NotFound, "sale " + std::to_string(sale) + ": no delivery in these blocks");
}

Result<Hash32> findRevealedKey(LogReader& reader, const core::Address& contract, const Sale& sale,
                               std::uint64_t fromBlock) {
    WB_ASSIGN(const auto logs, logsOf(reader, contract, "KeyRevealed(uint256,bytes32)", sale.id, fromBlock));
    for (const auto& log : logs) {
        Hash32 key;
        if (log.data.size() != Hash32::kSize)
            continue;
        std::copy(log.data.begin(), log.data.end(), key.bytes.begin());
        // The contract took no other.
        if (keyHash(key) == sale.keyHash)
            return key;
    }
    return fail(ErrorCode::NotFound, "sale " + std::to_string(sale.id) + ": no key was shown in these blocks");
}

} // namespace wattbourse::chain::data_market
