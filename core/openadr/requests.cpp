// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openadr/requests.h"

#include <algorithm>
#include <cmath>

namespace wattbourse::core::openadr {

namespace {

// 1,000 GW: more is no request but a mistake.
constexpr double kMostWatts = 1e12;
constexpr std::int64_t kMostLevel = 3;
constexpr std::int64_t kHour = 3'600;

std::string at(const Interval& interval) {
    return "interval " + std::to_string(interval.id) + ": ";
}

Result<double> numberOf(const Interval& interval, const Payload& payload) {
    const double* number = payload.values.size() == 1 ? std::get_if<double>(&payload.values[0]) : nullptr;
    if (number == nullptr)
        return fail(ErrorCode::Malformed, at(interval) + payload.type + ": one number is expected");
    return *number;
}

Result<std::int64_t> wattsOf(const Event& event, const Interval& interval, const Payload& payload) {
    WB_ASSIGN(const double number, numberOf(interval, payload));
    const auto descriptor = std::find_if(event.descriptors.begin(), event.descriptors.end(),
                                         [&](const auto& one) { return one.payloadType == payload.type; });
    const std::string units = descriptor == event.descriptors.end() ? "" : descriptor->units;
    double factor = 0;
    if (units.empty() || units == "KW")
        factor = 1e3;
    else if (units == "W")
        factor = 1;
    else if (units == "MW")
        factor = 1e6;
    else
        return fail(ErrorCode::Malformed, at(interval) + payload.type + ": a power in W, KW or MW is expected");
    if (std::abs(number) * factor > kMostWatts)
        return fail(ErrorCode::OutOfRange, at(interval) + payload.type + ": more than 10^12 W");
    return std::llround(number * factor);
}

/// Nothing for a payload that asks for no flexibility.
Result<std::optional<FlexRequest>> requestOf(const Event& event, const Interval& interval, const Payload& payload) {
    FlexRequest out;
    const bool imports = payload.type == "IMPORT_CAPACITY_LIMIT";
    if (payload.type == "DISPATCH_SETPOINT_RELATIVE") {
        WB_ASSIGN(const std::int64_t watts, wattsOf(event, interval, payload));
        if (watts == 0)
            return std::nullopt;
        out.kind = RequestKind::Change;
        out.direction = watts < 0 ? FlexDirection::Up : FlexDirection::Down;
        out.power = Power{std::abs(watts)};
    } else if (imports || payload.type == "EXPORT_CAPACITY_LIMIT") {
        WB_ASSIGN(const std::int64_t watts, wattsOf(event, interval, payload));
        if (watts < 0)
            return fail(ErrorCode::OutOfRange, at(interval) + payload.type + ": below 0");
        out.kind = imports ? RequestKind::ImportLimit : RequestKind::ExportLimit;
        out.direction = imports ? FlexDirection::Up : FlexDirection::Down;
        out.power = Power{watts};
    } else if (payload.type == "SIMPLE") {
        WB_ASSIGN(const double level, numberOf(interval, payload));
        if (level < 0 || level > kMostLevel || level != std::floor(level))
            return fail(ErrorCode::OutOfRange, at(interval) + "SIMPLE: 0, 1, 2 or 3 is expected");
        if (level == 0)
            return std::nullopt;
        out.kind = RequestKind::Level;
        out.level = std::llround(level);
    } else {
        return std::nullopt;
    }
    return out;
}

constexpr const char* kQuality = "DATA_QUALITY";

bool asks(const Event& event, std::string_view type) {
    return std::any_of(event.reports.begin(), event.reports.end(),
                       [&](const ReportDescriptor& one) { return one.payloadType == type; });
}

const char* wordOf(DeliveryQuality quality) {
    switch (quality) {
    case DeliveryQuality::Measured:
        return "OK";
    case DeliveryQuality::Estimated:
        return "ESTIMATED";
    case DeliveryQuality::Missing:
        break;
    }
    return "MISSING";
}

double kilo(Energy energy) {
    return static_cast<double>(energy.value) / 1e3;
}

} // namespace

bool isFor(const Event& event, const std::string& venName) {
    bool named = false;
    for (const Target& target : event.targets) {
        if (target.type != "VEN_NAME")
            continue;
        named = true;
        if (std::find(target.values.begin(), target.values.end(), venName) != target.values.end())
            return true;
    }
    return !named;
}

Result<std::vector<IntervalTime>> timesOf(const Event& event, UnixTime now) {
    std::vector<IntervalTime> out;
    out.reserve(event.intervals.size());
    std::optional<UnixTime> next;
    if (event.period)
        next = event.period->start.value_or(now);
    for (const Interval& interval : event.intervals) {
        if (interval.period)
            next = interval.period->start.value_or(now);
        if (!next)
            return fail(ErrorCode::Malformed, at(interval) + "it begins nowhere: no start, and none before it");
        IsoDuration length = event.period ? event.period->duration : IsoDuration{};
        // A period of its own without a length keeps the event's.
        if (interval.period && !interval.period->duration.isZero())
            length = interval.period->duration;
        if (length.isZero() && event.intervals.size() > 1)
            return fail(ErrorCode::Malformed, at(interval) + "it has no length");
        IntervalTime time{*next, std::nullopt};
        // No length of the only interval, or one of 9,999 years: until it is taken back.
        if (!length.isZero() && !length.isEndless())
            time.end = after(*next, length);
        next = time.end;
        out.push_back(time);
    }
    return out;
}

Result<std::vector<FlexRequest>> requestsOf(const Event& event, UnixTime now) {
    WB_ASSIGN(const std::vector<IntervalTime> times, timesOf(event, now));
    std::vector<FlexRequest> out;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const Interval& interval = event.intervals[i];
        for (std::size_t p = 0; p < interval.payloads.size(); ++p) {
            WB_ASSIGN(std::optional<FlexRequest> request, requestOf(event, interval, interval.payloads[p]));
            if (!request)
                continue;
            request->program = event.programId;
            request->event = event.id;
            request->interval = interval.id;
            request->payload = static_cast<std::int64_t>(p);
            request->title = event.name;
            request->start = times[i].start;
            request->end = times[i].end;
            request->priority = event.priority;
            out.push_back(std::move(*request));
        }
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const FlexRequest& a, const FlexRequest& b) { return a.start < b.start; });
    return out;
}

