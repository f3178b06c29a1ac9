// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/subscription.h"
#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace wattbourse::core {

/// One interval's measurement, its seal checked. Fixed-point as the meter sends it: no rounding on the way.
struct MeterReading {
    std::string meter;
    std::uint32_t bootId{};
    std::uint32_t counter{};
    /// End of the interval by the host's clock, and its length as the meter measured it.
    UnixTime end;
    std::chrono::milliseconds duration{};
    /// In steps of 0.1 mA, as the meter sends it.
    std::int64_t currentMicroAmps{};
    /// Zero when the meter has no voltage channel.
    std::int64_t voltageMilliVolts{};
    /// Import positive. Apparent power when there is no voltage channel (then `indicative`).
    std::int64_t powerMilliWatts{};
    std::int64_t frequencyMilliHertz{};
    bool indicative{};
    bool clipped{};
    /// The current's peaks passed three times its rms.
    bool highCrest{};
    /// Peak over rms of the current in 1/100; absent where it says nothing (below 0.5 A) and in sealed readings.
    std::optional<std::uint32_t> crestHundredths;
    bool backfilled{};
    /// Intervals that the meter merged into this one because nobody listened; 1 as a rule. A merged reading has mean
    /// power and neither current nor voltage.
    std::uint32_t merged{1};
    /// Lid and seal at the interval's end, as the meter saw them.
    bool lidOpen{};
    bool sealed{true};
    std::uint32_t tampers{};
    std::uint32_t calibrationGeneration{};
    /// The record and its tag as received: a leaf of the slot's Merkle tree.
    Bytes record;
};

enum class SealState { Unknown, Unprovisioned, Open, Sealed, Broken };

struct MeterIdentity {
    std::string meter;
    std::string firmware;
    std::uint32_t protocol{};
    std::uint32_t bootId{};
    std::uint32_t counter{};
    std::uint32_t intervalSeconds{};
    SealState seal{SealState::Unknown};
    std::uint32_t tampers{};
    std::uint32_t sealGeneration{};
    std::uint32_t calibrationGeneration{};
    std::string resetCause;
    /// Current alone, or voltage too.
    bool hasVoltage{};
    /// First bytes of BLAKE2s of the key, for comparing by eye; empty when not provisioned.
    std::string keyFingerprint;
};

/// What is wrong with a meter or its link. People read the text that app/text makes of it.
enum class MeterTrouble {
    None,
    /// The port.
    Waiting,
    NoPermission,
    NewLoginNeeded,
    ModemManager,
    PortBusy,
    PortLost,
    NoAnswer,
    RecordingEnded,
    /// The meter.
    OtherMeter,
    NoIdentity,
    IdentityGone,
    NoKey,
    WrongKey,
    SealBroken,
    /// Alarms: readings are not taken any more.
    BadTag,
    CounterBack,
    ChainBroken,
    /// The meter refused the last command.
    Refusal,
};

/// Health of the link. Counters since the port was first opened.
struct MeterLink {
    enum class State { Closed, Searching, Opening, Connected, Lost };
    State state{State::Closed};
    std::string port;
    std::uint64_t framesOk{};
    std::uint64_t crcFailures{};
    std::uint64_t macFailures{};
    /// Frames that the meter sent and that did not arrive.
    std::uint64_t sequenceGaps{};
    std::uint64_t counterRegressions{};
    /// Records that are missing between two others: gaps, never filled by a guess.
    std::uint64_t missingRecords{};
    /// Sealed records from before a restart that nobody can date: gaps too.
    std::uint64_t undatedRecords{};
    /// What the meter itself counted since it started: bytes that came too fast, frames that it could not read.
    std::uint32_t meterOverruns{};
    std::uint32_t meterBadFrames{};
    std::uint64_t reconnects{};
    std::optional<UnixTime> lastFrame;
    MeterTrouble trouble{MeterTrouble::None};
    /// What the trouble is about: a port, a meter's name, a group.
    std::string troubleAbout;
    /// The trouble in English, with the command that mends it where there is one.
    std::string problem;
};

