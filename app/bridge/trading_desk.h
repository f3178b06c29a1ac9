// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/keyed_guard.h"
#include "app/bridge/meter_recorder.h"
#include "app/bridge/trade_loop.h"
#include "chain/light/light_chain.h"
#include "chain/market/chain_market.h"
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
        /// Printed name of the account's meter.
        std::string meter;
        /// Makes the planner over the recorder's history; called once.
        std::function<std::unique_ptr<core::Planner>(MeterRecorder&, core::SlotCalendar)> makePlanner;
        /// On the loop's thread.
        std::function<void(TradeLoop::News)> publish;
    };

    /// Refused or Malformed when the store cannot be used, NotFound when the profile names no contracts or the wallet
    /// has no address.
    static core::Result<std::unique_ptr<TradingDesk>> make(Needs needs);

    [[nodiscard]] TradeLoop& loop() { return *m_loop; }
    [[nodiscard]] MeterRecorder& recorder() { return *m_recorder; }
    [[nodiscard]] core::Planner& planner() { return *m_planner; }
    [[nodiscard]] const core::SlotCalendar& calendar() const { return m_calendar; }
    [[nodiscard]] core::Address owner() const { return m_owner; }
    [[nodiscard]] core::Address session() const { return m_session; }

    using Sent = std::function<void(const core::Result<core::TxnRecord>&)>;
    /// Signed by the owner's key. `sent` is called on the loop's thread.
    void savePreferences(const core::Preferences& preferences, const std::string& intent, Sent sent);
    void place(const core::OrderIntent& order, const std::string& intent, Sent sent);
    void cancel(core::OrderId order, Sent sent);
    /// What the market operator may do; the guard refuses it to everybody else.
    void registerAccount(const core::Address& account, std::uint32_t roles, const std::string& name, Sent sent);
    /// `certificate`: hash of the calibration certificate, zero for none.
    void registerMeter(const core::Hash32& id, const core::Address& owner, const core::Address& reporter,
                       const core::Hash32& certificate, Sent sent);
    /// A technician's: the certificate of a new calibration, which the registry takes only behind a broken seal, and
    /// the new seal. `sealed`: how the registry knows the meter now. `sent` is called for each.
    void certifyMeter(const core::Hash32& id, const core::Hash32& certificate, bool sealed, const Sent& sent);
    /// How the meter that is recorded here stands by its own proof. An opening that the registry does not know of is
    /// told to it, once for each of its seals, signed by the reporter's key. Any thread.
    void sealSeen(core::SealState seal) { m_seal = seal; }
    /// `reference` is the bank's of the deposit or the payout; its hash goes to the chain, which takes each one once.
    void issueCredits(const core::Address& account, core::Credit amount, const std::string& reference, Sent sent);
    void redeemCredits(const core::Address& account, core::Credit amount, const std::string& reference, Sent sent);

    /// Another call that the owner confirmed, an intent of its own named after `what`.
    void sign(const char* what, core::TxnRequest request, Sent sent);

private:
    explicit TradingDesk(core::SlotCalendar calendar) : m_calendar(calendar) {}
    void send(const std::string& intent, core::TxnRequest request, Sent sent);
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
    std::unique_ptr<core::Planner> m_planner;
    std::unique_ptr<chain::channel::Keeper> m_channels;
    // Last: its thread uses all of the above.
    std::unique_ptr<TradeLoop> m_loop;
};

} // namespace wattbourse::app
