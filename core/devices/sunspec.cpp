// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/sunspec.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wattbourse::core {

namespace {

constexpr std::array<std::uint16_t, 3> kBases{40'000, 0, 50'000};
constexpr std::uint16_t kMarkerHigh = 0x5375;
constexpr std::uint16_t kMarkerLow = 0x6e53;
constexpr std::uint16_t kEnd = 0xffff;
constexpr std::size_t kMaxModels = 64;
constexpr std::uint16_t kNotImplementedSigned = 0x8000;
constexpr std::uint16_t kNotImplemented = 0xffff;

// Offsets of points within their models (SunSpec information model reference).
enum Inverter : std::size_t { kW = 12, kWScale = 13, kInverterLength = 50 };
enum Storage : std::size_t {
    kWChaMax = 0,
    kStorCtlMod = 3,
    kChaState = 6,
    kOutWRte = 10,
    kInWRte = 11,
    kRvrtTms = 13,
    kWChaMaxScale = 16,
    kChaStateScale = 20,
    kRateScale = 23,
    kStorageLength = 24,
};
enum Controls : std::size_t {
    kWMaxLimPct = 3,
    kWMaxLimRvrtTms = 5,
    kWMaxLimEna = 7,
    kWMaxLimScale = 21,
    kControlsLength = 24,
};
// Bits of StorCtl_Mod: charging and discharging limited.
constexpr std::uint16_t kBothLimits = 3;

std::int16_t asSigned(std::uint16_t value) {
    return static_cast<std::int16_t>(value);
}

Result<int> scaleOf(std::uint16_t value, const char* point) {
    // Not implemented is a factor of one.
    const int scale = value == kNotImplementedSigned ? 0 : asSigned(value);
    if (scale < -10 || scale > 10)
        return fail(ErrorCode::Malformed, std::string("sunspec: ") + point + ": a scale factor outside -10 to 10");
    return scale;
}

double scaled(double value, int scale) {
    return value * std::pow(10.0, scale);
}

std::uint16_t asRegister(double value) {
    return static_cast<std::uint16_t>(static_cast<std::int16_t>(std::clamp(std::trunc(value), -32'767.0, 32'767.0)));
}

} // namespace

Result<std::map<std::uint16_t, SunSpecModel>> findSunSpecModels(const RegisterReader& read) {
    std::optional<std::uint32_t> at;
    for (const std::uint16_t base : kBases) {
        const auto marker = read(base, 2);
        if (marker && marker->size() == 2 && (*marker)[0] == kMarkerHigh && (*marker)[1] == kMarkerLow) {
            at = base + 2U;
            break;
        }
        if (!marker && marker.error().code == ErrorCode::TimedOut)
            return tl::make_unexpected(marker.error());
    }
    if (!at)
        return fail(ErrorCode::NotFound, "sunspec: no marker at 40000, 0 or 50000");
    std::map<std::uint16_t, SunSpecModel> out;
    for (std::size_t count = 0; count < kMaxModels; ++count) {
        if (*at > 0xfffeU)
            return fail(ErrorCode::Malformed, "sunspec: the models run over the address space");
        WB_ASSIGN(const auto head, read(static_cast<std::uint16_t>(*at), 2));
        if (head.size() != 2)
            return fail(ErrorCode::Malformed, "sunspec: a model without a head");
        if (head[0] == kEnd)
            return out;
        out.emplace(head[0], SunSpecModel{static_cast<std::uint16_t>(*at + 2), head[1]});
        *at += 2U + head[1];
    }
    return fail(ErrorCode::Malformed, "sunspec: more than 64 models");
}

Result<std::optional<Power>> inverterPower(std::span<const std::uint16_t> points) {
    if (points.size() < kInverterLength)
        return fail(ErrorCode::Malformed, "sunspec: an inverter of less than 50 registers");
    WB_ASSIGN(const int scale, scaleOf(points[kWScale], "W_SF"));
    if (points[kW] == kNotImplementedSigned)
        return std::optional<Power>();
    const double watts = scaled(asSigned(points[kW]), scale);
    if (std::abs(watts) > 1e6)
        return fail(ErrorCode::OutOfRange, "sunspec: W: more than 1 MW");
    return std::optional(Power{std::llround(watts)});
}

Result<StoragePoints> storagePoints(std::span<const std::uint16_t> points) {
    if (points.size() < kStorageLength)
        return fail(ErrorCode::Malformed, "sunspec: storage controls of less than 24 registers");
    StoragePoints out;
    WB_ASSIGN(const int powerScale, scaleOf(points[kWChaMaxScale], "WChaMax_SF"));
    WB_ASSIGN(const int stateScale, scaleOf(points[kChaStateScale], "ChaState_SF"));
    WB_ASSIGN(out.rateScale, scaleOf(points[kRateScale], "InOutWRte_SF"));
    const double full = scaled(points[kWChaMax], powerScale);
    if (points[kWChaMax] == kNotImplemented || full < 1 || full > 1e6)
        return fail(ErrorCode::OutOfRange, "sunspec: WChaMax: not within 1 W to 1 MW");
    out.fullPower = {std::llround(full)};
    if (points[kChaState] != kNotImplemented) {
        const double permille = scaled(points[kChaState], stateScale) * 10;
        if (permille > 1'000.5)
            return fail(ErrorCode::OutOfRange, "sunspec: ChaState: more than 100 %");
        out.chargedPermille = static_cast<std::uint32_t>(std::llround(permille));
    }
    return out;
}

std::vector<RegisterWrite> storageSetPoint(const StoragePoints& storage, Power power, std::uint16_t revertSeconds) {
    const double percent = 100 * static_cast<double>(power.value) /
                           static_cast<double>(std::max<std::int64_t>(storage.fullPower.value, 1));
    const double rate = scaled(std::clamp(percent, -100.0, 100.0), -storage.rateScale);
    return {
        {kOutWRte, {asRegister(-rate), asRegister(rate)}}, {kRvrtTms, {revertSeconds}}, {kStorCtlMod, {kBothLimits}}};
}

std::vector<RegisterWrite> storageRelease() {
    return {{kStorCtlMod, {0}}};
}

Result<int> powerLimitScale(std::span<const std::uint16_t> points) {
    if (points.size() < kControlsLength)
        return fail(ErrorCode::Malformed, "sunspec: immediate controls of less than 24 registers");
    return scaleOf(points[kWMaxLimScale], "WMaxLimPct_SF");
}

std::vector<RegisterWrite> powerLimit(int scale, std::uint32_t permille, std::uint16_t revertSeconds) {
    return {{kWMaxLimPct, {asRegister(scaled(std::min(permille, 1'000U) / 10.0, -scale))}},
            {kWMaxLimRvrtTms, {revertSeconds}},
            {kWMaxLimEna, {1}}};
}

std::vector<RegisterWrite> powerLimitRelease() {
    return {{kWMaxLimEna, {0}}};
}

} // namespace wattbourse::core
