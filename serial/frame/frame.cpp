// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/frame/frame.h"

#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"

#include <optional>

namespace wattbourse::serial {

namespace {

std::optional<Frame> open(core::ByteView stuffed) {
    std::array<std::uint8_t, WBM_MAX_BODY + 1> body{};
    const std::uint8_t size = wbm_cobs_decode(stuffed.data(), static_cast<std::uint8_t>(stuffed.size()), body.data());
    if (size < WBM_HEADER + WBM_CRC || body[0] != WBM_PROTOCOL)
        return std::nullopt;
    const auto checked = static_cast<std::uint8_t>(size - WBM_CRC);
    if (wbm_frame_crc(body.data(), checked) != wbm_get16(body.data() + checked))
        return std::nullopt;
    return Frame{body[1], body[2], core::Bytes(body.data() + WBM_HEADER, body.data() + checked)};
}

} // namespace

core::Result<core::Bytes> encodeFrame(const Frame& frame) {
    const std::size_t size = WBM_HEADER + frame.payload.size() + WBM_CRC;
    if (size > WBM_MAX_BODY)
        return core::fail(core::ErrorCode::OutOfRange, "meter frame of " + std::to_string(size) + " bytes");
    core::Bytes body{WBM_PROTOCOL, frame.type, frame.sequence};
    core::append(body, frame.payload);
    const std::uint16_t crc = wbm_frame_crc(body.data(), static_cast<std::uint8_t>(body.size()));
    body.resize(size);
    wbm_put16(body.data() + size - WBM_CRC, crc);
    core::Bytes wire(WBM_MAX_WIRE);
    wire.resize(wbm_cobs_encode(body.data(), static_cast<std::uint8_t>(size), wire.data()));
    return wire;
}

std::vector<Frame> FrameDecoder::feed(core::ByteView bytes) {
    std::vector<Frame> frames;
    for (const std::uint8_t byte : bytes) {
        if (byte != 0) {
            if (m_size < m_stuffed.size())
                m_stuffed[m_size++] = byte;
            else
                m_tooLong = true;
            continue;
        }
        const bool empty = m_size == 0;
        auto frame = m_tooLong || empty ? std::nullopt : open({m_stuffed.data(), m_size});
        if (frame) {
            ++m_framesOk;
            frames.push_back(*std::move(frame));
        } else if (!empty && !m_skipFirst) {
            ++m_broken;
        }
        m_skipFirst = false;
        m_size = 0;
        m_tooLong = false;
    }
    return frames;
}

void FrameDecoder::restart() {
    m_size = 0;
    m_tooLong = false;
    m_skipFirst = true;
}

} // namespace wattbourse::serial
