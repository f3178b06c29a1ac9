// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/channel.h"

#include <map>
#include <mutex>

namespace wattbourse::chain {

/// What bounds the vouchers of payment channels that a session key signs: its own channels as the chain has them, no
/// voucher behind the one before, none above deposit and price. Any thread.
class VoucherBounds {
public:
    VoucherBounds(std::uint64_t chainId, const core::Address& contract) : m_calls(chainId, contract) {}

    /// Proven channels, and the last voucher given away in each where there is one. What was let through before stays
    /// the least.
    void set(const std::vector<channel::Channel>& channels, const std::vector<channel::Voucher>& given);

    /// Refused for anything but such a voucher, Malformed when it does not decode. A voucher that passes counts as
    /// given; the same one may be signed again.
    core::Result<void> check(const core::Hash32& domainSeparator, core::ByteView fields,
                             const core::Address& from) const;

private:
    struct Bound {
        channel::Channel channel;
        channel::Voucher last;
    };
    void raise(const channel::Voucher& given) const;

    const channel::Calls m_calls;
    mutable std::mutex m_mutex;
    mutable std::map<std::uint64_t, Bound> m_bounds;
};

} // namespace wattbourse::chain
