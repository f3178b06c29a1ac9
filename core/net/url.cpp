// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/url.h"

#include <openssl/evp.h>

#include <algorithm>
#include <charconv>

namespace wattbourse::core {
namespace {

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

bool isHostCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
}

bool isIp6Character(char c) {
    return (c >= 'a' && c <= 'f') || (c >= '0' && c <= '9') || c == ':' || c == '.';
}

Result<void> splitHost(std::string_view text, Url& out) {
    std::string_view port;
    if (text.starts_with('[')) {
        const auto close = text.find(']');
        if (close == std::string_view::npos)
            return fail(ErrorCode::Malformed, "URL: no closing bracket");
        out.host = lower(text.substr(1, close - 1));
        if (!std::all_of(out.host.begin(), out.host.end(), isIp6Character))
            return fail(ErrorCode::Malformed, "URL: not an IPv6 address");
        port = text.substr(close + 1);
    } else {
        const auto colon = text.find(':');
        out.host = lower(text.substr(0, colon));
        if (!std::all_of(out.host.begin(), out.host.end(), isHostCharacter))
            return fail(ErrorCode::Malformed, "URL: not a host name");
        port = colon == std::string_view::npos ? std::string_view{} : text.substr(colon);
    }
    if (out.host.empty())
        return fail(ErrorCode::Malformed, "URL: no host");
    if (port.empty())
        return {};
    unsigned number = 0;
    const auto* end = port.data() + port.size();
    const auto [stopped, error] = std::from_chars(port.data() + 1, end, number);
    if (port.front() != ':' || error != std::errc{} || stopped != end || number == 0 || number > 65535)
        return fail(ErrorCode::Malformed, "URL: not a port");
    out.port = static_cast<std::uint16_t>(number);
    return {};
}

} // namespace

std::string Url::authority() const {
    const std::string name = host.find(':') == std::string::npos ? host : "[" + host + "]";
    return port == (secure ? 443 : 80) ? name : name + ":" + std::to_string(port);
}

Result<Url> parseUrl(std::string_view text) {
    if (std::any_of(text.begin(), text.end(), [](char c) { return c <= ' ' || c == 127; }))
        return fail(ErrorCode::Malformed, "URL: blank or control character");
    const auto colon = text.find("://");
    if (colon == std::string_view::npos)
        return fail(ErrorCode::Malformed, "URL: no scheme");
    Url out;
    const std::string scheme = lower(text.substr(0, colon));
    if (scheme == "https" || scheme == "wss")
        out.secure = true;
    else if (scheme != "http" && scheme != "ws")
        return fail(ErrorCode::Malformed, "URL: scheme is not http, https, ws or wss");
    out.port = out.secure ? 443 : 80;

    auto rest = text.substr(colon + 3);
    rest = rest.substr(0, rest.find('#'));
    const auto path = rest.find_first_of("/?");
    auto host = rest.substr(0, path);
    if (path == std::string_view::npos)
        out.target = "/";
    else
        out.target = (rest[path] == '?' ? "/" : "") + std::string(rest.substr(path));
    if (const auto at = host.rfind('@'); at != std::string_view::npos) {
        out.credentials = host.substr(0, at);
        host = host.substr(at + 1);
    }
    WB_TRY(splitHost(host, out));
    return out;
}

std::string withoutCredentials(std::string_view url) {
    const auto parsed = parseUrl(url);
    if (!parsed)
        return "(not a URL)";
    return std::string(url.substr(0, url.find("://") + 3)) + parsed->authority() +
           (parsed->target == "/" ? "" : parsed->target);
}

std::string basicAuthorization(const std::string& credentials) {
    std::string out(4 * ((credentials.size() + 2) / 3) + 1, '\0');
    const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                                     reinterpret_cast<const unsigned char*>(credentials.data()),
                                     static_cast<int>(credentials.size()));
    out.resize(static_cast<std::size_t>(size));
    return "Basic " + out;
}

} // namespace wattbourse::core
