// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/energy/flexibility.h"
#include "core/portfolio/pool.h"

#include <map>
#include <string_view>

namespace wattbourse::core {

/// A member's curve of one direction, by account.
struct AccountCurve {
    Address account;
    FlexDirection direction{FlexDirection::Up};
    /// Rising prices.
    std::vector<FlexOffer> parts;
};

/// Reads curves from CSV (both styles, at most 64 MiB, 2,000,000 lines) with the columns `account` (0x and 40 digits),
/// `direction` (up or down), `wh` (in each slot) and `price` (cr/kWh with at most six decimals). A member has as many
/// lines as parts. Malformed or OutOfRange with the line and the field.
Result<std::vector<AccountCurve>> readCurves(std::string_view csv);

/// What members let be pooled. Any thread.
class CurveStore {
public:
    /// `store` outlives this and comes from openPortfolio().
    explicit CurveStore(SqlConnection& store) : m_store(store) {}

    /// In the place of all that the accounts had in that direction. NotFound when one is not enrolled. All or none.
    Result<void> keep(std::span<const AccountCurve> curves);
    /// By member.
    [[nodiscard]] Result<std::map<MemberNumber, std::vector<FlexOffer>>> curves(FlexDirection direction) const;

private:
    SqlConnection& m_store;
};

/// Curves with what their members' past says of them.
std::vector<PoolMember> poolOf(const std::map<MemberNumber, std::vector<FlexOffer>>& curves,
                               const std::map<MemberNumber, DeliveryRecord>& past);

} // namespace wattbourse::core
