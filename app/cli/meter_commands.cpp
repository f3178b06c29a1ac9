// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#ifdef WATTBOURSE_HAS_SERIAL

#include "core/base/hex.h"
#include "core/base/random.h"
#include "core/energy/granularity.h"
#include "serial/worker/meter_link.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <sstream>
#include <unistd.h>

namespace wattbourse::cli {

namespace {

namespace json = boost::json;
using std::chrono::seconds;

struct MeterOptions {
    std::string port;
    std::string keyFile;
    std::string newKeyFile;
    std::string meter;
    std::string dtr = "raise";
    std::string recordTo;
    std::string recording;
    std::size_t count = 1;
    std::uint32_t seconds = 60;
    std::uint32_t speed = 0;
    std::uint32_t interval = 0;
    std::uint32_t timeout = 20;
};

const char* sealText(core::SealState seal) {
    switch (seal) {
    case core::SealState::Unprovisioned:
        return "unprovisioned";
    case core::SealState::Open:
        return "open";
    case core::SealState::Sealed:
        return "sealed";
    case core::SealState::Broken:
        return "broken";
    case core::SealState::Unknown:
        break;
    }
    return "unknown";
}

json::object identityJson(const core::MeterIdentity& id) {
    return {{"meter", id.meter},
            {"firmware", id.firmware},
            {"protocol", id.protocol},
            {"bootId", id.bootId},
            {"counter", id.counter},
            {"intervalSeconds", id.intervalSeconds},
            {"seal", sealText(id.seal)},
            {"tampers", id.tampers},
            {"sealGeneration", id.sealGeneration},
            {"calibrationGeneration", id.calibrationGeneration},
            {"resetCause", id.resetCause},
            {"keyFingerprint", id.keyFingerprint}};
}

std::string identityText(const core::MeterIdentity& id) {
    std::ostringstream text;
    text << "meter " << (id.meter.empty() ? "(no identity)" : id.meter) << ", firmware " << id.firmware << ", seal "
         << sealText(id.seal) << ", tampers " << id.tampers << ", interval " << id.intervalSeconds << " s, boot "
         << id.bootId;
    if (!id.keyFingerprint.empty())
        text << ", key " << id.keyFingerprint;
    return text.str();
}

/// `verified`: the record's seal was checked; a live value has none.
json::object readingJson(const core::MeterReading& r, bool verified) {
    json::object out{{"kind", verified ? "record" : "live"},
                     {"verified", verified},
                     {"end", r.end.seconds},
                     {"durationMs", r.duration.count()},
                     {"powerMilliWatts", r.powerMilliWatts},
                     {"currentMilliAmps", static_cast<double>(r.currentMicroAmps) / 1000},
                     {"voltageMilliVolts", r.voltageMilliVolts},
                     {"frequencyMilliHertz", r.frequencyMilliHertz},
                     {"indicative", r.indicative},
                     {"clipped", r.clipped}};
    if (verified) {
        out["bootId"] = r.bootId;
        out["counter"] = r.counter;
        out["backfilled"] = r.backfilled;
        out["tampers"] = r.tampers;
        out["calibrationGeneration"] = r.calibrationGeneration;
        out["record"] = core::toHex0x(r.record);
    }
    return out;
}

core::Result<std::optional<serial::MeterKey>> readKey(const std::string& file) {
    if (file.empty())
        return std::optional<serial::MeterKey>();
    WB_ASSIGN(std::string text, readTextFile(file));
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0)
        text.pop_back();
    std::array<std::uint8_t, serial::MeterKey::kSize> bytes{};
    if (!core::fromHexInto(text, bytes))
        return core::fail(core::ErrorCode::Malformed, file + ": not a meter's key (32 hexadecimal digits)");
    return std::optional(serial::MeterKey(bytes));
}

serial::MeterSettings settingsOf(const MeterOptions& options, std::optional<serial::MeterKey> key) {
    serial::MeterSettings settings;
    settings.port = options.recording.empty() ? options.port : "replay:" + options.recording;
    settings.key = std::move(key);
    settings.dtr = options.dtr == "keep"   ? serial::DtrPolicy::Keep
                   : options.dtr == "drop" ? serial::DtrPolicy::Drop
                                           : serial::DtrPolicy::Raise;
    settings.recordTo = options.recordTo;
    settings.replaySpeed = options.speed;
    return settings;
}

/// A link on this thread's behalf: waits for its events.
class Session {
public:
    Session(const MeterOptions& options, std::optional<serial::MeterKey> key)
        : m_deadline(std::chrono::steady_clock::now() + seconds(options.timeout)),
          m_meter(serial::openMeter(settingsOf(options, std::move(key)), m_clock)),
          m_changes(m_meter->onChange([this] { m_event.notify_all(); })) {}

