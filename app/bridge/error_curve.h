// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/error_chart.h"
#include "serial/calibrate/session.h"

namespace wattbourse::app {

ErrorMark errorMark(const serial::BenchPoint& point, bool verified);

/// Points with the limits of both classes at power factor 1.
ErrorCurve errorCurve(const std::vector<serial::BenchPoint>& points,
                      const std::vector<serial::VerificationPoint>& verified);

} // namespace wattbourse::app
