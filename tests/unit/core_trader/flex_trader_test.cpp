// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/flex_trader.h"

#include "core/agent/flex_baseline.h"
#include "tests/unit/core_trader/town.h"

#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

constexpr Hash32 kMeter{{7}};
constexpr SlotIndex kEvent{30'000'010};

/// A grid company's requests and their awards; a call becomes state when a block is made.
class FlexTown final : public Chain, public FlexMarket, public Outbox {
public:
    explicit FlexTown(ManualClock& clock) : m_clock(clock) { block(); }

    std::vector<FlexRequest> requests_;
    std::vector<FlexAward> awards_;
    std::vector<ChainBaselineRule> rules_{{.method = ChainBaselineMethod::MeterBefore}};
    std::map<std::string, TxnRecord> txns;
    std::vector<FlexOfferRecord> offers;
    std::vector<std::string> calls;
    Bytes refusal;

    void ask(Energy quantity, Price cap, std::uint32_t branch = 0) {
        FlexRequest request;
        request.id = requests_.size() + 1;
        request.status = FlexRequestStatus::Open;
        request.ask = {.branch = branch,
                       .firstSlot = kEvent,
                       .slots = 2,
                       .quantity = quantity,
                       .least = {10},
                       .priceCap = cap,
                       .notice = 60,
                       .tolerancePermille = 200,
                       .penaltyPermille = 1'000,
                       .forgiven = 1};
        requests_.push_back(request);
    }
    FlexAward& awardTo(const Address& seller, Energy quantity, Price price) {
        FlexAward award;
        award.id = awards_.size() + 1;
        award.seller = seller;
        award.firstSlot = kEvent;
        award.slots = 2;
        award.terms = {quantity, price, 200, 1'000};
        award.notifiedIn = {kEvent.value - 1};
        award.status = FlexAwardStatus::Open;
        return awards_.emplace_back(award);
    }
    void block() {
        ++m_number;
        m_block = {m_number, keccak256(asBytes(std::to_string(m_number))), m_clock.now()};
        for (auto& [intent, txn] : txns)
            if (txn.state == TxnRecord::State::Sent)
                txn.state = TxnRecord::State::Final;
    }

    ChainStatus status() const override {
        ChainStatus out;
        out.stepSeconds = 2;
        out.head = out.finalBlock = m_block;
        return out;
    }
    Subscription onStatus(std::function<void(const ChainStatus&)>) override { return {}; }
    void holdCatchUp(bool) override {}
    std::vector<SealEvidence> recentHeaders(std::size_t) const override { return {}; }

    Result<Proven<std::uint64_t>> requestCount(Finality f) override {
        return chain::Prover::make(std::uint64_t{requests_.size()}, m_block, f);
    }
    Result<Proven<FlexRequest>> request(std::uint64_t id, Finality f) override {
        return chain::Prover::make(requests_.at(id - 1), m_block, f);
    }
    Result<Proven<std::uint64_t>> awardCount(Finality f) override {
        return chain::Prover::make(std::uint64_t{awards_.size()}, m_block, f);
    }
    Result<Proven<FlexAward>> award(std::uint64_t id, Finality f) override {
        return chain::Prover::make(awards_.at(id - 1), m_block, f);
    }
    Result<Proven<std::vector<ChainBaselineRule>>> rules(Finality f) override {
        return chain::Prover::make(rules_, m_block, f);
    }
    TxnRequest offerCall(std::uint64_t, const FlexOfferRecord& offer) const override {
        m_offering = offer;
        return {};
    }
    TxnRequest includeOwnCall(std::uint64_t) const override { return {}; }
    TxnRequest measureCall(std::uint64_t, const std::vector<Hash32>& meters) const override {
        EXPECT_EQ(meters, std::vector<Hash32>{kMeter});
        return {};
    }
    TxnRequest settleCall(std::uint64_t) const override { return {}; }

    Result<TxnRecord> submit(const std::string& intent, const TxnRequest&, Signer&) override {
        TxnRecord record;
        if (!refusal.empty()) {
            record.state = TxnRecord::State::Refused;
            record.refusal = refusal;
            return record;
        }
        record.state = TxnRecord::State::Sent;
        txns[intent] = record;
        calls.push_back(intent);
        if (intent.starts_with("flex-offer"))
            offers.push_back(m_offering);
        return record;
    }
    Result<void> pump() override { return {}; }
    Result<std::optional<TxnRecord>> find(const std::string& intent) const override {
        const auto found = txns.find(intent);
        return found == txns.end() ? std::nullopt : std::optional(found->second);
    }
    Result<std::vector<TxnRecord>> recent(std::size_t) const override { return std::vector<TxnRecord>{}; }

private:
    ManualClock& m_clock;
    std::uint64_t m_number = 0;
    BlockRef m_block;
    mutable FlexOfferRecord m_offering;
};

/// Uses 500 Wh a slot where the baseline says 600, and can do with 200 less than that.
class FlexibleHome final : public FlexHome {
public:
    bool known = true;
    std::map<SlotIndex, Energy> committed;
    std::set<SlotIndex> missing;

