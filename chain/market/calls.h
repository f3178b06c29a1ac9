// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/deployment.h"
#include "core/api/market.h"
#include "core/market/shapes.h"

#include <array>
#include <string_view>
#include <vector>

namespace wattbourse::chain {

/// Calls of the contracts as transactions: target, data, gas limit and what the signer is told. The limits have room
/// above what was measured; gas costs nothing, and an order that runs out of it is lost.
class Calls {
public:
    explicit Calls(Deployment deployment) : m_to(deployment) {}

    [[nodiscard]] core::TxnRequest place(const core::Address& account,
                                         const std::vector<core::OrderIntent>& orders) const;
    [[nodiscard]] core::TxnRequest cancel(const std::vector<core::OrderId>& ids) const;
    [[nodiscard]] core::TxnRequest clear(core::MarketId market, core::SlotIndex slot) const;
    [[nodiscard]] core::TxnRequest claim(const std::vector<core::OrderId>& ids) const;
    [[nodiscard]] core::TxnRequest settle(const core::Address& account, core::MarketId market,
                                          core::SlotIndex slot) const;
    /// At most `amount`, no more than the debt.
    [[nodiscard]] core::TxnRequest payDebt(core::MarketId market, core::Credit amount) const;
    [[nodiscard]] core::TxnRequest savePreferences(const core::Preferences& preferences) const;
    [[nodiscard]] core::TxnRequest revokeSession() const;
    [[nodiscard]] core::TxnRequest report(const core::SlotReport& report,
                                          const core::RecoverableSignature& signature) const;
    [[nodiscard]] core::TxnRequest transferCredits(const core::Address& to, core::Credit amount) const;
    [[nodiscard]] core::TxnRequest approveCredits(const core::Address& spender, core::Credit amount) const;

    /// Into a continuous market.
    [[nodiscard]] core::TxnRequest trade(const core::Address& account,
                                         const std::vector<core::ContinuousOffer>& offers) const;
    /// Another price or another quantity left, of an order in a continuous market.
    [[nodiscard]] core::TxnRequest amend(core::OrderId id, core::Tick tick, core::Energy quantity) const;
    /// Into a sealed market. The orders are on disk already: without their salts the deposits are lost.
    [[nodiscard]] core::TxnRequest commit(const core::Address& account,
                                          const std::vector<core::SealedOrder>& orders) const;
    [[nodiscard]] core::TxnRequest reveal(const std::vector<core::SealedOrder>& orders) const;
    [[nodiscard]] core::TxnRequest withdrawSealed(const core::SealedOrder& order) const;
    /// What is not revealed in time, to the market's reserve.
    [[nodiscard]] core::TxnRequest forfeitSealed(const core::SealedOrder& order) const;
    /// Members' signed orders, in one transaction.
    [[nodiscard]] core::TxnRequest placeSigned(const std::vector<core::SignedOrders>& members) const;
    /// The caller's signed orders with that nonce are worth nothing from then on.
    [[nodiscard]] core::TxnRequest revokeNonce(std::uint64_t nonce) const;
    /// Pays imbalance that the reserve could not pay when it was settled.
    [[nodiscard]] core::TxnRequest payOwed(const core::Address& account, core::MarketId market) const;
    /// What the chain keeps of a sealed order until it is revealed.
    [[nodiscard]] core::SealedHash sealedHash(const core::SealedOrder& order) const;
    /// EIP-712: domain separator and struct hash of signed orders.
    [[nodiscard]] std::pair<core::Hash32, core::Hash32> ordersDigest(const core::SignedOrders& orders) const;

    /// EIP-712: domain separator and struct hash of a slot report.
    [[nodiscard]] std::pair<core::Hash32, core::Hash32> reportDigest(const core::SlotReport& report) const;

    [[nodiscard]] const Deployment& deployment() const { return m_to; }

protected:
    [[nodiscard]] core::TxnRequest request(const core::Address& to, core::Bytes data, std::uint64_t gas,
                                           std::string purpose) const;

private:
    Deployment m_to;
};

/// What only the market operator may call (seals: the technician as well).
class OperatorCalls : public Calls {
public:
    using Calls::Calls;

