// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_server.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <thread>

namespace wattbourse::core {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;
using asio::ip::tcp;
using boost::system::error_code;
using WebSocket = websocket::stream<beast::tcp_stream>;

constexpr std::size_t kMaxHeaderBytes = 16U << 10U;

auto awaited(error_code& error) {
    return asio::redirect_error(asio::use_awaitable, error);
}

bool isLoopbackHost(std::string_view host) {
    if (host.starts_with("[::1]"))
        return true;
    host = host.substr(0, host.rfind(':'));
    return host == "127.0.0.1" || host == "localhost";
}

http::response<http::string_body> makeResponse(HttpReply reply, bool keepAlive) {
    http::response<http::string_body> out{http::int_to_status(reply.status), 11};
    out.set(http::field::content_type, reply.contentType);
    out.keep_alive(keepAlive);
    out.body() = std::move(reply.body);
    out.prepare_payload();
    return out;
}

} // namespace

struct HttpServer::Impl {
    struct Peer {
        Peer(PeerId peerId, WebSocket ws) : id(peerId), socket(std::move(ws)) {}
        PeerId id;
        WebSocket socket;
        std::deque<std::string> outgoing;
        std::size_t backlog{0};
        bool writing{false};
    };
    using PeerPtr = std::shared_ptr<Peer>;

    Impl(HttpService& s, const ServerLimits& l) : service(s), limits(l), workers(l.workers) {}

    HttpService& service;
    ServerLimits limits;
    asio::io_context loop;
    tcp::acceptor acceptor{loop};
    asio::thread_pool workers;
    std::stop_source stopping;
    std::thread thread;
    // All below belong to the event thread.
    std::set<beast::tcp_stream*> plain;
    std::map<PeerId, PeerPtr> peers;
    std::uint64_t nextPeer{1};
    std::uint16_t port{};

    /// Runs `call` on a worker and resumes here with what it answered.
    template <class Call>
    asio::awaitable<std::invoke_result_t<Call>> onWorker(Call call) {
        using Answer = std::invoke_result_t<Call>;
        auto done = std::make_shared<asio::steady_timer>(loop, asio::steady_timer::time_point::max());
        auto answer = std::make_shared<std::optional<Answer>>();
        asio::post(workers, [this, done, answer, call = std::move(call)] {
            answer->emplace(call());
            asio::post(loop, [done] { done->cancel(); });
        });
        error_code cancelled;
        co_await done->async_wait(awaited(cancelled));
        co_return std::move(**answer);
    }

    asio::awaitable<void> acceptAll() {
        for (;;) {
            error_code error;
            auto socket = co_await acceptor.async_accept(awaited(error));
            if (!acceptor.is_open())
                co_return;
            if (error) {
                // Out of descriptors or the like: do not spin.
                asio::steady_timer pause(loop, std::chrono::milliseconds(100));
                co_await pause.async_wait(awaited(error));
                continue;
            }
            if (plain.size() + peers.size() >= limits.maxConnections)
                continue;
            socket.set_option(tcp::no_delay(true), error);
            asio::co_spawn(loop, serve(beast::tcp_stream(std::move(socket))), asio::detached);
        }
    }

    asio::awaitable<void> serve(beast::tcp_stream stream) {
        plain.insert(&stream);
        auto upgrade = co_await serveHttp(stream);
        plain.erase(&stream);
        if (upgrade && !stopping.stop_requested())
            co_await serveWebSocket(std::move(stream), std::move(*upgrade));
    }

    asio::awaitable<void> answer(beast::tcp_stream& stream, http::response<http::string_body> response,
                                 error_code& error) {
        stream.expires_after(limits.idle);
        co_await http::async_write(stream, response, awaited(error));
    }

