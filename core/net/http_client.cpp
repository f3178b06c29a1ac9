// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"

#include "core/net/url.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
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
#include <openssl/evp.h>
#include <optional>
#include <thread>

namespace wattbourse::core {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using TlsStream = beast::ssl_stream<tcp::socket>;

constexpr std::size_t kKeptPerHost = 4;
constexpr std::size_t kMaxHeaderBytes = 16U << 10U;
constexpr auto kKeptFor = std::chrono::seconds(30);

/// One connection with an event loop of its own, run by whoever uses it. So an exchange blocks its caller only, and
/// everything that can wait (socket, timer, another thread's cancel) is an event of that loop.
struct Connection : std::enable_shared_from_this<Connection> {
    explicit Connection(Url to) : url(std::move(to)), socket(loop), resolved(loop), deadline(loop) {}

    Url url;
    asio::io_context loop;
    // Unused once `tls` took it over.
    tcp::socket socket;
    std::optional<TlsStream> tls;
    asio::steady_timer resolved;
    asio::steady_timer deadline;
    std::vector<tcp::endpoint> endpoints;
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
        resolved.cancel();
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

/// A system look-up cannot be cancelled: it runs in a thread of its own, which an abandoned exchange leaves behind.
asio::awaitable<Result<void>> resolve(ConnectionPtr c) {
    error_code error;
    if (const auto literal = asio::ip::make_address(c->url.host, error); !error) {
        c->endpoints = {tcp::endpoint(literal, c->url.port)};
        co_return Result<void>{};
    }
    c->resolved.expires_at(asio::steady_timer::time_point::max());
    auto outcome = std::make_shared<error_code>();
    std::thread([c, outcome] {
        asio::io_context own;
        tcp::resolver resolver(own);
        error_code failed;
        const auto found = resolver.resolve(c->url.host, std::to_string(c->url.port), failed);
        std::vector<tcp::endpoint> endpoints;
        if (!failed)
            for (const auto& entry : found)
                endpoints.push_back(entry.endpoint());
        asio::post(c->loop, [c = c.get(), outcome, failed, endpoints = std::move(endpoints)]() mutable {
            c->endpoints = std::move(endpoints);
            *outcome = failed;
            c->resolved.cancel();
        });
    }).detach();
    co_await c->resolved.async_wait(awaited(error));
    if (c->aborted)
        co_return tl::make_unexpected(*c->aborted);
    if (*outcome || c->endpoints.empty())
        co_return tl::make_unexpected(unavailable(*c, "no such host"));
    co_return Result<void>{};
}

asio::awaitable<Result<void>> connect(ConnectionPtr c, asio::ssl::context& trust) {
    if (auto done = co_await resolve(c); !done)
        co_return done;
    error_code error;
    co_await asio::async_connect(c->socket, c->endpoints, awaited(error));
    if (error)
        co_return tl::make_unexpected(unavailable(*c, "no connection: " + error.message()));
    c->socket.set_option(tcp::no_delay(true), error);
    if (!c->url.secure)
        co_return Result<void>{};

    c->tls.emplace(std::move(c->socket), trust);
    // Server name indication is for names only (RFC 6066, 3).
    asio::ip::make_address(c->url.host, error);
    // SSL_set_tlsext_host_name, whose macro has a cast of the old style.
    if (error && SSL_ctrl(c->tls->native_handle(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                          c->url.host.data()) != 1)
        co_return tl::make_unexpected(unavailable(*c, "TLS server name"));
    c->tls->set_verify_mode(asio::ssl::verify_peer);
    c->tls->set_verify_callback(asio::ssl::host_name_verification(c->url.host));
    error = {};
    co_await c->tls->async_handshake(asio::ssl::stream_base::client, awaited(error));
    if (error && SSL_get_verify_result(c->tls->native_handle()) != X509_V_OK)
        co_return fail(ErrorCode::NotVerified, c->url.authority() + ": certificate: " + error.message());
    if (error)
        co_return tl::make_unexpected(unavailable(*c, "TLS: " + error.message()));
    co_return Result<void>{};
}

template <class Stream>
asio::awaitable<Result<std::string>> talk(ConnectionPtr c, Stream& stream,
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
    if (parser.get().result_int() / 100 != 2)
        co_return tl::make_unexpected(unavailable(*c, "HTTP status " + std::to_string(parser.get().result_int())));
    co_return std::move(parser.get().body());
}

http::request<http::string_body> makeRequest(const Url& url, const std::string& body) {
    http::request<http::string_body> request{body.empty() ? http::verb::get : http::verb::post, url.target, 11};
    request.set(http::field::host, url.authority());
    request.set(http::field::content_type, "application/json");
    request.set(http::field::user_agent, "wattbourse/" WATTBOURSE_VERSION);
    if (!url.credentials.empty())
        request.set(http::field::authorization, basicAuthorization(url.credentials));
    request.body() = body;
    request.prepare_payload();
    return request;
}

asio::awaitable<Result<std::string>> exchange(ConnectionPtr c, asio::ssl::context& trust,
                                              const http::request<http::string_body>& request, std::size_t maxBytes) {
    if (!c->connected())
        if (auto done = co_await connect(c, trust); !done)
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

    static std::string keyOf(const Url& url) { return (url.secure ? "s " : "p ") + url.authority(); }

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
        if (idle.count(key) >= kKeptPerHost)
            return;
        c->idleSince = std::chrono::steady_clock::now();
        idle.emplace(key, std::move(c));
    }

    Result<std::string> run(const ConnectionPtr& c, const http::request<http::string_body>& request,
                            std::chrono::steady_clock::time_point until, std::size_t maxBytes, std::stop_token stop) {
        const auto id = ++c->exchange;
        c->aborted.reset();
        c->answered = c->reusable = false;
        std::optional<Result<std::string>> outcome;
        c->loop.restart();
        c->deadline.expires_at(until);
        c->deadline.async_wait([&](error_code error) {
            if (!error)
                c->abort({ErrorCode::TimedOut, c->url.authority() + ": no answer in time"});
        });
        asio::co_spawn(c->loop, exchange(c, trust, request, maxBytes),
                       [&](std::exception_ptr thrown, Result<std::string> result) {
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
    auto& context = m_impl->trust;
    error_code error;
    SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_2_VERSION);
    if (trust.caFile.empty())
        context.set_default_verify_paths(error);
    else
        context.load_verify_file(trust.caFile, error);
    if (error)
        m_impl->trustError = Error{ErrorCode::NotVerified, "certificates of " + trust.caFile + ": " + error.message()};
}

HttpClient::~HttpClient() = default;

Result<std::string> HttpClient::post(const std::string& url, const std::string& body, const HttpLimits& limits,
                                     std::stop_token stop) {
    WB_ASSIGN(const auto parsed, parseUrl(url));
    if (parsed.secure && m_impl->trustError)
        return tl::make_unexpected(*m_impl->trustError);
    const auto until = std::chrono::steady_clock::now() + limits.timeout;
    const auto request = makeRequest(parsed, body);

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

Result<std::string> HttpClient::get(const std::string& url, const HttpLimits& limits, std::stop_token stop) {
    return post(url, {}, limits, std::move(stop));
}

} // namespace wattbourse::core
