// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/units/units.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace wattbourse::core {

// SunSpec information models over Modbus: a chain of models from the marker "SunS" on, each with its id and its length.

/// Where a model's points begin (behind id and length) and how many registers it has.
struct SunSpecModel {
    std::uint16_t address{};
    std::uint16_t length{};
};

/// Reads `count` registers from an address; count is at most 125.
using RegisterReader = std::function<Result<std::vector<std::uint16_t>>(std::uint16_t address, std::uint16_t count)>;

/// Walks the chain from base 40000, 0 or 50000. NotFound without the marker; Malformed for a chain that runs over the
/// address space or has more than 64 models. The first model of an id counts.
Result<std::map<std::uint16_t, SunSpecModel>> findSunSpecModels(const RegisterReader& read);

constexpr std::uint16_t kInverterSinglePhase = 101;
constexpr std::uint16_t kInverterThreePhase = 103;
constexpr std::uint16_t kImmediateControls = 123;
constexpr std::uint16_t kStorageControls = 124;

/// Of models 101 to 103 (integers with scale factors): AC power, positive when fed out. Absent where not implemented.
Result<std::optional<Power>> inverterPower(std::span<const std::uint16_t> points);

/// Model 124, basic storage controls.
struct StoragePoints {
    /// Set-point at 100 %.
    Power fullPower;
    /// Of the capacity, in thousandths; absent where not implemented.
    std::optional<std::uint32_t> chargedPermille;
    /// Scale factor of the rates.
    int rateScale{};
};
Result<StoragePoints> storagePoints(std::span<const std::uint16_t> points);

/// Registers to write, by offset within the model's points.
struct RegisterWrite {
    std::uint16_t offset{};
    std::vector<std::uint16_t> values;
};

/// Charging (positive) or discharging at a fixed rate: both limits are set to the same rate, one of them negative, and
/// the device goes back to its own control `revertSeconds` after the last write, so that it is safe when nobody writes
/// any more. In the order to be written: the rates first, then their switch.
std::vector<RegisterWrite> storageSetPoint(const StoragePoints& storage, Power power, std::uint16_t revertSeconds);
std::vector<RegisterWrite> storageRelease();

/// Model 123: cells held to a share of their rated power (tenths of a percent in `scale` of its own).
std::vector<RegisterWrite> powerLimit(int scale, std::uint32_t permille, std::uint16_t revertSeconds);
std::vector<RegisterWrite> powerLimitRelease();
/// Scale factor of WMaxLimPct.
Result<int> powerLimitScale(std::span<const std::uint16_t> points);

} // namespace wattbourse::core
