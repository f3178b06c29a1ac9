// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_widget.h"

#include <optional>
#include <utility>
#include <vector>

namespace wattbourse::app {

/// A meter's error at one current: per cent, with the expanded uncertainty of the comparison.
struct ErrorMark {
    double amps{};
    double powerFactor{1};
    /// As found, and with the constants so far.
    double before{};
    double after{};
    double uncertainty{};
    /// Not used for fitting.
    bool verified{};
};

struct ErrorCurve {
    /// Limits at power factor 1 as points of current and per cent, rising; where there is none there are no points.
    std::vector<std::pair<double, double>> classOne;
    std::vector<std::pair<double, double>> classTwo;
    std::vector<ErrorMark> marks;
    /// What is being measured now.
    std::optional<ErrorMark> now;
};

/// Error of active power against current, 0.05 to 30 A on a logarithmic scale, with the limits of class 1 and 2 at
/// power factor 1. Marks at another power factor say so.
class ErrorChart final : public ChartWidget {
    Q_OBJECT

public:
    explicit ErrorChart(QWidget* parent = nullptr);
    using QWidget::show;
    void show(ErrorCurve curve);
    /// The picture on any page: `size` in units of which 11 are the height of the painter's letters.
    static void paint(QPainter& painter, const QSizeF& size, const ErrorCurve& curve, const ChartColors& colors);
    [[nodiscard]] QSize sizeHint() const override { return {420, 340}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 180}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Frame;
    static void paintGrid(QPainter& painter, const Frame& frame);
    static void paintClass(QPainter& painter, const Frame& frame, int number);
    static void paintMarks(QPainter& painter, const Frame& frame);
    static void paintNow(QPainter& painter, const Frame& frame);

    ErrorCurve m_curve;
};

} // namespace wattbourse::app
