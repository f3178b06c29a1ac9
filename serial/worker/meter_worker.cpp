// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/worker/meter_worker.h"

#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"

namespace wattbourse::serial {

namespace {

using std::chrono::milliseconds;

// A UNO is reset by the opening of its port, and sits in its boot loader for up to two seconds: asked meanwhile, it may
// stay there. It greets when it is through.
constexpr milliseconds kHelloMs{2200};
// The meter seals anew what it sends, and what comes before it in its ring: it may be silent for half a second.
constexpr int kBackfillMs = 1500;
// The meter's own counters are asked for anew after as many readings.
constexpr unsigned kReadingsPerIdentity = 20;
constexpr std::size_t kBootsKept = 16;
// A record with a wrong seal has the meter prove its key anew, no more often than this.
constexpr milliseconds kChallengeAgain{60'000};

core::Bytes number(std::uint32_t value, std::size_t size) {
    core::Bytes bytes(4);
    wbm_put32(bytes.data(), value);
    bytes.resize(size);
    return bytes;
}

} // namespace

MeterLinkWorker::MeterLinkWorker(MeterSettings settings, core::Clock& clock, SerialHost& host,
                                 std::shared_ptr<MeterShared> shared)
    : m_settings(std::move(settings)), m_clock(clock), m_host(host), m_shared(std::move(shared)),
      m_port(host, m_settings.port, m_settings.dtr,
             {.opened = [this] { onOpened(); },
              .lost = [this](const PortTrouble& why) { onLost(why); },
              .refused =
                  [this](const PortTrouble& why) {
                      m_portTrouble = {why.kind, m_port.path(), why.words};
                      publish();
                  },
              .received = [this](core::ByteView bytes) { onBytes(bytes); }}),
      m_commands(host, [this](const core::Bytes& bytes) { m_port.write(bytes); }), m_helloTimer(host.timer([this] {
          m_awaitingHello = false;
          greet();
      })) {
    if (m_settings.key)
        m_chain.emplace(*m_settings.key, m_settings.meter);
    if (m_chain && m_settings.lastCounter)
        m_chain->resumeAfter(*m_settings.lastCounter);
}

MeterLinkWorker::~MeterLinkWorker() {
    m_commands.cancelAll();
}

void MeterLinkWorker::start() {
    setState(State::Searching);
    m_port.start();
}

void MeterLinkWorker::standStill(const std::string& why) {
    m_portTrouble = {core::MeterTrouble::PortLost, m_settings.port, why};
    setState(State::Closed);
}

void MeterLinkWorker::onOpened() {
    m_portTrouble = {};
    m_alarm = {};
    m_decoder.restart();
    m_lastSequence.reset();
    m_liveOn = false;
    if (m_hello)
        ++m_link.reconnects;
    setState(State::Opening);
    greetAtOpening();
}

void MeterLinkWorker::onLost(const PortTrouble& why) {
    m_portTrouble = {why.kind, m_port.path(), why.words};
    m_greeting = false;
    m_awaitingHello = false;
    m_helloTimer->stop();
    setState(State::Lost);
    m_commands.cancelAll();
}

void MeterLinkWorker::onBytes(core::ByteView bytes) {
    const auto frames = m_decoder.feed(bytes);
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
        onHello(frame);
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

void MeterLinkWorker::onHello(const Frame& frame) {
    // With a proof it is a late answer. Without one it is the greeting of a meter that was reset: it has forgotten the
    // time and what was asked for, and answers nothing from before.
    if (!parseHello(frame.payload) || frame.payload.size() >= WBM_HELLO_PROVED_SIZE)
        return;
    m_liveOn = false;
    m_lastSequence = frame.sequence;
    m_awaitingHello = false;
    m_helloTimer->stop();
    m_commands.cancelAll();
    greet();
}

void MeterLinkWorker::countSequence(const Frame& frame) {
    if (frame.type == WBM_ACK || frame.type == WBM_NAK || frame.type == WBM_CAL || frame.type == WBM_NONCE_IS ||
        frame.type == WBM_TAMPERS || frame.type == WBM_BENCH_IS)
        return;
    if (m_lastSequence && frame.type != WBM_HELLO && frame.sequence != static_cast<std::uint8_t>(*m_lastSequence + 1))
        ++m_link.sequenceGaps;
    m_lastSequence = frame.sequence;
}

MeterLinkWorker::Trouble MeterLinkWorker::troubleOf(const Hello& hello, core::ByteView challenge) const {
    const bool empty = hello.identity.seal == core::SealState::Unprovisioned;
    if (empty && m_settings.key)
        return {core::MeterTrouble::IdentityGone, m_settings.meter,
                "the meter has no identity and key any more: it was replaced or erased"};
    if (empty)
        return {core::MeterTrouble::NoIdentity, {}, "the meter has no identity yet: wattbourse-cli meter provision"};
    if (!m_settings.meter.empty() && hello.identity.meter != m_settings.meter)
        return {core::MeterTrouble::OtherMeter, hello.identity.meter,
                "another meter answers: " + hello.identity.meter + " instead of " + m_settings.meter};
    if (!m_settings.key)
        return {core::MeterTrouble::NoKey, hello.identity.meter,
                "this terminal has no key for the meter: its readings cannot be checked"};
    if (!provesKey(hello, challenge, *m_settings.key))
        return {core::MeterTrouble::WrongKey, hello.identity.meter,
                "the meter does not hold this terminal's key: it was replaced, or the key is another meter's"};
    return {};
}

void MeterLinkWorker::identify(int tries, HelloDone done) {
    const core::Bytes challenge = m_host.challenge(WBM_NONCE);
    m_commands.askLong({WBM_IDENT, challenge, WBM_HELLO, WBM_ANSWER_MS, tries,
                        [this, challenge, done = std::move(done)](const core::Result<Frame>& answer) {
                            auto hello = answer ? parseHello(answer->payload) : tl::make_unexpected(answer.error());
                            if (!hello) {
                                done(tl::make_unexpected(hello.error()));
                                return;
                            }
                            m_port.heard();
                            m_identityTrouble = troubleOf(*hello, challenge);
                            if (m_settings.key && !m_identityTrouble)
                                hello->identity.keyFingerprint = m_settings.key->fingerprint();
                            m_hello = *hello;
                            m_sinceIdentified = 0;
                            m_link.meterOverruns = hello->overruns;
                            m_link.meterBadFrames = hello->badFrames;
                            m_bootStarts[hello->identity.bootId] =
                                m_clock.steady() - std::chrono::seconds(hello->uptimeSeconds);
                            if (m_bootStarts.size() > kBootsKept)
                                m_bootStarts.erase(m_bootStarts.begin());
                            publish();
                            done(*hello);
                        },
                        challenge.empty() ? std::size_t{WBM_HELLO_SIZE} : std::size_t{WBM_HELLO_PROVED_SIZE}});
}

void MeterLinkWorker::greetAtOpening() {
    if (m_settings.dtr != DtrPolicy::Raise) {
        greet();
        return;
    }
    m_greeting = true;
    // A meter that was not restarted answers at once. One that was says so itself.
    identify(1, [this](const core::Result<Hello>& hello) {
        if (hello || hello.error().code != core::ErrorCode::TimedOut) {
            greeted(hello);
            return;
        }
        m_awaitingHello = true;
        m_helloTimer->start(kHelloMs);
    });
}

void MeterLinkWorker::greet() {
    m_greeting = true;
    m_challengedAt = m_clock.steady();
    identify(WBM_TRIES, [this](const core::Result<Hello>& hello) { greeted(hello); });
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
    if (takesReadings())
        backfill();
    else
        connected();
}

void MeterLinkWorker::tellTime() {
    // With the first record that is missing here: what the meter need not keep any longer.
    core::Bytes payload = number(static_cast<std::uint32_t>(m_clock.now().seconds), 4);
    core::append(payload, number(m_chain ? m_chain->next() : 0, 4));
    m_commands.ask(WBM_SET_TIME, payload, WBM_ACK, [](const core::Result<Frame>&) {
        // Not told now, told after the next reading: records are dated by the host meanwhile.
    });
}

void MeterLinkWorker::backfill() {
    m_greeting = true;
    m_commands.askLong({WBM_BACKFILL, number(m_chain->next(), 4), WBM_ACK, kBackfillMs, WBM_TRIES,
                        [this](const core::Result<Frame>& answer) {
                            if (answer || answer.error().code == core::ErrorCode::Refused)
                                connected();
                            else if (answer.error().code != core::ErrorCode::Cancelled)
                                m_port.reopen();
                        }});
}

void MeterLinkWorker::connected() {
    m_greeting = false;
    setState(State::Connected);
    if (m_liveWanted != m_liveOn)
        setLive(m_liveWanted);
}

bool MeterLinkWorker::takesReadings() const {
    return m_chain && m_hello && !m_identityTrouble && m_alarm.kind != core::MeterTrouble::CounterBack &&
           m_alarm.kind != core::MeterTrouble::ChainBroken;
}

void MeterLinkWorker::onRecord(const Frame& frame, bool stored) {
    const auto record = parseRecord(frame.payload);
    if (!record || !takesReadings())
        return;
    if (!stored && m_chain->isSealed(*record)) {
        // While stored readings are under way this one comes among them, in its order.
        if (m_greeting)
            return;
        if (record->bootId > m_hello->identity.bootId) {
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
    if (verdict == RecordVerdict::Gap)
        m_link.missingRecords += m_chain->missing();
    if (verdict == RecordVerdict::Sound || verdict == RecordVerdict::Gap)
        take(*record, stored);
    else
        refuse(verdict);
}

void MeterLinkWorker::refuse(RecordVerdict verdict) {
    switch (verdict) {
    case RecordVerdict::BadTag:
        ++m_link.macFailures;
        m_alarm = {core::MeterTrouble::BadTag, m_hello->identity.meter,
                   "a reading's seal does not fit the key though it came undamaged: it was not taken"};
        publish();
        // Whoever sent it, the meter itself has to show that it still holds the key; it then sends what it has.
        if (!m_greeting && (!m_challengedAt || m_clock.steady() - *m_challengedAt >= kChallengeAgain))
            greet();
        return;
    case RecordVerdict::OtherMeter:
        ++m_link.macFailures;
        m_alarm = {core::MeterTrouble::OtherMeter, m_hello->identity.meter,
                   "a reading of another meter came under this one's key: it was not taken"};
        break;
    case RecordVerdict::CounterBack:
        ++m_link.counterRegressions;
        m_alarm = {core::MeterTrouble::CounterBack, m_hello->identity.meter,
                   "the meter's counter went back: readings are not taken any more"};
        break;
    case RecordVerdict::ChainBroken:
        ++m_link.counterRegressions;
        m_alarm = {core::MeterTrouble::ChainBroken, m_hello->identity.meter,
                   "a reading does not follow the one before it: readings are not taken any more"};
        break;
    default:
        // Received before, or overtaken: as when a backfill is asked for twice.
        return;
    }
    publish();
}

void MeterLinkWorker::take(const Record& record, bool stored) {
    m_hello->identity.counter = record.counter + 1;
    const bool tampered = record.tampers != static_cast<std::uint8_t>(m_hello->identity.tampers);
    const auto end = endOf(record, stored);
    if (end) {
        core::MeterReading reading = readingOf(record);
        reading.end = *end;
        reading.backfilled = stored;
        m_shared->readings.tell(reading);
    } else {
        // Sealed but without a time, from a boot that was never heard: a gap, never a guess.
        ++m_link.undatedRecords;
    }
    publish();
    if (stored)
        return;
    ++m_sinceIdentified;
    // Keeps the meter's clock (its resonator may be 0.2 % off) and shows it what was heard: what it takes for unheard
    // it would merge in its EEPROM.
    tellTime();
    if (tampered || m_sinceIdentified >= kReadingsPerIdentity)
        identifyFor([](const core::Result<core::MeterIdentity>&) {});
}

std::optional<core::UnixTime> MeterLinkWorker::endOf(const Record& record, bool stored) const {
    if (!stored)
        return m_clock.now();
    if (record.flags & WBM_FLAG_UTC)
        return core::UnixTime{record.time};
    const auto began = m_bootStarts.find(record.bootId);
    if (began == m_bootStarts.end())
        return std::nullopt;
    const auto ago = m_clock.steady() - (began->second + std::chrono::seconds(record.time));
    return m_clock.now() - std::chrono::duration_cast<std::chrono::seconds>(ago);
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
        setRefusal(answer);
        publish();
    });
}

void MeterLinkWorker::setRefusal(const core::Result<Frame>& answer) {
    if (answer)
        m_refusal = {};
    else if (answer.error().code != core::ErrorCode::Cancelled)
        m_refusal = {core::MeterTrouble::Refusal, {}, answer.error().detail};
}

void MeterLinkWorker::setInterval(std::uint32_t seconds) {
    m_settings.intervalSeconds = seconds;
    if (m_link.state == State::Connected)
        sendInterval();
}

void MeterLinkWorker::sendInterval() {
    const std::uint32_t seconds = m_settings.intervalSeconds;
    if (seconds < WBM_MIN_INTERVAL || seconds > WBM_MAX_INTERVAL) {
        m_refusal = {core::MeterTrouble::Refusal, {}, "an interval is 15 to 900 seconds"};
        publish();
        return;
    }
    m_commands.ask(WBM_SET_INTERVAL, number(seconds, 2), WBM_ACK, [this, seconds](const core::Result<Frame>& answer) {
        setRefusal(answer);
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
    const core::Bytes challenge = m_host.challenge(WBM_NONCE);
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
            m_chain.emplace(key, name);
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
    m_link.port = m_port.path();
    publish();
}

MeterLinkWorker::Trouble MeterLinkWorker::trouble() const {
    if (m_link.state != State::Connected && m_portTrouble)
        return m_portTrouble;
    if (m_link.state == State::Searching)
        return {core::MeterTrouble::Waiting, m_settings.port,
                "waiting for a meter at " + (m_settings.port.empty() ? std::string("a USB port") : m_settings.port)};
    if (m_identityTrouble && m_identityTrouble.kind != core::MeterTrouble::NoKey)
        return m_identityTrouble;
    if (m_alarm)
        return m_alarm;
    if (m_identityTrouble)
        return m_identityTrouble;
    if (m_hello && m_hello->identity.seal == core::SealState::Broken)
        return {core::MeterTrouble::SealBroken, m_hello->identity.meter,
                "the meter's seal is broken: its lid was opened"};
    return m_refusal;
}

void MeterLinkWorker::publish() {
    Trouble now = trouble();
    m_link.trouble = now.kind;
    m_link.troubleAbout = std::move(now.about);
    m_link.problem = std::move(now.words);
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->link = m_link;
        m_shared->identity = m_hello ? std::optional(m_hello->identity) : std::nullopt;
    }
    m_shared->changes.tell();
}

} // namespace wattbourse::serial
