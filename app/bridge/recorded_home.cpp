// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/recorded_home.h"

#include <algorithm>

namespace wattbourse::app {

core::Result<std::vector<core::HomeSlot>> RecordedHome::measured(core::SlotIndex from, core::SlotIndex before) {
    WB_ASSIGN(const auto stored, m_recorder.history(before, before.value - from.value));
    std::vector<core::HomeSlot> out;
    out.reserve(stored.size());
    for (const core::StoredSlot& slot : stored) {
        const core::Energy net = slot.imported - slot.exported;
        const auto devices = m_devices ? m_devices->slot(slot.slot) : std::nullopt;
        if (!devices) {
            out.push_back({slot.slot, net, std::nullopt});
            continue;
        }
        // The meter is right about the sum; what it does not see apart is taken from the devices.
        const core::Energy load = net + devices->solar - devices->battery - devices->others;
        out.push_back({slot.slot, std::max(load, core::Energy{}), devices->solar});
    }
    return out;
}

core::Result<core::Energy> RecordedHome::stored() {
    return m_devices ? m_devices->state().stored : core::Energy{};
}

core::Result<core::HomeState> RecordedHome::state() {
    return m_devices ? m_devices->state() : core::HomeState{};
}

core::HomeWishes RecordedHome::wishes() {
    return m_devices ? m_devices->wishes() : core::HomeWishes{};
}

std::optional<core::Temperature> RecordedHome::outdoor(core::SlotIndex slot) {
    return m_devices ? m_devices->outdoor(slot) : std::nullopt;
}

} // namespace wattbourse::app
