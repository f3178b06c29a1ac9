// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/dial.h"

#include <algorithm>
#include <arpa/inet.h>
#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace wattbourse::core {

namespace {

using std::chrono::steady_clock;

constexpr int kMaxLookUps = 16;
constexpr std::size_t kMaxAddresses = 8;

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size{};
};

Error unavailable(const Url& url, const std::string& what) {
    return {ErrorCode::Unavailable, (url.socketFile.empty() ? url.authority() : url.socketFile) + ": " + what};
}

Error timedOut(const Url& url) {
    return {ErrorCode::TimedOut, url.authority() + ": no answer in time"};
}

std::string systemText(int error) {
    return std::generic_category().message(error);
}

template <class Native>
SocketAddress wrap(const Native& native, std::size_t size) {
    SocketAddress out;
    std::memcpy(&out.storage, &native, size);
    out.size = static_cast<socklen_t>(size);
    return out;
}

bool literalAddress(const Url& url, std::vector<SocketAddress>& out) {
    sockaddr_in four{};
    sockaddr_in6 six{};
    if (::inet_pton(AF_INET, url.host.c_str(), &four.sin_addr) == 1) {
        four.sin_family = AF_INET;
        four.sin_port = htons(url.port);
        out.push_back(wrap(four, sizeof four));
        return true;
    }
    if (::inet_pton(AF_INET6, url.host.c_str(), &six.sin6_addr) == 1) {
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(url.port);
        out.push_back(wrap(six, sizeof six));
        return true;
    }
    return false;
}

std::vector<SocketAddress> lookUp(const std::string& host, std::uint16_t port) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo* found = nullptr;
    std::vector<SocketAddress> out;
    if (::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found) != 0)
        return out;
    for (const addrinfo* one = found; one != nullptr && out.size() < kMaxAddresses; one = one->ai_next) {
        SocketAddress address;
        address.size = std::min<socklen_t>(one->ai_addrlen, sizeof address.storage);
        std::memcpy(&address.storage, one->ai_addr, address.size);
        out.push_back(address);
    }
    ::freeaddrinfo(found);
    return out;
}

/// What an abandoned look-up still writes to.
struct LookUp {
    std::mutex mutex;
    std::condition_variable_any done;
    std::optional<std::vector<SocketAddress>> found;
};

std::atomic<int> g_lookUps{0};

Result<std::vector<SocketAddress>> addressesOf(const Url& url, steady_clock::time_point until,
                                               const std::stop_token& stop) {
    std::vector<SocketAddress> out;
    if (!url.socketFile.empty()) {
        sockaddr_un file{};
        file.sun_family = AF_UNIX;
        std::memcpy(file.sun_path, url.socketFile.data(), url.socketFile.size());
        out.push_back(wrap(file, sizeof file));
        return out;
    }
    if (literalAddress(url, out))
        return out;
    if (g_lookUps.fetch_add(1) >= kMaxLookUps) {
        --g_lookUps;
        return tl::make_unexpected(unavailable(url, "too many look-ups of names hang"));
    }
    const auto shared = std::make_shared<LookUp>();
    std::thread([shared, host = url.host, port = url.port] {
        auto found = lookUp(host, port);
        --g_lookUps;
        const std::scoped_lock lock(shared->mutex);
        shared->found = std::move(found);
        shared->done.notify_all();
    }).detach();
    std::unique_lock lock(shared->mutex);
    if (!shared->done.wait_until(lock, stop, until, [&] { return shared->found.has_value(); })) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "cancelled");
        return tl::make_unexpected(timedOut(url));
    }
    if (shared->found->empty())
        return tl::make_unexpected(unavailable(url, "no such host"));
    return *std::move(shared->found);
}

/// Becomes readable when the stop is requested, so that poll() can wait for it.
class StopFd {
public:
    explicit StopFd(const std::stop_token& stop)
        : m_fd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)), m_callback(stop, Ring{m_fd.get()}) {}
    [[nodiscard]] int get() const { return m_fd.get(); }

private:
    struct Ring {
        int fd;
        void operator()() const noexcept {
            const std::uint64_t one = 1;
            [[maybe_unused]] const auto written = ::write(fd, &one, sizeof one);
        }
    };
    OwnedFd m_fd;
    std::stop_callback<Ring> m_callback;
};

Result<OwnedFd> connectTo(const Url& url, const SocketAddress& address, steady_clock::time_point until,
                          const std::stop_token& stop) {
    const auto* generic = reinterpret_cast<const sockaddr*>(&address.storage);
    OwnedFd fd(::socket(generic->sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (fd.get() < 0)
        return tl::make_unexpected(unavailable(url, "no socket: " + systemText(errno)));
    int error = ::connect(fd.get(), generic, address.size) == 0 ? 0 : errno;
    if (error == EINPROGRESS) {
        const StopFd stopped(stop);
        pollfd waiting[] = {{fd.get(), POLLOUT, 0}, {stopped.get(), POLLIN, 0}};
        for (;;) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - steady_clock::now()).count();
            const int ready = left <= 0 ? 0 : ::poll(waiting, 2, static_cast<int>(left));
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, "cancelled");
            if (ready < 0 && errno == EINTR)
                continue;
            if (ready <= 0)
                return tl::make_unexpected(timedOut(url));
            break;
        }
        socklen_t size = sizeof error;
        ::getsockopt(fd.get(), SOL_SOCKET, SO_ERROR, &error, &size);
    }
    if (error != 0)
        return tl::make_unexpected(unavailable(url, "no connection: " + systemText(error)));
    if (generic->sa_family != AF_UNIX) {
        const int on = 1;
        ::setsockopt(fd.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    return fd;
}

} // namespace

OwnedFd::~OwnedFd() {
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<OwnedFd> dial(const Url& url, steady_clock::time_point until, const std::stop_token& stop) {
    WB_ASSIGN(const auto addresses, addressesOf(url, until, stop));
    Error last = unavailable(url, "no address");
    for (const SocketAddress& address : addresses) {
        auto fd = connectTo(url, address, until, stop);
        if (fd || fd.error().code != ErrorCode::Unavailable)
            return fd;
        last = fd.error();
    }
    return tl::make_unexpected(last);
}

} // namespace wattbourse::core
