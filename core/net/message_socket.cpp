// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/message_socket.h"

#include "core/net/dial.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <deque>
#include <optional>
#include <variant>

namespace wattbourse::core {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using boost::system::error_code;
using std::chrono::steady_clock;
using Socket = asio::generic::stream_protocol::socket;
using TlsStream = beast::ssl_stream<Socket>;
using PlainWeb = websocket::stream<Socket>;
using TlsWeb = websocket::stream<TlsStream>;

// Messages that may lie here while a send waits.
constexpr std::size_t kMaxWaiting = 64;

auto awaited(error_code& error) {
    return asio::redirect_error(asio::use_awaitable, error);
}

} // namespace

struct MessageSocket::Impl {
    Impl(Url to, const MessageLimits& given)
        : url(std::move(to)), limits(given), trust(asio::ssl::context::tls_client) {}

    Url url;
    MessageLimits limits;
    asio::io_context loop;
    asio::ssl::context trust;
    // Lines over a bare socket, or a WebSocket over a bare one or over TLS.
    std::variant<Socket, PlainWeb, TlsWeb> stream{Socket(loop)};
    beast::flat_buffer buffer;
    std::string line;
    std::deque<std::string> inbox;
    std::optional<Error> over;

    [[nodiscard]] Error unavailable(const std::string& what) const {
        return {ErrorCode::Unavailable, (url.socketFile.empty() ? url.authority() : url.socketFile) + ": " + what};
    }
    void end(Error why) {
        if (!over)
            over = std::move(why);
        close();
    }
    void close() {
        error_code ignored;
        if (auto* bare = std::get_if<Socket>(&stream))
            bare->close(ignored);
        else if (auto* web = std::get_if<PlainWeb>(&stream))
            web->next_layer().close(ignored);
        else if (auto* tlsWeb = std::get_if<TlsWeb>(&stream))
            tlsWeb->next_layer().next_layer().close(ignored);
    }

    /// Runs events until `done()`; false at the end of time or when stopped.
    template <class Done>
    bool runUntil(steady_clock::time_point until, const std::stop_token& stop, Done done) {
        const std::stop_callback wake(stop, [this] { asio::post(loop, [] {}); });
        // What has come already is seen also when there is no time to wait.
        loop.restart();
        loop.poll_one();
        while (!done()) {
            if (stop.stop_requested() || steady_clock::now() >= until)
                return false;
            loop.restart();
            loop.run_one_until(until);
        }
        return true;
    }

    template <class Web>
    asio::awaitable<void> openWeb(Web& web) {
        web.set_option(websocket::stream_base::decorator([this](websocket::request_type& request) {
            request.set(beast::http::field::user_agent, "wattbourse/" WATTBOURSE_VERSION);
            if (!url.credentials.empty())
                request.set(beast::http::field::authorization, basicAuthorization(url.credentials));
        }));
        web.read_message_max(limits.maxBytes);
        web.text(true);
        error_code error;
        co_await web.async_handshake(url.authority(), url.target, awaited(error));
        if (error) {
            end(unavailable("no WebSocket: " + error.message()));
            co_return;
        }
        while (!over) {
            co_await web.async_read(buffer, awaited(error));
            if (error == websocket::error::message_too_big)
                end({ErrorCode::OutOfRange, url.authority() + ": a message larger than allowed"});
            else if (error)
                end(unavailable("broken off: " + error.message()));
            else
                take(beast::buffers_to_string(buffer.data()));
            buffer.consume(buffer.size());
        }
    }

    asio::awaitable<void> openTlsWeb() {
        auto& web = std::get<TlsWeb>(stream);
        auto* session = web.next_layer().native_handle();
        error_code error;
        if (auto prepared = prepareTls(session, url); !prepared) {
            end(prepared.error());
            co_return;
        }
        co_await web.next_layer().async_handshake(asio::ssl::stream_base::client, awaited(error));
        if (error) {
            end(tlsFailure(session, url, error.message()));
            co_return;
        }
        if (auto judged = judgeTls(session, url); !judged) {
            end(judged.error());
            co_return;
        }
        co_await openWeb(web);
    }

    asio::awaitable<void> readLines() {
        auto& bare = std::get<Socket>(stream);
        error_code error;
        while (!over) {
            const std::size_t size = co_await asio::async_read_until(bare, asio::dynamic_buffer(line, limits.maxBytes),
                                                                     '\n', awaited(error));
            if (error == asio::error::not_found)
                end({ErrorCode::OutOfRange, url.socketFile + ": a message larger than allowed"});
            else if (error)
                end(unavailable("broken off: " + error.message()));
            else
                take(line.substr(0, size - 1));
            line.erase(0, size);
        }
    }

    void take(std::string message) {
        inbox.push_back(std::move(message));
        if (inbox.size() > kMaxWaiting)
            end({ErrorCode::OutOfRange, url.authority() + ": more messages than were asked for"});
    }

