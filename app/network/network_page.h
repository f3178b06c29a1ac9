// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/network_view.h"
#include "app/widgets/page.h"

class QVBoxLayout;

namespace wattbourse::app {

class Card;
class RecordView;
class TextLabel;

/// Nodes, authorities, and how far the chain is final.
class NetworkPage final : public Page {
    Q_OBJECT

public:
    explicit NetworkPage(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const NetworkView& view);

private:
    QWidget* buildHeights();
    void showHeights(const NetworkView& view);
    void showAlarms(const NetworkView& view);

    struct Level {
        Card* card{};
        TextLabel* number{};
        TextLabel* note{};
    };
    Level m_head, m_final, m_settled;
    TextLabel* m_rule;
    TextLabel* m_alarms;
    Card* m_alarmCard;
    RecordView* m_nodes;
    RecordView* m_authorities;
    RecordView* m_headers;
};

} // namespace wattbourse::app
