// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/storage.h"

#include "chain/encode/abi.h"
#include "chain/encode/uint256.h"
#include "core/crypto/keccak.h"

#include <algorithm>
#include <limits>

namespace wattbourse::chain {

namespace {

/// An owner may write any 64-bit limit; what is above the type's end limits nothing either way.
std::int64_t clamped(std::uint64_t value) {
    return static_cast<std::int64_t>(
        std::min(value, static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())));
}

std::uint32_t field32(const core::Hash32& word, unsigned offset) {
    return static_cast<std::uint32_t>(wordField(word, offset, 4));
}

std::uint16_t field16(const core::Hash32& word, unsigned offset) {
    return static_cast<std::uint16_t>(wordField(word, offset, 2));
}

core::Energy energy32(const core::Hash32& word, unsigned offset) {
    return {field32(word, offset)};
}

core::Hash32 marketSlot(core::MarketId market, core::SlotIndex slot) {
    return abiWord((static_cast<std::uint64_t>(market.value) << 32U) | slot.value);
}

template <class Enum>
core::Result<Enum> enumField(const core::Hash32& word, unsigned offset, Enum last) {
    const auto value = wordField(word, offset, 1);
    if (value > static_cast<std::uint64_t>(last))
        return core::fail(core::ErrorCode::Malformed, "storage: a value that the contract does not write");
    return static_cast<Enum>(value);
}

} // namespace

core::Hash32 balanceKey(const core::Address& account) {
    return mappingKey(abiWord(account), abiWord(layout::kCreditsBalances));
}

core::Hash32 limitsKey(const core::Address& account) {
    return mappingKey(abiWord(account), abiWord(layout::kPreferencesLimits));
}

core::Hash32 memberKey(const core::Address& account) {
    return mappingKey(abiWord(account), abiWord(layout::kRegistryMembers));
}

core::Hash32 formerRowsKey(core::MarketId market) {
    return mappingKey(abiWord(std::uint64_t{market.value}), abiWord(layout::kMarketFormerRows));
}

core::Hash32 bookKey(core::MarketId market, core::SlotIndex slot) {
    return mappingKey(marketSlot(market, slot), abiWord(layout::kMarketBooks));
}

core::Hash32 queueKey(core::MarketId market, core::SlotIndex slot) {
    return mappingKey(marketSlot(market, slot), abiWord(layout::kMarketQueues));
}

core::Hash32 levelKey(const core::Hash32& queue, core::Side side, core::Tick tick) {
    const auto key = (static_cast<std::uint64_t>(side) << 16U) | tick.value;
    return mappingKey(abiWord(key), keyAfter(queue, layout::kQueueLevels));
}

core::Hash32 sealedKey(core::MarketId market, core::SlotIndex slot, const core::Address& account, std::uint8_t index) {
    const auto ofSlot = mappingKey(marketSlot(market, slot), abiWord(layout::kMarketSealed));
    return mappingKey(abiWord(std::uint64_t{index}), mappingKey(abiWord(account), ofSlot));
}

core::Hash32 slotKey(const core::Address& account, core::SlotIndex slot) {
    return mappingKey(abiWord(std::uint64_t{slot.value}), mappingKey(abiWord(account), abiWord(layout::kMarketSlots)));
}

core::Hash32 orderKey(const core::Address& account, core::SlotIndex slot, std::uint64_t index) {
    const auto head = slotKey(account, slot);
    if (index == 0)
        return head;
    return mappingKey(abiWord((index - 1) / layout::kOrdersPerWord), keyAfter(head, layout::kSlotMore));
}

OrderPlace orderPlace(core::OrderId id) {
    return {id.value >> 40U, {static_cast<std::uint32_t>(id.value >> 8U)}, id.value & 0xffU};
}

core::OrderId orderId(const OrderPlace& place) {
    return {(place.number << 40U) | (std::uint64_t{place.slot.value} << 8U) | place.index};
}

std::uint64_t wordField(const core::Hash32& word, unsigned offset, unsigned bytes) {
    std::uint64_t out = 0;
    for (unsigned i = 32 - offset - bytes; i < 32 - offset; ++i)
        out = (out << 8U) | word.bytes[i];
    return out;
}

std::int64_t signedWordField(const core::Hash32& word, unsigned offset) {
    return static_cast<std::int64_t>(wordField(word, offset, 8));
}

core::Result<std::int64_t> amountField(const core::Hash32& word, unsigned offset, std::string_view what) {
    const auto value = wordField(word, offset, 8);
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return core::fail(core::ErrorCode::OutOfRange, std::string(what) + ": an amount above 2^63 - 1");
    return static_cast<std::int64_t>(value);
}

core::Address wordAddress(const core::Hash32& word) {
    core::Address out;
    std::copy(word.bytes.begin() + 12, word.bytes.end(), out.bytes.begin());
    return out;
}

core::Result<std::string> wordText(const core::Hash32& word) {
    const unsigned twice = word.bytes[31];
    if (twice % 2 != 0 || twice > 62)
        return core::fail(core::ErrorCode::Malformed, "storage: a text of more than 31 bytes");
    return std::string(word.bytes.begin(), word.bytes.begin() + twice / 2);
}

core::Result<std::uint64_t> wordCount(const core::Hash32& word, std::uint64_t most) {
    const auto value = Uint256::fromWord(word);
    if (value > Uint256(most))
        return core::fail(core::ErrorCode::OutOfRange,
                          "storage: " + value.toDecimal() + " entries, at most " + std::to_string(most) + " are read");
    return value.limbs[0];
}

