// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes over a meter's line, at both ends of it, and recordings of it.
#include "tests/fuzz/chain/targets.h"

#include "serial/frame/frame.h"
#include "serial/frame/record_chain.h"
#include "serial/port/port_recording.h"
#include "serial/protocol/meter_protocol.h"
#include "tests/support/firmware_host/firmware_host.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace wattbourse::fuzz {

namespace {

using core::Bytes;
using core::ByteView;
using serial::Frame;

void must(bool holds, const char* what) {
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

/// The host's end: in pieces as in one, and nothing that is read breaks what is made of it.
void line(ByteView bytes) {
    serial::FrameDecoder whole;
    const std::vector<Frame> frames = whole.feed(bytes);
    serial::FrameDecoder pieces;
    std::vector<Frame> again;
    for (const std::uint8_t byte : bytes)
        for (Frame& frame : pieces.feed({&byte, 1}))
            again.push_back(std::move(frame));
    must(frames.size() == again.size() && whole.broken() == pieces.broken(), "frames depend on how bytes arrive");

    // Nobody has this key.
    serial::RecordChain chain(serial::MeterKey({0x6E, 0x6F, 0x62, 0x6F, 0x64, 0x79}));
    core::MeterScope scope;
    for (const Frame& frame : frames) {
        const auto wire = serial::encodeFrame(frame);
        must(wire.has_value(), "a frame that was read cannot be written");
        serial::FrameDecoder decoder;
        decoder.feed(Bytes{0});
        const std::vector<Frame> copy = decoder.feed(*wire);
        must(copy.size() == 1 && copy[0].type == frame.type && copy[0].sequence == frame.sequence &&
                 copy[0].payload == frame.payload,
             "a frame is not read as it was written");
        if (const auto record = serial::parseRecord(frame.payload))
            must(chain.check(*record) == serial::RecordVerdict::BadTag, "a record is sealed with nobody's key");
        (void)serial::parseHello(frame.payload);
        (void)serial::parseLive(frame.payload);
        (void)serial::parseTampers(frame.payload);
        if (serial::addScopePart(frame.payload, scope))
            must(scope.current.size() <= 255 && scope.current.size() == scope.voltage.size(), "a burst without bound");
    }
}

/// The meter's end: whatever comes, its identity stays and what it says is whole.
void firmware(ByteView bytes) {
    firmwareErase();
    firmwareStart();
    Bytes provision = core::toBytes(core::asBytes("WB-FUZZ"));
    provision.resize(WBM_ID + WBM_KEY + WBM_NONCE, 0);
    const core::Bytes wire = serial::encodeFrame({WBM_PROVISION, 1, provision}).value();
    for (const std::uint8_t byte : wire)
        firmwareFeed(byte);
    firmwareLid(0);
    for (int i = 0; i < 20; ++i)
        firmwareRecord(i);
    Bytes sent(1U << 16U);
    firmwareTake(sent.data(), sent.size());
    const Bytes identity(firmwareEeprom(), firmwareEeprom() + WBM_ID + WBM_KEY + 2);

    serial::FrameDecoder decoder;
    decoder.feed(Bytes{0});
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        firmwareFeed(bytes[i]);
        // Less than the room for it: a backfill and a burst are some 5 kB.
        if (i % 8 == 7)
            decoder.feed({sent.data(), firmwareTake(sent.data(), sent.size())});
    }
    firmwareRecord(1);
    decoder.feed({sent.data(), firmwareTake(sent.data(), sent.size())});
    must(decoder.broken() == 0, "the meter says something broken");
    must(std::equal(identity.begin(), identity.end(), firmwareEeprom()), "the identity was overwritten");
}

void recording(ByteView bytes) {
    const auto read = serial::parseRecording({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    if (!read)
        return;
    must(std::is_sorted(read->events.begin(), read->events.end(),
                        [](const auto& a, const auto& b) { return a.at < b.at; }),
         "events out of order");
    for (const serial::PortEvent& event : read->events)
        must(event.bytes.empty() ==
                 (event.kind == serial::PortEvent::Kind::Opened || event.kind == serial::PortEvent::Kind::Lost),
             "bytes where there are none");
}

} // namespace

const std::vector<NamedTarget>& targets() {
    static const std::vector<NamedTarget> kTargets{{"line", line}, {"firmware", firmware}, {"recording", recording}};
    return kTargets;
}

} // namespace wattbourse::fuzz
