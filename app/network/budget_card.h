// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/network_view.h"

#include <QWidget>

namespace wattbourse::app {

class Card;
class TextLabel;

/// What the network carries in a delivery slot, how much of it is used, and whether its blocks keep up with the meter.
class BudgetCard final : public QWidget {
    Q_OBJECT

public:
    explicit BudgetCard(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const NetworkView& view);

private:
    class UseBar;
    Card* m_card;
    UseBar* m_bar;
    TextLabel* m_blocks;
    TextLabel* m_gas;
    TextLabel* m_room;
    TextLabel* m_interval;
    TextLabel* m_fit;
};

} // namespace wattbourse::app
