// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/metrics_server.h"

#include "core/base/atomic_file.h"
#include "core/base/hex.h"
#include "core/base/random.h"

#include <algorithm>
#include <array>

namespace wattbourse::core::metrics {

namespace {

constexpr std::size_t kTokenBytes = 32;
constexpr std::string_view kScheme = "Bearer ";

/// In a time that does not tell how much of it was right.
bool isSame(std::string_view a, std::string_view b) {
    unsigned differs = a.size() == b.size() ? 0 : 1;
    for (std::size_t at = 0; at < std::min(a.size(), b.size()); ++at)
        differs |= static_cast<unsigned>(static_cast<unsigned char>(a[at]) ^ static_cast<unsigned char>(b[at]));
    return differs == 0;
}

} // namespace

Result<std::string> tokenIn(const std::filesystem::path& file) {
    auto read = readSmallFile(file, 4 * kTokenBytes);
    if (!read && read.error().code != ErrorCode::NotFound)
        return read;
    if (read) {
        const auto bytes = fromHex(*read);
        if (!bytes || bytes->size() != kTokenBytes)
            return fail(ErrorCode::Malformed, file.string() + ": no token of 64 hexadecimal digits");
        return read;
    }
    std::array<std::uint8_t, kTokenBytes> secret{};
    WB_TRY(fillRandom(secret));
    std::string token = toHex(secret);
    WB_TRY(writeFileAtomically(file, asBytes(token)));
    return token;
}

Result<std::unique_ptr<MetricsServer>> MetricsServer::start(std::uint16_t port, std::string token,
                                                            std::function<std::string()> exposition) {
    if (token.empty())
        return fail(ErrorCode::Refused, "metrics: no port is opened without a token");
    std::unique_ptr<MetricsServer> out(new MetricsServer(std::move(token), std::move(exposition)));
    // One worker: one scrape at a time. A scraper comes every few seconds on one connection.
    WB_ASSIGN(out->m_server, HttpServer::start(*out, {.maxBody = 1024, .maxConnections = 8, .workers = 1}, port));
    return out;
}

HttpReply MetricsServer::onRequest(const HttpRequest& request, std::stop_token) {
    if (!request.authorization.starts_with(kScheme) ||
        !isSame(std::string_view(request.authorization).substr(kScheme.size()), m_token))
        return {401, "text/plain", "the token is missing or wrong\n"};
    if (request.target != "/metrics")
        return {404, "text/plain", "only /metrics is here\n"};
    if (request.method != "GET")
        return {405, "text/plain", "only GET\n"};
    return {200, "text/plain; version=0.0.4; charset=utf-8", m_exposition()};
}

std::string MetricsServer::onMessage(PeerId, const std::string&, std::stop_token) {
    return {};
}

void MetricsServer::onClosed(PeerId) {}

} // namespace wattbourse::core::metrics
