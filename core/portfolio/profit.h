// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/energy/flexibility.h"
#include "core/portfolio/dispatch_outlook.h"
#include "core/portfolio/ledger_store.h"

#include <optional>
#include <vector>

/// Profit and loss out of what the chain proved: entries as LedgerStore::postWhole() takes them.
namespace wattbourse::core {

/// In the place of a member: the portfolio's own account.
inline constexpr MemberNumber kOwnAccount{-1};

/// Whose slot it was, where, and which transaction settled it.
struct Settlement {
    Hash32 txn;
    SlotIndex slot;
    MemberNumber member{kOwnAccount};
    MarketId market;
    /// Past the dispute window.
    bool final{};
};

/// An account's slot of an energy market: what was bought or sold, and the imbalance. `contracted` and `metered` import
/// positive, `trade` and `imbalance` negative where paid.
std::vector<LedgerEntry> energyEntries(const Settlement& of, Energy contracted, Energy metered, Credit trade,
                                       Credit imbalance);
/// An award of flexibility in its first slot: what was delivered and earned, and the penalty (not negative).
std::vector<LedgerEntry> awardEntries(const Settlement& of, FlexDirection direction, const FlexResult& result);
/// What members are paid out of it; a share of nothing is none.
std::vector<LedgerEntry> payOutEntries(const Settlement& of, const PayOutPlan& plan);

/// What may still be lost, against what may be spent.
struct PortfolioRisk {
    /// Held for orders that are not settled.
    Credit escrow;
    /// Bonds of awards that are not final: no penalty is more.
    Credit bonds;
    /// Of the bonds, what the answers so far make likely.
    Credit likelyPenalty;
    /// Of credits a day; absent without a limit.
    std::optional<Credit> limit;
    [[nodiscard]] Credit atRisk() const { return escrow + bonds; }
    /// In thousandths of the limit, rounded up; absent without one, 1000 and more beyond it.
    [[nodiscard]] std::optional<std::int64_t> usedPermille() const;
};

} // namespace wattbourse::core
