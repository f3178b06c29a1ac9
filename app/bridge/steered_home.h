// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/home_devices.h"
#include "core/devices/home_setup.h"
#include "core/devices/joined_ports.h"
#include "core/devices/simulated_home.h"
#include "core/time/slot.h"

#include <array>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace wattbourse::app {

/// A home that is steered: its devices, real or in figures, follow the agent's plan by set-points about once a second,
/// on a thread of its own, and each slot's energies are summed up. Simulated cars come and go as their owner's comforts
/// say, and simulated appliances are loaded when their owner wants a run. Destroyed, it releases every device.
class SteeredHome final : public HomeDevices {
public:
    struct Parts {
        core::HomeSetup setup;
        core::HomeComforts comforts;
        core::HomeDays days;
        core::SlotCalendar calendar;
        /// Outlives the home.
        const core::Clock& clock;
        /// The ways to the real devices.
        std::vector<std::unique_ptr<core::DevicePort>> ports;
        /// Of the simulated devices; the state is by the set-up's model.
        core::SimulatedHome::Surroundings surroundings;
        core::HomeState simulatedState;
        /// After each second, with what the home draws and what it feeds in, for a simulated meter. On the home's
        /// thread; may be empty.
        std::function<void(core::Power draws, core::Power feeds)> meterMoved{};
        /// Without a thread of its own somebody calls step().
        bool ownThread{true};
    };
    /// `comforts` fits the set-up, which is valid.
    explicit SteeredHome(Parts parts);

    [[nodiscard]] core::HomeModel model() const override;
    [[nodiscard]] HomeNow now() const override;
    [[nodiscard]] std::optional<DeviceSlot> slot(core::SlotIndex slot) const override;
    [[nodiscard]] core::HomeState state() const override;
    [[nodiscard]] core::HomeWishes wishes() const override;
    [[nodiscard]] std::optional<core::Temperature> outdoor(core::SlotIndex slot) const override;
    core::Result<void> setComforts(const core::HomeComforts& comforts) override;
    void follow(std::shared_ptr<const core::Plan> plan) override;
    void tell(const Surroundings& around) override;

    /// What the home's thread does about once a second: the time since the last step passes, and the devices are told
    /// what they have to do now.
    void step(core::UnixTime time);

private:
    struct Run {
        bool loaded{};
        bool running{};
        std::uint32_t secondsDone{};
    };
    using Sums = std::array<std::int64_t, 5>;

    void run(const std::stop_token& stop);
    void live(core::UnixTime from, core::UnixTime to);
    void simulate(core::UnixTime to, const core::HomeWishes& wishes, const std::vector<core::DeviceId>& loaded);
    // With the lock held.
    [[nodiscard]] std::vector<core::DeviceId> load();
    void trackRuns(std::int64_t seconds);
    void publish(const core::ControlInput& input, core::UnixTime from);
    void publishDevices();
    void publishState();
    void sum(core::UnixTime from, core::UnixTime to);
    /// Whether the meter that the home has sees what the device does.
    [[nodiscard]] bool isMetered(const DeviceNow& device) const;
    [[nodiscard]] DeviceNow deviceNow(const core::DeviceId& id, DeviceKind kind) const;
    [[nodiscard]] const core::ControlledDevice* controlled(const core::DeviceId& id) const;
    [[nodiscard]] core::HomeWishes wishesAt(core::UnixTime time) const;

    Parts m_parts;
    // Without comforts, and the part of it that exists in figures only.
    core::HomeModel m_bare;
    core::HomeModel m_simulated;
    // Of the home's thread, but for the look of model() at devices that are gone.
    core::SimulatedHome* m_simulation = nullptr;
    core::JoinedPorts m_port;
    core::HomeControl m_control;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    core::HomeModel m_model;
    core::HomeComforts m_comforts;
    bool m_modelChanged = false;
    std::shared_ptr<const core::Schedule> m_plan;
    Surroundings m_around;
    HomeNow m_now;
    core::HomeState m_state;
    std::map<core::DeviceId, Run> m_runs;
    // W * s of load, sun, battery and the others, and the seconds that were watched.
    std::map<core::SlotIndex, Sums> m_sums;
    core::UnixTime m_last;
    std::jthread m_thread;
};

} // namespace wattbourse::app
