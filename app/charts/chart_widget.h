// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_colors.h"

#include <QPainter>
#include <QWidget>

namespace wattbourse::app {

/// What our charts share: colours of the palette, and a repaint when it changes.
class ChartWidget : public QWidget {
    Q_OBJECT

public:
    explicit ChartWidget(QWidget* parent = nullptr);

protected:
    [[nodiscard]] const ChartColors& colors() const { return chartColors(palette()); }
    void changeEvent(QEvent* event) override;
    /// Text of a chart at 11 px with its baseline box `height` 16: `x`, `y` is the anchor's middle.
    static void label(QPainter& painter, double x, double y, const QString& text, Qt::Alignment align,
                      const QColor& color);
};

/// A step for an axis that gives about `wanted` marks over `span`: 1, 2 or 5 times a power of ten.
double axisStep(double span, int wanted);

} // namespace wattbourse::app
