// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <boost/json/value.hpp>
#include <memory>
#include <stop_token>
#include <string>

namespace wattbourse::chain {

/// One beacon node's HTTP API. Any thread.
class BeaconApi {
public:
    virtual ~BeaconApi() = default;
    /// The JSON that a path (with its query) answers. Errors as core::HttpClient::get; Malformed for what is no JSON.
    virtual core::Result<boost::json::value> get(const std::string& path, const std::stop_token& stop) = 0;
    /// What came of asking it: whoever keeps account of nodes notes it.
    virtual void judged(const core::Result<void>&) {}
    /// For evidence and offences: without credentials.
    [[nodiscard]] virtual const std::string& name() const = 0;
};

/// Over http or https. Malformed: the URL.
core::Result<std::unique_ptr<BeaconApi>> makeBeaconHttp(const std::string& url);

} // namespace wattbourse::chain
