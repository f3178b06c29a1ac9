// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "serial/calibrate/calibration.h"

#include <optional>
#include <vector>

namespace wattbourse::serial {

/// One second's raw sums as LIVE_BLOCK carries them, in codes.
struct LiveBlock {
    std::uint16_t pairs{};
    std::uint16_t lagPairs{};
    std::uint32_t ticks{};
    std::int32_t sumI{};
    std::uint32_t sumII{};
    std::int32_t sumILag{};
    std::int32_t sumV{};
    std::uint32_t sumVV{};
    std::int32_t sumIVBefore{};
    std::int32_t sumIVAfter{};
    /// Mean bandgap code times 64.
    std::uint16_t gap{};
    std::uint16_t biasI{};
    std::uint16_t biasV{};
    std::uint16_t milliHertz{};
    bool clipped{};
};
/// Malformed when shorter than its layout or without pairs.
core::Result<LiveBlock> parseLiveBlock(core::ByteView payload);

/// What raw sums say before any calibration, in codes and seconds; the host reckons in double precision what the meter
/// reckons in single.
struct RawMeans {
    /// rms of the current: of all samples, and of the part that repeats from cycle to cycle.
    double currentCodes{};
    double currentRepeating{};
    double voltageCodes{};
    /// Means of current times voltage, half a pair period before and after.
    double before{};
    double after{};
    /// Radians of the mains in one pair period.
    double angle{};
    double hertz{};
    double bandgapCode{};
    /// Mean input levels in codes.
    double biasI{};
    double biasV{};
    /// Noise of the current's channel, rms codes: what does not repeat. None above about 1 A: there the product over
    /// one cycle saturates in the meter (it is kept in 8 bits), and the rest of a cycle in the window outweighs noise.
    std::optional<double> noiseCodes;
    /// Standard deviation of the blocks' current and voltage, relative.
    double currentSpread{};
    double voltageSpread{};
    std::size_t blocks{};
    bool clipped{};
};

/// Gathers blocks of one condition (one load, one wiring).
class BlockTally {
public:
    /// Keeps the newest `most`.
    void add(const LiveBlock& block, std::size_t most);
    /// Whether the block's current or voltage is another one than what was gathered: by more than 3 %, beyond noise.
    [[nodiscard]] bool differs(const LiveBlock& block) const;
    void clear() { m_blocks.clear(); }
    [[nodiscard]] std::size_t blocks() const { return m_blocks.size(); }
    /// None before the first block.
    [[nodiscard]] std::optional<RawMeans> means() const;

    /// Standard uncertainty of the blocks' mean power with these constants, relative to it: by statistics (GUM 4.2), of
    /// each second's power with its own bandgap, so that noise, source, and windows of no whole cycles all count, and
    /// with what few seconds leave unknown (JCGM 101:2008, 6.4.9.4). None under four blocks or without power.
    [[nodiscard]] std::optional<double> powerUncertainty(const Calibration& calibration) const;

private:
    std::vector<LiveBlock> m_blocks;
};

/// What the meter would show for these sums with these constants: A, V, W.
struct Shown {
    double amps{};
    double volts{};
    double watts{};
    /// The current before the points' correction: where a point is looked up.
    double rawAmps{};
};
Shown shownBy(const RawMeans& means, const Calibration& calibration);

/// Degrees by which the current's channel leads the voltage's when the load is resistive: signed, from one load, with
/// no search. From cov(i, v after) = c cos(w/2 - phi) and cov(i, v before) = c cos(w/2 + phi).
double leadDegrees(const RawMeans& means);

} // namespace wattbourse::serial
