// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/frame/messages.h"

#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"

namespace wattbourse::serial {

namespace {

core::Result<void> atLeast(core::ByteView payload, std::size_t size, const char* what) {
    if (payload.size() < size)
        return core::fail(core::ErrorCode::Malformed,
                          std::string("meter: ") + what + " of " + std::to_string(payload.size()) + " bytes");
    return {};
}

std::string nameOf(const std::uint8_t* id) {
    std::string name;
    for (std::size_t i = 0; i < WBM_ID && id[i] != 0; ++i)
        name.push_back(id[i] > ' ' && id[i] < 0x7F ? static_cast<char>(id[i]) : '?');
    return name;
}

core::MeterTag tagAt(const std::uint8_t* at) {
    core::MeterTag tag;
    std::copy_n(at, WBM_TAG, tag.bytes.begin());
    return tag;
}

std::string resetText(std::uint8_t cause) {
    if (cause & WBM_RESET_WATCHDOG)
        return "watchdog";
    if (cause & WBM_RESET_BROWN_OUT)
        return "low supply";
    if (cause & WBM_RESET_POWER)
        return "power on";
    return cause & WBM_RESET_PIN ? "reset" : "unknown";
}

core::SealState sealOf(std::uint8_t state) {
    switch (state) {
    case WBM_SEAL_UNPROVISIONED:
        return core::SealState::Unprovisioned;
    case WBM_SEAL_OPEN:
        return core::SealState::Open;
    case WBM_SEAL_SEALED:
        return core::SealState::Sealed;
    case WBM_SEAL_BROKEN:
        return core::SealState::Broken;
    default:
        return core::SealState::Unknown;
    }
}

} // namespace

core::Result<Hello> parseHello(core::ByteView payload) {
    WB_TRY(atLeast(payload, WBM_HELLO_SIZE, "HELLO"));
    const std::uint8_t* p = payload.data();
    Hello hello;
    core::MeterIdentity& id = hello.identity;
    id.meter = nameOf(p + WBM_HELLO_ID);
    id.firmware = std::to_string(p[WBM_HELLO_FIRMWARE]) + '.' + std::to_string(p[WBM_HELLO_FIRMWARE + 1]) + '.' +
                  std::to_string(p[WBM_HELLO_FIRMWARE + 2]);
    id.protocol = WBM_PROTOCOL;
    id.bootId = wbm_get32(p + WBM_HELLO_BOOT);
    id.counter = wbm_get32(p + WBM_HELLO_COUNTER);
    id.intervalSeconds = wbm_get16(p + WBM_HELLO_INTERVAL);
    id.seal = sealOf(p[WBM_HELLO_SEAL]);
    id.tampers = wbm_get16(p + WBM_HELLO_TAMPERS);
    id.sealGeneration = wbm_get16(p + WBM_HELLO_SEAL_GENERATION);
    id.calibrationGeneration = p[WBM_HELLO_CAL_GENERATION];
    id.resetCause = resetText(p[WBM_HELLO_RESET]);
    hello.uptimeSeconds = wbm_get32(p + WBM_HELLO_UPTIME);
    hello.stored = p[WBM_HELLO_STORED];
    id.hasVoltage = p[WBM_HELLO_CHANNELS] >= 2;
    hello.spilled = p[WBM_HELLO_SPILLED];
    hello.lidOpen = p[WBM_HELLO_LID] != 0;
    hello.overruns = wbm_get16(p + WBM_HELLO_OVERRUNS);
    hello.badFrames = wbm_get16(p + WBM_HELLO_BAD_FRAMES);
    hello.proved = core::toBytes(payload.first(WBM_HELLO_SIZE));
    if (payload.size() >= WBM_HELLO_PROVED_SIZE)
        hello.proof = tagAt(p + WBM_HELLO_PROOF);
    return hello;
}

bool provesKey(const Hello& hello, core::ByteView challenge, const MeterKey& key) {
    const core::MeterTag want = tagOf(key, {core::asBytes("ID"), hello.proved, challenge});
    return hello.proof && core::equalInConstantTime(want.view(), hello.proof->view());
}

bool Record::isAggregate() const {
    return milliHertz == WBM_FREQUENCY_AGGREGATE;
}

core::Result<Record> parseRecord(core::ByteView payload) {
    WB_TRY(atLeast(payload, WBM_READING_SIZE, "reading"));
    const std::uint8_t* p = payload.data();
    Record record;
    record.meter = nameOf(p + WBM_RECORD_ID);
    record.bootId = wbm_get32(p + WBM_RECORD_BOOT);
    record.counter = wbm_get32(p + WBM_RECORD_COUNTER);
    record.time = wbm_get32(p + WBM_RECORD_TIME);
    record.flags = p[WBM_RECORD_FLAGS];
    record.durationMs = wbm_get24(p + WBM_RECORD_DURATION);
    record.tenthMilliAmps = wbm_get24(p + WBM_RECORD_CURRENT);
    record.milliWatts = static_cast<std::int32_t>(wbm_get32(p + WBM_RECORD_POWER));
    record.centiVolts = wbm_get16(p + WBM_RECORD_VOLTAGE);
    record.milliHertz = wbm_get16(p + WBM_RECORD_FREQUENCY);
    record.tampers = p[WBM_RECORD_TAMPERS];
    record.calibrationGeneration = p[WBM_RECORD_CAL_GENERATION];
    if (record.isAggregate()) {
        record.merged = p[WBM_AGGREGATE_COUNT];
        if (record.merged == 0 || record.merged > record.counter + std::uint64_t{1})
            return core::fail(core::ErrorCode::Malformed, "meter: an aggregate of " + std::to_string(record.merged) +
                                                              " records up to number " +
                                                              std::to_string(record.counter));
    }
    record.previous = tagAt(p + WBM_READING_PREVIOUS);
    record.tag = tagAt(p + WBM_READING_TAG);
    record.bytes = core::toBytes(payload.first(WBM_READING_SIZE));
    return record;
}

core::MeterReading readingOf(const Record& record) {
    core::MeterReading reading;
    reading.meter = record.meter;
    reading.bootId = record.bootId;
    reading.counter = record.counter;
    reading.duration = std::chrono::milliseconds(record.durationMs);
    reading.currentMicroAmps = std::int64_t{record.tenthMilliAmps} * 100;
    reading.voltageMilliVolts = std::int64_t{record.centiVolts} * 10;
    reading.powerMilliWatts = record.milliWatts;
    reading.frequencyMilliHertz = record.isAggregate() ? 0 : record.milliHertz;
    reading.merged = record.merged;
    reading.highCrest = (record.flags & WBM_FLAG_HIGH_CREST) != 0;
    reading.lidOpen = (record.flags & WBM_FLAG_LID_OPEN) != 0;
    reading.sealed = (record.flags & WBM_FLAG_SEALED) != 0;
    reading.indicative = (record.flags & WBM_FLAG_INDICATIVE) != 0;
    reading.clipped = (record.flags & WBM_FLAG_CLIPPED) != 0;
    reading.tampers = record.tampers;
    reading.calibrationGeneration = record.calibrationGeneration;
    reading.record = record.bytes;
    return reading;
}

core::Result<core::MeterReading> parseLive(core::ByteView payload) {
    WB_TRY(atLeast(payload, WBM_LIVE_SIZE, "live block"));
    const std::uint8_t* p = payload.data();
    core::MeterReading reading;
    const std::uint64_t ticks = wbm_get32(p + WBM_LIVE_TICKS);
    reading.duration = std::chrono::milliseconds(ticks / 2000);
    reading.currentMicroAmps = std::int64_t{wbm_get32(p + WBM_LIVE_CURRENT)} * 100;
    reading.voltageMilliVolts = std::int64_t{wbm_get16(p + WBM_LIVE_VOLTAGE)} * 10;
    reading.powerMilliWatts = static_cast<std::int32_t>(wbm_get32(p + WBM_LIVE_POWER));
    reading.frequencyMilliHertz = wbm_get16(p + WBM_LIVE_FREQUENCY);
    reading.indicative = (p[WBM_LIVE_FLAGS] & WBM_FLAG_INDICATIVE) != 0;
    reading.clipped = (p[WBM_LIVE_FLAGS] & WBM_FLAG_CLIPPED) != 0;
    reading.highCrest = (p[WBM_LIVE_FLAGS] & WBM_FLAG_HIGH_CREST) != 0;
    if (const std::uint16_t crest = wbm_get16(p + WBM_LIVE_CREST))
        reading.crestHundredths = crest;
    return reading;
}

core::Result<bool> addScopePart(core::ByteView payload, core::MeterScope& scope) {
    WB_TRY(atLeast(payload, WBM_SCOPE_PAIRS, "oscilloscope part"));
    const std::uint8_t* p = payload.data();
    const std::size_t count = p[WBM_SCOPE_COUNT];
    if (payload.size() < WBM_SCOPE_PAIRS + 3 * count || p[WBM_SCOPE_FIRST] + count > p[WBM_SCOPE_TOTAL])
        return core::fail(core::ErrorCode::Malformed, "meter: oscilloscope part is not whole");
    if (p[WBM_SCOPE_FIRST] == 0)
        scope = core::MeterScope{};
    if (p[WBM_SCOPE_FIRST] != scope.current.size())
        return core::fail(core::ErrorCode::Malformed, "meter: oscilloscope part out of order");
    scope.pairPeriod = std::chrono::microseconds((wbm_get16(p + WBM_SCOPE_PERIOD) + 1) / 2);
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint8_t* pair = p + WBM_SCOPE_PAIRS + 3 * i;
        scope.voltage.push_back(static_cast<std::uint16_t>(pair[0] | ((pair[2] & 0x03U) << 8U)));
        scope.current.push_back(static_cast<std::uint16_t>(pair[1] | ((pair[2] & 0x30U) << 4U)));
    }
    return scope.current.size() == p[WBM_SCOPE_TOTAL];
}

