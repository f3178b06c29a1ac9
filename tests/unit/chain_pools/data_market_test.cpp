// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/data_market.h"

#include "chain/encode/abi.h"
#include "core/base/hex.h"
#include "core/crypto/ecies.h"
#include "pool_calls.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::test {

namespace {

using core::ErrorCode;
using core::Finality;

const boost::json::object& recorded() {
    return golden().at("data").as_object();
}

data_market::Calls calls() {
    return {987'654, deployed("dataMarket")};
}

core::SlotIndex firstSlot() {
    return {number<std::uint32_t>(recorded().at("firstSlot"))};
}

std::vector<core::Bytes> bytesOf(std::string_view name) {
    std::vector<core::Bytes> out;
    for (const auto& value : recorded().at(name).as_array())
        out.push_back(hexBytes(value));
    return out;
}

core::PublicKey publicKey() {
    core::PublicKey out;
    const auto bytes = hexBytes(recorded().at("publicKey"));
    std::copy(bytes.begin(), bytes.end(), out.bytes.begin());
    return out;
}

core::Hash32 dataKey() {
    return hash(recorded().at("dataKey"));
}

core::Bytes buyerKey() {
    return hexBytes(recorded().at("buyerKey"));
}

core::Result<core::Bytes> decrypt(core::ByteView encrypted, core::ByteView context) {
    return core::eciesDecrypt(buyerKey(), encrypted, context);
}

core::Hash32 root(std::size_t slot) {
    return hash(recorded().at("roots").as_array()[slot]);
}

/// What the contract answered to saleAt.
data_market::Sale saleView(std::size_t id) {
    const auto& v = recorded().at("sales").as_array()[id].as_array();
    data_market::Sale out;
    out.id = id;
    out.buyer = address(v[0]);
    out.deadline = {number(v[1])};
    out.state = static_cast<data_market::State>(number(v[2]));
    out.price = {number(v[3])};
    out.listing = number<std::uint64_t>(v[4]);
    out.contentRoot = hash(v[5]);
    out.keyHash = hash(v[6]);
    out.publicKey = publicKey();
    return out;
}

data_market::Listing listingView(std::size_t id) {
    const auto& v = recorded().at("listings").as_array()[id].as_array();
    data_market::Listing out;
    out.id = id;
    out.owner = address(v[0]);
    out.firstSlot = {number<std::uint32_t>(v[1])};
    out.slots = number<std::uint32_t>(v[2]);
    out.granularity = number<std::uint32_t>(v[3]);
    out.meter = hash(v[4]);
    out.terms = hash(v[5]);
    out.price = {number(v[6])};
    out.until = {number(v[7])};
    return out;
}

} // namespace

TEST(DataMarket, CallsAreAsEthersEncodesThem) {
    auto offer = listingView(0);
    expectCall("list", calls().list(offer));
    expectCall("unlist", calls().unlist(1));
    expectCall("order",
               calls().order(0, hash(recorded().at("contentRoot")), hash(recorded().at("keyHash")), publicKey()));
    expectCall("deliver", calls().deliver(0, hexBytes(recorded().at("encryptedKey"))));
    expectCall("release", calls().release(0));
    expectCall("disputeKey", calls().disputeKey(1));
    expectCall("revealKey", calls().revealKey(1, dataKey()));
    expectCall("finishSale", calls().finish(2));
    const auto contents = bytesOf("ciphertexts");
    const auto proof = core::sealedProof(firstSlot(), contents, 1).value();
    expectCall("refute", calls().refute(1, dataKey(), {firstSlot().value + 1}, contents[1], proof));
}

// anvil took these two calls for what they are: attempts to refute what is right.
TEST(DataMarket, ProofsReachTheAgreedRoot) {
    const auto contents = bytesOf("ciphertexts");
    const auto proof = core::sealedProof(firstSlot(), contents, 0).value();
    EXPECT_EQ(calls().refute(1, dataKey(), firstSlot(), contents[0], proof).data,
              hexBytes(recorded().at("refuteTrue")));
    // The last of three moves up: one sibling alone.
    const auto last = core::sealedProof(firstSlot(), contents, 2).value();
    EXPECT_EQ(last.siblings.size(), 1U);
    EXPECT_EQ(calls().refute(1, dataKey(), {firstSlot().value + 2}, contents[2], last).data,
              hexBytes(recorded().at("refuteLast")));
    EXPECT_EQ(core::sealedRoot(firstSlot(), contents).value(), hash(recorded().at("contentRoot")));
}

TEST(DataMarket, ViewsAreAsTheContractAnswers) {
    DumpReader reader;
    const auto listings = data_market::readListings(reader, deployed("dataMarket"), Finality::Final).value();
    ASSERT_EQ(listings.value().size(), 2U);
    for (std::size_t id = 0; id < 2; ++id)
        EXPECT_EQ(listings.value()[id], listingView(id)) << id;
    const auto sales = data_market::readSales(reader, deployed("dataMarket"), Finality::Final).value();
    ASSERT_EQ(sales.value().size(), 4U);
    for (std::size_t id = 0; id < 4; ++id)
        EXPECT_EQ(sales.value()[id], saleView(id)) << id;
    EXPECT_EQ(sales.value()[0].state, data_market::State::Paid);
    EXPECT_EQ(sales.value()[1].state, data_market::State::Refunded);
}

TEST(DataMarket, KeyOfNodesCryptoOpens) {
    const auto encrypted = hexBytes(recorded().at("encryptedKey"));
    EXPECT_EQ(data_market::decryptKey(calls(), saleView(0), encrypted, decrypt).value(), dataKey());
    EXPECT_EQ(data_market::keyHash(dataKey()), hash(recorded().at("keyHash")));
    const auto delivered = data_market::deliveredKeys(outcomeOf("deliver"), deployed("dataMarket")).value();
    ASSERT_EQ(delivered.size(), 1U);
    EXPECT_EQ(delivered[0].sale, 0U);
    EXPECT_EQ(delivered[0].encryptedKey, encrypted);
    // The fresh secret of the recorded message.
    const auto again = core::eciesEncryptWith(abiWord(77).view(), publicKey(), dataKey().view(), calls().keyContext(0));
    EXPECT_EQ(again.value(), encrypted);
}

TEST(DataMarket, OwnerDeliversForWhatItHandedOver) {
    const auto sale = saleView(0);
    const auto content = hash(recorded().at("contentRoot"));
    const auto encrypted = data_market::encryptKey(calls(), sale, content, dataKey()).value();
    EXPECT_EQ(encrypted.size(), 32 + core::kEciesOverhead);
    EXPECT_EQ(data_market::decryptKey(calls(), sale, encrypted, decrypt).value(), dataKey());
    EXPECT_EQ(data_market::encryptKey(calls(), sale, root(0), dataKey()).error().code, ErrorCode::Refused);
    EXPECT_EQ(data_market::encryptKey(calls(), sale, content, root(0)).error().code, ErrorCode::Refused);
    // For another sale it does not open: nobody can hand on what somebody else was sent.
    EXPECT_EQ(data_market::decryptKey(calls(), saleView(1), encrypted, decrypt).error().code, ErrorCode::NotVerified);
    const auto wrong = core::eciesEncrypt(publicKey(), root(0).view(), calls().keyContext(0)).value();
    EXPECT_EQ(data_market::decryptKey(calls(), sale, wrong, decrypt).error().code, ErrorCode::NotVerified);
    const auto locked = [](core::ByteView, core::ByteView) -> core::Result<core::Bytes> {
        return core::fail(ErrorCode::Locked, "the wallet is locked");
    };
    EXPECT_EQ(data_market::decryptKey(calls(), sale, encrypted, locked).error().code, ErrorCode::Locked)
        << "no reason to dispute";
    const auto longer = core::eciesEncrypt(publicKey(), wrong, calls().keyContext(0)).value();
    EXPECT_EQ(data_market::decryptKey(calls(), sale, longer, decrypt).error().code, ErrorCode::NotVerified);
}

TEST(SealedReadings, AreAsTheContractOpensThem) {
    const auto records = bytesOf("records");
    const auto contents = bytesOf("ciphertexts");
    EXPECT_EQ(core::sealRecords(dataKey(), firstSlot(), records).value(), contents[0]);
    EXPECT_EQ(core::openRecords(dataKey(), firstSlot(), contents[0]).value(), records);
    const auto check = [&contents](std::size_t slot) {
        return core::checkRecords(dataKey(), {firstSlot().value + static_cast<std::uint32_t>(slot)}, contents[slot],
                                  root(slot), data_market::kRootBits);
    };
    EXPECT_EQ(check(0).value(), records);
    EXPECT_EQ(check(1).error().code, ErrorCode::NotVerified) << "the slot that the contract refuted";
    EXPECT_TRUE(check(2).value().empty());
}

TEST(SealedReadings, OnlyTheKeptBitsOfARootCount) {
    const auto contents = bytesOf("ciphertexts");
    auto kept = root(0);
    std::fill(kept.bytes.begin() + 23, kept.bytes.end(), std::uint8_t{0});
    EXPECT_TRUE(core::checkRecords(dataKey(), firstSlot(), contents[0], kept, data_market::kRootBits));
    EXPECT_FALSE(core::checkRecords(dataKey(), firstSlot(), contents[0], kept, 192));
    EXPECT_FALSE(core::checkRecords(dataKey(), firstSlot(), contents[0], kept, 256));
    kept.bytes[22] ^= 1U;
    EXPECT_FALSE(core::checkRecords(dataKey(), firstSlot(), contents[0], kept, data_market::kRootBits));
    EXPECT_TRUE(core::checkRecords(dataKey(), firstSlot(), contents[0], kept, 183)) << "bits, not bytes";
}

TEST(SealedReadings, NothingUnreadableIsTaken) {
    const auto open = [](core::ByteView plain) {
        // Sealing is its own inverse: a plaintext of any form from a sealed empty slot of that size.
        const core::Bytes zeros(plain.size() - 2, 0xff);
        auto out = core::sealRecords(dataKey(), {7}, std::vector<core::Bytes>{zeros}).value();
        core::Bytes known(plain.size(), 0xff);
        known[0] = static_cast<std::uint8_t>(zeros.size() >> 8U);
        known[1] = static_cast<std::uint8_t>(zeros.size());
        for (std::size_t i = 0; i < plain.size(); ++i)
            out[i] ^= static_cast<std::uint8_t>(known[i] ^ plain[i]);
        return core::openRecords(dataKey(), {7}, out);
    };
    core::Bytes plain(32);
    EXPECT_TRUE(open(plain).value().empty());
    plain[1] = 30;
    EXPECT_EQ(open(plain).value().size(), 1U);
    plain[1] = 31;
    EXPECT_EQ(open(plain).error().code, ErrorCode::NotVerified) << "cut";
    plain[1] = 1;
    plain[31] = 1;
    EXPECT_EQ(open(plain).error().code, ErrorCode::NotVerified) << "something behind the records";
    EXPECT_FALSE(core::openRecords(dataKey(), {7}, core::Bytes(33)));
    EXPECT_FALSE(core::openRecords(dataKey(), {7}, core::Bytes(core::kMaxSealedBytes + 32)));
    EXPECT_TRUE(core::openRecords(dataKey(), {7}, {}));
}

TEST(SealedReadings, BoundsHoldWhenSealing) {
    const auto seal = [](std::size_t size) {
        return core::sealRecords(dataKey(), {7}, std::vector<core::Bytes>{core::Bytes(size)});
    };
    EXPECT_TRUE(seal(core::kMaxSealedBytes - 2));
    EXPECT_EQ(seal(core::kMaxSealedBytes - 1).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(seal(0).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(seal(65'536).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(core::sealedRoot({7}, {}).error().code, ErrorCode::OutOfRange);
    const std::vector<core::Bytes> tooLong{core::Bytes(core::kMaxSealedBytes + 32)};
    EXPECT_EQ(core::sealedRoot({7}, tooLong).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(core::sealedProof({7}, bytesOf("ciphertexts"), 3).error().code, ErrorCode::OutOfRange);
}

TEST(Ecies, OpensForOneKeyAndOnePurpose) {
    const auto context = core::toBytes(core::asBytes("a purpose"));
    for (const std::size_t size : {0U, 1U, 32U, 1'000U}) {
        const core::Bytes message(size, 0x5a);
        const auto sent = core::eciesEncrypt(publicKey(), message, context).value();
        EXPECT_EQ(core::eciesDecrypt(buyerKey(), sent, context).value(), message);
        EXPECT_NE(core::eciesEncrypt(publicKey(), message, context).value(), sent) << "a fresh key pair each time";
    }
    const auto sent = core::eciesEncrypt(publicKey(), context, context).value();
    EXPECT_EQ(core::eciesDecrypt(abiWord(9).view(), sent, context).error().code, ErrorCode::NotVerified);
    EXPECT_EQ(core::eciesDecrypt(buyerKey(), sent, {}).error().code, ErrorCode::NotVerified);
    for (std::size_t i = 33; i < sent.size(); ++i) {
        auto changed = sent;
        changed[i] ^= 1U;
        EXPECT_EQ(core::eciesDecrypt(buyerKey(), changed, context).error().code, ErrorCode::NotVerified) << i;
    }
    auto noPoint = sent;
    noPoint[0] = 5;
    EXPECT_EQ(core::eciesDecrypt(buyerKey(), noPoint, context).error().code, ErrorCode::Malformed);
    EXPECT_EQ(core::eciesDecrypt(buyerKey(), core::ByteView(sent).first(48), context).error().code,
              ErrorCode::Malformed);
    EXPECT_EQ(core::eciesDecrypt(core::Bytes(32), sent, context).error().code, ErrorCode::OutOfRange);
    core::PublicKey noKey;
    EXPECT_EQ(core::eciesEncrypt(noKey, context, context).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(core::eciesEncrypt(publicKey(), core::Bytes(65'537), context).error().code, ErrorCode::OutOfRange);
}

} // namespace wattbourse::chain::test