    /// `name` has 1 to 31 bytes, `roles` is a mask of core::Role.
    [[nodiscard]] core::TxnRequest registerAccount(const core::Address& account, std::uint32_t roles,
                                                   const std::string& name) const;
    [[nodiscard]] core::TxnRequest setRoles(const core::Address& account, std::uint32_t roles) const;
    [[nodiscard]] core::TxnRequest setSystem(const core::Address& contract, bool known) const;
    /// `branch` 0 and a zero `certificate` (hash of the calibration certificate) say that none is stated.
    [[nodiscard]] core::TxnRequest registerMeter(const core::Hash32& id, const core::Address& owner,
                                                 const core::Address& reporter, std::uint32_t branch = 0,
                                                 const core::Hash32& certificate = {}) const;
    [[nodiscard]] core::TxnRequest setSeal(const core::Hash32& id, bool sealed) const;
    /// Against a deposit; `deposit` stands for its bank reference, which is used once and is not zero.
    [[nodiscard]] core::TxnRequest issue(const core::Address& account, core::Credit amount,
                                         const core::Hash32& deposit) const;
    /// Needs the account's allowance to the operator, unless it is the operator. `payout` like `deposit` above.
    [[nodiscard]] core::TxnRequest redeem(const core::Address& account, core::Credit amount,
                                          const core::Hash32& payout) const;
    /// By the order of a court or an authority, not zero.
    [[nodiscard]] core::TxnRequest freeze(const core::Address& account, const core::Hash32& order) const;
    [[nodiscard]] core::TxnRequest release(const core::Address& account) const;
    /// The contract numbers the row itself: `row.id` is not sent. `row.fromSlot` is 0.
    [[nodiscard]] core::TxnRequest openMarket(const core::MarketRow& row) const;
    /// Market `row.id` from slot `row.fromSlot` on, which nobody can order in yet.
    [[nodiscard]] core::TxnRequest changeMarket(const core::MarketRow& row) const;
    [[nodiscard]] core::TxnRequest pauseMarket(core::MarketId market) const;
    [[nodiscard]] core::TxnRequest resumeMarket(core::MarketId market) const;
    [[nodiscard]] core::TxnRequest fundReserve(core::MarketId market, core::Credit amount) const;
    [[nodiscard]] core::TxnRequest withdrawReserve(core::MarketId market, core::Credit amount) const;
};

/// The address that a contract gets which `sender` creates with `nonce` (Yellow Paper, section 7).
core::Address createdAddress(const core::Address& sender, std::uint64_t nonce);

/// Data of the creating transactions in order of nonce from `firstNonce` (chain/contracts/README.md), and the
/// addresses that they give. Code hashes are left zero: they depend on immutables.
struct DeploymentPlan {
    Deployment addresses;
    /// In the order of kCreationOrder.
    std::vector<core::Bytes> creations;
};
/// Names of the artifacts in the order of creation.
inline constexpr std::array<std::string_view, 19> kCreationOrder{
    "Registry",         "Meters",        "Preferences",  "Credits", "MarketAdmin", "MarketSettlement", "MarketSealed",
    "MarketContinuous", "MarketIntents", "MarketViews",  "Market",  "Coalitions",  "Channels",         "DataMarket",
    "Baselines",        "Flexibility",   "FlexRequests", "Grid",    "Dispatches"};
/// How long a payee may answer the closing of a channel, and each step of a data sale may take, in slots.
inline constexpr std::uint64_t kChallengeSlots = 4;
inline constexpr std::uint64_t kDataStepSlots = 96;
/// Creation code in that order.
using ContractBytecode = std::array<core::Bytes, kCreationOrder.size()>;
DeploymentPlan planDeployment(const ContractBytecode& code, std::uint64_t chainId, const core::Address& operatorAccount,
                              std::uint64_t firstNonce, std::uint32_t slotSeconds);

} // namespace wattbourse::chain
