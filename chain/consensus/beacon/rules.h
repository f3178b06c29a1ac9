// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/beacon/config.h"

namespace wattbourse::chain::beacon {

/// What a network's profile says of a proof-of-stake chain.
struct Rules {
    Config config;
    /// Root of a beacon block that is taken on trust, at most two weeks old.
    core::Hash32 trustedRoot;
    /// Its time, which dates the trust on screens; Unix seconds.
    std::uint64_t trustedTime{};
    /// Somebody compared the root with a second source: then it may be older.
    bool secondSource{false};
    /// Beacon nodes, http or https.
    std::vector<std::string> endpoints;

    bool operator==(const Rules&) const = default;
};

/// `engine` of a profile with type "beacon". Strict. Malformed, OutOfRange or NotFound with the key's name.
core::Result<Rules> rulesFromJson(const boost::json::object& engine);
boost::json::object rulesToJson(const Rules& rules);

} // namespace wattbourse::chain::beacon
