// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace wattbourse::serial {

/// Basic and greatest current of the SCT-013-030 as a meter: the limits are drawn for these.
constexpr double kBasicAmps = 10;
constexpr double kMaxAmps = 30;

enum class AccuracyClass { One = 1, Two = 2 };

/// The limit of error in per cent that IEC 62053-21 (2003, direct connected) sets for active energy at a current and
/// power factor; none where it sets none. Power factors between 1 and 0.5 take the wider of the two rows. The text of
/// 2020 was not at hand: what is printed from this says so.
std::optional<double> errorLimitPercent(AccuracyClass of, double amps, double powerFactor);

enum class ClassVerdict {
    /// Error and expanded uncertainty together stay within the limit.
    Within,
    /// The error does, the two together do not: neither passed nor failed.
    Undecided,
    Outside,
};
/// `uncertaintyPercent` is expanded (k = 2).
ClassVerdict judge(double errorPercent, double uncertaintyPercent, double limitPercent);

} // namespace wattbourse::serial