std::vector<SlotNeed> slotNeeds(const FlexRequest& request, const SlotCalendar& calendar, std::size_t mostSlots) {
    std::vector<SlotNeed> out;
    if (request.kind != RequestKind::Change || request.start.seconds < 0)
        return out;
    for (SlotIndex slot = calendar.at(request.start); out.size() < mostSlots; ++slot.value) {
        const UnixTime from = std::max(calendar.start(slot), request.start);
        const UnixTime until = request.end ? std::min(calendar.end(slot), *request.end) : calendar.end(slot);
        if (until <= from)
            break;
        const std::int64_t wattSeconds = request.power.value * (until - from).count();
        out.push_back({slot, Energy{(wattSeconds + kHour - 1) / kHour}});
    }
    return out;
}

Report deliveryReport(const Event& event, const std::string& clientName, const std::vector<Delivery>& deliveries) {
    const bool usage = asks(event, "USAGE");
    const bool demand = asks(event, "DEMAND");
    const bool baseline = asks(event, "BASELINE");
    const bool delta = asks(event, "DELTA_USAGE") || (!usage && !demand && !baseline);
    Report out;
    out.programId = event.programId;
    out.eventId = event.id;
    out.clientName = clientName;
    out.name = event.name.empty() ? event.id : event.name;
    const auto describe = [&](bool wanted, const char* type, const char* units) {
        if (wanted)
            out.descriptors.push_back({type, units, {}});
    };
    describe(usage, "USAGE", "KWH");
    describe(demand, "DEMAND", "KW");
    describe(delta, "DELTA_USAGE", "KWH");
    describe(baseline, "BASELINE", "KWH");
    ReportResource resource{"AGGREGATED_REPORT", std::nullopt, {}};
    for (const Delivery& delivery : deliveries) {
        Interval interval{delivery.interval, Period{delivery.start, {0, delivery.seconds}}, {}};
        const bool missing = delivery.quality == DeliveryQuality::Missing;
        const bool exports = delivery.metered.value < 0 && (usage || demand);
        const auto add = [&](bool wanted, const char* type, double value) {
            if (wanted)
                interval.payloads.push_back({type, {Value(value)}});
        };
        const double kilowattHours = kilo(delivery.metered);
        add(usage && !missing && !exports, "USAGE", kilowattHours);
        add(demand && !missing && !exports && delivery.seconds > 0, "DEMAND",
            kilowattHours * kHour / static_cast<double>(delivery.seconds));
        add(delta && !missing, "DELTA_USAGE", kilo(delivery.metered - delivery.baseline));
        add(baseline, "BASELINE", kilo(delivery.baseline));
        const DeliveryQuality said = exports && !delta ? DeliveryQuality::Missing : delivery.quality;
        interval.payloads.push_back({kQuality, {Value(std::string(wordOf(said)))}});
        resource.intervals.push_back(std::move(interval));
    }
    out.resources.push_back(std::move(resource));
    return out;
}

} // namespace wattbourse::core::openadr
