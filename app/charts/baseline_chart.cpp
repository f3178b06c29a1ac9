// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/baseline_chart.h"

#include "app/models/desk_text.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace wattbourse::app {

BaselineChart::BaselineChart(QWidget* parent) : ChartWidget(parent) {
    setAccessibleName(tr("What the home is expected to use"));
    setFont(sized(font(), 11));
}

void BaselineChart::show(const OfferRow& offer) {
    m_offer = offer;
    core::Energy contract;
    core::Energy own;
    for (const core::Energy energy : offer.event.baseline)
        contract += energy;
    QString words = tr("By the contract %1 kWh").arg(desk::kwh(contract, 2));
    if (offer.advice) {
        for (const core::Energy energy : offer.advice->expected)
            own += energy;
        words += QStringLiteral(", ") + tr("by its own days %1 kWh").arg(desk::kwh(own, 2));
    }
    setAccessibleDescription(words);
    update();
}

std::vector<Legend::Item> BaselineChart::legend() const {
    std::vector<Legend::Item> items;
    if (!m_offer.event.baseline.empty())
        items.push_back({tr("by the contract"), &ChartColors::text, Legend::Mark::Line});
    if (m_offer.advice)
        items.push_back({tr("by your own days"), &ChartColors::buy, Legend::Mark::Line});
    if (!m_offer.event.planned.empty())
        items.push_back({tr("planned without it"), &ChartColors::muted, Legend::Mark::Dashed});
    if (!given().empty())
        items.push_back({tr("to be given"), &ChartColors::flex, Legend::Mark::Block});
    return items;
}

std::vector<core::Energy> BaselineChart::given() const {
    const core::FlexEvent& event = m_offer.event;
    if (!event.committed.empty())
        return event.committed;
    if (!event.offer || event.baseline.empty())
        return {};
    std::vector<core::Energy> out;
    for (const core::Energy energy : event.baseline)
        out.push_back(event.direction == core::FlexDirection::Up ? energy - event.offer->quantity
                                                                 : energy + event.offer->quantity);
    return out;
}

void BaselineChart::paintEvent(QPaintEvent*) {
    const ChartColors& c = colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const core::FlexEvent& event = m_offer.event;
    const std::vector<core::Energy> target = given();
    std::int64_t low = 0;
    std::int64_t high = 1;
    std::size_t count = 0;
    const auto take = [&](const std::vector<core::Energy>& series) {
        count = std::max(count, series.size());
        for (const core::Energy energy : series) {
            low = std::min(low, energy.value);
            high = std::max(high, energy.value);
        }
    };
    take(event.baseline);
    take(event.planned);
    take(target);
    if (m_offer.advice) {
        take(m_offer.advice->low);
        take(m_offer.advice->high);
    }
    if (count == 0) {
        painter.setPen(c.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing to compare yet"));
        return;
    }
    const QRectF area(46, 10, width() - 58, height() - 36);
    const double span = static_cast<double>(high - low) * 1.1;
    const auto y = [&](core::Energy energy) {
        return area.bottom() - (static_cast<double>(energy.value - low) / span) * area.height();
    };
    const double pitch = area.width() / static_cast<double>(count);
    const auto left = [&](std::size_t i) { return area.left() + static_cast<double>(i) * pitch; };
    const double step = axisStep(span, 4);
    for (double wh = std::ceil(static_cast<double>(low) / step) * step; wh <= static_cast<double>(high); wh += step) {
        const double at = y({std::llround(wh)});
        painter.setPen(QPen(c.line, 0.7));
        painter.drawLine(QPointF(area.left(), at), QPointF(area.right(), at));
        label(painter, area.left() - 8, at,
              desk::kwh({std::llround(wh)}, step >= 1000  ? 0
                                            : step >= 100 ? 1
                                                          : 2),
              Qt::AlignRight, c.muted);
    }
    if (m_offer.advice)
        for (std::size_t i = 0; i < m_offer.advice->low.size(); ++i)
            painter.fillRect(QRectF(QPointF(left(i), y(m_offer.advice->high[i])),
                                    QPointF(left(i) + pitch, y(m_offer.advice->low[i]))),
                             mixed(c.buy, c.surface, 0.18));
    for (std::size_t i = 0; i < std::min(target.size(), event.baseline.size()); ++i)
        painter.fillRect(QRectF(QPointF(left(i), y(event.baseline[i])), QPointF(left(i) + pitch, y(target[i]))),
                         mixed(c.flex, c.surface, 0.35));
    const auto line = [&](const std::vector<core::Energy>& series, const QPen& pen) {
        painter.setPen(pen);
        for (std::size_t i = 0; i < series.size(); ++i) {
            painter.drawLine(QPointF(left(i), y(series[i])), QPointF(left(i) + pitch, y(series[i])));
            if (i > 0)
                painter.drawLine(QPointF(left(i), y(series[i - 1])), QPointF(left(i), y(series[i])));
        }
    };
    line(event.planned, QPen(c.muted, 1.2, Qt::DashLine));
    if (m_offer.advice)
        line(m_offer.advice->expected, QPen(c.buy, 1.8));
    line(event.baseline, QPen(c.text, 1.8));
    label(painter, area.left(), area.bottom() + 14, desk::clockTime(event.from), Qt::AlignLeft, c.muted);
    label(painter, area.right(), area.bottom() + 14, desk::clockTime(event.to), Qt::AlignRight, c.muted);
    label(painter, area.left() - 8, area.bottom() + 14, tr("kWh"), Qt::AlignRight, c.muted);
}

} // namespace wattbourse::app
