// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/phasor_chart.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace wattbourse::app {

namespace {

constexpr double kWider = 5;
// The widened picture spans four degrees each way.
constexpr double kSpanDegrees = 4;

QPointF polar(QPointF from, double length, double degrees) {
    const double radians = degrees * std::numbers::pi / 180;
    return {from.x() + length * std::cos(radians), from.y() - length * std::sin(radians)};
}

QString degreesText(double degrees, int decimals) {
    const QString digits = QLocale().toString(std::abs(degrees), 'f', decimals);
    return (degrees < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + digits + QChar(0xB0);
}

} // namespace

PhasorChart::PhasorChart(QWidget* parent) : ChartWidget(parent) {
    setAccessibleName(tr("Phasor: the angle between voltage and current"));
}

void PhasorChart::show(std::optional<double> leadDegrees) {
    m_lead = leadDegrees;
    setAccessibleDescription(m_lead ? degreesText(*m_lead, 2) : QString());
    update();
}

void PhasorChart::pointer(QPainter& painter, QPointF from, double length, double degrees, const QColor& color) const {
    const QPointF tip = polar(from, length, degrees);
    painter.setPen(QPen(color, 2));
    painter.drawLine(from, tip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{tip, polar(tip, 8, degrees + 160), polar(tip, 8, degrees - 160)});
}

void PhasorChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(sized(font(), 11));
    const ChartColors& c = colors();
    const double radius = std::min(width() / 5.0, height() / 2.0 - 6);
    if (radius < 12)
        return;
    const QPointF middle(radius + 6, height() / 2.0);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.bg);
    painter.drawEllipse(middle, radius, radius);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(middle, radius * 0.55, radius * 0.55);
    pointer(painter, middle, radius - 2, 0, c.buy);
    label(painter, middle.x() + radius + 6, middle.y(), tr("U"), Qt::AlignLeft, c.buy);
    if (m_lead)
        pointer(painter, middle, radius * 0.7, *m_lead, c.sell);
    label(painter, middle.x() - radius, height() - 8, tr("×1"), Qt::AlignLeft, c.muted);

    const QPointF apex(middle.x() + radius + 34, height() / 2.0);
    const double reach = width() - apex.x() - 44;
    if (reach < 40)
        return;
    painter.setPen(QPen(c.line, 1));
    QPolygonF fan{apex};
    for (double d = -kSpanDegrees * kWider; d <= kSpanDegrees * kWider; d += 1)
        fan << polar(apex, reach, d);
    painter.setBrush(c.bg);
    painter.drawPolygon(fan);
    for (const double mark : {-4.0, -2.0, 2.0, 4.0}) {
        const QPointF at = polar(apex, reach, mark * kWider);
        label(painter, at.x() + 6, at.y(), degreesText(mark, 0), Qt::AlignLeft, c.muted);
    }
    pointer(painter, apex, reach, 0, c.buy);
    label(painter, apex.x() + reach + 6, apex.y(), tr("U"), Qt::AlignLeft, c.buy);
    if (m_lead && std::abs(*m_lead) <= 2 * kSpanDegrees) {
        QPolygonF wedge{apex, polar(apex, reach * 0.9, 0), polar(apex, reach * 0.9, *m_lead * kWider)};
        QColor fill = c.sell;
        fill.setAlphaF(0.2F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(wedge);
        pointer(painter, apex, reach, *m_lead * kWider, c.sell);
    }
    label(painter, apex.x(), height() - 8, tr("angle ×5"), Qt::AlignLeft, c.muted);
}

} // namespace wattbourse::app
