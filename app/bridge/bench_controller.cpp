// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/bench_controller.h"

#include "app/bridge/bench_text.h"
#include "app/technician/technician_page.h"
#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"

#include <spdlog/spdlog.h>

namespace wattbourse::app {

using serial::BenchStep;
using serial::CalibrationSession;

namespace {

constexpr std::size_t kTraceKept = 60;

std::uint8_t numberOf(BenchStep step) {
    return static_cast<std::uint8_t>(step);
}

/// What the meter keeps of a calibration under way: its constants without their check sum.
core::Bytes stagedBytes(const serial::Calibration& calibration) {
    auto bytes = serial::encodeCalibration(calibration);
    if (!bytes)
        return {};
    bytes->resize(WBM_BENCH_STAGED_SIZE);
    return *bytes;
}

std::optional<serial::Calibration> stagedCalibration(core::Bytes staged) {
    staged.resize(WBM_CAL_SIZE);
    wbm_put16(staged.data() + WBM_CAL_CRC, wbm_crc16(staged.data(), WBM_CAL_CRC));
    const auto calibration = serial::decodeCalibration(staged);
    return calibration ? std::optional(*calibration) : std::nullopt;
}

serial::ReferenceInstrument referenceOf(const BenchSetup& setup) {
    return {.name = setup.instrument,
            .serialNumber = setup.serialNumber,
            .due = setup.due,
            .voltsPercent = setup.voltsPercent,
            .ampsPercent = setup.ampsPercent,
            .wattsPercent = setup.wattsPercent};
}

serial::SensorModel sensorsOf(const BenchSetup& setup) {
    return {setup.ampsPerVolt, setup.voltsPerVolt};
}

QString awayNotice() {
    return BenchController::tr("The meter is not there. Put the cable back: the calibration waits where it stands.");
}

bool stands(const CalibrationSession& session, const core::MeterBench& device) {
    // Nothing is found yet in the first step.
    return numberOf(session.step()) == device.step &&
           (session.step() == BenchStep::Identify || stagedBytes(session.staged()) == device.staged);
}

} // namespace

BenchController::BenchController(MeterDesk& desk, core::Clock& clock, QObject* parent)
    : QObject(parent), m_desk(desk), m_clock(clock) {
    connect(&m_desk, &MeterDesk::liveBlock, this, &BenchController::onBlock);
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &BenchController::poll);
    m_poll.start();
}

void BenchController::refuse(const QString& sentence) {
    m_refusal = sentence;
    Q_EMIT changed();
}

void BenchController::drop() {
    ++m_turn;
    m_busy = false;
    m_session.reset();
    m_candidate.reset();
    m_trace.clear();
    m_typed = {};
}

void BenchController::poll() {
    const bool connected = m_desk.link().state == core::MeterLink::State::Connected;
    if (!m_watched && !m_session && !m_cancelWanted)
        return;
    const auto identity = m_desk.identity();
    const bool another = identity && (identity->meter != m_meter || identity->bootId != m_boot);
    if (connected && (!m_connected || another)) {
        m_connected = true;
        m_meter = identity ? identity->meter : std::string();
        m_boot = identity ? identity->bootId : 0;
        onConnected();
        return;
    }
    if (!connected && m_connected) {
        m_connected = false;
        m_device.reset();
        m_inMeter.reset();
        ++m_turn;
        m_busy = false;
        m_asking = false;
        if (m_session) {
            m_session->restart();
            m_trace.clear();
            m_notice = awayNotice();
        }
        Q_EMIT changed();
        return;
    }
    if (connected)
        ask();
}

void BenchController::onConnected() {
    m_refusal.clear();
    m_inMeter.reset();
    m_backup.reset();
    m_desk.identify([](const core::Result<core::MeterIdentity>&) {
        // The desk's identity is the newest then.
    });
    m_desk.readCalibration([this, turn = m_turn](const core::Result<core::Bytes>& bytes) {
        if (turn != m_turn)
            return;
        const auto constants = bytes ? serial::decodeCalibration(*bytes) : tl::make_unexpected(bytes.error());
        if (!constants) {
            spdlog::warn("the meter's constants cannot be read: {}", constants.error().detail);
        } else {
            m_inMeter = *constants;
            if (const auto identity = m_desk.identity())
                Q_EMIT constantsRead(QString::fromStdString(identity->meter), *bytes);
        }
        ask();
    });
}

