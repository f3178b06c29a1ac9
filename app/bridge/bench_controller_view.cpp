// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the guided calibration shows.
#include "app/bridge/bench_controller.h"
#include "app/bridge/bench_text.h"
#include "app/bridge/error_curve.h"
#include "app/models/desk_text.h"
#include "core/base/hex.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace wattbourse::app {

using benchtext::number;
using benchtext::signedNumber;
using serial::BenchStep;
using serial::CalibrationSession;

namespace {

constexpr int kSteps = 10;
static_assert(BenchView::kSpreadLimit == CalibrationSession::kMaxSpreadPercent);

QString percentOf(double value, int decimals) {
    return signedNumber(value, decimals) + QStringLiteral(" %");
}

QString dueDate(core::UnixTime time) {
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time.seconds).date(), QLocale::ShortFormat);
}

BenchCheck check(bool good, const QString& text) {
    return {text, good ? BenchCheck::Tone::Good : BenchCheck::Tone::Bad};
}

double ampsPerVolt(const serial::Calibration& c) {
    return c.ampsPerVolt / 10000.0;
}
double voltsPerVolt(const serial::Calibration& c) {
    return c.voltsPerVolt / 1000.0;
}

} // namespace

BenchView BenchController::view() const {
    BenchView view;
    const auto identity = m_desk.identity();
    view.busy = m_busy;
    view.notice = m_notice;
    view.refusal = m_refusal;
    view.unprovisioned = identity && identity->seal == core::SealState::Unprovisioned;
    viewSteps(view);
    view.curve = errorCurve({}, {});
    if (m_inMeter) {
        view.inMeter = tr("In the meter: calibration no. %1").arg(m_inMeter->generation);
        serial::Calibration same = *m_inMeter;
        if (m_backup)
            same.generation = m_backup->generation;
        if (m_backup && same != *m_backup && !m_session)
            view.restore = tr("Restore calibration no. %1").arg(m_backup->generation);
    }
    if (m_certificate)
        view.certificate = QString::fromStdString(core::toHex0x(*m_certificate));
    if (m_outcome) {
        view.mode = BenchView::Mode::Finished;
        view.verdict = benchtext::verdict(m_outcome->verification);
        viewTable(view);
        viewCurve(view);
        return view;
    }
    if (m_session) {
        view.mode = BenchView::Mode::Running;
        view.canCancel = true;
        viewStep(view);
        viewCurve(view);
        return view;
    }
    view.verdict = tr("Indicative metering: no class was verified.");
    if (!identity)
        return view;
    view.mode = BenchView::Mode::Setup;
    view.continuesAt = m_device ? m_device->step : 0;
    view.resumesAt = m_lost ? static_cast<int>(m_lost->step()) : 0;
    view.canCancel = view.continuesAt != 0;
    if (view.unprovisioned)
        view.blocked = tr("The meter has no name and key yet. Give it both first.");
    else if (identity->seal == core::SealState::Sealed)
        view.blocked = tr("The meter is sealed. Open its lid to calibrate it.");
    else if (!identity->hasVoltage)
        view.blocked = tr("This meter has no voltage channel: it stays indicative and is not calibrated to a class.");
    return view;
}

void BenchController::viewSteps(BenchView& view) const {
    const int at = m_outcome ? kSteps + 1 : m_session ? static_cast<int>(m_session->step()) : 0;
    view.step = std::min(at, kSteps);
    for (int i = 1; i <= kSteps; ++i) {
        const auto step = static_cast<BenchStep>(i);
        BenchStepRow row;
        row.title = benchtext::stepTitle(step);
        row.detail = benchtext::ahead(step);
        row.state = i < at    ? BenchStepRow::State::Done
                    : i == at ? BenchStepRow::State::Current
                              : BenchStepRow::State::Ahead;
        if (m_session && i < at) {
            const serial::Calibration& now = m_session->staged();
            const serial::Calibration& was = m_session->before();
            if (step == BenchStep::Voltage)
                row.detail = tr("constant %1 · was %2 (%3)")
                                 .arg(number(voltsPerVolt(now), 2), number(voltsPerVolt(was), 2),
                                      percentOf(100 * (voltsPerVolt(now) / voltsPerVolt(was) - 1), 2));
            else if (step == BenchStep::Current)
                row.detail = tr("constant %1 · was %2 (%3)")
                                 .arg(number(ampsPerVolt(now), 3), number(ampsPerVolt(was), 3),
                                      percentOf(100 * (ampsPerVolt(now) / ampsPerVolt(was) - 1), 2));
            else if (step == BenchStep::Phase)
                row.detail = tr("current leads by %1°").arg(signedNumber(now.phase / 1000.0, 2));
            else if (step == BenchStep::Points)
                row.detail = tr("points kept: %1").arg(now.points.size());
            else if (step == BenchStep::Verify)
                row.detail = tr("points verified: %1").arg(m_session->verification().size());
        }
        if (i == at && m_session && view.busy)
            row.detail = tr("the meter is being told");
        view.steps.push_back(std::move(row));
    }
}

