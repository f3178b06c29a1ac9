// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_widget.h"
#include "app/models/household_view.h"

namespace wattbourse::app {

/// Home, street, sun and battery with the power between them in kW. Nodes of which nothing is known are left out.
class FlowPicture final : public ChartWidget {
    Q_OBJECT

public:
    explicit FlowPicture(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const NowView& view);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    NowView m_view;
};

} // namespace wattbourse::app
