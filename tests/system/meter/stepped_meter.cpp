// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepped_meter.h"

#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"

#include <gtest/gtest.h>

namespace wattbourse::tests {

SteppedMeter::SteppedMeter(std::uint64_t seed, core::ByteView eeprom) : m_mains(seed) {
    powerUp(eeprom, /*lidOpen=*/false, /*voltage=*/true);
}

void SteppedMeter::powerUp(core::ByteView eeprom, bool lidOpen, bool voltage) {
    m_mains.setLoad(0, 1);
    m_board = std::make_unique<simulator::Board>(m_mains);
    m_board->setLid(lidOpen);
    const auto error = m_board->start(voltage ? WB_METER_ELF : WB_METER_CURRENT_ELF, eeprom);
    EXPECT_FALSE(error) << error.value_or("");
    run(0.2);
}

SteppedMeter::SteppedMeter(std::uint64_t seed, bool voltage) : m_mains(seed) {
    powerUp({}, /*lidOpen=*/true, voltage);
    core::Bytes identity = core::toBytes(core::asBytes("WB-STEPPED"));
    identity.resize(WBM_ID + WBM_KEY + WBM_NONCE, 0);
    const auto answer = ask(WBM_PROVISION, identity);
    EXPECT_TRUE(answer && answer->type == WBM_ACK);
    m_board->setLid(false);
}

void SteppedMeter::step() {
    EXPECT_TRUE(m_board->run()) << "the simulated processor crashed";
    for (serial::Frame& frame : m_decoder.feed(m_board->take())) {
        if (frame.type == WBM_READING || frame.type == WBM_STORED)
            if (auto record = serial::parseRecord(frame.payload))
                m_records.push_back(*record);
        m_frames.push_back(std::move(frame));
    }
}

void SteppedMeter::run(double seconds) {
    for (const double end = m_board->seconds() + seconds; m_board->seconds() < end;)
        step();
}

void SteppedMeter::tell(std::uint8_t type, core::ByteView payload) {
    m_board->send(serial::encodeFrame({type, ++m_sequence, core::toBytes(payload)}).value());
}

std::optional<serial::Frame> SteppedMeter::ask(std::uint8_t type, core::ByteView payload) {
    const std::size_t before = m_frames.size();
    tell(type, payload);
    for (const double end = m_board->seconds() + 0.5; m_board->seconds() < end;) {
        step();
        for (std::size_t i = before; i < m_frames.size(); ++i)
            if (m_frames[i].sequence == m_sequence && m_frames[i].type != WBM_READING &&
                m_frames[i].type != WBM_STORED && m_frames[i].type != WBM_LIVE_BLOCK)
                return m_frames[i];
    }
    return std::nullopt;
}

std::optional<serial::Hello> SteppedMeter::hello() {
    const auto answer = ask(WBM_IDENT);
    if (!answer || answer->type != WBM_HELLO)
        return std::nullopt;
    return serial::parseHello(answer->payload).value();
}

std::optional<serial::Frame> SteppedMeter::seal() {
    const auto before = hello();
    const auto challenge = ask(WBM_CHALLENGE);
    if (!before || !challenge || challenge->type != WBM_NONCE_IS)
        return std::nullopt;
    core::Bytes tampers(2);
    wbm_put16(tampers.data(), static_cast<std::uint16_t>(before->identity.tampers));
    const auto id = serial::meterIdBytes(before->identity.meter);
    const core::MeterTag proof =
        serial::tagOf(key(), {core::asBytes("RS"), *id, core::ByteView(challenge->payload).first(WBM_NONCE), tampers});
    return ask(WBM_RESEAL, proof.view());
}

serial::Record SteppedMeter::fresh() {
    const std::size_t wanted = m_records.size() + 2;
    for (const double end = m_board->seconds() + 2000; m_records.size() < wanted && m_board->seconds() < end;)
        step();
    EXPECT_EQ(m_records.size(), wanted);
    return m_records.empty() ? serial::Record{} : m_records.back();
}

} // namespace wattbourse::tests
