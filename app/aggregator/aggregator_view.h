// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/slot_strip.h"
#include "app/charts/position_chart.h"
#include "app/models/blotter_model.h"
#include "app/models/book_curves.h"
#include "app/models/figure.h"
#include "app/models/order_draft.h"

#include <QString>
#include <optional>
#include <vector>

namespace wattbourse::app {

/// A market that the desk may trade in. The name is plain text from the network profile.
struct MarketChoice {
    core::MarketRow row;
    QString name;
};

/// The day's sums of the desk's own account. Each is absent until it is known.
struct DeskDay {
    std::optional<core::Energy> bought;
    std::optional<core::Energy> sold;
    /// Over the slots whose reading is in.
    std::optional<core::Energy> contracted;
    std::optional<core::Energy> delivered;
    std::optional<core::Credit> imbalance;
    Figure proof;
};

/// All that the portfolio page shows but its members. The figures that prove a part of it carry no text of
/// their own. Slots, book and orders belong to `market` and `slot`.
struct AggregatorView {
    core::UnixTime now;
    std::vector<MarketChoice> markets;
    core::MarketId market;
    core::SlotIndex slot;
    std::vector<SlotItem> slots;
    /// The chosen slot's book; absent while it is not known.
    std::optional<core::SlotBook> book;
    Figure bookProof;
    /// The account's open orders in the chosen book.
    std::vector<core::OrderRecord> own;
    std::vector<DeskOrder> orders;
    std::vector<PositionBar> positions;
    Figure positionProof;
    DeskDay day;
    std::optional<SpendLimit> limit;
    /// The account's roles in the registry; absent until they are known.
    std::optional<std::uint32_t> roles;
    /// The moment of a past day that is shown again; absent for now. Nothing can be signed meanwhile.
    std::optional<core::UnixTime> replayed;
    /// Why nothing can be signed now (a locked wallet, no network), as a sentence; empty when it can.
    QString blocked;

    [[nodiscard]] const MarketChoice* chosenMarket() const;
    [[nodiscard]] const SlotItem* chosenSlot() const;
};

} // namespace wattbourse::app
