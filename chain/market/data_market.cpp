// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/data_market.h"

#include "chain/market/readers.h"
#include "chain/market/storage.h"
#include "core/base/hex.h"
#include "core/crypto/ecies.h"
#include "core/crypto/hashes.h"
#include "core/crypto/keccak.h"

#include <string>

namespace wattbourse::chain::data_market {

namespace {

constexpr std::uint64_t kGas = 500'000;
// A slot of 32,768 bytes at its worst, all in records of one byte.
constexpr std::uint64_t kRefuteGas = 25'000'000;
constexpr std::uint64_t kMaxEntries = 4096;
constexpr std::uint64_t kMaxKeyBytes = 256;
// Places in solc's storage layout of DataMarket: behind the kept payouts.
constexpr std::uint64_t kListingsSlot = 1;
constexpr std::uint64_t kListingWords = 4;
constexpr std::uint64_t kSalesSlot = 2;
constexpr std::uint64_t kSaleWords = 6;

using core::ErrorCode;
using core::fail;
using core::Hash32;
using core::Result;

std::uint64_t word(std::int64_t value) {
    return static_cast<std::uint64_t>(value);
}

std::string named(std::uint64_t sale) {
    return "sale " + std::to_string(sale);
}

core::Bytes withId(std::uint64_t id, std::string_view method) {
    return AbiWriter().add(id).call(method);
}

std::pair<Hash32, Hash32> coordinates(const core::PublicKey& key) {
    Hash32 x;
    Hash32 y;
    std::copy(key.bytes.begin(), key.bytes.begin() + 32, x.bytes.begin());
    std::copy(key.bytes.begin() + 32, key.bytes.end(), y.bytes.begin());
    return {x, y};
}

Result<std::int64_t> number(const Hash32& at, unsigned offset) {
    return amountField(at, offset, "data market");
}

Result<Listing> listingFromWords(std::uint64_t id, std::span<const Hash32> words) {
    Listing out;
    out.id = id;
    out.owner = wordAddress(words[0]);
    out.firstSlot = {static_cast<std::uint32_t>(wordField(words[0], 20, 4))};
    out.slots = static_cast<std::uint32_t>(wordField(words[0], 24, 4));
    out.granularity = static_cast<std::uint32_t>(wordField(words[0], 28, 4));
    out.meter = words[1];
    out.terms = words[2];
    WB_ASSIGN(out.price.value, number(words[3], 0));
    WB_ASSIGN(out.until.seconds, number(words[3], 8));
    return out;
}

Result<Sale> saleFromWords(std::uint64_t id, std::span<const Hash32> words) {
    Sale out;
    out.id = id;
    out.buyer = wordAddress(words[0]);
    WB_ASSIGN(out.deadline.seconds, number(words[0], 20));
    const auto state = wordField(words[0], 28, 1);
    if (state > static_cast<std::uint64_t>(State::Refunded))
        return fail(ErrorCode::Malformed, "data market: a state that the contract does not write");
    out.state = static_cast<State>(state);
    WB_ASSIGN(out.price.value, number(words[1], 0));
    out.listing = wordField(words[1], 8, 8);
    out.contentRoot = words[2];
    out.keyHash = words[3];
    std::copy(words[4].bytes.begin(), words[4].bytes.end(), out.publicKey.bytes.begin());
    std::copy(words[5].bytes.begin(), words[5].bytes.end(), out.publicKey.bytes.begin() + 32);
    return out;
}

Result<DeliveredKey> deliveredFromLog(const core::LogEntry& log) {
    if (log.topics.size() != 2)
        return fail(ErrorCode::Malformed, "log: not a delivery of a key");
    DeliveredKey out;
    AbiReader topics(log.topics[1].view());
    WB_ASSIGN(out.sale, topics.number(64));
    AbiReader fields(log.data);
    WB_ASSIGN(const auto offset, fields.number(64));
    WB_ASSIGN(const auto size, fields.number(64));
    if (offset != 32 || size > kMaxKeyBytes || log.data.size() != 64 + (size + 31) / 32 * 32)
        return fail(ErrorCode::Malformed, "log: an unusual layout of the encrypted key");
    out.encryptedKey = core::toBytes(core::ByteView(log.data).subspan(64, size));
    return out;
}

} // namespace

core::TxnRequest Calls::list(const Listing& offer) const {
    AbiWriter fields;
    fields.add(offer.meter).add(offer.firstSlot.value).add(offer.slots).add(offer.granularity);
    fields.add(word(offer.price.value)).add(offer.terms).add(word(offer.until.seconds));
    return request(fields.call("list(bytes32,uint32,uint32,uint32,uint64,bytes32,uint64)"),
                   "Offer the readings of " + std::to_string(offer.slots) + " slots for " +
                       core::formatDecimal(offer.price.value, 6) + " cr");
}

core::TxnRequest Calls::unlist(std::uint64_t listing) const {
    return request(withId(listing, "unlist(uint256)"), "Take back listing " + std::to_string(listing));
}

core::TxnRequest Calls::order(std::uint64_t listing, const Hash32& contentRoot, const Hash32& hash,
                              const core::PublicKey& publicKey) const {
    const auto [x, y] = coordinates(publicKey);
    return request(AbiWriter()
                       .add(listing)
                       .add(contentRoot)
                       .add(hash)
                       .add(x)
                       .add(y)
                       .call("order(uint256,bytes32,bytes32,bytes32,bytes32)"),
                   "Order the readings of listing " + std::to_string(listing));
}

core::TxnRequest Calls::deliver(std::uint64_t sale, core::ByteView encryptedKey) const {
    return request(AbiWriter().add(sale).addBytes(encryptedKey).call("deliver(uint256,bytes)"),
                   "Deliver the key of " + named(sale));
}

core::TxnRequest Calls::release(std::uint64_t sale) const {
    return request(withId(sale, "release(uint256)"), "Pay for " + named(sale));
}

core::TxnRequest Calls::disputeKey(std::uint64_t sale) const {
    return request(withId(sale, "disputeKey(uint256)"), "Dispute the key of " + named(sale));
}

core::TxnRequest Calls::revealKey(std::uint64_t sale, const Hash32& key) const {
    return request(AbiWriter().add(sale).add(key).call("revealKey(uint256,bytes32)"),
                   "Make the key of " + named(sale) + " public");
}

core::TxnRequest Calls::refute(std::uint64_t sale, const Hash32& key, core::SlotIndex slot, core::ByteView ciphertext,
                               const core::SealedProof& proof) const {
    AbiWriter siblings;
    for (const auto& sibling : proof.siblings)
        siblings.add(sibling);
    AbiWriter fields;
    fields.add(sale).add(key).add(slot.value).addBytes(ciphertext).addArray(proof.siblings.size(), siblings);
    auto out = request(fields.add(proof.path).call("refute(uint256,bytes32,uint32,bytes,bytes32[],uint256)"),
                       "Refute slot " + std::to_string(slot.value) + " of " + named(sale));
    out.gasLimit = kRefuteGas;
    return out;
}

core::TxnRequest Calls::finish(std::uint64_t sale) const {
    return request(withId(sale, "finish(uint256)"), "Finish " + named(sale));
}

core::TxnRequest Calls::fetch(const core::Address& account) const {
    return request(AbiWriter().add(account).call("fetch(address)"),
                   "Fetch what was kept for " + core::toHex0x(account));
}

core::Bytes Calls::keyContext(std::uint64_t sale) const {
    return AbiWriter().add(m_chainId).add(m_contract).add(sale).finish();
}

core::TxnRequest Calls::request(core::Bytes data, std::string purpose) const {
    return {m_chainId, m_contract, std::move(data), kGas, std::move(purpose)};
}

Hash32 keyHash(const Hash32& key) {
    return core::keccak256(key.view());
}

Result<core::Bytes> encryptKey(const Calls& calls, const Sale& sale, const Hash32& contentRoot, const Hash32& key) {
    if (sale.contentRoot != contentRoot || sale.keyHash != keyHash(key))
        return fail(ErrorCode::Refused, named(sale.id) + " is for other ciphertexts or another key");
    return core::eciesEncrypt(sale.publicKey, key.view(), calls.keyContext(sale.id));
}

Result<Hash32> decryptKey(const Calls& calls, const Sale& sale, core::ByteView encryptedKey, const Decrypt& decrypt) {
    auto opened = decrypt(encryptedKey, calls.keyContext(sale.id));
    if (!opened && opened.error().code == ErrorCode::Locked)
        return tl::make_unexpected(opened.error());
    if (!opened)
        return fail(ErrorCode::NotVerified, named(sale.id) + ": " + opened.error().detail);
    Hash32 key;
    const bool fits = opened->size() == Hash32::kSize;
    if (fits)
        std::copy(opened->begin(), opened->end(), key.bytes.begin());
    core::wipe(*opened);
    if (!fits || keyHash(key) != sale.keyHash)
        return fail(ErrorCode::NotVerified, named(sale.id) + ": not the key that was agreed on");
    return key;
}

Result<core::Proven<std::vector<Listing>>> readListings(StateReader& reader, const core::Address& contract,
                                                        core::Finality atLeast) {
    return readEntries<Listing>(reader, contract, abiWord(kListingsSlot), kListingWords, kMaxEntries, atLeast,
                                listingFromWords);
}

Result<core::Proven<std::vector<Sale>>> readSales(StateReader& reader, const core::Address& contract,
                                                  core::Finality atLeast) {
    return readEntries<Sale>(reader, contract, abiWord(kSalesSlot), kSaleWords, kMaxEntries, atLeast, saleFromWords);
}

Result<std::vector<DeliveredKey>> deliveredKeys(const core::TxnOutcome& outcome, const core::Address& contract) {
    return eventsOf<DeliveredKey>(outcome, contract, "KeyDelivered(uint256,bytes)", deliveredFromLog);
}

} // namespace wattbourse::chain::data_market
