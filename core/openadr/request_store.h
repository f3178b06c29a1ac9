// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openadr/requests.h"
#include "core/storage/sql.h"

namespace wattbourse::core::openadr {

struct StoredRequest {
    /// The server that asked.
    std::string source;
    FlexRequest request;
    /// The server does not list it any more, although its time was not over.
    bool withdrawn{};
    /// What was reported of its event, by the server's number; empty before.
    std::string report;
    bool operator==(const StoredRequest&) const = default;
};

/// Requests of other networks' servers in the portfolio's store, where every desk finds them. Any thread.
class RequestStore {
public:
    /// `store` outlives this and comes from openPortfolio(). `channel` is announced on with every change.
    RequestStore(SqlConnection& store, std::string channel) : m_store(store), m_channel(std::move(channel)) {}

    /// All that a server lists now: new ones are added, known ones changed, and those that it does not list any more
    /// are withdrawn unless their time is over. Answers how many rows changed. All or none.
    Result<std::int64_t> put(const std::string& source, const std::vector<FlexRequest>& requests, UnixTime now);
    /// Those that end after `from`, by start; at most 10,000.
    [[nodiscard]] Result<std::vector<StoredRequest>> from(UnixTime from) const;
    /// The event was reported on: so that a program that starts anew does not report it twice.
    Result<void> reported(const std::string& source, const std::string& event, const std::string& report);

private:
    SqlConnection& m_store;
    std::string m_channel;
};

} // namespace wattbourse::core::openadr
