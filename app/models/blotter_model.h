// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/figure.h"
#include "core/api/market.h"
#include "core/base/clock.h"

#include <QAbstractTableModel>
#include <optional>
#include <vector>

namespace wattbourse::app {

/// One order of the desk and how far it came.
struct DeskOrder {
    enum class State { Signed, Sent, Placed, Cancelled, Cleared, Settled, Rejected };
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
    FigureState proof{FigureState::Unproven};
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
