// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/neighbourhood.h"

#include "core/market/settlement.h"
#include "core/simulation/outcome.h"
#include "core/simulation/sim_home.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <memory>
#include <optional>
#include <thread>

namespace wattbourse::core {

namespace {

constexpr double kMicro = 1e6;
// Steps of the market's price grid.
constexpr std::uint32_t kTicks = 1'000;

Price priceOf(double money) {
    return {static_cast<std::uint32_t>(std::llround(money * kMicro))};
}
Energy wattHours(double kwh) {
    return {std::llround(kwh * 1000)};
}
double kilo(Energy energy) {
    return static_cast<double>(energy.value) / 1000;
}
double money(Credit credit) {
    return static_cast<double>(credit.value) / kMicro;
}

Result<void> check(const NeighbourhoodInput& input) {
    const std::size_t slots = input.importPrice.size();
    if (input.homes.empty() || slots == 0 || input.exportPrice.size() != slots || input.slotsPerDay < 2 ||
        input.rounds == 0 || input.rounds > 10)
        return fail(ErrorCode::OutOfRange, "no homes, no prices, not 1 to 10 rounds, or fewer than 2 slots a day");
    const auto bounded = [](const std::vector<double>& series, double least, double most) {
        return std::all_of(series.begin(), series.end(), [&](double v) { return v >= least && v <= most; });
    };
    if (!bounded(input.importPrice, 0, 1'000) || !bounded(input.exportPrice, 0, 1'000))
        return fail(ErrorCode::OutOfRange, "a price is not within 0 to 1000 per kWh");
    for (std::size_t slot = 0; slot < slots; ++slot)
        if (input.exportPrice[slot] > input.importPrice[slot])
            return fail(ErrorCode::OutOfRange, "slot " + std::to_string(slot) + ": export pays more than import costs");
    for (const NeighbourHome& home : input.homes)
        if (home.load.size() != slots || (!home.solar.empty() && home.solar.size() != slots) ||
            !bounded(home.load, -1e6, 1e6) || !bounded(home.solar, -1e6, 1e6))
            return fail(ErrorCode::OutOfRange,
                        home.name + ": its series are not as long as the prices, or not within 1000000 kWh");
    return {};
}

class Street {
public:
    Street(const NeighbourhoodInput& input, Random& random) : m_input(input), m_random(random), m_sum(input) {
        for (const NeighbourHome& home : input.homes)
            m_homes.push_back(std::make_unique<SimHome>(home, input));
        const double least = *std::min_element(input.exportPrice.begin(), input.exportPrice.end());
        const double most =
            *std::max_element(input.importPrice.begin(), input.importPrice.end()) + std::max(input.gridFee, 0.0);
        m_grid.lowest = priceOf(least);
        m_grid.tick = {std::max<std::uint32_t>((priceOf(most).value - m_grid.lowest.value + kTicks - 1) / kTicks, 1)};
        m_ticks = (priceOf(most).value - m_grid.lowest.value) / m_grid.tick.value + 1;
        m_contracted.resize(m_homes.size());
        m_expected.resize(input.slotsPerDay);
    }

    void plan(std::size_t first, std::size_t count) {
        std::atomic<std::size_t> next{0};
        const auto work = [&] {
            for (std::size_t i = next++; i < m_homes.size(); i = next++)
                m_homes[i]->plan(first, count);
        };
        std::vector<std::jthread> helpers;
        for (unsigned i = 1; i < m_input.threads; ++i)
            helpers.emplace_back(work);
        work();
    }

    Result<void> run(std::size_t slot) {
        m_contracted.assign(m_homes.size(), Energy{});
        m_fee = feeOf(slot);
        for (std::size_t round = 0; round < m_input.rounds; ++round) {
            WB_TRY(auction(slot, round));
        }
        return settle(slot);
    }

    NeighbourhoodOutcome finish() { return m_sum.finish(); }

private:
    // What the branch asks for every kWh of import in this slot: nothing while all fits, else what brings the street
    // down to the capacity, the whole fee where nothing does. Known, like the load, near the slot's end.
    [[nodiscard]] double feeOf(std::size_t slot) const {
        const auto fits = [&](double fee) {
            const double price = m_input.importPrice[slot] + fee;
            double sum = 0;
            for (const auto& home : m_homes) {
                const SlotDemand demand{.net = home->netLoad(slot), .importPrice = price, .exportPrice = price};
                sum += demand.net + home->charge(slot, demand, home->level);
            }
            return sum <= m_input.branchCapacity;
        };
        if (m_input.gridFee <= 0 || fits(0))
            return 0;
        double low = 0;
        double high = m_input.gridFee;
        for (int i = 0; i < 12; ++i)
            (fits((low + high) / 2) ? high : low) = (low + high) / 2;
        return high;
    }

