// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/energy/flexibility.h"
#include "core/portfolio/member_store.h"
#include "core/time/slot.h"

#include <optional>
#include <vector>

namespace wattbourse::core {

/// What the pool was offered at, to one request of the contract FlexRequests.
struct PoolOffer {
    std::uint64_t request{};
    SlotIndex firstSlot;
    std::uint32_t slots{1};
    FlexDirection direction{FlexDirection::Up};
    /// In each slot.
    Energy quantity;
    Price price;
    std::uint32_t keepPermille{};
    /// Kept back of what is expected; an award of it is split with the same.
    std::uint32_t reservePermille{};
    /// Rises when an offer that came to nothing is made anew.
    std::uint32_t attempt{};
    bool operator==(const PoolOffer&) const = default;
};

/// Offers that the owner made from the pool, on disk before they are sent. Any thread.
class PoolStore {
public:
    /// `store` outlives this and comes from openPortfolio().
    explicit PoolStore(SqlConnection& store) : m_store(store) {}

    /// In the place of an earlier attempt at the same request; Refused unless `attempt` is above that one's.
    /// OutOfRange for a quantity or price of nothing, or shares above 999 (what is kept: 1000) permille.
    Result<void> keep(const PoolOffer& offer);
    [[nodiscard]] Result<std::optional<PoolOffer>> find(std::uint64_t request) const;
    /// For events that begin at `from` or later; by request.
    [[nodiscard]] Result<std::vector<PoolOffer>> since(SlotIndex from) const;
    /// The one with the highest number.
    [[nodiscard]] Result<std::optional<PoolOffer>> newest() const;

private:
    [[nodiscard]] Result<std::vector<PoolOffer>> offers(std::string_view condition,
                                                        std::initializer_list<SqlValue> values) const;

    SqlConnection& m_store;
};

} // namespace wattbourse::core
