// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/channel_watch.h"

#include "core/base/hex.h"

#include <string>

namespace wattbourse::chain::channel {

namespace {

using core::ErrorCode;
using core::fail;

core::UnixTime endOf(const Channel& channel) {
    return channel.state == State::Closing ? channel.closesAt : channel.expiresAt;
}

std::string named(const Channel& channel) {
    return "channel " + std::to_string(channel.id);
}

} // namespace

core::Result<Voucher> nextVoucher(const Channel& channel, const std::optional<Voucher>& last, core::Energy delivered) {
    if (channel.state != State::Open)
        return fail(ErrorCode::Refused, named(channel) + " is being closed");
    if (delivered < core::Energy{})
        return fail(ErrorCode::OutOfRange, "energy streams in one direction");
    Voucher next;
    next.channel = channel.id;
    next.energy = delivered + (last ? last->energy : core::Energy{});
    next.sequence = (last ? last->sequence : 0) + 1;
    // Of the total, so that roundings do not add up.
    WB_ASSIGN(next.amount, core::cost(next.energy, channel.price, core::Rounding::Up));
    if (next.amount > channel.deposit)
        return fail(ErrorCode::Refused, named(channel) + ": the deposit of " +
                                            core::formatDecimal(channel.deposit.value, 6) + " cr is used up");
    return next;
}

core::Result<void> acceptVoucher(const Calls& calls, const Channel& channel, const std::optional<Voucher>& last,
                                 const SignedVoucher& offered, core::Energy fedIn) {
    const auto& voucher = offered.voucher;
    if (voucher.channel != channel.id || channel.state == State::Closed)
        return fail(ErrorCode::Refused, "a voucher of another or a closed channel");
    if (last && (voucher.sequence <= last->sequence || voucher.amount < last->amount || voucher.energy < last->energy))
        return fail(ErrorCode::Refused, named(channel) + ": a voucher behind the last one");
    if (voucher.amount > channel.deposit)
        return fail(ErrorCode::Refused, named(channel) + ": a voucher above the deposit");
    // Less would be an unpaid part; more energy than was fed in hurts nobody but the payer. The contract's limit on
    // the price refuses vouchers for too much of it.
    WB_ASSIGN(const auto owed, core::cost(fedIn, channel.price, core::Rounding::Down));
    WB_ASSIGN(const auto most, core::cost(voucher.energy, channel.price, core::Rounding::Up));
    if (voucher.amount < owed || voucher.amount > most)
        return fail(ErrorCode::Refused, named(channel) + ": a voucher for " +
                                            core::formatDecimal(voucher.amount.value, 6) + " cr, where " +
                                            core::formatDecimal(owed.value, 6) + " cr are owed");
    auto signature = offered.signature;
    auto& v = signature.bytes.back();
    // As signTyped and the contract have it.
    if (v != 27 && v != 28)
        return fail(ErrorCode::NotVerified, named(channel) + ": a signature whose v is neither 27 nor 28");
    v = static_cast<std::uint8_t>(v - 27);
    WB_ASSIGN(const auto signer, core::recoverAddress(calls.voucherDigest(voucher).digest(), signature));
    if (signer != channel.signer)
        return fail(ErrorCode::NotVerified, named(channel) + ": a voucher signed by " + core::toHex0x(signer));
    return {};
}

Advice advise(const Channel& channel, const std::optional<Voucher>& last, core::UnixTime now,
              std::chrono::seconds margin) {
    if (channel.state == State::Closed)
        return {};
    Advice out;
    out.deadline = endOf(channel);
    if (now >= out.deadline) {
        out.duty = Duty::Finish;
        return out;
    }
    if (!last || last->amount <= channel.amount)
        return out;
    out.atRisk = last->amount - channel.amount;
    if (channel.state == State::Closing || out.deadline.seconds - now.seconds <= margin.count())
        out.duty = Duty::Show;
    return out;
}

} // namespace wattbourse::chain::channel
