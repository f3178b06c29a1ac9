// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/recorded_home.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

namespace wattbourse::app {

namespace {

// Short slots: a made-up day of 96 of them, as the demonstration's homes live.
constexpr std::uint32_t kShortDay = 96;

std::size_t slotsOfDay(core::SlotCalendar calendar) {
    return calendar.slotSeconds() >= 300 ? 86'400 / calendar.slotSeconds() : kShortDay;
}

/// The stated default at the power of a real day, whatever the length of a slot.
std::vector<double> defaultLoad(core::SlotCalendar calendar) {
    const std::size_t slots = slotsOfDay(calendar);
    std::vector<double> load = core::standardLoad(slots);
    for (double& kwh : load)
        kwh *= static_cast<double>(slots) * calendar.slotSeconds() / 86'400.0;
    return load;
}

/// The desktop's time zone over the days that a planner looks at, and the year ahead.
std::vector<core::UtcOffset> localTime(core::UnixTime now) {
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QDateTime from = QDateTime::fromSecsSinceEpoch(now.seconds, Qt::UTC).addDays(-60);
    std::vector<core::UtcOffset> out{{{from.toSecsSinceEpoch()}, zone.offsetFromUtc(from)}};
    const auto changes = zone.transitions(from, from.addDays(425));
    for (const QTimeZone::OffsetData& change : changes)
        out.push_back({{change.atUtc.toSecsSinceEpoch()}, change.offsetFromUtc});
    return out;
}

/// The planner with its home; hands each plan on to the devices, and begins anew when they changed.
class SteeringPlanner final : public core::Planner {
public:
    SteeringPlanner(const MeterRecorder& recorder, core::SlotCalendar calendar, HomeDevices* devices)
        : m_home(recorder, devices), m_calendar(calendar), m_devices(devices) {}

    core::Result<core::Plan> plan(const core::PlanRequest& request) override {
        const core::HomeModel model = m_devices ? m_devices->model() : core::HomeModel{};
        if (!m_planner || reserveOf(model) != m_reserve) {
            m_reserve = reserveOf(model);
            m_planner.emplace(core::HomePlanner::Options{.home = model,
                                                         .slotsPerDay = slotsOfDay(m_calendar),
                                                         .standardLoad = defaultLoad(m_calendar),
                                                         .localTime = localTime(request.now)},
                              m_home);
        }
        auto made = m_planner->plan(request);
        if (made && m_devices)
            m_devices->follow(std::make_shared<const core::Plan>(*made));
        return made;
    }

private:
    static core::Energy reserveOf(const core::HomeModel& model) {
        return model.battery ? model.battery->reserve : core::Energy{};
    }

    RecordedHome m_home;
    core::SlotCalendar m_calendar;
    HomeDevices* m_devices;
    core::Energy m_reserve;
    std::optional<core::HomePlanner> m_planner;
};

} // namespace

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
        const core::Energy load = net + devices->solar - devices->battery;
        out.push_back({slot.slot, std::max(load, core::Energy{}), devices->solar});
    }
    return out;
}

core::Result<core::Energy> RecordedHome::stored() {
    return m_devices ? m_devices->now().stored.value_or(core::Energy{}) : core::Energy{};
}

std::unique_ptr<core::Planner> makeHomePlanner(const MeterRecorder& recorder, core::SlotCalendar calendar,
                                               HomeDevices* devices) {
    return std::make_unique<SteeringPlanner>(recorder, calendar, devices);
}

} // namespace wattbourse::app