void BenchController::ask() {
    if (m_asking || m_busy)
        return;
    m_asking = true;
    m_desk.bench(std::nullopt, [this, turn = m_turn](const core::Result<core::MeterBench>& device) {
        m_asking = false;
        // What was told in between is newer than this answer.
        if (turn != m_turn || m_busy || !device)
            return;
        onDevice(*device);
        Q_EMIT changed();
    });
}

void BenchController::onDevice(const core::MeterBench& device) {
    m_device = device;
    if (m_cancelWanted) {
        m_cancelWanted = false;
        if (device.step != WBM_STEP_NONE)
            tellStep(WBM_STEP_NONE, {}, [](const core::MeterBench&) {});
        return;
    }
    if (device.step == WBM_STEP_NONE) {
        if (!m_session)
            return;
        m_lost = m_session;
        drop();
        m_notice = tr("The meter was reset, which ends its calibration. Nothing was written.");
        return;
    }
    if (m_candidate && device.session == m_sessionId && stands(*m_candidate, device)) {
        // The answer was lost, the meter had heard.
        take(*m_candidate);
        return;
    }
    if (m_session && device.session == m_sessionId && stands(*m_session, device)) {
        m_candidate.reset();
        if (m_notice == awayNotice())
            m_notice.clear();
        return;
    }
    adopt(device);
}

void BenchController::adopt(const core::MeterBench& device) {
    const auto identity = m_desk.identity();
    if (!m_setup || !m_inMeter || !identity) {
        drop();
        return;
    }
    // The meter would not stand at a step if it were sealed.
    core::MeterIdentity open = *identity;
    open.seal = core::SealState::Open;
    auto session = CalibrationSession::resume(open, *m_inMeter, stagedCalibration(device.staged).value_or(*m_inMeter),
                                              static_cast<BenchStep>(device.step), referenceOf(*m_setup),
                                              sensorsOf(*m_setup), m_clock.now());
    drop();
    if (!session) {
        m_refusal = benchtext::refusal(session.error());
        return;
    }
    m_sessionId = device.session;
    m_notice = tr("Taken up where the meter stands.");
    if (numberOf(session->step()) != device.step)
        tell(*std::move(session));
    else
        take(*std::move(session));
}

void BenchController::take(CalibrationSession session) {
    if (!m_session || session.step() != m_session->step()) {
        m_trace.clear();
        if (session.step() == BenchStep::Identify)
            m_typed = {};
    }
    m_session = std::move(session);
    m_candidate.reset();
}

void BenchController::onBlock(const core::Bytes& sums) {
    if (!m_session || !m_connected)
        return;
    const auto block = serial::parseLiveBlock(sums);
    if (!block)
        return;
    m_session->feed(*block);
    if (m_candidate)
        m_candidate->feed(*block);
    if (m_session->gathered() <= 1)
        m_trace.clear();
    serial::BlockTally one;
    one.add(*block, 1);
    if (const auto means = one.means()) {
        const serial::Shown shown = serial::shownBy(*means, m_session->staged());
        if (m_trace.size() >= kTraceKept)
            m_trace.erase(m_trace.begin());
        m_trace.push_back(m_session->step() == BenchStep::Voltage ? shown.volts : shown.amps);
    }
    Q_EMIT changed();
}

void BenchController::tellStep(std::uint8_t step, core::Bytes staged,
                               std::function<void(const core::MeterBench&)> then) {
    m_busy = true;
    const unsigned turn = ++m_turn;
    m_desk.bench(core::Meter::BenchOrder{step, std::move(staged)},
                 [this, turn, then = std::move(then)](const core::Result<core::MeterBench>& device) {
                     if (turn != m_turn)
                         return;
                     m_busy = false;
                     if (!device) {
                         refuse(benchtext::meterRefusal(device.error()));
                         return;
                     }
                     m_device = *device;
                     then(*device);
                     Q_EMIT changed();
                 });
    Q_EMIT changed();
}

void BenchController::tell(CalibrationSession session) {
    m_refusal.clear();
    m_candidate = session;
    tellStep(numberOf(session.step()), stagedBytes(session.staged()), [this](const core::MeterBench& device) {
        m_sessionId = device.session;
        if (m_candidate)
            take(*std::move(m_candidate));
    });
}

