// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/marks.h"

#include <QPainterPath>
#include <QPolygonF>
#include <algorithm>

namespace wattbourse::app::marks {

namespace {

class Kept {
public:
    explicit Kept(QPainter& painter) : m_painter(painter) {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Kept() { m_painter.restore(); }
    Kept(const Kept&) = delete;
    Kept& operator=(const Kept&) = delete;

private:
    QPainter& m_painter;
};

} // namespace

void shield(QPainter& painter, const QRectF& rect, FigureState state, const ChartColors& colors) {
    const Kept kept(painter);
    painter.translate(rect.center() - QPointF(6.5, 7));
    QPainterPath path(QPointF(6.5, 1));
    path.lineTo(12, 3);
    path.lineTo(12, 7);
    path.cubicTo(12, 10, 9.6, 12.2, 6.5, 13.2);
    path.cubicTo(3.4, 12.2, 1, 10, 1, 7);
    path.lineTo(1, 3);
    path.closeSubpath();
    QPen pen(colors.accent, 1.3);
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case FigureState::Proven:
        painter.setBrush(mixed(colors.accent, colors.surface, 0.28));
        break;
    case FigureState::Pending:
        pen.setDashPattern({1.6, 1.1});
        break;
    case FigureState::Stale:
        pen.setColor(colors.warn);
        break;
    default:
        pen.setColor(colors.faint);
        break;
    }
    painter.setPen(pen);
    painter.drawPath(path);
}

void lock(QPainter& painter, const QRectF& rect, bool closed, const QColor& color) {
    const Kept kept(painter);
    painter.translate(rect.center() - QPointF(6, 7));
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(2, 6.5, 8, 6), 1, 1);
    QPainterPath hoop(QPointF(4, 6.5));
    hoop.lineTo(4, 4);
    if (closed) {
        hoop.arcTo(QRectF(4, 2, 4, 4), 180, -180);
        hoop.lineTo(8, 6.5);
    } else {
        hoop.arcTo(QRectF(4, 1.6, 4, 4), 180, -150);
    }
    painter.drawPath(hoop);
}

void warning(QPainter& painter, const QRectF& rect, const QColor& color) {
    const Kept kept(painter);
    painter.translate(rect.center() - QPointF(7, 7));
    painter.setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF{QPointF(7, 1.5), QPointF(13, 12.5), QPointF(1, 12.5)});
    painter.drawLine(QPointF(7, 5.5), QPointF(7, 8.5));
    painter.drawPoint(QPointF(7, 10.5));
}

template <class T>
void sparkline(QPainter& painter, const QRectF& rect, std::span<const T> values, const QColor& color, bool filled) {
    if (values.size() < 2)
        return;
    const Kept kept(painter);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double range = *high > *low ? static_cast<double>(*high) - static_cast<double>(*low) : 1;
    QPolygonF line;
    line.reserve(static_cast<qsizetype>(values.size()));
    for (std::size_t i = 0; i < values.size(); ++i)
        line << QPointF(rect.left() + 1 +
                            static_cast<double>(i) * (rect.width() - 2) / static_cast<double>(values.size() - 1),
                        rect.bottom() - 2 -
                            (static_cast<double>(values[i]) - static_cast<double>(*low)) / range * (rect.height() - 4));
    if (filled) {
        QPolygonF area = line;
        area << QPointF(line.last().x(), rect.bottom()) << QPointF(line.first().x(), rect.bottom());
        QColor wash = color;
        wash.setAlphaF(0.14F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(wash);
        painter.drawPolygon(area);
    }
    painter.setPen(QPen(color, 1.2));
    painter.drawPolyline(line);
}

template void sparkline(QPainter&, const QRectF&, std::span<const std::int32_t>, const QColor&, bool);
template void sparkline(QPainter&, const QRectF&, std::span<const std::int64_t>, const QColor&, bool);

void steps(QPainter& painter, const QRectF& rect, int done, int steps, const QColor& color, const QColor& rest) {
    for (int i = 0; i < steps; ++i)
        painter.fillRect(QRectF(rect.left() + i * 12, rect.center().y() - 2, 10, 4), i < done ? color : rest);
}

void bar(QPainter& painter, const QRectF& rect, std::int64_t permille, const QColor& color, const QColor& rest) {
    painter.fillRect(rect, rest);
    const double share = static_cast<double>(std::clamp<std::int64_t>(permille, 0, 1000)) / 1000;
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width() * share, rect.height()), color);
}

} // namespace wattbourse::app::marks
