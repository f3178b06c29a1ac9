// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_server.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace wattbourse::core::metrics {

/// The token that a scraper shows, from a file that only its owner may read; made when there is none. Prometheus reads
/// the same file (authorization: credentials_file). Malformed for a file that holds no such token.
Result<std::string> tokenIn(const std::filesystem::path& file);

/// GET /metrics on 127.0.0.1 for whoever shows the token.
class MetricsServer final : private HttpService {
public:
    /// `exposition` is called on the server's threads, one at a time. Port 0 takes a free one. Unavailable when the
    /// port is taken.
    static Result<std::unique_ptr<MetricsServer>> start(std::uint16_t port, std::string token,
                                                        std::function<std::string()> exposition);
    [[nodiscard]] std::uint16_t port() const { return m_server->port(); }

private:
    MetricsServer(std::string token, std::function<std::string()> exposition)
        : m_token(std::move(token)), m_exposition(std::move(exposition)) {}
    HttpReply onRequest(const HttpRequest& request, std::stop_token stop) override;
    std::string onMessage(PeerId peer, const std::string& text, std::stop_token stop) override;
    void onClosed(PeerId peer) override;

    std::string m_token;
    std::function<std::string()> m_exposition;
    // Last: its threads use all of the above.
    std::unique_ptr<HttpServer> m_server;
};

} // namespace wattbourse::core::metrics
