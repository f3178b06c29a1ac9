// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/profit.h"

#include "tests/unit/core_portfolio/both_stores.h"

namespace wattbourse::core {

namespace {

class ProfitTest : public BothStores {
protected:
    static Settlement of(std::uint8_t txn, bool final = false) {
        Settlement out;
        out.txn.bytes[31] = txn;
        out.slot = {10};
        out.market = {0};
        out.final = final;
        return out;
    }
    LedgerSum slotSum() { return LedgerStore(*store).sums({10}, {11}, LedgerBy::Slot)->at(0); }
};
INSTANTIATE_TEST_SUITE_P(Stores, ProfitTest, testing::Bool(), storeName);

} // namespace

TEST(Profit, AnEnergySlotIsATradeAndAnImbalance) {
    Settlement of;
    of.slot = {10};
    const auto entries = energyEntries(of, {-6'000}, {-5'500}, {840'000}, {-160'000});
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].kind, LedgerKind::Sold);
    EXPECT_EQ(entries[0].quantity.value, 6'000);
    EXPECT_EQ(entries[0].amount.value, 840'000);
    EXPECT_EQ(entries[1].kind, LedgerKind::Imbalance);
    EXPECT_EQ(entries[1].quantity.value, 500);
    EXPECT_EQ(entries[1].amount.value, -160'000);
    EXPECT_EQ(entries[1].member, kOwnAccount);
    EXPECT_TRUE(energyEntries(of, {}, {}, {}, {}).empty()) << "an idle slot is no entry";
}

TEST(Profit, AnAwardIsEarnedPenalisedAndPaidOut) {
    Settlement of;
    const auto earned = awardEntries(of, FlexDirection::Down, {{198'000}, {39'600'000}, {5'400'000}});
    ASSERT_EQ(earned.size(), 2U);
    EXPECT_EQ(earned[0].kind, LedgerKind::FlexibilityDown);
    EXPECT_EQ(earned[1].kind, LedgerKind::Penalty);
    EXPECT_EQ(earned[1].amount.value, -5'400'000);
    PayOutPlan plan;
    plan.shares = {{{3}, {100}}, {{5}, {0}}, {{9}, {50}}};
    const auto paid = payOutEntries(of, plan);
    ASSERT_EQ(paid.size(), 2U);
    EXPECT_EQ(paid[0].member.value, 3);
    EXPECT_EQ(paid[1].amount.value, -50);
    EXPECT_NE(paid[0].item, paid[1].item);
}

TEST(Profit, ExposureIsHeldAgainstTheLimit) {
    EXPECT_EQ((PortfolioRisk{{412'600'000}, {100'000'000}, {}, Credit{600'000'000}}.usedPermille()), 855);
    EXPECT_EQ((PortfolioRisk{{1}, {}, {}, Credit{600'000'000}}.usedPermille()), 1) << "never shown as nothing";
    EXPECT_FALSE((PortfolioRisk{{1}, {}, {}, std::nullopt}.usedPermille()));
}

TEST_P(ProfitTest, ATrueUpByAnotherTransactionCountsOnce) {
    LedgerStore ledger(*store);
    ASSERT_TRUE(ledger.postWhole(energyEntries(of(1), {-6'000}, {-5'000}, {840'000}, {-320'000})));
    EXPECT_EQ(slotSum().gain - slotSum().loss, Credit{520'000});
    EXPECT_EQ(slotSum().provisional.value, 520'000);
    // The reading came after all: another transaction says what the slot comes to in the whole.
    for (int again = 0; again < 2; ++again)
        ASSERT_TRUE(ledger.postWhole(energyEntries(of(2), {-6'000}, {-5'900}, {840'000}, {-32'000})));
    EXPECT_EQ(slotSum().gain - slotSum().loss, Credit{808'000});
    ASSERT_TRUE(ledger.postWhole(energyEntries(of(1), {-6'000}, {-5'000}, {840'000}, {-320'000})));
    EXPECT_EQ(slotSum().gain - slotSum().loss, Credit{808'000}) << "what is known is not posted anew";
    const auto entries = ledger.entries({10}, {11}, 0, 10);
    ASSERT_EQ(entries->size(), 3U) << "the trade, and the imbalance with its correction";
    ASSERT_TRUE(ledger.postWhole(energyEntries(of(3, true), {-6'000}, {-5'900}, {840'000}, {-32'000})));
    EXPECT_EQ(slotSum().provisional.value, 0);
    EXPECT_EQ(slotSum().gain - slotSum().loss, Credit{808'000});
}

} // namespace wattbourse::core
