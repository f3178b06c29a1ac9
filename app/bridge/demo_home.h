// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/home_devices.h"
#include "core/agent/demo_profiles.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace wattbourse::app {

/// The demonstration's home: made-up use and sun, and a simulated battery that follows the agent's plan. What the home
/// draws from the street is put on the simulated meter's clamp, so that the meter measures what the devices do. A
/// made-up day lasts 96 slots and begins in its morning.
class DemoHome final : public HomeDevices {
public:
    /// Steers the simulated meter at `meterControl` until destroyed. `clock` outlives it.
    DemoHome(std::string meterControl, core::SlotCalendar calendar, const core::Clock& clock);

    [[nodiscard]] core::HomeModel model() const override;
    [[nodiscard]] HomeNow now() const override;
    [[nodiscard]] std::optional<DeviceSlot> slot(core::SlotIndex slot) const override;
    void setReserve(int percent) override;
    void follow(std::shared_ptr<const core::Plan> plan) override;

private:
    void run(const std::stop_token& stop);
    void live(core::UnixTime from, core::UnixTime to);
    [[nodiscard]] core::Power wanted(core::SlotIndex slot) const;

    std::string m_control;
    core::SlotCalendar m_calendar;
    const core::Clock& m_clock;
    core::UnixTime m_start;
    core::SyntheticHome m_home;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::shared_ptr<const core::Plan> m_plan;
    HomeNow m_now;
    // W * s, not yet whole Wh.
    std::map<core::SlotIndex, std::array<std::int64_t, 3>> m_sums;
    core::Battery m_battery;
    std::int64_t m_storedWattSeconds;
    std::jthread m_thread;
};

} // namespace wattbourse::app
