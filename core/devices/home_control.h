// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/schedule.h"
#include "core/devices/device_port.h"

#include <map>
#include <memory>

namespace wattbourse::core {

/// What is missing, and what the devices do then. The graver one stands where several are missing.
enum class SafeMode {
    None,
    // Trading stops; the devices follow the plan, which the tariff alone carries.
    MarketGone,
    // No prices or no plan of this time: the battery serves the home's own surplus and need, cars charge at once within
    // the connection, heat pumps and cells go back to their own control, appliances stay as they are.
    TariffGone,
    // The home's need is not known: the battery rests, cars that the plan charges do so at their lowest power, heat
    // pumps and cells go back to their own control, appliances stay as they are.
    MeterGone,
};

struct ControlLimits {
    /// A set-point stays at least so long, unless the connection is passed.
    std::int64_t leastSeconds{30};
    /// A smaller change is not sent.
    Power leastChange{100};
    /// Sent again after so long even when nothing changes: devices go back to their own control when nobody writes.
    std::int64_t refreshSeconds{60};
    /// Kept free below the connection before a device that was held back gets more again.
    Power returnMargin{300};
    /// A meter's or device's reading older than this is none.
    std::int64_t staleSeconds{60};
    /// Readings in a row that miss the set-point by `missedBy` (or a fifth of it) until the device is taken not to
    /// follow.
    int missesAllowed{3};
    Power missedBy{300};
    /// Time that a device has to get to a new set-point.
    std::int64_t settleSeconds{15};
};

/// What is known at a moment.
struct ControlInput {
    UnixTime now;
    /// Newest reading of the net power, import positive.
    std::optional<Power> meter;
    UnixTime meterTime;
    bool marketKnown{true};
    bool tariffKnown{true};
    std::shared_ptr<const Schedule> plan;
};

struct ControlledDevice {
    enum class State { Following, NotFollowing, Gone };
    DeviceId id;
    State state{State::Following};
    /// Last sent; absent while the device is on its own.
    std::optional<Power> sent;
    /// When it last changed, and when it was last sent.
    UnixTime sentAt;
    UnixTime refreshedAt;
    std::optional<Power> measured;
    /// All that it said last; absent while it is gone.
    std::optional<DeviceReading> reading{};
    /// Held below its plan for the connection's sake.
    bool heldBack{};
};

/// Turns the plan into set-points, second by second: no more often and no finer than the limits allow, watched against
/// what is measured. The battery covers what the home's need differs by from the plan where the plan leaves nothing at
/// the meter. A device that is gone or does not follow is told, released and asked again; the others go on. One thread.
class HomeControl {
public:
    /// `port` outlives it; `home` is valid.
    HomeControl(HomeModel home, DevicePort& port, ControlLimits limits = {});

    /// The owner changed something: counts from the next tick on. The devices are the same.
    void setHome(HomeModel home) { m_home = std::move(home); }
    /// Reads every device and sends what has changed. Call every few seconds.
    void tick(const ControlInput& input);
    /// Releases all devices: before the program ends.
    void stop();

    [[nodiscard]] SafeMode mode() const { return m_mode; }
    [[nodiscard]] const std::map<DeviceId, ControlledDevice>& devices() const { return m_devices; }

private:
    struct Wanted {
        // Absent: on its own.
        std::optional<Power> power;
    };

    void readAll(UnixTime now);
    void watch(ControlledDevice& device, UnixTime now);
    [[nodiscard]] SafeMode modeOf(const ControlInput& input) const;
    [[nodiscard]] const ScheduleSlot* slotOf(const ControlInput& input) const;
    [[nodiscard]] std::map<DeviceId, Wanted> byPlan(const ControlInput& input, const ScheduleSlot& slot) const;
    [[nodiscard]] std::map<DeviceId, Wanted> byRules(const ControlInput& input) const;
    [[nodiscard]] std::map<DeviceId, Wanted> withoutMeter(const ControlInput& input) const;
    void keepToConnection(const ControlInput& input, std::map<DeviceId, Wanted>& wanted);
    void send(const ControlInput& input, const DeviceId& id, const Wanted& wanted);
    [[nodiscard]] Power powerOf(const DeviceId& id) const;
    [[nodiscard]] Power leastBattery() const;

    HomeModel m_home;
    DevicePort& m_port;
    ControlLimits m_limits;
    SafeMode m_mode = SafeMode::None;
    std::map<DeviceId, ControlledDevice> m_devices;
    std::map<DeviceId, int> m_misses;
    // Sent in this tick although the last set-point is young: the connection was passed.
    bool m_urgent = false;
};

} // namespace wattbourse::core
