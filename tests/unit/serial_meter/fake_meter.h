// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/frame/frame.h"
#include "serial/frame/messages.h"
#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"
#include "tests/support/virtual_serial_host.h"

#include <algorithm>
#include <vector>

namespace wattbourse::tests {

/// The other end of the line, so far as the link needs it: answers commands and seals records as the firmware does.
/// Every fault is the test's to make.
class FakeMeter {
public:
    FakeMeter(VirtualSerialHost& host, serial::MeterKey key) : m_host(host), m_key(std::move(key)) {
        m_decoder.feed(core::Bytes{0});
        host.onWrite = [this](core::ByteView bytes) {
            for (const serial::Frame& frame : m_decoder.feed(bytes))
                take(frame);
        };
    }

    void restart() {
        ++boot;
        counter += 256;
        m_previous = tagOf("boot");
        m_first = true;
        m_started = m_host.time.steady();
        m_stored.clear();
        m_sequence = 0;
        say(WBM_HELLO, hello());
    }

    /// The next record, not sent.
    core::Bytes record(std::int32_t milliWatts = 1000) {
        core::Bytes bytes(WBM_READING_SIZE);
        std::copy(name.begin(), name.end(), bytes.begin());
        wbm_put32(bytes.data() + WBM_RECORD_BOOT, boot);
        wbm_put32(bytes.data() + WBM_RECORD_COUNTER, counter);
        wbm_put24(bytes.data() + WBM_RECORD_DURATION, 15'000);
        wbm_put32(bytes.data() + WBM_RECORD_TIME,
                  static_cast<std::uint32_t>((m_host.time.steady() - m_started).count() / 1000));
        wbm_put32(bytes.data() + WBM_RECORD_POWER, static_cast<std::uint32_t>(milliWatts));
        bytes[WBM_RECORD_FLAGS] = m_first ? WBM_FLAG_FIRST : 0;
        if (m_first)
            m_previous = tagOf("boot");
        m_first = false;
        ++counter;
        std::copy_n(m_previous.bytes.begin(), WBM_TAG, bytes.begin() + WBM_READING_PREVIOUS);
        m_previous = serial::tagOf(m_key, {core::ByteView(bytes).first(WBM_READING_TAG)});
        std::copy_n(m_previous.bytes.begin(), WBM_TAG, bytes.begin() + WBM_READING_TAG);
        m_stored.push_back(bytes);
        return bytes;
    }
    /// A message of the meter's own, with its running sequence.
    void say(std::uint8_t type, core::Bytes payload) {
        m_host.receive(serial::encodeFrame({type, ++m_sequence, std::move(payload)}).value());
    }
    /// Its memory is short: what it said is gone.
    void forgetStored() { m_stored.clear(); }
    void skipSequence() { ++m_sequence; }

    std::string name = "WB-FAKE";
    std::uint32_t boot = 1;
    std::uint32_t counter = 0;
    bool answers = true;
    std::uint8_t seal = WBM_SEAL_SEALED;
    std::vector<serial::Frame> commands;
    std::uint16_t overruns = 0;

private:
    core::MeterTag tagOf(const char* context) const {
        std::array<std::uint8_t, 8> place{};
        wbm_put32(place.data(), boot);
        wbm_put32(place.data() + 4, counter);
        return serial::tagOf(m_key, {core::asBytes(context), place});
    }
    core::Bytes hello() const {
        core::Bytes bytes(WBM_HELLO_SIZE);
        bytes[WBM_HELLO_SEAL] = seal;
        std::copy(name.begin(), name.end(), bytes.begin() + WBM_HELLO_ID);
        wbm_put32(bytes.data() + WBM_HELLO_BOOT, boot);
        wbm_put32(bytes.data() + WBM_HELLO_COUNTER, counter);
        wbm_put32(bytes.data() + WBM_HELLO_UPTIME,
                  static_cast<std::uint32_t>((m_host.time.steady() - m_started).count() / 1000));
        wbm_put16(bytes.data() + WBM_HELLO_INTERVAL, 15);
        wbm_put16(bytes.data() + WBM_HELLO_OVERRUNS, overruns);
        return bytes;
    }
    void answer(std::uint8_t type, std::uint8_t sequence, core::Bytes payload) {
        m_host.receive(serial::encodeFrame({type, sequence, std::move(payload)}).value());
    }
    void take(const serial::Frame& frame) {
        commands.push_back(frame);
        if (!answers)
            return;
        // After the host's call that wrote it, as on a wire.
        m_host.time.at(m_host.time.steady() + std::chrono::milliseconds(5), [this, frame] { reply(frame); });
    }
    void reply(const serial::Frame& frame) {
        if (frame.type == WBM_IDENT) {
            core::Bytes bytes = hello();
            const core::MeterTag proof = serial::tagOf(m_key, {core::asBytes("ID"), bytes, frame.payload});
            core::append(bytes, proof.view());
            answer(WBM_HELLO, frame.sequence, bytes);
            return;
        }
        if (frame.type == WBM_BACKFILL)
            for (const core::Bytes& bytes : std::vector<core::Bytes>(m_stored))
                if (wbm_get32(bytes.data() + WBM_RECORD_COUNTER) >= wbm_get32(frame.payload.data()))
                    say(WBM_STORED, bytes);
        answer(WBM_ACK, frame.sequence, {frame.type, 0, 0, 0});
    }

    VirtualSerialHost& m_host;
    serial::MeterKey m_key;
    serial::FrameDecoder m_decoder;
    core::MeterTag m_previous;
    bool m_first = true;
    std::uint8_t m_sequence = 0;
    std::chrono::milliseconds m_started{0};
    std::vector<core::Bytes> m_stored;
};

} // namespace wattbourse::tests
