// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/voucher_bounds.h"

namespace wattbourse::chain {

namespace {

core::Result<void> refuse(const std::string& why) {
    return core::fail(core::ErrorCode::Refused, why);
}

} // namespace

void VoucherBounds::raise(const channel::Voucher& given) const {
    const auto found = m_bounds.find(given.channel);
    if (found == m_bounds.end())
        return;
    auto& last = found->second.last;
    last.amount = std::max(last.amount, given.amount);
    last.energy = std::max(last.energy, given.energy);
    last.sequence = std::max(last.sequence, given.sequence);
}

void VoucherBounds::set(const std::vector<channel::Channel>& channels, const std::vector<channel::Voucher>& given) {
    const std::scoped_lock lock(m_mutex);
    for (const auto& each : channels) {
        m_bounds.try_emplace(each.id, Bound{each, {each.id, {}, {}, 0}}).first->second.channel = each;
        raise({each.id, each.amount, each.energy, each.sequence});
    }
    for (const auto& voucher : given)
        raise(voucher);
}

core::Result<void> VoucherBounds::check(const core::Hash32& domainSeparator, core::ByteView fields,
                                        const core::Address& from) const {
    WB_ASSIGN(const auto voucher, m_calls.decodeVoucher(domainSeparator, fields));
    const std::scoped_lock lock(m_mutex);
    const auto found = m_bounds.find(voucher.channel);
    if (found == m_bounds.end())
        return refuse("channel " + std::to_string(voucher.channel) + " is not known");
    const auto& [channel, last] = found->second;
    if (channel.signer != from)
        return refuse("this key is not the one of channel " + std::to_string(channel.id));
    if (channel.state != channel::State::Open)
        return refuse("channel " + std::to_string(channel.id) + " is being closed");
    if (voucher == last)
        return {};
    if (voucher.sequence < last.sequence || voucher.amount < last.amount || voucher.energy < last.energy)
        return refuse("a voucher behind the last one of channel " + std::to_string(channel.id));
    if (voucher.amount > channel.deposit)
        return refuse("a voucher above the deposit of channel " + std::to_string(channel.id));
    WB_ASSIGN(const auto most, core::cost(voucher.energy, channel.price, core::Rounding::Up));
    if (voucher.amount > most)
        return refuse("a voucher for more than its energy costs in channel " + std::to_string(channel.id));
    raise(voucher);
    return {};
}

} // namespace wattbourse::chain
