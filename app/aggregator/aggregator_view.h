// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/slot_strip.h"
#include "app/charts/position_chart.h"
#include "app/models/blotter_model.h"
#include "app/models/book_curves.h"
#include "app/models/order_draft.h"

#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace wattbourse::app {

/// A figure's proof as the desks show it: its state, and what the inspector opens on a click.
struct DeskProof {
    FigureState state{FigureState::Unproven};
    std::shared_ptr<const core::ProofEvidence> evidence;
};

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
    DeskProof proof;
};

/// All that the portfolio page shows but its members. Slots, book and orders belong to `market` and `slot`.
struct AggregatorView {
    core::UnixTime now;
    std::vector<MarketChoice> markets;
    core::MarketId market;
    core::SlotIndex slot;
    std::vector<SlotItem> slots;
    /// The chosen slot's book; absent while it is not known.
    std::optional<core::SlotBook> book;
    DeskProof bookProof;
    /// The account's open orders in the chosen book.
    std::vector<core::OrderRecord> own;
    std::vector<DeskOrder> orders;
    std::vector<PositionBar> positions;
    DeskProof positionProof;
    DeskDay day;
    std::optional<SpendLimit> limit;
    /// Why nothing can be signed now (a locked wallet, no network), as a sentence; empty when it can.
    QString blocked;

    [[nodiscard]] const MarketChoice* chosenMarket() const;
    [[nodiscard]] const SlotItem* chosenSlot() const;
};

} // namespace wattbourse::app
