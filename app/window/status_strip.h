// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/status_view.h"

#include <QWidget>

namespace wattbourse::app {

class TextLabel;

/// The bar at the foot of the window: never says more than is known.
class StatusStrip final : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const StatusView& view);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Dot;
    Dot* m_dot;
    TextLabel* m_nodes;
    TextLabel* m_head;
    TextLabel* m_wallet;
    TextLabel* m_agent;
    TextLabel* m_meter;
    TextLabel* m_clock;
};

} // namespace wattbourse::app
