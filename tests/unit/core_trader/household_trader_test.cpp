// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/household_trader.h"

#include "core/crypto/keccak.h"
#include "core/market/auction.h"
#include "tests/support/proven_for_tests.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

namespace {

constexpr Address kOwner{{1}};
constexpr Address kSession{{2}};
constexpr std::uint32_t kSlotSeconds = 60;
constexpr UnixTime kStart{1'800'000'000};

/// Chain, market and outbox in one, as far as the trader sees them: a call becomes state when a block is made.
class Town final : public Chain, public Market, public Outbox {
public:
    explicit Town(ManualClock& clock) : m_clock(clock) {
        row.id = {0};
        row.slotSeconds = kSlotSeconds;
        row.gateCloses = 20;
        row.lowestPrice = {1000};
        row.tick = {1000};
        row.ticks = 400;
        row.minQuantity = {1};
        row.maxQuantity = {100'000};
        limits.maxBuy = {300'000};
        limits.minSell = {50'000};
        limits.maxEnergyPerSlot = {5000};
        limits.maxCreditPerDay = {1'000'000'000};
        limits.sessionKey = kSession;
        limits.sessionExpires = kStart + std::chrono::hours(1);
        block();
    }

    MarketRow row;
    Preferences limits;
    std::map<std::string, TxnRecord> txns;
    std::map<std::string, TxnRequest> requests;
    std::vector<OrderRecord> book_;
    std::map<SlotIndex, Clearing> clearings;
    std::map<SlotIndex, SlotPosition> positions;
    bool signerLocked = false;
    // Blocks come, but without our transactions.
    bool censored = false;
    bool refuseNext = false;
    Energy othersSell{1000};

    void block() {
        ++m_number;
        m_block = {m_number, keccak256(asBytes(std::to_string(m_number))), m_clock.now()};
        if (!censored)
            for (auto& [intent, txn] : txns)
                if (txn.state == TxnRecord::State::Sent)
                    apply(intent, txn);
    }

    ChainStatus status() const override {
        ChainStatus out;
        out.stepSeconds = 2;
        out.head = m_block;
        out.finalBlock = m_block;
        return out;
    }
    Subscription onStatus(std::function<void(const ChainStatus&)>) override { return {}; }
    std::vector<SealEvidence> recentHeaders(std::size_t) const override { return {}; }
    void holdCatchUp(bool) override {}

    Result<Proven<std::vector<MarketRow>>> rows(Finality f) override { return proven(std::vector{row}, f); }
    Result<Proven<Preferences>> preferences(const Address&, Finality f) override { return proven(limits, f); }
    Result<Proven<Credit>> credits(const Address&, Finality f) override { return proven(Credit{0}, f); }
    Result<Proven<CreditSupply>> creditSupply(Finality f) override { return proven(CreditSupply{}, f); }
    Result<Proven<std::vector<AccountRecord>>> accounts(Finality f) override {
        return proven(std::vector<AccountRecord>{}, f);
    }
    Result<Proven<std::vector<MeterRecord>>> meters(Finality f) override {
        return proven(std::vector<MeterRecord>{}, f);
    }
    Result<Proven<SlotBook>> book(MarketId market, SlotIndex slot, Finality f) override {
        SlotBook out{market, slot, std::vector<std::int64_t>(400), std::vector<std::int64_t>(400), false, {}};
        for (const OrderRecord& order : book_)
            if (order.slot == slot)
                (order.side == Side::Buy ? out.demand : out.supply)[order.tick.value] += order.quantity.value;
        if (othersSell.value > 0)
            out.supply[100] += othersSell.value;
        if (const auto found = clearings.find(slot); found != clearings.end()) {
            out.cleared = true;
            out.clearing = found->second;
        }
        return proven(out, f);
    }
    Result<Proven<std::vector<OrderRecord>>> orders(const std::vector<OrderId>& ids, Finality f) override {
        std::vector<OrderRecord> out;
        for (const OrderId id : ids)
            out.push_back(book_.at(id.value));
        return proven(out, f);
    }
    Result<Proven<std::vector<OrderId>>> orderIds(const Address&, MarketId, SlotIndex slot, Finality f) override {
        std::vector<OrderId> out;
        for (const OrderRecord& order : book_)
            if (order.slot == slot)
                out.push_back(order.id);
        return proven(out, f);
    }
    Result<Proven<SlotPosition>> position(const Address&, MarketId, SlotIndex slot, Finality f) override {
        return proven(positions[slot], f);
    }
    TxnRequest savePreferencesCall(const Preferences&) const override { return {}; }
    TxnRequest placeCall(const Address&, const std::vector<OrderIntent>& orders) const override {
        pendingOrders = orders;
        return {};
    }
    TxnRequest cancelCall(const std::vector<OrderId>&) const override { return {}; }
    TxnRequest clearCall(MarketId, SlotIndex) const override { return {}; }
    TxnRequest claimCall(const std::vector<OrderId>&) const override { return {}; }
    TxnRequest reportCall(const SlotReport&, const RecoverableSignature&) const override { return {}; }
    TxnRequest settleCall(const Address&, MarketId, SlotIndex) const override { return {}; }
    std::pair<Hash32, Hash32> reportDigest(const SlotReport&) const override { return {}; }

    Result<TxnRecord> submit(const std::string& intent, const TxnRequest&, Signer& signer) override {
        if (const auto known = txns.find(intent); known != txns.end())
            return known->second;
        if (signerLocked)
            return fail(ErrorCode::Locked, "the wallet is locked");
        TxnRecord record;
        record.intent = intent;
        record.from = signer.address();
        record.state = TxnRecord::State::Sent;
        record.hash = keccak256(asBytes(intent));
        m_placed[intent] = pendingOrders;
        txns[intent] = record;
        return record;
    }
    Result<void> pump() override { return {}; }
    Result<std::optional<TxnRecord>> find(const std::string& intent) const override {
        const auto known = txns.find(intent);
        return known == txns.end() ? std::optional<TxnRecord>() : known->second;
    }
    Result<std::vector<TxnRecord>> recent(std::size_t) const override { return std::vector<TxnRecord>{}; }

    std::size_t count(const std::string& prefix) const {
        std::size_t out = 0;
        for (const auto& [intent, txn] : txns)
            out += intent.starts_with(prefix) ? 1U : 0U;
        return out;
    }

private:
    template <class T>
    Result<Proven<T>> proven(T value, Finality finality) const {
        return chain::Prover::make(std::move(value), m_block, finality);
    }

    void apply(const std::string& intent, TxnRecord& txn) {
        if (std::exchange(refuseNext, false)) {
            txn.state = TxnRecord::State::Reverted;
            return;
        }
        txn.state = TxnRecord::State::Final;
        // "what:m0:sSLOT:rN"
        const SlotIndex slot{static_cast<std::uint32_t>(std::stoul(intent.substr(intent.find(":s") + 2)))};
        if (intent.starts_with("place"))
            for (const OrderIntent& order : m_placed[intent])
                book_.push_back({{book_.size()}, {0}, slot, order.side, order.tick, order.quantity, kOwner, {}});
        if (intent.starts_with("clear")) {
            const auto cleared = book({0}, slot, Finality::Final);
            clearings[slot] = clearBook(cleared->value().demand, cleared->value().supply);
        }
        if (intent.starts_with("claim"))
            for (OrderRecord& order : book_)
                if (order.slot == slot)
                    order.status = OrderStatus::Claimed;
        if (intent.starts_with("report"))
            positions[slot].metered = Energy{500};
        if (intent.starts_with("settle"))
            positions[slot].settled = true;
    }

    ManualClock& m_clock;
    std::uint64_t m_number = 0;
    BlockRef m_block;
    mutable std::vector<OrderIntent> pendingOrders;
    std::map<std::string, std::vector<OrderIntent>> m_placed;
};

class FixedSigner final : public Signer {
public:
    Address address() const override { return kSession; }
    Result<SignedTxn> signTxn(const TxnRequest&, std::uint64_t) override { return SignedTxn{}; }
    Result<RecoverableSignature> signTyped(const Hash32&, const Hash32&, const std::string&) override {
        return RecoverableSignature{};
    }
};

/// Wants 700 Wh in every slot at 200,000 µcr/kWh, or whatever the test sets.
class FixedPlanner final : public Planner {
public:
    std::uint16_t tick = 199;
    Energy quantity{700};
    int plans = 0;
    Result<Plan> plan(const PlanRequest& request) override {
        ++plans;
        Plan out;
        out.made = request.now;
        if (quantity.value > 0)
            for (const SlotIndex slot : request.tradable)
                out.orders.push_back({{request.row.id, slot, Side::Buy, {tick}, quantity}, OrderReason::CoverUse, {}});
        return out;
    }
};

class Readings final : public ReportSource {
public:
    std::vector<SlotReport> open;
    Result<std::vector<SlotReport>> due(UnixTime now) override {
        std::vector<SlotReport> out;
        for (const SlotReport& report : open)
            if (SlotCalendar(kSlotSeconds).end(report.slot) <= now)
                out.push_back(report);
        return out;
    }
    void accepted(const SlotReport& report, const Hash32&) override {
        std::erase_if(open, [&](const SlotReport& r) { return r.slot == report.slot; });
    }
};

class TraderTest : public ::testing::Test {
protected:
    ManualClock clock{kStart};
    Town town{clock};
    FixedSigner signer;
    FixedPlanner planner;
    Readings readings;
    std::vector<TraderEvent> events;
    std::unique_ptr<HouseholdTrader> trader = start();

    std::unique_ptr<HouseholdTrader> start() {
        auto made = std::make_unique<HouseholdTrader>(TraderIdentity{kOwner, {0}, signer, signer},
                                                      TraderServices{town, town, town, clock}, planner, &readings);
        made->setListener([this](const TraderEvent& event) { events.push_back(event); });
        made->setOn(true);
        return made;
    }
    void run(int seconds) {
        for (int i = 0; i < seconds; i += 2) {
            clock.advance(std::chrono::seconds(2));
            town.block();
            trader->tick();
        }
    }
    std::size_t told(TraderEvent::Kind kind) const {
        return static_cast<std::size_t>(
            std::count_if(events.begin(), events.end(), [&](const TraderEvent& e) { return e.kind == kind; }));
    }
    SlotIndex slotNow() const { return SlotCalendar(kSlotSeconds).at(clock.now()); }
};

} // namespace

TEST_F(TraderTest, BuysClearsClaimsReportsAndSettlesASlot) {
    const SlotIndex slot{slotNow().value + 1};
    readings.open.push_back({.meter = {}, .slot = slot, .imported = {500}, .exported = {}, .root = {}});
    run(240);
    EXPECT_EQ(town.count("place:m0:s" + std::to_string(slot.value)), 1U);
    EXPECT_TRUE(town.clearings.contains(slot));
    EXPECT_TRUE(town.positions[slot].settled);
    EXPECT_TRUE(readings.open.empty());
    EXPECT_GE(told(TraderEvent::Kind::Filled), 1U);
    EXPECT_EQ(told(TraderEvent::Kind::Settled), 1U);
    EXPECT_EQ(told(TraderEvent::Kind::Failed), 0U);
}

TEST_F(TraderTest, OneOrderASlotHoweverOftenItStarts) {
    for (int i = 0; i < 60; ++i) {
        run(4);
        trader = start();
    }
    std::map<SlotIndex, int> perSlot;
    for (const OrderRecord& order : town.book_)
        ++perSlot[order.slot];
    EXPECT_GE(perSlot.size(), 3U);
    for (const auto& [slot, orders] : perSlot)
        EXPECT_EQ(orders, 1) << slot.value;
}

TEST_F(TraderTest, DoesNotOrderAgainWhileTheFirstIsOnItsWay) {
    town.censored = true;
    run(50);
    trader = start();
    run(50);
    EXPECT_GE(town.count("place"), 2U);
    std::set<std::string> slots;
    for (const auto& [intent, txn] : town.txns)
        EXPECT_TRUE(slots.insert(intent.substr(0, intent.rfind(":r"))).second) << intent;
}

TEST_F(TraderTest, NeverOutsideTheOwnersLimits) {
    planner.tick = 300;
    run(120);
    EXPECT_EQ(town.count("place"), 0U);
    EXPECT_GE(told(TraderEvent::Kind::Failed), 1U);
}

TEST_F(TraderTest, PausesWithoutPermissionAndSaysWhy) {
    town.limits.sessionKey = kOwner;
    run(120);
    EXPECT_EQ(town.count("place"), 0U);
    EXPECT_EQ(trader->status().state, TraderStatus::State::Paused);
    EXPECT_EQ(told(TraderEvent::Kind::Paused), 1U);
    town.limits.sessionKey = kSession;
    run(120);
    EXPECT_EQ(trader->status().state, TraderStatus::State::On);
    EXPECT_GE(town.count("place"), 1U);
}

TEST_F(TraderTest, PausesWhenTheChainStandsStill) {
    run(10);
    const std::size_t before = town.count("place");
    for (int i = 0; i < 60; ++i) {
        clock.advance(std::chrono::seconds(2));
        trader->tick();
    }
    EXPECT_EQ(trader->status().state, TraderStatus::State::Paused);
    EXPECT_EQ(town.count("place"), before);
}

TEST_F(TraderTest, StopsAtTheExpiryOfItsPermission) {
    town.limits.sessionExpires = clock.now() + std::chrono::seconds(30);
    run(200);
    EXPECT_EQ(trader->status().state, TraderStatus::State::Paused);
    EXPECT_LE(town.count("place"), 1U);
}

TEST_F(TraderTest, TriesAgainWhenTheContractRefusedAndTheGateIsOpen) {
    town.refuseNext = true;
    run(120);
    EXPECT_GE(told(TraderEvent::Kind::Failed), 1U);
    EXPECT_GE(town.book_.size(), 1U);
}

TEST_F(TraderTest, LockedWalletPlacesNothingAndTellsOnce) {
    town.signerLocked = true;
    run(60);
    EXPECT_EQ(town.txns.size(), 0U);
    EXPECT_EQ(told(TraderEvent::Kind::Failed), 1U);
}

TEST_F(TraderTest, NothingToTradeIsSaidAndNothingSent) {
    planner.quantity = {0};
    town.othersSell = {0};
    run(120);
    EXPECT_EQ(town.txns.size(), 0U);
    EXPECT_GE(told(TraderEvent::Kind::NothingToTrade), 1U);
}

TEST_F(TraderTest, OffPlacesNothingButSettlesWhatWasOrdered) {
    const SlotIndex slot{slotNow().value + 1};
    readings.open.push_back({.meter = {}, .slot = slot, .imported = {500}, .exported = {}, .root = {}});
    while (town.book_.empty())
        run(2);
    trader->setOn(false);
    run(240);
    EXPECT_EQ(town.count("place"), 1U);
    EXPECT_TRUE(town.positions[town.book_.front().slot].settled || town.book_.front().slot != slot);
    EXPECT_EQ(trader->status().state, TraderStatus::State::Off);
}

} // namespace wattbourse::core
