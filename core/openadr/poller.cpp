// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openadr/poller.h"

#include <set>

namespace wattbourse::core::openadr {

Result<Listing> Poller::round(std::stop_token stop) {
    auto listing = read(stop);
    if (listing) {
        m_backOff.reset();
        m_wait = m_rules.every;
        return listing;
    }
    m_wait = m_backOff.next(m_random);
    if (const auto asked = m_client.retryAfter())
        m_wait = std::max<std::chrono::milliseconds>(m_wait, *asked);
    return listing;
}

Result<Listing> Poller::read(const std::stop_token& stop) {
    Listing out;
    out.when = m_clock.now();
    WB_ASSIGN(out.programs, m_client.programs(stop));
    WB_ASSIGN(std::vector<Event> events, m_client.events({}, stop));
    std::set<std::string> programs;
    for (const Program& program : out.programs)
        programs.insert(program.id);
    for (Event& event : events) {
        if (!programs.contains(event.programId) || !isFor(event, m_client.options().venName))
            continue;
        if (auto requests = requestsOf(event, out.when))
            out.requests.insert(out.requests.end(), requests->begin(), requests->end());
        else
            out.refused.emplace_back(event.id, requests.error());
        out.events.push_back(std::move(event));
    }
    return out;
}

} // namespace wattbourse::core::openadr