core::Result<std::vector<core::MeterTamper>> parseTampers(core::ByteView payload) {
    WB_TRY(atLeast(payload, 1, "tamper log"));
    const std::size_t count = payload[0];
    WB_TRY(atLeast(payload, 1 + count * WBM_TAMPER_ENTRY, "tamper log"));
    std::vector<core::MeterTamper> tampers;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint8_t* p = payload.data() + 1 + i * WBM_TAMPER_ENTRY;
        core::MeterTamper& tamper = tampers.emplace_back();
        tamper.bootId = wbm_get32(p);
        if (p[8] & WBM_TAMPER_UTC)
            tamper.time = core::UnixTime{wbm_get32(p + 4)};
        tamper.atBoot = (p[8] & WBM_TAMPER_AT_BOOT) != 0;
    }
    return tampers;
}

core::MeterTag tagOf(const MeterKey& key, std::initializer_list<core::ByteView> parts) {
    core::Bytes message;
    for (const core::ByteView part : parts)
        core::append(message, part);
    // The key's length is right by type: only OpenSSL itself could fail, and a zero tag matches nothing.
    return core::blake2s128(key.view(), message).value_or(core::MeterTag{});
}

core::Result<core::Bytes> meterIdBytes(const std::string& meter) {
    const bool sound = !meter.empty() && meter.size() <= WBM_ID && std::all_of(meter.begin(), meter.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (!sound)
        return core::fail(core::ErrorCode::OutOfRange, "a meter's name is 1 to 12 of A-Z, 0-9 and '-'");
    core::Bytes bytes = core::toBytes(core::asBytes(meter));
    bytes.resize(WBM_ID, 0);
    return bytes;
}

std::string nakText(std::uint8_t reason) {
    switch (reason) {
    case WBM_BAD_FRAME:
    case WBM_BAD_CRC:
    case WBM_BAD_LENGTH:
        return "the meter did not understand the command";
    case WBM_OUT_OF_RANGE:
        return "the meter refuses: a value is out of range";
    case WBM_SEALED:
        return "the meter refuses: it is sealed";
    case WBM_UNKNOWN:
        return "the meter's firmware does not know the command";
    case WBM_NOT_PROVISIONED:
        return "the meter has no identity yet: provision it first";
    case WBM_PROVISIONED:
        return "the meter has an identity and key already";
    case WBM_LID_OPEN:
        return "the meter's lid is open: close it";
    case WBM_LID_CLOSED:
        return "the meter's lid is closed: open it to show that you are at the meter";
    case WBM_BAD_MAC:
        return "the meter refuses the proof: the key is not the meter's";
    case WBM_NO_NONCE:
        return "the meter's challenge was used up";
    case WBM_BUSY:
        return "the meter is busy with the one before";
    default:
        return "the meter refuses for a reason that this terminal does not know (" + std::to_string(reason) + ")";
    }
}

} // namespace wattbourse::serial
