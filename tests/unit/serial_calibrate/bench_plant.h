// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/calibrate/session.h"

namespace wattbourse::tests {

/// What flows and what the meter's sensors make of it.
struct BenchPlant {
    double amps{};
    double volts{230};
    double powerFactor{1};
    /// Shares by which clamp and adapter show too much, degrees by which the clamp leads.
    double clampOff{};
    double adapterOff{};
    double lead{};
    /// rms codes.
    double noise{0.5};
    double biasVolts{2.5};
    double hertz{50};
    bool clipped{};
};

/// One second's sums as a meter at 5.000 V with a bandgap of 1.1000 V would send them.
serial::LiveBlock blockOf(const BenchPlant& plant);

/// What a good reference reads of it.
serial::ReferenceReading readingOf(const BenchPlant& plant, int turns = 1);

} // namespace wattbourse::tests
