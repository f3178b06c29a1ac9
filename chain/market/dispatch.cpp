// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/dispatch.h"

#include "chain/encode/abi.h"
#include "chain/encode/storage_key.h"
#include "chain/market/storage.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"

#include <string>

namespace wattbourse::chain::dispatch {

namespace {

// Measured by forge (chain/contracts/test/Dispatches.t.sol), with room above; gas costs nothing.
constexpr std::uint64_t kCallGas = 300'000;
constexpr std::uint64_t kAskGas = 45'000;
constexpr std::uint64_t kAnswerGas = 150'000;

// Places in solc's storage layout; the tests hold what is read there against ethers.
constexpr std::uint64_t kCountsSlot = 0;
constexpr std::uint64_t kDispatchesSlot = 1;
constexpr std::uint64_t kSeatsSlot = 2;

constexpr std::string_view kDomain = "Wattbourse Dispatches";
constexpr std::string_view kAskType = "Ask(address member,uint32 wh)";
constexpr std::string_view kCallType =
    "Dispatch(address aggregator,uint64 number,uint64 award,uint32 firstSlot,uint8 slots,bool up,uint32 price,"
    "uint64 deadline,uint64 nonce,Ask[] asks)Ask(address member,uint32 wh)";
constexpr std::string_view kAnswerType = "Answer(address aggregator,uint64 number,address member,uint32 wh)";

using core::Hash32;
using core::Result;
using Words = std::vector<StorageWords>;

std::uint64_t word(std::int64_t value) {
    return static_cast<std::uint64_t>(value);
}

std::string kilowattHours(core::Energy energy) {
    return core::formatDecimal(energy.value, 3) + " kWh";
}

AbiWriter headOf(const Call& call) {
    AbiWriter out;
    out.add(call.aggregator).add(call.number).add(call.terms.award).add(call.terms.firstSlot.value);
    out.add(call.terms.slots).add(call.terms.direction == core::FlexDirection::Up ? 1U : 0U);
    out.add(call.terms.price.value).add(word(call.deadline.seconds)).add(call.nonce);
    return out;
}

Hash32 ofAggregator(const core::Address& aggregator, std::uint64_t slot) {
    return mappingKey(abiWord(aggregator), abiWord(slot));
}

core::Energy energy(const Hash32& at, unsigned offset, unsigned bytes) {
    return {static_cast<std::int64_t>(wordField(at, offset, bytes))};
}

std::uint32_t field(const Hash32& at, unsigned offset, unsigned bytes) {
    return static_cast<std::uint32_t>(wordField(at, offset, bytes));
}

Dispatch dispatchFromWords(const StorageWords& words) {
    Dispatch out;
    const Hash32& first = words[0];
    out.terms.award = wordField(first, 0, 8);
    out.terms.firstSlot = {field(first, 8, 4)};
    out.terms.slots = field(first, 12, 1);
    out.terms.direction = field(first, 13, 1) != 0 ? core::FlexDirection::Up : core::FlexDirection::Down;
    out.terms.price = {field(first, 14, 4)};
    out.asked = field(first, 18, 4);
    out.yes = field(first, 22, 4);
    out.no = field(first, 26, 4);
    out.askedFor = energy(words[1], 0, 8);
    out.accepted = energy(words[1], 8, 8);
    return out;
}

Result<Seat> seatFromWord(const Hash32& at) {
    Seat out;
    const auto state = field(at, 0, 1);
    if (state > static_cast<std::uint32_t>(SeatState::Declined))
        return core::fail(core::ErrorCode::Malformed, "dispatch: a state that the contract does not write");
    out.state = static_cast<SeatState>(state);
    out.asked = energy(at, 1, 4);
    out.accepted = energy(at, 5, 4);
    WB_ASSIGN(out.deadline.seconds, amountField(at, 9, "dispatch"));
    return out;
}

} // namespace

core::TxnRequest Calls::call(const Call& call, const core::RecoverableSignature& signature) const {
    AbiWriter asks;
    core::Energy sum;
    for (const Ask& ask : call.asks) {
        asks.add(ask.member).add(word(ask.quantity.value));
        sum += ask.quantity;
    }
    core::TxnRequest out;
    out.chainId = m_chainId;
    out.to = m_contract;
    out.data =
        AbiWriter()
            .addTuple(headOf(call).addArray(call.asks.size(), asks))
            .addBytes(signature.view())
            .call("call((address,uint64,uint64,uint32,uint8,bool,uint32,uint64,uint64,(address,uint32)[]),bytes)");
    out.gasLimit = kCallGas + kAskGas * call.asks.size();
    out.purpose = "Ask " + std::to_string(call.asks.size()) + " members for " + kilowattHours(sum) + " in dispatch " +
                  std::to_string(call.number);
    return out;
}

core::TxnRequest Calls::answer(const Answer& answer, const core::RecoverableSignature& signature) const {
    core::TxnRequest out;
    out.chainId = m_chainId;
    out.to = m_contract;
    out.data = AbiWriter()
                   .add(answer.aggregator)
                   .add(answer.number)
                   .add(answer.member)
                   .add(word(answer.quantity.value))
                   .addBytes(signature.view())
                   .call("answer(address,uint64,address,uint32,bytes)");
    out.gasLimit = kAnswerGas;
    out.purpose = (answer.quantity.value == 0 ? std::string("Decline") : "Promise " + kilowattHours(answer.quantity)) +
                  " in dispatch " + std::to_string(answer.number) + " of " + core::toHex0x(answer.aggregator);
    return out;
}

core::Hash32 Calls::domain() const {
    return typedDomain(kDomain, m_chainId, m_contract);
}

TypedFields Calls::callFields(const Call& call) const {
    AbiWriter hashes;
    for (const Ask& ask : call.asks)
        hashes.add(structHash(AbiWriter().add(typeHash(kAskType)).add(ask.member).add(word(ask.quantity.value))));
    core::Bytes fields = AbiWriter().add(typeHash(kCallType)).finish();
    for (const core::Bytes& part : {headOf(call).finish(), AbiWriter().add(structHash(hashes)).finish()})
        fields.insert(fields.end(), part.begin(), part.end());
    return {domain(), std::move(fields)};
}

TypedFields Calls::answerFields(const Answer& answer) const {
    AbiWriter fields;
    fields.add(typeHash(kAnswerType)).add(answer.aggregator).add(answer.number).add(answer.member);
    return {domain(), fields.add(word(answer.quantity.value)).finish()};
}

Result<Answer> Calls::decodeAnswer(const Hash32& domainSeparator, core::ByteView fields) const {
    if (domainSeparator != domain())
        return core::fail(core::ErrorCode::Refused, "typed data of another contract than the dispatches'");
    AbiReader reader(fields);
    WB_ASSIGN(const auto type, reader.word());
    if (type != typeHash(kAnswerType))
        return core::fail(core::ErrorCode::Refused, "typed data that is no answer to a dispatch");
    Answer out;
    WB_ASSIGN(out.aggregator, reader.address());
    WB_ASSIGN(out.number, reader.number(64));
    WB_ASSIGN(out.member, reader.address());
    WB_ASSIGN(const auto quantity, reader.number(32));
    if (!reader.atEnd())
        return core::fail(core::ErrorCode::Malformed, "answer: bytes behind the fields");
    out.quantity = {static_cast<std::int64_t>(quantity)};
    return out;
}

Result<core::Proven<Counts>> readCounts(StateReader& reader, const core::Address& contract,
                                        const core::Address& aggregator, core::Finality atLeast) {
    WB_ASSIGN(const auto words, reader.read({{contract, {ofAggregator(aggregator, kCountsSlot)}}}, atLeast));
    return words.map([](const Words& w) { return Counts{wordField(w[0][0], 0, 8), wordField(w[0][0], 8, 8)}; });
}

Result<core::Proven<Dispatch>> readDispatch(StateReader& reader, const core::Address& contract,
                                            const core::Address& aggregator, std::uint64_t number,
                                            core::Finality atLeast) {
    const auto head = mappingKey(abiWord(number), ofAggregator(aggregator, kDispatchesSlot));
    WB_ASSIGN(const auto words, reader.read({{contract, {head, keyAfter(head, 1)}}}, atLeast));
    return words.map([](const Words& w) { return dispatchFromWords(w[0]); });
}

Result<core::Proven<std::vector<Seat>>> readSeats(StateReader& reader, const core::Address& contract,
                                                  const core::Address& aggregator, std::uint64_t number,
                                                  const std::vector<core::Address>& members, core::Finality atLeast) {
    const auto seats = mappingKey(abiWord(number), ofAggregator(aggregator, kSeatsSlot));
    std::vector<Hash32> keys;
    for (const auto& member : members)
        keys.push_back(mappingKey(abiWord(member), seats));
    WB_ASSIGN(const auto words, reader.read({{contract, keys}}, atLeast));
    std::vector<Seat> out;
    for (const auto& at : words.value()[0]) {
        WB_ASSIGN(const auto seat, seatFromWord(at));
        out.push_back(seat);
    }
    return words.map([&out](const Words&) { return std::move(out); });
}

} // namespace wattbourse::chain::dispatch
