// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/settlement.h"

namespace wattbourse::core {

Result<Credit> escrowOf(Energy quantity, Price limitOrBond) {
    return cost(quantity, limitOrBond, Rounding::Up);
}

Result<TradeSettlement> settleBuy(const Fill& fill, Energy quantity, Price limit, Price clearingPrice) {
    WB_ASSIGN(const Credit escrow, escrowOf(quantity, limit));
    WB_ASSIGN(const Credit paid, cost(fill.up, clearingPrice, Rounding::Up));
    return TradeSettlement{.contracted = fill.down, .credit = -paid, .refund = escrow - paid};
}

Result<TradeSettlement> settleSell(const Fill& fill, Energy quantity, Price clearingPrice, Price bond) {
    WB_ASSIGN(const Credit held, escrowOf(quantity, bond));
    WB_ASSIGN(const Credit kept, escrowOf(fill.down, bond));
    WB_ASSIGN(const Credit proceeds, cost(fill.down, clearingPrice, Rounding::Down));
    return TradeSettlement{.contracted = -fill.down, .credit = proceeds, .refund = held - kept};
}

Result<Credit> imbalanceCredit(Energy contracted, Energy metered, Price up, Price down) {
    Energy imbalance;
    if (__builtin_sub_overflow(metered.value, contracted.value, &imbalance.value))
        return fail(ErrorCode::OutOfRange, "imbalance overflows");
    if (imbalance.value < 0)
        return cost(-imbalance, down, Rounding::Down);
    WB_ASSIGN(const Credit charge, cost(imbalance, up, Rounding::Up));
    return -charge;
}

} // namespace wattbourse::core
