// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/devnet/street.h"
#include "chain/devnet/market_operator.h"
#include "chain/market/coalition.h"

#include <set>

namespace wattbourse::app {

/// The street's first two households buy together every few slots: a joint order, its claim, and the slot shared among
/// them by what their meters took. What is next follows from the chain and the outbox.
class StreetCoalition {
public:
    /// `street` outlives it.
    explicit StreetCoalition(Street& street)
        : m_street(street), m_calls(street.deployment.chainId, street.deployment.coalitions.address) {}

    /// Sends what founds coalition 0, once everybody is registered and before others found one: created by the first,
    /// joined by the second with its consent, with deposits of both.
    static core::Result<void> found(chain::devnet::MarketOperator& marketOperator, chain::devnet::KeySigner& first,
                                    chain::devnet::KeySigner& second, core::UnixTime now);
    /// Sends what registers its account, once that is there.
    static core::Result<void> enrol(chain::devnet::MarketOperator& marketOperator);

    /// After each final block, with its time. Answers how many slots were shared for the first time that it saw.
    std::size_t tick(core::UnixTime now);

private:
    void order(core::UnixTime now);
    bool share(core::SlotIndex slot, core::UnixTime now);

    Street& m_street;
    chain::coalition::Calls m_calls;
    std::set<core::SlotIndex> m_shared;
    std::optional<core::Address> m_account;
};

} // namespace wattbourse::app
