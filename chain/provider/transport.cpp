// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/provider/transport.h"

#include "core/net/http_client.h"

namespace wattbourse::chain {

namespace {

class HttpTransport final : public Transport {
public:
    explicit HttpTransport(core::HttpLimits limits) : m_limits(limits) {}

    core::Result<std::string> post(const std::string& url, const std::string& body, std::stop_token stop) override {
        return m_client.post(url, body, m_limits, std::move(stop));
    }

private:
    core::HttpLimits m_limits;
    core::HttpClient m_client;
};

} // namespace

std::unique_ptr<Transport> makeHttpTransport(std::chrono::milliseconds timeout, std::size_t maxBytes) {
    return std::make_unique<HttpTransport>(core::HttpLimits{.timeout = timeout, .maxBytes = maxBytes});
}

} // namespace wattbourse::chain
