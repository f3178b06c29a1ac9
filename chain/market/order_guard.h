// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/decode.h"
#include "chain/market/deployment.h"
#include "chain/market/voucher_bounds.h"
#include "core/api/market.h"
#include "core/api/signer.h"

#include <map>
#include <mutex>
#include <optional>

namespace wattbourse::chain {

/// The last look before a key signs a transaction: which contracts and functions it may call, and whether orders keep
/// to the owner's limits, all for one market. What it does not know it refuses. Any thread.
class OrderGuard final : public core::SigningGuard {
public:
    enum class Scope {
        /// Trades, offers flexibility and reports, within limits that must be known, and does what anybody may do.
        Agent,
        /// Also sends credits, writes preferences, and decides about coalitions, channels, data, flexibility and
        /// branches, each with words that say what it does; limits bind its orders where they are known.
        Owner,
        /// Also what only the market operator may do.
        Operator,
    };

    OrderGuard(const Deployment& deployment, Scope scope)
        : m_deployment(deployment), m_scope(scope), m_vouchers(deployment.chainId, deployment.channels.address) {}

    /// The proven rows of the markets; orders of other markets are refused.
    void setRows(std::vector<core::MarketRow> rows);
    /// The proven limits of an account.
    void setLimits(const core::Address& account, const core::Preferences& limits);
    /// Proven orders: an amendment of one that is known is held to the limits of its side and market alone.
    void setOrders(const std::vector<core::OrderRecord>& orders);
    /// The proven channels, and the last voucher that was given away in each where there is one.
    void setChannels(const std::vector<channel::Channel>& channels, const std::vector<channel::Voucher>& given) {
        m_vouchers.set(channels, given);
    }

    /// Refused with the reason, Malformed for orders that do not decode.
    core::Result<void> check(const core::TxnRequest& request, const core::Address& from) const override;
    /// The agent signs vouchers of the channels that it was told of, and answers to dispatches within the owner's
    /// limits, and nothing else; the owner decides for itself.
    core::Result<void> checkTyped(const core::Hash32& domainSeparator, core::ByteView fields,
                                  const core::Address& from) const override;

private:
    [[nodiscard]] bool allows(const core::TxnRequest& request) const;
    [[nodiscard]] core::Result<void> checkOrders(const PlaceManyCall& call, const core::Address& from) const;
    [[nodiscard]] core::Result<void> checkCommitments(const core::TxnRequest& request, const core::Address& from) const;
    [[nodiscard]] core::Result<void> checkDeposits(const CommitCall& call, const core::Address& from) const;
    [[nodiscard]] core::Result<void> checkAmended(core::ByteView data, const core::Address& from) const;
    [[nodiscard]] core::Result<void> checkOffer(core::ByteView data, const core::Address& from) const;
    /// With m_mutex held.
    [[nodiscard]] core::Result<const core::Preferences*> limitsOf(const core::Address& account,
                                                                  const core::Address& from) const;
    [[nodiscard]] const core::MarketRow* rowOf(core::MarketId market) const;

    const Deployment m_deployment;
    const Scope m_scope;
    mutable std::mutex m_mutex;
    std::vector<core::MarketRow> m_rows;
    std::map<core::Address, core::Preferences> m_limits;
    std::map<core::OrderId, core::OrderRecord> m_orders;
    VoucherBounds m_vouchers;
};

} // namespace wattbourse::chain
