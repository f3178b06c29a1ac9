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
        const double most = *std::max_element(input.importPrice.begin(), input.importPrice.end());
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
        for (std::size_t round = 0; round < m_input.rounds; ++round) {
            WB_TRY(auction(slot, round));
        }
        return settle(slot);
    }

    NeighbourhoodOutcome finish() { return m_sum.finish(); }

private:
    [[nodiscard]] Tick tickAt(double price) const {
        const double steps = (price * kMicro - m_grid.lowest.value) / m_grid.tick.value;
        return {static_cast<std::uint16_t>(std::clamp<long>(std::lround(steps), 0, static_cast<long>(m_ticks) - 1))};
    }
    [[nodiscard]] double priceAt(Tick tick) const { return m_grid.at(tick).value / kMicro; }

    // What the home would buy at each price if its net load were `net`, beyond what it has contracted.
    [[nodiscard]] BidCurve curve(std::size_t index, std::size_t slot, const std::function<double(double)>& netAt,
                                 Energy contracted) const {
        const SimHome& home = *m_homes[index];
        const double up = m_input.importPrice[slot];
        const double down = m_input.exportPrice[slot];
        return {m_ticks, [&](Tick tick) {
                    const double price = priceAt(tick);
                    // Beyond the tariff nobody trades: it is there for all.
                    const double at = std::clamp(price, down, up);
                    SlotDemand demand = home.demand(slot, netAt(at));
                    demand.importPrice = demand.exportPrice = at;
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
            index, slot, [net](double) { return net; }, contracted);
    }

    std::vector<AuctionOrder> ordersOf(std::size_t index, std::size_t slot, std::size_t round) {
        const SimHome& home = *m_homes[index];
        const double up = m_input.importPrice[slot];
        const double down = m_input.exportPrice[slot];
        const bool known = round + m_input.knownRounds >= m_input.rounds;
        const SlotForecast& net = home.planned(slot).net;
        const Bidding bidding = home.home().bidding;
        BidCurve wishes;
        if (known)
            wishes = knownCurve(index, slot, m_contracted[index]);
        else if (bidding == Bidding::Agent)
            wishes = curve(
                index, slot, [&](double price) { return quantityAgainstImbalance(net, price, up, down); },
                m_contracted[index]);
        else
            wishes = curve(
                index, slot, [&](double) { return net.mean; }, m_contracted[index]);
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

    // Gains of what was contracted and of what truthful curves in one auction would have traded, all known.
    Result<void> gains(std::size_t slot) {
        std::vector<BidCurve> curves;
        std::vector<AuctionOrder> orders;
        std::vector<std::size_t> owner;
        const Price up = priceOf(m_input.importPrice[slot]);
        const Price down = priceOf(m_input.exportPrice[slot]);
        double made = 0;
        for (std::size_t i = 0; i < m_homes.size(); ++i) {
            curves.push_back(knownCurve(i, slot, {}));
            made += curves.back().worth(m_contracted[i], m_grid, up, down);
            for (const AuctionOrder& order : curves.back().orders()) {
                orders.push_back(order);
                owner.push_back(i);
            }
        }
        if (orders.empty())
            return {};
        WB_ASSIGN(const AuctionResult best, clearOrders(orders, m_ticks));
        std::vector<Energy> traded(m_homes.size());
        for (std::size_t k = 0; k < orders.size(); ++k)
            traded[owner[k]] += orders[k].side == Side::Buy ? best.fills[k].down : -best.fills[k].down;
        double possible = 0;
        for (std::size_t i = 0; i < m_homes.size(); ++i)
            possible += curves[i].worth(traded[i], m_grid, up, down);
        m_sum.addGains(made, possible);
        return {};
    }

    Result<void> settle(std::size_t slot) {
        WB_TRY(gains(slot));
        OutcomeSum::Slot energies;
        for (std::size_t i = 0; i < m_homes.size(); ++i) {
            SimHome& home = *m_homes[i];
            const double net = home.netLoad(slot);
            const double contracted = kilo(m_contracted[i]);
            const bool simple = home.home().bidding == Bidding::ZeroIntelligence;
            const double taken = home.charge(slot, home.demand(slot, simple ? net : net - contracted), home.level);
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