    core::Meter& meter() { return *m_meter; }
    void allow(seconds more) { m_deadline += more; }

    /// Until `ready`, checked after each event with the session's lock held. TimedOut with the link's problem.
    template <class Ready>
    core::Result<void> wait(Ready ready) {
        std::unique_lock lock(m_mutex);
        while (!ready()) {
            // Events are told without the lock: an interval bounds what a missed one costs.
            m_event.wait_for(lock, std::chrono::milliseconds(50));
            if (std::chrono::steady_clock::now() > m_deadline) {
                const std::string problem = m_meter->link().problem;
                return core::fail(core::ErrorCode::TimedOut,
                                  problem.empty() ? "the meter sent nothing within the time" : problem);
            }
        }
        return {};
    }

    core::Result<core::MeterIdentity> connect() {
        WB_TRY(wait([this] { return m_meter->link().state == core::MeterLink::State::Connected; }));
        const auto identity = m_meter->identity();
        if (!identity)
            return core::fail(core::ErrorCode::Unavailable, "the meter did not say who it is");
        return *identity;
    }

    /// Runs a call of the meter that answers through a callback.
    template <class T, class Call>
    core::Result<T> call(Call begin) {
        std::optional<core::Result<T>> result;
        begin([this, &result](const core::Result<T>& answer) {
            const std::lock_guard lock(m_mutex);
            result = answer;
            m_event.notify_all();
        });
        const auto waited = wait([&result] { return result.has_value(); });
        if (!waited) {
            // The worker may still hold the callback: it ends with the link.
            m_changes.reset();
            m_meter.reset();
            if (!result)
                return tl::make_unexpected(waited.error());
        }
        return *std::move(result);
    }