void BenchController::begin(const BenchSetup& setup) {
    if (m_busy)
        return;
    m_outcome.reset();
    m_certificate.reset();
    m_refusal.clear();
    m_notice.clear();
    const auto identity = m_desk.identity();
    if (!identity || !m_inMeter || !m_connected)
        return refuse(tr("The meter has not answered yet. Wait a moment."));
    // Whether it is open the meter itself decides: what was heard of the seal may be older than the lid.
    core::MeterIdentity asked = *identity;
    if (asked.seal == core::SealState::Sealed)
        asked.seal = core::SealState::Open;
    auto session = CalibrationSession::begin(asked, *m_inMeter, referenceOf(setup), sensorsOf(setup), m_clock.now());
    if (!session)
        return refuse(benchtext::refusal(session.error()));
    m_setup = setup;
    m_lost.reset();
    if (m_device && m_device->step != WBM_STEP_NONE) {
        adopt(*m_device);
        Q_EMIT changed();
        return;
    }
    tell(*std::move(session));
}

void BenchController::resume() {
    if (!m_lost || m_busy || !m_connected)
        return;
    m_refusal.clear();
    m_notice.clear();
    CalibrationSession session = *m_lost;
    session.restart();
    walkTo(std::move(session), WBM_STEP_IDENTIFY);
}

void BenchController::walkTo(CalibrationSession session, std::uint8_t step) {
    if (step == numberOf(session.step())) {
        m_lost.reset();
        tell(std::move(session));
        return;
    }
    tellStep(step, {}, [this, session = std::move(session), step](const core::MeterBench&) {
        walkTo(session, static_cast<std::uint8_t>(step + 1));
    });
}

void BenchController::type(const BenchReading& typed) {
    m_typed = {typed.volts, typed.amps, typed.watts, typed.turns};
    m_refusal.clear();
    Q_EMIT changed();
}

void BenchController::accept() {
    if (!m_session || m_busy)
        return;
    if (!m_connected)
        return refuse(benchtext::meterRefusal({core::ErrorCode::Unavailable, {}}));
    m_refusal.clear();
    if (m_session->step() == BenchStep::Write)
        return write();
    CalibrationSession next = *m_session;
    if (const auto accepted = next.accept(m_typed); !accepted)
        return refuse(benchtext::refusal(accepted.error()));
    tell(std::move(next));
}

void BenchController::finish() {
    if (!m_session || m_busy)
        return;
    CalibrationSession next = *m_session;
    if (const auto finished = next.finish(); !finished)
        return refuse(benchtext::refusal(finished.error()));
    tell(std::move(next));
}

void BenchController::back() {
    if (!m_session || m_busy)
        return;
    CalibrationSession before = *m_session;
    before.back();
    tell(std::move(before));
}

void BenchController::cancel() {
    const bool written = m_session && m_session->step() == BenchStep::Reseal;
    drop();
    m_lost.reset();
    m_refusal.clear();
    m_notice = written ? tr("Ended. The new constants are in the meter; it is not sealed yet.")
                       : tr("Cancelled. Nothing was written to the meter.");
    if (m_connected)
        tellStep(WBM_STEP_NONE, {}, [](const core::MeterBench&) {});
    else
        m_cancelWanted = true;
    Q_EMIT changed();
}

void BenchController::write() {
    const auto bytes = serial::encodeCalibration(m_session->staged());
    if (!bytes)
        return refuse(benchtext::meterRefusal(bytes.error()));
    m_busy = true;
    const unsigned turn = ++m_turn;
    m_desk.writeCalibration(*bytes, [this, turn](const core::Result<core::Bytes>& held) {
        if (turn != m_turn || !m_session)
            return;
        m_busy = false;
        const auto constants = held ? serial::decodeCalibration(*held) : tl::make_unexpected(held.error());
        if (!constants)
            return refuse(benchtext::meterRefusal(constants.error()));
        CalibrationSession next = *m_session;
        if (const auto written = next.written(*constants); !written)
            return refuse(benchtext::refusal(written.error()));
        m_inMeter = *constants;
        if (const auto identity = m_desk.identity())
            Q_EMIT constantsRead(QString::fromStdString(identity->meter), *held);
        tell(std::move(next));
    });
    Q_EMIT changed();
}

