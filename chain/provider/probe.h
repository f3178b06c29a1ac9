// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/provider/endpoint.h"

namespace wattbourse::chain {

enum class Support { Unknown, No, Yes };

/// What a node can do, by its answers.
struct Capabilities {
    /// Its own words, cut, printable ASCII.
    std::string client;
    std::optional<std::uint64_t> chainId;
    std::optional<core::Hash32> genesis;
    std::optional<std::uint64_t> head;
    /// eth_getProof at the head.
    Support proofs{Support::Unknown};
    Support blockReceipts{Support::Unknown};
    /// debug_getRawHeader, and its bytes hash to the head's hash.
    Support rawHeaders{Support::Unknown};
    Support subscriptions{Support::Unknown};
    /// The largest batch among 1, 2, 16, 64 and 100 that it answered whole.
    std::size_t batch{1};
};

/// The same as the status of an endpoint tells it: what is not known is not there.
core::EndpointStatus::Capabilities summaryOf(const Capabilities& can);

/// Asks a node for all of these; about a dozen requests. An error when it does not answer at all.
core::Result<Capabilities> probe(const std::string& url, Transport& transport, const core::Clock& clock,
                                 const std::stop_token& stop);

} // namespace wattbourse::chain
