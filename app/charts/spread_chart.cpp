// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/spread_chart.h"

#include <QLocale>
#include <algorithm>

namespace wattbourse::app {

namespace {
constexpr std::size_t kSeconds = 60;
}

SpreadChart::SpreadChart(double limit, QWidget* parent) : ChartWidget(parent), m_limit(limit) {
    setAccessibleName(tr("Steadiness: each second against the mean"));
}

void SpreadChart::show(std::vector<double> percent, std::size_t used) {
    m_percent = std::move(percent);
    m_used = std::min(used, m_percent.size());
    update();
}

void SpreadChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(sized(font(), 11));
    const ChartColors& c = colors();
    const QRectF area(46, 2, width() - 48, height() - 20);
    if (area.width() < 40 || area.height() < 16)
        return;
    const double span = 2 * m_limit;
    const auto y = [&](double percent) {
        return area.center().y() - std::clamp(percent, -span, span) / span * area.height() / 2;
    };
    const auto x = [&](std::size_t i) {
        const std::size_t back = m_percent.size() - 1 - i;
        return area.right() - 4 - static_cast<double>(back) / kSeconds * (area.width() - 8);
    };
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.bg);
    painter.drawRect(area);
    QColor band = c.accent;
    band.setAlphaF(0.14F);
    painter.fillRect(QRectF(QPointF(area.left(), y(m_limit)), QPointF(area.right(), y(-m_limit))), band);
    painter.setPen(QPen(mixed(c.accent, c.surface, 0.7), 1, Qt::DashLine));
    const QString limit = QLocale().toString(m_limit, 'f', 1);
    for (const double at : {m_limit, -m_limit}) {
        painter.setPen(QPen(mixed(c.accent, c.surface, 0.7), 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y(at)), QPointF(area.right(), y(at)));
        label(painter, area.left() - 6, y(at),
              (at > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) + limit + QStringLiteral(" %"), Qt::AlignRight,
              c.muted);
    }
    QPolygonF line;
    for (std::size_t i = 0; i < m_percent.size(); ++i)
        line << QPointF(x(i), y(m_percent[i]));
    painter.setPen(QPen(c.sell, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.sell);
    for (const QPointF& at : line)
        painter.drawEllipse(at, 1.6, 1.6);
    if (m_used > 1) {
        const double from = x(m_percent.size() - m_used);
        painter.setPen(QPen(c.text, 1));
        painter.drawPolyline(QPolygonF{QPointF(from, area.top() + 9), QPointF(from, area.top() + 3),
                                       QPointF(area.right() - 3, area.top() + 3),
                                       QPointF(area.right() - 3, area.top() + 9)});
    }
    label(painter, area.left(), area.bottom() + 10, tr("60 s, against the mean"), Qt::AlignLeft, c.muted);
    label(painter, area.right(), area.bottom() + 10, tr("%1 s used").arg(m_used), Qt::AlignRight, c.muted);
}

} // namespace wattbourse::app
