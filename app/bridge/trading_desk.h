// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/dispatch_desk.h"
#include "app/bridge/grid_desk.h"
#include "app/bridge/keyed_guard.h"
#include "app/bridge/meter_recorder.h"
#include "app/bridge/operator_desk.h"
#include "app/bridge/steering_planner.h"
#include "app/bridge/trade_loop.h"
#include "chain/light/light_chain.h"
#include "chain/market/chain_market.h"
#include "chain/market/flexibility.h"
#include "chain/market/meter_calls.h"
#include "chain/market/order_guard.h"
#include "core/storage/database.h"
#include "wallet/outbox/outbox.h"
#include "wallet/signer/wallet.h"

#include <atomic>
#include <filesystem>
#include <memory>

namespace wattbourse::app {

/// One account on one network: its store, market, outbox, guards and trading loop, put together. The loop runs from
/// make() to the destructor. Made and destroyed on the GUI thread.
class TradingDesk {
public:
    struct Needs {
        chain::LightChain& chain;
        wallet::Wallet& wallet;
        KeyedGuard& guard;
        const core::Clock& clock;
        /// The database of this account on this network.
        std::filesystem::path store;
        /// Of its members, where it is an aggregator's (core::openPortfolio).
        std::string portfolio;
        /// Printed name of the account's meter.
        std::string meter;
        /// The home's devices; null is a home with none. They outlive the desk.
        HomeDevices* devices{nullptr};
        /// On the loop's thread.
        std::function<void(TradeLoop::News)> publish;
    };

    /// Refused or Malformed when the store cannot be used, NotFound when the profile names no contracts or the wallet
    /// has no address.
    static core::Result<std::unique_ptr<TradingDesk>> make(Needs needs);

    [[nodiscard]] TradeLoop& loop() { return *m_loop; }
    [[nodiscard]] MeterRecorder& recorder() { return *m_recorder; }
    /// What the agent decided and why; null before the first plan.
    [[nodiscard]] std::shared_ptr<const AgentReport> report() const { return m_planner->report(); }
    [[nodiscard]] const core::SlotCalendar& calendar() const { return m_calendar; }
    [[nodiscard]] core::Address owner() const { return m_owner; }
    [[nodiscard]] core::Address session() const { return m_session; }

    using Sent = std::function<void(const core::Result<core::TxnRecord>&)>;
    /// Signed by the owner's key. `sent` is called on the loop's thread.
    void savePreferences(const core::Preferences& preferences, const std::string& intent, Sent sent);
    /// Of one transaction each.
    void place(const std::vector<core::OrderIntent>& orders, const std::string& intent, Sent sent);
    void cancel(const std::vector<core::OrderId>& orders, Sent sent);
    /// A deed of whoever has power over the market, and of whoever runs a branch: on the loop's thread, signed by the
    /// owner's key. The contracts refuse it to everybody else.
    void asOperator(std::function<core::Result<core::TxnRecord>(OperatorDesk&)> deed, Sent sent);
    void asGrid(std::function<core::Result<core::TxnRecord>(GridDesk&)> deed, Sent sent);
    /// What signs nothing by itself: which branch is looked at, and which calls are carried through.
    void directOperator(std::function<void(OperatorDesk&)> what);
    void directGrid(std::function<void(GridDesk&)> what);
    /// What an aggregator decides about its dispatches, and a member about what it is asked; on the loop's thread.
    using Decision = std::function<core::Result<void>(DispatchDesk&, core::UnixTime)>;
    void decide(Decision decision, std::function<void(const core::Result<void>&)> done);
    /// Whether the operators' workspaces are looked at: costs proofs for each block. Calls that are carried through go
    /// on anyway.
    void watchOffices(bool office, bool grid);
    /// Lets the contract of flexibility take deposits for the agent's offers, together no more than that. `once`: not
    /// again for an amount that was allowed before.
    void allowFlexDeposits(core::Credit atMost, bool once, Sent sent);
    /// A technician's: the certificate of a new calibration, which the registry takes only behind a broken seal, and
    /// the new seal. `sealed`: how the registry knows the meter now. `sent` is called for each.
    void certifyMeter(const core::Hash32& id, const core::Hash32& certificate, bool sealed, const Sent& sent);
    /// How the meter that is recorded here stands by its own proof. An opening that the registry does not know of is
    /// told to it, once for each of its seals, signed by the reporter's key. Any thread.
    void sealSeen(core::SealState seal) { m_seal = seal; }

    /// Another call that the owner confirmed, an intent of its own named after `what`.
    void sign(const char* what, core::TxnRequest request, Sent sent);

private:
    explicit TradingDesk(core::SlotCalendar calendar) : m_calendar(calendar) {}
    void send(const std::string& intent, core::TxnRequest request, Sent sent);
    void lookFromOffices(TradeLoop::News& news);
    [[nodiscard]] std::string ownIntent(const char* what) const;
    void tellOpening(const core::MeterRecord& meter);

    core::SlotCalendar m_calendar;
    const core::Clock* m_clock = nullptr;
    std::unique_ptr<chain::OperatorCalls> m_operatorCalls;
    std::unique_ptr<chain::MeterCalls> m_meterCalls;
    core::Address m_owner;
    core::Address m_session;
    std::unique_ptr<core::Database> m_store;
    std::unique_ptr<core::SealedStore> m_sealedStore;
    std::unique_ptr<core::RestingStore> m_restingStore;
    std::unique_ptr<core::VoucherStore> m_voucherStore;
    std::unique_ptr<chain::ChainMarket> m_market;
    std::unique_ptr<chain::flexibility::ChainFlexMarket> m_flexMarket;
    core::Address m_flexDeposits;
    std::unique_ptr<wallet::DurableOutbox> m_outbox;
    std::shared_ptr<core::Signer> m_ownerSigner;
    std::shared_ptr<core::Signer> m_sessionSigner;
    std::shared_ptr<core::Signer> m_reporterSigner;
    std::shared_ptr<chain::OrderGuard> m_ownerGuard;
    std::shared_ptr<chain::OrderGuard> m_agentGuard;
    std::atomic<core::SealState> m_seal{core::SealState::Unknown};
    /// Generation of the seal whose opening was told.
    std::uint32_t m_openingTold = 0;
    std::unique_ptr<MeterRecorder> m_recorder;
    std::unique_ptr<SteeringPlanner> m_planner;
    std::unique_ptr<core::WorthRamp> m_ramp;
    std::unique_ptr<chain::channel::Keeper> m_channels;
    std::unique_ptr<OperatorDesk> m_office;
    std::unique_ptr<DispatchDesk> m_dispatch;
    std::unique_ptr<GridDesk> m_grid;
    /// On the loop's thread alone.
    bool m_officeWatched = false;
    bool m_gridWatched = false;
    // Last: its thread uses all of the above.
    std::unique_ptr<TradeLoop> m_loop;
};

} // namespace wattbourse::app