    std::mutex& mutex() { return m_mutex; }
    void wake() { m_event.notify_all(); }

private:
    serial::QtCore m_qt;
    core::SystemClock m_clock;
    std::mutex m_mutex;
    std::condition_variable m_event;
    std::chrono::steady_clock::time_point m_deadline;
    std::unique_ptr<core::Meter> m_meter;
    core::Subscription m_changes;
};

core::Result<Answer> read(const MeterOptions& options) {
    WB_ASSIGN(const auto key, readKey(options.keyFile));
    Session session(options, key);
    std::vector<core::MeterReading> readings;
    const auto keep = [&](const core::MeterReading& reading) {
        const std::lock_guard lock(session.mutex());
        if (readings.size() < options.count)
            readings.push_back(reading);
        session.wake();
    };
    const core::Subscription records = session.meter().onReading(keep);
    WB_ASSIGN(const core::MeterIdentity identity, session.connect());
    // Sealed records need the key; without it there are live values, about one a second.
    core::Subscription live;
    if (!key) {
        live = session.meter().onLive(keep);
        session.meter().setLive(true);
    } else if (!session.meter().link().problem.empty() && identity.keyFingerprint.empty()) {
        return core::fail(core::ErrorCode::NotVerified, session.meter().link().problem);
    }
    session.allow(seconds(options.count * (key ? identity.intervalSeconds + 1 : 1)));
    WB_TRY(session.wait([&] { return readings.size() >= options.count; }));
    live.reset();
    if (!key)
        session.meter().setLive(false);

    json::array list;
    std::string text = identityText(identity);
    const std::lock_guard lock(session.mutex());
    for (const core::MeterReading& r : readings) {
        list.push_back(readingJson(r, key.has_value()));
        std::ostringstream line;
        line << '\n'
             << r.end.seconds << "  " << static_cast<double>(r.powerMilliWatts) / 1000 << " W  "
             << static_cast<double>(r.currentMicroAmps) / 1'000'000 << " A  "
             << static_cast<double>(r.voltageMilliVolts) / 1000 << " V  "
             << static_cast<double>(r.frequencyMilliHertz) / 1000 << " Hz  "
             << (key ? "sealed, counter " + std::to_string(r.counter) : std::string("live, not sealed"));
        text += line.str();
    }
    return Answer{json::object{{"identity", identityJson(identity)}, {"readings", std::move(list)}}, text};
}

json::object linkJson(const core::MeterLink& link) {
    return {{"frames", link.framesOk},
            {"crcFailures", link.crcFailures},
            {"macFailures", link.macFailures},
            {"sequenceGaps", link.sequenceGaps},
            {"counterRegressions", link.counterRegressions},
            {"missingRecords", link.missingRecords},
            {"undatedRecords", link.undatedRecords},
            {"meterOverruns", link.meterOverruns},
            {"meterBadFrames", link.meterBadFrames},
            {"reconnects", link.reconnects},
            {"problem", link.problem}};
}

std::string linkText(const core::MeterLink& link) {
    std::ostringstream text;
    text << "\n"
         << link.framesOk << " frames, " << link.crcFailures << " broken, " << link.sequenceGaps << " lost; "
         << link.macFailures << " records with a wrong seal, " << link.counterRegressions << " out of their chain, "
         << link.missingRecords << " missing, " << link.undatedRecords << " undated; " << link.reconnects
         << " reconnections";
    return text.str();
}

/// What was read while `until` did not come, as an answer.
core::Result<Answer> listen(const MeterOptions& options, const std::function<bool(const core::MeterLink&)>& until) {
    WB_ASSIGN(const auto key, readKey(options.keyFile));
    Session session(options, key);
    std::vector<core::MeterReading> readings;
    const core::Subscription records = session.meter().onReading([&](const core::MeterReading& reading) {
        const std::lock_guard lock(session.mutex());
        readings.push_back(reading);
        session.wake();
    });
    WB_TRY(session.wait([&] { return until(session.meter().link()); }));
    const core::MeterLink link = session.meter().link();
    if (link.state == core::MeterLink::State::Closed)
        return core::fail(core::ErrorCode::Unavailable, link.problem);
    const auto identity = session.meter().identity();
    json::array list;
    const std::lock_guard lock(session.mutex());
    for (const core::MeterReading& r : readings)
        list.push_back(readingJson(r, /*verified=*/true));
    json::object out{{"link", linkJson(link)}, {"readings", std::move(list)}};
    if (identity)
        out["identity"] = identityJson(*identity);
    return Answer{std::move(out), (identity ? identityText(*identity) : std::string("no meter answered")) + "\n" +
                                      std::to_string(readings.size()) + " sealed readings" + linkText(link)};
}

core::Result<Answer> record(const MeterOptions& options) {
    const auto end = std::chrono::steady_clock::now() + seconds(options.seconds);
    MeterOptions patient = options;
    patient.timeout += options.seconds;
    return listen(patient, [end](const core::MeterLink& link) {
        return std::chrono::steady_clock::now() >= end ||
               (link.state == core::MeterLink::State::Closed && !link.problem.empty());
    });
}

core::Result<Answer> replay(const MeterOptions& options) {
    return listen(options, [](const core::MeterLink& link) {
        return link.trouble == core::MeterTrouble::RecordingEnded ||
               (link.state == core::MeterLink::State::Closed && !link.problem.empty());
    });
}

/// Writes a fresh key to a file that does not exist yet, readable by its owner alone.
core::Result<serial::MeterKey> makeKey(const std::string& file) {
    std::array<std::uint8_t, serial::MeterKey::kSize> bytes{};
    WB_TRY(core::fillRandom(bytes));
    const std::string text = core::toHex(bytes) + "\n";
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return core::fail(core::ErrorCode::Unavailable, file + ": " + std::strerror(errno));
    const bool written = ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && fsync(fd) == 0;
    ::close(fd);
    if (!written)
        return core::fail(core::ErrorCode::System, file + ": cannot be written");
    return serial::MeterKey(bytes);
}

core::Result<Answer> identityAnswer(const core::Result<core::MeterIdentity>& identity) {
    if (!identity)
        return tl::make_unexpected(identity.error());
    return Answer{json::object{{"identity", identityJson(*identity)}}, identityText(*identity)};
}

core::Result<Answer> provision(const MeterOptions& options) {
    if (options.keyFile.empty() == options.newKeyFile.empty())
        return core::fail(core::ErrorCode::Malformed, "give either --key-file or --new-key");
    WB_ASSIGN(std::optional<serial::MeterKey> key, readKey(options.keyFile));
    Session session(options, std::nullopt);
    WB_ASSIGN(const core::MeterIdentity before, session.connect());
    if (before.seal != core::SealState::Unprovisioned)
        return core::fail(core::ErrorCode::Refused, "the meter has an identity and key already: " + before.meter);
    // The key is on disk before the meter has it: a key that only the meter knows is lost.
    if (!key) {
        WB_ASSIGN(key, makeKey(options.newKeyFile));
    }
    core::MeterProvision with;
    with.meter = options.meter;
    std::copy_n(key->view().begin(), with.key.size(), with.key.begin());
    return identityAnswer(session.call<core::MeterIdentity>([&](auto done) { session.meter().provision(with, done); }));
}

core::Result<Answer> seal(const MeterOptions& options) {
    WB_ASSIGN(const auto key, readKey(options.keyFile));
    Session session(options, key);
    WB_TRY(session.connect());
    return identityAnswer(session.call<core::MeterIdentity>([&](auto done) { session.meter().seal(done); }));
}

core::Result<Answer> tampers(const MeterOptions& options) {
    Session session(options, std::nullopt);
    WB_TRY(session.connect());
    WB_ASSIGN(const auto log,
              session.call<std::vector<core::MeterTamper>>([&](auto done) { session.meter().readTampers(done); }));
    json::array list;
    std::string text = std::to_string(log.size()) + " in the meter's log, newest first";
    for (const core::MeterTamper& t : log) {
        json::object entry{{"bootId", t.bootId}, {"atBoot", t.atBoot}, {"time", nullptr}};
        if (t.time)
            entry["time"] = t.time->seconds;
        text += "\nboot " + std::to_string(t.bootId) + (t.atBoot ? ", found open at power-up" : ", opened") +
                (t.time ? " at " + std::to_string(t.time->seconds) : std::string());
        list.push_back(std::move(entry));
    }
    return Answer{json::object{{"tampers", std::move(list)}}, text};
}

core::Result<Answer> scope(const MeterOptions& options) {
    Session session(options, std::nullopt);
    std::optional<core::MeterScope> burst;
    const core::Subscription listening = session.meter().onScope([&](const core::MeterScope& got) {
        const std::lock_guard lock(session.mutex());
        burst = got;
        session.wake();
    });
    WB_TRY(session.connect());
    session.meter().requestScope();
    WB_TRY(session.wait([&] { return burst.has_value(); }));
    const std::lock_guard lock(session.mutex());
    json::object out{{"pairPeriodMicroseconds", burst->pairPeriod.count()},
                     {"voltage", json::array(burst->voltage.begin(), burst->voltage.end())},
                     {"current", json::array(burst->current.begin(), burst->current.end())}};
    return Answer{std::move(out), std::to_string(burst->current.size()) + " pairs, one every " +
                                      std::to_string(burst->pairPeriod.count()) + " us (samples: --json)"};
}

core::Result<Answer> interval(const MeterOptions& options) {
    if (options.interval < 15 || options.interval > 900)
        return core::fail(core::ErrorCode::OutOfRange, "an interval is 15 to 900 seconds");
    Session session(options, std::nullopt);
    WB_TRY(session.connect());
    session.meter().setInterval(options.interval);
    WB_TRY(session.wait([&] {
        const auto identity = session.meter().identity();
        return identity && identity->intervalSeconds == options.interval;
    }));
    return identityAnswer(*session.meter().identity());
}

struct FitOptions {
    std::uint32_t interval = 15;
    std::uint32_t slot = 900;
    double blockSeconds = 5;
    std::uint64_t gasPerBlock = 0;
    std::uint64_t meters = 0;
};

core::Result<Answer> fit(const FitOptions& options) {
    if (options.interval < 15 || options.interval > 900)
        return core::fail(core::ErrorCode::OutOfRange, "an interval is 15 to 900 seconds");
    core::Granularity granularity{.intervalSeconds = options.interval,
                                  .slotSeconds = options.slot,
                                  .blockMs = static_cast<std::uint64_t>(options.blockSeconds * 1000),
                                  .reportsPerSlot = std::nullopt,
                                  .meters = options.meters};
    if (options.gasPerBlock > 0)
        granularity.reportsPerSlot = core::reportsInSlot(options.gasPerBlock, granularity.blockMs, options.slot);
    const char* verdict = "fits";
    std::string text = "fits: each meter reports once a slot, its raw readings stay with the terminal";
    switch (core::granularityTrouble(granularity)) {
    case core::GranularityTrouble::None:
        break;
    case core::GranularityTrouble::IntervalAboveSlot:
        verdict = "interval above slot";
        text = "does not fit: a reading spans more than a slot; choose a shorter interval";
        break;
    case core::GranularityTrouble::BlocksAboveSlot:
        verdict = "blocks above slot";
        text = "does not fit: two blocks take longer than a slot, so reports come too late; choose longer slots";
        break;
    case core::GranularityTrouble::TooManyMeters:
        verdict = "too many meters";
        text =
            "does not fit: the chain carries fewer reports in a slot than there are meters; choose longer slots or a "
            "larger gas limit";
        break;
    }
    json::object out{
        {"verdict", verdict}, {"readingsPerSlot", options.slot / options.interval}, {"reportsPerSlot", nullptr}};
    text += "\n" + std::to_string(options.slot / options.interval) + " readings in a slot";
    if (granularity.reportsPerSlot) {
        out["reportsPerSlot"] = *granularity.reportsPerSlot;
        text += ", room for " + std::to_string(*granularity.reportsPerSlot) + " reports of " +
                std::to_string(core::kReportGas) + " gas";
    }
    return Answer{std::move(out), text};
}

void addFit(CLI::App& group, Chosen& chosen) {
    static FitOptions options;
    CLI::App* command = group.add_subcommand("fit", "Whether a reading interval fits a network");
    command->add_option("--interval", options.interval, "Seconds of a raw reading, 15 to 900");
    command->add_option("--slot", options.slot, "Seconds of a delivery slot")->check(CLI::Range(1, 86400));
    command->add_option("--block-seconds", options.blockSeconds, "From block to block")->check(CLI::Range(0.1, 3600.0));
    command->add_option("--gas-per-block", options.gasPerBlock, "Gas that is left for reports in each block");
    command->add_option("--meters", options.meters, "Meters that report");
    command->callback([&chosen] { chosen = [] { return fit(options); }; });
}

CLI::App* addCommand(CLI::App& group, const char* name, const char* help, MeterOptions& options, Chosen& chosen,
                     core::Result<Answer> (*run)(const MeterOptions&)) {
    CLI::App* command = group.add_subcommand(name, help);
    if (std::string_view(name) != "replay")
        command->add_option("--port", options.port, "The meter's serial port, or a link to it")->required();
    command
        ->add_option("--dtr", options.dtr,
                     "The DTR line: raise (as usual: restarts most boards), keep (up over the next opening) or drop")
        ->check(CLI::IsMember({"raise", "keep", "drop"}));
    command->add_option("--timeout", options.timeout, "Seconds to wait beyond the readings' own time");
    command->callback([&options, &chosen, run] { chosen = [&options, run] { return run(options); }; });
    return command;
}

} // namespace

