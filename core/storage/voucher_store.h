// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/voucher.h"
#include "core/storage/database.h"

#include <optional>

namespace wattbourse::core {

/// The newest voucher of each payment channel, given by its payer or taken by its payee. Any thread.
class VoucherStore {
public:
    /// `database` outlives the store and comes from openStore(). `contract`: whose channels these are.
    VoucherStore(Database& database, const Address& contract) : m_database(database), m_contract(contract) {}

    /// On disk when it returns. Refused for a voucher that is behind the stored one; the same one again is no error.
    Result<void> keep(const SignedVoucher& voucher);
    [[nodiscard]] Result<std::optional<SignedVoucher>> newest(std::uint64_t channel) const;
    [[nodiscard]] Result<std::vector<SignedVoucher>> all() const;

private:
    Database& m_database;
    const Address m_contract;
};

} // namespace wattbourse::core
