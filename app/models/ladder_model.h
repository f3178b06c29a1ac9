// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/book_curves.h"

#include <QAbstractTableModel>
#include <optional>
#include <vector>

namespace wattbourse::app {

/// One price of the ladder, in Wh.
struct LadderRow {
    core::Tick tick;
    std::int64_t demand{};
    std::int64_t supply{};
    std::int64_t demandFilled{};
    std::int64_t supplyFilled{};
    std::int64_t ownBuy{};
    std::int64_t ownSell{};
    std::int64_t ownBuyFilled{};
    std::int64_t ownSellFilled{};
    /// Of the ticket that is being written.
    std::int64_t draftBuy{};
    std::int64_t draftSell{};
    bool clears{};
    bool operator==(const LadderRow&) const = default;
};

/// The order ladder of one slot: prices from the highest down, depth and own orders at each. GUI thread.
class LadderModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { OwnBuy, Demand, PriceColumn, Supply, OwnSell, kColumns };

    explicit LadderModel(QObject* parent = nullptr);

    /// `own` are the account's open orders in this market and slot.
    void show(const BookCurves& curves, const std::vector<core::OrderRecord>& own);
    void setDraft(const std::optional<core::OrderIntent>& draft);
    void clear();

    [[nodiscard]] const LadderRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const core::MarketRow& market() const { return m_curves.row; }
    /// The row of a tick; -1 when there is none.
    [[nodiscard]] int rowOf(core::Tick tick) const;
    /// The row to look at first: where it clears, else the middle of the book, else of the grid.
    [[nodiscard]] int centre() const;
    /// The longest bar, in Wh; at least 1.
    [[nodiscard]] std::int64_t deepest() const { return m_deepest; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void refresh();

    BookCurves m_curves;
    std::vector<core::OrderRecord> m_own;
    std::optional<core::OrderIntent> m_draft;
    std::vector<LadderRow> m_rows;
    std::int64_t m_deepest{1};
};

} // namespace wattbourse::app
