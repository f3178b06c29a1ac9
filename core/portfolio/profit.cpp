// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/profit.h"

namespace wattbourse::core {

namespace {

// Items of one transaction: an energy slot and an award never share one with their pay-outs.
constexpr std::uint32_t kTradeItem = 0;
constexpr std::uint32_t kImbalanceItem = 1;
constexpr std::uint32_t kPenaltyItem = 2;
constexpr std::uint32_t kFirstPayOut = 16;

Energy magnitude(Energy energy) {
    return energy.value < 0 ? -energy : energy;
}

LedgerEntry entryOf(const Settlement& of, std::uint32_t item, LedgerKind kind, Energy quantity, Credit amount) {
    return {of.txn, item, of.slot, of.member, of.market, kind, quantity, amount, of.final};
}

} // namespace

std::vector<LedgerEntry> energyEntries(const Settlement& of, Energy contracted, Energy metered, Credit trade,
                                       Credit imbalance) {
    std::vector<LedgerEntry> out;
    if (contracted.value != 0 || trade.value != 0)
        out.push_back(entryOf(of, kTradeItem, contracted.value < 0 ? LedgerKind::Sold : LedgerKind::Bought,
                              magnitude(contracted), trade));
    if (metered != contracted || imbalance.value != 0)
        out.push_back(entryOf(of, kImbalanceItem, LedgerKind::Imbalance, magnitude(metered - contracted), imbalance));
    return out;
}

std::vector<LedgerEntry> awardEntries(const Settlement& of, FlexDirection direction, const FlexResult& result) {
    std::vector<LedgerEntry> out{entryOf(
        of, kTradeItem, direction == FlexDirection::Up ? LedgerKind::FlexibilityUp : LedgerKind::FlexibilityDown,
        result.delivered, result.earned)};
    if (result.penalty.value != 0)
        out.push_back(entryOf(of, kPenaltyItem, LedgerKind::Penalty, {}, -result.penalty));
    return out;
}

std::vector<LedgerEntry> payOutEntries(const Settlement& of, const PayOutPlan& plan) {
    std::vector<LedgerEntry> out;
    std::uint32_t item = kFirstPayOut;
    for (const MemberPayOut& share : plan.shares) {
        if (share.amount.value > 0) {
            out.push_back(entryOf(of, item, LedgerKind::PayOut, {}, -share.amount));
            out.back().member = share.member;
        }
        ++item;
    }
    return out;
}

std::optional<std::int64_t> PortfolioRisk::usedPermille() const {
    if (!limit || limit->value <= 0)
        return std::nullopt;
    __extension__ using Wide = __int128;
    return static_cast<std::int64_t>((Wide{atRisk().value} * 1000 + limit->value - 1) / limit->value);
}

} // namespace wattbourse::core
