// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/ledger_store.h"

#include "tests/unit/core_portfolio/both_stores.h"

namespace wattbourse::core {

namespace {

class LedgerStoreTest : public BothStores {
protected:
    static LedgerEntry entry(std::uint8_t txn, std::uint32_t slot, std::int64_t member, LedgerKind kind,
                             std::int64_t amount, bool final = false) {
        LedgerEntry out;
        out.txn.bytes[31] = txn;
        out.slot = {slot};
        out.member = {member};
        out.market = {1};
        out.kind = kind;
        out.quantity = {500};
        out.amount = {amount};
        out.final = final;
        return out;
    }
};
INSTANTIATE_TEST_SUITE_P(Stores, LedgerStoreTest, testing::Bool(), storeName);

TEST_P(LedgerStoreTest, ATrueUpReplacesWhatIsProvisionalAndNothingElse) {
    LedgerStore ledger(*store);
    ASSERT_TRUE(ledger.post(std::vector{entry(1, 10, 0, LedgerKind::Sold, 800)}));
    ASSERT_TRUE(ledger.post(std::vector{entry(1, 10, 0, LedgerKind::Sold, 750, true)}));
    EXPECT_EQ(ledger.entries({0}, {100}, 0, 10)->at(0).amount.value, 750);
    // Told again, as after a restart: nothing changes. Told otherwise: refused, with what came beside it.
    EXPECT_TRUE(ledger.post(std::vector{entry(1, 10, 0, LedgerKind::Sold, 750, true)}));
    const auto differing =
        ledger.post(std::vector{entry(2, 10, 0, LedgerKind::Sold, 5), entry(1, 10, 0, LedgerKind::Sold, 751)});
    ASSERT_FALSE(differing);
    EXPECT_EQ(differing.error().code, ErrorCode::Refused);
    EXPECT_EQ(ledger.entries({0}, {100}, 0, 10)->size(), 1U);
}

TEST_P(LedgerStoreTest, SumsBySlotMemberMarketAndKind) {
    LedgerStore ledger(*store);
    ASSERT_TRUE(
        ledger.post(std::vector{entry(1, 10, 0, LedgerKind::Sold, 800, true), entry(2, 10, 1, LedgerKind::Bought, -300),
                                entry(3, 11, 0, LedgerKind::Imbalance, -50), entry(4, 12, 0, LedgerKind::Sold, 9)}));
    EXPECT_EQ(ledger.sums({10}, {12}, LedgerBy::Slot),
              (std::vector<LedgerSum>{{10, {1'000}, {800}, {300}, {-300}}, {11, {500}, {0}, {50}, {-50}}}));
    EXPECT_EQ(ledger.sums({10}, {12}, LedgerBy::Member),
              (std::vector<LedgerSum>{{0, {1'000}, {800}, {50}, {-50}}, {1, {500}, {0}, {300}, {-300}}}));
    EXPECT_EQ(ledger.sums({10}, {12}, LedgerBy::Kind)->size(), 3U);
    EXPECT_EQ(ledger.sums({10}, {12}, LedgerBy::Market), (std::vector<LedgerSum>{{1, {1'500}, {800}, {350}, {-350}}}));
    EXPECT_EQ(ledger.settle({11}), 1);
    EXPECT_EQ(ledger.sums({10}, {11}, LedgerBy::Slot)->at(0).provisional.value, 0);
}

TEST_P(LedgerStoreTest, PagesAreBounded) {
    LedgerStore ledger(*store);
    EXPECT_EQ(ledger.entries({0}, {1}, 0, 0).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(ledger.entries({0}, {1}, 0, 100'001).error().code, ErrorCode::OutOfRange);
    LedgerEntry negative = entry(1, 1, 1, LedgerKind::Sold, 1);
    negative.quantity = {-1};
    EXPECT_EQ(ledger.post(std::vector{negative}).error().code, ErrorCode::OutOfRange);
}

} // namespace

} // namespace wattbourse::core