void BenchController::viewStep(BenchView& view) const {
    const BenchStep step = m_session->step();
    view.title = benchtext::stepTitle(step);
    view.instruction = benchtext::instruction(step);
    view.measures = step >= BenchStep::Wiring && step <= BenchStep::Verify;
    view.asksVolts = step >= BenchStep::Voltage && step <= BenchStep::Verify;
    view.asksAmps = view.asksWatts = step >= BenchStep::Current && step <= BenchStep::Verify;
    view.asksSeal = step == BenchStep::Reseal;
    view.gathered = m_session->gathered();
    view.wanted = m_session->wanted();
    view.canBack = step > BenchStep::Identify && step < BenchStep::Reseal;
    view.back = tr("Back to step %1").arg(static_cast<int>(step) - 1);
    view.acceptEnabled = !m_busy && m_connected;
    switch (step) {
    case BenchStep::Identify:
        view.accept = tr("This is the meter");
        break;
    case BenchStep::Points:
        view.accept = tr("Add this point");
        view.finish = tr("On to verification");
        break;
    case BenchStep::Verify:
        view.accept = tr("Add this verification");
        view.finish = tr("On to writing");
        break;
    case BenchStep::Write:
        view.accept = tr("Write to the meter");
        break;
    case BenchStep::Reseal:
        view.accept = tr("Seal the meter");
        break;
    default:
        view.accept = tr("Accept");
    }
    const serial::ReferenceInstrument& reference = m_session->reference();
    view.instrument =
        tr("%1 %2 · ±%3 % U, ±%4 % I, ±%5 % P (k = 2)")
            .arg(desk::plain(reference.name), desk::plain(reference.serialNumber), number(reference.voltsPercent, 2),
                 number(reference.ampsPercent, 2), number(reference.wattsPercent, 2));
    const auto days = (reference.due - m_clock.now()).count() / 86'400;
    view.due = tr("due %1, in %2 days").arg(dueDate(reference.due)).arg(days);
    if (const auto means = m_session->means(); means && view.measures)
        viewFigures(view, *means);
    viewChecks(view);
    viewTable(view);
}

