// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <boost/json.hpp>
#include <string>
#include <sys/types.h>

namespace wattbourse::test {

/// The program agent_program as a child. What it tells is collected; a test that waits for a line which never comes
/// fails after half a minute. One thread.
class AgentProcess {
public:
    /// `order`: dir, profile, mnemonic, account, now, market, slot, side ("buy", "sell"), tick, quantity.
    explicit AgentProcess(const boost::json::object& order);
    /// Ends it as kill() does.
    ~AgentProcess();
    AgentProcess(const AgentProcess&) = delete;
    AgentProcess& operator=(const AgentProcess&) = delete;

    /// One round of the agent at that time, once its light client holds the block.
    void step(core::UnixTime now, std::uint64_t block);
    /// "give CHANNEL WH" or "take CHANNEL AMOUNT WH SEQUENCE SIGNATURE": what the agent's channels answer.
    boost::json::object ask(const std::string& order);
    /// SIGKILL: nothing is written or said any more.
    void kill();

    /// Everything that it told, oldest first.
    [[nodiscard]] const boost::json::array& events() const { return m_events; }
    [[nodiscard]] std::size_t told(const std::string& kind) const;
    /// The first event of that kind. Throws std::runtime_error when there is none.
    [[nodiscard]] const boost::json::object& event(const std::string& kind) const;

private:
    void send(const std::string& line) const;
    std::string receive();

    pid_t m_pid{-1};
    int m_input{-1};
    int m_output{-1};
    std::string m_read;
    boost::json::array m_events;
};

} // namespace wattbourse::test
