// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"

#include "core/net/dial.h"
#include "core/net/url.h"

#include <algorithm>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <map>
#include <mutex>
#include <optional>

namespace wattbourse::core {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using Socket = asio::generic::stream_protocol::socket;
using boost::system::error_code;
using TlsStream = beast::ssl_stream<Socket>;

constexpr std::size_t kKeptPerHost = 4;
constexpr std::size_t kKeptInAll = 32;
constexpr std::size_t kMaxHeaderBytes = 16U << 10U;
constexpr auto kKeptFor = std::chrono::seconds(30);

/// One connection with an event loop of its own, run by whoever uses it. So an exchange blocks its caller only, and
/// everything that can wait (socket, timer, another thread's cancel) is an event of that loop.
struct Connection : std::enable_shared_from_this<Connection> {
    explicit Connection(Url to) : url(std::move(to)), socket(loop), deadline(loop) {}

    Url url;
    asio::io_context loop;
    // Unused once `tls` took it over.
    Socket socket;
    std::optional<TlsStream> tls;
    asio::steady_timer deadline;
    beast::flat_buffer buffer;
    std::chrono::steady_clock::time_point idleSince;
    // Grows with each exchange, so that a late cancel does not hit the next one.
    std::uint64_t exchange{0};
    // Why the exchange was ended from outside.
    std::optional<Error> aborted;
    bool answered{false};
    bool reusable{false};

    [[nodiscard]] bool connected() { return tls || socket.is_open(); }
    void abort(Error why) {
        if (!aborted)
            aborted = std::move(why);
        error_code ignored;
        if (tls)
            tls->next_layer().close(ignored);
        else
            socket.close(ignored);
    }
};

using ConnectionPtr = std::shared_ptr<Connection>;

auto awaited(error_code& error) {
    return asio::redirect_error(asio::use_awaitable, error);
}

Error unavailable(const Connection& c, const std::string& what) {
    return {ErrorCode::Unavailable, c.url.authority() + ": " + what};
}

asio::awaitable<Result<void>> secure(ConnectionPtr c, asio::ssl::context& trust) {
    c->tls.emplace(std::move(c->socket), trust);
    auto* session = c->tls->native_handle();
    if (auto prepared = prepareTls(session, c->url); !prepared)
        co_return prepared;
    error_code error;
    co_await c->tls->async_handshake(asio::ssl::stream_base::client, awaited(error));
    if (error)
        co_return tl::make_unexpected(tlsFailure(session, c->url, error.message()));
    co_return judgeTls(session, c->url);
}

std::optional<std::chrono::seconds> secondsIn(std::string_view header) {
    // More than a day is not waited for.
    constexpr std::size_t kMaxDigits = 5;
    if (header.empty() || header.size() > kMaxDigits)
        return std::nullopt;
    std::int64_t out = 0;
    for (const char c : header) {
        if (c < '0' || c > '9')
            return std::nullopt;
        out = out * 10 + (c - '0');
    }
    return std::chrono::seconds(out);
}

template <class Stream>
asio::awaitable<Result<HttpAnswer>> talk(ConnectionPtr c, Stream& stream,
                                         const http::request<http::string_body>& request, std::size_t maxBytes) {
    error_code error;
    co_await http::async_write(stream, request, awaited(error));
    if (error)
        co_return tl::make_unexpected(unavailable(*c, "broken off: " + error.message()));
    http::response_parser<http::string_body> parser;
    parser.header_limit(kMaxHeaderBytes);
    parser.body_limit(maxBytes);
    co_await http::async_read_some(stream, c->buffer, parser, awaited(error));
    c->answered = parser.got_some() || c->buffer.size() > 0;
    if (!error && !parser.is_done())
        co_await http::async_read(stream, c->buffer, parser, awaited(error));
    if (error == http::error::body_limit || error == http::error::header_limit)
        co_return fail(ErrorCode::OutOfRange,
                       c->url.authority() + ": the answer is larger than " + std::to_string(maxBytes) + " bytes");
    if (error)
        co_return tl::make_unexpected(unavailable(*c, "broken off: " + error.message()));
    c->reusable = parser.keep_alive() && c->buffer.size() == 0;
    // A small answer could grow without bound when it is inflated.
    if (const auto coding = parser.get()[http::field::content_encoding];
        !coding.empty() && !beast::iequals(coding, "identity"))
        co_return tl::make_unexpected(unavailable(*c, "a compressed answer, which was not asked for"));
    HttpAnswer answer{parser.get().result_int(), std::move(parser.get().body()),
                      secondsIn(std::string_view(parser.get()[http::field::retry_after]))};
    co_return answer;
}

asio::generic::stream_protocol protocolOf(int fd) {
    int family = 0;
    socklen_t size = sizeof family;
    ::getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &family, &size);
    return {family, 0};
}

