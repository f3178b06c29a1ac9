// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/household_trader.h"
#include "core/crypto/keccak.h"
#include "core/market/auction.h"
#include "tests/support/proven_for_tests.h"

namespace wattbourse::core {

inline constexpr Address kOwner{{1}};
inline constexpr Address kSession{{2}};
inline constexpr std::uint32_t kSlotSeconds = 60;
inline constexpr UnixTime kStart{1'800'000'000};

/// Chain, market and outbox in one, as far as the trader sees them: a call becomes state when a block is made.
class Town final : public Chain,
                   public Market,
                   public SealedMarket,
                   public ContinuousMarket,
                   public Outbox,
                   public TxnSender {
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
    std::vector<MarketRow> formerRows;
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
    /// Ahead of each read, call and submission, and behind each submission: a test ends the program there.
    std::function<void()> atStep = [] {};
    /// What the chain has of sealed orders, by slot and index.
    std::map<std::pair<SlotIndex, std::uint8_t>, SealedHash> commitments;
    std::size_t revealed = 0;
    /// Reveals that were handed over before the gate.
    std::size_t earlyReveals = 0;
    Energy othersSell{1000};
    std::vector<BookTrade> bookTrades;
    std::map<Hash32, OrderId> placedIn;
    /// A dry run of what is submitted finds it refused.
    Bytes refusedBefore;

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
    void holdCatchUp(bool) override {}
    std::vector<SealEvidence> recentHeaders(std::size_t) const override { return {}; }

    Result<Proven<std::vector<MarketRow>>> rows(Finality f) override { return proven(std::vector{row}, f); }
    Result<Proven<std::vector<MarketRow>>> rowHistory(MarketId, Finality f) override {
        std::vector<MarketRow> out = formerRows;
        out.push_back(row);
        return proven(out, f);
    }
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
    Result<Proven<std::optional<SealedHash>>> sealed(MarketId, SlotIndex slot, const Address&, std::uint8_t index,
                                                     Finality f) override {
        atStep();
        const auto found = commitments.find({slot, index});
        return proven(found == commitments.end() ? std::optional<SealedHash>() : found->second, f);
    }
    SealedHash sealedHash(const SealedOrder& order) const override {
        const Hash32 whole = keccak256(order.salt.view());
        SealedHash out;
        std::copy_n(whole.bytes.begin(), out.bytes.size(), out.bytes.begin());
        return out;
    }
    TxnRequest commitCall(const Address&, const std::vector<SealedOrder>& orders) const override {
        atStep();
        pendingSealed = orders;
        return {};
    }
    TxnRequest revealCall(const SealedOrder& order) const override {
        atStep();
        pendingSealed = {order};
        return {};
    }
    TxnRequest withdrawCall(const SealedOrder& order) const override {
        atStep();
        pendingSealed = {order};
        return {};
    }
    TxnRequest cancelCall(const std::vector<OrderId>& ids) const override {
        pendingChange = {ids.front(), {}, {}};
        return {};
    }
    Result<Proven<std::vector<BookTrade>>> trades(MarketId, SlotIndex slot, std::uint64_t fromBlock,
                                                  Finality f) override {
        atStep();
        std::vector<BookTrade> out;
        for (const BookTrade& trade : bookTrades)
            if (book_.at(trade.resting.value).slot == slot && trade.block >= fromBlock)
                out.push_back(trade);
        return proven(out, f);
    }
    Result<std::vector<OrderRecord>> placedBy(const TxnOutcome& outcome) const override {
        return std::vector<OrderRecord>{book_.at(placedIn.at(outcome.hash).value)};
    }
    TxnRequest tradeCall(const Address&, const std::vector<ContinuousOffer>& offers) const override {
        atStep();
        pendingOffer = offers.front();
        return {};
    }
    TxnRequest amendCall(OrderId id, Tick tick, Energy quantity) const override {
        atStep();
        pendingChange = {id, tick, quantity};
        return {};
    }
    Result<void> broadcast(const SignedTxn&) override { return {}; }
    Result<Proven<TxnOutcome>> outcome(const Hash32& hash) override {
        atStep();
        TxnOutcome out;
        out.hash = hash;
        out.succeeded = true;
        return proven(out, Finality::Final);
    }
    Result<Proven<std::uint64_t>> nonceOf(const Address&) override { return proven(std::uint64_t{0}, Finality::Head); }
    Result<Bytes> refusalOf(const SignedTxn&, const BlockRef&) override { return Bytes{}; }
    Result<Bytes> refusalNow(const TxnRequest&, const Address&) override { return Bytes{}; }
    /// A neighbour takes so much of a resting order.
    void take(OrderId id, Energy quantity) {
        OrderRecord& order = book_.at(id.value);
        order.quantity -= quantity;
        if (order.quantity.value == 0)
            order.status = OrderStatus::Claimed;
        bookTrades.push_back({id, {id.value + 1'000'000}, quantity, row.priceAt(order.tick), m_number});
    }
    TxnRequest clearCall(MarketId, SlotIndex) const override { return {}; }
    TxnRequest claimCall(const std::vector<OrderId>&) const override { return {}; }
    TxnRequest reportCall(const SlotReport&, const RecoverableSignature&) const override { return {}; }
    TxnRequest settleCall(const Address&, MarketId, SlotIndex) const override { return {}; }
    std::pair<Hash32, Hash32> reportDigest(const SlotReport&) const override { return {}; }

    Result<TxnRecord> submit(const std::string& intent, const TxnRequest&, Signer& signer) override {
        if (const auto known = txns.find(intent); known != txns.end())
            return known->second;
        atStep();
        if (signerLocked)
            return fail(ErrorCode::Locked, "the wallet is locked");
        TxnRecord record;
        record.intent = intent;
        record.from = signer.address();
        if (!refusedBefore.empty()) {
            record.state = TxnRecord::State::Refused;
            record.refusal = refusedBefore;
            return record;
        }
        record.state = TxnRecord::State::Sent;
        record.hash = keccak256(asBytes(intent));
        m_placed[intent] = pendingOrders;
        m_sealed[intent] = pendingSealed;
        m_offers[intent] = pendingOffer;
        m_changes[intent] = pendingChange;
        if (intent.starts_with("reveal") && m_block.time < gateOf(pendingSealed.front().order.slot))
            ++earlyReveals;
        txns[intent] = record;
        atStep();
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

    UnixTime gateOf(SlotIndex slot) const {
        return SlotCalendar(kSlotSeconds).start(slot) - std::chrono::seconds(row.gateCloses);
    }

    /// What MarketSealed.sol refuses: a commitment behind the gate, a reveal outside its window or of nothing.
    bool isTaken(const std::string& intent) const {
        for (const SealedOrder& one : m_sealed.at(intent)) {
            const UnixTime gate = gateOf(one.order.slot);
            const auto found = commitments.find({one.order.slot, one.index});
            if (intent.starts_with("commit:") && (m_block.time >= gate || row.paused))
                return false;
            if (intent.starts_with("reveal:") &&
                (row.paused || m_block.time < gate || m_block.time >= gate + std::chrono::seconds(row.revealSeconds) ||
                 found == commitments.end() || found->second != sealedHash(one)))
                return false;
            if (intent.starts_with("withdraw:") && (!row.paused || found == commitments.end()))
                return false;
        }
        return true;
    }

    struct Change {
        OrderId id;
        Tick tick;
        Energy quantity;
    };
    void change(const Change& wanted) {
        OrderRecord& order = book_.at(wanted.id.value);
        if (order.status != OrderStatus::Open)
            return;
        order.status = wanted.quantity.value == 0 ? OrderStatus::Cancelled : OrderStatus::Open;
        order.tick = wanted.tick;
        order.quantity = wanted.quantity;
    }

    void apply(const std::string& intent, TxnRecord& txn) {
        if (std::exchange(refuseNext, false)) {
            txn.state = TxnRecord::State::Reverted;
            return;
        }
        if (!isTaken(intent)) {
            txn.state = TxnRecord::State::Reverted;
            return;
        }
        txn.state = TxnRecord::State::Final;
        // "what:m0:sSLOT:rN"
        const SlotIndex slot{static_cast<std::uint32_t>(std::stoul(intent.substr(intent.find(":s") + 2)))};
        if (intent.starts_with("place"))
            for (const OrderIntent& order : m_placed[intent])
                book_.push_back({{book_.size()}, {0}, slot, order.side, order.tick, order.quantity, kOwner, {}});
        if (intent.starts_with("trade:")) {
            const OrderIntent& order = m_offers[intent].order;
            placedIn[txn.hash] = {book_.size()};
            book_.push_back({{book_.size()}, {0}, slot, order.side, order.tick, order.quantity, kOwner, {}});
            txn.block = m_block;
        }
        if (intent.starts_with("amend:"))
            change(m_changes[intent]);
        for (const SealedOrder& one : m_sealed[intent]) {
            if (intent.starts_with("commit:"))
                commitments[{slot, one.index}] = sealedHash(one);
            if (intent.starts_with("reveal:") || intent.starts_with("withdraw:"))
                commitments.erase({slot, one.index});
            if (intent.starts_with("reveal:")) {
                ++revealed;
                book_.push_back(
                    {{book_.size()}, {0}, slot, one.order.side, one.order.tick, one.order.quantity, kOwner, {}});
            }
        }
        if (intent.starts_with("clear")) {
            const auto cleared = book({0}, slot, Finality::Final);
            clearings[slot] = clearBook(cleared->value().demand, cleared->value().supply);
        }
        if (intent.starts_with("claim"))
            for (OrderRecord& order : book_)
                if (order.slot == slot && order.status == OrderStatus::Open)
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
    mutable std::vector<SealedOrder> pendingSealed;
    mutable ContinuousOffer pendingOffer;
    mutable Change pendingChange;
    std::map<std::string, ContinuousOffer> m_offers;
    std::map<std::string, Change> m_changes;
    std::map<std::string, std::vector<SealedOrder>> m_sealed;
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

/// Wants 700 Wh in every slot at 200,000 µcr/kWh, or whatever the test sets, less what is contracted.
class FixedPlanner final : public Planner {
public:
    std::uint16_t tick = 199;
    Energy quantity{700};
    int plans = 0;
    Result<Plan> plan(const PlanRequest& request) override {
        ++plans;
        Plan out;
        out.made = request.now;
        for (const SlotIndex slot : request.tradable) {
            const auto contracted = request.contracted.find(slot);
            const Energy left = contracted == request.contracted.end() ? quantity : quantity - contracted->second;
            if (left.value > 0)
                out.orders.push_back({{request.row.id, slot, Side::Buy, {tick}, left}, OrderReason::CoverUse, {}});
        }
        return out;
    }
};

} // namespace wattbourse::core
