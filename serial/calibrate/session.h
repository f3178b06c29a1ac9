// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/meter.h"
#include "core/base/clock.h"
#include "serial/calibrate/block_tally.h"
#include "serial/calibrate/class_limits.h"
#include "serial/calibrate/refusal.h"

#include <string>

namespace wattbourse::serial {

/// The steps in their order; the numbers are the meter's own (WBM_STEP_ in serial/protocol/meter_protocol.h).
enum class BenchStep : std::uint8_t {
    None,
    Identify,
    Wiring,
    Zero,
    Voltage,
    Current,
    Phase,
    Points,
    Verify,
    Write,
    Reseal,
};

/// What the meter is compared with. Uncertainties are expanded (k = 2), in per cent of the value.
struct ReferenceInstrument {
    std::string name;
    std::string serialNumber;
    /// Its own calibration ends then.
    core::UnixTime due;
    double voltsPercent{};
    double ampsPercent{};
    double wattsPercent{};
};

/// What the reference showed while the meter measured. `amps` is the conductor's; `turns` loops of it through the clamp
/// multiply it there, and with it the power that the meter sees.
struct ReferenceReading {
    double volts{};
    double amps{};
    double watts{};
    int turns{1};
};

/// The sensors that the technician says are there; the constants that they should have.
struct SensorModel {
    double ampsPerVolt{30};
    double voltsPerVolt{260};
};

/// One look at the wiring and what is made of it.
struct WiringItem {
    enum class What { CurrentBias, VoltageBias, Noise, Clipping, Frequency, Voltage, Direction };
    /// Unknown: cannot be told under this load; a later step tells it.
    enum class Verdict { Good, Unknown, Doubtful, Bad };
    What what{};
    Verdict verdict{Verdict::Good};
    /// V, V, codes, none, Hz, V, none.
    double value{};
};

/// A current at which the meter was compared. Errors are of active power where there is a voltage, in per cent.
struct BenchPoint {
    double amps{};
    double powerFactor{1};
    double errorBefore{};
    double errorAfter{};
    /// Expanded (k = 2), of the comparison: the reference's, and that of the mean of the blocks' power.
    double uncertainty{};
};

struct VerificationPoint {
    BenchPoint point;
    std::optional<ClassVerdict> classOne;
    std::optional<ClassVerdict> classTwo;
};

/// The calibration of one meter from its beginning to the constants that are to be written. It judges what the meter
/// and the reference say; who calls it does the talking. Nothing is written before the step Write, every step can be
/// left backwards or cancelled. One thread.
class CalibrationSession {
public:
    /// Seconds of blocks that a step gathers at least.
    static constexpr std::size_t kBlocks = 15;
    static constexpr std::size_t kZeroBlocks = 30;
    /// The newest that count: what is older has said what it had to.
    static constexpr std::size_t kMostBlocks = 30;
    /// Blocks may differ by this much before the source is called unsteady; a constant by this much from what its
    /// sensor should have.
    static constexpr double kMaxSpreadPercent = 0.2;
    static constexpr double kMaxCorrectionPercent = 15;
    /// The main point lies within 30 to 80 % of the clamp's range, at a load as good as resistive.
    static constexpr double kMainLowAmps = 0.3 * kMaxAmps;
    static constexpr double kMainHighAmps = 0.8 * kMaxAmps;
    static constexpr double kLeastPowerFactor = 0.98;
    static constexpr std::size_t kLeastPoints = 2;
    static constexpr std::size_t kLeastVerifications = 3;

    /// Refused when the meter is sealed or not provisioned, or the reference is overdue at `now`.
    static Judged<CalibrationSession> begin(const core::MeterIdentity& meter, Calibration inMeter,
                                            ReferenceInstrument reference, SensorModel sensors, core::UnixTime now);
    /// Goes on where the meter stands: its step and the constants that it keeps. What was measured before is gone, the
    /// constants are not. Refused for a step that is none.
    static Judged<CalibrationSession> resume(const core::MeterIdentity& meter, Calibration inMeter, Calibration staged,
                                             BenchStep step, ReferenceInstrument reference, SensorModel sensors,
                                             core::UnixTime now);

