// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/position_chart.h"

#include "app/models/desk_text.h"

#include <algorithm>
#include <cmath>

namespace wattbourse::app {

PositionChart::PositionChart(QWidget* parent) : ChartWidget(parent) {
    setAccessibleName(tr("Delivered against contracted by slot"));
}

void PositionChart::show(std::vector<PositionBar> bars) {
    m_bars = std::move(bars);
    setAccessibleDescription(summary());
    update();
}

QString PositionChart::summary() const {
    core::Energy contracted;
    core::Energy delivered;
    core::Energy measured;
    for (const PositionBar& bar : m_bars) {
        contracted += bar.contracted;
        if (bar.delivered) {
            delivered += *bar.delivered;
            measured += bar.contracted;
        }
    }
    return tr("Slots: %1. Contracted %2 kWh net; of %3 kWh already metered, %4 kWh were delivered.")
        .arg(m_bars.size())
        .arg(desk::kwh(contracted), desk::kwh(measured), desk::kwh(delivered));
}

void PositionChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ChartColors& c = colors();
    painter.setFont(sized(font(), 11));
    if (m_bars.empty()) {
        painter.setPen(c.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No position yet"));
        return;
    }
    double x = 12;
    const auto key = [&](const QColor& color, bool filled, const QString& text) {
        if (filled)
            painter.fillRect(QRectF(x, 8, 9, 9), color);
        else {
            painter.setPen(color);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(x + 0.5, 8.5, 8, 8));
        }
        label(painter, x + 15, 12.5, text, Qt::AlignLeft, c.muted);
        x += 28 + QFontMetricsF(painter.font()).horizontalAdvance(text);
    };
    label(painter, x, 12.5, tr("kWh"), Qt::AlignLeft, c.muted);
    x += 36;
    key(c.buy, true, tr("bought"));
    key(c.sell, true, tr("sold"));
    key(c.muted, false, tr("contracted, not metered yet"));
    const QRectF area(52, 28, width() - 52 - 12, height() - 28 - 24);
    if (area.width() < 40 || area.height() < 24)
        return;
    std::int64_t top = 0;
    std::int64_t bottom = 0;
    for (const PositionBar& bar : m_bars) {
        const std::int64_t delivered = bar.delivered.value_or(bar.contracted).value;
        top = std::max({top, bar.contracted.value, delivered});
        bottom = std::min({bottom, bar.contracted.value, delivered});
    }
    const double span = std::max<double>(1, static_cast<double>(top - bottom)) * 1.08;
    const auto y = [&](double wh) {
        return area.top() + (static_cast<double>(top) + span * 0.02 - wh) / span * area.height();
    };
    const double step = axisStep(span, std::max(4, static_cast<int>(area.height() / 28)));
    for (double wh = std::ceil(static_cast<double>(bottom) / step) * step; wh <= static_cast<double>(top); wh += step) {
        const double at = std::round(y(wh)) + 0.5;
        painter.setPen(QPen(c.line, wh == 0 ? 1.2 : 0.7));
        painter.drawLine(QPointF(area.left(), at), QPointF(area.right(), at));
        label(painter, area.left() - 8, at,
              desk::kwh({std::llround(wh)}, step >= 1000  ? 0
                                            : step >= 100 ? 1
                                            : step >= 10  ? 2
                                                          : 3),
              Qt::AlignRight, c.muted);
    }
    const double pitch = area.width() / static_cast<double>(m_bars.size());
    const double bar = std::clamp(pitch * 0.64, 2.0, 28.0);
    const std::size_t every = std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(46 / pitch)));
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const PositionBar& at = m_bars[i];
        const double middle = area.left() + (static_cast<double>(i) + 0.5) * pitch;
        if (at.selected)
            painter.fillRect(QRectF(middle - pitch / 2, area.top(), pitch, area.height()),
                             mixed(c.accent, c.surface, 0.13));
        const double zero = std::round(y(0)) + 0.5;
        const auto box = [&](core::Energy energy) {
            const double end = y(static_cast<double>(energy.value));
            return QRectF(middle - bar / 2, std::min(end, zero), bar, std::abs(end - zero));
        };
        const QColor& side = at.contracted.value >= 0 ? c.buy : c.sell;
        if (at.delivered)
            painter.fillRect(box(*at.delivered),
                             at.settled ? mixed(side, c.surface, 0.8) : mixed(side, c.surface, 0.5));
        painter.setPen(QPen(at.delivered ? side : c.muted, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box(at.contracted));
        if (i % every == 0)
            label(painter, middle, area.bottom() + 12, desk::clockTime(at.start), Qt::AlignHCenter, c.muted);
    }
}

} // namespace wattbourse::app
