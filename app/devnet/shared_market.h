// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/chain.h"
#include "core/api/market.h"
#include "core/api/txn.h"

#include <map>

namespace wattbourse::app {

/// One market for many households of one process: what all of them read (rows, books) is read and proven once per final
/// block. One thread.
class SharedMarket final : public core::Market {
public:
    /// Both outlive it.
    SharedMarket(core::Market& market, const core::Chain& chain) : m_market(market), m_chain(chain) {}

    core::Result<core::Proven<std::vector<core::MarketRow>>> rows(core::Finality atLeast) override;
    core::Result<core::Proven<std::vector<core::MarketRow>>> rowHistory(core::MarketId market,
                                                                        core::Finality atLeast) override;
    core::Result<core::Proven<core::Preferences>> preferences(const core::Address& account,
                                                              core::Finality atLeast) override;
    core::Result<core::Proven<core::Credit>> credits(const core::Address& account, core::Finality atLeast) override;
    core::Result<core::Proven<core::CreditSupply>> creditSupply(core::Finality atLeast) override;
    core::Result<core::Proven<std::vector<core::AccountRecord>>> accounts(core::Finality atLeast) override;
    core::Result<core::Proven<std::vector<core::MeterRecord>>> meters(core::Finality atLeast) override;
    core::Result<core::Proven<core::SlotBook>> book(core::MarketId market, core::SlotIndex slot,
                                                    core::Finality atLeast) override;
    core::Result<core::Proven<std::vector<core::OrderRecord>>> orders(const std::vector<core::OrderId>& ids,
                                                                      core::Finality atLeast) override;
    core::Result<core::Proven<std::vector<core::OrderId>>> orderIds(const core::Address& account, core::MarketId market,
                                                                    core::SlotIndex slot,
                                                                    core::Finality atLeast) override;
    core::Result<core::Proven<core::SlotPosition>> position(const core::Address& account, core::MarketId market,
                                                            core::SlotIndex slot, core::Finality atLeast) override;
    core::TxnRequest savePreferencesCall(const core::Preferences& preferences) const override;
    core::TxnRequest placeCall(const core::Address& account,
                               const std::vector<core::OrderIntent>& orders) const override;
    core::TxnRequest cancelCall(const std::vector<core::OrderId>& ids) const override;
    core::TxnRequest clearCall(core::MarketId market, core::SlotIndex slot) const override;
    core::TxnRequest claimCall(const std::vector<core::OrderId>& ids) const override;
    core::TxnRequest reportCall(const core::SlotReport& report,
                                const core::RecoverableSignature& signature) const override;
    core::TxnRequest settleCall(const core::Address& account, core::MarketId market,
                                core::SlotIndex slot) const override;
    std::pair<core::Hash32, core::Hash32> reportDigest(const core::SlotReport& report) const override;

private:
    /// Forgets what was read at an older final block; what was cleared stays as it is.
    void refresh();

    core::Market& m_market;
    const core::Chain& m_chain;
    core::Hash32 m_finalBlock;
    std::optional<core::Proven<std::vector<core::MarketRow>>> m_rows;
    std::map<core::MarketId, core::Proven<std::vector<core::MarketRow>>> m_rowHistories;
    std::map<std::pair<core::MarketId, core::SlotIndex>, core::Proven<core::SlotBook>> m_books;
};

/// One outbox for many accounts: an intent is told apart by whose it is. Clearing a slot is everybody's: one of them
/// does it for all.
class AccountOutbox final : public core::Outbox {
public:
    /// `shared` outlives it.
    AccountOutbox(core::Outbox& shared, std::string account) : m_shared(shared), m_prefix(std::move(account) + "/") {}

    core::Result<core::TxnRecord> submit(const std::string& intent, const core::TxnRequest& request,
                                         core::Signer& signer) override {
        return m_shared.submit(named(intent), request, signer);
    }
    /// Of all accounts.
    core::Result<void> pump() override { return m_shared.pump(); }
    [[nodiscard]] core::Result<std::optional<core::TxnRecord>> find(const std::string& intent) const override {
        return m_shared.find(named(intent));
    }
    [[nodiscard]] core::Result<std::vector<core::TxnRecord>> recent(std::size_t count) const override {
        return m_shared.recent(count);
    }

private:
    [[nodiscard]] std::string named(const std::string& intent) const {
        return intent.starts_with("clear:") ? intent : m_prefix + intent;
    }

    core::Outbox& m_shared;
    std::string m_prefix;
};

} // namespace wattbourse::app
