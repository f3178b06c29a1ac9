// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/calibrate/class_limits.h"

#include <cmath>

namespace wattbourse::serial {

std::optional<double> errorLimitPercent(AccuracyClass of, double amps, double powerFactor) {
    const bool one = of == AccuracyClass::One;
    const double share = amps / kBasicAmps;
    // Readings at a row's edge belong to it: a reference's last digit must not decide.
    constexpr double kEdge = 0.995;
    if (amps > kMaxAmps * 1.005)
        return std::nullopt;
    if (std::abs(powerFactor) > 0.95) {
        if (share >= 0.1 * kEdge)
            return one ? 1.0 : 2.0;
        if (share >= 0.05 * kEdge)
            return one ? 1.5 : 2.5;
        return std::nullopt;
    }
    if (std::abs(powerFactor) < 0.5 * kEdge)
        return std::nullopt;
    if (share >= 0.2 * kEdge)
        return one ? 1.0 : 2.0;
    if (share >= 0.1 * kEdge)
        return one ? 1.5 : 2.5;
    return std::nullopt;
}

ClassVerdict judge(double errorPercent, double uncertaintyPercent, double limitPercent) {
    const double error = std::abs(errorPercent);
    if (error + uncertaintyPercent <= limitPercent)
        return ClassVerdict::Within;
    return error <= limitPercent ? ClassVerdict::Undecided : ClassVerdict::Outside;
}

} // namespace wattbourse::serial
