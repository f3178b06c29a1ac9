// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <vector>

namespace wattbourse::serial {

/// The meter's constants as it stores them (CAL in serial/protocol/meter_protocol.h).
struct Calibration {
    struct Point {
        /// By the meter's own reckoning before this correction.
        std::uint16_t milliAmps{};
        /// Added to the gain, 1e-5.
        std::int16_t gain{};
        bool operator==(const Point&) const = default;
    };
    static constexpr std::size_t kMaxPoints = 4;

    /// Counted by the meter; what is written here is not looked at.
    std::uint8_t generation{};
    /// 0.1 mV, 9,500 to 12,500.
    std::uint16_t bandgap{11000};
    /// 1e-4 A per V at the pin, 1 to 500 A/V.
    std::uint32_t ampsPerVolt{300000};
    /// 1e-3 V per V at the pin, 10 to 1,000.
    std::uint32_t voltsPerVolt{260000};
    /// 0.001 degree by which current leads voltage in the sensors; within 20 degrees.
    std::int16_t phase{};
    /// ppm by which the meter's clock is slow.
    std::int16_t clock{};
    /// Rising.
    std::vector<Point> points;
    /// 10 mV, assumed without a voltage channel.
    std::uint16_t nominal{23000};

    bool operator==(const Calibration&) const = default;
};

/// The 40 bytes of WRITE_CAL with their CRC. OutOfRange names the field that the meter would refuse.
core::Result<core::Bytes> encodeCalibration(const Calibration& calibration);
/// Malformed for another length or version, NotVerified for a wrong CRC.
core::Result<Calibration> decodeCalibration(core::ByteView bytes);

} // namespace wattbourse::serial