http::request<http::string_body> makeRequest(const Url& url, http::verb method, const HttpCall& call) {
    http::request<http::string_body> request{method, url.target, 11};
    request.set(http::field::host, url.authority());
    request.set(http::field::content_type, call.contentType);
    request.set(http::field::accept_encoding, "identity");
    request.set(http::field::user_agent, "wattbourse/" WATTBOURSE_VERSION);
    if (!call.authorization.empty())
        request.set(http::field::authorization, call.authorization);
    else if (!url.credentials.empty())
        request.set(http::field::authorization, basicAuthorization(url.credentials));
    request.body() = call.body;
    request.prepare_payload();
    return request;
}

bool hasControl(std::string_view header) {
    return std::any_of(header.begin(), header.end(), [](char c) { return c < ' ' || c > '~'; });
}

Result<std::string> bodyOf(const std::string& url, HttpAnswer answer) {
    if (answer.status / 100 == 2)
        return std::move(answer.body);
    const auto parsed = parseUrl(url);
    return fail(ErrorCode::Unavailable,
                (parsed ? parsed->authority() : "") + ": HTTP status " + std::to_string(answer.status));
}

asio::awaitable<Result<HttpAnswer>> converse(ConnectionPtr c, asio::ssl::context& trust,
                                             const http::request<http::string_body>& request, std::size_t maxBytes) {
    if (c->url.secure && !c->tls)
        if (auto done = co_await secure(c, trust); !done)
            co_return tl::make_unexpected(done.error());
    if (c->tls)
        co_return co_await talk(c, *c->tls, request, maxBytes);
    co_return co_await talk(c, c->socket, request, maxBytes);
}

} // namespace

struct HttpClient::Impl {
    asio::ssl::context trust{asio::ssl::context::tls_client};
    std::optional<Error> trustError;
    std::mutex mutex;
    std::multimap<std::string, ConnectionPtr> idle;

    // Pins are part of it: a connection that was checked against others is not taken.
    static std::string keyOf(const Url& url) {
        std::string key = (url.secure ? "s " : "p ") + url.authority() + " " + url.socketFile;
        for (const Hash32& pin : url.pins)
            key.append(reinterpret_cast<const char*>(pin.bytes.data()), pin.bytes.size());
        return key + (url.pinsAlone ? "!" : "");
    }

    ConnectionPtr takeIdle(const Url& url) {
        const std::scoped_lock lock(mutex);
        const auto oldest = std::chrono::steady_clock::now() - kKeptFor;
        for (auto i = idle.lower_bound(keyOf(url)); i != idle.end() && i->first == keyOf(url);) {
            auto found = std::move(i->second);
            i = idle.erase(i);
            if (found->idleSince >= oldest) {
                found->url = url;
                return found;
            }
        }
        return nullptr;
    }

    void keep(ConnectionPtr c) {
        const std::scoped_lock lock(mutex);
        const auto key = keyOf(c->url);
        if (idle.count(key) >= kKeptPerHost || idle.size() >= kKeptInAll)
            std::erase_if(idle, [oldest = std::chrono::steady_clock::now() - kKeptFor](const auto& kept) {
                return kept.second->idleSince < oldest;
            });
        if (idle.count(key) >= kKeptPerHost || idle.size() >= kKeptInAll)
            return;
        c->idleSince = std::chrono::steady_clock::now();
        idle.emplace(key, std::move(c));
    }

