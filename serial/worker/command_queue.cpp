// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/worker/command_queue.h"

#include "serial/frame/messages.h"
#include "serial/protocol/meter_protocol.h"

namespace wattbourse::serial {

CommandQueue::CommandQueue(SerialHost& host, Write write)
    : m_write(std::move(write)), m_timer(host.timer([this] { onTimeout(); })) {}

void CommandQueue::ask(std::uint8_t type, core::Bytes payload, std::uint8_t answer, Command::Done done) {
    const bool writesEeprom =
        type == WBM_WRITE_CAL || type == WBM_PROVISION || type == WBM_RESEAL || type == WBM_SET_INTERVAL;
    askLong({type, std::move(payload), answer, writesEeprom ? WBM_SLOW_ANSWER_MS : WBM_ANSWER_MS, WBM_TRIES,
             std::move(done)});
}

void CommandQueue::askLong(Command command) {
    if (m_queue.size() >= kMaxQueued) {
        command.done(core::fail(core::ErrorCode::Refused, "meter: too many commands are waiting"));
        return;
    }
    m_queue.push_back(std::move(command));
    if (m_queue.size() == 1) {
        m_sent = 0;
        sendFront();
    }
}

void CommandQueue::sendFront() {
    const Command& command = m_queue.front();
    // Sequence 0 is the meter's for frames that it could not read.
    m_sequence = static_cast<std::uint8_t>(m_sequence == 255 ? 1 : m_sequence + 1);
    auto wire = encodeFrame({command.type, m_sequence, command.payload});
    if (!wire) {
        finish(tl::make_unexpected(std::move(wire).error()));
        return;
    }
    // A zero first: whatever noise the meter has gathered ends there, before the frame.
    if (m_sent > 0)
        wire->insert(wire->begin(), 0);
    ++m_sent;
    m_timer->start(std::chrono::milliseconds(command.timeoutMs));
    m_write(*wire);
}

void CommandQueue::onTimeout() {
    if (m_queue.empty())
        return;
    if (m_sent < m_queue.front().tries)
        sendFront();
    else
        finish(core::fail(core::ErrorCode::TimedOut, "the meter does not answer"));
}

bool CommandQueue::take(const Frame& frame) {
    if (m_queue.empty())
        return false;
    const Command& command = m_queue.front();
    if (frame.type == WBM_NAK && frame.payload.size() >= 2) {
        if (frame.payload[0] == 0) {
            // Broken on its way; the time-out sends it again.
            return true;
        }
        if (frame.sequence != m_sequence || frame.payload[0] != command.type)
            return false;
        finish(core::fail(core::ErrorCode::Refused, nakText(frame.payload[1])));
        return true;
    }
    const bool answers = frame.sequence == m_sequence && frame.type == command.answer &&
                         frame.payload.size() >= command.leastAnswer &&
                         (frame.type != WBM_ACK || (frame.payload.size() >= 2 && frame.payload[0] == command.type));
    if (answers)
        finish(frame);
    return answers;
}

void CommandQueue::extend() {
    if (!m_queue.empty())
        m_timer->start(std::chrono::milliseconds(m_queue.front().timeoutMs));
}

void CommandQueue::finish(core::Result<Frame> result) {
    m_timer->stop();
    const Command::Done done = std::move(m_queue.front().done);
    m_queue.pop_front();
    m_sent = 0;
    const bool more = !m_queue.empty();
    if (more)
        sendFront();
    done(std::move(result));
}

void CommandQueue::cancelAll() {
    m_timer->stop();
    std::deque<Command> dropped;
    dropped.swap(m_queue);
    for (const Command& command : dropped)
        command.done(core::fail(core::ErrorCode::Cancelled, "the link to the meter was lost"));
}

} // namespace wattbourse::serial
