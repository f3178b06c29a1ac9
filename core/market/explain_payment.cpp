// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/explain_payment.h"

#include "core/market/settlement.h"

namespace wattbourse::core {

Result<std::vector<PaymentLine>> explainPayment(const SettledSlot& slot) {
    std::vector<PaymentLine> out;
    Energy contracted;
    for (const ClaimedOrder& order : slot.orders) {
        if (order.fill.down.value == 0 && order.fill.up.value == 0)
            continue;
        const bool buys = order.side == Side::Buy;
        PaymentLine line{.reason = buys ? PaymentReason::Bought : PaymentReason::Sold,
                         .slot = slot.slot,
                         .energy = order.fill.down,
                         .price = slot.grid.at(slot.matching == Matching::PayAsBid ? order.tick : slot.clearing.price),
                         .credit = {},
                         .metered = {}};
        if (buys) {
            WB_ASSIGN(const Credit paid, buyerPays(slot.clearing, slot.matching, slot.grid, order.fill));
            line.credit = -paid;
            // A buyer pays its share of many sellers' prices.
            if (slot.matching == Matching::PayAsBid)
                line.price.reset();
        } else {
            WB_ASSIGN(line.credit, sellerGets(slot.clearing, slot.matching, slot.grid, order.tick, order.fill));
        }
        contracted += buys ? order.fill.down : -order.fill.down;
        out.push_back(line);
    }
    const Energy imbalance = slot.metered - contracted;
    if (imbalance.value != 0) {
        const bool beyond = imbalance.value > 0;
        WB_ASSIGN(const Credit credit, imbalanceCredit(contracted, slot.metered, slot.up, slot.down));
        const PaymentReason known = beyond ? PaymentReason::TakenBeyond : PaymentReason::LeftOver;
        out.push_back({.reason = slot.estimated ? PaymentReason::Estimated : known,
                       .slot = slot.slot,
                       .energy = beyond ? imbalance : -imbalance,
                       .price = beyond ? slot.up : slot.down,
                       .credit = credit,
                       .metered = slot.metered});
    }
    return out;
}

std::vector<PaymentLine> explainAward(SlotIndex first, Price price, Energy delivered, Energy missed, Credit earned,
                                      Credit penalty, bool forgiven) {
    std::vector<PaymentLine> out;
    if (delivered.value > 0)
        out.push_back({PaymentReason::FlexDelivered, first, delivered, price, earned, std::nullopt});
    if (missed.value > 0)
        out.push_back({forgiven ? PaymentReason::FlexForgiven : PaymentReason::FlexMissed, first, missed, std::nullopt,
                       forgiven ? Credit{} : -penalty, std::nullopt});
    return out;
}

} // namespace wattbourse::core
