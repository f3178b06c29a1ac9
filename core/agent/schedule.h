// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/home/home_state.h"
#include "core/time/slot.h"

#include <limits>
#include <vector>

namespace wattbourse::core {

/// What the owner wants and may not always get. When not everything can be had, a wish gives way before all that stand
/// below it here: a battery found below its reserve stays there, then flexibility that was sold is not delivered, then
/// an appliance is late, then it gets too cold or too warm, then the car leaves with less than its target, then it
/// waits for its least charge; the connection's limit is passed only by load that nobody steers. Prices that the owner
/// set as limits, the reserve as a floor and what the devices can do never give way; a least run time does so for the
/// connection alone.
enum class Wish { Reserve, Commitment, ApplianceDeadline, Comfort, CarTarget, CarLeastNow, Connection };

/// Why a wish is not met; the sentence is made in app/text.
enum class Cause {
    // The store was outside its band when the plan was made and is steered back.
    StartedOutside,
    // Even at full power there is not enough time.
    TooLittleTime,
    // Full power does not hold it.
    TooLittlePower,
    // What is missing costs more than the owner's limit.
    PriceLimit,
    // The connection's limit leaves no more.
    ConnectionLimit,
    // The load that nobody steers alone passes the limit.
    FixedLoad,
    // Least run or pause times, whole slots.
    Granularity,
};

struct Shortfall {
    Wish wish{Wish::Reserve};
    Cause cause{Cause::TooLittleTime};
    DeviceId device;
    /// The first slot that shows it.
    SlotIndex slot;
    /// What is missing: for Reserve, Commitment, CarTarget and CarLeastNow. For Connection what is too much in the
    /// worst slot.
    Energy energy;
    /// Furthest outside the band: for Comfort, below negative.
    Temperature temperature;
    /// Late by: for ApplianceDeadline.
    std::uint32_t seconds{};
};

/// What is expected of one slot. Energies are not negative.
struct OutlookSlot {
    /// Everything that no device of the model uses.
    Energy load;
    Energy solar;
    Temperature outdoor{7'000};
    /// Heat drawn from the first tank.
    Energy heatDrawn;
    TariffPrice importPrice;
    TariffPrice exportPrice;
    /// Expected price of a market in which up to `maxBuy` and `maxSell` may be traded; contracted energy (buying
    /// positive) settles there already.
    TariffPrice marketPrice{};
    Energy maxBuy{};
    Energy maxSell{};
    Energy contracted{};
};

/// Fees that depend on power.
struct GridFees {
    /// Per kW of the month's highest mean import over a slot; the part of a month's price that falls on the plan.
    Credit perPeakKw;
    /// Import and export above this power cost `surcharge` more per kWh: keeps a street of agents from making a new
    /// peak.
    Power freeUpTo{std::numeric_limits<std::int32_t>::max()};
    TariffPrice surcharge;
};

struct ScheduleRequest {
    UnixTime now;
    std::uint32_t slotSeconds{900};
    /// What is left of the slot that holds `now`, and the slots that follow; 36 h and more in use.
    std::vector<OutlookSlot> outlook;
    GridFees fees;
    HomeState state;
    HomeWishes wishes;
    /// Worth of a stored kWh at the end; absent: what a quarter of the last day's slots are cheaper than.
    std::optional<TariffPrice> terminal{};
    /// Held exactly if that is possible: net energy at the meter by slot of the outlook (flexibility sold). Empty:
    /// none.
    std::vector<std::optional<Energy>> committed{};
};

/// One slot of a schedule, in whole Wh at the grid side; lists in the order of the model's devices.
struct ScheduleSlot {
    SlotIndex slot;
    Energy load;
    /// What the cells give, after curtailment.
    Energy solar;
    Energy curtailed;
    /// Charging positive; `stored` at the slot's end.
    Energy battery;
    Energy stored;
    std::vector<Energy> cars;
    std::vector<Energy> carsStored;
    std::vector<Energy> heatPumps;
    std::vector<Temperature> temperatures;
    std::vector<Energy> appliances;
    /// At the meter, import positive.
    Energy grid;
    /// What one more kWh in this slot would be worth; of the linear program, 0 in a fallback.
    TariffPrice value;
    /// Flexibility was sold: the battery keeps the meter at `grid` whatever the home needs.
    bool held{};
};

/// Why the simple rules stand in for the linear program; RulesBetter: rounded to devices, its plan meets fewer wishes.
enum class FallbackReason { None, NoOptimum, Unbounded, NotFinite, TimedOut, RulesBetter };

struct Schedule {
    UnixTime made;
    std::uint32_t slotSeconds{900};
    std::vector<ScheduleSlot> slots;
    /// Most pressing last.
    std::vector<Shortfall> shortfalls;
    FallbackReason fallback{FallbackReason::None};
    /// Of the tariff and fees over the schedule, without what is stored at its end.
    Credit cost;
};

} // namespace wattbourse::core
