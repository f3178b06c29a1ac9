// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepped_port.h"

#include "serial/protocol/meter_protocol.h"

#include <gtest/gtest.h>

namespace wattbourse::tests {

using std::chrono::milliseconds;

SteppedPort::SteppedPort(std::uint64_t seed) : m_mains(seed), m_host({1'800'000'000}, seed) {
    m_mains.setLoad(1000, 1);
    m_board = std::make_unique<simulator::Board>(m_mains);
    m_board->setLid(true);
    const auto error = m_board->start(WB_METER_ELF, {});
    EXPECT_FALSE(error) << error.value_or("");
    m_boardStart = m_board->seconds();
    m_tap.feed(core::Bytes{0});
    m_host.onWrite = [this](core::ByteView bytes) {
        if (m_plugged)
            m_board->send(bytes);
    };
    m_host.onOpen = [this](serial::DtrPolicy) {
        if (m_resets)
            m_board->reset();
    };
    m_listening.push_back(m_shared->readings.add([this](const core::MeterReading& r) { m_readings.push_back(r); }));
    m_listening.push_back(m_shared->changes.add([this] {
        if (m_shared->identity)
            m_bootsHeard.insert(m_shared->identity->bootId);
    }));
}

void SteppedPort::plug() {
    m_plugged = true;
    m_host.plug(device(), serial::UsbIdentity{0x2341, 0x0043, QStringLiteral("95032")});
}

void SteppedPort::unplug() {
    m_plugged = false;
    m_host.unplug(device());
}

void SteppedPort::start(serial::MeterSettings settings) {
    core::Bytes identity = core::toBytes(core::asBytes("WB-STEPPED"));
    identity.resize(WBM_ID + WBM_KEY + WBM_NONCE, 0);
    run(0.2);
    m_board->send(serial::encodeFrame({WBM_PROVISION, 1, identity}).value());
    run(0.5);
    m_board->setLid(false);
    settings.port = device();
    settings.key = key();
    settings.meter = "WB-STEPPED";
    m_worker = std::make_unique<serial::MeterLinkWorker>(settings, m_host.time, m_host, m_shared);
    m_worker->start();
}

void SteppedPort::step() {
    EXPECT_TRUE(m_board->run()) << "the simulated processor crashed";
    const std::vector<std::uint8_t> bytes = m_board->take();
    for (const serial::Frame& frame : m_tap.feed(bytes))
        if (frame.type == WBM_READING)
            m_made.push_back(serial::parseRecord(frame.payload).value());
    if (m_plugged && !bytes.empty())
        m_host.receive(bytes);
    m_host.time.runUntil(milliseconds(static_cast<std::int64_t>((m_board->seconds() - m_boardStart) * 1000)));
}

void SteppedPort::run(double seconds) {
    for (const double end = m_board->seconds() + seconds; m_board->seconds() < end;)
        step();
}

double SteppedPort::reconnect(double most) {
    const double begin = m_board->seconds();
    while (link().state != core::MeterLink::State::Connected && m_board->seconds() - begin < most)
        step();
    return m_board->seconds() - begin;
}

} // namespace wattbourse::tests
