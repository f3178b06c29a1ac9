// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <memory>
#include <stop_token>
#include <string>

namespace wattbourse::chain {

/// Carries one request to one node. Errors as core::HttpClient::post answers them: TimedOut for a slow answer,
/// OutOfRange for a huge one, Cancelled, Unavailable for the rest. Any thread, many at a time.
class Transport {
public:
    virtual ~Transport() = default;
    virtual core::Result<std::string> post(const std::string& url, const std::string& body, std::stop_token stop) = 0;
};

/// Over HTTP and HTTPS with core::HttpClient.
std::unique_ptr<Transport> makeHttpTransport(std::chrono::milliseconds timeout = std::chrono::seconds(5),
                                             std::size_t maxBytes = 8U << 20U);

} // namespace wattbourse::chain
