// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/txn_pool.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wattbourse::chain::devnet {
namespace {

RawTxn txn(std::uint8_t account, std::uint64_t nonce, std::uint64_t gas = 100) {
    RawTxn out;
    out.hash.bytes[0] = account;
    out.hash.bytes[1] = static_cast<std::uint8_t>(nonce);
    out.from.bytes[0] = account;
    out.nonce = nonce;
    out.gasLimit = gas;
    return out;
}

std::vector<std::pair<int, std::uint64_t>> chosen(TxnPool& pool, std::size_t count = 100, std::uint64_t gas = 100'000,
                                                  std::uint64_t accountNonce = 0) {
    const auto picked = pool.select([&](const core::Address&) { return accountNonce; }, count, gas);
    std::vector<std::pair<int, std::uint64_t>> out;
    for (const auto& t : picked.value())
        out.emplace_back(t.from.bytes[0], t.nonce);
    return out;
}

using testing::ElementsAre;
using testing::Pair;

} // namespace

TEST(TxnPool, keepsTheOrderOfArrivalAndOfNonces) {
    TxnPool pool;
    for (const auto& t : {txn(1, 1), txn(2, 0), txn(1, 0), txn(1, 3), txn(2, 1)})
        ASSERT_TRUE(pool.add(t, 0));
    EXPECT_THAT(chosen(pool), ElementsAre(Pair(2, 0), Pair(1, 0), Pair(2, 1), Pair(1, 1)));
    EXPECT_THAT(chosen(pool, 2), ElementsAre(Pair(2, 0), Pair(1, 0)));
    EXPECT_EQ(pool.size(), 5);
}

TEST(TxnPool, refusesDuplicatesAndUsedNonces) {
    TxnPool pool;
    ASSERT_TRUE(pool.add(txn(1, 4), 4));
    EXPECT_EQ(pool.add(txn(1, 4), 4).error().code, core::ErrorCode::Duplicate);
    auto other = txn(1, 4);
    other.hash.bytes[9] = 1;
    EXPECT_EQ(pool.add(other, 4).error().code, core::ErrorCode::Duplicate);
    EXPECT_EQ(pool.add(txn(1, 3), 4).error().code, core::ErrorCode::Refused);
    EXPECT_EQ(pool.nextNonce(txn(1, 0).from, 4), 5);
    EXPECT_EQ(pool.nextNonce(txn(2, 0).from, 9), 9);
}

TEST(TxnPool, dropsWhatCanNeverRun) {
    TxnPool pool;
    ASSERT_TRUE(pool.add(txn(1, 0), 0));
    ASSERT_TRUE(pool.add(txn(1, 1), 0));
    EXPECT_THAT(chosen(pool, 10, 1000, 1), ElementsAre(Pair(1, 1)));
    EXPECT_EQ(pool.size(), 1);
    pool.remove({txn(1, 1).hash, txn(9, 9).hash});
    EXPECT_EQ(pool.size(), 0);
    EXPECT_FALSE(pool.find(txn(1, 1).hash));
}

TEST(TxnPool, staysWithinTheBlocksGas) {
    TxnPool pool;
    ASSERT_TRUE(pool.add(txn(1, 0, 600), 0));
    ASSERT_TRUE(pool.add(txn(1, 1, 100), 0));
    ASSERT_TRUE(pool.add(txn(2, 0, 600), 0));
    ASSERT_TRUE(pool.add(txn(3, 0, 300), 0));
    EXPECT_THAT(chosen(pool, 10, 1000), ElementsAre(Pair(1, 0), Pair(1, 1), Pair(3, 0)));
}

TEST(TxnPool, oneAccountCannotFillIt) {
    TxnPool pool;
    RawTxn t = txn(1, 0);
    for (std::uint64_t nonce = 0; nonce < TxnPool::kMaxPerAccount; ++nonce) {
        t.nonce = nonce;
        t.hash.bytes[2] = static_cast<std::uint8_t>(nonce);
        t.hash.bytes[3] = static_cast<std::uint8_t>(nonce >> 8U);
        ASSERT_TRUE(pool.add(t, 0));
    }
    t.nonce = TxnPool::kMaxPerAccount;
    t.hash.bytes[4] = 1;
    EXPECT_EQ(pool.add(t, 0).error().code, core::ErrorCode::Refused);
    EXPECT_TRUE(pool.add(txn(2, 0), 0));
}

} // namespace wattbourse::chain::devnet
