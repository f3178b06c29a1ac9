// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/desk_button.h"
#include "app/aggregator/desk_parts.h"
#include "app/aggregator/member_rows.h"

#include <QLineEdit>
#include <QTimer>
#include <array>

class QStackedWidget;

namespace wattbourse::app {

/// The portfolio: search, filters, groups, the table and its sums.
class MembersPanel final : public QWidget {
    Q_OBJECT

public:
    explicit MembersPanel(QWidget* parent = nullptr);

    using QWidget::show;
    void show(MemberSet members);
    /// One tick of changes. Rows move at most once a second, and not under a pressed mouse button.
    using QWidget::update;
    void update(std::span<const MemberUpdate> updates);
    void setGrouping(MemberGrouping grouping);
    void focusSearch();

    [[nodiscard]] MemberTable* model() const { return m_model; }
    [[nodiscard]] DeskTable* table() const { return m_table; }
    [[nodiscard]] DeskTable* groupTable() const { return m_groupTable; }
    /// "1,284 shown, 1 selected".
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void summaryChanged();
    /// Its owner wants to add members from a file.
    void importAsked();

private:
    QWidget* makeTools();
    void makeMenu();
    void openGroup(const QModelIndex& at);
    void showLevel();
    void refresh();
    void countSoon();

    MemberTable* m_model;
    MemberGroups* m_groups;
    DeskTable* m_table;
    DeskTable* m_groupTable;
    QStackedWidget* m_level;
    QLineEdit* m_search;
    DeskButton* m_back;
    DeskButton* m_more;
    std::array<DeskButton*, kMemberFilters> m_chips{};
    MemberTotalsStrip* m_totals;
    WarnBand* m_generated;
    QTimer m_reorder;
    QTimer m_count;
};

} // namespace wattbourse::app
