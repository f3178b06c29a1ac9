// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/exposition.h"
#include "core/metrics/metrics_server.h"

#include "core/net/http_client.h"
#include "tests/support/temporary_folder.h"

#include <arpa/inet.h>
#include <fstream>
#include <gtest/gtest.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <sys/socket.h>
#include <unistd.h>

namespace wattbourse::core::metrics {
namespace {

TEST(MetricsText, isPrometheusFormat) {
    Exposition out;
    out.family("wattbourse_power_watts", MetricKind::Gauge, "Mean power of the meter, import positive.");
    out.sample({}, -1'250);
    out.family("wattbourse_blocks_total", MetricKind::Counter, "Blocks by node.");
    out.sample({{"node", "a\"b\\c\nd"}, {"state", "agreeing"}}, 7);
    out.sample({{"node", "e"}}, 12'345, 3);
    // As the format's document has it: https://prometheus.io/docs/instrumenting/exposition_formats/
    EXPECT_EQ(out.text(), "# HELP wattbourse_power_watts Mean power of the meter, import positive.\n"
                          "# TYPE wattbourse_power_watts gauge\n"
                          "wattbourse_power_watts -1250\n"
                          "# HELP wattbourse_blocks_total Blocks by node.\n"
                          "# TYPE wattbourse_blocks_total counter\n"
                          "wattbourse_blocks_total{node=\"a\\\"b\\\\c\\nd\",state=\"agreeing\"} 7\n"
                          "wattbourse_blocks_total{node=\"e\"} 12.345\n");
}

std::string url(const MetricsServer& server, const std::string& target = "/metrics") {
    return "http://127.0.0.1:" + std::to_string(server.port()) + target;
}

TEST(MetricsServer, answersWhoShowsTheToken) {
    int scrapes = 0;
    const auto server =
        MetricsServer::start(0, "s3cret", [&] { return "figure " + std::to_string(++scrapes) + "\n"; }).value();
    HttpClient http;
    const auto get = [&](const std::string& authorization, const std::string& target, const std::string& method) {
        return http.exchange(url(*server, target), {.method = method, .authorization = authorization}).value();
    };
    EXPECT_EQ(get("Bearer s3cret", "/metrics", "GET").body, "figure 1\n");
    EXPECT_EQ(get("Bearer s3cret", "/metrics", "GET").body, "figure 2\n");
    EXPECT_EQ(get("", "/metrics", "GET").status, 401U);
    EXPECT_EQ(get("Bearer s3cre", "/metrics", "GET").status, 401U);
    EXPECT_EQ(get("Bearer s3crets", "/metrics", "GET").status, 401U);
    EXPECT_EQ(get("Basic s3cret", "/metrics", "GET").status, 401U);
    EXPECT_EQ(get("Bearer s3cret", "/", "GET").status, 404U);
    EXPECT_EQ(get("Bearer s3cret", "/metrics", "PUT").status, 405U);
    EXPECT_EQ(scrapes, 2) << "nothing is computed for strangers";
    EXPECT_EQ(MetricsServer::start(0, "", [] { return std::string(); }).error().code, ErrorCode::Refused);
    EXPECT_EQ(MetricsServer::start(server->port(), "s", [] { return std::string(); }).error().code,
              ErrorCode::Unavailable);
}

TEST(MetricsServer, isOnThisMachineAlone) {
    const auto server = MetricsServer::start(0, "s3cret", [] { return std::string("figure 1\n"); }).value();
    // Every other address of this machine is tried.
    ifaddrs* all = nullptr;
    ASSERT_EQ(getifaddrs(&all), 0);
    int tried = 0;
    for (const ifaddrs* one = all; one != nullptr; one = one->ifa_next) {
        if (one->ifa_addr == nullptr || one->ifa_addr->sa_family != AF_INET || (one->ifa_flags & IFF_LOOPBACK) != 0)
            continue;
        sockaddr_in to{};
        std::memcpy(&to, one->ifa_addr, sizeof to);
        to.sin_port = htons(server->port());
        const int handle = socket(AF_INET, SOCK_STREAM, 0);
        EXPECT_NE(connect(handle, reinterpret_cast<const sockaddr*>(&to), sizeof to), 0);
        close(handle);
        ++tried;
    }
    freeifaddrs(all);
    if (tried == 0)
        GTEST_SKIP() << "this machine has no address beside the loopback";
}

TEST(MetricsToken, isMadeOnceAndForItsOwnerAlone) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "metrics.token";
    const std::string token = tokenIn(file).value();
    EXPECT_EQ(token.size(), 64U);
    EXPECT_EQ(tokenIn(file).value(), token);
    EXPECT_EQ(std::filesystem::status(file).permissions(), std::filesystem::perms(0600));
    std::ofstream(file) << "short";
    EXPECT_EQ(tokenIn(file).error().code, ErrorCode::Malformed);
}

} // namespace
} // namespace wattbourse::core::metrics