    Result<FlexBaseline> baseline(const ChainBaselineRule&, const FlexAsk& ask, SlotIndex) override {
        if (!known)
            return fail(ErrorCode::NotFound, "new here");
        return FlexBaseline{std::vector<Energy>(ask.slots, Energy{600}), {{kEvent.value - 96}}, 1'050};
    }
    Result<std::vector<Energy>> planned(SlotIndex, std::uint32_t slots) override {
        return std::vector<Energy>(slots, Energy{500});
    }
    Result<FlexOption> flexibility(SlotIndex, FlexDirection direction, const std::vector<Energy>& baseline,
                                   Energy limit) override {
        FlexOption out;
        out.window = {.first = 4, .slots = baseline.size(), .direction = direction, .baseline = baseline};
        // 100 Wh in two slots for 0.02 cr: 0.10 cr/kWh; 200 Wh for 0.08 cr: 0.20 cr/kWh.
        if (limit.value >= 100)
            out.steps.push_back({{100}, {20'000}});
        if (limit.value >= 200)
            out.steps.push_back({{200}, {80'000}});
        out.rebound = {{0}, {150}, {-30}};
        return out;
    }
    void commit(std::map<SlotIndex, Energy> meter) override { committed = std::move(meter); }
    bool holds(SlotIndex slot) const override { return !missing.contains(slot); }
};

class FlexTrading : public ::testing::Test {
protected:
    FlexTrading() {
        m_bounds.slotSeconds = kSlotSeconds;
        m_bounds.preferences.maxEnergyPerSlot = {5'000};
        m_bounds.preferences.minFlexReward = {50'000};
        m_bounds.mayOffer = true;
        begin();
    }
    void begin() {
        m_trader = std::make_unique<FlexTrader>(FlexTrader::Who{kOwner, m_signer, kMeter},
                                                FlexTrader::Services{m_town, m_town, m_town, m_clock, m_home});
    }
    const FlexEvent& block() {
        m_clock.advance(std::chrono::seconds(2));
        m_town.block();
        m_trader->tick(m_bounds);
        static const FlexEvent none;
        return m_trader->status().events.empty() ? none : m_trader->status().events.front();
    }
    void goTo(SlotIndex slot) {
        while (m_clock.now() < SlotCalendar(kSlotSeconds).start(slot))
            block();
    }

    ManualClock m_clock{SlotCalendar(kSlotSeconds).start({kEvent.value - 10})};
    FlexTown m_town{m_clock};
    FlexibleHome m_home;
    FixedSigner m_signer;
    FlexTrader::Bounds m_bounds;
    std::unique_ptr<FlexTrader> m_trader;
};

TEST_F(FlexTrading, OffersOnceAtCostAndMargin) {
    m_town.ask({1'000}, {400'000});
    const FlexEvent& event = block();
    EXPECT_EQ(event.stage, FlexStage::Offered);
    ASSERT_EQ(m_town.offers.size(), 1U);
    EXPECT_EQ(m_town.offers[0].quantity.value, 200);
    // 0.20 cr/kWh and a tenth.
    EXPECT_EQ(m_town.offers[0].price.value, 220'000U);
    EXPECT_EQ(m_town.offers[0].seller, kOwner);
    EXPECT_EQ(event.expectedReward.value, 88'000);
    EXPECT_EQ(event.baseline, (std::vector<Energy>{{600}, {600}}));
    EXPECT_EQ(event.adjustmentPermille, 1'050U);
    EXPECT_EQ(event.reboundMore.value, 150);
    EXPECT_EQ(event.reboundLess.value, 30);
    EXPECT_EQ(event.why.reason, LimitReason::CostOfFlexibility);
    // Neither later blocks nor a new start offer again.
    block();
    begin();
    block();
    EXPECT_EQ(m_town.offers.size(), 1U);
    EXPECT_EQ(m_trader->status().events.front().stage, FlexStage::Offered);
}

TEST_F(FlexTrading, KeepsToTheOwnersRewardAndTheCap) {
    m_bounds.preferences.minFlexReward = {300'000};
    m_town.ask({1'000}, {400'000});
    EXPECT_EQ(block().why.reason, LimitReason::OwnersLimit);
    EXPECT_EQ(m_town.offers.at(0).price.value, 300'000U);
    // What costs more than the cap is left out, and where nothing is left nothing is offered.
    m_bounds.preferences.minFlexReward = {};
    m_town.ask({1'000}, {150'000});
    block();
    ASSERT_EQ(m_town.offers.size(), 2U);
    EXPECT_EQ(m_town.offers[1].quantity.value, 100);
    EXPECT_EQ(m_town.offers[1].price.value, 110'000U);
    m_town.ask({1'000}, {90'000});
    EXPECT_EQ(block().stage, FlexStage::NothingToOffer);
    EXPECT_EQ(m_town.offers.size(), 2U);
}

TEST_F(FlexTrading, AsksTheOwnerWhoseWordCounts) {
    m_bounds.choice = FlexChoice::AskMe;
    m_town.ask({1'000}, {400'000});
    const FlexEvent& asked = block();
    EXPECT_EQ(asked.stage, FlexStage::AsksOwner);
    ASSERT_TRUE(asked.offer);
    EXPECT_EQ(asked.offer->quantity.value, 200);
    EXPECT_TRUE(m_town.offers.empty());
    m_trader->answer(1, true);
    EXPECT_EQ(block().stage, FlexStage::Offered);
    m_town.ask({1'000}, {400'000});
    block();
    m_trader->answer(2, false);
    EXPECT_EQ(block().stage, FlexStage::Declined);
    m_bounds.choice = FlexChoice::Never;
    m_town.ask({1'000}, {400'000});
    EXPECT_EQ(block().stage, FlexStage::Declined);
    EXPECT_EQ(m_town.offers.size(), 1U);
}

TEST_F(FlexTrading, AnswersOnlyWhatConcernsIt) {
    m_town.ask({1'000}, {400'000}, /*branch=*/3);
    block();
    EXPECT_TRUE(m_trader->status().events.empty());
    m_bounds.branches = {3};
    EXPECT_EQ(block().stage, FlexStage::Offered);
    // Too late to be in a block before offers end.
    m_town.ask({1'000}, {400'000});
    goTo({kEvent.value - 1});
    begin();
    EXPECT_EQ(block().stage, FlexStage::Offered);
    m_home.known = false;
    m_town.ask({1'000}, {400'000});
    EXPECT_EQ(block().stage, FlexStage::NothingToOffer);
    EXPECT_EQ(m_town.offers.size(), 2U);
}

TEST_F(FlexTrading, WithoutABaselineNothingIsPromised) {
    m_home.known = false;
    m_town.ask({1'000}, {400'000});
    EXPECT_EQ(block().stage, FlexStage::NoBaseline);
    m_home.known = true;
    EXPECT_EQ(block().stage, FlexStage::Offered);
}

TEST_F(FlexTrading, WhileItRestsItOffersNothingAndARefusalIsTold) {
    m_bounds.mayOffer = false;
    m_town.ask({1'000}, {400'000});
    EXPECT_EQ(block().stage, FlexStage::AsksOwner);
    m_bounds.mayOffer = true;
    m_town.refusal = {1, 2, 3, 4};
    EXPECT_EQ(block().stage, FlexStage::AsksOwner);
    EXPECT_EQ(m_trader->status().refusal, (Bytes{1, 2, 3, 4}));
    m_town.refusal.clear();
    EXPECT_EQ(block().stage, FlexStage::Offered);
    EXPECT_TRUE(m_trader->status().refusal.empty());
}

TEST_F(FlexTrading, AnAwardIsHeldMeasuredAndSettled) {
    m_town.ask({1'000}, {400'000});
    block();
    m_town.awardTo({{9}}, {500}, {100'000});
    m_town.awardTo(kOwner, {150}, {220'000});
    const FlexEvent& event = block();
    EXPECT_EQ(event.stage, FlexStage::Awarded);
    EXPECT_EQ(event.award, 2U);
    EXPECT_EQ(event.awarded.value, 150);
    // 150 Wh below the baseline of 600; the plan's 500 alone would not do.
    EXPECT_EQ(m_home.committed, (std::map<SlotIndex, Energy>{{kEvent, {450}}, {{kEvent.value + 1}, {450}}}));
    EXPECT_EQ(m_town.calls.back(), "flex-include:a2:r0");
    EXPECT_FALSE(event.willMiss);
    m_home.missing = {kEvent};
    EXPECT_TRUE(block().willMiss);
    m_home.missing.clear();
    m_town.awards_[1].members = 1;
    goTo({kEvent.value + 2});
    EXPECT_EQ(block().stage, FlexStage::Measuring);
    EXPECT_TRUE(m_home.committed.empty());
    goTo({kEvent.value + 3});
    block();
    EXPECT_EQ(m_town.calls.back(), "flex-measure:a2:r0");
    m_town.awards_[1].measured = 1;
    m_town.awards_[1].deltas = {{150}, {60}};
    EXPECT_EQ(block().delivered.value, 210);
    EXPECT_EQ(m_town.calls.back(), "flex-settle:a2:r0");
    m_town.awards_[1].status = FlexAwardStatus::Final;
    m_town.awards_[1].earned = {46'200};
    const FlexEvent& paid = block();
    EXPECT_EQ(paid.stage, FlexStage::Settled);
    EXPECT_EQ(paid.earned.value, 46'200);
    // The second slot's 60 Wh fall short of 120: a penalty, and the first of this month is forgiven.
    EXPECT_EQ(paid.penalty, Credit{});
    EXPECT_EQ(paid.forgivenAllowed, 1U);
    EXPECT_EQ(paid.forgivenLeft, 0U);
    block();
    EXPECT_EQ(m_trader->status().earned.value, 46'200);
}

TEST_F(FlexTrading, WhoIsNotNeededIsToldSo) {
    m_town.ask({1'000}, {400'000});
    block();
    goTo(kEvent);
    EXPECT_EQ(block().stage, FlexStage::NotAwarded);
    EXPECT_TRUE(m_home.committed.empty());
}

FlexAsk quarterHours(std::uint32_t day, std::uint32_t slot) {
    return {.firstSlot = {day * 96 + slot}, .slots = 2, .direction = FlexDirection::Up};
}

// Day 19,676 (2023-11-15) is a Wednesday.
TEST(FlexBaselines, LikeDaysAreWorkingDaysWithoutEvents) {
    constexpr std::uint32_t kDay = 19'676;
    const ChainBaselineRule rule{.likeDays = 3, .leastDays = 2, .windowSlots = 4, .gapSlots = 1};
    NetBySlot net;
    for (std::uint32_t day = kDay - 10; day <= kDay; ++day)
        for (std::uint32_t slot = 0; slot < 96 && (day < kDay || slot < 72); ++slot)
            net[{day * 96 + slot}] = {static_cast<std::int64_t>(day - (kDay - 10)) * 100};
    const auto made = baselineOf(rule, quarterHours(kDay, 76), {kDay * 96 + 72}, 900, net, {kDay - 1});
    ASSERT_TRUE(made) << made.error().detail;
    // Yesterday had an event; Monday, Friday and Thursday remain.
    EXPECT_EQ(made->days,
              (std::vector<SlotIndex>{{(kDay - 2) * 96 + 76}, {(kDay - 5) * 96 + 76}, {(kDay - 6) * 96 + 76}}));
    // Mean 566.67, and today shows 1,000 in the window: no more than a fifth above. By hand: 1,700 / 3 * 1.2 = 680.
    EXPECT_EQ(made->adjustmentPermille, 1'200U);
    EXPECT_EQ(made->net, (std::vector<Energy>{{680}, {680}}));
    EXPECT_EQ(baselineFrom(rule, quarterHours(kDay, 76), {kDay * 96 + 72}, 900).value, kDay * 96 + 72 - 71 * 96 - 5);
}

TEST(FlexBaselines, SayWhenTooLittleIsKnown) {
    const ChainBaselineRule days{.likeDays = 10, .leastDays = 3};
    const NetBySlot net{{{19'676 * 96 + 70}, {100}}};
    EXPECT_EQ(baselineOf(days, quarterHours(19'676, 76), {19'676 * 96 + 72}, 900, net, {}).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(baselineOf({.method = ChainBaselineMethod::Nominated}, quarterHours(19'676, 76), {19'676 * 96 + 72}, 900,
                         net, {})
                  .error()
                  .code,
              ErrorCode::NotFound);
    const ChainBaselineRule before{.method = ChainBaselineMethod::MeterBefore, .windowSlots = 4, .gapSlots = 0};
    EXPECT_EQ(baselineOf(before, quarterHours(19'676, 76), {19'676 * 96 + 72}, 900, net, {})->net.front().value, 100);
}

} // namespace
} // namespace wattbourse::core
