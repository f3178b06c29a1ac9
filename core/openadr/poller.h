// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/back_off.h"
#include "core/openadr/client.h"
#include "core/openadr/requests.h"

namespace wattbourse::core::openadr {

/// What a server lists at one time.
struct Listing {
    UnixTime when;
    std::vector<Program> programs;
    /// Of those programs, and for us.
    std::vector<Event> events;
    std::vector<FlexRequest> requests;
    /// Events whose payload meant nothing, with the reason.
    std::vector<std::pair<std::string, Error>> refused;
};

struct PollRules {
    std::chrono::milliseconds every{std::chrono::seconds(60)};
    /// After a failure: the first wait and the longest.
    std::chrono::milliseconds first{std::chrono::seconds(2)};
    std::chrono::milliseconds most{std::chrono::minutes(15)};
};

/// Asks a server in turns. It does not sleep: round() says how long to wait. One thread.
class Poller {
public:
    /// All outlive it.
    Poller(Client& client, const Clock& clock, Random& random, const PollRules& rules = {})
        : m_client(client), m_clock(clock), m_random(random), m_rules(rules), m_backOff(rules.first, rules.most) {}

    /// What is listed now, or why it could not be read. All programs and events are read, or none.
    Result<Listing> round(std::stop_token stop = {});
    /// Until the next round: as the rules have it, after failures longer and longer, and at least what a busy server
    /// asked for.
    [[nodiscard]] std::chrono::milliseconds wait() const { return m_wait; }

private:
    Result<Listing> read(const std::stop_token& stop);

    Client& m_client;
    const Clock& m_clock;
    Random& m_random;
    PollRules m_rules;
    BackOff m_backOff;
    std::chrono::milliseconds m_wait{0};
};

} // namespace wattbourse::core::openadr