void BenchController::viewFigures(BenchView& view, const serial::RawMeans& means) const {
    const BenchStep step = m_session->step();
    const serial::ReferenceInstrument& reference = m_session->reference();
    const serial::Shown shown = serial::shownBy(means, m_session->staged());
    const bool volts = step == BenchStep::Voltage;
    view.shown.caption = tr("Meter shows, mean of %1 s").arg(view.gathered);
    view.shown.number = volts ? number(shown.volts, 2) : benchtext::amps(shown.amps);
    view.shown.unit = volts ? QStringLiteral("V") : QStringLiteral("A");
    view.shown.aside = volts ? tr("with the constant %1").arg(number(voltsPerVolt(m_session->staged()), 2))
                             : tr("%1 V, %2 W").arg(number(shown.volts, 1), number(shown.watts, 1));
    view.difference.caption = tr("Meter against reference");
    const double typed = volts ? m_typed.volts : m_typed.amps * m_typed.turns;
    if (view.asksVolts && typed > 0) {
        const double percent = volts ? reference.voltsPercent : reference.ampsPercent;
        view.referenceAside = tr("±%1 %2 (k = 2)").arg(number(typed * percent / 100, volts ? 2 : 3), view.shown.unit);
        const double error = 100 * ((volts ? shown.volts : shown.amps) / typed - 1);
        view.difference.number = signedNumber(error, 2);
        view.difference.unit = tr("% ± %1").arg(number(percent, 2));
        const double old = volts ? voltsPerVolt(m_session->staged()) : ampsPerVolt(m_session->staged());
        if (volts || step == BenchStep::Current)
            view.difference.aside =
                tr("new constant %1 (%2)").arg(number(old / (1 + error / 100), 3), percentOf(-error, 2));
        else if (const auto compared = m_session->comparison(m_typed))
            view.difference.aside =
                tr("power %1 % ± %2").arg(signedNumber(compared->errorAfter, 2), number(compared->uncertainty, 2));
    }
    if (step == BenchStep::Zero) {
        view.difference = {
            tr("Noise"), means.noiseCodes ? number(*means.noiseCodes, 2) : desk::unknown(), QStringLiteral("LSB"), {}};
        view.shown.number = number(shown.amps * 1000, 0);
        view.shown.unit = QStringLiteral("mA");
        view.shown.aside.clear();
    }
    if (step == BenchStep::Phase) {
        view.lead = serial::leadDegrees(means);
        view.difference = {tr("Current against voltage"), signedNumber(*view.lead, 3), QStringLiteral("°"),
                           *view.lead < 0 ? tr("current lags") : tr("current leads")};
    }
    if (shown.amps > 0.2)
        view.lead = serial::leadDegrees(means) - m_session->staged().phase / 1000.0;
    if (step == BenchStep::Phase)
        view.lead = serial::leadDegrees(means);
    view.leadText = view.lead ? (*view.lead < 0 ? tr("I lags U by %1°").arg(number(-*view.lead, 2))
                                                : tr("I leads U by %1°").arg(number(*view.lead, 2)))
                              : QString();
    double mean = 0;
    for (const double v : m_trace)
        mean += v / static_cast<double>(m_trace.size());
    for (const double v : m_trace)
        view.trace.push_back(mean > 0 ? 100 * (v / mean - 1) : 0);
    if (step >= BenchStep::Voltage) {
        view.spread = volts ? m_session->voltageSpreadPercent()
                            : std::max(m_session->voltageSpreadPercent(), m_session->currentSpreadPercent());
        const bool steady = *view.spread <= CalibrationSession::kMaxSpreadPercent;
        view.steadiness = !steady ? tr("unsteady") : tr("stable for %1 s").arg(view.gathered);
    }
}

void BenchController::viewChecks(BenchView& view) const {
    const BenchStep step = m_session->step();
    if (step == BenchStep::Identify) {
        const auto identity = m_desk.identity();
        view.checks = {check(true, tr("The meter is open and answers")), check(true, tr("Reference is in date"))};
        if (identity)
            view.checks.push_back(check(!identity->keyFingerprint.empty(),
                                        identity->keyFingerprint.empty()
                                            ? tr("This terminal does not hold the meter's key: it cannot seal it")
                                            : tr("The meter holds this terminal's key")));
        return;
    }
    if (step == BenchStep::Wiring) {
        for (const serial::WiringItem& item : m_session->wiring())
            view.checks.push_back(benchtext::wiring(item));
        return;
    }
    if (!view.measures)
        return;
    view.checks.push_back(
        view.gathered >= view.wanted
            ? check(true, tr("Measured for %1 s").arg(view.gathered))
            : BenchCheck{tr("Measured for %1 s of %2 s").arg(view.gathered).arg(view.wanted), BenchCheck::Tone::Open});
    if (step == BenchStep::Zero)
        return;
    if (view.spread)
        view.checks.push_back(check(*view.spread <= CalibrationSession::kMaxSpreadPercent,
                                    tr("Spread %1 %, within 0.20 %").arg(number(*view.spread, 2))));
    const double through = m_typed.amps * m_typed.turns;
    if (step == BenchStep::Current && through > 0)
        view.checks.push_back(
            check(through >= CalibrationSession::kMainLowAmps && through <= CalibrationSession::kMainHighAmps,
                  tr("Load at %1 % of the range (30 to 80)").arg(number(100 * through / serial::kMaxAmps, 0))));
    if (m_typed.volts > 0 && through > 0 && m_typed.watts > 0 && step != BenchStep::Voltage) {
        const double factor = m_typed.watts / (m_typed.volts * m_typed.amps);
        if (step != BenchStep::Verify)
            view.checks.push_back(check(factor >= CalibrationSession::kLeastPowerFactor && factor <= 1.02,
                                        tr("Power factor %1 (0.98 at least)").arg(number(factor, 3))));
    }
    if (const auto means = m_session->means(); means && step == BenchStep::Current)
        view.checks.push_back(serial::shownBy(*means, m_session->staged()).watts >= 0
                                  ? check(true, tr("Clamp direction is right: power is positive"))
                                  : check(false, tr("Power is negative: turn the clamp round on the conductor")));
}