    [[nodiscard]] BenchStep step() const { return m_step; }
    [[nodiscard]] const Calibration& before() const { return m_before; }
    /// The constants so far.
    [[nodiscard]] const Calibration& staged() const { return m_staged; }
    [[nodiscard]] const std::vector<BenchPoint>& points() const { return m_points; }
    [[nodiscard]] const std::vector<VerificationPoint>& verification() const { return m_verification; }
    [[nodiscard]] const ReferenceInstrument& reference() const { return m_reference; }
    [[nodiscard]] const SensorModel& sensors() const { return m_sensors; }

    /// A second of live sums. Gathered in every step but Identify, Write and Reseal. One that differs from those before
    /// by more than an unsteady source explains is another load: gathering begins anew behind it.
    void feed(const LiveBlock& block);
    /// Forgets what was gathered: the load or the wiring was changed.
    void restart() { m_tally.clear(); }
    [[nodiscard]] std::size_t gathered() const { return m_tally.blocks(); }
    [[nodiscard]] std::size_t wanted() const { return m_step == BenchStep::Zero ? kZeroBlocks : kBlocks; }
    [[nodiscard]] std::optional<RawMeans> means() const { return m_tally.means(); }
    [[nodiscard]] std::vector<WiringItem> wiring() const;
    /// The steadiness of what was gathered, per cent from second to second: voltage, current (less its noise).
    [[nodiscard]] double voltageSpreadPercent() const;
    [[nodiscard]] double currentSpreadPercent() const;
    /// What the meter shows now against what `reference` says, with the constants so far; none without a current
    /// or under four seconds.
    [[nodiscard]] std::optional<BenchPoint> comparison(const ReferenceReading& reference) const;

    /// Closes the step with what was gathered and what the reference showed (not looked at in Identify, Wiring and
    /// Zero). In Points and Verify it adds a point and stays. Refused, with the reason in words and what to do, when
    /// too little was gathered, the source is unsteady, a value is implausible, or a correction passes 15 %.
    Judged<void> accept(const ReferenceReading& reference);
    /// Leaves Points or Verify for the next step. Refused with fewer than two points, or three verifications.
    Judged<void> finish();
    /// To the step before; what the left step had found is dropped.
    void back();
    /// The read-back after writing; NotVerified when the meter holds anything else than was written.
    Judged<void> written(const Calibration& readBack);

private:
    CalibrationSession(Calibration inMeter, ReferenceInstrument reference, SensorModel sensors);

    [[nodiscard]] Judged<RawMeans> steady(const ReferenceReading& reference) const;
    [[nodiscard]] Judged<RawMeans> steadyCurrent(const ReferenceReading& reference) const;
    Judged<void> acceptWiring();
    Judged<void> acceptZero();
    Judged<void> acceptVoltage(const ReferenceReading& reference);
    Judged<void> acceptCurrent(const ReferenceReading& reference);
    Judged<void> acceptPhase(const ReferenceReading& reference);
    Judged<void> acceptPoint(const ReferenceReading& reference);
    Judged<void> acceptVerification(const ReferenceReading& reference);
    [[nodiscard]] BenchPoint compare(const RawMeans& means, const ReferenceReading& reference) const;
    void enter(BenchStep step);

    Calibration m_before;
    Calibration m_staged;
    ReferenceInstrument m_reference;
    SensorModel m_sensors;
    BenchStep m_step{BenchStep::Identify};
    /// rms codes with the clamp empty; before that, what an ATmega328P's converter usually has.
    double m_noise{0.5};
    BlockTally m_tally;
    std::vector<BenchPoint> m_points;
    std::vector<VerificationPoint> m_verification;
};

} // namespace wattbourse::serial
