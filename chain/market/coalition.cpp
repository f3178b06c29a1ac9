// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/coalition.h"

#include "chain/encode/uint256.h"
#include "chain/market/readers.h"
#include "chain/market/storage.h"
#include "core/base/hex.h"

#include <limits>
#include <string>

namespace wattbourse::chain::coalition {

namespace {

// A change of 32 members on new words takes 900,000; a settlement of as many 3 million.
constexpr std::uint64_t kGas = 1'500'000;
constexpr std::uint64_t kPlaceGas = 3'000'000;
constexpr std::uint64_t kSettleGas = 6'000'000;
// Noted by the coalition and brought into the award.
constexpr std::uint64_t kMeterGas = 250'000;
constexpr std::uint64_t kMaxCoalitions = 4096;
constexpr std::uint64_t kMaxRosters = 1'000'000;
constexpr std::uint64_t kMaxMembers = 32;

// Places in solc's storage layout of Coalitions, behind the two texts of EIP712.
constexpr std::uint64_t kCoalitionsSlot = 2;
constexpr std::uint64_t kCoalitionWords = 2;
constexpr std::uint64_t kRostersSlot = 4;
constexpr std::uint64_t kRosterWords = 2;
constexpr std::uint64_t kDepositsSlot = 6;
constexpr std::uint64_t kOrdersSlot = 7;
constexpr std::uint64_t kSharesSlot = 8;
constexpr std::uint64_t kNoncesSlot = 10;

using core::ErrorCode;
using core::fail;
using core::Hash32;
using core::Result;

std::uint64_t word(std::int64_t value) {
    return static_cast<std::uint64_t>(value);
}

std::string named(std::uint64_t coalition) {
    return "coalition " + std::to_string(coalition);
}

std::string credits(core::Credit amount) {
    return core::formatDecimal(amount.value, 6) + " cr";
}

Hash32 ofCoalition(std::uint64_t coalition, std::uint64_t slot) {
    return mappingKey(abiWord(coalition), abiWord(slot));
}

Hash32 ofSlot(std::uint64_t coalition, core::SlotIndex slot, std::uint64_t place) {
    return mappingKey(abiWord(std::uint64_t{slot.value}), ofCoalition(coalition, place));
}

Result<Coalition> coalitionFromWords(std::uint64_t id, std::span<const Hash32> words) {
    const Hash32& first = words[0];
    const Hash32& second = words[1];
    Coalition out;
    out.id = id;
    out.account = wordAddress(first);
    out.maxBuy = {static_cast<std::uint32_t>(wordField(first, 20, 4))};
    out.minSell = {static_cast<std::uint32_t>(wordField(first, 24, 4))};
    out.dissolved = wordField(first, 28, 1) != 0;
    out.manager = wordAddress(second);
    out.openSlots = static_cast<std::uint32_t>(wordField(second, 24, 4));
    return out;
}

/// From the order's word, the share's, and the deposit's.
Result<MemberSlot> memberSlotFromWords(std::span<const Hash32> words) {
    MemberSlot out;
    const auto stage = wordField(words[0], 0, 1);
    if (stage > static_cast<std::uint64_t>(MemberSlot::Stage::Settled))
        return fail(ErrorCode::Malformed, "coalition: a stage that the contract does not write");
    out.stage = static_cast<MemberSlot::Stage>(stage);
    WB_ASSIGN(out.held.value, amountField(words[0], 7, "coalition"));
    out.contracted = {signedWordField(words[0], 15)};
    out.share = {signedWordField(words[1], 0)};
    if (!Uint256::fromWord(words[2]).fitsUint64())
        return fail(ErrorCode::OutOfRange, "coalition: a deposit above 2^64 - 1");
    WB_ASSIGN(out.deposit.value, amountField(words[2], 0, "coalition"));
    return out;
}

AbiWriter orderWords(const std::vector<core::OrderIntent>& orders) {
    AbiWriter out;
    for (const auto& order : orders) {
        out.add(order.market.value).add(order.slot.value).add(static_cast<std::uint64_t>(order.side));
        out.add(order.tick.value).add(word(order.quantity.value));
    }
    return out;
}

Result<Coalition> createdFromLog(const core::LogEntry& log) {
    if (log.topics.size() != 3)
        return fail(ErrorCode::Malformed, "log: not a founding of a coalition");
    AbiReader topics(log.topics[1].view());
    AbiReader manager(log.topics[2].view());
    AbiReader fields(log.data);
    Coalition out;
    WB_ASSIGN(out.id, topics.number(64));
    WB_ASSIGN(out.manager, manager.address());
    WB_ASSIGN(out.account, fields.address());
    WB_ASSIGN(const auto maxBuy, fields.number(32));
    WB_ASSIGN(const auto minSell, fields.number(32));
    if (!fields.atEnd())
        return fail(ErrorCode::Malformed, "log: bytes behind the event");
    out.maxBuy = {static_cast<std::uint32_t>(maxBuy)};
    out.minSell = {static_cast<std::uint32_t>(minSell)};
    return out;
}

} // namespace

core::TxnRequest Calls::create(core::Price maxBuy, core::Price minSell, core::Energy weight) const {
    AbiWriter fields;
    fields.add(maxBuy.value).add(minSell.value).add(word(weight.value));
    return request(fields.call("create(uint32,uint32,uint32)"), "Found a coalition");
}

core::TxnRequest Calls::invite(std::uint64_t coalition, const core::Address& member, core::Energy weight) const {
    return request(
        AbiWriter().add(coalition).add(member).add(word(weight.value)).call("invite(uint256,address,uint32)"),
        "Invite " + core::toHex0x(member) + " to " + named(coalition));
}

core::TxnRequest Calls::join(const Consent& consent, const core::RecoverableSignature& signature) const {
    AbiWriter fields;
    fields.add(consent.coalition).add(consent.member).add(word(consent.weight.value));
    fields.add(word(consent.deadline.seconds)).addBytes(signature.view());
    return request(fields.call("join(uint256,address,uint32,uint64,bytes)"),
                   "Join " + named(consent.coalition) + " with " + std::to_string(consent.weight.value) + " Wh a slot");
}

core::TxnRequest Calls::leave(std::uint64_t coalition, const core::Address& member) const {
    return request(AbiWriter().add(coalition).add(member).call("leave(uint256,address)"),
                   core::toHex0x(member) + " leaves " + named(coalition));
}

core::TxnRequest Calls::handOver(std::uint64_t coalition, const core::Address& manager) const {
    return request(AbiWriter().add(coalition).add(manager).call("handOver(uint256,address)"),
                   "Hand " + named(coalition) + " over to " + core::toHex0x(manager));
}

core::TxnRequest Calls::dissolve(std::uint64_t coalition) const {
    return request(AbiWriter().add(coalition).call("dissolve(uint256)"), "Dissolve " + named(coalition));
}

core::TxnRequest Calls::deposit(std::uint64_t coalition, core::Credit amount) const {
    return request(AbiWriter().add(coalition).add(word(amount.value)).call("deposit(uint256,uint256)"),
                   "Deposit " + credits(amount) + " with " + named(coalition));
}

core::TxnRequest Calls::withdraw(std::uint64_t coalition, core::Credit amount) const {
    return request(AbiWriter().add(coalition).add(word(amount.value)).call("withdraw(uint256,uint256)"),
                   "Withdraw " + credits(amount) + " from " + named(coalition));
}

core::TxnRequest Calls::place(std::uint64_t coalition, const std::vector<core::OrderIntent>& orders,
                              core::Credit most) const {
    AbiWriter fields;
    fields.add(coalition).addArray(orders.size(), orderWords(orders)).add(word(most.value));
    auto out = request(fields.call("place(uint256,(uint16,uint32,uint8,uint16,uint32)[],uint64)"),
                       "Place the order of " + named(coalition) + ", for " + credits(most) + " at most");
    out.gasLimit = kPlaceGas;
    return out;
}

core::TxnRequest Calls::cancel(std::uint64_t coalition, core::SlotIndex slot,
                               const std::vector<core::OrderId>& ids) const {
    AbiWriter list;
    for (const auto& id : ids)
        list.add(id.value);
    auto out = request(
        AbiWriter().add(coalition).add(slot.value).addArray(ids.size(), list).call("cancel(uint256,uint32,uint64[])"),
        "Cancel the order of " + named(coalition) + " in slot " + std::to_string(slot.value));
    out.gasLimit = kPlaceGas;
    return out;
}

core::TxnRequest Calls::settle(std::uint64_t coalition, core::SlotIndex slot) const {
    auto out = request(AbiWriter().add(coalition).add(slot.value).call("settle(uint256,uint32)"),
                       "Share out slot " + std::to_string(slot.value) + " of " + named(coalition));
    out.gasLimit = kSettleGas;
    return out;
}

core::TxnRequest Calls::bringMeters(std::uint64_t coalition, core::SlotIndex slot, std::uint64_t award,
                                    const std::vector<core::Hash32>& meters) const {
    AbiWriter list;
    for (const auto& meter : meters)
        list.add(meter);
    AbiWriter fields;
    fields.add(coalition).add(slot.value).add(award).addArray(meters.size(), list);
    auto out = request(fields.call("bringMeters(uint256,uint32,uint64,bytes32[])"),
                       "Bring meters of " + named(coalition) + " into award " + std::to_string(award));
    out.gasLimit = kGas + kMeterGas * meters.size();
    return out;
}

core::TxnRequest Calls::settleFlexibility(std::uint64_t coalition, core::SlotIndex slot, std::uint64_t award) const {
    auto out =
        request(AbiWriter().add(coalition).add(slot.value).add(award).call("settleFlexibility(uint256,uint32,uint64)"),
                "Share out award " + std::to_string(award) + " of " + named(coalition));
    out.gasLimit = kSettleGas;
    return out;
}

core::TxnRequest Calls::shareRest(std::uint64_t coalition) const {
    return request(AbiWriter().add(coalition).call("shareRest(uint256)"),
                   "Share what " + named(coalition) + " was given");
}

TypedDigest Calls::consentDigest(const Consent& consent) const {
    AbiWriter fields;
    fields.add(typeHash("Join(uint256 coalition,address member,uint32 weight,uint32 maxBuy,uint32 minSell,"
                        "uint256 nonce,uint64 deadline)"));
    fields.add(consent.coalition).add(consent.member).add(word(consent.weight.value)).add(consent.maxBuy.value);
    fields.add(consent.minSell.value).add(consent.nonce).add(word(consent.deadline.seconds));
    return {typedDomain("Wattbourse Coalitions", m_chainId, m_contract), structHash(fields)};
}

core::TxnRequest Calls::request(core::Bytes data, std::string purpose) const {
    return {m_chainId, m_contract, std::move(data), kGas, std::move(purpose)};
}

Result<core::Proven<std::vector<Coalition>>> readCoalitions(StateReader& reader, const core::Address& contract,
                                                            core::Finality atLeast) {
    return readEntries<Coalition>(reader, contract, abiWord(kCoalitionsSlot), kCoalitionWords, kMaxCoalitions, atLeast,
                                  coalitionFromWords);
}

Result<core::Proven<Roster>> readRoster(StateReader& reader, const core::Address& contract, std::uint64_t coalition,
                                        core::Finality atLeast) {
    const auto count = ofCoalition(coalition, kRostersSlot);
    const auto newest = [count, coalition](const Hash32* words) -> Result<std::vector<Hash32>> {
        WB_ASSIGN(const auto rosters, wordCount(words[0], kMaxRosters));
        if (rosters == 0)
            return fail(ErrorCode::NotFound, "there is no " + named(coalition));
        const auto base = keyAfter(arrayBase(count), (rosters - 1) * kRosterWords);
        return std::vector<Hash32>{count, base, keyAfter(base, 1)};
    };
    const auto members = [&newest](const Hash32* words) -> Result<std::vector<Hash32>> {
        WB_ASSIGN(auto keys, newest(words));
        WB_ASSIGN(const auto size, wordCount(words[2], kMaxMembers));
        for (std::uint64_t i = 0; i < size; ++i)
            keys.push_back(keyAfter(arrayBase(keys[2]), i));
        return keys;
    };
    WB_ASSIGN(const auto words, readRounds(reader, contract, {count}, {newest, members}, atLeast));
    return words.map([](const auto& w) {
        Roster out;
        out.from = {static_cast<std::uint32_t>(wordField(w[0][1], 0, 4))};
        for (std::size_t at = 3; at < w[0].size(); ++at)
            out.members.push_back({wordAddress(w[0][at]), {static_cast<std::int64_t>(wordField(w[0][at], 20, 4))}});
        return out;
    });
}

Result<core::Proven<MemberSlot>> readMemberSlot(StateReader& reader, const core::Address& contract,
                                                std::uint64_t coalition, core::SlotIndex slot,
                                                const core::Address& member, core::Finality atLeast) {
    const std::vector<Hash32> keys{ofSlot(coalition, slot, kOrdersSlot),
                                   mappingKey(abiWord(member), ofSlot(coalition, slot, kSharesSlot)),
                                   mappingKey(abiWord(member), ofCoalition(coalition, kDepositsSlot))};
    WB_ASSIGN(const auto words, reader.read({{contract, keys}}, atLeast));
    WB_ASSIGN(const auto decoded, memberSlotFromWords(words.value()[0]));
    return words.map([&decoded](const auto&) { return decoded; });
}

Result<core::Proven<std::uint64_t>> readNonce(StateReader& reader, const core::Address& contract,
                                              const core::Address& member, core::Finality atLeast) {
    WB_ASSIGN(const auto words,
              reader.read({{contract, {mappingKey(abiWord(member), abiWord(kNoncesSlot))}}}, atLeast));
    WB_ASSIGN(const auto nonce, wordCount(words.value()[0][0], std::numeric_limits<std::uint64_t>::max()));
    return words.map([nonce](const auto&) { return nonce; });
}

Result<std::vector<Coalition>> createdCoalitions(const core::TxnOutcome& outcome, const core::Address& contract) {
    return eventsOf<Coalition>(outcome, contract, "CoalitionCreated(uint256,address,address,uint32,uint32)",
                               createdFromLog);
}

} // namespace wattbourse::chain::coalition
