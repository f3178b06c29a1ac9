// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/profit_chart.h"

#include "app/models/desk_text.h"

#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace wattbourse::app {

namespace {

constexpr int kScale = 6;

/// A range of amounts on a height.
struct Scale {
    double low{};
    double high{};
    QRectF area;

    [[nodiscard]] double y(double value) const {
        return area.bottom() - (value - low) / std::max(1.0, high - low) * area.height();
    }
};

int decimalsOf(double step) {
    return step >= 1e6 ? 0 : step >= 1e5 ? 1 : step >= 1e4 ? 2 : 3;
}

} // namespace

ProfitChart::ProfitChart(QWidget* parent) : ChartWidget(parent) {
    setAccessibleName(tr("Profit and loss by slot"));
    setAccessibleDescription(summary());
}

void ProfitChart::show(std::vector<ProfitBar> bars) {
    m_bars = std::move(bars);
    setAccessibleDescription(summary());
    update();
}

QString ProfitChart::summary() const {
    core::Credit sum;
    core::Credit provisional;
    for (const ProfitBar& bar : m_bars) {
        sum += bar.profit;
        provisional += bar.provisional;
    }
    return tr("Slots: %1. Profit %2 cr, of which %3 cr may still change.")
        .arg(m_bars.size())
        .arg(desk::fixedSigned(sum.value, kScale, 2), desk::fixedSigned(provisional.value, kScale, 2));
}

void ProfitChart::paintLegend(QPainter& painter) const {
    const ChartColors& c = colors();
    const QFontMetricsF metrics(painter.font());
    double x = 12;
    label(painter, x, 12, tr("cr per slot"), Qt::AlignLeft, c.muted);
    x += metrics.horizontalAdvance(tr("cr per slot")) + 16;
    const auto key = [&](const QColor& color, bool filled, const QString& text) {
        if (filled) {
            painter.fillRect(QRectF(x, 8, 9, 9), color);
        } else {
            painter.setPen(color);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(x + 0.5, 8.5, 8, 8));
        }
        label(painter, x + 14, 12, text, Qt::AlignLeft, c.muted);
        x += 26 + metrics.horizontalAdvance(text);
    };
    key(c.accent, true, tr("gain"));
    key(c.sell, true, tr("loss"));
    key(c.accent, false, tr("provisional"));
    const QString sum = tr("sum, cr");
    const double right = width() - 12;
    if (right - metrics.horizontalAdvance(sum) - 24 < x)
        return;
    label(painter, right, 12, sum, Qt::AlignRight, c.muted);
    painter.setPen(QPen(c.text, 1.4));
    const double end = right - metrics.horizontalAdvance(sum) - 6;
    painter.drawLine(QPointF(end - 14, 12.5), QPointF(end, 12.5));
}

void ProfitChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ChartColors& c = colors();
    painter.setFont(sized(font(), 11));
    if (m_bars.empty()) {
        painter.setPen(c.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing is settled yet."));
        return;
    }
    paintLegend(painter);
    const QRectF area(50, 26, width() - 100, height() - 26 - 22);
    if (area.width() < 60 || area.height() < 24)
        return;
    Scale bars{0, 0, area};
    Scale sums{0, 0, area};
    double sum = 0;
    for (const ProfitBar& bar : m_bars) {
        const auto value = static_cast<double>(bar.profit.value);
        sum += value;
        bars.low = std::min(bars.low, value);
        bars.high = std::max(bars.high, value);
        sums.low = std::min(sums.low, sum);
        sums.high = std::max(sums.high, sum);
    }
    // One zero for both: the deeper share below it counts.
    const auto below = [](const Scale& s) { return s.high - s.low > 0 ? -s.low / (s.high - s.low) : 0; };
    const double share = std::min(0.8, std::max(below(bars), below(sums)) + 0.06);
    for (Scale* scale : {&bars, &sums}) {
        const double span = std::max(scale->high / (1 - share), share > 0 ? -scale->low / share : 0.0) * 1.06;
        scale->high = span * (1 - share);
        scale->low = -span * share;
    }
    const int rows = std::max(2, static_cast<int>(area.height() / 30));
    const double step = axisStep(bars.high - bars.low, rows);
    for (double value = std::ceil(bars.low / step) * step; value <= bars.high; value += step) {
        const double y = std::round(bars.y(value)) + 0.5;
        painter.setPen(QPen(c.line, std::abs(value) < 1 ? 1.4 : 0.7));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        label(painter, area.left() - 6, y, desk::fixedSigned(std::llround(value), kScale, decimalsOf(step)),
              Qt::AlignRight, c.muted);
    }
    const double sumStep = axisStep(sums.high - sums.low, rows);
    for (double value = std::ceil(sums.low / sumStep) * sumStep; value <= sums.high; value += sumStep)
        label(painter, area.right() + 6, sums.y(value), desk::fixed(std::llround(value), kScale, decimalsOf(sumStep)),
              Qt::AlignLeft, c.muted);
    const double pitch = area.width() / static_cast<double>(m_bars.size());
    const double wide = std::clamp(pitch * 0.68, 1.5, 22.0);
    const std::size_t every = std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(44 / pitch)));
    const double zero = bars.y(0);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath line;
    sum = 0;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const ProfitBar& at = m_bars[i];
        const double middle = area.left() + (static_cast<double>(i) + 0.5) * pitch;
        const double end = bars.y(static_cast<double>(at.profit.value));
        const QRectF box(middle - wide / 2, std::min(end, zero), wide, std::max(1.0, std::abs(end - zero)));
        const QColor& color = at.profit.value < 0 ? c.sell : c.accent;
        if (at.provisional.value != 0) {
            painter.setPen(QPen(color, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        } else {
            painter.fillRect(box, mixed(color, c.surface, 0.85));
        }
        sum += static_cast<double>(at.profit.value);
        const QPointF point(middle, sums.y(sum));
        if (i == 0)
            line.moveTo(point);
        else
            line.lineTo(point);
        if (i % every == 0)
            label(painter, middle, area.bottom() + 12, desk::clockTime(at.start), Qt::AlignHCenter, c.muted);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c.text, 1.4));
    painter.drawPath(line);
    painter.setBrush(c.text);
    painter.drawEllipse(line.currentPosition(), 2.4, 2.4);
}

} // namespace wattbourse::app
