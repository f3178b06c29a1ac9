// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/pool_store.h"

#include "core/portfolio/open_portfolio.h"

#include <string>

namespace wattbourse::core {

Result<void> PoolStore::keep(const PoolOffer& offer) {
    if (offer.quantity.value <= 0 || offer.price.value == 0 || offer.keepPermille > 1000 || offer.reservePermille > 999)
        return fail(ErrorCode::OutOfRange, "pooled offer: quantity and price above nothing, shares within 1000 ‰");
    return m_store.transaction([&]() -> Result<void> {
        WB_ASSIGN(const auto known, find(offer.request));
        if (known && known->attempt >= offer.attempt)
            return fail(ErrorCode::Refused, "request " + std::to_string(offer.request) + " has an offer already");
        WB_TRY(m_store.run("DELETE FROM pool_offers WHERE request = ?", {static_cast<std::int64_t>(offer.request)}));
        WB_TRY(m_store.run(
            "INSERT INTO pool_offers (request, first_slot, slots, up, wh, price, keep, reserve, attempt) "
            "VALUES (?,?,?,?,?,?,?,?,?)",
            {static_cast<std::int64_t>(offer.request), std::int64_t{offer.firstSlot.value}, std::int64_t{offer.slots},
             std::int64_t{offer.direction == FlexDirection::Up}, offer.quantity.value, std::int64_t{offer.price.value},
             std::int64_t{offer.keepPermille}, std::int64_t{offer.reservePermille}, std::int64_t{offer.attempt}}));
        return m_store.announce(kPortfolioChannel);
    });
}

Result<std::optional<PoolOffer>> PoolStore::find(std::uint64_t request) const {
    WB_ASSIGN(const auto found, offers("WHERE request = ?", {static_cast<std::int64_t>(request)}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<std::vector<PoolOffer>> PoolStore::since(SlotIndex from) const {
    return offers("WHERE first_slot >= ? ORDER BY request", {std::int64_t{from.value}});
}

Result<std::optional<PoolOffer>> PoolStore::newest() const {
    WB_ASSIGN(const auto found, offers("ORDER BY request DESC LIMIT 1", {}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<std::vector<PoolOffer>> PoolStore::offers(std::string_view condition,
                                                 std::initializer_list<SqlValue> values) const {
    std::vector<PoolOffer> out;
    WB_TRY(m_store.query("SELECT request, first_slot, slots, up, wh, price, keep, reserve, attempt FROM pool_offers " +
                             std::string(condition),
                         values, [&](const SqlRow& row) -> Result<void> {
                             const auto number = [&](int column) {
                                 return static_cast<std::uint32_t>(row.integer(column));
                             };
                             out.push_back({static_cast<std::uint64_t>(row.integer(0)),
                                            {number(1)},
                                            number(2),
                                            row.integer(3) != 0 ? FlexDirection::Up : FlexDirection::Down,
                                            {row.integer(4)},
                                            {number(5)},
                                            number(6),
                                            number(7),
                                            number(8)});
                             return {};
                         }));
    return out;
}

} // namespace wattbourse::core
