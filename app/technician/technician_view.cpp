// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/technician/technician_view.h"

#include <cmath>

namespace wattbourse::app {

namespace {

/// `of` in thousandths of the unit.
template <class F>
std::optional<LiveValue> collected(const std::vector<core::MeterReading>& live, F&& of) {
    LiveValue out;
    double squares = 0;
    for (const core::MeterReading& reading : live) {
        const std::optional<std::int64_t> milli = of(reading);
        if (!milli)
            return std::nullopt;
        const double value = static_cast<double>(*milli) / 1000;
        out.mean += value;
        out.trace.push_back(*milli);
    }
    if (out.trace.empty())
        return std::nullopt;
    const auto count = static_cast<double>(out.trace.size());
    out.mean /= count;
    for (const std::int64_t milli : out.trace)
        squares += std::pow(static_cast<double>(milli) / 1000 - out.mean, 2);
    out.noise = count > 1 ? std::sqrt(squares / (count - 1)) : 0;
    return out;
}

std::optional<std::int64_t> apparentOf(const core::MeterReading& r) {
    if (r.voltageMilliVolts == 0)
        return std::nullopt;
    return r.voltageMilliVolts * r.currentMicroAmps / 1'000'000;
}

} // namespace

LiveValues liveValuesOf(const std::vector<core::MeterReading>& live) {
    using Reading = core::MeterReading;
    using Milli = std::optional<std::int64_t>;
    LiveValues out;
    out.voltage = collected(
        live, [](const Reading& r) { return r.voltageMilliVolts != 0 ? Milli(r.voltageMilliVolts) : std::nullopt; });
    out.current = collected(live, [](const Reading& r) { return Milli(r.currentMicroAmps / 1000); });
    // Without a voltage channel the power field is apparent power at a nominal voltage (indicative), not active power.
    out.active =
        collected(live, [](const Reading& r) { return r.indicative ? std::nullopt : Milli(r.powerMilliWatts); });
    out.apparent = collected(live, apparentOf);
    out.factor = collected(live, [](const Reading& r) -> Milli {
        const Milli apparent = apparentOf(r);
        return apparent && *apparent > 0 && !r.indicative
                   ? Milli(
                         std::llround(1000.0 * static_cast<double>(r.powerMilliWatts) / static_cast<double>(*apparent)))
                   : std::nullopt;
    });
    out.frequency = collected(
        live, [](const Reading& r) { return r.frequencyMilliHertz > 0 ? Milli(r.frequencyMilliHertz) : std::nullopt; });
    return out;
}

} // namespace wattbourse::app
