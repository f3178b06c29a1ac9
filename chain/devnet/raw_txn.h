// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace wattbourse::chain::devnet {

/// A signed transaction as an authority needs it: the bytes, and who sent them.
struct RawTxn {
    core::Bytes raw;
    core::Hash32 hash;
    core::Address from;
    std::uint64_t nonce{};
    std::uint64_t gasLimit{};
};

/// Types 0 (EIP-155), 1 (EIP-2930) and 2 (EIP-1559), strictly. Malformed: not one of these. Refused: of another chain,
/// without replay protection, high s (EIP-2), less gas than it costs to hold. NotVerified: nobody signed it.
core::Result<RawTxn> decodeRawTxn(core::ByteView raw, std::uint64_t chainId);

} // namespace wattbourse::chain::devnet
