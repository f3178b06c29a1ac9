// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_widget.h"

#include <vector>

namespace wattbourse::app {

/// One burst in volts and amperes, ready to draw.
struct ScopeTraces {
    std::vector<double> volts;
    std::vector<double> amperes;
    double periodMicroseconds{};
    /// Converter codes, for the column that shows how much of its range the signal takes; both empty when not known.
    int lowestVoltageCode{-1}, highestVoltageCode{-1}, lowestCurrentCode{-1}, highestCurrentCode{-1};

    [[nodiscard]] bool empty() const { return volts.size() < 2 && amperes.size() < 2; }
};

/// An oscilloscope: ten by eight divisions, voltage to the left scale, current to the right one.
class ScopeChart final : public ChartWidget {
    Q_OBJECT

public:
    explicit ScopeChart(QWidget* parent = nullptr);
    void show(ScopeTraces traces);
    [[nodiscard]] double voltsPerDivision() const { return m_voltsPerDivision; }
    [[nodiscard]] double amperesPerDivision() const { return m_amperesPerDivision; }
    [[nodiscard]] double millisecondsPerDivision() const { return m_msPerDivision; }
    [[nodiscard]] QSize sizeHint() const override { return {520, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintGrid(QPainter& painter, const QRectF& area) const;
    void paintTrace(QPainter& painter, const QRectF& area, const std::vector<double>& samples, double perDivision,
                    const QColor& color, const QString& name, bool below) const;
    void paintRange(QPainter& painter, const QRectF& area) const;

    ScopeTraces m_traces;
    double m_voltsPerDivision{100};
    double m_amperesPerDivision{10};
    double m_msPerDivision{4};
};

} // namespace wattbourse::app