    Result<HttpAnswer> run(const ConnectionPtr& c, const http::request<http::string_body>& request,
                           std::chrono::steady_clock::time_point until, std::size_t maxBytes, std::stop_token stop) {
        const auto id = ++c->exchange;
        c->aborted.reset();
        c->answered = c->reusable = false;
        if (!c->connected()) {
            WB_ASSIGN(OwnedFd fd, dial(c->url, until, stop));
            error_code failed;
            c->socket.assign(protocolOf(fd.get()), fd.release(), failed);
            if (failed)
                return tl::make_unexpected(unavailable(*c, failed.message()));
        }
        std::optional<Result<HttpAnswer>> outcome;
        c->loop.restart();
        c->deadline.expires_at(until);
        c->deadline.async_wait([&](error_code error) {
            if (!error)
                c->abort({ErrorCode::TimedOut, c->url.authority() + ": no answer in time"});
        });
        asio::co_spawn(c->loop, converse(c, trust, request, maxBytes),
                       [&](std::exception_ptr thrown, Result<HttpAnswer> result) {
                           outcome = thrown ? tl::make_unexpected(unavailable(*c, "failed inside")) : std::move(result);
                           c->deadline.cancel();
                       });
        const std::stop_callback cancel(stop, [weak = std::weak_ptr<Connection>(c), id] {
            if (const auto alive = weak.lock())
                asio::post(alive->loop, [target = alive.get(), id] {
                    if (target->exchange == id)
                        target->abort({ErrorCode::Cancelled, "cancelled"});
                });
        });
        c->loop.run();
        if (c->aborted) {
            c->reusable = false;
            return tl::make_unexpected(*c->aborted);
        }
        return std::move(*outcome);
    }
};

HttpClient::HttpClient(TlsTrust trust) : m_impl(std::make_unique<Impl>()) {
    if (auto configured = configureTls(m_impl->trust.native_handle(), trust); !configured)
        m_impl->trustError = configured.error();
}

HttpClient::~HttpClient() = default;

Result<HttpAnswer> HttpClient::exchange(const std::string& url, const HttpCall& call, const HttpLimits& limits,
                                        std::stop_token stop) {
    WB_ASSIGN(const auto parsed, parseUrl(url));
    if (parsed.wire != Wire::Http)
        return fail(ErrorCode::Malformed, "URL: not http, https or http+unix");
    const auto method = http::string_to_verb(call.method);
    if (method != http::verb::get && method != http::verb::post && method != http::verb::put &&
        method != http::verb::delete_)
        return fail(ErrorCode::Malformed, "HTTP: a method that is not used here");
    if (hasControl(call.contentType) || hasControl(call.authorization))
        return fail(ErrorCode::Malformed, "HTTP: a header with a line end");
    if (parsed.secure && m_impl->trustError)
        return tl::make_unexpected(*m_impl->trustError);
    const auto until = std::chrono::steady_clock::now() + limits.timeout;
    const auto request = makeRequest(parsed, method, call);

    if (const auto kept = m_impl->takeIdle(parsed)) {
        auto result = m_impl->run(kept, request, until, limits.maxBytes, stop);
        if (kept->reusable)
            m_impl->keep(kept);
        // The other side may close a kept connection at any moment; that says nothing about the request.
        if (result || kept->answered || kept->aborted)
            return result;
    }
    const auto fresh = std::make_shared<Connection>(parsed);
    auto result = m_impl->run(fresh, request, until, limits.maxBytes, stop);
    if (fresh->reusable)
        m_impl->keep(fresh);
    return result;
}

Result<std::string> HttpClient::post(const std::string& url, const std::string& body, const HttpLimits& limits,
                                     std::stop_token stop) {
    WB_ASSIGN(HttpAnswer answer, exchange(url, {.method = "POST", .body = body}, limits, std::move(stop)));
    return bodyOf(url, std::move(answer));
}

Result<std::string> HttpClient::get(const std::string& url, const HttpLimits& limits, std::stop_token stop) {
    WB_ASSIGN(HttpAnswer answer, exchange(url, {}, limits, std::move(stop)));
    return bodyOf(url, std::move(answer));
}

} // namespace wattbourse::core
