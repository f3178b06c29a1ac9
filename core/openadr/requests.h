// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/energy/flexibility.h"
#include "core/openadr/model.h"
#include "core/time/slot.h"
#include "core/units/units.h"

#include <optional>
#include <string>
#include <vector>

/// What an event means in our words, and what we answer.
namespace wattbourse::core::openadr {

/// As stored: never renumbered.
enum class RequestKind : std::uint8_t {
    /// DISPATCH_SETPOINT_RELATIVE: use less (Up) or more (Down) than otherwise, by `power`.
    Change = 1,
    /// IMPORT_CAPACITY_LIMIT, EXPORT_CAPACITY_LIMIT: take or feed `power` at most.
    ImportLimit = 2,
    ExportLimit = 3,
    /// SIMPLE: give way by a level, 1 to 3; how much that is was agreed on beside the protocol.
    Level = 4,
};

/// One interval of an event that asks for flexibility.
struct FlexRequest {
    std::string program;
    std::string event;
    /// The interval's number in the event, and which of its payloads it is.
    std::int64_t interval{};
    std::int64_t payload{};
    std::string title;
    RequestKind kind{RequestKind::Change};
    FlexDirection direction{FlexDirection::Up};
    UnixTime start;
    /// Absent: until it is taken back.
    std::optional<UnixTime> end;
    /// Not negative.
    Power power;
    std::int64_t level{};
    /// A lower number goes first.
    std::optional<std::int64_t> priority;
    bool operator==(const FlexRequest&) const = default;
};

/// The event is for a client of this name: it names no client (VEN_NAME), or this one.
bool isFor(const Event& event, const std::string& venName);

/// Times of the intervals: what has no period of its own follows the one before it. `now` stands in for a start that is
/// "now". Malformed for an interval without a start or a length.
struct IntervalTime {
    UnixTime start;
    std::optional<UnixTime> end;
    bool operator==(const IntervalTime&) const = default;
};
Result<std::vector<IntervalTime>> timesOf(const Event& event, UnixTime now);

/// What the event asks for, by time; payload types that ask for no flexibility (prices, alerts) are passed over. Power
/// is whole W, to the nearest, from W, kW (also when no unit is named) or MW. Malformed or OutOfRange, naming the
/// interval, for values that mean nothing: a limit below 0, a level above 3, another unit, no number.
Result<std::vector<FlexRequest>> requestsOf(const Event& event, UnixTime now);

/// What a request of kind Change needs in each slot that it touches: power over the seconds inside, rounded up. At most
/// `mostSlots`, from the beginning.
struct SlotNeed {
    SlotIndex slot;
    Energy energy;
    bool operator==(const SlotNeed&) const = default;
};
std::vector<SlotNeed> slotNeeds(const FlexRequest& request, const SlotCalendar& calendar, std::size_t mostSlots);

enum class DeliveryQuality { Measured, Estimated, Missing };

/// What was measured in one interval of an event, summed over those who answered. Net, import positive.
struct Delivery {
    std::int64_t interval{};
    UnixTime start;
    std::int64_t seconds{};
    Energy baseline;
    Energy metered;
    DeliveryQuality quality{DeliveryQuality::Measured};
};

/// The report that the event asks for, over these deliveries: USAGE, DEMAND, DELTA_USAGE and BASELINE in kWh and kW, as
/// far as the event asks for them, and DELTA_USAGE when it names none; DATA_QUALITY beside each. A net export is no
/// USAGE or DEMAND (both begin at 0): that interval says MISSING for it.
Report deliveryReport(const Event& event, const std::string& clientName, const std::vector<Delivery>& deliveries);

} // namespace wattbourse::core::openadr
