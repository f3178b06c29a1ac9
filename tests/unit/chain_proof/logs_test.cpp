// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values: ethers 6 and @ethereumjs/mpt (tests/fixtures/chain/proofs.mjs).
#include "chain/consensus/aura/header.h"
#include "chain/encode/json.h"
#include "chain/proof/logs.h"
#include "chain/proof/transaction.h"
#include "chain/proof/trie.h"
#include "core/crypto/keccak.h"
#include "tests/support/shared_data.h"

#include <gtest/gtest.h>

namespace wattbourse::chain {

namespace {

boost::json::value caseOf(const char* type, std::size_t skip = 0) {
    const auto all = test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain/proofs.json");
    for (const auto& entry : all.as_array())
        if (entry.at("type") == type && skip-- == 0)
            return entry;
    return nullptr;
}

// Six blocks; the wanted pair is in 201 and 205. The bloom of 203 has its bits, but no log of it is wanted.
struct Range {
    std::vector<BlockHeader> headers;
    std::map<std::uint64_t, std::vector<Receipt>> receipts;
    LogFilter filter;
    boost::json::value result;

    Range() {
        const auto entry = caseOf("logs");
        for (const auto& block : entry.at("blocks").as_array()) {
            headers.push_back(aura::decodeHeader(*jsonBytes(block.at("rlp")), {}).value());
            if (const auto* list = block.as_object().if_contains("receipts"))
                for (const auto& receipt : list->as_array())
                    receipts[headers.back().number].push_back(*receiptFromJson(receipt.as_object()));
        }
        filter.addresses = {*jsonFixed<core::Address>(entry.at("filter").at("address"))};
        filter.topics = {{*jsonFixed<core::Hash32>(entry.at("filter").at("topics").at(0))}};
        result = entry.at("result");
    }
    [[nodiscard]] std::string error() const {
        const auto found = proveLogs(filter, headers, receipts);
        return found ? "" : found.error().detail;
    }
};

} // namespace

TEST(Logs, AllOfARangeAndNoOthers) {
    const Range range;
    EXPECT_EQ(blocksToFetch(range.filter, range.headers), (std::vector<std::uint64_t>{201, 203, 205}));
    const auto found = proveLogs(range.filter, range.headers, range.receipts);
    ASSERT_TRUE(found) << found.error().detail;
    ASSERT_EQ(found->size(), range.result.as_array().size());
    for (std::size_t i = 0; i < found->size(); ++i) {
        EXPECT_EQ((*found)[i].block, *jsonUint64(range.result.at(i).at("blockNumber")));
        EXPECT_EQ((*found)[i].log.data, *jsonBytes(range.result.at(i).at("data")));
    }
    EXPECT_EQ((*found)[2].index, 1U);
    EXPECT_EQ((*found)[2].transaction, 1U);
}

TEST(Logs, WhatIsMissingOrFalseIsNamed) {
    Range range;
    for (const std::uint64_t block : {201U, 203U, 205U}) {
        Range without = range;
        without.receipts.erase(block);
        EXPECT_EQ(without.error(),
                  "logs of block " + std::to_string(block) + ": its bloom may hold one, and its receipts are missing");
    }
    Range hidden = range;
    hidden.receipts[205].pop_back();
    EXPECT_EQ(hidden.error(), "logs of block 205: receipts do not hash to the header's receipts root");
    Range altered = range;
    altered.receipts[201][0].logs[0].data = {9};
    EXPECT_EQ(altered.error(), "logs of block 201: receipts do not hash to the header's receipts root");
    Range gap = range;
    gap.headers.erase(gap.headers.begin() + 1);
    EXPECT_EQ(gap.error(), "logs of block 202: not the block after the one before");
    Range swapped = range;
    std::swap(swapped.receipts[201], swapped.receipts[203]);
    EXPECT_EQ(swapped.error(), "logs of block 201: receipts do not hash to the header's receipts root");
    // Receipts that nobody needs are not looked at.
    Range surplus = range;
    surplus.receipts[200] = surplus.receipts[201];
    EXPECT_EQ(surplus.error(), "");
}

TEST(Logs, FiltersByPosition) {
    core::LogEntry log;
    log.address.bytes[0] = 1;
    log.topics = {core::keccak256(core::asBytes("a")), core::keccak256(core::asBytes("b"))};
    const core::Hash32 other = core::keccak256(core::asBytes("c"));
    EXPECT_TRUE(wants({}, log));
    EXPECT_TRUE(wants({.addresses = {core::Address{}, log.address}}, log));
    EXPECT_FALSE(wants({.addresses = {core::Address{}}}, log));
    EXPECT_TRUE(wants({.topics = {{}, {other, log.topics[1]}}}, log));
    EXPECT_FALSE(wants({.topics = {{log.topics[1]}}}, log)) << "at another position";
    EXPECT_FALSE(wants({.topics = {{}, {}, {other}}}, log)) << "it has two topics";
    EXPECT_TRUE(wants({.topics = {{}, {}, {}}}, log));
    const Bloom bloom = bloomOf({log});
    EXPECT_TRUE(mayHold({.addresses = {log.address}, .topics = {{log.topics[0]}}}, bloom));
    EXPECT_FALSE(mayHold({.addresses = {core::Address{}}}, bloom));
    EXPECT_FALSE(mayHold({.topics = {{}, {other}}}, bloom));
    EXPECT_TRUE(mayHold({}, bloom));
    EXPECT_FALSE(mayHold({}, Bloom{})) << "a block without logs";
}

TEST(Transactions, EveryTypeFromItsJson) {
    for (std::size_t i = 0; i < 5; ++i) {
        const auto entry = caseOf("transactionProof", i);
        const auto raw = encodeTransaction(entry.at("result").as_object());
        ASSERT_TRUE(raw) << raw.error().detail;
        EXPECT_EQ(core::toHex0x(core::keccak256(*raw)), entry.at("result").at("hash").as_string()) << "type " << i;
    }
    auto unknown = caseOf("transactionProof").at("result");
    unknown.as_object()["type"] = "0x5";
    EXPECT_EQ(encodeTransaction(unknown.as_object()).error().code, core::ErrorCode::OutOfRange);
}

TEST(Receipts, TypesAndStatusesThatAreNone) {
    const core::Bytes honest = encodeReceipt({.type = 2, .succeeded = true});
    ASSERT_TRUE(decodeReceipt(honest));
    core::Bytes zero = honest;
    zero[0] = 0;
    EXPECT_EQ(decodeReceipt(zero).error().detail, "receipt: type 0 has no type byte");
    EXPECT_EQ(receiptFromJson({{"status", "0x2"}, {"cumulativeGasUsed", "0x1"}, {"logs", boost::json::array{}}})
                  .error()
                  .detail,
              "status: neither 0 nor 1");
}

} // namespace wattbourse::chain
