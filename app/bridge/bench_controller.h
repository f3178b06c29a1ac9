// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/meter_desk.h"
#include "app/technician/bench_view.h"
#include "serial/calibrate/session.h"

#include <QTimer>

namespace wattbourse::app {

/// What a finished calibration leaves for its certificate.
struct BenchOutcome {
    core::MeterIdentity meter;
    serial::ReferenceInstrument reference;
    serial::Calibration before;
    serial::Calibration after;
    std::vector<serial::BenchPoint> points;
    std::vector<serial::VerificationPoint> verification;
    BenchSeal seal;
    core::UnixTime sealedAt;
};

/// Leads a technician through a calibration. The meter owns the state: each step is told to it before it counts here,
/// and what is shown is drawn from what it answers, also after the cable was out or the terminal was started anew.
/// Nothing is written to the meter before the step of writing. GUI thread.
class BenchController final : public QObject {
    Q_OBJECT

public:
    static constexpr int kPollMs = 500;

    /// Both outlive it.
    BenchController(MeterDesk& desk, core::Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] BenchView view() const;
    /// Whether somebody looks: nobody asks the meter twice a second for nothing. On at first.
    void setWatched(bool watched) { m_watched = watched; }
    [[nodiscard]] const std::optional<BenchOutcome>& outcome() const { return m_outcome; }
    /// The constants that the meter holds, as last read.
    [[nodiscard]] const std::optional<serial::Calibration>& inMeter() const { return m_inMeter; }

    /// Begins, or goes on where the meter stands.
    void begin(const BenchSetup& setup);
    /// After the meter was reset: takes it back to the step where it stood.
    void resume();
    /// What is typed of the reference so far; figures follow it.
    void type(const BenchReading& typed);
    void accept();
    void finish();
    void back();
    /// Always possible, also without the cable: the meter is told when it is there again.
    void cancel();
    void reseal(const BenchSeal& seal);
    /// The newest constants that this terminal kept of the meter.
    void setBackup(const std::optional<serial::Calibration>& kept);
    /// Writes them into the meter again, outside of a calibration: the meter must be open.
    void restore();
    /// The certificate of what was finished lies in a file; `hash` is for the registry of meters.
    void certified(const core::Hash32& hash, const QString& file);
    [[nodiscard]] const std::optional<core::Hash32>& certificate() const { return m_certificate; }
    /// A sentence about what was done with it.
    void note(const QString& sentence);
    /// Leaves the finished calibration's page.
    void close();

Q_SIGNALS:
    void changed();
    /// The meter holds these constants now: to be kept.
    void constantsRead(const QString& meter, const wattbourse::core::Bytes& constants);

private:
    void poll();
    void onConnected();
    void onBlock(const core::Bytes& sums);
    void onDevice(const core::MeterBench& device);
    void adopt(const core::MeterBench& device);
    /// Tells the meter `session`'s step and constants; `session` counts once it answered.
    void tell(serial::CalibrationSession session);
    void tellStep(std::uint8_t step, core::Bytes staged, std::function<void(const core::MeterBench&)> then);
    void take(serial::CalibrationSession session);
    void write();
    void finishSealing(const core::MeterIdentity& identity);
    void walkTo(serial::CalibrationSession session, std::uint8_t step);
    void refuse(const QString& sentence);
    void drop();
    void ask();

    void viewSteps(BenchView& view) const;
    void viewStep(BenchView& view) const;
    void viewFigures(BenchView& view, const serial::RawMeans& means) const;
    void viewChecks(BenchView& view) const;
    void viewTable(BenchView& view) const;
    void viewCurve(BenchView& view) const;

    MeterDesk& m_desk;
    core::Clock& m_clock;
    QTimer m_poll;
    bool m_watched = true;
    bool m_connected = false;
    /// The meter and boot that the constants were read of.
    std::string m_meter;
    std::uint32_t m_boot = 0;
    bool m_busy = false;
    bool m_asking = false;
    bool m_cancelWanted = false;
    /// Answers to what was asked before it changed count no more.
    unsigned m_turn = 0;

    std::optional<BenchSetup> m_setup;
    std::optional<serial::Calibration> m_inMeter;
    std::optional<core::MeterBench> m_device;
    std::optional<serial::CalibrationSession> m_session;
    std::uint16_t m_sessionId = 0;
    /// Told to the meter, not answered yet.
    std::optional<serial::CalibrationSession> m_candidate;
    /// What stood when the meter was reset.
    std::optional<serial::CalibrationSession> m_lost;
    std::optional<BenchOutcome> m_outcome;
    std::optional<core::Hash32> m_certificate;
    std::optional<serial::Calibration> m_backup;
    BenchSeal m_seal;
    serial::ReferenceReading m_typed;
    std::vector<double> m_trace;
    QString m_notice;
    QString m_refusal;
};

class TechnicianPage;
/// What a person wishes on the page is done by the controller; the page is shown anew by whoever owns both.
void connectBench(TechnicianPage& page, BenchController& bench);

} // namespace wattbourse::app
