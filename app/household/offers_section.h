// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/offers_view.h"
#include "app/widgets/card.h"
#include "app/widgets/page.h"
#include "app/widgets/record_view.h"

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QPushButton;
class QSpinBox;

namespace wattbourse::app {

class BaselineChart;
class Legend;

/// Requests for flexibility: who answers them, what each would bring, and how what was given is told.
class OffersSection final : public Page {
    Q_OBJECT

public:
    explicit OffersSection(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const OffersView& view);

Q_SIGNALS:
    void answered(std::uint64_t request, bool accepted);
    /// Who answers from now on, and the owner's margin on top of the cost.
    void choiceAsked(wattbourse::core::FlexChoice choice, std::uint32_t marginPermille);
    /// For offers, together no more than that; the person read what will be signed and agreed.
    void depositsAllowed(wattbourse::core::Credit atMost);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* build();
    QWidget* makeChoice();
    void arrange();
    void showChosen();
    void showMethods();
    void showRoom();
    void ask();
    void choose();
    void showChoice();
    void confirmDeposits(bool agentAnswers);
    [[nodiscard]] core::FlexChoice chosen() const;

    OffersView m_view;
    std::optional<std::uint64_t> m_chosen;
    QComboBox* m_choice;
    QSpinBox* m_margin;
    QDoubleSpinBox* m_deposits;
    QPushButton* m_allow;
    TextLabel* m_leastReward;
    TextLabel* m_problem;
    Card* m_listCard;
    RecordView* m_list;
    TextLabel* m_none;
    Card* m_detail;
    TextLabel* m_words;
    TextLabel* m_facts;
    Legend* m_legend;
    BaselineChart* m_chart;
    QPushButton* m_accept;
    QPushButton* m_decline;
    Card* m_roomCard;
    RecordView* m_room;
    TextLabel* m_roomSay;
    Card* m_methodsCard;
    RecordView* m_methods;
    TextLabel* m_methodsSay;
    QGridLayout* m_grid;
    bool m_narrow = false;
};

} // namespace wattbourse::app
