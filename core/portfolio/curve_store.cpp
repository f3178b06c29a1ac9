// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/curve_store.h"

#include "core/base/hex.h"
#include "core/formats/csv.h"
#include "core/portfolio/open_portfolio.h"

#include <algorithm>
#include <array>
#include <limits>

namespace wattbourse::core {

namespace {

constexpr std::size_t kMaxFile = std::size_t{64} << 20;
constexpr std::size_t kMaxLines = 2'000'000;
constexpr std::int64_t kMaxWh = 100'000'000;
constexpr int kPriceDecimals = 6;
constexpr std::array<std::string_view, 4> kColumns = {"account", "direction", "wh", "price"};

tl::unexpected<Error> wrong(std::size_t line, std::string_view field, const std::string& what) {
    return fail(ErrorCode::Malformed, "curves: line " + std::to_string(line) + ", " + std::string(field) + ": " + what);
}

} // namespace

Result<std::vector<AccountCurve>> readCurves(std::string_view csv) {
    if (csv.size() > kMaxFile)
        return fail(ErrorCode::OutOfRange, "curves: the file is over 64 MiB");
    std::map<std::pair<Address, FlexDirection>, std::vector<FlexOffer>> found;
    std::array<std::size_t, kColumns.size()> place{};
    std::size_t width = 0;
    std::size_t records = 0;
    const CsvStyle style = csvStyleOf(csv);
    WB_TRY(readCsv(csv, style.separator, [&](const std::vector<std::string>& cells, std::size_t line) -> Result<void> {
        if (++records > kMaxLines + 1)
            return fail(ErrorCode::OutOfRange, "curves: more than 2000000 lines");
        if (records == 1) {
            width = cells.size();
            for (std::size_t i = 0; i < kColumns.size(); ++i) {
                const auto at = std::find(cells.begin(), cells.end(), kColumns[i]);
                if (at == cells.end())
                    return wrong(line, kColumns[i], "the column is missing");
                place[i] = static_cast<std::size_t>(at - cells.begin());
            }
            return {};
        }
        if (cells.size() != width)
            return wrong(line, "line", "has another number of cells than the header");
        const auto account = cells[place[0]].starts_with("0x") ? addressFromHex(cells[place[0]])
                                                               : fail(ErrorCode::Malformed, "without 0x");
        if (!account)
            return wrong(line, "account", "is no address of 0x and 40 digits");
        const std::string& way = cells[place[1]];
        if (way != "up" && way != "down")
            return wrong(line, "direction", "is neither up nor down");
        const auto wh = parseDecimal(cells[place[2]], 0);
        if (!wh || *wh < 1 || *wh > kMaxWh)
            return wrong(line, "wh", "is no energy of 1 Wh to 100 MWh");
        std::string text = cells[place[3]];
        std::replace(text.begin(), text.end(), style.decimal, '.');
        const auto price = parseDecimal(text, kPriceDecimals);
        if (!price || *price < 0 || *price > std::numeric_limits<std::uint32_t>::max())
            return wrong(line, "price", "is no price of 0 to 4294 cr/kWh");
        const Price at{static_cast<std::uint32_t>(*price)};
        found[{*account, way == "up" ? FlexDirection::Up : FlexDirection::Down}].push_back({{*wh}, at, at});
        return {};
    }));
    if (records == 0)
        return fail(ErrorCode::Malformed, "curves: the file is empty");
    std::vector<AccountCurve> out;
    for (auto& [key, parts] : found) {
        std::stable_sort(parts.begin(), parts.end(),
                         [](const FlexOffer& a, const FlexOffer& b) { return a.price < b.price; });
        out.push_back({key.first, key.second, std::move(parts)});
    }
    return out;
}

std::vector<PoolMember> poolOf(const std::map<MemberNumber, std::vector<FlexOffer>>& curves,
                               const std::map<MemberNumber, DeliveryRecord>& past) {
    std::vector<PoolMember> out;
    for (const auto& [member, curve] : curves) {
        const auto known = past.find(member);
        out.push_back({member, reliabilityOf(known == past.end() ? DeliveryRecord{} : known->second), curve});
    }
    return out;
}

Result<void> CurveStore::keep(std::span<const AccountCurve> curves) {
    return m_store.transaction([&]() -> Result<void> {
        for (const AccountCurve& curve : curves) {
            std::optional<std::int64_t> member;
            WB_TRY(m_store.query("SELECT member FROM members WHERE account = ?", {curve.account.view()},
                                 [&](const SqlRow& row) -> Result<void> {
                                     member = row.integer(0);
                                     return {};
                                 }));
            if (!member)
                return fail(ErrorCode::NotFound, "curves: " + toHex0x(curve.account.view()) + " is not enrolled");
            const std::int64_t up = curve.direction == FlexDirection::Up ? 1 : 0;
            WB_TRY(m_store.run("DELETE FROM member_curves WHERE member = ? AND up = ?", {*member, up}));
            std::int64_t part = 0;
            for (const FlexOffer& offer : curve.parts)
                WB_TRY(m_store.run("INSERT INTO member_curves (member, up, part, wh, price) VALUES (?,?,?,?,?)",
                                   {*member, up, part++, offer.quantity.value, std::int64_t{offer.price.value}}));
        }
        return m_store.announce(kPortfolioChannel);
    });
}

Result<std::map<MemberNumber, std::vector<FlexOffer>>> CurveStore::curves(FlexDirection direction) const {
    std::map<MemberNumber, std::vector<FlexOffer>> out;
    WB_TRY(m_store.query("SELECT member, wh, price FROM member_curves WHERE up = ? ORDER BY member, part",
                         {std::int64_t{direction == FlexDirection::Up}}, [&](const SqlRow& row) -> Result<void> {
                             const Price price{static_cast<std::uint32_t>(row.integer(2))};
                             out[{row.integer(0)}].push_back({{row.integer(1)}, price, price});
                             return {};
                         }));
    return out;
}

} // namespace wattbourse::core
