// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/home_devices.h"
#include "app/bridge/meter_recorder.h"
#include "core/agent/home.h"

namespace wattbourse::app {

/// The home's past for its planner: the meter's slots, taken apart by what the devices said of them.
class RecordedHome final : public core::HomeRecord {
public:
    /// `devices` may be null. Both outlive it.
    RecordedHome(const MeterRecorder& recorder, const HomeDevices* devices)
        : m_recorder(recorder), m_devices(devices) {}

    core::Result<std::vector<core::HomeSlot>> measured(core::SlotIndex from, core::SlotIndex before) override;
    core::Result<core::Energy> stored() override;
    core::Result<core::HomeState> state() override;
    core::HomeWishes wishes() override;
    std::optional<core::Temperature> outdoor(core::SlotIndex slot) override;

    [[nodiscard]] const MeterRecorder& recorder() const { return m_recorder; }

private:
    const MeterRecorder& m_recorder;
    const HomeDevices* m_devices;
};

} // namespace wattbourse::app
