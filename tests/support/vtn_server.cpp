// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vtn_server.h"

#include <algorithm>

namespace wattbourse::test {

namespace {

namespace json = boost::json;

constexpr const char* kBase = "/openadr3/3.0.1";
constexpr std::size_t kMostInPage = 50;

std::string reply(unsigned status, const std::string& body, const std::string& headers = {}) {
    return "HTTP/1.1 " + std::to_string(status) +
           " Said\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" +
           headers + "\r\n" + body;
}

std::string problem(unsigned status, const std::string& title) {
    return reply(status, json::serialize(json::object{{"title", title}, {"status", status}}));
}

std::map<std::string, std::string> queryOf(const std::string& target) {
    std::map<std::string, std::string> out;
    const std::size_t mark = target.find('?');
    std::string rest = mark == std::string::npos ? "" : target.substr(mark + 1);
    while (!rest.empty()) {
        const std::size_t end = rest.find('&');
        const std::string part = rest.substr(0, end);
        const std::size_t is = part.find('=');
        out[part.substr(0, is)] = is == std::string::npos ? "" : part.substr(is + 1);
        rest = end == std::string::npos ? "" : rest.substr(end + 1);
    }
    return out;
}

std::string header(const std::string& request, const std::string& name) {
    const std::size_t at = request.find("\r\n" + name + ": ");
    if (at == std::string::npos)
        return {};
    const std::size_t from = at + name.size() + 4;
    return request.substr(from, request.find("\r\n", from) - from);
}

} // namespace

VtnServer::VtnServer(const Certificate* certificate)
    : m_server([this](RawConnection& connection) { serve(connection); },
               {.certificate = certificate, .maxTlsVersion = 0, .socketFile = {}}) {}

void VtnServer::put(const std::string& kind, const std::string& text) {
    json::value value = json::parse(text);
    const std::scoped_lock lock(m_mutex);
    auto& objects = m_objects[kind];
    for (json::value& known : objects)
        if (known.at("id") == value.at("id")) {
            known = std::move(value);
            return;
        }
    objects.push_back(std::move(value));
}

void VtnServer::clear(const std::string& kind) {
    const std::scoped_lock lock(m_mutex);
    m_objects[kind].clear();
}

json::array VtnServer::all(const std::string& kind) const {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_objects.find(kind);
    return found == m_objects.end() ? json::array() : found->second;
}

void VtnServer::failNext(int count, unsigned status, const std::string& body, const std::string& headers) {
    const std::scoped_lock lock(m_mutex);
    m_failures = count;
    m_failure = reply(status, body, headers);
}

void VtnServer::forgetTokens() {
    const std::scoped_lock lock(m_mutex);
    m_tokens.clear();
}

void VtnServer::nameTokenUrl(const std::string& url) {
    const std::scoped_lock lock(m_mutex);
    m_tokenUrl = url;
}

int VtnServer::tokensGiven() const {
    const std::scoped_lock lock(m_mutex);
    return m_tokensGiven;
}

std::vector<std::string> VtnServer::requests() const {
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

std::string VtnServer::lastForm() const {
    const std::scoped_lock lock(m_mutex);
    return m_form;
}

void VtnServer::serve(RawConnection& connection) {
    for (auto request = connection.readRequest(); !request.empty(); request = connection.readRequest())
        if (!connection.write(answer(request)))
            return;
}

std::string VtnServer::listed(const std::string& kind, const std::map<std::string, std::string>& query) {
    json::array out;
    const auto value = [&](const std::string& name, std::size_t fallback) {
        const auto found = query.find(name);
        return found == query.end() ? fallback : std::stoul(found->second);
    };
    std::size_t skip = value("skip", 0);
    std::size_t limit = value("limit", kMostInPage);
    if (limit > kMostInPage)
        return problem(400, "limit above 50");
    if (!m_pages) {
        skip = 0;
        limit = kMostInPage * 100;
    }
    for (const json::value& object : m_objects[kind]) {
        const bool matches = std::all_of(query.begin(), query.end(), [&](const auto& asked) {
            const json::value* member = object.as_object().if_contains(asked.first);
            return asked.first == "skip" || asked.first == "limit" ||
                   (member != nullptr && member->as_string() == asked.second);
        });
        if (!matches || skip > 0) {
            skip -= matches ? 1 : 0;
            continue;
        }
        if (out.size() == limit)
            break;
        out.push_back(object);
    }
    return reply(200, json::serialize(out));
}

std::string VtnServer::answer(const std::string& request) {
    const std::scoped_lock lock(m_mutex);
    const std::size_t blank = request.find(' ');
    const std::string method = request.substr(0, blank);
    std::string target = request.substr(blank + 1, request.find(' ', blank + 1) - blank - 1);
    if (!target.starts_with(kBase))
        return problem(404, "another base");
    target = target.substr(std::string(kBase).size());
    m_requests.push_back(method + " " + target);
    const std::string body = request.substr(request.find("\r\n\r\n") + 4);
    if (target == "/auth/token") {
        m_form = body;
        if (header(request, "Content-Type") != "application/x-www-form-urlencoded" ||
            body.find("grant_type=client_credentials") == std::string::npos)
            return reply(400, R"({"error": "unsupported_grant_type"})");
        if (body.find("client_id=pool-7&client_secret=s3%2Fcret") == std::string::npos)
            return reply(401, R"({"error": "invalid_client", "error_description": "unknown client"})");
        m_tokens.push_back("token-" + std::to_string(++m_tokensGiven));
        return reply(200, json::serialize(json::object{
                              {"access_token", m_tokens.back()}, {"token_type", "Bearer"}, {"expires_in", 3600}}));
    }
    if (target == "/auth/server")
        return m_tokenUrl.empty() ? problem(404, "no such path")
                                  : reply(200, json::serialize(json::object{{"tokenURL", m_tokenUrl}}));
    if (m_failures > 0) {
        --m_failures;
        return m_failure;
    }
    const std::string authorization = header(request, "Authorization");
    if (std::find_if(m_tokens.begin(), m_tokens.end(),
                     [&](const auto& token) { return authorization == "Bearer " + token; }) == m_tokens.end())
        return problem(401, "no valid token");
    const std::string path = target.substr(1, target.find('?') - 1);
    const std::size_t slash = path.find('/');
    const std::string kind = path.substr(0, slash);
    const std::string id = slash == std::string::npos ? "" : path.substr(slash + 1);
    if (method == "POST") {
        json::object made = json::parse(body).as_object();
        made["id"] = kind.substr(0, kind.size() - 1) + "-" + std::to_string(m_next++);
        m_objects[kind].push_back(made);
        return reply(201, json::serialize(made));
    }
    if (id.empty())
        return listed(kind, queryOf(target));
    auto& objects = m_objects[kind];
    const auto found =
        std::find_if(objects.begin(), objects.end(), [&](const auto& one) { return one.at("id").as_string() == id; });
    if (found == objects.end())
        return problem(404, "no " + id);
    const std::string text = json::serialize(*found);
    if (method == "DELETE")
        objects.erase(found);
    if (method == "PUT") {
        json::object made = json::parse(body).as_object();
        made["id"] = id;
        *found = made;
        return reply(200, json::serialize(made));
    }
    return reply(200, text);
}

} // namespace wattbourse::test