void addMeterCommands(CLI::App& app, Chosen& chosen) {
    // One line, one command: the options live as long as the program.
    static MeterOptions options;
    CLI::App* group = app.add_subcommand("meter", "A meter on a serial port");
    group->require_subcommand(1);
    addFit(*group, chosen);
    CLI::App* reads = addCommand(*group, "read", "Identify, then print readings", options, chosen, read);
    reads->add_option("--count", options.count, "How many readings")->check(CLI::Range(1, 10000));
    reads->add_option("--key-file", options.keyFile, "The meter's key: sealed records instead of live values");
    CLI::App* provisions =
        addCommand(*group, "provision", "Give an empty meter its name and key (lid open)", options, chosen, provision);
    provisions->add_option("--meter-id", options.meter, "1 to 12 of A-Z, 0-9 and -")->required();
    provisions->add_option("--key-file", options.keyFile, "A key that exists");
    provisions->add_option("--new-key", options.newKeyFile, "File to make with a fresh key");
    CLI::App* seals = addCommand(*group, "seal", "Seal a meter (lid closed)", options, chosen, seal);
    seals->add_option("--key-file", options.keyFile, "The meter's key")->required();
    addCommand(*group, "tampers", "The meter's log of lid openings", options, chosen, tampers);
    addCommand(*group, "scope", "One burst of raw samples", options, chosen, scope);
    CLI::App* intervals = addCommand(*group, "interval", "Set how often the meter reads", options, chosen, interval);
    intervals->add_option("--seconds", options.interval, "15 to 900")->required();
    CLI::App* records =
        addCommand(*group, "record", "Keep a session with the meter, byte by byte, in a file", options, chosen, record);
    records->add_option("--out", options.recordTo, "The file")->required();
    records->add_option("--seconds", options.seconds, "How long")->check(CLI::Range(1, 86400));
    records->add_option("--key-file", options.keyFile, "The meter's key: stored readings are fetched too");
    CLI::App* replays =
        addCommand(*group, "replay", "Judge a recorded session as if it came now", options, chosen, replay);
    replays->add_option("recording", options.recording, "The file")->required();
    replays->add_option("--key-file", options.keyFile, "The meter's key");
    replays->add_option("--speed", options.speed, "Seconds of the recording in one; 0 is as fast as it goes");
    addCertificateCommands(*group, chosen);
}

} // namespace wattbourse::cli

#else

namespace wattbourse::cli {

void addMeterCommands(CLI::App& app, Chosen& chosen) {
    CLI::App* group = app.add_subcommand("meter", "A meter on a serial port (not in this build)");
    group->allow_extras();
    addCertificateCommands(*group, chosen);
    group->callback([&chosen, group] {
        if (!group->get_subcommands().empty())
            return;
        chosen = []() -> core::Result<Answer> {
            return core::fail(core::ErrorCode::Unavailable,
                              "this program was built without serial ports: build with WATTBOURSE_SERIAL=ON");
        };
    });
}

} // namespace wattbourse::cli

#endif
