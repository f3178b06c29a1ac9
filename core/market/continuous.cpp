// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/continuous.h"

#include <algorithm>

namespace wattbourse::core {

namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

std::size_t sideIndex(Side side) {
    return side == Side::Buy ? 0 : 1;
}

Side other(Side side) {
    return side == Side::Buy ? Side::Sell : Side::Buy;
}

/// What is held for `before` less what is held for the rest, both rounded up: never more than what is there.
Result<Credit> released(Energy before, Energy part, Price price) {
    WB_ASSIGN(const Credit all, cost(before, price, Rounding::Up));
    WB_ASSIGN(const Credit rest, cost(before - part, price, Rounding::Up));
    return all - rest;
}

} // namespace

std::vector<std::size_t> ContinuousBook::queue(Side side, Tick tick) const {
    const auto& queues = m_queues[sideIndex(side)];
    const auto found = queues.find(tick);
    return found == queues.end() ? std::vector<std::size_t>{}
                                 : std::vector<std::size_t>(found->second.begin(), found->second.end());
}

std::size_t ContinuousBook::best(Side side, Tick limit) const {
    const auto& queues = m_queues[sideIndex(other(side))];
    if (queues.empty())
        return kNone;
    const auto& [tick, orders] = side == Side::Buy ? *queues.begin() : *queues.rbegin();
    const bool crosses = side == Side::Buy ? tick <= limit : tick >= limit;
    return crosses ? orders.front() : kNone;
}

void ContinuousBook::leave(std::size_t order) {
    auto& queues = m_queues[sideIndex(m_orders[order].side)];
    const auto level = queues.find(m_orders[order].tick);
    auto& orders = level->second;
    orders.erase(std::find(orders.begin(), orders.end(), order));
    if (orders.empty())
        queues.erase(level);
}

Result<std::size_t> ContinuousBook::place(std::size_t account, const Terms& terms) {
    const ContinuousBook before = *this;
    const std::size_t index = m_orders.size();
    m_orders.push_back({account, terms.side, terms.tick, terms.quantity});
    auto done = run(index);
    if (done && terms.fillOrKill && m_orders[index].left.value != 0)
        done = fail(ErrorCode::Refused, "not filled");
    if (!done) {
        *this = before;
        return tl::make_unexpected(done.error());
    }
    return index;
}

Result<void> ContinuousBook::amend(std::size_t order, Tick tick, Energy quantity) {
    if (order >= m_orders.size() || !m_orders[order].open)
        return fail(ErrorCode::Refused, "the order is not open");
    if (tick == m_orders[order].tick && quantity <= m_orders[order].left) {
        m_orders[order].left = quantity;
        return {};
    }
    const ContinuousBook before = *this;
    leave(order);
    m_orders[order].tick = tick;
    m_orders[order].left = quantity;
    auto done = run(order);
    if (!done)
        *this = before;
    return done;
}

Result<void> ContinuousBook::cancel(std::size_t order) {
    if (order >= m_orders.size() || !m_orders[order].open)
        return fail(ErrorCode::Refused, "the order is not open");
    leave(order);
    m_orders[order].open = false;
    m_orders[order].cancelled = true;
    return {};
}

Result<void> ContinuousBook::run(std::size_t order) {
    auto& taker = m_orders[order];
    int matches = 0;
    while (taker.left.value != 0) {
        const std::size_t next = best(taker.side, taker.tick);
        if (next == kNone) {
            m_queues[sideIndex(taker.side)][taker.tick].push_back(order);
            return {};
        }
        // What still crosses must not wait in front of a worse price: it is released.
        if (matches++ == kMaxMatches) {
            taker.left = {};
            break;
        }
        if (m_orders[next].account == taker.account)
            return fail(ErrorCode::Refused, "it would meet an order of its own account");
        WB_TRY(match(taker, m_orders[next]));
        if (m_orders[next].left.value == 0) {
            leave(next);
            m_orders[next].open = false;
        }
    }
    taker.open = false;
    return {};
}

Result<void> ContinuousBook::match(Order& taker, Order& maker) {
    const Energy traded = std::min(taker.left, maker.left);
    const Price price = m_grid.at(maker.tick);
    auto& buy = taker.side == Side::Buy ? taker : maker;
    auto& sell = taker.side == Side::Buy ? maker : taker;
    WB_ASSIGN(const Credit most, released(buy.left, traded, m_grid.at(buy.tick)));
    WB_ASSIGN(const Credit due, cost(traded, price, Rounding::Up));
    WB_ASSIGN(const Credit bond, released(sell.left, traded, m_bond));
    WB_ASSIGN(const Credit earned, cost(traded, price, Rounding::Down));
    const Credit paid = std::min(due, most);
    auto& buyer = m_accounts[buy.account];
    auto& seller = m_accounts[sell.account];
    buyer.contracted += traded;
    buyer.tradeCredit -= paid;
    seller.contracted -= traded;
    seller.tradeCredit += earned;
    seller.proceeds += earned;
    seller.bonds += bond;
    m_dust += paid - earned;
    taker.left -= traded;
    maker.left -= traded;
    return {};
}

} // namespace wattbourse::core
