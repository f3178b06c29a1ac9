// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/planner.h"
#include "core/api/chain.h"
#include "core/api/continuous_market.h"
#include "core/api/market.h"
#include "core/api/sealed_market.h"
#include "core/api/txn.h"
#include "core/market/tick_ramp.h"
#include "core/storage/resting_store.h"
#include "core/storage/sealed_store.h"

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace wattbourse::core {

/// Why the agent is in its safe mode; the sentence is made in app/text.
enum class PauseReason {
    None,
    // The chain client stopped for good.
    ChainStopped,
    // No block was verified yet.
    NoBlock,
    // The newest verified block is old.
    ChainStale,
    // The market's parameters were not read yet.
    MarketUnknown,
    // The owner's limits were not read yet.
    LimitsUnknown,
    // The limits name another session key or none.
    NotAllowed,
    // The session key's time is over.
    PermissionExpired,
};

/// What the agent did or could not do. The numbers that belong to a kind are set, the others are absent.
struct TraderEvent {
    enum class Kind {
        Planned,
        Placed,
        // A sealed order was committed to; told to nobody else before the gate closes.
        Committed,
        // A sealed order is in the book.
        Revealed,
        // The deposit of a sealed order came back: its market is paused.
        Withdrawn,
        // A sealed order was not revealed in its window; credit is the deposit that is forfeited.
        DepositLost,
        // The plan wants no order in this slot.
        NothingToTrade,
        // An order in the book has another price or quantity; energy is what it asks for now, zero when it is taken
        // back.
        Changed,
        // Filled in full or in part; energy is the fill, price the clearing price or that of the trade.
        Filled,
        // Cleared without a fill; price is absent when nothing was traded.
        NotFilled,
        Reported,
        Settled,
        // Stopped trading; `why` says for what reason.
        Paused,
        Resumed,
        // The contract refused a transaction, or a read failed; `detail` says what.
        Failed,
    };
    Kind kind{Kind::Planned};
    UnixTime time;
    std::optional<SlotIndex> slot;
    std::optional<Side> side;
    std::optional<Price> price;
    std::optional<Energy> energy;
    std::optional<Credit> credit;
    std::optional<Hash32> txn;
    PauseReason why{PauseReason::None};
    /// Failed: what the contract answered, by the word of one node. Empty when it was something else.
    Bytes refusal;
    /// English, for the log.
    std::string detail;
};

struct TraderStatus {
    enum class State { Off, On, Paused };
    State state{State::Off};
    PauseReason why{PauseReason::None};
    std::shared_ptr<const Plan> plan;
};

/// Who trades and where. The signers outlive the trader.
struct TraderIdentity {
    Address account;
    MarketId market;
    /// Signs orders and everything else that goes to the chain: the session key.
    Signer& session;
    /// Signs slot reports.
    Signer& reporter;
};

struct TraderServices {
    const Chain& chain;
    Market& market;
    Outbox& outbox;
    const Clock& clock;
    /// Both null where no sealed market is traded in.
    SealedMarket* sealed{nullptr};
    SealedStore* sealedStore{nullptr};
    /// All null where no continuous market is traded in; without a ramp orders ask for their limit at once.
    ContinuousMarket* continuous{nullptr};
    RestingStore* restingStore{nullptr};
    TxnSender* sender{nullptr};
    const TickRamp* ramp{nullptr};
};

/// The household's trading loop, used by the terminal and by the development network's neighbours alike: plans, orders,
/// clears, claims, reports and settles, slot by slot. What it does next follows from the chain's proven state and the
/// outbox alone, so that it can be ended and started again at any moment without ordering twice. In its safe mode
/// (chain stale or stopped, wallet locked, no session) it places nothing and says why. Where the market is sealed it
/// commits instead of placing and reveals by itself, on or off, whatever store and chain say is still to be done. Where
/// it is continuous its orders rest, follow the ramp and the plan under one id until the gate closes. One thread.
class HouseholdTrader {
public:
    /// `reports` may be null: a home without a meter trades but is not settled by it.
    HouseholdTrader(TraderIdentity identity, TraderServices services, Planner& planner, ReportSource* reports);

    void setListener(std::function<void(const TraderEvent&)> listener) { m_listener = std::move(listener); }
    /// Off places no orders; what was ordered is still claimed, reported and settled.
    void setOn(bool on);
    /// Call about once a second. Blocking reads; does its work once per new final block.
    void tick();
    /// In continuous markets: orders from now on are filled whole and at once, or not at all.
    void setFillOrKill(bool on) { m_fillOrKill = on; }
    /// Plans again at the next tick: prices, limits or the home changed.
    void replan() { m_planDue = true; }
    [[nodiscard]] const TraderStatus& status() const { return m_status; }

private:
    struct SlotWork {
        bool ordersDone = false;
        bool resultTold = false;
        bool claimed = false;
        bool settled = false;
        // The book was cleared (then `clearing` is set) or stayed empty.
        bool bookDone = false;
        std::optional<Clearing> clearing;
    };

    [[nodiscard]] PauseReason whyNotTrading() const;
    bool readBasics();
    void advance(UnixTime now);
    void placeOrders(UnixTime now);
    /// Sends planned or stored orders; false when it has to be tried again at the next block.
    bool sendOrders(SlotIndex slot, const std::vector<OrderIntent>& orders);
    void tellPlaced(TraderEvent::Kind kind, const std::vector<OrderIntent>& orders, const TxnRecord& record);
    /// Sealed orders: see household_trader_sealed.cpp.
    [[nodiscard]] bool isSealed() const { return m_row->visibility == Visibility::Sealed; }
    Result<std::vector<SealedOrder>> storeSealed(SlotIndex slot, const std::vector<OrderIntent>& orders);
    bool commitSealed(SlotIndex slot, const std::vector<SealedOrder>& orders);
    /// No sealed order of that slot waits for anything any more.
    [[nodiscard]] bool sealedSettled(SlotIndex slot) const;
    void tendSealed();
    void tendSealed(const SealedOrder& order);
    void closeSealed(const SealedOrder& order, UnixTime at);
    void endSealed(const SealedOrder& order, SealedEnd how, TraderEvent event);
    /// Orders of a continuous market: see household_trader_continuous.cpp.
    [[nodiscard]] bool isContinuous() const { return m_row->matching == Matching::Continuous; }
    [[nodiscard]] bool canRest() const;
    Result<void> storeResting(SlotIndex slot, const std::vector<OrderIntent>& orders);
    /// No order of that slot waits for anything any more.
    [[nodiscard]] bool restingSettled(SlotIndex slot) const;
    void tendResting(UnixTime now);
    void tendResting(RestingOrder order, UnixTime now);
    void placeResting(RestingOrder order, UnixTime now);
    void notePlaced(RestingOrder order, const TxnRecord& record);
    [[nodiscard]] Tick tickNow(const RestingOrder& order, UnixTime now) const;
    /// All that was filled; tells and stores what was not told yet.
    Energy tellFills(RestingOrder& order, const std::vector<BookTrade>& trades);
    void noteContracted(SlotIndex slot);
    void amendResting(const RestingOrder& order, const OrderRecord& record, Energy wanted, UnixTime now);
    void endResting(const RestingOrder& order, RestingEnd how, std::optional<TraderEvent> event);
    /// The last attempt at `intent`, if there was any.
    [[nodiscard]] Result<std::optional<TxnRecord>> lastAttempt(const std::string& intent) const;
    void finishSlot(SlotIndex slot, SlotWork& work, UnixTime now);
    void clearIfDue(SlotIndex slot, SlotWork& work, UnixTime now);
    void claim(SlotIndex slot, SlotWork& work);
    void tellResult(SlotIndex slot, const std::vector<OrderRecord>& orders, const Clearing& clearing);
    void report(UnixTime now);
    void settle(SlotIndex slot, SlotWork& work);
    /// Submits under the first free of a few attempts; absent when one is under way or all were refused.
    std::optional<TxnRecord> submit(const std::string& intent, const TxnRequest& request);
    /// Submits under the first free name, whatever became of those before.
    std::optional<TxnRecord> submitNext(const std::string& intent, const TxnRequest& request);
    std::optional<TxnRecord> submitAs(const std::string& name, const std::string& intent, const TxnRequest& request);
    /// What a transaction needs to be in a block before the gate closes.
    [[nodiscard]] std::chrono::seconds marginToGate() const { return std::chrono::seconds(2 * stepSeconds() + 1); }
    void say(TraderEvent event);
    void sayFailed(std::optional<SlotIndex> slot, const std::string& detail);
    void sayRefused(const std::string& intent, const TxnRecord& record);
    void setState(TraderStatus::State state, PauseReason why);
    [[nodiscard]] std::uint32_t stepSeconds() const;
    /// The row that governs a slot.
    [[nodiscard]] const MarketRow& rowOf(SlotIndex slot) const;
    [[nodiscard]] UnixTime gateOf(SlotIndex slot) const;
    /// When the book is complete: at the gate, or at the end of the reveal window.
    [[nodiscard]] UnixTime bookClosesAt(SlotIndex slot) const;
    [[nodiscard]] std::string key(const char* what, SlotIndex slot) const;
    /// Of one stored order of the slot.
    [[nodiscard]] std::string itemKey(const char* what, SlotIndex slot, std::uint8_t index) const;

    TraderIdentity m_who;
    TraderServices m_with;
    Planner& m_planner;
    ReportSource* m_reports;
    std::function<void(const TraderEvent&)> m_listener;
    TraderStatus m_status;
    bool m_on = false;
    bool m_planDue = true;
    bool m_fillOrKill = false;
    std::optional<Hash32> m_lastFinal;
    /// All that the market had, oldest first, and the newest: what never changes is read from that.
    std::vector<MarketRow> m_rows;
    std::optional<MarketRow> m_row;
    std::optional<Preferences> m_preferences;
    std::map<SlotIndex, SlotWork> m_slots;
    std::map<SlotIndex, Energy> m_contracted;
    std::map<SlotIndex, Price> m_prices;
    std::map<std::int64_t, Credit> m_spent;
    // A standing trouble is told once, not once a block.
    std::set<std::string> m_failuresTold;
};

} // namespace wattbourse::core
