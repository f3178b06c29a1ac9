// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the aggregator's desk posts of proven settlements. Dispatches themselves run on the real EVM (tests/system).
#include "app/bridge/dispatch_desk.h"

#include "tests/support/proven_for_tests.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

using core::Finality;

/// A chain on which nothing was written.
class EmptyState final : public chain::StateReader {
public:
    core::Result<core::Proven<std::vector<chain::StorageWords>>> read(const std::vector<chain::StorageQuery>& queries,
                                                                      Finality atLeast) override {
        std::vector<chain::StorageWords> out;
        for (const auto& query : queries)
            out.emplace_back(query.keys.size());
        return chain::Prover::make(std::move(out), core::BlockRef{}, atLeast);
    }
    core::Result<core::Proven<std::vector<chain::StorageWords>>>
    readAt(const core::BlockRef&, const std::vector<chain::StorageQuery>& queries) override {
        return read(queries, Finality::Final);
    }
};

class KnownOutbox final : public core::Outbox {
public:
    core::Result<core::TxnRecord> submit(const std::string& intent, const core::TxnRequest&, core::Signer&) override {
        return core::fail(core::ErrorCode::System, "nothing is to be sent: " + intent);
    }
    core::Result<void> pump() override { return {}; }
    [[nodiscard]] core::Result<std::optional<core::TxnRecord>> find(const std::string& intent) const override {
        const auto found = records.find(intent);
        return found == records.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] core::Result<std::vector<core::TxnRecord>> recent(std::size_t) const override {
        return std::vector<core::TxnRecord>{};
    }
    std::map<std::string, core::TxnRecord> records;
};

class NoSigner final : public core::Signer {
public:
    [[nodiscard]] core::Address address() const override { return core::Address{{7}}; }
    core::Result<core::SignedTxn> signTxn(const core::TxnRequest&, std::uint64_t) override {
        return core::fail(core::ErrorCode::Refused, "signs nothing");
    }
    core::Result<core::RecoverableSignature> signTyped(const core::Hash32&, const core::Hash32&,
                                                       const std::string&) override {
        return core::fail(core::ErrorCode::Refused, "signs nothing");
    }
};

constexpr std::uint32_t kSlotSeconds = 900;
// 2026-11-25 10:00 UTC.
constexpr core::UnixTime kNow{1'795'600'800};
constexpr core::SlotIndex kSlot{1'795'597'200 / kSlotSeconds};

class DispatchDeskTest : public testing::Test {
protected:
    DispatchDeskTest() {
        core::AccountRecord me;
        me.address = signer.address();
        me.roles = static_cast<std::uint32_t>(core::Role::Aggregator);
        market.accounts = chain::Prover::make(std::vector{me}, core::BlockRef{}, Finality::Final);
        settled(Finality::Final);
    }
    void settled(Finality finality) {
        core::SlotPosition position;
        position.contracted = {-6'000};
        position.metered = core::Energy{-5'500};
        position.settled = true;
        position.tradeCredit = {840'000};
        position.imbalanceCredit = {-160'000};
        market.positions.clear();
        market.positions.emplace(kSlot, chain::Prover::make(position, core::BlockRef{}, finality));
    }
    void settledBy(core::TxnRecord::State state) {
        core::TxnRecord record;
        record.hash.bytes[0] = 0x5e;
        record.state = state;
        outbox.records["settle:m0:s" + std::to_string(kSlot.value)] = record;
    }
    DispatchNews round(core::UnixTime now = kNow) { return desk.round(now, market, /*agent=*/false); }

    test::TemporaryFolder folder;
    EmptyState state;
    KnownOutbox outbox;
    NoSigner signer;
    MarketSnapshot market;
    DispatchDesk desk{chain::Deployment{},
                      core::SlotCalendar(kSlotSeconds),
                      {state, outbox, signer, signer, (folder.path() / "portfolio.sqlite").string()}};
};

} // namespace

TEST_F(DispatchDeskTest, ASettlementIsPostedOnceItsTransactionIsFinal) {
    EXPECT_TRUE(round().day.bySlot.empty()) << "no transaction, no entry";
    settledBy(core::TxnRecord::State::Included);
    EXPECT_TRUE(round().day.bySlot.empty());
    settledBy(core::TxnRecord::State::Final);
    settled(Finality::Head);
    EXPECT_TRUE(round().day.bySlot.empty()) << "a block that may still be replaced posts nothing";
    settled(Finality::Final);
    for (int again = 0; again < 2; ++again) {
        const DispatchNews news = round();
        EXPECT_EQ(news.problem, "");
        ASSERT_EQ(news.day.bySlot.size(), 1U);
        EXPECT_EQ(news.day.bySlot[0].gain.value, 840'000);
        EXPECT_EQ(news.day.bySlot[0].loss.value, 160'000);
        EXPECT_EQ(news.day.bySlot[0].provisional.value, 680'000) << "the time for disputes runs";
        EXPECT_EQ(news.day.byMember[0].key, core::kOwnAccount.value);
    }
}

TEST_F(DispatchDeskTest, TheMonthIsWrittenWithItsEvidence) {
    settledBy(core::TxnRecord::State::Final);
    round();
    for (const char* name : {"november.pdf", "november.xlsx"}) {
        const auto done = desk.writeReport(folder.path() / name, "Profit and loss", kNow);
        ASSERT_TRUE(done) << done.error().detail;
        EXPECT_GT(std::filesystem::file_size(folder.path() / name), 1'000U);
    }
}

TEST_F(DispatchDeskTest, WhoIsNoAggregatorHasNoPortfolio) {
    market.accounts = chain::Prover::make(std::vector<core::AccountRecord>{}, core::BlockRef{}, Finality::Final);
    EXPECT_EQ(round().problem, "");
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "portfolio.sqlite"));
}

TEST_F(DispatchDeskTest, RiskIsTheEscrowAgainstTheLimit) {
    core::MarketRow row;
    row.lowestPrice = {1'000};
    row.tick = {1'000};
    market.rows = chain::Prover::make(std::vector{row}, core::BlockRef{}, Finality::Final);
    core::OrderRecord order;
    order.side = core::Side::Buy;
    order.tick = {199};
    order.quantity = {10'000};
    order.status = core::OrderStatus::Open;
    market.orders.emplace(kSlot, chain::Prover::make(std::vector{order}, core::BlockRef{}, Finality::Final));
    core::Preferences limits;
    limits.maxCreditPerDay = {5'000'000};
    market.preferences = chain::Prover::make(limits, core::BlockRef{}, Finality::Final);
    const auto exposure = round().day.exposure;
    EXPECT_EQ(exposure.escrow.value, 2'000'000) << "10 kWh at 0.2 cr";
    EXPECT_EQ(exposure.usedPermille(), 400);
}

} // namespace wattbourse::app
