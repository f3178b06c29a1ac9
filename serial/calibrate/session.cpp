// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/calibrate/session.h"

#include <algorithm>
#include <cmath>

namespace wattbourse::serial {

using Why = Refusal::Why;

namespace {

constexpr double kMaxSpread = CalibrationSession::kMaxSpreadPercent / 100;
constexpr double kMaxCorrection = CalibrationSession::kMaxCorrectionPercent / 100;
// A point whose own spread leaves more doubt than this (per cent) would spoil what it is to mend.
constexpr double kMaxPointDoubt = 0.5;
// A verification nearer to a fitted current than this tells nothing new.
constexpr double kApart = 0.1;
constexpr double kPairsOfABlock = 4500;
// rms codes: more hides small currents, still more is a fault of the wiring.
constexpr double kMuchNoise = 1.5;
constexpr double kMostNoise = 3;

tl::unexpected<Refusal> refused(Why why, std::string detail, double value = 0) {
    return tl::make_unexpected(Refusal{why, value, std::move(detail)});
}

std::string percent(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f %%", value);
    return text;
}

double factorOf(const ReferenceReading& r) {
    const double apparent = r.volts * r.amps;
    return apparent > 0 ? r.watts / apparent : 1;
}

bool plausible(const ReferenceReading& r) {
    return std::isfinite(r.volts) && std::isfinite(r.amps) && std::isfinite(r.watts) && r.volts > 0 && r.amps > 0 &&
           r.turns >= 1 && r.turns <= 100 && std::abs(r.watts) <= r.volts * r.amps * 1.02;
}

template <class T>
T rounded(double value) {
    return static_cast<T>(std::lround(value));
}

} // namespace

CalibrationSession::CalibrationSession(Calibration inMeter, ReferenceInstrument reference, SensorModel sensors)
    : m_before(std::move(inMeter)), m_staged(m_before), m_reference(std::move(reference)), m_sensors(sensors) {}

Judged<CalibrationSession> CalibrationSession::begin(const core::MeterIdentity& meter, Calibration inMeter,
                                                     ReferenceInstrument reference, SensorModel sensors,
                                                     core::UnixTime now) {
    if (meter.seal == core::SealState::Sealed)
        return refused(Why::Sealed, "the meter is sealed: open its lid to calibrate it");
    if (meter.seal == core::SealState::Unprovisioned)
        return refused(Why::NotProvisioned, "the meter has no identity yet: provision it first");
    if (reference.due.seconds <= now.seconds)
        return refused(Why::ReferenceOverdue,
                       "the reference instrument's own calibration has run out: use another one");
    const auto sound = [](double p) { return std::isfinite(p) && p > 0 && p <= 10; };
    if (!sound(reference.voltsPercent) || !sound(reference.ampsPercent) || !sound(reference.wattsPercent))
        return refused(Why::UncertaintyRange, "the reference's uncertainties are 0 to 10 % and not zero");
    CalibrationSession session(std::move(inMeter), std::move(reference), sensors);
    // Fitted afresh: old points would bend the new gain.
    session.m_staged.points.clear();
    session.m_staged.phase = 0;
    return session;
}

Judged<CalibrationSession> CalibrationSession::resume(const core::MeterIdentity& meter, Calibration inMeter,
                                                      Calibration staged, BenchStep step, ReferenceInstrument reference,
                                                      SensorModel sensors, core::UnixTime now) {
    if (step < BenchStep::Identify || step > BenchStep::Reseal)
        return refused(Why::NotUnderWay, "the meter is in no calibration: it was reset, begin anew");
    WB_ASSIGN(CalibrationSession session, begin(meter, std::move(inMeter), std::move(reference), sensors, now));
    if (step > BenchStep::Identify)
        session.m_staged = std::move(staged);
    // The points that were verified are not kept by the meter: they are measured again.
    session.m_step = step > BenchStep::Verify && step < BenchStep::Reseal ? BenchStep::Verify : step;
    return session;
}

void CalibrationSession::enter(BenchStep step) {
    m_step = step;
    // The phase comes from the same load as the current: what was gathered serves both.
    if (step != BenchStep::Phase)
        m_tally.clear();
}

void CalibrationSession::feed(const LiveBlock& block) {
    if (m_step <= BenchStep::Identify || m_step >= BenchStep::Write)
        return;
    if (m_tally.differs(block)) {
        // The load changed within this second: it belongs to neither.
        m_tally.clear();
        return;
    }
    m_tally.add(block, kMostBlocks);
}

std::vector<WiringItem> CalibrationSession::wiring() const {
    using What = WiringItem::What;
    using Verdict = WiringItem::Verdict;
    const auto means = m_tally.means();
    if (!means)
        return {};
    const double voltsPerCode = m_staged.bandgap * 1e-4 / (means->bandgapCode + 0.5);
    const auto band = [](double value, double low, double high) {
        return value >= low && value <= high ? Verdict::Good : Verdict::Bad;
    };
    const Shown shown = shownBy(*means, m_staged);
    std::vector<WiringItem> out;
    out.push_back({What::CurrentBias, band(means->biasI * voltsPerCode, 2.3, 2.7), means->biasI * voltsPerCode});
    out.push_back({What::VoltageBias, band(means->biasV * voltsPerCode, 2.3, 2.7), means->biasV * voltsPerCode});
    // Too little noise leaves small currents without dither; too much hides them.
    const auto noise = [](double codes) {
        return codes > kMostNoise ? Verdict::Bad : codes > kMuchNoise ? Verdict::Doubtful : Verdict::Good;
    };
    out.push_back(
        {What::Noise, means->noiseCodes ? noise(*means->noiseCodes) : Verdict::Unknown, means->noiseCodes.value_or(0)});
    out.push_back({What::Clipping, means->clipped ? Verdict::Bad : Verdict::Good, means->clipped ? 1.0 : 0.0});
    const bool fifty = std::abs(means->hertz - 50) <= 3;
    const bool sixty = std::abs(means->hertz - 60) <= 3;
    out.push_back({What::Frequency, fifty || sixty ? Verdict::Good : Verdict::Bad, means->hertz});
    out.push_back({What::Voltage, band(shown.volts, 90, 300), shown.volts});
    out.push_back({What::Direction,
                   shown.amps < 0.3  ? Verdict::Doubtful
                   : shown.watts < 0 ? Verdict::Bad
                                     : Verdict::Good,
                   shown.watts < 0 ? -1.0 : 1.0});
    return out;
}

Judged<RawMeans> CalibrationSession::steady(const ReferenceReading& reference) const {
    const auto means = m_tally.means();
    if (!means || means->blocks < wanted())
        return refused(Why::TooShort,
                       "measured for " + std::to_string(m_tally.blocks()) + " s of " + std::to_string(wanted()) +
                           " s: wait a little longer",
                       static_cast<double>(m_tally.blocks()));
    if (means->clipped)
        return refused(Why::Clipped, "the current or voltage passes the meter's range: use a smaller load");
    if (!plausible(reference))
        return refused(Why::ReferenceImplausible,
                       "the reference's values do not fit together: check volts, amps and watts");
    if (means->voltageSpread > kMaxSpread)
        return refused(Why::VoltageUnsteady,
                       "the voltage is unsteady (" + percent(100 * means->voltageSpread) +
                           " from second to second, 0.20 % at most): wait or use a steadier source",
                       100 * means->voltageSpread);
    return *means;
}

Judged<RawMeans> CalibrationSession::steadyCurrent(const ReferenceReading& reference) const {
    WB_ASSIGN(const RawMeans means, steady(reference));
    if (const double spread = currentSpreadPercent(); spread > 100 * kMaxSpread)
        return refused(Why::CurrentUnsteady,
                       "the current is unsteady (" + percent(spread) +
                           " from second to second, 0.20 % at most): use a steadier load",
                       spread);
    return means;
}

double CalibrationSession::voltageSpreadPercent() const {
    const auto means = m_tally.means();
    return means ? 100 * means->voltageSpread : 0;
}

double CalibrationSession::currentSpreadPercent() const {
    const auto means = m_tally.means();
    if (!means || means->currentCodes <= 0)
        return 0;
    // What noise alone does to a second's rms, three of its deviations: that is no fault of the load.
    const double noise = 3 * means->noiseCodes.value_or(m_noise) / means->currentCodes / std::sqrt(2 * kPairsOfABlock);
    const double rest = means->currentSpread * means->currentSpread - noise * noise;
    return rest > 0 ? 100 * std::sqrt(rest) : 0;
}

std::optional<BenchPoint> CalibrationSession::comparison(const ReferenceReading& reference) const {
    const auto means = m_tally.means();
    if (!means || !plausible(reference) || reference.watts == 0 || !m_tally.powerUncertainty(m_staged))
        return std::nullopt;
    return compare(*means, reference);
}

Judged<void> CalibrationSession::accept(const ReferenceReading& reference) {
    switch (m_step) {
    case BenchStep::Identify:
        enter(BenchStep::Wiring);
        return {};
    case BenchStep::Wiring:
        return acceptWiring();
    case BenchStep::Zero:
        return acceptZero();
    case BenchStep::Voltage:
        return acceptVoltage(reference);
    case BenchStep::Current:
        return acceptCurrent(reference);
    case BenchStep::Phase:
        return acceptPhase(reference);
    case BenchStep::Points:
        return acceptPoint(reference);
    case BenchStep::Verify:
        return acceptVerification(reference);
    default:
        return refused(Why::NotHere, "this step has nothing to measure");
    }
}

Judged<void> CalibrationSession::acceptWiring() {
    if (m_tally.blocks() < 3)
        return refused(Why::TooShort, "look at the wiring for three seconds at least",
                       static_cast<double>(m_tally.blocks()));
    for (const WiringItem& item : wiring())
        if (item.verdict == WiringItem::Verdict::Bad)
            return refused(Why::WiringBad, "the wiring is not right yet: see the items marked");
    enter(BenchStep::Zero);
    return {};
}

Judged<void> CalibrationSession::acceptZero() {
    const auto means = m_tally.means();
    if (!means || means->blocks < kZeroBlocks)
        return refused(Why::TooShort,
                       "measured for " + std::to_string(m_tally.blocks()) + " s of 30 s: wait a little longer",
                       static_cast<double>(m_tally.blocks()));
    const Shown shown = shownBy(*means, m_staged);
    // Current that repeats with the mains and does not flow is pick-up: no gain mends it.
    if (shown.amps > 0.1)
        return refused(Why::PickUp,
                       "the empty clamp shows " + std::to_string(rounded<int>(shown.amps * 1000)) +
                           " mA: take it off the conductor, move it away from other cables",
                       shown.amps * 1000);
    if (means->noiseCodes.value_or(0) > kMostNoise)
        return refused(Why::Noisy,
                       "the empty clamp shows noise of " + std::to_string(*means->noiseCodes).substr(0, 4) +
                           " codes, 3 at most: keep its lead away from mains cables",
                       *means->noiseCodes);
    m_noise = means->noiseCodes.value_or(m_noise);
    enter(BenchStep::Voltage);
    return {};
}

Judged<void> CalibrationSession::acceptVoltage(const ReferenceReading& reference) {
    ReferenceReading voltageOnly = reference;
    voltageOnly.amps = voltageOnly.amps > 0 ? voltageOnly.amps : 1;
    voltageOnly.watts = 0;
    WB_ASSIGN(const RawMeans means, steady(voltageOnly));
    const Shown shown = shownBy(means, m_staged);
    if (shown.volts < 20)
        return refused(Why::NoVoltage, "no voltage is measured: plug in the voltage adapter");
    const double constant = m_staged.voltsPerVolt * reference.volts / shown.volts;
    const double off = constant / 1000 / m_sensors.voltsPerVolt - 1;
    if (std::abs(off) > kMaxCorrection)
        return refused(Why::AdapterOff,
                       "the adapter would need a correction of " + percent(100 * off) +
                           ", more than 15 %: check its type and the divider",
                       100 * off);
    m_staged.voltsPerVolt = rounded<std::uint32_t>(constant);
    enter(BenchStep::Current);
    return {};
}

Judged<void> CalibrationSession::acceptCurrent(const ReferenceReading& reference) {
    WB_ASSIGN(const RawMeans means, steadyCurrent(reference));
    const double truth = reference.amps * reference.turns;
    if (truth < kMainLowAmps || truth > kMainHighAmps)
        return refused(Why::MainPointRange,
                       "the main point lies between 9 A and 24 A through the clamp: change the load or the turns",
                       truth);
    const Shown shown = shownBy(means, m_staged);
    const double constant = m_staged.ampsPerVolt * truth / shown.rawAmps;
    const double off = constant / 10000 / m_sensors.ampsPerVolt - 1;
    if (std::abs(off) > kMaxCorrection)
        return refused(Why::ClampOff,
                       "the clamp would need a correction of " + percent(100 * off) +
                           ", more than 15 %: check its type, a second burden resistor, and the number of turns",
                       100 * off);
    if (shown.watts < 0)
        return refused(Why::PowerNegative, "the power is negative: turn the clamp round on the conductor");
    m_staged.ampsPerVolt = rounded<std::uint32_t>(constant);
    enter(BenchStep::Phase);
    return {};
}

Judged<void> CalibrationSession::acceptPhase(const ReferenceReading& reference) {
    WB_ASSIGN(const RawMeans means, steady(reference));
    const double factor = factorOf(reference);
    if (factor < kLeastPowerFactor)
        return refused(Why::NotResistive,
                       "the load is not resistive (power factor " + std::to_string(factor).substr(0, 5) +
                           ", 0.98 at least): use a heater",
                       factor);
    const double lead = leadDegrees(means);
    if (std::abs(lead) > 15)
        return refused(Why::PhaseTooLarge,
                       "the sensors differ by " + std::to_string(rounded<int>(lead)) +
                           " degrees: this is no clamp and adapter of the kind that was named",
                       lead);
    m_staged.phase = rounded<std::int16_t>(lead * 1000);
    const Shown shown = shownBy(means, m_staged);
    // The main current itself is where the gain is right by definition.
    m_staged.points = {{rounded<std::uint16_t>(std::min(shown.rawAmps * 1000, 65000.0)), 0}};
    m_points = {compare(means, reference)};
    enter(BenchStep::Points);
    return {};
}

BenchPoint CalibrationSession::compare(const RawMeans& means, const ReferenceReading& reference) const {
    const double truth = reference.watts * reference.turns;
    BenchPoint out;
    out.amps = reference.amps * reference.turns;
    out.powerFactor = factorOf(reference);
    out.errorBefore = 100 * (shownBy(means, m_before).watts / truth - 1);
    out.errorAfter = 100 * (shownBy(means, m_staged).watts / truth - 1);
    // k = 2, per cent. What noise of the current's channel does to a product with the voltage is known beforehand: a
    // few blocks that agree by chance are no surer than that.
    const double codes = means.noiseCodes ? means.currentRepeating : means.currentCodes;
    const double share = codes > 0 ? means.noiseCodes.value_or(m_noise) / codes : 1;
    const double noise = 200 * share / std::sqrt(kPairsOfABlock * static_cast<double>(means.blocks));
    const double spread = 200 * m_tally.powerUncertainty(m_staged).value_or(1);
    out.uncertainty = std::hypot(m_reference.wattsPercent, std::max(noise, spread));
    return out;
}

Judged<void> CalibrationSession::acceptPoint(const ReferenceReading& reference) {
    if (m_staged.points.size() >= Calibration::kMaxPoints)
        return refused(Why::MemoryFull, "the meter keeps four points: go on, or back to drop them");
    WB_ASSIGN(const RawMeans means, steadyCurrent(reference));
    if (factorOf(reference) < kLeastPowerFactor)
        return refused(Why::NotResistive, "gain points need a resistive load (power factor 0.98 at least)",
                       factorOf(reference));
    Calibration bare = m_staged;
    bare.points.clear();
    const Shown shown = shownBy(means, bare);
    const BenchPoint compared = compare(means, reference);
    const double doubt = std::sqrt(std::max(
        compared.uncertainty * compared.uncertainty - m_reference.wattsPercent * m_reference.wattsPercent, 0.0));
    if (doubt > kMaxPointDoubt)
        return refused(Why::TooNoisy,
                       "at this current the meter's own noise leaves " + percent(doubt) +
                           " of doubt, 0.50 % at most: wind more turns through the clamp",
                       doubt);
    const double milliAmps = shown.rawAmps * 1000;
    const double gain = reference.watts * reference.turns / shown.watts - 1;
    if (!(std::abs(gain) <= kMaxCorrection))
        return refused(Why::PointOff,
                       "this point would need a correction of " + percent(100 * gain) +
                           ", more than 15 %: check the turns and the reference",
                       100 * gain);
    auto& points = m_staged.points;
    const auto at = std::find_if(points.begin(), points.end(), [&](const auto& p) { return p.milliAmps >= milliAmps; });
    const auto near = [&](const Calibration::Point& p) { return std::abs(p.milliAmps / milliAmps - 1) < kApart; };
    if (std::any_of(points.begin(), points.end(), near))
        return refused(Why::PointRepeated, "there is a point at this current already: choose another one",
                       compared.amps);
    points.insert(at, {rounded<std::uint16_t>(std::clamp(milliAmps, 1.0, 65000.0)), rounded<std::int16_t>(gain * 1e5)});
    m_points.push_back(compare(means, reference));
    m_tally.clear();
    return {};
}

Judged<void> CalibrationSession::acceptVerification(const ReferenceReading& reference) {
    WB_ASSIGN(const RawMeans means, steadyCurrent(reference));
    const double factor = factorOf(reference);
    const double amps = reference.amps * reference.turns;
    // At another power factor the same current is a point of its own: nothing was fitted there.
    const bool fitted =
        factor > 0.95 && std::any_of(m_staged.points.begin(), m_staged.points.end(),
                                     [&](const auto& p) { return std::abs(p.milliAmps / (amps * 1000) - 1) < kApart; });
    if (fitted)
        return refused(Why::FittedThere, "the meter was fitted at this current: verify at another one", amps);
    VerificationPoint out;
    out.point = compare(means, reference);
    const auto judged = [&](AccuracyClass of) -> std::optional<ClassVerdict> {
        const auto limit = errorLimitPercent(of, amps, factor);
        if (!limit)
            return std::nullopt;
        return judge(out.point.errorAfter, out.point.uncertainty, *limit);
    };
    out.classOne = judged(AccuracyClass::One);
    out.classTwo = judged(AccuracyClass::Two);
    m_verification.push_back(out);
    m_tally.clear();
    return {};
}

Judged<void> CalibrationSession::finish() {
    if (m_step == BenchStep::Points) {
        if (m_staged.points.size() < kLeastPoints)
            return refused(Why::TooFewPoints, "measure one more current at least");
        enter(BenchStep::Verify);
        return {};
    }
    if (m_step == BenchStep::Verify) {
        if (m_verification.size() < kLeastVerifications)
            return refused(Why::TooFewVerifications, "verify at three points at least that were not fitted",
                           static_cast<double>(m_verification.size()));
        const auto outside = [](const VerificationPoint& v) { return v.classTwo == ClassVerdict::Outside; };
        const auto worst = std::find_if(m_verification.begin(), m_verification.end(), outside);
        if (worst != m_verification.end())
            return refused(Why::OutsideClass,
                           "a verification lies outside class 2: go back and find out why before anything is written",
                           worst->point.errorAfter);
        enter(BenchStep::Write);
        return {};
    }
    return refused(Why::NotHere, "this step ends with its measurement");
}

void CalibrationSession::back() {
    if (m_step <= BenchStep::Identify || m_step == BenchStep::Reseal)
        return;
    const auto to = static_cast<BenchStep>(static_cast<std::uint8_t>(m_step) - 1);
    switch (m_step) {
    case BenchStep::Points:
        m_staged.points.clear();
        m_points.clear();
        break;
    case BenchStep::Phase:
        m_staged.phase = 0;
        m_staged.ampsPerVolt = m_before.ampsPerVolt;
        m_tally.clear();
        break;
    case BenchStep::Verify:
        // To the points again: the main one stays, it belongs to the phase.
        std::erase_if(m_staged.points, [](const Calibration::Point& p) { return p.gain != 0; });
        m_points.resize(std::min<std::size_t>(m_points.size(), 1));
        m_verification.clear();
        break;
    case BenchStep::Current:
        m_staged.voltsPerVolt = m_before.voltsPerVolt;
        break;
    default:
        break;
    }
    m_tally.clear();
    m_step = to;
}

Judged<void> CalibrationSession::written(const Calibration& readBack) {
    if (m_step != BenchStep::Write)
        return refused(Why::NotHere, "nothing is to be written in this step");
    Calibration wanted = m_staged;
    wanted.generation = static_cast<std::uint8_t>(m_before.generation + 1);
    if (readBack != wanted)
        return refused(Why::ReadBackDiffers, "the meter holds other constants than were written: write them again");
    m_staged = wanted;
    enter(BenchStep::Reseal);
    return {};
}

} // namespace wattbourse::serial