    [[nodiscard]] Tick tickAt(double price) const {
        const double steps = (price * kMicro - m_grid.lowest.value) / m_grid.tick.value;
        return {static_cast<std::uint16_t>(std::clamp<long>(std::lround(steps), 0, static_cast<long>(m_ticks) - 1))};
    }
    [[nodiscard]] double priceAt(Tick tick) const { return m_grid.at(tick).value / kMicro; }

    // What the home would buy at each price if its net load were `net`, beyond what it has contracted.
    [[nodiscard]] BidCurve curve(std::size_t index, std::size_t slot, const std::function<double(double)>& netAt,
                                 Energy contracted, double fee) const {
        const SimHome& home = *m_homes[index];
        const double up = m_input.importPrice[slot] + fee;
        const double down = m_input.exportPrice[slot];
        return {m_ticks, [&](Tick tick) {
                    const double price = priceAt(tick);
                    // Beyond the tariff nobody trades: it is there for all.
                    const double at = std::clamp(price, down, up);
                    const SlotDemand demand{.net = netAt(at), .importPrice = at, .exportPrice = at};
                    const double wanted = demand.net + home.charge(slot, demand, home.level);
                    const Energy net = wattHours(wanted) - contracted;
                    if (price > up)
                        return Energy{std::min<std::int64_t>(net.value, 0)};
                    if (price < down)
                        return Energy{std::max<std::int64_t>(net.value, 0)};
                    return net;
                }};
    }

    [[nodiscard]] BidCurve knownCurve(std::size_t index, std::size_t slot, Energy contracted) const {
        const double net = m_homes[index]->netLoad(slot);
        return curve(
            index, slot, [net](double) { return net; }, contracted, m_fee);
    }

    std::vector<AuctionOrder> ordersOf(std::size_t index, std::size_t slot, std::size_t round) {
        const SimHome& home = *m_homes[index];
        const bool known = round + m_input.knownRounds >= m_input.rounds;
        const double up = m_input.importPrice[slot] + (known ? m_fee : 0.0);
        const double down = m_input.exportPrice[slot];
        const SlotForecast& net = home.planned(slot).net;
        const Bidding bidding = home.home().bidding;
        BidCurve wishes;
        if (known)
            wishes = knownCurve(index, slot, m_contracted[index]);
        else if (bidding == Bidding::Agent)
            wishes = curve(
                index, slot, [&](double price) { return quantityAgainstImbalance(net, price, up, down); },
                m_contracted[index], 0);
        else
            wishes = curve(
                index, slot, [&](double) { return net.mean; }, m_contracted[index], 0);
        std::vector<AuctionOrder> orders = wishes.orders();
        for (AuctionOrder& order : orders) {
            const double worth = std::clamp(priceAt(order.tick), down, up);
            if (bidding == Bidding::ZeroIntelligence) {
                // Nearer to what it is worth in each round: who is left over gives way.
                const double part = static_cast<double>(m_random.next() >> 11U) * 0x1p-53 *
                                    static_cast<double>(m_input.rounds - round) / static_cast<double>(m_input.rounds);
                order.tick = tickAt(worth + part * (order.side == Side::Buy ? down - worth : up - worth));
            } else if (bidding == Bidding::Agent) {
                const double limit = roundLimit(order.side, worth, belief(slot), round, m_input.rounds);
                const Tick tick = tickAt(limit);
                order.tick = order.side == Side::Buy ? std::min(tick, order.tick) : std::max(tick, order.tick);
            }
        }
        return orders;
    }

    [[nodiscard]] std::optional<PriceBelief> belief(std::size_t slot) const {
        return m_expected[slot % m_input.slotsPerDay];
    }

    void learn(std::size_t slot, double price) {
        auto& known = m_expected[slot % m_input.slotsPerDay];
        if (!known) {
            known = PriceBelief{price, (m_input.importPrice[slot] - m_input.exportPrice[slot]) / 4};
            return;
        }
        const double miss = price - known->expected;
        known->expected += 0.15 * miss;
        known->spread += 0.15 * (std::abs(miss) - known->spread);
    }

    Result<void> auction(std::size_t slot, std::size_t round) {
        std::vector<AuctionOrder> orders;
        std::vector<std::size_t> owner;
        for (std::size_t i = 0; i < m_homes.size(); ++i)
            for (const AuctionOrder& order : ordersOf(i, slot, round)) {
                orders.push_back(order);
                owner.push_back(i);
            }
        if (orders.empty())
            return {};
        WB_ASSIGN(const AuctionResult result, clearOrders(orders, m_ticks));
        if (result.clearing.volume.value == 0)
            return {};
        const Price price = m_grid.at(result.clearing.price);
        learn(slot, priceAt(result.clearing.price));
        for (std::size_t k = 0; k < orders.size(); ++k) {
            const Fill& fill = result.fills[k];
            NeighbourOutcome& home = m_sum.home(owner[k]);
            const bool buys = orders[k].side == Side::Buy;
            WB_ASSIGN(const Credit paid, cost(buys ? fill.up : fill.down, price, buys ? Rounding::Up : Rounding::Down));
            home.inMarket += buys ? money(paid) : -money(paid);
            m_sum.all().dust += buys ? money(paid) : -money(paid);
            (buys ? home.bought : home.sold) += kilo(fill.down);
            m_sum.all().traded += buys ? kilo(fill.down) : 0.0;
            m_contracted[owner[k]] += buys ? fill.down : -fill.down;
        }
        return {};
    }

