// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operator/row_words.h"

#include "app/models/desk_text.h"
#include "app/models/slot_phase.h"

#include <QCoreApplication>
#include <QLocale>

namespace wattbourse::app {

namespace {

using core::RowFault;
using core::RowField;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

constexpr int kPriceScale = 4;

QString seconds(std::uint32_t count) {
    return Say::tr("%1 s").arg(QLocale().toString(count));
}

QString price(core::Price value) {
    return Say::tr("%1 ct/kWh").arg(desk::fixed(value.value, kPriceScale, value.value % 100 == 0 ? 2 : kPriceScale));
}

QString energy(core::Energy value) {
    return Say::tr("%1 kWh").arg(desk::kwh(value, 3));
}

QString permille(std::uint32_t value) {
    return Say::tr("%1 %").arg(desk::fixed(value, 1, 1));
}

} // namespace

const std::vector<RowField>& rowFields() {
    static const std::vector<RowField> all{
        RowField::Commodity,     RowField::Matching,      RowField::Visibility,  RowField::BuyerRoles,
        RowField::SellerRoles,   RowField::SoleBuyer,     RowField::SlotSeconds, RowField::GateOpens,
        RowField::GateCloses,    RowField::RevealSeconds, RowField::LowestPrice, RowField::PriceStep,
        RowField::Ticks,         RowField::MinQuantity,   RowField::MaxQuantity, RowField::SellerBond,
        RowField::SealedDeposit, RowField::Tolerance,     RowField::Penalty,     RowField::ImbalanceUp,
        RowField::ImbalanceDown, RowField::FromSlot};
    return all;
}

QString commodityWord(core::Commodity commodity) {
    switch (commodity) {
    case core::Commodity::Energy:
        return Say::tr("energy");
    case core::Commodity::FlexUp:
        return Say::tr("flexibility up");
    default:
        return Say::tr("flexibility down");
    }
}

QString matchingWord(core::Matching matching) {
    switch (matching) {
    case core::Matching::UniformAuction:
        return Say::tr("auction, one price");
    case core::Matching::Continuous:
        return Say::tr("continuous");
    case core::Matching::PayAsBid:
        return Say::tr("auction, each its own offer");
    default:
        return Say::tr("auction, dearest accepted offer");
    }
}

QString visibilityWord(core::Visibility visibility) {
    return visibility == core::Visibility::Open ? Say::tr("open") : Say::tr("sealed until the gate");
}

QString rowFieldName(RowField field) {
    switch (field) {
    case RowField::Commodity:
        return Say::tr("What is traded");
    case RowField::Matching:
        return Say::tr("How orders meet");
    case RowField::Visibility:
        return Say::tr("Orders are");
    case RowField::BuyerRoles:
        return Say::tr("Who may buy");
    case RowField::SellerRoles:
        return Say::tr("Who may sell");
    case RowField::SoleBuyer:
        return Say::tr("Only buyer");
    case RowField::SlotSeconds:
        return Say::tr("Length of a slot");
    case RowField::GateOpens:
        return Say::tr("Gate opens before");
    case RowField::GateCloses:
        return Say::tr("Gate closes before");
    case RowField::RevealSeconds:
        return Say::tr("Time to reveal");
    case RowField::LowestPrice:
        return Say::tr("Lowest price");
    case RowField::PriceStep:
        return Say::tr("Price step");
    case RowField::Ticks:
        return Say::tr("Number of prices");
    case RowField::MinQuantity:
        return Say::tr("Smallest order");
    case RowField::MaxQuantity:
        return Say::tr("Largest order");
    case RowField::Tolerance:
        return Say::tr("Tolerated shortfall");
    case RowField::Penalty:
        return Say::tr("Penalty");
    case RowField::ImbalanceUp:
        return Say::tr("Imbalance, too much used");
    case RowField::ImbalanceDown:
        return Say::tr("Imbalance, too little used");
    case RowField::SellerBond:
        return Say::tr("Seller's bond");
    case RowField::SealedDeposit:
        return Say::tr("Deposit of a sealed order");
    default:
        return Say::tr("Holds from");
    }
}

QString rowFieldHelp(RowField field) {
    switch (field) {
    case RowField::Commodity:
        return Say::tr("Energy is delivered in the slot. Flexibility up means to feed more or use less, down the "
                       "other way round. Never changes.");
    case RowField::Matching:
        return Say::tr("An auction clears once, at the gate. In a continuous market orders meet as they come, at the "
                       "price of the one that was there. Never changes.");
    case RowField::Visibility:
        return Say::tr("Sealed orders show nobody's price before the gate; whoever does not reveal loses the deposit. "
                       "Never changes.");
    case RowField::BuyerRoles:
        return Say::tr("An account with one of these roles may place orders to buy.");
    case RowField::SellerRoles:
        return Say::tr("An account with one of these roles may place orders to sell.");
    case RowField::SoleBuyer:
        return Say::tr("The one account that may buy, such as a grid company. Empty: everybody with the role.");
    case RowField::SlotSeconds:
        return Say::tr("The same as the meters' on this network.");
    case RowField::GateOpens:
        return Say::tr("So long before a slot begins orders are taken for it.");
    case RowField::GateCloses:
        return Say::tr("So long before a slot begins no more orders are taken, and it is cleared.");
    case RowField::RevealSeconds:
        return Say::tr("So long after the gate closed sealed orders can be revealed. Zero in an open market.");
    case RowField::LowestPrice:
        return Say::tr("No order is below it.");
    case RowField::PriceStep:
        return Say::tr("Prices differ by whole steps. A finer step means more prices for the same range.");
    case RowField::Ticks:
        return Say::tr("How many prices there are, 1,024 at most. The highest one follows from it.");
    case RowField::MinQuantity:
        return Say::tr("Keeps out orders that cost more to settle than they are worth.");
    case RowField::MaxQuantity:
        return Say::tr("No single order is larger.");
    case RowField::Tolerance:
        return Say::tr("Of flexibility: so much may be missing without a penalty.");
    case RowField::Penalty:
        return Say::tr("Of flexibility: what is missing beyond that costs this share of the price.");
    case RowField::ImbalanceUp:
        return Say::tr("What a kWh costs that was used and not bought. The same in all markets.");
    case RowField::ImbalanceDown:
        return Say::tr("What is paid for a kWh that was bought and not used. The same in all markets.");
    case RowField::SellerBond:
        return Say::tr("Held back from a seller for each kWh until its reading proves the delivery.");
    case RowField::SealedDeposit:
        return Say::tr("Lies with each sealed order until it is revealed. The same for everybody, so that it tells "
                       "nothing.");
    default:
        return Say::tr("The first slot that the change holds for: one that nobody can order in yet. Earlier slots keep "
                       "what they were opened with.");
    }
}

QString rowProblemText(const core::RowProblem& problem) {
    const QString name = rowFieldName(problem.field);
    switch (problem.fault) {
    case RowFault::Missing:
        return Say::tr("%1: is missing.").arg(name);
    case RowFault::TooLarge:
        return Say::tr("%1: is more than the network takes.").arg(name);
    case RowFault::NotHere:
        return Say::tr("%1: has no meaning in such a market, leave it at nothing.").arg(name);
    case RowFault::DiffersFromOthers:
        return Say::tr("%1: must be as in the other markets.").arg(name);
    case RowFault::Fixed:
        return Say::tr("%1: never changes in a market that is open.").arg(name);
    case RowFault::SlotOpenAlready:
        return Say::tr("%1: somebody can order in that slot already.").arg(name);
    default:
        break;
    }
    switch (problem.field) {
    case RowField::GateOpens:
        return Say::tr("The gate must open before it closes.");
    case RowField::MinQuantity:
        return Say::tr("The smallest order is larger than the largest.");
    case RowField::ImbalanceDown:
        return Say::tr(
            "Two accounts could earn from imbalance: too little used must not pay more than too much costs.");
    case RowField::RevealSeconds:
        return Say::tr("Sealed orders must be revealed before the slot begins.");
    case RowField::Matching:
        return Say::tr("Flexibility is not traded continuously.");
    case RowField::Visibility:
        return Say::tr("A continuous market has open orders.");
    default:
        return Say::tr("%1: does not fit.").arg(name);
    }
}

QString rowFieldValue(const core::MarketRow& row, RowField field) {
    switch (field) {
    case RowField::Commodity:
        return commodityWord(row.commodity);
    case RowField::Matching:
        return matchingWord(row.matching);
    case RowField::Visibility:
        return visibilityWord(row.visibility);
    case RowField::BuyerRoles:
        return roleWords(row.buyerRoles);
    case RowField::SellerRoles:
        return roleWords(row.sellerRoles);
    case RowField::SoleBuyer:
        return row.soleBuyer.isZero() ? desk::unknown() : desk::shortHex(row.soleBuyer.view());
    case RowField::SlotSeconds:
        return seconds(row.slotSeconds);
    case RowField::GateOpens:
        return seconds(row.gateOpens);
    case RowField::GateCloses:
        return seconds(row.gateCloses);
    case RowField::RevealSeconds:
        return seconds(row.revealSeconds);
    case RowField::LowestPrice:
        return price(row.lowestPrice);
    case RowField::PriceStep:
        return price(row.tick);
    case RowField::Ticks:
        return QLocale().toString(row.ticks);
    case RowField::MinQuantity:
        return energy(row.minQuantity);
    case RowField::MaxQuantity:
        return energy(row.maxQuantity);
    case RowField::Tolerance:
        return permille(row.tolerancePermille);
    case RowField::Penalty:
        return permille(row.penaltyPermille);
    case RowField::ImbalanceUp:
        return price(row.imbalanceUp);
    case RowField::ImbalanceDown:
        return price(row.imbalanceDown);
    case RowField::SellerBond:
        return price(row.sellerBond);
    case RowField::SealedDeposit:
        return Say::tr("%1 cr").arg(desk::exactCredit(row.sealedDeposit));
    default:
        return row.slotSeconds == 0 || row.fromSlot.value == 0
                   ? Say::tr("the beginning")
                   : desk::dayTime(core::SlotCalendar(row.slotSeconds).start(row.fromSlot));
    }
}

std::vector<RowField> rowDifferences(const core::MarketRow& before, const core::MarketRow& after) {
    std::vector<RowField> out;
    for (const RowField field : rowFields())
        if (field != RowField::FromSlot && rowFieldValue(before, field) != rowFieldValue(after, field))
            out.push_back(field);
    return out;
}

} // namespace wattbourse::app
