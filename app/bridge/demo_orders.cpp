// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/demo_orders.h"

#include "core/base/hex.h"

#include <array>
#include <boost/json.hpp>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace wattbourse::app {

namespace {

core::Result<boost::json::object> order(core::HttpClient& client, const DemoFacts& demo,
                                        const boost::json::object& what) {
    // The token travels as basic authorization: the client makes it from the URL and keeps it out of its errors.
    std::string url = demo.adminUrl;
    url.insert(url.find("://") + 3, "demo:" + demo.adminToken + "@");
    WB_ASSIGN(const std::string answer,
              client.post(url, boost::json::serialize(what), {.timeout = std::chrono::seconds(60)}));
    boost::json::error_code error;
    const boost::json::value parsed = boost::json::parse(answer, error);
    const auto* object = parsed.if_object();
    if (error || !object)
        return core::fail(core::ErrorCode::Malformed, "the demo's control answered no JSON object");
    const auto* ok = object->if_contains("ok");
    if (!ok || !ok->is_bool() || !ok->get_bool()) {
        const auto* why = object->if_contains("error");
        return core::fail(core::ErrorCode::Refused,
                          why && why->is_string() ? std::string(why->get_string()) : "the demo's control refused");
    }
    return *object;
}

} // namespace

core::Result<void> enrolInDemo(core::HttpClient& client, const DemoFacts& demo, const DemoEnrolment& who) {
    WB_ASSIGN(const auto done, order(client, demo,
                                     {{"call", "register"},
                                      {"address", core::toHex0x(who.account)},
                                      {"name", who.name},
                                      {"roles", who.roles},
                                      {"meter", core::toHex0x(who.meter)},
                                      {"reporter", core::toHex0x(who.reporter)}}));
    static_cast<void>(done);
    return {};
}

core::Result<std::string> addLyingNode(core::HttpClient& client, const DemoFacts& demo, const std::string& lie) {
    WB_ASSIGN(const auto done, order(client, demo, {{"call", "lie"}, {"authority", 0}, {"lie", lie}}));
    const auto* url = done.if_contains("url");
    if (!url || !url->is_string())
        return core::fail(core::ErrorCode::Malformed, "the demo's control named no URL");
    return std::string(url->get_string());
}

core::Result<void> orderMeter(const std::string& socketPath, const std::string& command) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (socketPath.size() >= sizeof address.sun_path)
        return core::fail(core::ErrorCode::OutOfRange, "the meter's control path is too long");
    std::copy(socketPath.begin(), socketPath.end(), address.sun_path);
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return core::fail(core::ErrorCode::System, "no socket");
    const timeval patience{.tv_sec = 1, .tv_usec = 0};
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    const std::string line = command + "\n";
    std::array<char, 256> answer{};
    ssize_t got = -1;
    if (connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
        send(fd, line.data(), line.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(line.size()))
        got = recv(fd, answer.data(), answer.size(), 0);
    close(fd);
    if (got <= 0)
        return core::fail(core::ErrorCode::Unavailable, "the simulated meter does not answer");
    const std::string text(answer.data(), static_cast<std::size_t>(got));
    if (!text.starts_with("ok"))
        return core::fail(core::ErrorCode::Refused, text);
    return {};
}

} // namespace wattbourse::app
