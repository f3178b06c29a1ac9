// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/member_table.h"

namespace wattbourse::app {

/// What stands for many members under a column of the MemberTable; empty for the name.
QString memberSum(const MemberTotals& totals, int column);

/// The groups of a MemberTable as rows with its columns: a few hundred, sorted when they are asked to. GUI thread.
class MemberGroups final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `members` outlives it.
    explicit MemberGroups(const MemberTable& members, QObject* parent = nullptr);

    /// Takes the sums over; `place` also puts the rows in order.
    void refresh(bool place);
    [[nodiscard]] const MemberGroupRow& group(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void place(std::vector<MemberGroupRow>& rows) const;

    const MemberTable& m_members;
    std::vector<MemberGroupRow> m_rows;
    int m_sortColumn{MemberTable::Name};
    Qt::SortOrder m_sortOrder{Qt::AscendingOrder};
};

} // namespace wattbourse::app
