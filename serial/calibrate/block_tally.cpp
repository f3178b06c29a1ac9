// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/calibrate/block_tally.h"

#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wattbourse::serial {

namespace {

constexpr double kSecondsPerTick = 0.5e-6;
// Codes squared below which the meter takes the product over one cycle; firmware/measure.c.
constexpr double kLagBelow = 60;
// A second that differs by more than this share from the one before is of another load; noise moves the rms by a few
// thousandths of a code.
constexpr double kOtherLoad = 0.03;
constexpr double kOtherCodes = 0.15;
constexpr double kOtherFactor = 0.05;
// Below this noise alone turns the angle.
constexpr double kCodesWithAngle = 2;
constexpr double kRadiansPerMillidegree = std::numbers::pi / 180'000;

std::int32_t signed32(const std::uint8_t* at) {
    return static_cast<std::int32_t>(wbm_get32(at));
}

double covariance(double n, double product, double a, double b) {
    return product / n - a / n * (b / n);
}

double relativeSpread(const std::vector<double>& values) {
    if (values.size() < 2)
        return 0;
    double mean = 0;
    for (const double v : values)
        mean += v / static_cast<double>(values.size());
    double square = 0;
    for (const double v : values)
        square += (v - mean) * (v - mean) / static_cast<double>(values.size() - 1);
    return mean > 0 ? std::sqrt(square) / mean : 0;
}

double correctionAt(const Calibration& calibration, double milliAmps) {
    const auto& points = calibration.points;
    if (points.empty())
        return 0;
    const auto gain = [](const Calibration::Point& p) { return static_cast<double>(p.gain) * 1e-5; };
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (milliAmps >= points[i].milliAmps)
            continue;
        if (i == 0)
            return gain(points[0]);
        const double part = std::log(milliAmps / points[i - 1].milliAmps) /
                            std::log(static_cast<double>(points[i].milliAmps) / points[i - 1].milliAmps);
        return gain(points[i - 1]) + (gain(points[i]) - gain(points[i - 1])) * part;
    }
    return gain(points.back());
}

} // namespace

core::Result<LiveBlock> parseLiveBlock(core::ByteView payload) {
    if (payload.size() < WBM_LIVE_SIZE)
        return core::fail(core::ErrorCode::Malformed,
                          "meter: live block of " + std::to_string(payload.size()) + " bytes");
    const std::uint8_t* p = payload.data();
    LiveBlock out;
    out.pairs = wbm_get16(p + WBM_LIVE_PAIRS);
    out.lagPairs = wbm_get16(p + WBM_LIVE_LAG_PAIRS);
    out.ticks = wbm_get32(p + WBM_LIVE_TICKS);
    out.sumI = signed32(p + WBM_LIVE_SUM_I);
    out.sumII = wbm_get32(p + WBM_LIVE_SUM_II);
    out.sumILag = signed32(p + WBM_LIVE_SUM_I_LAG);
    out.sumV = signed32(p + WBM_LIVE_SUM_V);
    out.sumVV = wbm_get32(p + WBM_LIVE_SUM_VV);
    out.sumIVBefore = signed32(p + WBM_LIVE_SUM_I_V_BEFORE);
    out.sumIVAfter = signed32(p + WBM_LIVE_SUM_I_V_AFTER);
    out.gap = wbm_get16(p + WBM_LIVE_GAP);
    out.biasI = wbm_get16(p + WBM_LIVE_BIAS_I);
    out.biasV = wbm_get16(p + WBM_LIVE_BIAS_V);
    out.milliHertz = wbm_get16(p + WBM_LIVE_FREQUENCY);
    out.clipped = (p[WBM_LIVE_FLAGS] & WBM_FLAG_CLIPPED) != 0;
    if (out.pairs < 2 || out.ticks == 0 || out.gap == 0)
        return core::fail(core::ErrorCode::Malformed, "meter: live block without pairs, time or bandgap");
    return out;
}

void BlockTally::add(const LiveBlock& block, std::size_t most) {
    if (m_blocks.size() >= most)
        m_blocks.erase(m_blocks.begin(), m_blocks.begin() + static_cast<std::ptrdiff_t>(m_blocks.size() - most + 1));
    m_blocks.push_back(block);
}

bool BlockTally::differs(const LiveBlock& block) const {
    const auto rms = [](const LiveBlock& b, double square, double sum) {
        const double n = b.pairs;
        return std::sqrt(std::max(covariance(n, square, sum, sum), 0.0));
    };
    if (m_blocks.empty())
        return false;
    const LiveBlock& last = m_blocks.back();
    const auto far = [](double now, double before) {
        return std::abs(now - before) > std::max(kOtherLoad * before, kOtherCodes);
    };
    // The same current at another angle, or the other way round.
    const auto factor = [&rms](const LiveBlock& b) {
        const double i = rms(b, b.sumII, b.sumI);
        const double v = rms(b, b.sumVV, b.sumV);
        const double n = b.pairs;
        const double product =
            covariance(n, b.sumIVBefore, b.sumI, b.sumV) + covariance(n, b.sumIVAfter, b.sumI, b.sumV);
        return i > kCodesWithAngle && v > kCodesWithAngle ? product / (2 * i * v) : 0;
    };
    return far(rms(block, block.sumII, block.sumI), rms(last, last.sumII, last.sumI)) ||
           far(rms(block, block.sumVV, block.sumV), rms(last, last.sumVV, last.sumV)) ||
           std::abs(factor(block) - factor(last)) > kOtherFactor;
}

