// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/meter.h"
#include "serial/frame/frame.h"
#include "serial/frame/record_chain.h"
#include "serial/port/port_watch.h"
#include "serial/worker/command_queue.h"
#include "serial/worker/listeners.h"
#include "serial/worker/meter_link.h"

#include <QObject>
#include <memory>
#include <mutex>

namespace wattbourse::serial {

/// What the worker and the callers on other threads share.
struct MeterShared {
    mutable std::mutex mutex;
    core::MeterLink link;
    std::optional<core::MeterIdentity> identity;

    Listeners<core::MeterReading> readings;
    Listeners<core::MeterReading> live;
    Listeners<core::Bytes> liveBlocks;
    Listeners<core::MeterScope> scopes;
    Listeners<> changes;
};

/// The link's own work, all of it on the worker's thread: greets the meter after every opening and every reset
/// (identity, proof of the key, time, interval, stored readings), checks each record, and answers the callers.
class MeterLinkWorker final : public QObject {
    Q_OBJECT
public:
    MeterLinkWorker(MeterSettings settings, core::Clock& clock, std::shared_ptr<MeterShared> shared);
    ~MeterLinkWorker() override;

    void start();
    void setLive(bool on);
    void requestScope();
    void setInterval(std::uint32_t seconds);
    void provision(const core::MeterProvision& with, core::Meter::Identified done);
    void seal(core::Meter::Identified done);
    void readTampers(std::function<void(const core::Result<std::vector<core::MeterTamper>>&)> done);
    void readCalibration(core::Meter::Constants done);
    void writeCalibration(const core::Bytes& constants, core::Meter::Constants done);
    void bench(const std::optional<core::Meter::BenchOrder>& order, core::Meter::Benched done);

private:
    using State = core::MeterLink::State;
    using HelloDone = std::function<void(const core::Result<Hello>&)>;

    void onOpened();
    void onLost(const QString& why);
    void onBytes(const QByteArray& bytes);
    void onFrame(const Frame& frame);

    void identify(int tries, HelloDone done);
    void greet();
    void greeted(const core::Result<Hello>& hello);
    void tellTime();
    void sendInterval();
    void backfill();
    void connected();

    void onRecord(const Frame& frame, bool stored);
    /// The end of a record's interval by the best clock there is; nothing when it cannot be known.
    [[nodiscard]] std::optional<core::UnixTime> endOf(const Record& record, bool stored) const;
    void countSequence(const Frame& frame);

    void finishSeal(const Hello& hello, const core::Bytes& nonce, core::Meter::Identified done);
    void identifyFor(core::Meter::Identified done);
    void setState(State state);
    void publish();
    [[nodiscard]] std::string problem() const;

    MeterSettings m_settings;
    core::Clock& m_clock;
    std::shared_ptr<MeterShared> m_shared;
    PortWatch m_port;
    CommandQueue m_commands;
    FrameDecoder m_decoder;
    std::optional<RecordChain> m_chain;
    core::MeterLink m_link;
    std::optional<Hello> m_hello;
    std::chrono::milliseconds m_helloAt{0};
    core::MeterScope m_scope;
    bool m_greeting = false;
    bool m_liveWanted = false;
    bool m_liveOn = false;
    std::optional<std::uint8_t> m_lastSequence;
    std::string m_alarm;
    std::string m_portProblem;
    std::string m_refusal;
};

} // namespace wattbourse::serial