void BenchController::viewTable(BenchView& view) const {
    const auto errors = [&view](const std::vector<serial::BenchPoint>& points) {
        view.tableHead = {tr("A"), tr("PF"), tr("as found %"), tr("now %"), tr("± % (k = 2)")};
        for (const serial::BenchPoint& p : points)
            view.table.push_back({benchtext::amps(p.amps), number(p.powerFactor, 2), signedNumber(p.errorBefore, 2),
                                  signedNumber(p.errorAfter, 2), number(p.uncertainty, 2)});
    };
    const auto verified = [&view](const std::vector<serial::VerificationPoint>& points) {
        view.tableHead = {tr("A"),           tr("PF"),      tr("as found %"), tr("now %"),
                          tr("± % (k = 2)"), tr("class 1"), tr("class 2")};
        for (const serial::VerificationPoint& v : points)
            view.table.push_back({benchtext::amps(v.point.amps), number(v.point.powerFactor, 2),
                                  signedNumber(v.point.errorBefore, 2), signedNumber(v.point.errorAfter, 2),
                                  number(v.point.uncertainty, 2), benchtext::classVerdict(v.classOne),
                                  benchtext::classVerdict(v.classTwo)});
    };
    if (m_outcome) {
        verified(m_outcome->verification);
        return;
    }
    switch (m_session->step()) {
    case BenchStep::Points:
        errors(m_session->points());
        break;
    case BenchStep::Verify:
        verified(m_session->verification());
        break;
    case BenchStep::Write:
    case BenchStep::Reseal: {
        const serial::Calibration& was = m_session->before();
        const serial::Calibration& now = m_session->staged();
        view.tableHead = {tr("Constant"), tr("before"), tr("after")};
        const auto points = [](const serial::Calibration& c) {
            QStringList out;
            for (const auto& p : c.points)
                out << QStringLiteral("%1 A %2 %")
                           .arg(benchtext::amps(p.milliAmps / 1000.0), signedNumber(p.gain / 1000.0, 2));
            return out.isEmpty() ? desk::unknown() : out.join(QStringLiteral(", "));
        };
        view.table = {{tr("Current, A/V"), number(ampsPerVolt(was), 4), number(ampsPerVolt(now), 4)},
                      {tr("Voltage, V/V"), number(voltsPerVolt(was), 3), number(voltsPerVolt(now), 3)},
                      {tr("Phase, °"), signedNumber(was.phase / 1000.0, 3), signedNumber(now.phase / 1000.0, 3)},
                      {tr("Points"), points(was), points(now)},
                      {tr("Calibration no."), QString::number(was.generation),
                       QString::number(m_session->step() == BenchStep::Write ? was.generation + 1 : now.generation)}};
        break;
    }
    default:
        break;
    }
}

void BenchController::viewCurve(BenchView& view) const {
    if (m_outcome) {
        view.curve = errorCurve(m_outcome->points, m_outcome->verification);
        return;
    }
    view.curve = errorCurve(m_session->points(), m_session->verification());
    if (m_session->step() >= BenchStep::Current && m_session->step() <= BenchStep::Verify)
        if (const auto now = m_session->comparison(m_typed))
            view.curve.now = errorMark(*now, false);
}

} // namespace wattbourse::app
