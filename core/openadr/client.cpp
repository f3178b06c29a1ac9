// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openadr/client.h"

#include "core/base/atomic_file.h"
#include "core/net/url.h"

#include <algorithm>
#include <boost/json.hpp>
#include <set>
#include <sys/stat.h>

namespace wattbourse::core::openadr {

namespace {

// The specification's largest page.
constexpr std::size_t kPage = 50;
constexpr std::size_t kMaxPages = 400;
constexpr std::size_t kMaxCredentials = 16U << 10U;
// A token that a server gives without an end is asked for anew so often.
constexpr std::chrono::seconds kTokenSeconds{300};
constexpr std::chrono::seconds kTokenMargin{30};

std::string percentEncoded(std::string_view text) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                           c == '.' || c == '_' || c == '~';
        const auto byte = static_cast<unsigned char>(c);
        if (plain)
            out += c;
        else
            out.append({'%', kHex[byte >> 4U], kHex[byte & 15U]});
    }
    return out;
}

bool isThisMachine(const Url& url) {
    return !url.socketFile.empty() || url.host == "localhost" || url.host == "127.0.0.1" || url.host == "::1";
}

/// What goes to such an address may be a secret: it is encrypted or stays on this machine.
Result<void> checkAddress(const std::string& address, const char* what) {
    const auto url = parseUrl(address);
    if (!url)
        return fail(ErrorCode::Malformed, std::string(what) + ": " + url.error().detail);
    if (!url->secure && !isThisMachine(*url))
        return fail(ErrorCode::Refused, std::string(what) + ": https is needed for another machine");
    return {};
}

/// Splits "https://host/base?x#pin" into what stands before the options and the options.
std::pair<std::string, std::string> splitOptions(const std::string& address) {
    const std::size_t hash = address.find('#');
    std::string base = address.substr(0, hash);
    while (!base.empty() && base.back() == '/')
        base.pop_back();
    return {base, hash == std::string::npos ? std::string() : address.substr(hash)};
}

ErrorCode codeOf(unsigned status) {
    if (status == 404)
        return ErrorCode::NotFound;
    if (status == 409)
        return ErrorCode::Duplicate;
    return status / 100 == 4 && status != 408 && status != 429 ? ErrorCode::Refused : ErrorCode::Unavailable;
}

Error failureOf(const HttpAnswer& answer) {
    const std::string said = readProblem(answer.body);
    return {codeOf(answer.status),
            "OpenADR server: HTTP status " + std::to_string(answer.status) + (said.empty() ? "" : ": " + said)};
}

Error about(const char* what, Error error) {
    return {error.code, std::string(what) + ": " + error.detail};
}

} // namespace

Result<Credentials> readCredentials(const std::filesystem::path& file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0)
        return fail(ErrorCode::NotFound, file.string() + ": there is no such file");
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fail(ErrorCode::Refused, file.string() + ": others may read it; chmod 600 it first");
    WB_ASSIGN(const std::string text, readSmallFile(file, kMaxCredentials));
    boost::json::error_code error;
    const boost::json::value value = boost::json::parse(text, error);
    const boost::json::object* object = value.if_object();
    if (error || object == nullptr)
        return fail(ErrorCode::Malformed, file.string() + ": no JSON object");
    Credentials out;
    for (const auto& [name, to] : {std::pair{"client_id", &out.clientId}, {"client_secret", &out.clientSecret}}) {
        const boost::json::value* member = object->if_contains(name);
        if (member == nullptr || !member->is_string() || member->get_string().empty())
            return fail(ErrorCode::Malformed, file.string() + ": " + name + ": a text is expected");
        *to = std::string(member->get_string());
    }
    return out;
}

Result<std::unique_ptr<Client>> Client::make(ClientOptions options, const Clock& clock) {
    WB_TRY(checkAddress(options.server, "OpenADR server"));
    if (!options.tokenUrl.empty())
        WB_TRY(checkAddress(options.tokenUrl, "token address"));
    return std::unique_ptr<Client>(new Client(std::move(options), clock));
}

std::optional<std::chrono::seconds> Client::retryAfter() const {
    const std::scoped_lock lock(m_mutex);
    return m_retryAfter;
}

Result<std::string> Client::fetchTokenUrl(const std::stop_token& stop) {
    const auto [base, pins] = splitOptions(m_options.server);
    if (m_options.release == Release::V301)
        return base + "/auth/token" + pins;
    WB_ASSIGN(const HttpAnswer answer, m_http.exchange(base + "/auth/server" + pins, {}, m_options.limits, stop));
    if (answer.status / 100 != 2)
        return tl::make_unexpected(about("token address", failureOf(answer)));
    WB_ASSIGN(std::string url, readTokenUrl(answer.body));
    // A server may name an address below its own.
    if (url.find("://") == std::string::npos)
        url = base + (url.starts_with("/") ? "" : "/") + url;
    WB_TRY(checkAddress(url, "token address"));
    return url + (url.starts_with(base) ? pins : "");
}

Result<std::string> Client::authorization(const std::stop_token& stop) {
    if (!m_options.credentials)
        return std::string();
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_bearer.empty() && m_clock.steady() < m_bearerUntil)
            return "Bearer " + m_bearer;
    }
    std::string url = m_options.tokenUrl;
    if (url.empty()) {
        WB_ASSIGN(url, fetchTokenUrl(stop));
    }
    std::string form = "grant_type=client_credentials&client_id=" + percentEncoded(m_options.credentials->clientId) +
                       "&client_secret=" + percentEncoded(m_options.credentials->clientSecret);
    if (!m_options.scope.empty())
        form += "&scope=" + percentEncoded(m_options.scope);
    WB_ASSIGN(const HttpAnswer answer,
              m_http.exchange(url, {.method = "POST", .body = form, .contentType = "application/x-www-form-urlencoded"},
                              m_options.limits, stop));
    if (answer.status / 100 != 2)
        return tl::make_unexpected(about("token", failureOf(answer)));
    WB_ASSIGN(const Token token, readToken(answer.body));
    const std::scoped_lock lock(m_mutex);
    m_bearer = token.bearer;
    const std::chrono::seconds holds = token.expiresIn > 0 ? std::chrono::seconds(token.expiresIn) : kTokenSeconds;
    m_bearerUntil = m_clock.steady() + std::max(holds - kTokenMargin, holds / 2);
    return "Bearer " + m_bearer;
}

