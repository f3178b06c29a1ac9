// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/order_guard.h"

#include "chain/encode/abi.h"
#include "chain/market/signatures.h"
#include "core/base/checked.h"
#include "core/base/hex.h"

#include <algorithm>
#include <initializer_list>

namespace wattbourse::chain {

namespace {

constexpr std::int64_t kDay = 86'400;

core::Result<void> refuse(std::string why) { return core::fail(core::ErrorCode::Refused, std::move(why)); }

std::string priceText(core::Price price) { return core::formatDecimal(price.value, 6) + " cr/kWh"; }

bool calls(const core::TxnRequest& request, const DeployedContract& contract,
           std::initializer_list<std::string_view> functions) {
    if (request.to != contract.address || request.data.size() < 4)
        return false;
    return std::any_of(functions.begin(), functions.end(), [&request](std::string_view function) {
        const auto selector = selectorOf(function);
        return std::equal(selector.bytes.begin(), selector.bytes.end(), request.data.begin());
    });
}

core::Result<void> checkPrice(const core::OrderIntent& order, core::Price price, const core::Preferences& limits) {
    if (order.side == core::Side::Buy && price > limits.maxBuy)
        return refuse("buys at " + priceText(price) + ", your limit is " + priceText(limits.maxBuy));
    if (order.side == core::Side::Sell && price < limits.minSell)
        return refuse("sells at " + priceText(price) + ", your limit is " + priceText(limits.minSell));
    return {};
}

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
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [market](const auto& row) { return row.id == market; });
    return found == m_rows.end() ? nullptr : &*found;
}

bool OrderGuard::allows(const core::TxnRequest& request) const {
    using namespace signature;
    if (calls(request, m_deployment.market,
              {kPlaceMany, kCancel, kClear, kClaim, kSettle, kPayDebt, kPayOwed}) ||
        calls(request, m_deployment.meters, {kReport}))
        return true;
    if (m_scope == Scope::Agent)
        return false;
    if (calls(request, m_deployment.preferences, {kSave, kRevokeSession}) ||
        calls(request, m_deployment.credits, {kTransfer, kApprove}) ||
        calls(request, m_deployment.market, {kFundReserve}) || calls(request, m_deployment.meters, {kSetSeal}))
        return true;
    if (m_scope == Scope::Owner)
        return false;
    return calls(request, m_deployment.registry, {kRegisterAccount, kSetRoles, kSetSystem}) ||
           calls(request, m_deployment.meters, {kRegisterMeter}) ||
           calls(request, m_deployment.credits, {kMint, kBurn}) ||
           calls(request, m_deployment.market, {kOpenMarket, kWithdrawReserve});
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

    std::map<std::pair<core::SlotIndex, core::Side>, core::Energy> energy;
    std::map<std::int64_t, core::Credit> spent;
    for (const auto& order : call.orders) {
        const auto* row = rowOf(order.market);
        if (row == nullptr || order.tick.value >= row->ticks)
            return refuse("there is no such market or price");
        const auto price = row->priceAt(order.tick);
        WB_TRY(checkPrice(order, price, limits));
        WB_TRY(checkCounterparties(order, *row, limits));
        auto& inSlot = energy[{order.slot, order.side}];
        inSlot += order.quantity;
        if (inSlot > limits.maxEnergyPerSlot)
            return refuse(core::formatDecimal(inSlot.value, 3) + " kWh in slot " + std::to_string(order.slot.value) +
                          ", your limit is " + core::formatDecimal(limits.maxEnergyPerSlot.value, 3) + " kWh");
        if (order.side == core::Side::Sell)
            continue;
        WB_ASSIGN(const auto escrow, core::cost(order.quantity, price, core::Rounding::Up));
        auto& onDay = spent[static_cast<std::int64_t>(order.slot.value) * row->slotSeconds / kDay];
        WB_ASSIGN(onDay.value, core::checkedAdd(onDay.value, escrow.value));
        if (onDay > limits.maxCreditPerDay)
            return refuse(core::formatDecimal(onDay.value, 6) + " cr of purchases in a day, your limit is " +
                          core::formatDecimal(limits.maxCreditPerDay.value, 6) + " cr");
    }
    return {};
}

} // namespace wattbourse::chain
