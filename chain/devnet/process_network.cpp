// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/process_network.h"

#include "chain/encode/json.h"

#include <arpa/inet.h>
#include <boost/json/serialize.hpp>
#include <csignal>
#include <fstream>
#include <sstream>
#include <sys/socket.h>
#include <unistd.h>

namespace wattbourse::chain::devnet {
namespace {

using core::ErrorCode;
using core::fail;
using core::Result;
using namespace std::chrono_literals;

constexpr auto kStartPatience = 30s;

std::string readText(const std::filesystem::path& path) {
    std::ifstream in(path);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

/// Ports that nobody uses now. All are held until the last one is found, so that none is given twice.
Result<std::vector<std::uint16_t>> freePorts(std::size_t count) {
    std::vector<std::uint16_t> out;
    std::vector<int> sockets;
    for (std::size_t i = 0; i < count; ++i) {
        const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (fd < 0)
            break;
        sockets.push_back(fd);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        void* raw = &address;
        if (::bind(fd, static_cast<sockaddr*>(raw), size) != 0 ||
            ::getsockname(fd, static_cast<sockaddr*>(raw), &size) != 0)
            break;
        out.push_back(ntohs(address.sin_port));
    }
    for (const int fd : sockets)
        ::close(fd);
    if (out.size() != count)
        return fail(ErrorCode::System, "no free ports");
    return out;
}

std::string loopback(std::uint16_t port) {
    return "http://127.0.0.1:" + std::to_string(port);
}

} // namespace

Result<std::unique_ptr<ProcessNetwork>> ProcessNetwork::start(Config config) {
    std::unique_ptr<ProcessNetwork> out(new ProcessNetwork(std::move(config)));
    const auto count = out->m_config.authorities;
    std::error_code failed;
    std::filesystem::create_directories(out->m_config.dir, failed);
    if (failed)
        return fail(ErrorCode::System, out->m_config.dir.string() + ": " + failed.message());
    WB_ASSIGN(const auto ports, freePorts(2 * count));
    out->m_members.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        out->m_members[i].peerPort = ports[2 * i];
        out->m_members[i].rpcPort = ports[2 * i + 1];
    }
    for (std::size_t i = 0; i < count; ++i)
        WB_TRY(out->launch(i));
    WB_ASSIGN(const auto profile, out->profile());
    out->m_chainId = profile.chainId;
    return out;
}

ProcessNetwork::~ProcessNetwork() {
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        resume(i);
        if (m_members[i].pid > 0)
            m_processes.stop(m_members[i].pid);
        if (m_members[i].log.joinable())
            m_members[i].log.join();
    }
}

std::filesystem::path ProcessNetwork::file(std::size_t index, const char* suffix) const {
    return m_config.dir / ("authority-" + std::to_string(index) + suffix);
}

std::string ProcessNetwork::rpcUrl(std::size_t index) const {
    return loopback(m_members[index].rpcPort);
}

std::string ProcessNetwork::controlUrl(std::size_t index) const {
    return loopback(m_members[index].peerPort) + "/control";
}

Result<void> ProcessNetwork::launch(std::size_t index) {
    Member& member = m_members[index];
    if (member.pid > 0)
        return fail(ErrorCode::Duplicate, "the authority runs");
    if (member.log.joinable())
        member.log.join();
    std::error_code absent;
    std::filesystem::remove(file(index, ".ready"), absent);
    std::string peers;
    for (const auto& one : m_members)
        peers += (peers.empty() ? "" : ",") + loopback(one.peerPort);
    std::vector<std::string> arguments{"--validator",   std::to_string(index),
                                       "--peers",       peers,
                                       "--rpc-port",    std::to_string(member.rpcPort),
                                       "--authorities", std::to_string(m_members.size()),
                                       "--data",        (m_config.dir / "data").string(),
                                       "--profile-out", file(index, ".json").string(),
                                       "--ready-file",  file(index, ".ready").string()};
    arguments.insert(arguments.end(), m_config.arguments.begin(), m_config.arguments.end());
    WB_ASSIGN(const auto child,
              m_processes.spawn({m_config.program,
                                 std::move(arguments),
                                 // The token stays out of the list of processes.
                                 {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TMPDIR=" + m_config.dir.string(),
                                  "WATTBOURSE_DEVNET_TOKEN=" + m_config.token},
                                 0}));
    member.pid = child.pid;
    member.log = std::thread([fd = child.output, path = file(index, ".log")] {
        std::ofstream log(path, std::ios::app);
        char chunk[4096];
        for (ssize_t got = 0; (got = ::read(fd, chunk, sizeof chunk)) > 0;)
            log.write(chunk, got).flush();
        ::close(fd);
    });
    const auto until = std::chrono::steady_clock::now() + kStartPatience;
    while (!std::filesystem::exists(file(index, ".ready"), absent)) {
        if (std::chrono::steady_clock::now() > until || ::kill(child.pid, 0) != 0) {
            const auto log = readText(file(index, ".log"));
            return fail(ErrorCode::TimedOut, "authority " + std::to_string(index) + " did not start: " +
                                                 log.substr(log.size() - std::min<std::size_t>(log.size(), 500)));
        }
        std::this_thread::sleep_for(20ms);
    }
    return {};
}

void ProcessNetwork::kill(std::size_t index) {
    Member& member = m_members[index];
    if (member.pid <= 0)
        return;
    ::kill(member.pid, SIGKILL);
    m_processes.stop(member.pid);
    member.pid = -1;
}

void ProcessNetwork::suspend(std::size_t index) {
    if (m_members[index].pid > 0)
        ::kill(m_members[index].pid, SIGSTOP);
}

void ProcessNetwork::resume(std::size_t index) {
    if (m_members[index].pid > 0)
        ::kill(m_members[index].pid, SIGCONT);
}

Result<boost::json::object> ProcessNetwork::order(std::size_t index, const boost::json::object& what) {
    const std::string url = "http://demo:" + m_config.token + "@" + controlUrl(index).substr(7);
    WB_ASSIGN(const auto text, m_client.post(url, boost::json::serialize(what)));
    WB_ASSIGN(auto answer, parseJson(text));
    WB_ASSIGN(const auto* object, jsonObject(answer, "answer"));
    if (const auto* ok = jsonOptional(*object, "ok"); ok == nullptr || *ok != boost::json::value(true))
        return fail(ErrorCode::Refused, text);
    return *object;
}

Result<boost::json::value> ProcessNetwork::call(std::string_view method, const boost::json::array& params) {
    const auto question = boost::json::serialize(
        boost::json::object{{"jsonrpc", "2.0"}, {"id", 1}, {"method", method}, {"params", params}});
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        if (m_members[i].pid <= 0)
            continue;
        const auto text = m_client.post(rpcUrl(i), question);
        if (!text)
            continue;
        WB_ASSIGN(const auto answer, parseJson(*text));
        WB_ASSIGN(const auto* object, jsonObject(answer, "answer"));
        if (const auto* error = jsonOptional(*object, "error"))
            return fail(ErrorCode::Refused, boost::json::serialize(*error));
        WB_ASSIGN(const auto* result, jsonMember(*object, "result"));
        return *result;
    }
    return fail(ErrorCode::Unavailable, "no authority answers");
}

Result<NetworkProfile> ProcessNetwork::profile() const {
    WB_ASSIGN(auto out, parseProfile(readText(file(0, ".json"))));
    out.endpoints.clear();
    for (std::size_t i = 0; i < m_members.size(); ++i)
        out.endpoints.push_back(rpcUrl(i));
    return out;
}

} // namespace wattbourse::chain::devnet
