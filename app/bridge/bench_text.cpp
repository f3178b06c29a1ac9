// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/bench_text.h"

#include "app/models/desk_text.h"
#include "serial/frame/messages.h"
#include "serial/protocol/meter_protocol.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace wattbourse::app::benchtext {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(BenchText)
};

using serial::BenchStep;
using serial::CalibrationSession;
using serial::ClassVerdict;
using serial::Refusal;
using serial::WiringItem;

/// Of all points that have a limit of this class: the worst verdict; none when there is no such point.
std::optional<ClassVerdict> worst(const std::vector<serial::VerificationPoint>& points,
                                  std::optional<ClassVerdict> serial::VerificationPoint::*of) {
    std::optional<ClassVerdict> out;
    for (const serial::VerificationPoint& point : points)
        if (point.*of)
            out = out ? std::max(*out, *(point.*of)) : *(point.*of);
    return out;
}

} // namespace

QString number(double value, int decimals) {
    const QString digits = QLocale().toString(std::abs(value), 'f', decimals);
    return value < 0 && digits != QLocale().toString(0.0, 'f', decimals) ? QString(QChar(0x2212) + digits) : digits;
}

QString signedNumber(double value, int decimals) {
    const QString text = number(value, decimals);
    return value > 0 && text != QLocale().toString(0.0, 'f', decimals) ? QString(QLatin1Char('+') + text) : text;
}

QString amps(double value) {
    return number(value, value < 1 ? 3 : 2);
}

QString stepTitle(BenchStep step) {
    switch (step) {
    case BenchStep::None:
        break;
    case BenchStep::Identify:
        return Say::tr("Identify, open the seal");
    case BenchStep::Wiring:
        return Say::tr("Wiring");
    case BenchStep::Zero:
        return Say::tr("Zero, clamp empty");
    case BenchStep::Voltage:
        return Say::tr("Voltage");
    case BenchStep::Current:
        return Say::tr("Current at one resistive load");
    case BenchStep::Phase:
        return Say::tr("Phase");
    case BenchStep::Points:
        return Say::tr("More current points");
    case BenchStep::Verify:
        return Say::tr("Verification");
    case BenchStep::Write:
        return Say::tr("Write and read back");
    case BenchStep::Reseal:
        return Say::tr("Reseal and certificate");
    }
    return {};
}

QString instruction(BenchStep step) {
    switch (step) {
    case BenchStep::None:
        break;
    case BenchStep::Identify:
        return Say::tr(
            "Compare the name and the key's fingerprint with the meter's papers. The lid is open. Go on when "
            "this is the right meter.");
    case BenchStep::Wiring:
        return Say::tr("Plug in the voltage adapter. Put the clamp around one conductor of a load that is on. Every "
                       "line below must be right.");
    case BenchStep::Zero:
        return Say::tr(
            "Take the clamp off the conductor, close its jaws, and wait for 30 seconds: what it shows now is "
            "noise and pick-up.");
    case BenchStep::Voltage:
        return Say::tr("Measure the mains voltage with the reference at the adapter's own socket. Type what it reads.");
    case BenchStep::Current:
        return Say::tr(
            "Put the clamp around one conductor, jaws closed, wire in the middle. Switch on a heater that "
            "gives 9 to 24 A through the clamp (loops of the wire multiply it). Type what the reference reads.");
    case BenchStep::Phase:
        return Say::tr("The same load gives the phase. Change nothing and accept.");
    case BenchStep::Points:
        return Say::tr("Take one to three smaller or larger currents with the heater: more or fewer loops of the wire. "
                       "Wait, type what the reference reads, accept each.");
    case BenchStep::Verify:
        return Say::tr("Measure at three currents at least that were not used above. Nothing is fitted any more.");
    case BenchStep::Write:
        return Say::tr("Now the constants are written, read back and compared. Until here the meter was not changed.");
    case BenchStep::Reseal:
        return Say::tr("Close the lid, put the numbered seal on, type its number. The meter then seals itself with its "
                       "key.");
    }
    return {};
}

QString ahead(BenchStep step) {
    switch (step) {
    case BenchStep::None:
        break;
    case BenchStep::Identify:
        return Say::tr("the right meter, its lid open");
    case BenchStep::Wiring:
        return Say::tr("bias, noise, clipping, direction");
    case BenchStep::Zero:
        return Say::tr("noise and pick-up, 30 s");
    case BenchStep::Voltage:
        return Say::tr("one reading of the reference");
    case BenchStep::Current:
        return Say::tr("9 to 24 A through the clamp");
    case BenchStep::Phase:
        return Say::tr("from the same data");
    case BenchStep::Points:
        return Say::tr("by loops of wire");
    case BenchStep::Verify:
        return Say::tr("at points not used above");
    case BenchStep::Write:
        return Say::tr("first write to the meter");
    case BenchStep::Reseal:
        return Say::tr("lid closed, new seal number");
    }
    return {};
}

