// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of the market's other shapes: continuous, sealed, signed.
#include "chain/encode/abi.h"
#include "chain/market/calls.h"
#include "chain/market/signatures.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"

#include <algorithm>

namespace wattbourse::chain {

namespace {

// Measured (chain/contracts/GAS.md): 151,000 for an offer that rests, 163,000 for one that meets one order, and some
// 60,000 for each more of the 64 that one can meet.
constexpr std::uint64_t kTradeGas = 5'000'000;
constexpr std::uint64_t kCommitGas = 120'000;
constexpr std::uint64_t kRevealGas = 200'000;
constexpr std::uint64_t kSignedOrderGas = 120'000;
constexpr std::uint64_t kMemberGas = 150'000;
constexpr std::uint64_t kCallGas = 400'000;

std::uint64_t word(std::int64_t value) {
    return static_cast<std::uint64_t>(value);
}

core::Hash32 textHash(std::string_view text) {
    return core::keccak256(core::asBytes(text));
}

void addIntent(AbiWriter& out, const core::OrderIntent& order) {
    out.add(order.market.value).add(order.slot.value).add(static_cast<std::uint64_t>(order.side));
    out.add(order.tick.value).add(word(order.quantity.value));
}

/// bytes30: the left end of its word.
core::Hash32 hashWord(const core::SealedHash& hash) {
    core::Hash32 out;
    std::copy(hash.bytes.begin(), hash.bytes.end(), out.bytes.begin());
    return out;
}

core::Bytes withHighV(const core::RecoverableSignature& signature) {
    auto bytes = core::toBytes(signature.view());
    // The contract takes v as 27 or 28.
    if (bytes.back() < 27)
        bytes.back() = static_cast<std::uint8_t>(bytes.back() + 27);
    return bytes;
}

std::string counted(std::size_t count, const char* one, const char* many) {
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

core::Bytes openings(const std::vector<core::SealedOrder>& orders) {
    AbiWriter list;
    for (const auto& sealed : orders) {
        list.add(sealed.account).add(sealed.order.market.value).add(sealed.order.slot.value);
        list.add(std::uint64_t{sealed.index}).add(static_cast<std::uint64_t>(sealed.order.side));
        list.add(sealed.order.tick.value).add(word(sealed.order.quantity.value)).add(sealed.salt);
    }
    AbiWriter arguments;
    arguments.addArray(orders.size(), list);
    return arguments.call(signature::kReveal);
}

AbiWriter placeOf(const core::SealedOrder& order) {
    AbiWriter out;
    out.add(order.account).add(order.order.market.value).add(order.order.slot.value).add(std::uint64_t{order.index});
    return out;
}

} // namespace

core::TxnRequest Calls::trade(const core::Address& account, const std::vector<core::ContinuousOffer>& offers) const {
    AbiWriter list;
    for (const auto& offer : offers) {
        addIntent(list, offer.order);
        list.add(std::uint64_t{offer.fillOrKill ? 1U : 0U});
    }
    AbiWriter arguments;
    arguments.add(account).addArray(offers.size(), list);
    return request(m_to.market.address, arguments.call(signature::kTrade), kTradeGas * offers.size(),
                   "Trade " + counted(offers.size(), "order", "orders") + " in the open book");
}

core::TxnRequest Calls::amend(core::OrderId id, core::Tick tick, core::Energy quantity) const {
    AbiWriter arguments;
    arguments.add(id.value).add(tick.value).add(word(quantity.value));
    return request(m_to.market.address, arguments.call(signature::kAmend), kTradeGas,
                   "Change an order to " + core::formatDecimal(quantity.value, 3) + " kWh at price step " +
                       std::to_string(tick.value));
}

core::TxnRequest Calls::commit(const core::Address& account, const std::vector<core::SealedOrder>& orders) const {
    AbiWriter list;
    for (const auto& sealed : orders) {
        list.add(sealed.order.market.value).add(sealed.order.slot.value).add(std::uint64_t{sealed.index});
        list.add(hashWord(sealedHash(sealed)));
    }
    AbiWriter arguments;
    arguments.add(account).addArray(orders.size(), list);
    auto out = request(m_to.market.address, arguments.call(signature::kCommit), kCommitGas * (orders.size() + 1),
                       "Place " + counted(orders.size(), "sealed order", "sealed orders"));
    // As it will be opened: the same words as a call of reveal.
    out.witness = openings(orders);
    return out;
}

core::TxnRequest Calls::reveal(const std::vector<core::SealedOrder>& orders) const {
    return request(m_to.market.address, openings(orders), kRevealGas * (orders.size() + 1),
                   "Reveal " + counted(orders.size(), "sealed order", "sealed orders"));
}

core::TxnRequest Calls::withdrawSealed(const core::SealedOrder& order) const {
    return request(m_to.market.address, placeOf(order).call(signature::kWithdraw), kCallGas,
                   "Take a sealed order back");
}

core::TxnRequest Calls::forfeitSealed(const core::SealedOrder& order) const {
    return request(m_to.market.address, placeOf(order).call(signature::kForfeit), kCallGas,
                   "Move the deposit of a sealed order that was not revealed to the market's reserve");
}

core::TxnRequest Calls::placeSigned(const std::vector<core::SignedOrders>& members) const {
    std::vector<AbiWriter> list;
    std::size_t count = 0;
    for (const auto& member : members) {
        AbiWriter orders;
        for (const auto& order : member.orders)
            addIntent(orders, order);
        AbiWriter one;
        one.add(member.account).add(member.submitter).add(member.nonce).add(word(member.deadline.seconds));
        one.addArray(member.orders.size(), orders).addBytes(withHighV(member.signature));
        list.push_back(std::move(one));
        count += member.orders.size();
    }
    AbiWriter arguments;
    arguments.addDynamicArray(list);
    return request(m_to.market.address, arguments.call(signature::kPlaceSigned),
                   kMemberGas * (members.size() + 1) + kSignedOrderGas * count,
                   "Place " + counted(count, "signed order", "signed orders") + " of " +
                       counted(members.size(), "member", "members"));
}

core::TxnRequest Calls::revokeNonce(std::uint64_t nonce) const {
    // 256 nonces a word.
    core::Hash32 mask;
    mask.bytes[31 - nonce % 256 / 8] = static_cast<std::uint8_t>(1U << (nonce % 8));
    return request(m_to.market.address, AbiWriter().add(nonce / 256).add(mask).call(signature::kRevokeNonces), kCallGas,
                   "Take back signed orders that were not brought yet");
}

core::TxnRequest Calls::payOwed(const core::Address& account, core::MarketId market) const {
    return request(m_to.market.address, AbiWriter().add(account).add(market.value).call(signature::kPayOwed), kCallGas,
                   "Pay what the reserve owes " + core::toHex0x(account));
}

core::SealedHash Calls::sealedHash(const core::SealedOrder& order) const {
    AbiWriter content;
    content.add(m_to.chainId).add(m_to.market.address).add(order.account).add(order.order.market.value);
    content.add(order.order.slot.value).add(std::uint64_t{order.index});
    content.add(static_cast<std::uint64_t>(order.order.side)).add(order.order.tick.value);
    content.add(word(order.order.quantity.value)).add(order.salt);
    const auto hash = core::keccak256(content.finish());
    core::SealedHash out;
    std::copy_n(hash.bytes.begin(), out.bytes.size(), out.bytes.begin());
    return out;
}

std::pair<core::Hash32, core::Hash32> Calls::ordersDigest(const core::SignedOrders& orders) const {
    constexpr std::string_view kOrder = "Order(uint16 market,uint32 slot,uint8 side,uint16 tick,uint32 quantity)";
    constexpr std::string_view kOrders =
        "Orders(address account,address submitter,uint256 nonce,uint64 deadline,Order[] orders)";
    AbiWriter domain;
    domain.add(textHash("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"));
    domain.add(textHash("Wattbourse Market")).add(textHash("1")).add(m_to.chainId).add(m_to.market.address);
    AbiWriter hashes;
    for (const auto& order : orders.orders) {
        AbiWriter one;
        one.add(textHash(kOrder));
        addIntent(one, order);
        hashes.add(core::keccak256(one.finish()));
    }
    AbiWriter fields;
    fields.add(textHash(std::string(kOrders) + std::string(kOrder)));
    fields.add(orders.account).add(orders.submitter).add(orders.nonce).add(word(orders.deadline.seconds));
    fields.add(core::keccak256(hashes.finish()));
    return {core::keccak256(domain.finish()), core::keccak256(fields.finish())};
}

} // namespace wattbourse::chain
