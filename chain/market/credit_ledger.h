// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/deployment.h"
#include "chain/market/state_reader.h"
#include "core/api/market.h"

#include <string>
#include <string_view>
#include <vector>

namespace wattbourse::chain {

/// An account's credits, and what the operator may do with them.
struct CreditHolder {
    core::Address account;
    std::string name;
    std::uint32_t roles{};
    core::Credit balance;
    /// The order by which its credits are frozen; zero: they are not.
    core::Hash32 frozenBy;
    /// How much of them it lets the operator redeem: its consent.
    core::Credit redeemable;
};

/// Every credit there is, by who holds it, all proven at one block: issued = redeemed + total, and total = the
/// accounts' balances + those of the contracts that hold credits for others.
struct CreditLedger {
    core::CreditSupply supply;
    std::vector<CreditHolder> accounts;
    /// By the contract's name in the network profile.
    std::vector<std::pair<std::string_view, core::Credit>> contracts;

    [[nodiscard]] core::Credit heldByAccounts() const;
    [[nodiscard]] core::Credit heldByContracts() const;
    /// Both equations hold to the last millionth.
    [[nodiscard]] bool balances() const;
};

/// OutOfRange above 4,096 accounts: one proof holds them all. `operatorAccount`: whose allowances are read. Blocking.
core::Result<core::Proven<CreditLedger>> readCreditLedger(StateReader& reader, const Deployment& at,
                                                          const core::Address& operatorAccount, core::Finality atLeast);

/// How much of `account`'s credits `spender` may take: what a bond is put in from. Blocking.
core::Result<core::Proven<core::Credit>> readAllowance(StateReader& reader, const Deployment& at,
                                                       const core::Address& account, const core::Address& spender,
                                                       core::Finality atLeast);

} // namespace wattbourse::chain