std::optional<RawMeans> BlockTally::means() const {
    if (m_blocks.empty())
        return std::nullopt;
    RawMeans out;
    out.blocks = m_blocks.size();
    double weight = 0;
    double lagWeight = 0;
    double current = 0;
    double repeating = 0;
    double voltage = 0;
    double seconds = 0;
    double periods = 0;
    double hertz = 0;
    double hertzBlocks = 0;
    std::vector<double> currents;
    std::vector<double> voltages;
    for (const LiveBlock& b : m_blocks) {
        const double n = b.pairs;
        const double varI = std::max(covariance(n, b.sumII, b.sumI, b.sumI), 0.0);
        const double varV = std::max(covariance(n, b.sumVV, b.sumV, b.sumV), 0.0);
        currents.push_back(std::sqrt(varI));
        voltages.push_back(std::sqrt(varV));
        weight += n;
        current += n * varI;
        voltage += n * varV;
        out.before += n * covariance(n, b.sumIVBefore, b.sumI, b.sumV);
        out.after += n * covariance(n, b.sumIVAfter, b.sumI, b.sumV);
        if (b.lagPairs > 0) {
            const double mean = b.sumI / n;
            lagWeight += b.lagPairs;
            repeating += b.sumILag - b.lagPairs * mean * mean;
        }
        seconds += b.ticks * kSecondsPerTick;
        periods += n - 1;
        if (b.milliHertz > 0) {
            hertz += b.milliHertz / 1000.0;
            ++hertzBlocks;
        }
        const double count = static_cast<double>(m_blocks.size());
        out.bandgapCode += b.gap / 64.0 / count;
        out.biasI += (b.biasI + b.sumI / n) / count;
        out.biasV += (b.biasV + b.sumV / n) / count;
        out.clipped = out.clipped || b.clipped;
    }
    out.before /= weight;
    out.after /= weight;
    out.currentCodes = std::sqrt(current / weight);
    out.voltageCodes = std::sqrt(voltage / weight);
    out.hertz = hertzBlocks > 0 ? hertz / hertzBlocks : 50.0;
    const double period = seconds / periods;
    out.angle = 2 * std::numbers::pi * out.hertz * period;
    double square = lagWeight > 0 ? repeating / lagWeight : current / weight;
    // The lag is a whole number of pairs; its rest against the cycle is an angle.
    const double rest = std::cos(out.angle * std::round(2 * std::numbers::pi / out.angle));
    square /= rest > 0.5 ? rest : 1;
    out.currentRepeating = std::sqrt(std::max(square, 0.0));
    if (lagWeight > 0 && current / weight < kLagBelow)
        out.noiseCodes = std::sqrt(std::max(current / weight - square, 0.0));
    out.currentSpread = relativeSpread(currents);
    out.voltageSpread = relativeSpread(voltages);
    return out;
}

std::optional<double> BlockTally::powerUncertainty(const Calibration& calibration) const {
    const auto n = static_cast<double>(m_blocks.size());
    if (m_blocks.size() < 4)
        return std::nullopt;
    std::vector<double> watts;
    double mean = 0;
    for (const LiveBlock& block : m_blocks) {
        BlockTally one;
        one.add(block, 1);
        watts.push_back(shownBy(*one.means(), calibration).watts);
        mean += watts.back() / n;
    }
    if (mean == 0)
        return std::nullopt;
    double square = 0;
    for (const double w : watts)
        square += (w - mean) * (w - mean);
    return std::sqrt(square / (n - 3) / n) / std::abs(mean);
}

Shown shownBy(const RawMeans& means, const Calibration& calibration) {
    // Half a code makes up for the converter's truncation.
    const double voltsPerCode = calibration.bandgap * 1e-4 / (means.bandgapCode + 0.5);
    const double ampsPerCode = calibration.ampsPerVolt * 1e-4 * voltsPerCode;
    const double mainsPerCode = calibration.voltsPerVolt * 1e-3 * voltsPerCode;
    const double codes =
        means.currentCodes * means.currentCodes < kLagBelow ? means.currentRepeating : means.currentCodes;
    Shown out;
    out.rawAmps = codes * ampsPerCode;
    const double gain = 1 + correctionAt(calibration, out.rawAmps * 1000);
    out.amps = out.rawAmps * gain;
    out.volts = means.voltageCodes * mainsPerCode;
    const double turn = calibration.phase * kRadiansPerMillidegree;
    const double product =
        (std::sin(means.angle / 2 + turn) * means.after + std::sin(means.angle / 2 - turn) * means.before) /
        std::sin(means.angle);
    out.watts = ampsPerCode * mainsPerCode * product * gain;
    return out;
}

double leadDegrees(const RawMeans& means) {
    const double across = (means.after - means.before) / (2 * std::sin(means.angle / 2));
    const double along = (means.after + means.before) / (2 * std::cos(means.angle / 2));
    return std::atan2(across, along) * 180 / std::numbers::pi;
}

} // namespace wattbourse::serial
