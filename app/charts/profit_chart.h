// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_widget.h"
#include "core/base/clock.h"
#include "core/units/units.h"

#include <vector>

namespace wattbourse::app {

/// Gain less loss of one slot, and how much of it may still change.
struct ProfitBar {
    core::UnixTime start;
    core::Credit profit;
    core::Credit provisional;
    bool operator==(const ProfitBar&) const = default;
};

/// Profit and loss by slot: gain above the line, loss below, what is provisional as an outline, their sum as a line.
class ProfitChart final : public ChartWidget {
    Q_OBJECT

public:
    explicit ProfitChart(QWidget* parent = nullptr);
    void show(std::vector<ProfitBar> bars);
    using QWidget::show;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize sizeHint() const override { return {340, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 96}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLegend(QPainter& painter) const;
    std::vector<ProfitBar> m_bars;
};

} // namespace wattbourse::app
