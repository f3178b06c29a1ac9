// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/url.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
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

// sockaddr_un's sun_path without its terminating zero.
constexpr std::size_t kMaxSocketFile = 107;

Result<Hash32> pinFrom(const std::string& text) {
    // 32 bytes are 43 digits and one filler; the decoder writes 33.
    std::array<unsigned char, 33> bytes{};
    if (text.size() != 44 || text[43] != '=' || text[42] == '=' ||
        EVP_DecodeBlock(bytes.data(), reinterpret_cast<const unsigned char*>(text.data()), 44) != 33)
        return fail(ErrorCode::Malformed, "URL: pin-sha256 is not 32 bytes in base64");
    Hash32 out;
    std::copy_n(bytes.begin(), out.bytes.size(), out.bytes.begin());
    return out;
}

Result<void> readOptions(std::string_view text, Url& out) {
    while (!text.empty()) {
        const auto end = text.find('&');
        const auto one = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        const auto equal = one.find('=');
        if (equal == 0 || equal == std::string_view::npos)
            return fail(ErrorCode::Malformed, "URL: an option is not key=value");
        const auto& [key, value] =
            out.options.emplace_back(std::string(one.substr(0, equal)), std::string(one.substr(equal + 1)));
        if (key == "pin-sha256") {
            WB_ASSIGN(const Hash32 pin, pinFrom(value));
            out.pins.push_back(pin);
        } else if (key == "self-signed") {
            if (value != "yes" && value != "no")
                return fail(ErrorCode::Malformed, "URL: self-signed is yes or no");
            out.pinsAlone = value == "yes";
        }
    }
    if (out.pinsAlone && out.pins.empty())
        return fail(ErrorCode::Malformed, "URL: self-signed needs a pin-sha256");
    if (!out.pins.empty() && !out.secure)
        return fail(ErrorCode::Malformed, "URL: a pin without TLS");
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
    const bool socketFile = scheme == "unix" || scheme == "http+unix";
    if (scheme == "unix")
        out.wire = Wire::Lines;
    else if (scheme == "ws" || scheme == "wss")
        out.wire = Wire::WebSocket;
    else if (scheme != "http" && scheme != "https" && scheme != "http+unix")
        return fail(ErrorCode::Malformed, "URL: scheme is not http, https, ws, wss, unix or http+unix");
    out.secure = scheme == "https" || scheme == "wss";
    out.port = out.secure ? 443 : 80;

    auto rest = text.substr(colon + 3);
    if (const auto hash = rest.find('#'); hash != std::string_view::npos) {
        WB_TRY(readOptions(rest.substr(hash + 1), out));
        rest = rest.substr(0, hash);
    }
    if (socketFile) {
        if (!rest.starts_with('/') || rest.size() > kMaxSocketFile)
            return fail(ErrorCode::Malformed, "URL: a socket file has a whole path of at most 107 bytes");
        out.socketFile = rest;
        out.host = "localhost";
        out.target = "/";
        return out;
    }
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
    const std::string scheme(url.substr(0, url.find("://") + 3));
    if (!parsed->socketFile.empty())
        return scheme + parsed->socketFile;
    return scheme + parsed->authority() + (parsed->target == "/" ? "" : parsed->target);
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