Result<std::string> Client::call(const std::string& path, HttpCall request, const std::stop_token& stop) {
    const auto [base, pins] = splitOptions(m_options.server);
    for (int attempt = 0;; ++attempt) {
        WB_ASSIGN(request.authorization, authorization(stop));
        WB_ASSIGN(HttpAnswer answer, m_http.exchange(base + path + pins, request, m_options.limits, stop));
        {
            const std::scoped_lock lock(m_mutex);
            m_retryAfter = answer.retryAfter;
            // A token may be taken back before its time: one more is asked for.
            if (answer.status == 401)
                m_bearer.clear();
        }
        if (answer.status == 401 && m_options.credentials && attempt == 0)
            continue;
        if (answer.status / 100 != 2)
            return tl::make_unexpected(failureOf(answer));
        return std::move(answer.body);
    }
}

template <class T>
Result<std::vector<T>> Client::pages(const std::string& path, const std::string& query,
                                     Result<std::vector<T>> (*read)(std::string_view), const std::stop_token& stop) {
    std::vector<T> out;
    std::set<std::string> seen;
    std::size_t skip = 0;
    for (std::size_t page = 0; page < kMaxPages; ++page) {
        WB_ASSIGN(
            const std::string body,
            call(path + "?" + query + "skip=" + std::to_string(skip) + "&limit=" + std::to_string(kPage), {}, stop));
        WB_ASSIGN(std::vector<T> part, read(body));
        skip += part.size();
        const std::size_t size = part.size();
        std::size_t fresh = 0;
        for (T& one : part)
            if (seen.insert(one.id).second) {
                out.push_back(std::move(one));
                ++fresh;
            }
        // A short page is the last; a page without anything new comes from a server that does not page.
        if (size < kPage || fresh == 0)
            return out;
    }
    return fail(ErrorCode::OutOfRange, "OpenADR server: more than " + std::to_string(kMaxPages * kPage) + " objects");
}

Result<std::vector<Program>> Client::programs(std::stop_token stop) {
    return pages<Program>("/programs", {}, readPrograms, stop);
}

Result<std::vector<Event>> Client::events(const std::string& programId, std::stop_token stop) {
    const std::string query = programId.empty() ? "" : "programID=" + percentEncoded(programId) + "&";
    return pages<Event>("/events", query, readEvents, stop);
}

Result<Event> Client::event(const std::string& id, std::stop_token stop) {
    WB_ASSIGN(const std::string body, call("/events/" + percentEncoded(id), {}, stop));
    return readEvent(body);
}

Result<std::vector<Report>> Client::reports(const std::string& programId, const std::string& eventId,
                                            std::stop_token stop) {
    std::string query;
    if (!programId.empty())
        query += "programID=" + percentEncoded(programId) + "&";
    if (!eventId.empty())
        query += "eventID=" + percentEncoded(eventId) + "&";
    return pages<Report>("/reports", query, readReports, stop);
}

Result<std::vector<Subscription>> Client::subscriptions(const std::string& programId, std::stop_token stop) {
    const std::string query = programId.empty() ? "" : "programID=" + percentEncoded(programId) + "&";
    return pages<Subscription>("/subscriptions", query, readSubscriptions, stop);
}

Result<std::vector<Ven>> Client::vens(std::stop_token stop) {
    return pages<Ven>("/vens", {}, readVens, stop);
}

Result<Ven> Client::enrol(std::stop_token stop) {
    if (m_options.venName.empty())
        return fail(ErrorCode::Malformed, "OpenADR: this client has no name");
    WB_ASSIGN(const std::vector<Ven> known,
              pages<Ven>("/vens", "venName=" + percentEncoded(m_options.venName) + "&", readVens, stop));
    for (const Ven& ven : known)
        if (ven.name == m_options.venName)
            return ven;
    WB_ASSIGN(const std::string body,
              call("/vens", {.method = "POST", .body = writeVen(m_options.venName, m_options.release)}, stop));
    return readVen(body);
}

Result<Report> Client::send(const Report& report, std::stop_token stop) {
    WB_ASSIGN(const std::string body,
              call("/reports", {.method = "POST", .body = writeReport(report, m_options.release)}, stop));
    return readReport(body);
}

Result<Report> Client::replace(const Report& report, std::stop_token stop) {
    WB_ASSIGN(const std::string body, call("/reports/" + percentEncoded(report.id),
                                           {.method = "PUT", .body = writeReport(report, m_options.release)}, stop));
    return readReport(body);
}

Result<Subscription> Client::subscribe(const Subscription& subscription, std::stop_token stop) {
    WB_ASSIGN(const std::string body,
              call("/subscriptions", {.method = "POST", .body = writeSubscription(subscription)}, stop));
    return readSubscription(body);
}

Result<void> Client::unsubscribe(const std::string& id, std::stop_token stop) {
    WB_TRY(call("/subscriptions/" + percentEncoded(id), {.method = "DELETE"}, stop));
    return {};
}

} // namespace wattbourse::core::openadr
