// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/order_guard.h"

#include "chain/encode/abi.h"
#include "chain/market/calls.h"
#include "chain/market/dispatch.h"
#include "chain/market/guarded_calls.h"
#include "chain/market/signatures.h"
#include "core/base/checked.h"
#include "core/base/hex.h"
#include "core/market/limits.h"

#include <algorithm>
#include <initializer_list>
#include <span>

namespace wattbourse::chain {

namespace {

core::Result<void> refuse(std::string why) {
    return core::fail(core::ErrorCode::Refused, std::move(why));
}

template <class List = std::initializer_list<std::string_view>>
bool calls(const core::TxnRequest& request, const DeployedContract& contract, const List& functions) {
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

void OrderGuard::setOrders(const std::vector<core::OrderRecord>& orders) {
    constexpr std::size_t kMostKept = 4'096;
    const std::scoped_lock lock(m_mutex);
    for (const auto& order : orders)
        m_orders[order.id] = order;
    // The oldest slots have the lowest ids of an account.
    while (m_orders.size() > kMostKept)
        m_orders.erase(m_orders.begin());
}

const core::MarketRow* OrderGuard::rowOf(core::MarketId market) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [market](const auto& row) { return row.id == market; });
    return found == m_rows.end() ? nullptr : &*found;
}

bool OrderGuard::allows(const core::TxnRequest& request) const {
    using namespace signature;
    if (calls(request, m_deployment.market,
              {kPlaceMany, kCancel, kClear, kClaim, kSettle, kPayDebt, kPayOwed, kTrade, kAmend, kCommit, kReveal,
               kWithdraw, kForfeit}) ||
        calls(request, m_deployment.meters, {kReport}) ||
        calls(request, m_deployment.flexRequests, {guarded::kOffer, guarded::kWithdrawOffer}) ||
        calls(request, m_deployment.meters, guarded::kMetersUpkeep) ||
        calls(request, m_deployment.coalitions, guarded::kCoalitionUpkeep) ||
        calls(request, m_deployment.channels, guarded::kChannelUpkeep) ||
        calls(request, m_deployment.dataMarket, guarded::kDataUpkeep) ||
        calls(request, m_deployment.flexRequests, guarded::kRequestsUpkeep) ||
        calls(request, m_deployment.flexibility, guarded::kAwardsUpkeep) ||
        calls(request, m_deployment.dispatches, {guarded::kDispatchAnswer}))
        return true;
    if (m_scope == Scope::Agent)
        return false;
    if (calls(request, m_deployment.preferences, {kSave, kRevokeSession}) ||
        calls(request, m_deployment.credits, {kTransfer, kApprove}) ||
        calls(request, m_deployment.market, {kFundReserve, kPlaceSigned, kRevokeNonces}) ||
        calls(request, m_deployment.meters, {kRegisterMeter, kSetSeal}) ||
        calls(request, m_deployment.meters, guarded::kMeters) ||
        calls(request, m_deployment.coalitions, guarded::kCoalition) ||
        calls(request, m_deployment.channels, guarded::kChannel) ||
        calls(request, m_deployment.dataMarket, guarded::kData) ||
        calls(request, m_deployment.flexRequests, guarded::kRequests) ||
        calls(request, m_deployment.flexibility, guarded::kAwards) ||
        calls(request, m_deployment.baselines, guarded::kBaselines) ||
        calls(request, m_deployment.dispatches, guarded::kDispatches) ||
        calls(request, m_deployment.grid, guarded::kGrid))
        return true;
    if (!m_deployment.validatorSet.address.isZero() &&
        calls(request, m_deployment.validatorSet, guarded::kValidatorSet))
        return true;
    if (m_scope == Scope::Owner)
        return false;
    return calls(request, m_deployment.registry, {kRegisterAccount, kSetRoles, kSetSystem}) ||
           calls(request, m_deployment.meters, guarded::kMetersOfOperator) ||
           calls(request, m_deployment.baselines, guarded::kBaselinesOfOperator) ||
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
    // The owner is shown what it signs in words; without them it would sign blindly.
    if (m_scope != Scope::Agent && request.purpose.empty())
        return refuse("nothing says in words what that call of " + core::toHex0x(request.to) + " does");
    if (calls(request, m_deployment.market, {signature::kPlaceMany})) {
        WB_ASSIGN(const auto call, decodePlaceMany(request.data));
        return checkOrders(call, from);
    }
    if (calls(request, m_deployment.market, {signature::kTrade})) {
        WB_ASSIGN(const auto call, decodeTrade(request.data));
        return checkOrders(call, from);
    }
    if (m_scope != Scope::Agent)
        return {};
    // A revealed order is not looked at: it was committed, and the deposit is lost when it is held back.
    if (calls(request, m_deployment.market, {signature::kCommit}))
        return checkCommitments(request, from);
    if (calls(request, m_deployment.market, {signature::kAmend}))
        return checkAmended(request.data, from);
    if (calls(request, m_deployment.flexRequests, {guarded::kOffer}))
        return checkOffer(request.data, from);
    return {};
}

core::Result<void> OrderGuard::checkTyped(const core::Hash32& domainSeparator, core::ByteView fields,
                                          const core::Address& from) const {
    if (m_scope != Scope::Agent)
        return {};
    const dispatch::Calls dispatches(m_deployment.chainId, m_deployment.dispatches.address);
    if (domainSeparator != dispatches.domain())
        return m_vouchers.check(domainSeparator, fields, from);
    WB_ASSIGN(const auto answer, dispatches.decodeAnswer(domainSeparator, fields));
    const std::scoped_lock lock(m_mutex);
    WB_ASSIGN(const auto* limits, limitsOf(answer.member, from));
    // The price is the dispatch's, which the answer does not name: the contract holds it against the least reward.
    if (answer.quantity > limits->maxEnergyPerSlot)
        return refuse("promises more energy in a slot than the owner allows");
    return {};
}

core::Result<void> OrderGuard::checkCommitments(const core::TxnRequest& request, const core::Address& from) const {
    WB_ASSIGN(const auto call, decodeCommit(request.data));
    WB_TRY(checkDeposits(call, from));
    if (request.witness.empty())
        return refuse("nothing shows what stands behind the commitments");
    WB_ASSIGN(const auto opened, decodeOpenings(request.witness));
    if (opened.size() != call.items.size())
        return refuse("there are other orders behind the commitments than shown");
    const Calls hashes(m_deployment);
    PlaceManyCall orders{call.account, {}};
    for (std::size_t i = 0; i < opened.size(); ++i) {
        const auto& [market, slot, index, hash] = call.items[i];
        const auto& one = opened[i];
        if (one.account != call.account || one.order.market != market || one.order.slot != slot || one.index != index ||
            hashes.sealedHash(one) != hash)
            return refuse("there are other orders behind the commitments than shown");
        orders.orders.push_back(one.order);
    }
    return checkOrders(orders, from);
}

core::Result<void> OrderGuard::checkDeposits(const CommitCall& call, const core::Address& from) const {
    const std::scoped_lock lock(m_mutex);
    WB_ASSIGN(const auto* limits, limitsOf(call.account, from));
    if (call.items.empty())
        return refuse("it places no order");
    std::map<std::int64_t, core::Credit> deposits;
    for (const auto& [market, slot, index, hash] : call.items) {
        const auto* row = rowOf(market);
        if (row == nullptr || row->visibility != core::Visibility::Sealed)
            return refuse("market " + std::to_string(market.value) + " is not known to be sealed");
        auto& ofDay = deposits[core::deliveryDay(slot, row->slotSeconds)].value;
        WB_ASSIGN(ofDay, core::checkedAdd(ofDay, row->sealedDeposit.value));
        if (ofDay > limits->maxCreditPerDay.value)
            return refuse("the deposits are more than the owner lets be spent in a day");
    }
    return {};
}

core::Result<void> OrderGuard::checkAmended(core::ByteView data, const core::Address& from) const {
    AbiReader reader(data.subspan(4));
    WB_ASSIGN(const auto id, reader.number(64));
    WB_ASSIGN(const auto tick, reader.number(16));
    WB_ASSIGN(const auto quantity, reader.number(32));
    if (!reader.atEnd())
        return core::fail(core::ErrorCode::Malformed, "amend: bytes behind the call");
    const std::scoped_lock lock(m_mutex);
    const auto bound = std::find_if(m_limits.begin(), m_limits.end(),
                                    [&from](const auto& each) { return each.second.sessionKey == from; });
    if (bound == m_limits.end())
        return refuse("this key is nobody's session key");
    // The id of an order that is not known tells neither side nor market: the new terms have to be within the limits on
    // both, wherever it rests.
    const auto order = m_orders.find({id});
    bool known = false;
    for (const auto& row : m_rows) {
        if (row.matching != core::Matching::Continuous || (order != m_orders.end() && order->second.market != row.id))
            continue;
        known = true;
        for (const auto side : {core::Side::Buy, core::Side::Sell}) {
            if (order != m_orders.end() && order->second.side != side)
                continue;
            const core::OrderIntent terms{
                row.id, {}, side, {static_cast<std::uint16_t>(tick)}, {static_cast<std::int64_t>(quantity)}};
            WB_TRY(core::checkWithinLimits(std::span(&terms, 1), {row, bound->second, {}}));
            WB_TRY(checkCounterparties(terms, row, bound->second));
        }
    }
    return known ? core::Result<void>{} : refuse("no continuous market is known");
}

core::Result<void> OrderGuard::checkOffer(core::ByteView data, const core::Address& from) const {
    AbiReader reader(data.subspan(4));
    WB_TRY(reader.number(64));
    WB_ASSIGN(const auto seller, reader.address());
    WB_ASSIGN(const auto quantity, reader.number(32));
    WB_ASSIGN(const auto price, reader.number(32));
    WB_TRY(reader.number(16));
    if (!reader.atEnd())
        return core::fail(core::ErrorCode::Malformed, "offer: bytes behind the call");
    const std::scoped_lock lock(m_mutex);
    WB_ASSIGN(const auto* limits, limitsOf(seller, from));
    if (static_cast<std::int64_t>(price) < limits->minFlexReward.value)
        return refuse("offers flexibility for less than the owner's lowest reward");
    if (static_cast<std::int64_t>(quantity) > limits->maxEnergyPerSlot.value)
        return refuse("more energy in a slot than the owner allows");
    return {};
}

core::Result<const core::Preferences*> OrderGuard::limitsOf(const core::Address& account,
                                                            const core::Address& from) const {
    const auto found = m_limits.find(account);
    if (found == m_limits.end())
        return core::fail(core::ErrorCode::Refused, "the limits of " + core::toHex0x(account) + " are not known");
    if (from != account && from != found->second.sessionKey)
        return core::fail(core::ErrorCode::Refused, "this key is not the session key of " + core::toHex0x(account));
    return &found->second;
}

core::Result<void> OrderGuard::checkOrders(const PlaceManyCall& call, const core::Address& from) const {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_limits.find(call.account);
    if (found == m_limits.end() && m_scope != Scope::Agent && from == call.account)
        return {};
    WB_ASSIGN(const auto* known, limitsOf(call.account, from));
    const auto& limits = *known;
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
