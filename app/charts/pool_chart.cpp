// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/pool_chart.h"

#include "app/models/desk_text.h"

#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace wattbourse::app {

namespace {

constexpr core::Price kTick{1'000};
constexpr int kPriceScale = 4;

} // namespace

PoolChart::PoolChart(QWidget* parent) : ChartWidget(parent) {
    setAccessibleName(tr("Pooled offer"));
    setAccessibleDescription(summary());
}

void PoolChart::show(Data data) {
    m_data = std::move(data);
    setAccessibleDescription(summary());
    update();
}

QString PoolChart::summary() const {
    if (m_data.steps.empty())
        return tr("Nothing is pooled.");
    const core::PoolStep& last = m_data.steps.back();
    return tr("Up to %1 kWh from %2 to %3 ct/kWh.")
        .arg(desk::kwh(last.promise), desk::ct(m_data.steps.front().price, kTick), desk::ct(last.price, kTick));
}

void PoolChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ChartColors& c = colors();
    painter.setFont(sized(font(), 11));
    if (m_data.steps.empty()) {
        painter.setPen(c.muted);
        painter.drawText(rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, summary());
        return;
    }
    const QRectF area(38, 12, width() - 38 - 14, height() - 12 - 22);
    if (area.width() < 60 || area.height() < 30)
        return;
    const double most = 1.08 * static_cast<double>(std::max(m_data.steps.back().promise.value, m_data.wanted.value));
    const double dear = 1.15 * static_cast<double>(std::max(m_data.steps.back().price.value, m_data.cap.value));
    const auto x = [&](double wh) { return area.left() + wh / most * area.width(); };
    const auto y = [&](double price) { return area.bottom() - price / dear * area.height(); };

    const double priceStep = axisStep(dear, std::max(2, static_cast<int>(area.height() / 30)));
    for (double price = 0; price <= dear; price += priceStep) {
        const double at = std::round(y(price)) + 0.5;
        painter.setPen(QPen(c.line, price == 0 ? 1.2 : 0.7));
        painter.drawLine(QPointF(area.left(), at), QPointF(area.right(), at));
        label(painter, area.left() - 5, at, desk::fixed(std::llround(price), kPriceScale, priceStep < 10'000 ? 1 : 0),
              Qt::AlignRight, c.muted);
    }
    const double energyStep = axisStep(most, std::max(2, static_cast<int>(area.width() / 56)));
    for (double wh = energyStep; wh <= most; wh += energyStep) {
        painter.setPen(QPen(c.line, 0.7));
        painter.drawLine(QPointF(x(wh), area.top()), QPointF(x(wh), area.bottom()));
        const int decimals = energyStep >= 1'000 ? 0 : energyStep >= 100 ? 1 : 2;
        label(painter, x(wh), area.bottom() + 12, desk::kwh({std::llround(wh)}, decimals), Qt::AlignHCenter, c.muted);
    }

    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath line;
    double before = 0;
    for (std::size_t i = 0; i < m_data.steps.size(); ++i) {
        const core::PoolStep& step = m_data.steps[i];
        const double at = y(step.price.value);
        if (i == 0)
            line.moveTo(x(0), at);
        else
            line.lineTo(x(before), at);
        before = static_cast<double>(step.promise.value);
        line.lineTo(x(before), at);
    }
    QPainterPath ground(line);
    ground.lineTo(x(before), area.bottom());
    ground.lineTo(x(0), area.bottom());
    ground.closeSubpath();
    painter.fillPath(ground, mixed(c.flex, c.surface, 0.16));
    painter.setPen(QPen(c.flex, 1.6));
    painter.drawPath(line);

    // What is asked for, and what is paid for it at most.
    painter.setPen(QPen(c.price, 1, Qt::DashLine));
    const QPointF corner(x(static_cast<double>(m_data.wanted.value)), y(m_data.cap.value));
    painter.drawLine(QPointF(corner.x(), area.bottom()), corner);
    painter.drawLine(QPointF(area.left(), corner.y()), corner);
    label(painter, area.left() + 4, corner.y() - 7, tr("asked for, at most"), Qt::AlignLeft, c.price);
    if (!m_data.offer)
        return;
    const QPointF offer(x(static_cast<double>(m_data.offer->first.value)), y(m_data.offer->second.value));
    painter.setPen(QPen(c.text, 1.4));
    painter.setBrush(c.flex);
    painter.drawEllipse(offer, 4, 4);
}

} // namespace wattbourse::app
