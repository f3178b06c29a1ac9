// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_widget.h"

#include <vector>

namespace wattbourse::app {

/// The last minute's seconds against their mean, between the two lines that a steady source stays within.
class SpreadChart final : public ChartWidget {
    Q_OBJECT

public:
    /// `limit`: per cent.
    explicit SpreadChart(double limit, QWidget* parent = nullptr);
    using QWidget::show;
    /// Per cent, oldest first; the newest `used` are what counts.
    void show(std::vector<double> percent, std::size_t used);
    [[nodiscard]] QSize sizeHint() const override { return {300, 64}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {140, 48}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_limit;
    std::vector<double> m_percent;
    std::size_t m_used{};
};

} // namespace wattbourse::app