/// One burst of raw samples for the oscilloscope.
struct MeterScope {
    std::chrono::microseconds pairPeriod{};
    std::vector<std::uint16_t> voltage;
    std::vector<std::uint16_t> current;
};

/// An opening of the lid, as the meter's own log tells it.
struct MeterTamper {
    std::uint32_t bootId{};
    /// By the meter's clock; absent when it had not been told the time.
    std::optional<UnixTime> time;
    /// Found open at power-up, not seen opening.
    bool atBoot{};
};

/// Where the meter's calibration stands, as the meter keeps it: its steps and constants are serial/calibrate's.
struct MeterBench {
    std::uint16_t session{};
    std::uint8_t step{};
    /// The constants found so far, 38 bytes.
    Bytes staged;
};

/// What a technician writes into an empty meter, once. The key is wiped on destruction.
struct MeterProvision {
    /// 1 to 12 of A-Z, 0-9 and '-'.
    std::string meter;
    std::array<std::uint8_t, 16> key{};

    MeterProvision() = default;
    MeterProvision(const MeterProvision&) = default;
    MeterProvision& operator=(const MeterProvision&) = default;
    ~MeterProvision() {
        for (std::size_t i = 0; i < key.size(); ++i)
            *const_cast<volatile std::uint8_t*>(&key[i]) = 0;
    }
};

/// A meter on a serial port. Implemented by serial/. Calls return at once; answers come through the listeners, on the
/// worker's thread.
class Meter {
public:
    virtual ~Meter() = default;
    [[nodiscard]] virtual MeterLink link() const = 0;
    [[nodiscard]] virtual std::optional<MeterIdentity> identity() const = 0;
    virtual Subscription onReading(std::function<void(const MeterReading&)> listener) = 0;
    /// Once a second while asked for with setLive(true): never used for settlement.
    virtual Subscription onLive(std::function<void(const MeterReading&)> listener) = 0;
    virtual Subscription onScope(std::function<void(const MeterScope&)> listener) = 0;
    virtual Subscription onChange(std::function<void()> listener) = 0;
    virtual void setLive(bool on) = 0;
    virtual void requestScope() = 0;
    /// 15 to 900; what the meter says of it is in `problem` and the next identity.
    virtual void setInterval(std::uint32_t seconds) = 0;

    /// The technician's work; each `done` is called once, on the worker's thread. Unavailable without a meter.
    using Identified = std::function<void(const Result<MeterIdentity>&)>;
    /// Writes identity and key into a meter that has none (lid open), and has the meter prove that it holds the key.
    virtual void provision(const MeterProvision& with, Identified done) = 0;
    /// Seals or re-seals (lid closed) over a fresh challenge of the meter. Refused when the lid is open.
    virtual void seal(Identified done) = 0;
    /// Asks the meter anew who it is and how its seal stands.
    virtual void identify(Identified done) = 0;
    virtual void readTampers(std::function<void(const Result<std::vector<MeterTamper>>&)> done) = 0;

    /// The raw sums behind each live value, as the meter sent them: what a calibration reckons with.
    virtual Subscription onLiveBlock(std::function<void(const Bytes&)> listener) = 0;
    /// The 40 bytes of the meter's constants.
    using Constants = std::function<void(const Result<Bytes>&)>;
    virtual void readCalibration(Constants done) = 0;
    /// Writes constants and reads them back: what the meter holds then. Refused when sealed, or while a calibration is
    /// under way that is not at its step of writing.
    virtual void writeCalibration(const Bytes& constants, Constants done) = 0;
    /// Asks where the calibration stands; with a step goes there first, keeping `staged` (38 bytes, or none).
    struct BenchOrder {
        std::uint8_t step{};
        Bytes staged;
    };
    using Benched = std::function<void(const Result<MeterBench>&)>;
    virtual void bench(const std::optional<BenchOrder>& order, Benched done) = 0;
};

} // namespace wattbourse::core
