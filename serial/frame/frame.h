// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <array>
#include <vector>

namespace wattbourse::serial {

/// A message of the meter's line (serial/protocol/meter_protocol.h), its check passed.
struct Frame {
    std::uint8_t type{};
    std::uint8_t sequence{};
    core::Bytes payload;
};

/// The bytes on the wire with the closing zero. OutOfRange when the payload is too long for a frame.
core::Result<core::Bytes> encodeFrame(const Frame& frame);

/// Finds frames in a stream of bytes in pieces of any size. Holds at most one frame; anything else is dropped to the
/// next zero and counted.
class FrameDecoder {
public:
    /// Frames that `bytes` completed, in order.
    std::vector<Frame> feed(core::ByteView bytes);
    /// Forgets a started frame: after opening a port the first bytes may be a frame's end.
    void restart();

    [[nodiscard]] std::uint64_t framesOk() const { return m_framesOk; }
    /// Frames with a wrong CRC, wrong stuffing or length.
    [[nodiscard]] std::uint64_t broken() const { return m_broken; }

private:
    // 100-byte body and the byte that COBS adds.
    static constexpr std::size_t kMaxStuffed = 101;

    std::array<std::uint8_t, kMaxStuffed> m_stuffed{};
    std::size_t m_size = 0;
    bool m_tooLong = false;
    bool m_skipFirst = true;
    std::uint64_t m_framesOk = 0;
    std::uint64_t m_broken = 0;
};

} // namespace wattbourse::serial
