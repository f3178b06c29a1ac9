// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/market/order.h"
#include "core/market/pricing.h"

#include <cstddef>
#include <deque>
#include <map>
#include <vector>

namespace wattbourse::core {

/// One slot's book of a continuous market, the twin of the contract's MarketContinuous: an order meets the resting
/// orders of the other side at once, best price first and oldest first, each at the resting order's price; what is left
/// of it rests. One thread at a time.
class ContinuousBook {
public:
    /// An order met at most so many resting ones in one call.
    static constexpr int kMaxMatches = 64;

    struct Order {
        std::size_t account{};
        Side side{Side::Buy};
        Tick tick;
        /// What is left; zero once it is closed.
        Energy left;
        bool open{true};
        bool cancelled{};
    };
    struct Account {
        /// Net bought.
        Energy contracted;
        /// Negative: paid.
        Credit tradeCredit;
        /// Paid out after delivery.
        Credit proceeds;
        Credit bonds;
    };
    struct Terms {
        Side side{Side::Buy};
        Tick tick;
        /// Positive.
        Energy quantity;
        bool fillOrKill{};
    };

    ContinuousBook(PriceGrid grid, Price sellerBond, std::size_t accounts)
        : m_grid(grid), m_bond(sellerBond), m_accounts(accounts) {}

    /// The order's index. Refused, with nothing changed, when it would meet an order of its own account or when a
    /// fill-or-kill order is not filled; OutOfRange when a sum overflows.
    Result<std::size_t> place(std::size_t account, const Terms& terms);
    /// Another price or another quantity left. Less at the same price keeps its place, all else goes to the queue's end
    /// and may trade. Refused for an order that is not open.
    Result<void> amend(std::size_t order, Tick tick, Energy quantity);
    Result<void> cancel(std::size_t order);

    [[nodiscard]] const std::vector<Order>& orders() const { return m_orders; }
    [[nodiscard]] const std::vector<Account>& accounts() const { return m_accounts; }
    /// What rounding left between payers and payees.
    [[nodiscard]] Credit dust() const { return m_dust; }
    /// Indices of the orders at a tick, in order of time.
    [[nodiscard]] std::vector<std::size_t> queue(Side side, Tick tick) const;

private:
    /// Matches what is left of the order, then lets it rest or closes it.
    Result<void> run(std::size_t order);
    Result<void> match(Order& taker, Order& maker);
    /// The resting order that an order of `side` with that limit meets first.
    [[nodiscard]] std::size_t best(Side side, Tick limit) const;
    void leave(std::size_t order);

    PriceGrid m_grid;
    Price m_bond;
    std::vector<Order> m_orders;
    std::vector<Account> m_accounts;
    /// Resting orders by side and tick, oldest first.
    std::map<Tick, std::deque<std::size_t>> m_queues[2];
    Credit m_dust;
};

} // namespace wattbourse::core
