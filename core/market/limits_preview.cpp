// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/limits_preview.h"

namespace wattbourse::core {

Result<LimitsPreview> previewLimits(std::span<const PastSlot> past, Price maxBuy, Price minSell, Price tariff,
                                    Price feedIn) {
    LimitsPreview out;
    for (const PastSlot& slot : past) {
        const bool imports = slot.net.value >= 0;
        const Energy amount = imports ? slot.net : -slot.net;
        const bool trades = slot.clearing && (imports ? *slot.clearing <= maxBuy : *slot.clearing >= minSell);
        const Price own = trades ? *slot.clearing : imports ? tariff : feedIn;
        const Rounding rounding = imports ? Rounding::Up : Rounding::Down;
        WB_ASSIGN(const Credit with, cost(amount, own, rounding));
        WB_ASSIGN(const Credit without, cost(amount, imports ? tariff : feedIn, rounding));
        ++out.slots;
        out.metered += amount;
        if (trades)
            out.traded += amount;
        out.cost += imports ? with : -with;
        out.costWithoutTrading += imports ? without : -without;
    }
    return out;
}

} // namespace wattbourse::core
