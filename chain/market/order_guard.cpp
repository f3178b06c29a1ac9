// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/order_guard.h"

#include "chain/encode/abi.h"
#include "chain/market/signatures.h"
#include "core/base/hex.h"
#include "core/market/limits.h"

#include <algorithm>
#include <initializer_list>

namespace wattbourse::chain {

namespace {

core::Result<void> refuse(std::string why) {
    return core::fail(core::ErrorCode::Refused, std::move(why));
}

bool calls(const core::TxnRequest& request, const DeployedContract& contract,
           std::initializer_list<std::string_view> functions) {
    if (request.to != contract.address || request.data.size() < 4)
        return false;
    return std::any_of(functions.begin(), functions.end(), [&request](std::string_view function) {
        const auto selector = selectorOf(function);
        return std::equal(selector.bytes.begin(), selector.bytes.end(), request.data.begin());
    });
}

/// An auction has no chosen counterparty: a market qualifies when everybody whom it admits does.
core::Result<void> checkCounterparties(const core::OrderIntent& order, const core::MarketRow& row,
                                       const core::Preferences& limits) {
    constexpr auto kRenewable =
        static_cast<std::uint32_t>(core::Role::Prosumer) | static_cast<std::uint32_t>(core::Role::Generator);
    const bool buying = order.side == core::Side::Buy;
    const auto others = buying ? row.sellerRoles : row.buyerRoles;
    if (limits.counterpartyRoles != 0 && (others & ~limits.counterpartyRoles) != 0)
        return refuse("market " + std::to_string(row.id.value) + " admits counterparties that you do not");
    if (buying && limits.renewableOnly && (row.sellerRoles & ~kRenewable) != 0)
        return refuse("market " + std::to_string(row.id.value) + " is not of renewable sellers only");
    return {};
}

} // namespace

void OrderGuard::setRows(std::vector<core::MarketRow> rows) {
    const std::scoped_lock lock(m_mutex);
    m_rows = std::move(rows);
}

void OrderGuard::setLimits(const core::Address& account, const core::Preferences& limits) {
    const std::scoped_lock lock(m_mutex);
    m_limits[account] = limits;
}

const core::MarketRow* OrderGuard::rowOf(core::MarketId market) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [market](const auto& row) { return row.id == market; });
    return found == m_rows.end() ? nullptr : &*found;
}

bool OrderGuard::allows(const core::TxnRequest& request) const {
    using namespace signature;
    if (calls(request, m_deployment.market,
              {kPlaceMany, kCancel, kClear, kClaim, kSettle, kPayDebt, kPayOwed, kReveal, kForfeit}) ||
        calls(request, m_deployment.meters, {kReport}))
        return true;
    if (m_scope == Scope::Agent)
        return false;
    if (calls(request, m_deployment.preferences, {kSave, kRevokeSession}) ||
        calls(request, m_deployment.credits, {kTransfer, kApprove}) ||
        calls(request, m_deployment.market,
              {kFundReserve, kTrade, kAmend, kCommit, kWithdraw, kPlaceSigned, kRevokeNonces}) ||
        calls(request, m_deployment.meters, {kSetSeal}))
        return true;
    if (m_scope == Scope::Owner)
        return false;
    return calls(request, m_deployment.registry, {kRegisterAccount, kSetRoles, kSetSystem}) ||
           calls(request, m_deployment.meters, {kRegisterMeter}) ||
           calls(request, m_deployment.credits, {kIssue, kRedeem, kFreeze, kRelease}) ||
           calls(request, m_deployment.market,
                 {kOpenMarket, kChangeMarket, kPauseMarket, kResumeMarket, kWithdrawReserve});
}

core::Result<void> OrderGuard::check(const core::TxnRequest& request, const core::Address& from) const {
    if (request.chainId != m_deployment.chainId)
        return refuse("it is for chain " + std::to_string(request.chainId) + ", this network is " +
                      std::to_string(m_deployment.chainId));
    if (!allows(request))
        return refuse("this key does not sign that call of " + core::toHex0x(request.to));
    if (!calls(request, m_deployment.market, {signature::kPlaceMany}))
        return {};
    WB_ASSIGN(const auto call, decodePlaceMany(request.data));
    return checkOrders(call, from);
}

core::Result<void> OrderGuard::checkOrders(const PlaceManyCall& call, const core::Address& from) const {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_limits.find(call.account);
    if (found == m_limits.end()) {
        if (m_scope == Scope::Agent || from != call.account)
            return refuse("the limits of " + core::toHex0x(call.account) + " are not known");
        return {};
    }
    const auto& limits = found->second;
    if (from != call.account && from != limits.sessionKey)
        return refuse("this key is not the session key of " + core::toHex0x(call.account));

    if (call.orders.empty())
        return refuse("it places no order");
    const auto* row = rowOf(call.orders.front().market);
    if (row == nullptr)
        return refuse("market " + std::to_string(call.orders.front().market.value) + " is not known");
    // Orders of another market than the first one's are refused there, so that the sums miss nothing.
    WB_TRY(core::checkWithinLimits(call.orders, {*row, limits, {}}));
    for (const auto& order : call.orders)
        WB_TRY(checkCounterparties(order, *row, limits));
    return {};
}

} // namespace wattbourse::chain
