// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/calls.h"
#include "chain/market/rounds.h"
#include "chain/market/state_reader.h"
#include "core/api/continuous_market.h"
#include "core/api/market.h"
#include "core/api/sealed_market.h"

#include <atomic>
#include <map>
#include <mutex>
#include <optional>

namespace wattbourse::chain {

/// The contracts as the program sees them: views read from proven storage, never from eth_call, and calls ready for the
/// outbox. Any thread but the GUI's; `reader` and `logs` outlive it.
class ChainMarket final : public core::Market, public core::SealedMarket, public core::ContinuousMarket {
public:
    /// Without `logs` the trades of continuous markets are Unavailable.
    ChainMarket(const Deployment& deployment, StateReader& reader, LogReader* logs = nullptr)
        : m_calls(deployment), m_reader(reader), m_logs(logs) {}

    core::Result<core::Proven<std::vector<core::MarketRow>>> rows(core::Finality atLeast) override;
    /// OutOfRange above 1,024 rows.
    core::Result<core::Proven<std::vector<core::MarketRow>>> rowHistory(core::MarketId market,
                                                                        core::Finality atLeast) override;
    core::Result<core::Proven<core::Preferences>> preferences(const core::Address& account,
                                                              core::Finality atLeast) override;
    core::Result<core::Proven<core::Credit>> credits(const core::Address& account, core::Finality atLeast) override;
    core::Result<core::Proven<core::CreditSupply>> creditSupply(core::Finality atLeast) override;
    /// OutOfRange above 4,096 accounts (meters alike): one proof holds them all.
    core::Result<core::Proven<std::vector<core::AccountRecord>>> accounts(core::Finality atLeast) override;
    core::Result<core::Proven<std::vector<core::MeterRecord>>> meters(core::Finality atLeast) override;
    core::Result<core::Proven<core::SlotBook>> book(core::MarketId market, core::SlotIndex slot,
                                                    core::Finality atLeast) override;
    core::Result<core::Proven<std::vector<core::OrderRecord>>> orders(const std::vector<core::OrderId>& ids,
                                                                      core::Finality atLeast) override;
    core::Result<core::Proven<std::vector<core::OrderId>>> orderIds(const core::Address& account, core::MarketId market,
                                                                    core::SlotIndex slot,
                                                                    core::Finality atLeast) override;
    /// Over all markets: imbalance is taken on the account's net position in the slot.
    core::Result<core::Proven<core::SlotPosition>> position(const core::Address& account, core::MarketId market,
                                                            core::SlotIndex slot, core::Finality atLeast) override;

    core::Result<core::Proven<std::optional<core::SealedHash>>> sealed(core::MarketId market, core::SlotIndex slot,
                                                                       const core::Address& account, std::uint8_t index,
                                                                       core::Finality atLeast) override;
    core::SealedHash sealedHash(const core::SealedOrder& order) const override;
    core::TxnRequest commitCall(const core::Address& account,
                                const std::vector<core::SealedOrder>& orders) const override;
    core::TxnRequest revealCall(const core::SealedOrder& order) const override;
    core::TxnRequest withdrawCall(const core::SealedOrder& order) const override;

    core::Result<core::Proven<std::vector<core::BookTrade>>>
    trades(core::MarketId market, core::SlotIndex slot, std::uint64_t fromBlock, core::Finality atLeast) override;
    core::Result<std::vector<core::OrderRecord>> placedBy(const core::TxnOutcome& outcome) const override;
    core::TxnRequest tradeCall(const core::Address& account,
                               const std::vector<core::ContinuousOffer>& offers) const override;
    core::TxnRequest amendCall(core::OrderId id, core::Tick tick, core::Energy quantity) const override;

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
    using Words = std::vector<StorageWords>;
    core::Result<core::Proven<Words>> readRounds(const core::Address& contract, std::vector<core::Hash32> keys,
                                                 const std::vector<NextRound>& rounds, core::Finality atLeast);
    core::Result<core::Proven<Words>> readArray(const core::Address& contract, std::uint64_t slot,
                                                std::uint64_t wordsPerElement, core::Finality atLeast);

    /// Once: the proof of each module's code is held against the profile's code hash.
    core::Result<void> checkModules(core::Finality atLeast);

    [[nodiscard]] std::optional<core::MarketRow> lastRow(core::MarketId market) const;
    void remember(const core::MarketRow& row);

    Calls m_calls;
    StateReader& m_reader;
    LogReader* m_logs;
    std::atomic<bool> m_modulesChecked{false};
    mutable std::mutex m_rowsMutex;
    /// As last read, by market.
    std::map<std::uint32_t, core::MarketRow> m_rows;
};

} // namespace wattbourse::chain
