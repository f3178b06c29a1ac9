// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/shapes.h"

namespace wattbourse::core {

/// What a sealed market has beside the views and calls of Market. Implemented by the chain; threads as there.
class SealedMarket {
public:
    virtual ~SealedMarket() = default;

    /// What the chain has of a sealed order; nothing once it is revealed, withdrawn or forfeited.
    virtual Result<Proven<std::optional<SealedHash>>> sealed(MarketId market, SlotIndex slot, const Address& account,
                                                             std::uint8_t index, Finality atLeast) = 0;
    /// What the chain keeps of it until it is revealed.
    [[nodiscard]] virtual SealedHash sealedHash(const SealedOrder& order) const = 0;

    /// The orders are on disk already: without their salts the deposits are lost.
    [[nodiscard]] virtual TxnRequest commitCall(const Address& account,
                                                const std::vector<SealedOrder>& orders) const = 0;
    [[nodiscard]] virtual TxnRequest revealCall(const SealedOrder& order) const = 0;
    [[nodiscard]] virtual TxnRequest withdrawCall(const SealedOrder& order) const = 0;
};

} // namespace wattbourse::core
