// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bidder of the planner: for a slot the home's demand and supply over the market's ticks, from the program's
// re-solves and from the home's own forecast error; then orders at what each step is worth, or nearer to the expected
// price while further auctions for the slot follow.
#include "core/agent/bid_curve.h"
#include "core/agent/bidder.h"
#include "core/agent/home_planner.h"
#include "core/market/limits.h"

#include <algorithm>
#include <cmath>

namespace wattbourse::core {

namespace {

constexpr double kMicro = 1e-6;
// The caution against imbalance in so many steps: each is an order more on the chain.
constexpr double kCautionSteps = 8;

double credits(Price price) {
    return static_cast<double>(price.value) * kMicro;
}

/// Steps of a curve as makeOrders() takes them, at their limits in this round, and what each limit stands for.
struct Asked {
    std::vector<WantedAt> wanted;
    std::vector<std::pair<WantedAt, Price>> worth;
};

Asked askedFor(const BidCurve& curve, const MarketRow& row, const std::optional<PriceBelief>& belief,
               const PlanRequest& request) {
    Asked out;
    std::int64_t bought = 0;
    std::int64_t sold = 0;
    std::vector<WantedAt> sales;
    for (const AuctionOrder& order : curve.orders()) {
        const Price worth = row.priceAt(order.tick);
        const double limit = roundLimit(order.side, worth.value, belief, request.round, request.rounds);
        const bool buying = order.side == Side::Buy;
        const double bounded = std::clamp(buying ? std::floor(limit) : std::ceil(limit), 0.0, 4e9);
        std::int64_t& sum = buying ? bought : sold;
        sum += order.quantity.value;
        const WantedAt at{{static_cast<std::uint32_t>(bounded)}, {buying ? sum : -sum}};
        out.worth.emplace_back(at, worth);
        (buying ? out.wanted : sales).push_back(at);
    }
    std::reverse(out.wanted.begin(), out.wanted.end());
    out.wanted.insert(out.wanted.end(), sales.begin(), sales.end());
    return out;
}

/// Of the step that an order comes from: the one whose limit is nearest.
Price worthOf(const OrderIntent& order, const MarketRow& row, const Asked& asked) {
    const std::int64_t limit = row.priceAt(order.tick).value;
    Price best = row.priceAt(order.tick);
    std::int64_t nearest = std::numeric_limits<std::int64_t>::max();
    for (const auto& [at, worth] : asked.worth) {
        const std::int64_t distance = std::abs(std::int64_t{at.price.value} - limit);
        if ((at.net.value > 0) == (order.side == Side::Buy) && distance < nearest) {
            nearest = distance;
            best = worth;
        }
    }
    return best;
}

} // namespace

Result<void> HomePlanner::addSlotOrders(Plan& plan, const PlanRequest& request, std::size_t at, const Outlook& ahead,
                                        const NetAt& netAt, const ReasonOf& reasonOf,
                                        std::map<std::int64_t, Credit>& spent) {
    const MarketRow& row = request.row;
    const double up = credits(row.imbalanceUp);
    const double down = std::min(credits(row.imbalanceDown), up);
    const std::size_t ticks = std::min<std::size_t>(std::max<std::uint32_t>(row.ticks, 1), kMaxTicks);
    const PriceGrid grid{row.lowestPrice, row.tick};
    // At the tariff's own prices the home does not care: it is asked half a tick inside.
    const double inside = std::min(credits(row.tick), up - down) / 2;
    Result<void> failed{};
    const BidCurve program(ticks, [&](Tick tick) -> Energy {
        const auto net = netAt(std::clamp(credits(grid.at(tick)), down + inside, std::max(up - inside, down + inside)));
        if (!net) {
            failed = tl::make_unexpected(net.error());
            return {};
        }
        return {std::llround(*net * 1000)};
    });
    WB_TRY(failed);
    const SlotForecast& net = ahead.net[at];
    const BidCurve curve(ticks, [&](Tick tick) -> Energy {
        const double price = credits(grid.at(tick));
        const double part = up > down ? std::clamp((price - down) / (up - down), 0.0, 1.0) : 0.5;
        // Buying too little costs `up - price`, buying too much `price - down`: the quantile between the two.
        const double step = (std::min(std::floor(part * kCautionSteps), kCautionSteps - 1) + 0.5) / kCautionSteps;
        const double against = quantityAgainstImbalance(net, down + step * (up - down), up, down);
        const std::int64_t wanted = program.at(tick).value + std::llround((against - net.mean) * 1000);
        // The tariff sells at `up` and buys at `down`: nobody buys dearer or sells cheaper here.
        if (price > up)
            return {std::min<std::int64_t>(wanted, 0)};
        return {price < down ? std::max<std::int64_t>(wanted, 0) : wanted};
    });
    const SlotIndex slot = plan.slots[at].slot;
    const std::optional<PriceBelief> belief =
        ahead.priceKnown ? std::optional(beliefOf(ahead.price[at])) : std::nullopt;
    const Asked asked = askedFor(curve, row, belief, request);
    for (const OrderIntent& order : makeOrders(slot, asked.wanted, row, request.preferences, spent))
        plan.orders.push_back({order, reasonOf(order), plan.slots[at].value, worthOf(order, row, asked), belief});
    return {};
}

Result<void> HomePlanner::checkOrders(const Plan& plan, const PlanRequest& request) {
    std::vector<OrderIntent> all;
    for (const PlannedOrder& planned : plan.orders)
        all.push_back(planned.order);
    return checkWithinLimits(all, {request.row, request.preferences, request.spent});
}

} // namespace wattbourse::core
