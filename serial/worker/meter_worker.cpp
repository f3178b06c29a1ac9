// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/worker/meter_worker.h"

#include "core/base/random.h"
#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"

namespace wattbourse::serial {

namespace {

using std::chrono::milliseconds;

// A UNO is reset by the opening of its port and sits in its boot loader for up to two seconds.
constexpr int kGreetTries = 10;

core::Bytes challengeBytes() {
    core::Bytes bytes(WBM_NONCE);
    if (!core::fillRandom(bytes))
        bytes.clear();
    return bytes;
}

core::Bytes number(std::uint32_t value, std::size_t size) {
    core::Bytes bytes(4);
    wbm_put32(bytes.data(), value);
    bytes.resize(size);
    return bytes;
}

} // namespace

MeterLinkWorker::MeterLinkWorker(MeterSettings settings, core::Clock& clock, std::shared_ptr<MeterShared> shared)
    : m_settings(std::move(settings)), m_clock(clock), m_shared(std::move(shared)),
      m_port(QString::fromStdString(m_settings.port), this),
      m_commands(
          [this](const core::Bytes& bytes) {
              m_port.write(
                  QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
          },
          this) {
    if (m_settings.key)
        m_chain.emplace(*m_settings.key);
    if (m_chain && m_settings.lastCounter)
        m_chain->resumeAfter(*m_settings.lastCounter);
    connect(&m_port, &PortWatch::opened, this, &MeterLinkWorker::onOpened);
    connect(&m_port, &PortWatch::lost, this, &MeterLinkWorker::onLost);
    connect(&m_port, &PortWatch::received, this, &MeterLinkWorker::onBytes);
    connect(&m_port, &PortWatch::refused, this, [this](const QString& why) {
        m_portProblem = why.toStdString();
        if (why.contains(QStringLiteral("ermission")))
            m_portProblem += " (to use serial ports: sudo adduser $USER dialout, then log in anew)";
        publish();
    });
}

MeterLinkWorker::~MeterLinkWorker() {
    m_commands.cancelAll();
}

void MeterLinkWorker::start() {
    setState(State::Searching);
    m_port.start();
}

void MeterLinkWorker::onOpened() {
    m_portProblem.clear();
    m_decoder.restart();
    m_lastSequence.reset();
    m_liveOn = false;
    if (m_hello)
        ++m_link.reconnects;
    setState(State::Opening);
    greet();
}

void MeterLinkWorker::onLost(const QString& why) {
    m_portProblem = why.toStdString();
    m_greeting = false;
    setState(State::Lost);
    m_commands.cancelAll();
}

void MeterLinkWorker::onBytes(const QByteArray& bytes) {
    const auto frames = m_decoder.feed(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    if (!frames.empty())
        m_link.lastFrame = m_clock.now();
    for (const Frame& frame : frames)
        onFrame(frame);
    m_link.framesOk = m_decoder.framesOk();
    if (m_decoder.broken() != m_link.crcFailures) {
        m_link.crcFailures = m_decoder.broken();
        publish();
        return;
    }
    const std::lock_guard lock(m_shared->mutex);
    m_shared->link = m_link;
}

void MeterLinkWorker::onFrame(const Frame& frame) {
    if (m_commands.take(frame))
        return;
    countSequence(frame);
    switch (frame.type) {
    case WBM_HELLO:
        // The meter has been reset: it has forgotten the time and what was asked for.
        if (!m_greeting) {
            m_liveOn = false;
            m_lastSequence.reset();
            greet();
        }
        break;
    case WBM_READING:
        onRecord(frame, /*stored=*/false);
        break;
    case WBM_STORED:
        m_commands.extend();
        onRecord(frame, /*stored=*/true);
        break;
    case WBM_LIVE_BLOCK:
        if (auto live = parseLive(frame.payload); live && m_hello) {
            live->meter = m_hello->identity.meter;
            live->bootId = m_hello->identity.bootId;
            live->end = m_clock.now();
            m_shared->live.tell(*live);
            m_shared->liveBlocks.tell(frame.payload);
        }
        break;
    case WBM_SCOPE_PART:
        if (const auto whole = addScopePart(frame.payload, m_scope); whole && *whole)
            m_shared->scopes.tell(m_scope);
        break;
    default:
        // A late answer to a command that was given up, or a newer meter's message.
        break;
    }
}

void MeterLinkWorker::countSequence(const Frame& frame) {
    if (frame.type == WBM_ACK || frame.type == WBM_NAK || frame.type == WBM_CAL || frame.type == WBM_NONCE_IS ||
        frame.type == WBM_TAMPERS || frame.type == WBM_BENCH_IS)
        return;
    if (m_lastSequence && frame.type != WBM_HELLO && frame.sequence != static_cast<std::uint8_t>(*m_lastSequence + 1))
        ++m_link.sequenceGaps;
    m_lastSequence = frame.sequence;
}

void MeterLinkWorker::identify(int tries, HelloDone done) {
    const core::Bytes challenge = challengeBytes();
    m_commands.askLong(
        {WBM_IDENT, challenge, WBM_HELLO, WBM_ANSWER_MS, tries,
         [this, challenge, done = std::move(done)](const core::Result<Frame>& answer) {
             if (!answer) {
                 done(tl::make_unexpected(answer.error()));
                 return;
             }
             auto hello = parseHello(answer->payload);
             if (!hello) {
                 done(tl::make_unexpected(hello.error()));
                 return;
             }
             m_alarm.clear();
             if (!m_settings.meter.empty() && hello->identity.seal != core::SealState::Unprovisioned &&
                 hello->identity.meter != m_settings.meter)
                 m_alarm = "another meter answers: " + hello->identity.meter + " instead of " + m_settings.meter;
             else if (hello->identity.seal == core::SealState::Unprovisioned)
                 m_alarm =
                     m_settings.key ? "the meter has no identity and key any more: it was replaced or erased" : "";
             else if (m_settings.key && !provesKey(*hello, challenge, *m_settings.key))
                 m_alarm =
                     "the meter does not hold this terminal's key: it was replaced, or the key is another meter's";
             else if (m_settings.key)
                 hello->identity.keyFingerprint = m_settings.key->fingerprint();
             m_hello = *hello;
             m_helloAt = m_clock.steady();
             publish();
             done(*hello);
         }});
}

void MeterLinkWorker::greet() {
    m_greeting = true;
    identify(kGreetTries, [this](const core::Result<Hello>& hello) { greeted(hello); });
}

void MeterLinkWorker::greeted(const core::Result<Hello>& hello) {
    if (!hello) {
        m_greeting = false;
        if (hello.error().code != core::ErrorCode::Cancelled)
            m_port.reopen();
        return;
    }
    tellTime();
    if (m_settings.intervalSeconds != 0 && m_settings.intervalSeconds != hello->identity.intervalSeconds)
        sendInterval();
    // A meter that cannot be believed is asked for nothing more; live values stay, to find out why.
    if (m_chain && m_alarm.empty())
        backfill();
    else
        connected();
}

void MeterLinkWorker::tellTime() {
    const auto now = static_cast<std::uint32_t>(m_clock.now().seconds);
    m_commands.ask(WBM_SET_TIME, number(now, 4), WBM_ACK, [](const core::Result<Frame>&) {
        // Not told now, told after the next reading: records are dated by the host meanwhile.
    });
}

void MeterLinkWorker::backfill() {
    m_greeting = true;
    m_commands.ask(WBM_BACKFILL, number(m_chain->next(), 4), WBM_ACK, [this](const core::Result<Frame>& answer) {
        if (answer)
            connected();
        else if (answer.error().code == core::ErrorCode::TimedOut)
            m_port.reopen();
        else if (answer.error().code == core::ErrorCode::Refused)
            connected();
    });
}

void MeterLinkWorker::connected() {
    m_greeting = false;
    setState(State::Connected);
    if (m_liveWanted != m_liveOn)
        setLive(m_liveWanted);
}

void MeterLinkWorker::onRecord(const Frame& frame, bool stored) {
    auto record = parseRecord(frame.payload);
    if (!record || !m_chain || !m_hello || !m_alarm.empty())
        return;
    if (!stored && m_chain->isSealed(*record)) {
        // While stored readings are under way this one comes among them, in its order.
        if (m_greeting)
            return;
        if (record->bootId != m_hello->identity.bootId) {
            greet();
            return;
        }
        const bool first = (record->flags & WBM_FLAG_FIRST) != 0;
        if (!first && m_chain->next() > 0 && record->counter > m_chain->next()) {
            backfill();
            return;
        }
    }
    const RecordVerdict verdict = m_chain->check(*record);
    switch (verdict) {
    case RecordVerdict::Repeated:
        return;
    case RecordVerdict::BadTag:
        ++m_link.macFailures;
        m_alarm = "a reading's seal does not fit the key though it came undamaged: readings are not taken any more";
        publish();
        return;
    case RecordVerdict::Regressed:
        ++m_link.counterRegressions;
        m_alarm = "the meter's counter went back or its chain is broken: readings are not taken any more";
        publish();
        return;
    case RecordVerdict::Gap:
        ++m_link.sequenceGaps;
        break;
    case RecordVerdict::Sound:
        break;
    }
    m_hello->identity.counter = record->counter + 1;
    const auto end = endOf(*record, stored);
    if (!end) {
        // Sealed but without a time, from before a reset: a gap, never a guess.
        ++m_link.sequenceGaps;
        return;
    }
    core::MeterReading reading = readingOf(*record);
    reading.end = *end;
    reading.backfilled = stored;
    const bool tampered = record->tampers != static_cast<std::uint8_t>(m_hello->identity.tampers);
    m_shared->readings.tell(reading);
    publish();
    if (tampered)
        identifyFor([](const core::Result<core::MeterIdentity>&) {});
    else if (!stored)
        // Keeps the meter's clock (its resonator may be 0.2 % off) and shows it that somebody listens: what it takes
        // for unheard it would merge in its EEPROM.
        tellTime();
}

std::optional<core::UnixTime> MeterLinkWorker::endOf(const Record& record, bool stored) const {
    if (!stored)
        return m_clock.now();
    if (record.flags & WBM_FLAG_UTC)
        return core::UnixTime{record.time};
    if (record.bootId != m_hello->identity.bootId)
        return std::nullopt;
    const auto since = std::chrono::duration_cast<std::chrono::seconds>(m_clock.steady() - m_helloAt);
    const auto uptime = std::chrono::seconds(m_hello->uptimeSeconds) + since;
    return m_clock.now() - (uptime - std::chrono::seconds(record.time));
}

void MeterLinkWorker::setLive(bool on) {
    m_liveWanted = on;
    if (m_link.state != State::Connected)
        return;
    m_commands.ask(WBM_LIVE, {static_cast<std::uint8_t>(on ? 1 : 0)}, WBM_ACK,
                   [this, on](const core::Result<Frame>& answer) {
                       if (answer)
                           m_liveOn = on;
                   });
}

void MeterLinkWorker::requestScope() {
    m_commands.ask(WBM_SCOPE, {}, WBM_ACK, [this](const core::Result<Frame>& answer) {
        m_refusal = answer ? std::string() : answer.error().detail;
        publish();
    });
}

void MeterLinkWorker::setInterval(std::uint32_t seconds) {
    m_settings.intervalSeconds = seconds;
    if (m_link.state == State::Connected)
        sendInterval();
}

void MeterLinkWorker::sendInterval() {
    const std::uint32_t seconds = m_settings.intervalSeconds;
    if (seconds < WBM_MIN_INTERVAL || seconds > WBM_MAX_INTERVAL) {
        m_refusal = "an interval is 15 to 900 seconds";
        publish();
        return;
    }
    m_commands.ask(WBM_SET_INTERVAL, number(seconds, 2), WBM_ACK, [this, seconds](const core::Result<Frame>& answer) {
        m_refusal = answer ? std::string() : answer.error().detail;
        if (answer && m_hello)
            m_hello->identity.intervalSeconds = seconds;
        publish();
    });
}

void MeterLinkWorker::identifyFor(core::Meter::Identified done) {
    identify(WBM_TRIES, [done = std::move(done)](const core::Result<Hello>& hello) {
        if (hello)
            done(hello->identity);
        else
            done(tl::make_unexpected(hello.error()));
    });
}

void MeterLinkWorker::provision(const core::MeterProvision& with, core::Meter::Identified done) {
    const auto id = meterIdBytes(with.meter);
    const core::Bytes challenge = challengeBytes();
    if (!id || challenge.empty()) {
        done(id ? core::fail(core::ErrorCode::System, "no randomness") : tl::make_unexpected(id.error()));
        return;
    }
    core::Bytes payload = *id;
    core::append(payload, with.key);
    core::append(payload, challenge);
    const MeterKey key(with.key);
    m_commands.ask(
        WBM_PROVISION, payload, WBM_ACK,
        [this, key, id = *id, challenge, name = with.meter, done](const core::Result<Frame>& answer) {
            if (!answer) {
                done(tl::make_unexpected(answer.error()));
                return;
            }
            const core::MeterTag want = tagOf(key, {core::asBytes("PV"), id, challenge});
            const core::ByteView proof = core::ByteView(answer->payload).subspan(2);
            if (!core::equalInConstantTime(want.view(), proof)) {
                done(core::fail(core::ErrorCode::NotVerified, "the meter did not take the key as it was sent"));
                return;
            }
            m_settings.key = key;
            m_settings.meter = name;
            m_chain.emplace(key);
            identifyFor(done);
        });
}

void MeterLinkWorker::seal(core::Meter::Identified done) {
    if (!m_settings.key) {
        done(core::fail(core::ErrorCode::Refused, "sealing needs the meter's key"));
        return;
    }
    // The tamper count in the proof is the newest.
    identify(WBM_TRIES, [this, done](const core::Result<Hello>& hello) {
        if (!hello) {
            done(tl::make_unexpected(hello.error()));
            return;
        }
        m_commands.ask(
            WBM_CHALLENGE, {}, WBM_NONCE_IS, [this, done, hello = *hello](const core::Result<Frame>& answer) {
                if (answer && answer->payload.size() >= WBM_NONCE)
                    finishSeal(hello, core::Bytes(answer->payload.begin(), answer->payload.begin() + WBM_NONCE), done);
                else
                    done(answer ? core::fail(core::ErrorCode::Malformed, "the meter's challenge is too short")
                                : tl::make_unexpected(answer.error()));
            });
    });
}

void MeterLinkWorker::finishSeal(const Hello& hello, const core::Bytes& nonce, core::Meter::Identified done) {
    const auto id = meterIdBytes(hello.identity.meter);
    if (!id || !m_settings.key) {
        done(core::fail(core::ErrorCode::Malformed, "the meter's name is not one"));
        return;
    }
    const core::MeterTag proof =
        tagOf(*m_settings.key, {core::asBytes("RS"), *id, nonce, number(hello.identity.tampers, 2)});
    m_commands.ask(WBM_RESEAL, core::toBytes(proof.view()), WBM_ACK, [this, done](const core::Result<Frame>& answer) {
        if (answer)
            identifyFor(done);
        else
            done(tl::make_unexpected(answer.error()));
    });
}

void MeterLinkWorker::readTampers(std::function<void(const core::Result<std::vector<core::MeterTamper>>&)> done) {
    m_commands.ask(WBM_TAMPER_LOG, {}, WBM_TAMPERS, [done = std::move(done)](const core::Result<Frame>& answer) {
        if (answer)
            done(parseTampers(answer->payload));
        else
            done(tl::make_unexpected(answer.error()));
    });
}

void MeterLinkWorker::readCalibration(core::Meter::Constants done) {
    m_commands.ask(WBM_READ_CAL, {}, WBM_CAL, [done = std::move(done)](const core::Result<Frame>& answer) {
        if (!answer)
            done(tl::make_unexpected(answer.error()));
        else if (answer->payload.size() < WBM_CAL_SIZE)
            done(core::fail(core::ErrorCode::Malformed, "the meter's calibration is too short"));
        else
            done(core::Bytes(answer->payload.begin(), answer->payload.begin() + WBM_CAL_SIZE));
    });
}

void MeterLinkWorker::writeCalibration(const core::Bytes& constants, core::Meter::Constants done) {
    m_commands.askLong({WBM_WRITE_CAL, constants, WBM_ACK, WBM_SLOW_ANSWER_MS, 1,
                        [this, done = std::move(done)](const core::Result<Frame>& answer) {
                            if (!answer) {
                                done(tl::make_unexpected(answer.error()));
                                return;
                            }
                            if (m_hello)
                                ++m_hello->identity.calibrationGeneration;
                            readCalibration(done);
                        }});
}

void MeterLinkWorker::bench(const std::optional<core::Meter::BenchOrder>& order, core::Meter::Benched done) {
    core::Bytes payload;
    if (order) {
        payload.push_back(order->step);
        core::append(payload, order->staged);
    }
    m_commands.ask(WBM_BENCH, payload, WBM_BENCH_IS, [done = std::move(done)](const core::Result<Frame>& answer) {
        if (!answer) {
            done(tl::make_unexpected(answer.error()));
            return;
        }
        if (answer->payload.size() < WBM_BENCH_SIZE) {
            done(core::fail(core::ErrorCode::Malformed, "the meter's bench state is too short"));
            return;
        }
        const std::uint8_t* p = answer->payload.data();
        done(core::MeterBench{wbm_get16(p + WBM_BENCH_SESSION), p[WBM_BENCH_STEP],
                              core::Bytes(p + WBM_BENCH_STAGED, p + WBM_BENCH_SIZE)});
    });
}

void MeterLinkWorker::setState(State state) {
    m_link.state = state;
    m_link.port = m_port.path().toStdString();
    publish();
}

std::string MeterLinkWorker::problem() const {
    if (m_link.state != State::Connected && !m_portProblem.empty())
        return m_portProblem;
    if (m_link.state == State::Searching)
        return "waiting for a meter at " + (m_settings.port.empty() ? std::string("a USB port") : m_settings.port);
    if (!m_alarm.empty())
        return m_alarm;
    if (m_hello && m_hello->identity.seal == core::SealState::Unprovisioned)
        return "the meter has no identity yet: wattbourse-cli meter provision";
    if (!m_settings.key && m_hello)
        return "this terminal has no key for the meter: its readings cannot be checked";
    if (m_hello && m_hello->identity.seal == core::SealState::Broken)
        return "the meter's seal is broken: its lid was opened";
    return m_refusal;
}

void MeterLinkWorker::publish() {
    m_link.problem = problem();
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->link = m_link;
        m_shared->identity = m_hello ? std::optional(m_hello->identity) : std::nullopt;
    }
    m_shared->changes.tell();
}

} // namespace wattbourse::serial
