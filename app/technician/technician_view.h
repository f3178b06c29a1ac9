// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/technician/bench_view.h"
#include "app/technician/spectrum.h"
#include "core/api/meter.h"
#include "core/energy/granularity.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace wattbourse::app {

/// All that the meter bench shows.
struct TechnicianView {
    core::UnixTime now;
    core::MeterLink link;
    std::optional<core::MeterIdentity> identity;
    /// The last live readings, oldest first, a minute of them at most.
    std::vector<core::MeterReading> live;
    /// The newest burst, and the constants that turn it into volts and amperes; without them no trace is drawn.
    std::optional<core::MeterScope> scope;
    /// The last few, oldest first: one alone may be shorter than a cycle.
    std::vector<core::MeterScope> bursts;
    std::optional<ScopeScale> scale;
    std::optional<std::vector<core::MeterTamper>> tampers;
    /// The meter's interval against what the network carries; what is not known is 0.
    core::Granularity granularity;
    /// Serial ports that were found.
    QStringList ports;
    BenchView bench;
};

/// Mean and standard deviation of one live quantity in its unit.
struct LiveValue {
    double mean{};
    double noise{};
    std::vector<std::int64_t> trace;
};

/// What the bench shows of the live readings. Each is none when the meter does not measure it.
struct LiveValues {
    std::optional<LiveValue> voltage, current, active, apparent, factor, frequency;
};

LiveValues liveValuesOf(const std::vector<core::MeterReading>& live);

} // namespace wattbourse::app