void BenchController::reseal(const BenchSeal& seal) {
    if (!m_session || m_session->step() != BenchStep::Reseal || m_busy)
        return;
    m_refusal.clear();
    if (seal.technician.empty() || seal.sealNumber.empty())
        return refuse(tr("Name the technician and the number on the seal."));
    m_seal = seal;
    m_busy = true;
    const unsigned turn = ++m_turn;
    m_desk.seal([this, turn](const core::Result<core::MeterIdentity>& identity) {
        if (turn != m_turn || !m_session)
            return;
        m_busy = false;
        if (!identity) {
            if (identity.error().detail == "sealing needs the meter's key")
                return refuse(tr("Unlock the wallet that this meter belongs to: its key seals the meter."));
            return refuse(benchtext::meterRefusal(identity.error()));
        }
        finishSealing(*identity);
    });
    Q_EMIT changed();
}

void BenchController::finishSealing(const core::MeterIdentity& identity) {
    m_outcome = BenchOutcome{.meter = identity,
                             .reference = m_session->reference(),
                             .before = m_session->before(),
                             .after = m_session->staged(),
                             .points = m_session->points(),
                             .verification = m_session->verification(),
                             .seal = m_seal,
                             .sealedAt = m_clock.now()};
    drop();
    m_notice = tr("Calibrated, sealed and ready: seal %1.").arg(QString::fromStdString(m_seal.sealNumber));
    tellStep(WBM_STEP_NONE, {}, [](const core::MeterBench&) {});
}

void BenchController::setBackup(const std::optional<serial::Calibration>& kept) {
    m_backup = kept;
    Q_EMIT changed();
}

void BenchController::certified(const core::Hash32& hash, const QString& file) {
    m_certificate = hash;
    note(tr("The certificate is in %1.").arg(file));
}

void BenchController::note(const QString& sentence) {
    m_notice = sentence;
    Q_EMIT changed();
}

void BenchController::restore() {
    if (m_busy || m_session || !m_backup)
        return;
    m_refusal.clear();
    const serial::Calibration constants = *m_backup;
    const auto bytes = serial::encodeCalibration(constants);
    if (!bytes)
        return refuse(benchtext::meterRefusal(bytes.error()));
    m_busy = true;
    const unsigned turn = ++m_turn;
    m_desk.writeCalibration(*bytes, [this, turn, constants](const core::Result<core::Bytes>& held) {
        if (turn != m_turn)
            return;
        m_busy = false;
        auto now = held ? serial::decodeCalibration(*held) : tl::make_unexpected(held.error());
        if (!now)
            return refuse(benchtext::meterRefusal(now.error()));
        m_inMeter = *now;
        // The meter counts generations itself.
        now->generation = constants.generation;
        if (*now != constants)
            return refuse(benchtext::refusal({serial::Refusal::Why::ReadBackDiffers, 0, {}}));
        m_notice = tr("The kept constants are in the meter again. Verify before you seal it.");
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void BenchController::close() {
    m_outcome.reset();
    m_certificate.reset();
    m_notice.clear();
    m_refusal.clear();
    Q_EMIT changed();
}

void connectBench(TechnicianPage& page, BenchController& bench) {
    QObject::connect(&page, &TechnicianPage::cancelAsked, &bench, &BenchController::cancel);
    QObject::connect(&page, &TechnicianPage::backAsked, &bench, &BenchController::back);
    QObject::connect(&page, &TechnicianPage::restoreAsked, &bench, &BenchController::restore);
    const BenchPanel* panel = page.panel();
    QObject::connect(panel, &BenchPanel::beginAsked, &bench, &BenchController::begin);
    QObject::connect(panel, &BenchPanel::resumeAsked, &bench, &BenchController::resume);
    QObject::connect(panel, &BenchPanel::typed, &bench, &BenchController::type);
    QObject::connect(panel, &BenchPanel::acceptAsked, &bench, &BenchController::accept);
    QObject::connect(panel, &BenchPanel::finishAsked, &bench, &BenchController::finish);
    QObject::connect(panel, &BenchPanel::sealAsked, &bench, &BenchController::reseal);
    QObject::connect(panel, &BenchPanel::closeAsked, &bench, &BenchController::close);
}

} // namespace wattbourse::app
