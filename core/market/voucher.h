// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secp256k1.h"
#include "core/units/units.h"

#include <cstdint>

namespace wattbourse::core {

/// What the payer of a channel owes in total since its opening.
struct Voucher {
    std::uint64_t channel{};
    Credit amount;
    Energy energy;
    /// Number of the reading that it was made at.
    std::uint64_t sequence{};
    bool operator==(const Voucher&) const = default;
};

/// A voucher and the signature under it.
struct SignedVoucher {
    Voucher voucher;
    RecoverableSignature signature;
};

} // namespace wattbourse::core
