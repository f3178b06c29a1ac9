// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/units/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wattbourse::core {

/// How a device may be steered, in the words of S2 (EN 50491-12-2).
enum class S2Control {
    // Is only read.
    NotControlable,
    // PEBC: held below (or above) a power; solar cells.
    PowerEnvelope,
    // PPBC: runs a fixed profile at a chosen time; appliances.
    PowerProfile,
    // OMBC: one of a few operation modes; a heat pump that is on or off.
    OperationMode,
    // FRBC: fills and empties a store at a chosen rate; batteries, cars, heat pumps with a modulating drive.
    FillRate,
};

/// A name of a device within its home: 1 to 32 of a-z, 0-9, '-' and '_'.
using DeviceId = std::string;

struct Solar {
    DeviceId id{"solar"};
    Power peak;
    /// Whether the inverter takes an upper limit.
    bool curtailable{};
    bool operator==(const Solar&) const = default;
};

struct Battery {
    Energy capacity;
    /// Charging and discharging each, at the grid side.
    Power power;
    std::uint32_t roundTripPermille{900};
    /// Kept for the owner: the plan never goes below.
    Energy reserve;
    /// What a kWh taken out costs in wear.
    Price wear;
    DeviceId id{"battery"};
    bool operator==(const Battery&) const = default;
};

struct ElectricVehicle {
    DeviceId id{"car"};
    Energy capacity;
    /// Lowest (the charger rests below it) and highest charging power, at the grid side.
    Power minCharge;
    Power maxCharge;
    /// Of charging; of vehicle-to-home once more.
    std::uint32_t chargePermille{930};
    /// Vehicle-to-home: highest power that covers the home's own use, never the grid's. 0 without it.
    Power maxDischarge;
    /// Vehicle-to-home stops here.
    Energy keptForDriving;
    /// What a kWh taken out costs in wear.
    Price wear;
    /// The house battery feeds the car only where the owner asked for it.
    bool mayUseBattery{};
    bool operator==(const ElectricVehicle&) const = default;
};

/// What a heat pump heats.
struct HeatStore {
    enum class Kind {
        // Loses heat to the outdoors.
        Building,
        // Loses heat to a room of constant temperature; hot water is drawn from it.
        Tank,
    };
    Kind kind{Kind::Building};
    /// Wh of heat that raise it by one kelvin.
    Energy perKelvin;
    /// Loss per kelvin above what is around it.
    Power lossPerKelvin;
    /// Heat that comes by itself: people, sun.
    Power gains;
    /// Around a tank.
    Temperature room{20'000};
    bool operator==(const HeatStore&) const = default;
};

struct HeatPump {
    DeviceId id{"heatpump"};
    HeatStore store;
    /// Electric; lowest while running (the same as `maxPower` for one that is only on or off) and highest.
    Power minPower;
    Power maxPower;
    /// Heat per electricity at 7 degrees outdoors, and its change per kelvin; never taken below 1.
    std::uint32_t copPermille{3'500};
    std::uint32_t copPermillePerKelvin{60};
    /// Comfort band.
    Temperature low;
    Temperature high;
    std::uint32_t leastRunSeconds{};
    std::uint32_t leastPauseSeconds{};
    bool operator==(const HeatPump&) const = default;
};

/// One step of an appliance's programme.
struct ProfileStep {
    Power power;
    std::uint32_t seconds{};
    bool operator==(const ProfileStep&) const = default;
};

struct Appliance {
    DeviceId id;
    /// 1 to 32 steps.
    std::vector<ProfileStep> profile;
    /// May pause between slots.
    bool interruptible{};
    bool operator==(const Appliance&) const = default;
};

/// The home's fuse and what the grid's operator allows, at the meter.
struct GridConnection {
    Power maxImport{25'000};
    Power maxExport{25'000};
    bool operator==(const GridConnection&) const = default;
};

/// The devices that the plan may use. What is not listed is fixed load.
struct HomeModel {
    std::optional<Battery> battery;
    std::optional<Solar> solar{};
    std::vector<ElectricVehicle> cars{};
    std::vector<HeatPump> heatPumps{};
    std::vector<Appliance> appliances{};
    GridConnection grid{};

    /// Nothing but a battery and PV: homes that the storage program plans alone.
    [[nodiscard]] bool onlyStorage() const { return cars.empty() && heatPumps.empty() && appliances.empty(); }
    bool operator==(const HomeModel&) const = default;
};

constexpr std::size_t kMaxCars = 4;
constexpr std::size_t kMaxHeatPumps = 4;
constexpr std::size_t kMaxAppliances = 16;

[[nodiscard]] S2Control controlOf(const Solar& solar);
[[nodiscard]] S2Control controlOf(const Battery& battery);
[[nodiscard]] S2Control controlOf(const ElectricVehicle& car);
[[nodiscard]] S2Control controlOf(const HeatPump& pump);
[[nodiscard]] S2Control controlOf(const Appliance& appliance);

/// OutOfRange, naming the device, the field and the rule: sizes and powers positive and below 10 MWh and 1 MW, reserve
/// and band within the device, efficiencies 1 to 1000 (heat: 1000 and more), names distinct.
Result<void> validate(const HomeModel& home);

/// The model as one JSON object, units in its keys. Reading is strict: Malformed for unknown or missing keys and other
/// types, OutOfRange above 256 KiB, and what validate() says.
Result<HomeModel> homeModelFromJson(std::string_view text);
std::string toJson(const HomeModel& home);

} // namespace wattbourse::core