    template <class Web>
    [[nodiscard]] static bool isOpen(const Web& web) {
        return web.is_open();
    }
    [[nodiscard]] bool opened() const {
        if (const auto* web = std::get_if<PlainWeb>(&stream))
            return isOpen(*web);
        if (const auto* web = std::get_if<TlsWeb>(&stream))
            return isOpen(*web);
        return true;
    }

    asio::awaitable<void> write(std::string text, std::shared_ptr<bool> written) {
        error_code error;
        if (auto* bare = std::get_if<Socket>(&stream)) {
            text.push_back('\n');
            co_await asio::async_write(*bare, asio::buffer(text), awaited(error));
        } else if (auto* web = std::get_if<PlainWeb>(&stream)) {
            co_await web->async_write(asio::buffer(text), awaited(error));
        } else {
            co_await std::get<TlsWeb>(stream).async_write(asio::buffer(text), awaited(error));
        }
        if (error)
            end(unavailable("broken off: " + error.message()));
        *written = true;
    }

    Result<void> open(steady_clock::time_point until, const std::stop_token& stop) {
        WB_ASSIGN(OwnedFd fd, dial(url, until, stop));
        Socket socket(loop);
        error_code failed;
        int family = 0;
        socklen_t size = sizeof family;
        ::getsockopt(fd.get(), SOL_SOCKET, SO_DOMAIN, &family, &size);
        socket.assign(asio::generic::stream_protocol(family, 0), fd.release(), failed);
        if (failed)
            return tl::make_unexpected(unavailable(failed.message()));
        if (url.wire == Wire::Lines) {
            stream.emplace<Socket>(std::move(socket));
            asio::co_spawn(loop, readLines(), asio::detached);
        } else if (url.secure) {
            stream.emplace<TlsWeb>(std::move(socket), trust);
            asio::co_spawn(loop, openTlsWeb(), asio::detached);
        } else {
            stream.emplace<PlainWeb>(std::move(socket));
            asio::co_spawn(loop, openWeb(std::get<PlainWeb>(stream)), asio::detached);
        }
        return settle(runUntil(until, stop, [this] { return over.has_value() || opened(); }), stop);
    }

    /// What a wait came to; time that ran out while something is under way ends the connection.
    Result<void> settle(bool done, const std::stop_token& stop) {
        if (!done)
            end(stop.stop_requested() ? Error{ErrorCode::Cancelled, "cancelled"}
                                      : Error{ErrorCode::TimedOut, unavailable("no answer in time").detail});
        if (over)
            return tl::make_unexpected(*over);
        return {};
    }
};

MessageSocket::MessageSocket(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

MessageSocket::~MessageSocket() {
    m_impl->end({ErrorCode::Cancelled, "closed"});
    // Lets what waits on the socket see that it is closed.
    m_impl->loop.restart();
    m_impl->loop.poll();
}

Result<std::unique_ptr<MessageSocket>> MessageSocket::connect(const std::string& url, const TlsTrust& trust,
                                                              const MessageLimits& limits,
                                                              const std::stop_token& stop) {
    WB_ASSIGN(Url parsed, parseUrl(url));
    if (parsed.wire == Wire::Http)
        return fail(ErrorCode::Malformed, "URL: not ws, wss or unix");
    auto impl = std::make_unique<Impl>(std::move(parsed), limits);
    if (impl->url.secure)
        WB_TRY(configureTls(impl->trust.native_handle(), trust));
    WB_TRY(impl->open(steady_clock::now() + limits.connecting, stop));
    return std::unique_ptr<MessageSocket>(new MessageSocket(std::move(impl)));
}

Result<void> MessageSocket::send(const std::string& text, std::chrono::milliseconds within,
                                 const std::stop_token& stop) {
    if (m_impl->over)
        return tl::make_unexpected(*m_impl->over);
    const auto written = std::make_shared<bool>(false);
    asio::co_spawn(m_impl->loop, m_impl->write(text, written), asio::detached);
    return m_impl->settle(m_impl->runUntil(steady_clock::now() + within, stop, [&] { return *written; }), stop);
}

Result<std::string> MessageSocket::receive(std::chrono::milliseconds within, const std::stop_token& stop) {
    const bool done = m_impl->runUntil(steady_clock::now() + within, stop,
                                       [this] { return !m_impl->inbox.empty() || m_impl->over.has_value(); });
    if (!m_impl->inbox.empty()) {
        std::string out = std::move(m_impl->inbox.front());
        m_impl->inbox.pop_front();
        return out;
    }
    if (m_impl->over)
        return tl::make_unexpected(*m_impl->over);
    if (!done && stop.stop_requested())
        return fail(ErrorCode::Cancelled, "cancelled");
    return fail(ErrorCode::TimedOut, m_impl->unavailable("no message in time").detail);
}

bool MessageSocket::alive() const {
    return !m_impl->over;
}

} // namespace wattbourse::core
