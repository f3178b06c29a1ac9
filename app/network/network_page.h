// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/network_view.h"
#include "app/widgets/page.h"

class QProgressBar;

namespace wattbourse::app {

class AuthorityRing;
class BudgetCard;
class Card;
class LinkButton;
class RecordView;
class TextLabel;

/// Nodes and what they were caught at, authorities and their duty, how far the chain is final, and what it carries.
class NetworkPage final : public Page {
    Q_OBJECT

public:
    explicit NetworkPage(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const NetworkView& view);

Q_SIGNALS:
    void changeNodesAsked();
    void authorityFilesAsked();
    /// The user holds the catch-up, or lets it go on.
    void holdCatchUpAsked(bool hold);

private:
    QWidget* buildHeights();
    QWidget* buildMiddle();
    QWidget* buildBottom();
    void showHeights(const NetworkView& view);
    void showCatchUp(const NetworkView& view);
    void showAlarms(const NetworkView& view);
    void showNodes(const NetworkView& view);
    void showAuthorities(const NetworkView& view);
    void showHeaders(const NetworkView& view);

    struct Level {
        Card* card{};
        TextLabel* number{};
        TextLabel* note{};
    };
    Level m_head, m_final, m_settled, m_lag, m_trusted;
    Card* m_catchUpCard;
    QProgressBar* m_catchUp;
    LinkButton* m_hold;
    bool m_held{};
    TextLabel* m_through;
    TextLabel* m_rule;
    TextLabel* m_duty;
    TextLabel* m_alarms;
    Card* m_alarmCard;
    RecordView* m_nodes;
    AuthorityRing* m_ring;
    RecordView* m_authorities;
    RecordView* m_headers;
    BudgetCard* m_budget;
};

} // namespace wattbourse::app
