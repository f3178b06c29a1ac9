// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/figure.h"
#include "core/api/market.h"
#include "core/api/txn.h"
#include "core/base/clock.h"
#include "core/energy/slot_accumulator.h"

#include <QAbstractTableModel>
#include <optional>
#include <vector>

namespace wattbourse::app {

/// The transaction that brought an order to the chain.
struct OrderTxn {
    core::Hash32 hash;
    core::TxnRecord::State state{core::TxnRecord::State::Signed};
    std::optional<core::BlockRef> block;
};

/// What stands behind an order: why it got what it got, its transaction, and its slot's reading and settlement.
struct OrderTrail {
    QString why;
    std::optional<OrderTxn> txn;
    Figure order;
    Figure book;
    std::optional<core::SlotPosition> position;
    Figure positionProof;
    /// Of the own meter's slot, where this terminal measured it or should have.
    std::optional<core::SlotQuality> quality;
};

/// One order of the desk and how far it came.
struct DeskOrder {
    /// Inactive: kept here, and not in the market.
    enum class State { Inactive, Signed, Sent, Placed, Cancelled, Cleared, Settled, Rejected };
    core::OrderRecord order;
    /// When it was signed, and the slot that it is for.
    core::UnixTime time;
    core::UnixTime slotStart;
    QString market;
    core::Price limit;
    core::Price tick;
    State state{State::Signed};
    /// Placed: what would fill if the gate closed now. Cleared and later: what filled. None when not known.
    std::optional<core::Energy> filled;
    /// Cleared and later.
    std::optional<core::Price> price;
    /// Settled: paid (negative) or received.
    std::optional<core::Credit> credit;
    /// Rejected: why, in words.
    QString reason;
    /// The gate is open and it is ours to take back.
    bool cancellable{};
    /// Inactive: its number among the kept ones, and whether its gate is open.
    std::int64_t kept{-1};
    bool activatable{};
    FigureState proof{FigureState::Unproven};
    OrderTrail trail{};

    [[nodiscard]] core::OrderIntent intent() const {
        return {order.market, order.slot, order.side, order.tick, order.quantity};
    }
    /// What did not fill of one whose book is cleared.
    [[nodiscard]] std::optional<core::Energy> residual() const;
    /// "buy 40.0 kWh for the slot at 14:45, limit 14.2 ct".
    [[nodiscard]] QString words() const;
};

/// What the desk's owner confirmed. What is placed is signed as one, and so is what is cancelled.
struct DeskDeed {
    struct Kept {
        core::OrderIntent order;
        /// The placed order that it was, cancelled by this same deed; 0 for one that was never placed.
        core::OrderId of;
    };
    std::vector<core::OrderIntent> place;
    std::vector<core::OrderId> cancel;
    /// Become inactive orders; nothing is signed for them.
    std::vector<Kept> keep;
    /// Inactive orders that go: by their numbers.
    std::vector<std::int64_t> drop;
};

/// The desk's orders, newest first. GUI thread.
class BlotterModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Slot, Market, Side, Quantity, Limit, Progress, StateColumn, Proof, kColumns };
    /// Steps of the progress bar: sent, placed, cleared, settled.
    static constexpr int kSteps = 4;

    explicit BlotterModel(QObject* parent = nullptr);

    /// Rows that stayed the same order keep their place and their selection.
    void show(std::vector<DeskOrder> orders);
    [[nodiscard]] const DeskOrder& order(int row) const { return m_orders[static_cast<std::size_t>(row)]; }
    /// Of kSteps, how many are behind it.
    [[nodiscard]] static int stepsOf(const DeskOrder& order);
    [[nodiscard]] static QString stateText(const DeskOrder& order);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const DeskOrder& order, int column) const;
    std::vector<DeskOrder> m_orders;
};

} // namespace wattbourse::app
