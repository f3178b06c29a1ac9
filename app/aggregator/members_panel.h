// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/desk_button.h"
#include "app/aggregator/desk_parts.h"
#include "app/aggregator/desk_table.h"
#include "app/models/member_table.h"

#include <QLineEdit>
#include <QTimer>
#include <array>

namespace wattbourse::app {

/// The sums under the members, in line with their columns.
class MemberTotalsStrip final : public QWidget {
    Q_OBJECT

public:
    MemberTotalsStrip(const MemberTable& members, const DeskTable& table, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {400, 28}; }
    [[nodiscard]] QString text(int column) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const MemberTable& m_members;
    const DeskTable& m_table;
};

/// The portfolio: search, filters, the table and its sums.
class MembersPanel final : public QWidget {
    Q_OBJECT

public:
    explicit MembersPanel(QWidget* parent = nullptr);

    using QWidget::show;
    void show(MemberSet members);
    /// One tick of changes. Rows move at most once a second, and not under a pressed mouse button.
    using QWidget::update;
    void update(std::span<const MemberUpdate> updates);

    [[nodiscard]] MemberTable* model() const { return m_model; }
    [[nodiscard]] DeskTable* table() const { return m_table; }
    /// "1,284 shown, 1 selected".
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void summaryChanged();

private:
    void refresh();

    MemberTable* m_model;
    DeskTable* m_table;
    QLineEdit* m_search;
    std::array<DeskButton*, kMemberFilters> m_chips{};
    MemberTotalsStrip* m_totals;
    WarnBand* m_generated;
    QTimer m_reorder;
};

} // namespace wattbourse::app
