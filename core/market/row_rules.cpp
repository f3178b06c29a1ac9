// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/row_rules.h"

#include <algorithm>
#include <limits>

namespace wattbourse::core {

namespace {

constexpr std::uint16_t kMostTicks = 1'024;
constexpr std::uint32_t kAllRoles = (1U << 12U) - 1;
constexpr std::int64_t kMostQuantity = std::int64_t{1} << 31U;
constexpr std::uint32_t kWhole = 1'000;

struct Checked {
    std::vector<RowProblem> problems;
    void when(bool wrong, RowField field, RowFault fault) {
        if (wrong)
            problems.push_back({field, fault});
    }
};

void checkShape(const MarketRow& row, Checked& out) {
    const bool flexibility = row.commodity != Commodity::Energy;
    const bool continuous = row.matching == Matching::Continuous;
    out.when(continuous && flexibility, RowField::Matching, RowFault::DoesNotFit);
    out.when(continuous && row.visibility != Visibility::Open, RowField::Visibility, RowFault::DoesNotFit);
    if (row.visibility == Visibility::Sealed) {
        out.when(row.revealSeconds == 0, RowField::RevealSeconds, RowFault::Missing);
        // Revealed and cleared before delivery.
        out.when(row.revealSeconds >= row.gateCloses && row.revealSeconds != 0, RowField::RevealSeconds,
                 RowFault::DoesNotFit);
        out.when(row.sealedDeposit.value <= 0, RowField::SealedDeposit, RowFault::Missing);
    } else {
        out.when(row.revealSeconds != 0, RowField::RevealSeconds, RowFault::NotHere);
        out.when(row.sealedDeposit.value != 0, RowField::SealedDeposit, RowFault::NotHere);
    }
}

void checkNumbers(const MarketRow& row, std::uint32_t slotSeconds, Checked& out) {
    for (const auto& [roles, field] :
         {std::pair(row.buyerRoles, RowField::BuyerRoles), std::pair(row.sellerRoles, RowField::SellerRoles)}) {
        out.when(roles == 0, field, RowFault::Missing);
        out.when((roles & ~kAllRoles) != 0, field, RowFault::TooLarge);
    }
    out.when(row.slotSeconds != slotSeconds, RowField::SlotSeconds, RowFault::DiffersFromOthers);
    out.when(row.gateOpens <= row.gateCloses, RowField::GateOpens, RowFault::DoesNotFit);
    out.when(row.ticks == 0, RowField::Ticks, RowFault::Missing);
    out.when(row.ticks > kMostTicks, RowField::Ticks, RowFault::TooLarge);
    out.when(row.tick.value == 0, RowField::PriceStep, RowFault::Missing);
    const std::uint64_t highest =
        row.ticks == 0 ? 0 : row.lowestPrice.value + std::uint64_t{row.tick.value} * (row.ticks - 1U);
    out.when(highest > std::numeric_limits<std::uint32_t>::max(), RowField::PriceStep, RowFault::TooLarge);
    out.when(row.minQuantity.value <= 0, RowField::MinQuantity, RowFault::Missing);
    out.when(row.minQuantity > row.maxQuantity, RowField::MinQuantity, RowFault::DoesNotFit);
    out.when(row.maxQuantity.value > kMostQuantity, RowField::MaxQuantity, RowFault::TooLarge);
    out.when(row.imbalanceDown > row.imbalanceUp, RowField::ImbalanceDown, RowFault::DoesNotFit);
    out.when(row.tolerancePermille > kWhole, RowField::Tolerance, RowFault::TooLarge);
}

void checkImbalance(const MarketRow& row, const MarketRow& other, Checked& out) {
    out.when(row.imbalanceUp != other.imbalanceUp, RowField::ImbalanceUp, RowFault::DiffersFromOthers);
    out.when(row.imbalanceDown != other.imbalanceDown, RowField::ImbalanceDown, RowFault::DiffersFromOthers);
}

Checked checkedAlone(const MarketRow& row, const RowContext& context) {
    Checked out;
    checkShape(row, out);
    checkNumbers(row, context.slotSeconds, out);
    return out;
}

} // namespace

std::vector<RowProblem> problemsOfNew(const MarketRow& row, const RowContext& context) {
    Checked out = checkedAlone(row, context);
    out.when(row.fromSlot.value != 0, RowField::FromSlot, RowFault::NotHere);
    if (!context.rows.empty())
        checkImbalance(row, context.rows.front(), out);
    return std::move(out.problems);
}

std::vector<RowProblem> problemsOfChange(const MarketRow& row, const RowContext& context) {
    Checked out = checkedAlone(row, context);
    const auto present = std::find_if(context.rows.begin(), context.rows.end(),
                                      [&row](const MarketRow& each) { return each.id == row.id; });
    if (present == context.rows.end())
        return std::move(out.problems);
    out.when(row.commodity != present->commodity, RowField::Commodity, RowFault::Fixed);
    out.when(row.matching != present->matching, RowField::Matching, RowFault::Fixed);
    out.when(row.visibility != present->visibility, RowField::Visibility, RowFault::Fixed);
    checkImbalance(row, *present, out);
    out.when(row.fromSlot < firstChangeableSlot(*present, row, context.now), RowField::FromSlot,
             RowFault::SlotOpenAlready);
    return std::move(out.problems);
}

SlotIndex firstChangeableSlot(const MarketRow& present, const MarketRow& wanted, UnixTime now) {
    const std::int64_t seconds = std::max<std::int64_t>(present.slotSeconds, 1);
    const std::int64_t ahead = std::max(present.gateOpens, wanted.gateOpens);
    // Its gate opens after now: start > now + ahead.
    const std::int64_t first = (now.seconds + ahead) / seconds + 1;
    return {std::max(static_cast<std::uint32_t>(first), present.fromSlot.value + 1)};
}

} // namespace wattbourse::core
