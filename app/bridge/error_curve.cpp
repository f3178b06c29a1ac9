// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/error_curve.h"

namespace wattbourse::app {

namespace {

std::vector<std::pair<double, double>> limitsOf(serial::AccuracyClass of) {
    std::vector<std::pair<double, double>> out;
    for (double amps = 0.05; amps < serial::kMaxAmps * 1.001; amps *= 1.01)
        if (const auto limit = serial::errorLimitPercent(of, amps, 1))
            out.emplace_back(amps, *limit);
    return out;
}

} // namespace

ErrorMark errorMark(const serial::BenchPoint& point, bool verified) {
    return {point.amps, point.powerFactor, point.errorBefore, point.errorAfter, point.uncertainty, verified};
}

ErrorCurve errorCurve(const std::vector<serial::BenchPoint>& points,
                      const std::vector<serial::VerificationPoint>& verified) {
    static const auto kOne = limitsOf(serial::AccuracyClass::One);
    static const auto kTwo = limitsOf(serial::AccuracyClass::Two);
    ErrorCurve out{kOne, kTwo, {}, std::nullopt};
    for (const serial::BenchPoint& point : points)
        out.marks.push_back(errorMark(point, false));
    for (const serial::VerificationPoint& v : verified)
        out.marks.push_back(errorMark(v.point, true));
    return out;
}

} // namespace wattbourse::app
