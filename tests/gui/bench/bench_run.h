// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench_fixture.h"

namespace wattbourse::tests {

/// Presses the button and waits until the meter stands at the next step.
void take(BenchRig& rig, const char* button, int next);
/// A measurement of a load with what the reference reads.
void measure(BenchRig& rig, double amps, double factor = 1, int turns = 1);
/// From the setup form to the sealed meter without a detour, by the page's own buttons.
void calibrate(BenchRig& rig);

} // namespace wattbourse::tests