QString refusal(const Refusal& why) {
    const double v = why.value;
    switch (why.why) {
    case Refusal::Why::Sealed:
        return Say::tr("The meter is sealed. Open its lid to calibrate it.");
    case Refusal::Why::NotProvisioned:
        return Say::tr("The meter has no name and key yet. Give it both first.");
    case Refusal::Why::ReferenceOverdue:
        return Say::tr("The reference instrument's own calibration has run out. Use another one.");
    case Refusal::Why::UncertaintyRange:
        return Say::tr("The reference's uncertainties must be above 0 and at most 10 %.");
    case Refusal::Why::NotUnderWay:
        return Say::tr("The meter is in no calibration. Begin anew.");
    case Refusal::Why::NotHere:
        return Say::tr("This step does not end like this.");
    case Refusal::Why::TooShort:
        return Say::tr("Measured for %1 s only. Wait a little longer.").arg(number(v, 0));
    case Refusal::Why::Clipped:
        return Say::tr("Current or voltage passes the meter's range. Use a smaller load.");
    case Refusal::Why::ReferenceImplausible:
        return Say::tr("The reference's values do not fit together. Check volts, amperes, watts and loops.");
    case Refusal::Why::VoltageUnsteady:
        return Say::tr("The voltage is unsteady: %1 % from second to second, 0.20 % at most. Wait, or use a steadier "
                       "source.")
            .arg(number(v, 2));
    case Refusal::Why::CurrentUnsteady:
        return Say::tr("The current is unsteady: %1 % from second to second, 0.20 % at most. Use a steadier load.")
            .arg(number(v, 2));
    case Refusal::Why::WiringBad:
        return Say::tr("The wiring is not right yet. See the lines marked with a cross.");
    case Refusal::Why::PickUp:
        return Say::tr("The empty clamp shows %1 mA. Take it off the conductor and away from other cables.")
            .arg(number(v, 0));
    case Refusal::Why::Noisy:
        return Say::tr("The empty clamp shows noise of %1 LSB, 3 at most. Keep its lead away from mains cables.")
            .arg(number(v, 1));
    case Refusal::Why::NoVoltage:
        return Say::tr("No voltage is measured. Plug in the voltage adapter.");
    case Refusal::Why::AdapterOff:
        return Say::tr("The adapter would need a correction of %1 %, more than 15 %. Check its type and the divider.")
            .arg(signedNumber(v, 1));
    case Refusal::Why::ClampOff:
        return Say::tr("The clamp would need a correction of %1 %, more than 15 %. Check its type, a second burden "
                       "resistor, and the number of loops.")
            .arg(signedNumber(v, 1));
    case Refusal::Why::PointOff:
        return Say::tr("This point would need a correction of %1 %, more than 15 %. Check the loops and the reference.")
            .arg(signedNumber(v, 1));
    case Refusal::Why::MainPointRange:
        return Say::tr("%1 A go through the clamp; this step needs 9 to 24 A. Change the load or the loops.")
            .arg(number(v, 1));
    case Refusal::Why::PowerNegative:
        return Say::tr("The power is negative. Turn the clamp round on the conductor.");
    case Refusal::Why::NotResistive:
        return Say::tr("The load is not resistive: power factor %1, 0.98 at least. Use a heater.").arg(number(v, 2));
    case Refusal::Why::PhaseTooLarge:
        return Say::tr("The sensors differ by %1°. That is no clamp and adapter of the kind that was named.")
            .arg(number(v, 0));
    case Refusal::Why::MemoryFull:
        return Say::tr("The meter keeps four points. Go on, or go back to drop them.");
    case Refusal::Why::TooNoisy:
        return Say::tr("The current is too small: noise leaves %1 % of doubt, 0.50 % at most. Wind more loops through "
                       "the clamp.")
            .arg(number(v, 2));
    case Refusal::Why::PointRepeated:
        return Say::tr("There is a point at %1 A already. Choose another current.").arg(amps(v));
    case Refusal::Why::FittedThere:
        return Say::tr("The meter was fitted at %1 A. Verify at another current.").arg(amps(v));
    case Refusal::Why::TooFewPoints:
        return Say::tr("Measure one more current at least.");
    case Refusal::Why::TooFewVerifications:
        return Say::tr("Verified at %1 points; three are the least.").arg(number(v, 0));
    case Refusal::Why::OutsideClass:
        return Say::tr(
                   "A verification lies outside class 2 (%1 %). Go back and find out why before anything is written.")
            .arg(signedNumber(v, 2));
    case Refusal::Why::ReadBackDiffers:
        return Say::tr("The meter holds other constants than were written. Write them again.");
    }
    return {};
}

