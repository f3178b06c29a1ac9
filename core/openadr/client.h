// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/http_client.h"
#include "core/openadr/wire.h"

#include <filesystem>
#include <functional>
#include <mutex>

namespace wattbourse::core::openadr {

/// How a client proves itself (RFC 6749, 4.4). Never in an error or a log.
struct Credentials {
    std::string clientId;
    std::string clientSecret;
};
/// From a JSON file with "client_id" and "client_secret" that nobody else may read. Refused when others may, Malformed,
/// NotFound, Unavailable.
Result<Credentials> readCredentials(const std::filesystem::path& file);

struct ClientOptions {
    /// The server's base, for example https://vtn.example.org/openadr3/3.0.1. Without TLS it must be this machine.
    std::string server;
    /// Where tokens are given; empty: <server>/auth/token, in 3.1.0 what the server says.
    std::string tokenUrl;
    /// Absent for a server that asks for none.
    std::optional<Credentials> credentials;
    /// Asked for with the token; empty leaves it to the server.
    std::string scope;
    /// Our name as a client; events for another one are left out.
    std::string venName;
    Release release{Release::V301};
    TlsTrust trust;
    HttpLimits limits;
};

/// Talks to an OpenADR 3 server: lists are read page by page and whole. Blocking; any thread, one call after the other.
/// Errors: Malformed (an answer, or the URL), OutOfRange (larger than allowed), Refused (400, 401, 403 and the other
/// statuses that say so, with what the server says), NotFound (404), Duplicate (409), Unavailable (429, 5xx, no
/// answer), TimedOut, Cancelled, NotVerified (the certificate).
class Client {
public:
    /// `clock` outlives it. Malformed or Refused for an address that must not be used.
    static Result<std::unique_ptr<Client>> make(ClientOptions options, const Clock& clock);

    Result<std::vector<Program>> programs(std::stop_token stop = {});
    /// Of one program, or of all for an empty id.
    Result<std::vector<Event>> events(const std::string& programId, std::stop_token stop = {});
    Result<Event> event(const std::string& id, std::stop_token stop = {});
    Result<std::vector<Report>> reports(const std::string& programId, const std::string& eventId,
                                        std::stop_token stop = {});
    Result<std::vector<Subscription>> subscriptions(const std::string& programId, std::stop_token stop = {});
    Result<std::vector<Ven>> vens(std::stop_token stop = {});

    /// This client as the server knows it: found by its name, or made.
    Result<Ven> enrol(std::stop_token stop = {});
    /// As the server keeps it.
    Result<Report> send(const Report& report, std::stop_token stop = {});
    /// Replaces the one with its id.
    Result<Report> replace(const Report& report, std::stop_token stop = {});
    Result<Subscription> subscribe(const Subscription& subscription, std::stop_token stop = {});
    Result<void> unsubscribe(const std::string& id, std::stop_token stop = {});

    /// What a busy server asked for with its last refusal.
    [[nodiscard]] std::optional<std::chrono::seconds> retryAfter() const;
    [[nodiscard]] const ClientOptions& options() const { return m_options; }

private:
    Client(ClientOptions options, const Clock& clock)
        : m_options(std::move(options)), m_clock(clock), m_http(m_options.trust) {}

    Result<std::string> authorization(const std::stop_token& stop);
    Result<std::string> fetchTokenUrl(const std::stop_token& stop);
    Result<std::string> call(const std::string& path, HttpCall request, const std::stop_token& stop);
    template <class T>
    Result<std::vector<T>> pages(const std::string& path, const std::string& query,
                                 Result<std::vector<T>> (*read)(std::string_view), const std::stop_token& stop);

    ClientOptions m_options;
    const Clock& m_clock;
    HttpClient m_http;
    mutable std::mutex m_mutex;
    std::string m_bearer;
    // Steady time.
    std::chrono::milliseconds m_bearerUntil{};
    std::optional<std::chrono::seconds> m_retryAfter;
};

} // namespace wattbourse::core::openadr
