// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/meter.h"
#include "core/base/bytes.h"
#include "core/crypto/hashes.h"
#include "serial/frame/meter_key.h"

#include <optional>
#include <string>
#include <vector>

namespace wattbourse::serial {

/// Every parser: Malformed when the payload is shorter than its layout; longer is accepted.

struct Hello {
    core::MeterIdentity identity;
    std::uint32_t uptimeSeconds{};
    std::uint8_t stored{};
    /// Aggregates in EEPROM.
    std::uint8_t spilled{};
    bool lidOpen{};
    std::uint16_t overruns{};
    std::uint16_t badFrames{};
    /// The layout's own bytes, which a proof is over, and the proof when one was asked for.
    core::Bytes proved;
    std::optional<core::MeterTag> proof;
};
core::Result<Hello> parseHello(core::ByteView payload);
/// Whether the meter that sent `hello` in answer to `challenge` holds the key.
bool provesKey(const Hello& hello, core::ByteView challenge, const MeterKey& key);

/// A sealed record as it came, its seal not checked.
struct Record {
    std::string meter;
    std::uint32_t bootId{};
    std::uint32_t counter{};
    std::uint32_t time{};
    std::uint8_t flags{};
    std::uint32_t durationMs{};
    std::uint32_t tenthMilliAmps{};
    std::int32_t milliWatts{};
    std::uint16_t centiVolts{};
    std::uint16_t milliHertz{};
    std::uint8_t tampers{};
    std::uint8_t calibrationGeneration{};
    /// Records that were merged into this one: 1, or more in an aggregate.
    std::uint8_t merged{1};
    [[nodiscard]] bool isAggregate() const;
    core::MeterTag previous;
    core::MeterTag tag;
    /// Record, previous tag and tag: 76 bytes.
    core::Bytes bytes;
};
core::Result<Record> parseRecord(core::ByteView payload);
/// Without `end`, which the receiver knows.
core::MeterReading readingOf(const Record& record);

/// A live value: for eyes and wiring checks, never for settlement.
core::Result<core::MeterReading> parseLive(core::ByteView payload);

/// Adds a part to a burst; true when it completes it. Malformed when parts do not fit together.
core::Result<bool> addScopePart(core::ByteView payload, core::MeterScope& scope);

core::Result<std::vector<core::MeterTamper>> parseTampers(core::ByteView payload);

/// MAC(key, parts one after another).
core::MeterTag tagOf(const MeterKey& key, std::initializer_list<core::ByteView> parts);
/// The meter's name in its 12 bytes. OutOfRange unless 1 to 12 of A-Z, 0-9 and '-'.
core::Result<core::Bytes> meterIdBytes(const std::string& meter);

/// What a NAK's reason means, for the log and the screen.
std::string nakText(std::uint8_t reason);

} // namespace wattbourse::serial
