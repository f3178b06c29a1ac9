// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/history_view.h"
#include "app/widgets/card.h"
#include "app/widgets/page.h"
#include "app/widgets/record_view.h"

class QDateEdit;
class QGridLayout;
class QPushButton;

namespace wattbourse::app {

class SlotCard;

/// A day's slots, and of the chosen one its plan, orders, reading and settlement, each with why; below, how the plan
/// changed.
class HistorySection final : public Page {
    Q_OBJECT

public:
    explicit HistorySection(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const HistoryView& view);

Q_SIGNALS:
    void dayAsked(QDate day);
    /// The readings behind a slot's payment.
    void readingsAsked(wattbourse::core::SlotIndex slot);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* build();
    void arrange();
    void showSlot();

    HistoryView m_view;
    std::optional<core::SlotIndex> m_chosen;
    QDateEdit* m_day;
    QPushButton* m_before;
    QPushButton* m_after;
    TextLabel* m_says;
    Card* m_slotsCard;
    RecordView* m_slots;
    SlotCard* m_slot;
    Card* m_plansCard;
    RecordView* m_plans;
    QGridLayout* m_grid;
    bool m_narrow = false;
};

} // namespace wattbourse::app