core::Result<core::MarketRow> rowFromWords(core::MarketId id, const core::Hash32* words) {
    const auto& first = words[0];
    const auto& second = words[1];
    core::MarketRow row;
    row.id = id;
    WB_ASSIGN(row.commodity, enumField(first, 0, core::Commodity::FlexDown));
    WB_ASSIGN(row.matching, enumField(first, 1, core::Matching::PayAsCleared));
    WB_ASSIGN(row.visibility, enumField(first, 2, core::Visibility::Sealed));
    row.buyerRoles = field32(first, 3);
    row.sellerRoles = field32(first, 7);
    row.slotSeconds = field32(first, 11);
    row.gateOpens = field32(first, 15);
    row.gateCloses = field32(first, 19);
    row.revealSeconds = field32(first, 23);
    row.ticks = field16(first, 27);
    row.tolerancePermille = field16(first, 29);
    row.paused = wordField(first, 31, 1) != 0;
    row.lowestPrice = {field32(second, 0)};
    row.tick = {field32(second, 4)};
    row.minQuantity = energy32(second, 8);
    row.maxQuantity = energy32(second, 12);
    row.imbalanceUp = {field32(second, 16)};
    row.imbalanceDown = {field32(second, 20)};
    row.sellerBond = {field32(second, 24)};
    row.penaltyPermille = field16(second, 28);
    row.soleBuyer = wordAddress(words[2]);
    row.sealedDeposit = {clamped(wordField(words[2], 20, 8))};
    row.fromSlot = {field32(words[2], 28)};
    if (row.slotSeconds == 0 || row.ticks == 0 || row.ticks > layout::kMaxTicks)
        return core::fail(core::ErrorCode::Malformed, "storage: a market row without slot length or ticks");
    return row;
}

core::Preferences preferencesFromWords(const core::Hash32& first, const core::Hash32& second) {
    core::Preferences out;
    out.sessionKey = wordAddress(first);
    out.sessionExpires = {clamped(wordField(first, 20, 8))};
    out.counterpartyRoles = field32(first, 28);
    out.maxBuy = {field32(second, 0)};
    out.minSell = {field32(second, 4)};
    out.minFlexReward = {field32(second, 8)};
    out.maxEnergyPerSlot = {clamped(wordField(second, 12, 8))};
    out.maxCreditPerDay = {clamped(wordField(second, 20, 8))};
    out.renewableOnly = wordField(second, 28, 1) != 0;
    return out;
}

core::Result<core::AccountRecord> accountFromWords(const core::Hash32& first, const core::Hash32& second) {
    WB_ASSIGN(auto name, wordText(second));
    return core::AccountRecord{wordAddress(first), field32(first, 20), std::move(name)};
}

std::uint64_t orderCount(const core::Hash32& head) {
    return wordField(head, 18, 1);
}

std::uint64_t openOrderCount(const core::Hash32& head) {
    return wordField(head, 19, 1);
}

core::Result<core::OrderRecord> orderFromWords(core::OrderId id, const core::Address& account, const core::Hash32& head,
                                               const core::Hash32& word) {
    const auto place = orderPlace(id);
    if (place.index >= orderCount(head))
        return core::fail(core::ErrorCode::NotFound, "there is no order " + std::to_string(id.value));
    const auto lane = place.index == 0 ? 0U : static_cast<unsigned>((place.index - 1) % layout::kOrdersPerWord);
    const auto bits = wordField(word, lane * 8, 8);
    const auto status = (bits >> 59U) & 3U;
    if (status > static_cast<unsigned>(core::OrderStatus::Claimed))
        return core::fail(core::ErrorCode::Malformed, "storage: an order status that the contract does not write");
    core::OrderRecord out;
    out.id = id;
    out.account = account;
    out.quantity = {static_cast<std::int64_t>(bits & 0xffffffffU)};
    out.slot = place.slot;
    out.tick = {static_cast<std::uint16_t>((bits >> 32U) & 0x3ffU)};
    out.side = ((bits >> 42U) & 1U) != 0 ? core::Side::Sell : core::Side::Buy;
    out.market = {static_cast<std::uint32_t>((bits >> 43U) & 0xffffU)};
    out.status = static_cast<core::OrderStatus>(status);
    return out;
}

core::Clearing clearingFromWord(const core::Hash32& word) {
    core::Clearing out;
    out.price = {field16(word, 1)};
    out.marginalBuy = {field16(word, 3)};
    out.marginalSell = {field16(word, 5)};
    out.volume = {clamped(wordField(word, 7, 8))};
    out.marginalBuyVolume = energy32(word, 15);
    out.marginalSellVolume = energy32(word, 19);
    out.cost = {clamped(wordField(word, 23, 8))};
    return out;
}

core::SlotPosition positionFromWords(const core::Hash32& head, const core::Hash32& money) {
    core::SlotPosition out;
    // 40 bits with a sign.
    out.contracted = {static_cast<std::int64_t>(wordField(head, 20, 5) << 24U) >> 24U};
    out.settled = (wordField(head, 25, 1) & 1U) != 0;
    out.tradeCredit = {signedWordField(money, 0)};
    out.imbalanceCredit = {signedWordField(money, 8)};
    return out;
}

} // namespace wattbourse::chain
