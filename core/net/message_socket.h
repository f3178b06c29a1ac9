// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/tls.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <stop_token>

namespace wattbourse::core {

struct MessageLimits {
    /// For connecting: name look-up, connection, TLS and the WebSocket's opening.
    std::chrono::milliseconds connecting{10000};
    /// Of one message. A larger one ends the connection.
    std::size_t maxBytes{8U << 20U};
};

/// Text messages both ways over ws, wss or a socket file with one message a line. Blocking; no thread of its own:
/// bytes move only inside send() and receive(), so a peer that floods fills its own buffers. One thread at a time.
class MessageSocket {
public:
    /// Malformed: the URL, or one that is none of these. NotVerified: the certificate. TimedOut, Cancelled, else
    /// Unavailable.
    static Result<std::unique_ptr<MessageSocket>> connect(const std::string& url, const TlsTrust& trust = {},
                                                          const MessageLimits& limits = {},
                                                          const std::stop_token& stop = {});
    ~MessageSocket();
    MessageSocket(const MessageSocket&) = delete;
    MessageSocket& operator=(const MessageSocket&) = delete;

    /// TimedOut (the connection is over then), Cancelled, else Unavailable.
    Result<void> send(const std::string& text, std::chrono::milliseconds within, const std::stop_token& stop = {});
    /// The next message. TimedOut when none came within the time: the connection stays as it is. OutOfRange for a
    /// message that is too large, Unavailable when the other side is gone, Cancelled.
    Result<std::string> receive(std::chrono::milliseconds within, const std::stop_token& stop = {});
    /// False after an error that ended the connection.
    [[nodiscard]] bool alive() const;

private:
    struct Impl;
    explicit MessageSocket(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace wattbourse::core
