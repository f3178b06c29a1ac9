// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/home/home_state.h"

#include <functional>

namespace wattbourse::core {

/// Minutes since midnight on the home's clock, 0 to 1439.
using DayMinute = std::uint32_t;
constexpr DayMinute kMinutesOfDay = 1'440;

/// The car comes home at `arrival` and is wanted at `readyBy`, every day; where that is not later it is the next day's.
struct CarComfort {
    DeviceId car;
    DayMinute arrival{18 * 60};
    DayMinute readyBy{7 * 60};
    /// Expected in the battery on arrival, until the charger says.
    Energy storedOnArrival;
    Energy leastNow;
    Energy target;
    std::optional<TariffPrice> priceLimit;
    /// The house battery may charge it.
    bool mayUseBattery{};
    /// The car may cover the home's use, as far as it can; only where its owner said so.
    bool vehicleToHome{};
    bool operator==(const CarComfort&) const = default;
};

struct HeatComfort {
    DeviceId heatPump;
    Temperature low;
    Temperature high;
    bool operator==(const HeatComfort&) const = default;
};

/// A load that waits in an appliance: it may start at `earliest` and is wanted done at `latest`, the next time that the
/// clock shows them; where `latest` is not later it is the next day's.
struct ApplianceComfort {
    DeviceId appliance;
    /// The owner has put something in.
    bool wanted{};
    DayMinute earliest{};
    DayMinute latest{20 * 60};
    bool operator==(const ApplianceComfort&) const = default;
};

/// Appliances do not run then; heat pumps and cars are not heard.
struct QuietHours {
    DayMinute from{22 * 60};
    DayMinute until{7 * 60};
    bool operator==(const QuietHours&) const = default;
};

enum class FlexChoice { Never, AskMe, AgentDecides };

/// What the owner wants of the home, day after day. Devices that it does not name keep what the model says, but for a
/// car's permissions: nobody gave them.
struct HomeComforts {
    /// Of the battery's capacity, 0 to 100.
    std::optional<std::uint32_t> reservePercent;
    std::vector<CarComfort> cars{};
    std::vector<HeatComfort> heatPumps{};
    std::vector<ApplianceComfort> appliances{};
    std::optional<QuietHours> quiet{};
    FlexChoice flexibility{FlexChoice::AgentDecides};
    /// On top of what giving way costs.
    std::uint32_t flexMarginPermille{100};
    bool operator==(const HomeComforts&) const = default;
};

/// OutOfRange, naming the device, the field and the rule, when the wishes do not fit the home: devices of it, each
/// once, minutes of a day, energies within the battery, a band of half a degree at least within 5 to 80 degrees.
Result<void> validate(const HomeModel& home, const HomeComforts& comforts);

/// The model with the owner's reserve, bands and permissions. `comforts` fits it.
HomeModel withComforts(HomeModel home, const HomeComforts& comforts);

/// Where the home's days lie: the local days of a site, or the short days of a demonstration.
struct HomeDays {
    /// Start of the day that holds a moment.
    std::function<UnixTime(UnixTime)> dayStart;
    /// By the clock; a day of daylight saving is a little off.
    std::int64_t daySeconds{86'400};

    /// When the clock shows `minute` in the day that holds `at`.
    [[nodiscard]] UnixTime on(UnixTime at, DayMinute minute) const {
        return dayStart(at) + std::chrono::seconds(static_cast<std::int64_t>(minute) * daySeconds / kMinutesOfDay);
    }
};

/// What the comforts ask from `now` on for `horizon`: every stay of a car that has not ended, and each wanted run. A
/// run keeps out of the quiet hours: of what they leave of its time it gets the longer part; where a programme does not
/// fit into that, the quiet hours give way. `comforts` fits the home.
HomeWishes wishesFrom(const HomeModel& home, const HomeComforts& comforts, const HomeDays& days, UnixTime now,
                      std::chrono::seconds horizon);

/// As one JSON object, units in its keys, like the model's; read as strictly.
Result<HomeComforts> comfortsFromJson(std::string_view text);
std::string toJson(const HomeComforts& comforts);

} // namespace wattbourse::core
