// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/forecast.h"
#include "core/market/order.h"
#include "core/market/tick_ramp.h"

#include <chrono>
#include <cstddef>
#include <map>
#include <mutex>
#include <optional>

namespace wattbourse::core {

/// What past clearings say about the next one: money per kWh in the unit of the asker.
struct PriceBelief {
    double expected{};
    /// Mean distance of clearing prices from what was expected; not negative.
    double spread{};
};

/// Of a forecast of clearing prices in cr per kWh: µcr per kWh.
PriceBelief beliefOf(const SlotForecast& price);

/// The limit of an order in one of several auctions for the same slot. Who must have the energy (or be rid of it) by
/// the last one asks for a little more than the expected price in the first, and comes nearer to what it is worth in
/// each that follows; the last one, and an only one, is asked the full worth, for in a uniform auction holding back
/// there risks more than it gains. Never past `worth`.
double roundLimit(Side side, double worth, const std::optional<PriceBelief>& belief, std::size_t round,
                  std::size_t rounds);

/// An order in a continuous book: where its limit starts and where it may end.
struct PriceRamp {
    /// µcr per kWh; `patient` is the better price for the owner, `worth` the limit that is never passed.
    Price patient;
    Price worth;
    std::chrono::seconds length{3'600};
    /// How long before the gate the limit is reached, so that a block still carries it.
    std::chrono::seconds reachedBefore{60};
};

/// The limit of a resting order as its gate nears: patient until `length` before the gate, then towards the worth,
/// slowly first and faster at the end (the square of the time that passed), and the worth itself from `reachedBefore`
/// on. Never moves away from the worth while time passes.
Price rampLimit(Side side, const PriceRamp& ramp, std::chrono::seconds untilGate);

/// rampLimit() for what rests in a continuous market: from the expected price, as far as it is better than the limit,
/// to the limit, in eight steps, the last of which begins when a quarter of the time is left. Where nothing is known of
/// prices it begins `spread` ticks away. Any thread.
class WorthRamp final : public TickRamp {
public:
    explicit WorthRamp(std::uint16_t spread) : m_spread(spread) {}

    /// µcr per kWh by slot; slots that are left out are not known.
    void setBeliefs(std::map<SlotIndex, PriceBelief> beliefs);
    [[nodiscard]] Tick tickAt(const RampPoint& point) const override;
    /// The ramp of an order of that slot at that limit.
    [[nodiscard]] PriceRamp rampOf(const RampPoint& point) const;

private:
    std::uint16_t m_spread;
    mutable std::mutex m_mutex;
    std::map<SlotIndex, PriceBelief> m_beliefs;
};

/// Money that a slot costs on the tariff beyond its trades, by the owner's own forecast errors.
struct Exposure {
    /// What is expected to be bought at the price up and sold at the price down, kWh; neither is negative.
    double bought{};
    double sold{};
    /// Less the same energy at the contract's price: the price of not knowing.
    double cost{};
};

/// Imbalance of a slot whose net load is forecast and of which `contracted` kWh (buying positive) are bought at
/// `price`.
Exposure imbalanceExposure(const SlotForecast& net, double contracted, double price, double up, double down);

/// What to contract at `price`: the quantile at which one kWh more would as often save `up - price` as lose
/// `price - down`. The price is taken within down and up; without a difference the mean.
double quantityAgainstImbalance(const SlotForecast& net, double price, double up, double down);

} // namespace wattbourse::core