    /// Answers requests until the connection ends or asks to become a WebSocket.
    asio::awaitable<std::optional<http::request<http::string_body>>> serveHttp(beast::tcp_stream& stream) {
        beast::flat_buffer buffer;
        for (;;) {
            http::request_parser<http::string_body> parser;
            parser.header_limit(kMaxHeaderBytes);
            parser.body_limit(limits.maxBody);
            stream.expires_after(limits.idle);
            error_code error;
            co_await http::async_read(stream, buffer, parser, awaited(error));
            if (error == http::error::body_limit) {
                auto tooLarge = makeResponse({413, "text/plain", "too large"}, false);
                co_await answer(stream, std::move(tooLarge), error);
            }
            if (error || stopping.stop_requested())
                co_return std::nullopt;
            auto request = parser.release();
            const bool keepAlive = request.keep_alive();
            if (!isLoopbackHost(std::string_view(request[http::field::host]))) {
                auto foreign = makeResponse({403, "text/plain", "host is not loopback"}, false);
                co_await answer(stream, std::move(foreign), error);
                co_return std::nullopt;
            }
            if (websocket::is_upgrade(request))
                co_return request;
            HttpRequest plainRequest{std::string(request.method_string()), std::string(request.target()),
                                     std::string(request[http::field::authorization]), std::move(request.body())};
            stream.expires_never();
            // Named, not temporaries: GCC 12 destroys closures and aggregates of a co_await expression twice.
            auto call = [this, asked = std::move(plainRequest)] {
                return service.onRequest(asked, stopping.get_token());
            };
            auto reply = co_await onWorker(std::move(call));
            if (stopping.stop_requested())
                co_return std::nullopt;
            auto response = makeResponse(std::move(reply), keepAlive);
            co_await answer(stream, std::move(response), error);
            if (error || !keepAlive)
                co_return std::nullopt;
        }
    }

    asio::awaitable<void> serveWebSocket(beast::tcp_stream stream, http::request<http::string_body> upgrade) {
        stream.expires_never();
        const auto peer = std::make_shared<Peer>(PeerId{nextPeer++}, WebSocket(std::move(stream)));
        peer->socket.set_option(websocket::stream_base::timeout::suggested(beast::role_type::server));
        peer->socket.read_message_max(limits.maxBody);
        peers.emplace(peer->id, peer);
        error_code error;
        co_await peer->socket.async_accept(upgrade, awaited(error));
        beast::flat_buffer buffer;
        while (!error && !stopping.stop_requested()) {
            co_await peer->socket.async_read(buffer, awaited(error));
            if (error)
                break;
            auto text = beast::buffers_to_string(buffer.data());
            buffer.consume(buffer.size());
            auto call = [this, id = peer->id, asked = std::move(text)] {
                return service.onMessage(id, asked, stopping.get_token());
            };
            auto reply = co_await onWorker(std::move(call));
            if (!reply.empty())
                enqueue(peer, std::move(reply));
        }
        peers.erase(peer->id);
        asio::post(workers, [this, id = peer->id] { service.onClosed(id); });
    }

    void enqueue(const PeerPtr& peer, std::string text) {
        peer->backlog += text.size();
        if (peer->backlog > limits.maxBacklog) {
            beast::get_lowest_layer(peer->socket).close();
            return;
        }
        peer->outgoing.push_back(std::move(text));
        if (!std::exchange(peer->writing, true))
            asio::co_spawn(loop, write(peer), asio::detached);
    }

    asio::awaitable<void> write(PeerPtr peer) {
        error_code error;
        while (!peer->outgoing.empty() && !error) {
            const std::string text = std::move(peer->outgoing.front());
            peer->outgoing.pop_front();
            co_await peer->socket.async_write(asio::buffer(text), awaited(error));
            peer->backlog -= text.size();
        }
        peer->writing = false;
    }

    void stop() {
        stopping.request_stop();
        asio::post(loop, [this] {
            error_code ignored;
            acceptor.close(ignored);
            for (auto* stream : plain)
                stream->close();
            for (const auto& [id, peer] : peers)
                beast::get_lowest_layer(peer->socket).close();
        });
        thread.join();
        workers.join();
    }
};

HttpServer::HttpServer(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Result<std::unique_ptr<HttpServer>> HttpServer::start(HttpService& service, const ServerLimits& limits,
                                                      std::uint16_t port) {
    auto impl = std::make_unique<Impl>(service, limits);
    const tcp::endpoint endpoint(asio::ip::address_v4::loopback(), port);
    error_code error;
    impl->acceptor.open(endpoint.protocol(), error);
    if (!error)
        impl->acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        impl->acceptor.bind(endpoint, error);
    if (!error)
        impl->acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return fail(ErrorCode::Unavailable, "port " + std::to_string(port) + ": " + error.message());
    impl->port = impl->acceptor.local_endpoint().port();
    asio::co_spawn(impl->loop, impl->acceptAll(), asio::detached);
    impl->thread = std::thread([raw = impl.get()] { raw->loop.run(); });
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(impl)));
}

HttpServer::~HttpServer() {
    m_impl->stop();
}

std::uint16_t HttpServer::port() const {
    return m_impl->port;
}

void HttpServer::push(PeerId peer, std::string text) {
    asio::post(m_impl->loop, [impl = m_impl.get(), peer, message = std::move(text)]() mutable {
        if (const auto found = impl->peers.find(peer); found != impl->peers.end())
            impl->enqueue(found->second, std::move(message));
    });
}

} // namespace wattbourse::core
