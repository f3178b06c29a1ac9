// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/agent/agent_process.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wattbourse::test {

namespace {
constexpr int kPatienceMs = 30'000;
}

AgentProcess::AgentProcess(const boost::json::object& order) {
    ::signal(SIGPIPE, SIG_IGN);
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    if (::pipe2(in.data(), O_CLOEXEC) != 0 || ::pipe2(out.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    m_pid = ::fork();
    if (m_pid == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::dup2(in[0], STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        ::execl(WATTBOURSE_AGENT_PROGRAM, WATTBOURSE_AGENT_PROGRAM, nullptr);
        ::_exit(127);
    }
    ::close(in[0]);
    ::close(out[1]);
    m_input = in[1];
    m_output = out[0];
    send(boost::json::serialize(order));
    receive();
}

AgentProcess::~AgentProcess() {
    kill();
}

void AgentProcess::kill() {
    if (m_pid <= 0)
        return;
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
    ::close(m_input);
    ::close(m_output);
    m_pid = -1;
}

void AgentProcess::send(const std::string& line) const {
    const std::string text = line + "\n";
    if (::write(m_input, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        throw std::runtime_error("the agent has ended");
}

std::string AgentProcess::receive() {
    for (;;) {
        if (const auto end = m_read.find('\n'); end != std::string::npos) {
            std::string line = m_read.substr(0, end);
            m_read.erase(0, end + 1);
            return line;
        }
        pollfd waits{m_output, POLLIN, 0};
        if (::poll(&waits, 1, kPatienceMs) <= 0)
            throw std::runtime_error("the agent says nothing");
        std::array<char, 4096> buffer{};
        const ssize_t got = ::read(m_output, buffer.data(), buffer.size());
        if (got <= 0)
            throw std::runtime_error("the agent has ended");
        m_read.append(buffer.data(), static_cast<std::size_t>(got));
    }
}

void AgentProcess::step(core::UnixTime now, std::uint64_t block) {
    send(std::to_string(now.seconds) + " " + std::to_string(block));
    const auto answer = boost::json::parse(receive()).as_object();
    for (const auto& each : answer.at("events").as_array())
        m_events.push_back(each);
}

boost::json::object AgentProcess::ask(const std::string& order) {
    send(order);
    return boost::json::parse(receive()).as_object();
}

std::size_t AgentProcess::told(const std::string& kind) const {
    std::size_t out = 0;
    for (const auto& each : m_events)
        out += each.at("kind") == boost::json::value(kind) ? 1U : 0U;
    return out;
}

const boost::json::object& AgentProcess::event(const std::string& kind) const {
    for (const auto& each : m_events)
        if (each.at("kind") == boost::json::value(kind))
            return each.as_object();
    throw std::runtime_error("the agent told no " + kind + ": " + boost::json::serialize(m_events));
}

} // namespace wattbourse::test
