// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "serial/frame/frame.h"
#include "serial/port/serial_host.h"

#include <deque>

namespace wattbourse::serial {

/// A command and what is done with its answer.
struct Command {
    using Done = std::function<void(core::Result<Frame>)>;

    std::uint8_t type{};
    core::Bytes payload;
    /// The message that answers it; ACK by default, NAK always may.
    std::uint8_t answer;
    int timeoutMs;
    int tries;
    Done done;
    /// A shorter message of that type is none: a meter that starts greets with the same type and any sequence.
    std::size_t leastAnswer = 0;
};

/// Sends commands one at a time and matches answers to them: the meter's input buffer holds one command. `done` is
/// called once for each: the answer, Refused with the meter's reason, TimedOut, or Cancelled.
class CommandQueue final {
public:
    using Write = std::function<void(const core::Bytes&)>;

    CommandQueue(SerialHost& host, Write write);

    void ask(std::uint8_t type, core::Bytes payload, std::uint8_t answer, Command::Done done);
    /// With more patience than the usual three times 300 ms.
    void askLong(Command command);
    /// True when the frame was an answer to the command under way (or a NAK of a broken one, which is sent again).
    bool take(const Frame& frame);
    /// The answer is on its way: the time-out begins anew.
    void extend();
    /// All commands end as Cancelled.
    void cancelAll();

private:
    void sendFront();
    void onTimeout();
    void finish(core::Result<Frame> result);

    static constexpr std::size_t kMaxQueued = 32;

    Write m_write;
    std::unique_ptr<Timer> m_timer;
    std::deque<Command> m_queue;
    std::uint8_t m_sequence = 0;
    int m_sent = 0;
};

} // namespace wattbourse::serial
