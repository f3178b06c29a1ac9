// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values: ethers 6 and @ethereumjs/mpt (tests/fixtures/chain/make.mjs), a real receipt of Tobalaba.
#include "chain/consensus/aura/header.h"
#include "chain/encode/json.h"
#include "chain/encode/rlp.h"
#include "chain/proof/receipt.h"
#include "chain/proof/transaction.h"
#include "chain/proof/trie.h"
#include "core/crypto/keccak.h"
#include "tests/support/shared_data.h"

#include <gtest/gtest.h>

namespace wattbourse::chain {

namespace {

boost::json::value fixture() {
    return test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain/body.json");
}

std::vector<Receipt> receiptsOf(const boost::json::value& body) {
    std::vector<Receipt> out;
    for (const auto& receipt : body.at("receipts").as_array())
        out.push_back(*receiptFromJson(receipt.as_object()));
    return out;
}

BlockHeader headerOf(const boost::json::value& body) {
    BlockHeader header;
    header.receiptsRoot = *core::hashFromHex(body.at("receiptsRoot").as_string());
    header.logsBloom = *jsonFixed<Bloom>(body.at("logsBloom"));
    return header;
}

} // namespace

TEST(BlockBody, TransactionsOfEveryType) {
    const auto body = fixture();
    std::vector<core::Bytes> encoded;
    for (std::size_t i = 0; i < body.at("raw").as_array().size(); ++i) {
        const auto& txn = body.at("transactions").at(i).as_object();
        const auto raw = encodeTransaction(txn);
        ASSERT_TRUE(raw) << raw.error().detail;
        EXPECT_EQ(core::toHex0x(*raw), body.at("raw").at(i).as_string());
        EXPECT_EQ(core::toHex0x(core::keccak256(*raw)), txn.at("hash").as_string());
        encoded.push_back(*raw);
    }
    EXPECT_EQ(core::toHex0x(orderedTrieRoot(encoded)), body.at("transactionsRoot").as_string());
}

TEST(BlockBody, ReceiptsHashToTheirRoot) {
    const auto body = fixture();
    const auto receipts = receiptsOf(body);
    EXPECT_TRUE(proveReceipts(headerOf(body), receipts));
    for (std::size_t i = 0; i < receipts.size(); ++i) {
        const core::Bytes encoded = *jsonBytes(body.at("encodedReceipts").at(i));
        EXPECT_EQ(encodeReceipt(receipts[i]), encoded);
        const auto decoded = decodeReceipt(encoded);
        ASSERT_TRUE(decoded) << decoded.error().detail;
        EXPECT_EQ(encodeReceipt(*decoded), encoded);
    }
}

TEST(BlockBody, AlteredReceiptsAreRefused) {
    const auto body = fixture();
    const BlockHeader header = headerOf(body);
    auto succeeded = receiptsOf(body);
    succeeded[3].succeeded = true;
    EXPECT_FALSE(proveReceipts(header, succeeded));
    auto fewer = receiptsOf(body);
    fewer.pop_back();
    EXPECT_FALSE(proveReceipts(header, fewer));
    auto swapped = receiptsOf(body);
    std::swap(swapped[0], swapped[1]);
    EXPECT_FALSE(proveReceipts(header, swapped));
    BlockHeader otherBloom = header;
    otherBloom.logsBloom.bytes[0] ^= 1;
    EXPECT_FALSE(proveReceipts(otherBloom, receiptsOf(body)));
}

TEST(BlockBody, OneReceiptByItsProof) {
    const auto body = fixture();
    const auto nodes = *jsonBytesList(body.at("receiptProof").at("nodes"), 64);
    const auto value = lookUpInTrie(headerOf(body).receiptsRoot, orderedTrieKey(2), nodes);
    ASSERT_TRUE(value && *value);
    EXPECT_EQ(**value, *jsonBytes(body.at("encodedReceipts").at(2)));
    EXPECT_FALSE(lookUpInTrie(headerOf(body).receiptsRoot, orderedTrieKey(1), nodes));
}

TEST(BlockBody, BloomsHoldTheirItems) {
    const auto body = fixture();
    const auto receipts = receiptsOf(body);
    const Bloom bloom = headerOf(body).logsBloom;
    EXPECT_TRUE(bloomMayHold(bloom, receipts[0].logs[0].address.view()));
    EXPECT_TRUE(bloomMayHold(bloom, receipts[0].logs[0].topics[0].view()));
    EXPECT_FALSE(bloomMayHold(bloom, core::asBytes("nobody")));
}

TEST(BlockBody, ReceiptsOfThreeAndFourFields) {
    Receipt receipt;
    receipt.cumulativeGas = 77101;
    // Kovan and Tobalaba before EIP-658: neither status nor state root.
    EXPECT_EQ(decodeReceipt(encodeReceipt(receipt))->succeeded, std::nullopt);
    receipt.postState = core::keccak256(core::asBytes("state"));
    EXPECT_EQ(decodeReceipt(encodeReceipt(receipt))->postState, receipt.postState);
    receipt.postState.reset();
    receipt.succeeded = false;
    EXPECT_EQ(decodeReceipt(encodeReceipt(receipt))->succeeded, false);
    receipt.bloom.bytes[9] = 1;
    EXPECT_EQ(decodeReceipt(encodeReceipt(receipt)).error().code, core::ErrorCode::NotVerified);
    EXPECT_FALSE(decodeReceipt(core::Bytes{0xc0}));
    EXPECT_FALSE(decodeReceipt({}));
    EXPECT_FALSE(decodeReceipt(core::Bytes{0x02}));
}

TEST(BlockBody, RealReceiptAndTransactionOfTobalaba) {
    WB_NEEDS_SHARED("vectors/aura-proofs/cases.json");
    int seen = 0;
    const auto file = test::readJson(test::sharedDir() / "vectors/aura-proofs/cases.json");
    for (const auto& entry : file.as_array()) {
        if (entry.at("type") != "receiptProof")
            continue;
        const auto header = aura::decodeHeader(*jsonBytes(entry.at("block").at("rlp")), {});
        ASSERT_TRUE(header);
        const core::Bytes key = orderedTrieKey(entry.at("txIndex").to_number<std::uint64_t>());
        const auto receiptBytes = lookUpInTrie(header->receiptsRoot, key, *jsonBytesList(entry.at("merkleProof"), 64));
        ASSERT_TRUE(receiptBytes && *receiptBytes);
        const auto receipt = decodeReceipt(**receiptBytes);
        ASSERT_TRUE(receipt) << receipt.error().detail;
        const auto& result = entry.at("result");
        EXPECT_EQ(receipt->cumulativeGas, *jsonUint64(result.at("cumulativeGasUsed")));
        EXPECT_EQ(receipt->logs.size(), result.at("logs").as_array().size());
        EXPECT_EQ(receipt->bloom, *jsonFixed<Bloom>(result.at("logsBloom")));
        const auto txn = lookUpInTrie(header->transactionsRoot, key, *jsonBytesList(entry.at("txProof"), 64));
        ASSERT_TRUE(txn && *txn);
        EXPECT_EQ(core::toHex0x(core::keccak256(**txn)), result.at("transactionHash").as_string());
        ++seen;
    }
    EXPECT_GT(seen, 0);
}

TEST(BlockBody, RealSignalsOfTobalabaByTheirReceipts) {
    WB_NEEDS_SHARED("vectors/aura-transitions/tobalaba_first.json");
    int seen = 0;
    const auto file = test::readJson(test::sharedDir() / "vectors/aura-transitions/tobalaba_first.json");
    for (const auto& entry : file.as_array()) {
        if (!entry.as_object().contains("event"))
            continue;
        const auto header = aura::decodeHeader(*jsonBytes(entry.at("headerRlp")), {});
        ASSERT_TRUE(header);
        const auto& event = entry.at("event");
        const auto found =
            lookUpInTrie(header->receiptsRoot, orderedTrieKey(event.at("txIndex").to_number<std::uint64_t>()),
                         *jsonBytesList(entry.at("receiptProof"), 64));
        ASSERT_TRUE(found && *found);
        const auto receipt = decodeReceipt(**found);
        ASSERT_TRUE(receipt) << receipt.error().detail;
        const auto& log = receipt->logs.at(event.at("logIndex").to_number<std::size_t>());
        EXPECT_EQ(core::toHex0x(log.address), event.at("contract").as_string());
        EXPECT_EQ(log.topics.at(1), header->parentHash);
        EXPECT_TRUE(bloomMayHold(header->logsBloom, log.address.view()));
        ++seen;
    }
    EXPECT_GT(seen, 0);
}

} // namespace wattbourse::chain
