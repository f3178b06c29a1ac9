// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_widget.h"

#include <QEvent>
#include <cmath>

namespace wattbourse::app {

ChartWidget::ChartWidget(QWidget* parent) : QWidget(parent) {}

void ChartWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
    QWidget::changeEvent(event);
}

void ChartWidget::label(QPainter& painter, double x, double y, const QString& text, Qt::Alignment align,
                        const QColor& color) {
    constexpr double kWide = 400;
    double left = x;
    if (align.testFlag(Qt::AlignRight))
        left = x - kWide;
    else if (align.testFlag(Qt::AlignHCenter))
        left = x - kWide / 2;
    painter.setPen(color);
    painter.drawText(QRectF(left, y - 8, kWide, 16), static_cast<int>(align | Qt::AlignVCenter) | Qt::TextSingleLine,
                     text);
}

double axisStep(double span, int wanted) {
    if (!(span > 0) || wanted < 1)
        return 1;
    const double raw = span / wanted;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double lead = raw / power;
    return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
}

} // namespace wattbourse::app
