// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/provider/beacon_api.h"

#include "chain/encode/json.h"
#include "core/net/http_client.h"
#include "core/net/url.h"

namespace wattbourse::chain {

namespace {

class BeaconHttp final : public BeaconApi {
public:
    BeaconHttp(std::string url, std::string name) : m_url(std::move(url)), m_name(std::move(name)) {
        // Paths begin with a slash.
        if (m_url.ends_with('/'))
            m_url.pop_back();
    }
    core::Result<boost::json::value> get(const std::string& path, const std::stop_token& stop) override {
        return m_http.get(m_url + path, {}, stop).and_then([](const std::string& body) { return parseJson(body); });
    }
    [[nodiscard]] const std::string& name() const override { return m_name; }

private:
    std::string m_url;
    std::string m_name;
    core::HttpClient m_http;
};

} // namespace

core::Result<std::unique_ptr<BeaconApi>> makeBeaconHttp(const std::string& url) {
    WB_ASSIGN(const core::Url parsed, core::parseUrl(url));
    return std::unique_ptr<BeaconApi>(std::make_unique<BeaconHttp>(url, parsed.authority()));
}

} // namespace wattbourse::chain
