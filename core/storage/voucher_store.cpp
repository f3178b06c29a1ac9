// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/voucher_store.h"

#include "core/base/checked.h"
#include "core/storage/read_rows.h"

namespace wattbourse::core {

namespace {

// A macro, since literals are joined by the compiler and constants are not.
#define WB_VOUCHER_COLUMNS "channel, amount, energy_wh, sequence, signature"

Result<SignedVoucher> voucherOf(const SqlRow& row) {
    SignedVoucher out;
    WB_ASSIGN(out.voucher.channel, checkedCast<std::uint64_t>(row.integer(0)));
    out.voucher.amount = {row.integer(1)};
    out.voucher.energy = {row.integer(2)};
    WB_ASSIGN(out.voucher.sequence, checkedCast<std::uint64_t>(row.integer(3)));
    WB_ASSIGN(out.signature, row.fixed<RecoverableSignature>(4));
    return out;
}

} // namespace

Result<void> VoucherStore::keep(const SignedVoucher& voucher) {
    return m_database.transaction([&]() -> Result<void> {
        WB_ASSIGN(const auto last, newest(voucher.voucher.channel));
        if (last && last->voucher == voucher.voucher)
            return {};
        if (last &&
            (voucher.voucher.sequence <= last->voucher.sequence || voucher.voucher.amount < last->voucher.amount))
            return fail(ErrorCode::Refused,
                        "vouchers: one behind the last of channel " + std::to_string(voucher.voucher.channel));
        WB_ASSIGN(const auto channel, checkedCast<std::int64_t>(voucher.voucher.channel));
        WB_ASSIGN(const auto sequence, checkedCast<std::int64_t>(voucher.voucher.sequence));
        WB_TRY(m_database.run("INSERT OR REPLACE INTO vouchers (contract, " WB_VOUCHER_COLUMNS ") "
                              "VALUES (?,?,?,?,?,?)",
                              {m_contract.view(), channel, voucher.voucher.amount.value, voucher.voucher.energy.value,
                               sequence, voucher.signature.view()}));
        return {};
    });
}

Result<std::optional<SignedVoucher>> VoucherStore::newest(std::uint64_t channel) const {
    WB_ASSIGN(const auto number, checkedCast<std::int64_t>(channel));
    WB_ASSIGN(const auto found,
              readRows<SignedVoucher>(m_database,
                                      "SELECT " WB_VOUCHER_COLUMNS " FROM vouchers WHERE contract = ? AND channel = ?",
                                      {m_contract.view(), number}, voucherOf));
    return found.empty() ? std::optional<SignedVoucher>() : found.front();
}

Result<std::vector<SignedVoucher>> VoucherStore::all() const {
    return readRows<SignedVoucher>(m_database,
                                   "SELECT " WB_VOUCHER_COLUMNS " FROM vouchers WHERE contract = ? ORDER BY channel",
                                   {m_contract.view()}, voucherOf);
}

#undef WB_VOUCHER_COLUMNS

} // namespace wattbourse::core
