// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/channel.h"

#include <chrono>
#include <optional>

/// What the agents on both sides of a channel do between its opening and its closing. Pure: time and chain come in.
namespace wattbourse::chain::channel {

using core::SignedVoucher;

/// The payer's next voucher: `delivered` more than `last` (none: since the opening), priced as a payer's debt.
/// Refused when the deposit does not cover it or the channel is not open, OutOfRange when `delivered` is negative.
core::Result<Voucher> nextVoucher(const Channel& channel, const std::optional<Voucher>& last, core::Energy delivered);

/// Whether the payee takes the voucher for the energy that it fed in since the channel opened: by the channel's signer,
/// within the deposit, for no less than `last` and no less than the energy's price. NotVerified or Refused with what is
/// wrong.
core::Result<void> acceptVoucher(const Calls& calls, const Channel& channel, const std::optional<Voucher>& last,
                                 const SignedVoucher& offered, core::Energy fedIn);

/// What to do about a channel now.
enum class Duty {
    /// Nothing yet.
    None,
    /// The payee: show the last voucher now; after `deadline` its money is lost.
    Show,
    /// Anybody: the time is over and the deposit can be shared out.
    Finish,
};
struct Advice {
    Duty duty{Duty::None};
    /// Of the voucher, when the payee has one that the chain does not know. Otherwise of the channel.
    core::UnixTime deadline;
    /// What the payee would lose by doing nothing.
    core::Credit atRisk;
};
/// For the payee with the last voucher that it accepted, or for the payer with none. A closing by the payer is
/// answered at once; an expiry `margin` before it comes.
Advice advise(const Channel& channel, const std::optional<Voucher>& last, core::UnixTime now,
              std::chrono::seconds margin);

} // namespace wattbourse::chain::channel
