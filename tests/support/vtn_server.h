// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/raw_server.h"

#include <boost/json.hpp>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace wattbourse::test {

/// An OpenADR 3 server (VTN) for tests, over real sockets, plain or TLS: OAuth2 client credentials, pages, problems,
/// and the objects that a test puts in. Any thread.
class VtnServer {
public:
    explicit VtnServer(const Certificate* certificate = nullptr);

    [[nodiscard]] std::string url() const { return m_server.url() + "openadr3/3.0.1"; }

    // Objects as JSON, each with an id; under "programs", "events", "reports", "vens" or "subscriptions".
    void put(const std::string& kind, const std::string& json);
    void clear(const std::string& kind);
    [[nodiscard]] boost::json::array all(const std::string& kind) const;

    /// The next requests below the base answer this, the token's address excepted.
    void failNext(int count, unsigned status, const std::string& body, const std::string& headers = {});
    /// Tokens given so far are not taken any more.
    void forgetTokens();
    /// Pages are not made: every answer holds everything.
    void ignorePages() { m_pages = false; }
    /// 3.1.0: the token's address is asked for at /auth/server.
    void nameTokenUrl(const std::string& url);

    [[nodiscard]] int tokensGiven() const;
    /// "GET /events?skip=0&limit=50", one for each request.
    [[nodiscard]] std::vector<std::string> requests() const;
    /// The last token request's form.
    [[nodiscard]] std::string lastForm() const;

private:
    void serve(RawConnection& connection);
    std::string answer(const std::string& request);
    std::string listed(const std::string& kind, const std::map<std::string, std::string>& query);

    mutable std::mutex m_mutex;
    std::map<std::string, boost::json::array> m_objects;
    std::vector<std::string> m_tokens;
    int m_tokensGiven = 0;
    int m_failures = 0;
    std::string m_failure;
    std::vector<std::string> m_requests;
    std::string m_form;
    std::string m_tokenUrl;
    std::atomic<bool> m_pages{true};
    int m_next = 1;
    // Last: its threads use all of the above.
    RawServer m_server;
};

} // namespace wattbourse::test
