// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/month_report.h"

#include "core/base/hex.h"
#include "core/portfolio/profit.h"

#include <unordered_map>

namespace wattbourse::core {

namespace {

constexpr std::int64_t kPage = 10'000;
constexpr std::int64_t kMaxRows = 1'048'575;
constexpr int kCreditDecimals = 6;
constexpr int kEnergyDecimals = 3;

std::string kindName(LedgerKind kind) {
    switch (kind) {
    case LedgerKind::Bought:
        return "bought";
    case LedgerKind::Sold:
        return "sold";
    case LedgerKind::Imbalance:
        return "imbalance";
    case LedgerKind::FlexibilityUp:
        return "flexibility up";
    case LedgerKind::FlexibilityDown:
        return "flexibility down";
    case LedgerKind::Penalty:
        return "penalty";
    case LedgerKind::PayOut:
        return "paid out";
    }
    return "unknown";
}

SheetNumber credits(Credit amount) {
    return {amount.value, kCreditDecimals};
}

// One sheet of sums, with a last row that adds them up.
Sheet sumSheet(std::string name, std::string key, const std::vector<LedgerSum>& sums,
               const std::function<SheetCell(std::int64_t)>& cell) {
    Sheet out{std::move(name), {std::move(key), "kWh", "Gain cr", "Loss cr", "Profit cr", "of it provisional cr"}, {}};
    LedgerSum total;
    for (const LedgerSum& sum : sums) {
        out.rows.push_back({cell(sum.key), SheetNumber{sum.quantity.value, kEnergyDecimals}, credits(sum.gain),
                            credits(sum.loss), credits(sum.gain - sum.loss), credits(sum.provisional)});
        total.quantity += sum.quantity;
        total.gain += sum.gain;
        total.loss += sum.loss;
        total.provisional += sum.provisional;
    }
    out.rows.push_back({std::string("All"), SheetNumber{total.quantity.value, kEnergyDecimals}, credits(total.gain),
                        credits(total.loss), credits(total.gain - total.loss), credits(total.provisional)});
    return out;
}

// Names of members, each page asked for once.
class MemberNames {
public:
    explicit MemberNames(const MemberStore& members) : m_members(members) {}

    Result<void> read() {
        MemberQuery page;
        page.limit = kPage;
        for (;;) {
            WB_ASSIGN(const std::vector<EnrolledMember> found, m_members.find(page));
            for (const EnrolledMember& member : found)
                m_names[member.number.value] = member.name;
            if (static_cast<std::int64_t>(found.size()) < kPage)
                return {};
            page.after += kPage;
        }
    }
    [[nodiscard]] std::string of(std::int64_t number) const {
        if (number == kOwnAccount.value)
            return "(own account)";
        const auto found = m_names.find(number);
        return found != m_names.end() && !found->second.empty() ? found->second : "member " + std::to_string(number);
    }

private:
    const MemberStore& m_members;
    std::unordered_map<std::int64_t, std::string> m_names;
};

} // namespace

Result<std::vector<Sheet>> monthReport(const LedgerStore& ledger, const MemberStore& members,
                                       const SlotCalendar& calendar, SlotIndex from, SlotIndex until,
                                       const std::function<bool(std::int64_t)>& progress) {
    MemberNames names(members);
    WB_TRY(names.read());
    const auto start = [&](std::int64_t slot) { return SheetCell(calendar.start({static_cast<std::uint32_t>(slot)})); };
    std::vector<Sheet> out;
    WB_ASSIGN(const std::vector<LedgerSum> kinds, ledger.sums(from, until, LedgerBy::Kind));
    out.push_back(sumSheet("Summary", "Kind", kinds,
                           [](std::int64_t key) { return SheetCell(kindName(static_cast<LedgerKind>(key))); }));
    WB_ASSIGN(const std::vector<LedgerSum> slots, ledger.sums(from, until, LedgerBy::Slot));
    out.push_back(sumSheet("Slots", "Slot UTC", slots, start));
    WB_ASSIGN(const std::vector<LedgerSum> people, ledger.sums(from, until, LedgerBy::Member));
    out.push_back(sumSheet("Members", "Member", people, [&](std::int64_t key) { return SheetCell(names.of(key)); }));
    WB_ASSIGN(const std::vector<LedgerSum> markets, ledger.sums(from, until, LedgerBy::Market));
    out.push_back(sumSheet("Markets", "Market", markets, [](std::int64_t key) {
        return SheetCell(SheetNumber{key, 0});
    }));

    Sheet evidence{
        "Evidence", {"Slot UTC", "Member", "Market", "Kind", "kWh", "Amount cr", "State", "Transaction", "Item"}, {}};
    for (std::int64_t after = 0;; after += kPage) {
        if (progress && !progress(after))
            return fail(ErrorCode::Cancelled, "report: stopped");
        WB_ASSIGN(const std::vector<LedgerEntry> page, ledger.entries(from, until, after, kPage));
        if (after + static_cast<std::int64_t>(page.size()) > kMaxRows)
            return fail(ErrorCode::Refused, "report: more entries than a sheet has rows: take a shorter time");
        for (const LedgerEntry& entry : page)
            evidence.rows.push_back({start(entry.slot.value), names.of(entry.member.value),
                                     SheetNumber{entry.market.value, 0}, kindName(entry.kind),
                                     SheetNumber{entry.quantity.value, kEnergyDecimals}, credits(entry.amount),
                                     std::string(entry.final ? "final" : "provisional"), toHex0x(entry.txn.view()),
                                     SheetNumber{entry.item, 0}});
        if (static_cast<std::int64_t>(page.size()) < kPage)
            break;
    }
    out.push_back(std::move(evidence));
    return out;
}

} // namespace wattbourse::core