    // Gains of what was contracted, and of all that the curves had in them when everything is known: the area between
    // demand and supply up to where they cross.
    void gains(std::size_t slot) {
        std::vector<AuctionOrder> buying;
        std::vector<AuctionOrder> selling;
        const Price up = priceOf(m_input.importPrice[slot] + m_fee);
        const Price down = priceOf(m_input.exportPrice[slot]);
        double made = 0;
        for (std::size_t i = 0; i < m_homes.size(); ++i) {
            const BidCurve curve = knownCurve(i, slot, {});
            made += curve.worth(m_contracted[i], m_grid, up, down);
            for (const AuctionOrder& order : curve.orders())
                (order.side == Side::Buy ? buying : selling).push_back(order);
        }
        std::sort(buying.begin(), buying.end(), [](const auto& a, const auto& b) { return a.tick > b.tick; });
        std::sort(selling.begin(), selling.end(), [](const auto& a, const auto& b) { return a.tick < b.tick; });
        double possible = 0;
        for (auto buy = buying.begin(), sell = selling.begin();
             buy != buying.end() && sell != selling.end() && buy->tick > sell->tick;) {
            const Energy both = std::min(buy->quantity, sell->quantity);
            const double spread = static_cast<double>(m_grid.at(buy->tick).value) - m_grid.at(sell->tick).value;
            possible += static_cast<double>(both.value) * spread / 1000;
            buy->quantity -= both;
            sell->quantity -= both;
            if (buy->quantity.value == 0)
                ++buy;
            if (sell->quantity.value == 0)
                ++sell;
        }
        m_sum.addGains(made, possible);
    }

    Result<void> settle(std::size_t slot) {
        gains(slot);
        OutcomeSum::Slot energies;
        for (std::size_t i = 0; i < m_homes.size(); ++i) {
            SimHome& home = *m_homes[i];
            const double net = home.netLoad(slot);
            const double contracted = kilo(m_contracted[i]);
            const bool simple = home.home().bidding == Bidding::ZeroIntelligence;
            const SlotDemand left{.net = simple ? net : net - contracted,
                                  .importPrice = m_input.importPrice[slot] + m_fee,
                                  .exportPrice = m_input.exportPrice[slot]};
            const double taken = home.charge(slot, left, home.level);
            home.level = home.levelAfter(home.level, taken);
            const Energy metered = wattHours(net + taken);
            WB_ASSIGN(const Credit imbalance,
                      imbalanceCredit(m_contracted[i], metered, priceOf(m_input.importPrice[slot]),
                                      priceOf(m_input.exportPrice[slot])));
            m_sum.home(i).inMarket -= money(imbalance);
            energies.metered.push_back(kilo(metered));

            const double alone = home.charge(slot, home.demand(slot, net), home.levelAlone);
            home.levelAlone = home.levelAfter(home.levelAlone, alone);
            energies.planned.push_back(net + alone);
            const double greedy = home.greedyCharge(net, home.levelGreedy);
            home.levelGreedy = home.levelAfter(home.levelGreedy, greedy);
            energies.greedy.push_back(net + greedy);
        }
        m_sum.add(slot, energies);
        return {};
    }

    const NeighbourhoodInput& m_input;
    Random& m_random;
    OutcomeSum m_sum;
    std::vector<std::unique_ptr<SimHome>> m_homes;
    PriceGrid m_grid;
    std::size_t m_ticks = 1;
    std::vector<Energy> m_contracted;
    // Money per kWh of import in the slot.
    double m_fee = 0;
    std::vector<std::optional<PriceBelief>> m_expected;
};

} // namespace

Result<NeighbourhoodOutcome> simulateNeighbourhood(const NeighbourhoodInput& input, Random& random,
                                                   const Progress& progress) {
    WB_TRY(check(input));
    Street street(input, random);
    const std::size_t slots = input.importPrice.size();
    const std::size_t week = 7 * input.slotsPerDay;
    for (std::size_t first = 0; first < slots; first += week) {
        const std::size_t count = std::min(week, slots - first);
        street.plan(first, count);
        for (std::size_t slot = first; slot < first + count; ++slot) {
            WB_TRY(street.run(slot));
        }
        if (progress && !progress(first + count, slots))
            return fail(ErrorCode::Cancelled,
                        "stopped after " + std::to_string(first + count) + " of " + std::to_string(slots) + " slots");
    }
    return street.finish();
}

} // namespace wattbourse::core
