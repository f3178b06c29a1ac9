// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/device_port.h"
#include "core/home/home_state.h"

#include <functional>
#include <map>

namespace wattbourse::core {

/// A home whose devices exist in figures only, behind the same interface as real ones. They do what they are told
/// within what they can, second by second; a heat pump that was released runs by its thermostat, everything else
/// released rests. An appliance's programme ends once it has begun unless it may pause. One thread.
class SimulatedHome final : public DevicePort {
public:
    struct Surroundings {
        /// Fixed load and what the cells could give, by time.
        std::function<Power(UnixTime)> load;
        std::function<Power(UnixTime)> solar;
        std::function<Temperature(UnixTime)> outdoor;
    };
    /// `home` is valid; `state` fits it.
    SimulatedHome(HomeModel home, HomeState state, UnixTime start, Surroundings surroundings);

    /// Lives on until `time`, in steps of at most a minute.
    void advance(UnixTime time);
    void plug(std::size_t car, Energy stored);
    void unplug(std::size_t car);
    /// Something is put into an appliance: its programme waits to be started.
    void load(std::size_t appliance);
    /// From now on the device does not answer.
    void lose(const DeviceId& id, bool lost);
    /// From now on the device does not do as it is told.
    void disobey(const DeviceId& id, bool disobeys);

    /// Import positive, now.
    [[nodiscard]] Power meter() const;
    /// Imported and exported so far.
    [[nodiscard]] Energy imported() const { return {m_imported / 3'600}; }
    [[nodiscard]] Energy exported() const { return {m_exported / 3'600}; }
    [[nodiscard]] HomeState state() const;

    [[nodiscard]] std::vector<DeviceInfo> devices() const override;
    Result<DeviceReading> read(const DeviceId& id) override;
    Result<void> setPower(const DeviceId& id, Power power) override;
    Result<void> release(const DeviceId& id) override;

private:
    struct Told {
        std::optional<Power> power;
        bool lost = false;
        bool disobeys = false;
    };

    void step(std::int64_t seconds);
    [[nodiscard]] std::optional<Power> told(const DeviceId& id) const;
    [[nodiscard]] Power batteryPower() const;
    [[nodiscard]] Power carPower(std::size_t car) const;
    [[nodiscard]] Power pumpPower(std::size_t pump) const;
    [[nodiscard]] Power solarPower() const;
    [[nodiscard]] bool runs(std::size_t appliance) const;
    [[nodiscard]] Power appliancePower(std::size_t appliance) const;

    HomeModel m_home;
    HomeState m_state;
    UnixTime m_now;
    Surroundings m_surroundings;
    std::map<DeviceId, Told> m_told;
    // Finer than the whole Wh and thousandths of a degree of `m_state`.
    double m_battery = 0;
    std::vector<double> m_cars;
    std::vector<double> m_temperatures;
    // By appliance; absent: nothing is in it.
    std::vector<std::optional<std::int64_t>> m_secondsDone;
    std::int64_t m_imported = 0;
    std::int64_t m_exported = 0;
};

} // namespace wattbourse::core
