// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/calibrate/calibration.h"

#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"

namespace wattbourse::serial {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr std::uint8_t kVersion = 1;

Result<void> within(const char* field, std::int64_t value, std::int64_t low, std::int64_t high) {
    if (value < low || value > high)
        return fail(ErrorCode::OutOfRange, std::string("calibration: ") + field + " is " + std::to_string(value) +
                                               ", not " + std::to_string(low) + " to " + std::to_string(high));
    return {};
}

} // namespace

Result<core::Bytes> encodeCalibration(const Calibration& c) {
    WB_TRY(within("bandgap (0.1 mV)", c.bandgap, 9500, 12500));
    WB_TRY(within("current constant (1e-4 A/V)", c.ampsPerVolt, 10000, 5000000));
    WB_TRY(within("voltage constant (1e-3 V/V)", c.voltsPerVolt, 10000, 1000000));
    WB_TRY(within("phase (0.001 degree)", c.phase, -20000, 20000));
    WB_TRY(within("nominal voltage (10 mV)", c.nominal, 9000, 30000));
    WB_TRY(within("number of points", static_cast<std::int64_t>(c.points.size()), 0, Calibration::kMaxPoints));
    core::Bytes out(WBM_CAL_SIZE);
    out[WBM_CAL_VERSION] = kVersion;
    out[WBM_CAL_GENERATION] = c.generation;
    wbm_put16(out.data() + WBM_CAL_BANDGAP, c.bandgap);
    wbm_put32(out.data() + WBM_CAL_ICAL, c.ampsPerVolt);
    wbm_put32(out.data() + WBM_CAL_VCAL, c.voltsPerVolt);
    wbm_put16(out.data() + WBM_CAL_PHASE, static_cast<std::uint16_t>(c.phase));
    wbm_put16(out.data() + WBM_CAL_CLOCK, static_cast<std::uint16_t>(c.clock));
    wbm_put16(out.data() + WBM_CAL_NOMINAL, c.nominal);
    std::uint16_t below = 0;
    std::uint8_t* at = out.data() + WBM_CAL_POINTS;
    for (const Calibration::Point& point : c.points) {
        if (point.milliAmps <= below)
            return fail(ErrorCode::OutOfRange, "calibration: the points' currents do not rise");
        below = point.milliAmps;
        wbm_put16(at, point.milliAmps);
        wbm_put16(at + 2, static_cast<std::uint16_t>(point.gain));
        at += 4;
    }
    wbm_put16(out.data() + WBM_CAL_CRC, wbm_crc16(out.data(), WBM_CAL_CRC));
    return out;
}

Result<Calibration> decodeCalibration(core::ByteView bytes) {
    if (bytes.size() < WBM_CAL_SIZE || bytes[WBM_CAL_VERSION] != kVersion)
        return fail(ErrorCode::Malformed,
                    "calibration: " + std::to_string(bytes.size()) + " bytes, or another version");
    const std::uint8_t* p = bytes.data();
    if (wbm_crc16(p, WBM_CAL_CRC) != wbm_get16(p + WBM_CAL_CRC))
        return fail(ErrorCode::NotVerified, "calibration: its check sum is wrong");
    Calibration out;
    out.generation = p[WBM_CAL_GENERATION];
    out.bandgap = wbm_get16(p + WBM_CAL_BANDGAP);
    out.ampsPerVolt = wbm_get32(p + WBM_CAL_ICAL);
    out.voltsPerVolt = wbm_get32(p + WBM_CAL_VCAL);
    out.phase = static_cast<std::int16_t>(wbm_get16(p + WBM_CAL_PHASE));
    out.clock = static_cast<std::int16_t>(wbm_get16(p + WBM_CAL_CLOCK));
    out.nominal = wbm_get16(p + WBM_CAL_NOMINAL);
    for (std::size_t i = 0; i < Calibration::kMaxPoints; ++i) {
        const std::uint8_t* at = p + WBM_CAL_POINTS + 4 * i;
        if (wbm_get16(at) == 0)
            break;
        out.points.push_back({wbm_get16(at), static_cast<std::int16_t>(wbm_get16(at + 2))});
    }
    return out;
}

} // namespace wattbourse::serial
