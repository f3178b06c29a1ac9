// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/state_reader.h"
#include "chain/market/typed_digest.h"
#include "core/api/txn.h"
#include "core/time/slot.h"
#include "core/units/units.h"

/// EIP-2612: an allowance of credits that is signed instead of sent, for an account without a chain at hand, like a
/// member whose operator pays it out.
namespace wattbourse::chain::permit {

struct Permit {
    core::Address owner;
    core::Address spender;
    /// The whole allowance from then on, not what is added to it.
    core::Credit amount;
    /// The owner's next one.
    std::uint64_t nonce{};
    core::UnixTime deadline;
};

/// Of Credits.
TypedDigest digestOf(std::uint64_t chainId, const core::Address& credits, const Permit& permit);
/// By anybody who has the owner's signature.
core::TxnRequest call(std::uint64_t chainId, const core::Address& credits, const Permit& permit,
                      const core::RecoverableSignature& signature);
/// What Permit::nonce is to be, from proven storage. Blocking. OutOfRange above 2^64 - 1.
core::Result<core::Proven<std::uint64_t>> readNonce(StateReader& reader, const core::Address& credits,
                                                    const core::Address& owner, core::Finality atLeast);

} // namespace wattbourse::chain::permit
