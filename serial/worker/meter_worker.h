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

#include <map>
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
class MeterLinkWorker final {
public:
    /// `clock` and `host` outlive it.
    MeterLinkWorker(MeterSettings settings, core::Clock& clock, SerialHost& host, std::shared_ptr<MeterShared> shared);
    ~MeterLinkWorker();
    MeterLinkWorker(const MeterLinkWorker&) = delete;
    MeterLinkWorker& operator=(const MeterLinkWorker&) = delete;

    void start();
    /// Opens nothing, and says why.
    void standStill(const std::string& why);
    void setLive(bool on);
    void requestScope();
    void setInterval(std::uint32_t seconds);
    void provision(const core::MeterProvision& with, core::Meter::Identified done);
    void seal(core::Meter::Identified done);
    void identifyFor(core::Meter::Identified done);
    void readTampers(std::function<void(const core::Result<std::vector<core::MeterTamper>>&)> done);
    void readCalibration(core::Meter::Constants done);
    void writeCalibration(const core::Bytes& constants, core::Meter::Constants done);
    void bench(const std::optional<core::Meter::BenchOrder>& order, core::Meter::Benched done);

private:
    using State = core::MeterLink::State;
    using HelloDone = std::function<void(const core::Result<Hello>&)>;

    /// What is wrong, in code and in words.
    struct Trouble {
        core::MeterTrouble kind{core::MeterTrouble::None};
        std::string about;
        std::string words;
        explicit operator bool() const { return kind != core::MeterTrouble::None; }
    };

    void onOpened();
    void onLost(const PortTrouble& why);
    void onBytes(core::ByteView bytes);
    void onFrame(const Frame& frame);
    void onHello(const Frame& frame);

    void identify(int tries, HelloDone done);
    [[nodiscard]] Trouble troubleOf(const Hello& hello, core::ByteView challenge) const;
    void greetAtOpening();
    void greet();
    void greeted(const core::Result<Hello>& hello);
    void tellTime();
    void sendInterval();
    void backfill();
    void connected();

    void onRecord(const Frame& frame, bool stored);
    void take(const Record& record, bool stored);
    void refuse(RecordVerdict verdict);
    [[nodiscard]] bool takesReadings() const;
    /// The end of a record's interval by the best clock there is; nothing when it cannot be known.
    [[nodiscard]] std::optional<core::UnixTime> endOf(const Record& record, bool stored) const;
    void countSequence(const Frame& frame);

    void finishSeal(const Hello& hello, const core::Bytes& nonce, core::Meter::Identified done);
    void setRefusal(const core::Result<Frame>& answer);
    void setState(State state);
    void publish();
    [[nodiscard]] Trouble trouble() const;

    MeterSettings m_settings;
    core::Clock& m_clock;
    SerialHost& m_host;
    std::shared_ptr<MeterShared> m_shared;
    PortWatch m_port;
    CommandQueue m_commands;
    std::unique_ptr<Timer> m_helloTimer;
    FrameDecoder m_decoder;
    std::optional<RecordChain> m_chain;
    core::MeterLink m_link;
    std::optional<Hello> m_hello;
    /// When a boot began by this host's steady clock, of the boots that were heard: it dates their records.
    std::map<std::uint32_t, std::chrono::milliseconds> m_bootStarts;
    core::MeterScope m_scope;
    bool m_greeting = false;
    bool m_awaitingHello = false;
    bool m_liveWanted = false;
    bool m_liveOn = false;
    std::optional<std::uint8_t> m_lastSequence;
    unsigned m_sinceIdentified = 0;
    std::optional<std::chrono::milliseconds> m_challengedAt;
    /// Of the meter that answers now; of its records since the port was opened; of the port; of the last command.
    Trouble m_identityTrouble;
    Trouble m_alarm;
    Trouble m_portTrouble;
    Trouble m_refusal;
};

} // namespace wattbourse::serial
