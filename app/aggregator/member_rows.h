// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/desk_table.h"
#include "app/models/member_groups.h"

namespace wattbourse::app {

/// Sparkline and bar beside the numbers, lock and shield beside the words.
class MemberDelegate final : public DeskDelegate {
    Q_OBJECT

public:
    MemberDelegate(const MemberTable& members, QObject* parent) : DeskDelegate(parent), m_members(members) {}

protected:
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const ChartColors& c) const override;

private:
    const MemberTable& m_members;
};

/// The same for the sums of a group.
class MemberGroupDelegate final : public DeskDelegate {
    Q_OBJECT

public:
    MemberGroupDelegate(const MemberGroups& groups, QObject* parent) : DeskDelegate(parent), m_groups(groups) {}

protected:
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const ChartColors& c) const override;

private:
    const MemberGroups& m_groups;
};

/// The sums under the members, in line with their columns.
class MemberTotalsStrip final : public QWidget {
    Q_OBJECT

public:
    MemberTotalsStrip(const MemberTable& members, const DeskTable& table, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {400, 28}; }
    [[nodiscard]] QString text(int column) const;
    /// The table whose columns it follows.
    void follow(const DeskTable& table);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const MemberTable& m_members;
    const DeskTable* m_table;
};

} // namespace wattbourse::app