QString meterRefusal(const core::Error& error) {
    const auto is = [&error](int nak) { return error.detail == serial::nakText(static_cast<std::uint8_t>(nak)); };
    if (is(WBM_SEALED))
        return Say::tr("The meter is sealed. Open its lid to calibrate it.");
    if (is(WBM_LID_OPEN))
        return Say::tr("The lid is open. Close it, then seal.");
    if (is(WBM_LID_CLOSED))
        return Say::tr("The lid is closed. Open it to show that you are at the meter.");
    if (is(WBM_BAD_MAC))
        return Say::tr("The meter does not accept this terminal's key: it belongs to another wallet.");
    switch (error.code) {
    case core::ErrorCode::TimedOut:
    case core::ErrorCode::Unavailable:
    case core::ErrorCode::Cancelled:
        return Say::tr("The meter did not answer. Check the cable; nothing was changed here.");
    default:
        return Say::tr("The meter did not do it: %1.").arg(desk::plain(error.detail));
    }
}

BenchCheck wiring(const WiringItem& item) {
    BenchCheck out;
    out.tone = item.verdict == WiringItem::Verdict::Good       ? BenchCheck::Tone::Good
               : item.verdict == WiringItem::Verdict::Unknown  ? BenchCheck::Tone::Open
               : item.verdict == WiringItem::Verdict::Doubtful ? BenchCheck::Tone::Doubtful
                                                               : BenchCheck::Tone::Bad;
    const bool good = item.verdict == WiringItem::Verdict::Good;
    switch (item.what) {
    case WiringItem::What::CurrentBias:
        out.text = good ? Say::tr("Middle of the current input %1 V: right").arg(number(item.value, 2))
                        : Say::tr("Middle of the current input %1 V, not 2.3 to 2.7: check its two resistors")
                              .arg(number(item.value, 2));
        break;
    case WiringItem::What::VoltageBias:
        out.text = good ? Say::tr("Middle of the voltage input %1 V: right").arg(number(item.value, 2))
                        : Say::tr("Middle of the voltage input %1 V, not 2.3 to 2.7: check its two resistors")
                              .arg(number(item.value, 2));
        break;
    case WiringItem::What::Noise:
        out.text = out.tone == BenchCheck::Tone::Open
                       ? Say::tr("Noise: the next step measures it, with the clamp empty")
                   : good ? Say::tr("Noise %1 LSB: right").arg(number(item.value, 2))
                          : Say::tr("Noise %1 LSB, more than 1.5: keep the clamp's lead away from mains cables")
                                .arg(number(item.value, 2));
        break;
    case WiringItem::What::Clipping:
        out.text = good ? Say::tr("No clipping") : Say::tr("Clipping: the signal leaves the range, use a smaller load");
        break;
    case WiringItem::What::Frequency:
        out.text =
            good ? Say::tr("Mains %1 Hz: right").arg(number(item.value, 2))
                 : Say::tr("Mains %1 Hz: no mains that this meter knows, check the adapter").arg(number(item.value, 2));
        break;
    case WiringItem::What::Voltage:
        out.text = good ? Say::tr("Voltage %1 V: plausible").arg(number(item.value, 1))
                        : Say::tr("Voltage %1 V, not 90 to 300: check the adapter's type").arg(number(item.value, 1));
        break;
    case WiringItem::What::Direction:
        out.text = good ? Say::tr("Clamp direction is right: power is positive")
                   : out.tone == BenchCheck::Tone::Doubtful
                       ? Say::tr("Clamp direction not known: switch a load on")
                       : Say::tr("Power is negative: turn the clamp round on the conductor");
        break;
    }
    return out;
}

QString classVerdict(const std::optional<ClassVerdict>& verdict) {
    if (!verdict)
        return Say::tr("no limit");
    switch (*verdict) {
    case ClassVerdict::Within:
        return Say::tr("within");
    case ClassVerdict::Undecided:
        return Say::tr("undecided");
    case ClassVerdict::Outside:
        return Say::tr("outside");
    }
    return {};
}

QString verdict(const std::vector<serial::VerificationPoint>& points) {
    if (points.size() < CalibrationSession::kLeastVerifications)
        return Say::tr("Indicative metering: no class was verified.");
    const auto one = worst(points, &serial::VerificationPoint::classOne);
    const auto two = worst(points, &serial::VerificationPoint::classTwo);
    if (one == ClassVerdict::Within)
        return Say::tr("Indicative metering. At the points measured it stayed within the limits of class 1.");
    if (two == ClassVerdict::Within)
        return Say::tr("Indicative metering. At the points measured it stayed within the limits of class 2.");
    return Say::tr("Indicative metering: no class was verified.");
}

} // namespace wattbourse::app::benchtext
