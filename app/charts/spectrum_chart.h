// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_widget.h"

#include <vector>

namespace wattbourse::app {

/// Harmonics of voltage and current as shares of their fundamentals, on a logarithmic scale from 0.02 to 100 %.
class SpectrumChart final : public ChartWidget {
    Q_OBJECT

public:
    explicit SpectrumChart(QWidget* parent = nullptr);
    /// Amplitudes of order 1 on; an empty list draws nothing for that channel.
    void show(std::vector<double> voltage, std::vector<double> current);
    /// What stands in its place while there is nothing to draw.
    void setWaiting(const QString& sentence);
    [[nodiscard]] QString waiting() const { return m_waiting; }
    [[nodiscard]] QSize sizeHint() const override { return {300, 160}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 70}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_voltage;
    std::vector<double> m_current;
    QString m_waiting;
};

} // namespace wattbourse::app
