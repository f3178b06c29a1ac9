// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/devnet/street.h"
#include "chain/market/data_market.h"

#include <set>

namespace wattbourse::app {

/// The street's last household sells the raw readings of a slot every few slots; the institute buys them, checks them
/// against the root on the chain, and only then releases the money. What is next follows from the chain and the outbox.
class StreetData {
public:
    /// All outlive it. `institute` buys; `key` is its secret key.
    StreetData(Street& street, core::TxnSender& sender, chain::devnet::KeySigner institute, core::Bytes key)
        : m_street(street), m_sender(sender), m_institute(std::move(institute)), m_key(std::move(key)),
          m_calls(street.deployment.chainId, street.deployment.dataMarket.address) {}

    /// After each final block, with its time. Answers how many sales were paid for the first time that it saw.
    std::size_t tick(core::UnixTime now);

private:
    /// What the owner hands to the buyer beside the chain: one ciphertext for the slot, under a key of its own.
    struct Parcel {
        core::Hash32 key;
        core::Bytes content;
        core::Hash32 root;
    };
    [[nodiscard]] core::Result<Parcel> parcelOf(core::SlotIndex slot) const;
    core::Result<void> list(core::UnixTime now);
    core::Result<bool> trade(const chain::data_market::Listing& listing,
                             const std::vector<chain::data_market::Sale>& sales);
    core::Result<void> check(const chain::data_market::Listing& listing, const chain::data_market::Sale& sale,
                             const Parcel& parcel);

    Street& m_street;
    core::TxnSender& m_sender;
    chain::devnet::KeySigner m_institute;
    core::Bytes m_key;
    chain::data_market::Calls m_calls;
    std::set<std::uint64_t> m_paid;
};

} // namespace wattbourse::app
