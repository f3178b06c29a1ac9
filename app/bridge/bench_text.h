// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/technician/bench_view.h"
#include "core/api/meter.h"
#include "serial/calibrate/session.h"

/// The words of the guided calibration. Each sentence is whole, for translation.
namespace wattbourse::app::benchtext {

QString stepTitle(serial::BenchStep step);
/// What to connect and what to type.
QString instruction(serial::BenchStep step);
/// What a step is about before it is reached.
QString ahead(serial::BenchStep step);
/// Why a step was not taken, and what to do.
QString refusal(const serial::Refusal& why);
/// Why the meter or the link did not do what was asked.
QString meterRefusal(const core::Error& error);
BenchCheck wiring(const serial::WiringItem& item);
QString classVerdict(const std::optional<serial::ClassVerdict>& verdict);
/// What may be said of the whole verification: never of a class where none was verified.
QString verdict(const std::vector<serial::VerificationPoint>& points);

/// Numbers with their sign, in the user's marks.
QString number(double value, int decimals);
QString signedNumber(double value, int decimals);
QString amps(double value);

} // namespace wattbourse::app::benchtext
