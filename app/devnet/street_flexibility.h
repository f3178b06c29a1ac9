// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/devnet/street.h"
#include "chain/market/flexibility.h"

#include <set>

namespace wattbourse::app {

/// Demand response in the street: every few slots the grid company asks for less use in one slot, homes offer, the
/// cheapest are awarded, keep their promise, and are paid by what their meters say. What is next follows from the chain
/// and the outbox.
class StreetFlexibility {
public:
    /// `street` outlives it.
    explicit StreetFlexibility(Street& street)
        : m_street(street), m_calls(chain::flexibility::contractsOf(street.deployment)),
          m_views(m_calls.contracts(), street.reader) {}

    /// After each final block, with its time. Answers how many awards were settled for the first time that it saw.
    std::size_t tick(core::UnixTime now);

private:
    void ask(core::UnixTime now);
    void bargain(const chain::flexibility::Request& request, core::UnixTime now);
    bool fulfil(const chain::flexibility::Award& award, core::UnixTime now);

    Street& m_street;
    chain::flexibility::Calls m_calls;
    chain::flexibility::Views m_views;
    std::set<std::uint64_t> m_settled;
};

} // namespace wattbourse::app
