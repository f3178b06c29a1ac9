// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_widget.h"

#include <optional>

namespace wattbourse::app {

/// Voltage and current as pointers: once as they are, once with the angle between them five times as wide.
class PhasorChart final : public ChartWidget {
    Q_OBJECT

public:
    explicit PhasorChart(QWidget* parent = nullptr);
    using QWidget::show;
    /// Degrees by which the current leads the voltage; none draws the voltage alone.
    void show(std::optional<double> leadDegrees);
    [[nodiscard]] QSize sizeHint() const override { return {300, 110}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 60}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void pointer(QPainter& painter, QPointF from, double length, double degrees, const QColor& color) const;

    std::optional<double> m_lead;
};

} // namespace wattbourse::app
