// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/book_chart.h"

#include "app/models/desk_text.h"

#include <QPolygonF>
#include <algorithm>
#include <cmath>

namespace wattbourse::app {

/// From ticks and Wh to pixels.
struct BookChart::Frame {
    QRectF area;
    double lowTick{};
    double highTick{};
    double most{};

    [[nodiscard]] double x(std::int64_t wh) const {
        return area.left() + static_cast<double>(wh) / most * area.width();
    }
    [[nodiscard]] double y(double tick) const {
        return area.bottom() - (tick - lowTick) / (highTick - lowTick) * area.height();
    }
};

namespace {

QColor faded(QColor color, float alpha) {
    color.setAlphaF(alpha);
    return color;
}

} // namespace

BookChart::BookChart(QWidget* parent) : ChartWidget(parent) {
    setAccessibleName(tr("Book with both curves"));
}

void BookChart::show(const BookCurves& curves, const std::vector<core::OrderRecord>& own,
                     const std::optional<BookCurves>& withTicket) {
    m_curves = curves;
    m_own = own;
    m_withTicket = withTicket;
    setAccessibleDescription(summary());
    update();
}

void BookChart::clear() {
    show({});
}

QString BookChart::summary() const {
    if (m_curves.empty())
        return tr("No orders yet.");
    const QString demand = desk::kwh({m_curves.demand.front()});
    const QString supply = desk::kwh({m_curves.supply.back()});
    if (!m_curves.clearing || m_curves.clearing->volume.value <= 0)
        return tr("Demand %1 kWh, supply %2 kWh. The curves do not cross.").arg(demand, supply);
    return tr("Demand %1 kWh, supply %2 kWh. The curves cross at %3 ct/kWh with %4 kWh.")
        .arg(demand, supply, desk::ct(m_curves.row.priceAt(m_curves.clearing->price), m_curves.row.tick),
             desk::kwh(m_curves.clearing->volume));
}

void BookChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(sized(font(), 11));
    const auto used = m_curves.usedTicks();
    if (!used) {
        painter.setPen(colors().muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No orders yet in this slot"));
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const double priceWidth =
        metrics.horizontalAdvance(
            desk::ct(m_curves.row.priceAt({static_cast<std::uint16_t>(used->second)}), m_curves.row.tick)) +
        12;
    Frame frame;
    frame.area = QRectF(8, 28, width() - 8 - priceWidth, height() - 28 - 24);
    frame.lowTick = static_cast<double>(used->first) - 0.5;
    frame.highTick = static_cast<double>(used->second) + 0.5;
    frame.most =
        static_cast<double>(std::max<std::int64_t>({m_curves.demand[used->first], m_curves.supply[used->second], 1})) *
        1.05;
    if (frame.area.width() < 40 || frame.area.height() < 40)
        return;
    paintGrid(painter, frame);
    paintCurves(painter, frame);
    paintOwn(painter, frame);
    paintCrossing(painter, frame);
}

void BookChart::paintGrid(QPainter& painter, const Frame& frame) const {
    const ChartColors& c = colors();
    const QRectF& area = frame.area;
    const double step = axisStep(frame.most, std::max(3, static_cast<int>(area.width() / 48)));
    for (double wh = 0; wh <= frame.most; wh += step) {
        const double x = std::round(frame.x(std::llround(wh))) + 0.5;
        painter.setPen(QPen(c.line, 0.7));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const int decimals = step >= 1000 ? 0 : step >= 100 ? 1 : step >= 10 ? 2 : 3;
        // The pill of the traded volume stands on the axis.
        constexpr double kPill = 56;
        if (m_curves.clearing && m_curves.clearing->volume.value > 0 &&
            std::abs(x - frame.x(m_curves.clearing->volume.value)) < kPill)
            continue;
        label(painter, std::max(x, 10.0), area.bottom() + 12, desk::kwh({std::llround(wh)}, decimals),
              wh == 0 ? Qt::AlignLeft : Qt::AlignHCenter, c.muted);
    }
    const auto every = static_cast<int>(
        std::max(1.0, axisStep(frame.highTick - frame.lowTick, std::max(2, static_cast<int>(area.height() / 44)))));
    const int first = static_cast<int>(std::ceil(frame.lowTick));
    for (int tick = first + (every - first % every) % every; tick < frame.highTick; tick += every) {
        const double y = std::round(frame.y(tick)) + 0.5;
        painter.setPen(QPen(c.line, 0.7));
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
        label(painter, width() - 4, std::min(y + 8, area.bottom() - 8),
              desk::ct(m_curves.row.priceAt({static_cast<std::uint16_t>(tick)}), m_curves.row.tick), Qt::AlignRight,
              c.muted);
    }
    painter.setPen(c.line);
    painter.drawLine(QPointF(0, area.top() - 4), QPointF(width(), area.top() - 4));
    painter.drawLine(QPointF(0, area.bottom() + 0.5), QPointF(width(), area.bottom() + 0.5));

    double x = 8;
    if (!m_own.empty()) {
        painter.fillRect(QRectF(x, 10, 14, 5), c.load);
        label(painter, x + 20, 12.5, tr("own orders"), Qt::AlignLeft, c.muted);
        x += 100;
    }
    if (m_withTicket) {
        painter.setPen(QPen(c.buy, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, 12.5), QPointF(x + 16, 12.5));
        label(painter, x + 22, 12.5, tr("with this ticket"), Qt::AlignLeft, c.muted);
    } else if (m_own.empty()) {
        label(painter, x, 12.5, tr("kWh to the right, ct/kWh upwards"), Qt::AlignLeft, c.muted);
    }
}

void BookChart::paintCurves(QPainter& painter, const Frame& frame) const {
    const ChartColors& c = colors();
    const auto ticks = static_cast<int>(m_curves.ticks());
    const int low = std::max(0, static_cast<int>(std::ceil(frame.lowTick)));
    const int high = std::min(ticks - 1, static_cast<int>(std::floor(frame.highTick)));
    const auto demandLine = [&](const std::vector<std::int64_t>& curve, std::int64_t cap) {
        QPolygonF line{QPointF(frame.x(0), frame.y(high))};
        for (int t = high; t >= low; --t) {
            const double x = frame.x(std::min(cap, curve[static_cast<std::size_t>(t)]));
            line << QPointF(x, frame.y(t)) << QPointF(x, t > low ? frame.y(t - 1) : frame.area.bottom());
        }
        return line;
    };
    const auto supplyLine = [&](const std::vector<std::int64_t>& curve, std::int64_t cap) {
        QPolygonF line{QPointF(frame.x(0), frame.y(low))};
        for (int t = low; t <= high; ++t) {
            const double x = frame.x(std::min(cap, curve[static_cast<std::size_t>(t)]));
            line << QPointF(x, frame.y(t)) << QPointF(x, t < high ? frame.y(t + 1) : frame.area.top());
        }
        return line;
    };
    const std::int64_t whole = INT64_MAX;
    painter.save();
    painter.setClipRect(QRectF(0, frame.area.top(), frame.area.right(), frame.area.height() + 1));
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_curves.clearing && m_curves.clearing->volume.value > 0) {
        // What trades: under each curve, up to the traded volume and on its own side of the price.
        const double at = frame.y(m_curves.clearing->price.value);
        const auto wash = [&](QPolygonF line, const QColor& color, bool above) {
            line << QPointF(frame.x(0), line.last().y());
            painter.save();
            painter.setClipRect(above ? QRectF(0, frame.area.top(), frame.area.right(), at - frame.area.top())
                                      : QRectF(0, at, frame.area.right(), frame.area.bottom() - at));
            painter.setPen(Qt::NoPen);
            painter.setBrush(faded(color, 0.12F));
            painter.drawPolygon(line);
            painter.restore();
        };
        wash(demandLine(m_curves.demand, m_curves.clearing->volume.value), c.buy, true);
        wash(supplyLine(m_curves.supply, m_curves.clearing->volume.value), c.sell, false);
    }
    if (m_withTicket && m_withTicket->ticks() == m_curves.ticks()) {
        painter.setPen(QPen(c.buy, 1, Qt::DashLine));
        painter.drawPolyline(demandLine(m_withTicket->demand, whole));
        painter.setPen(QPen(c.sell, 1, Qt::DashLine));
        painter.drawPolyline(supplyLine(m_withTicket->supply, whole));
    }
    painter.setPen(QPen(c.buy, 1.6));
    painter.drawPolyline(demandLine(m_curves.demand, whole));
    painter.setPen(QPen(c.sell, 1.6));
    painter.drawPolyline(supplyLine(m_curves.supply, whole));
    painter.restore();
    // The names sit where each curve is longest, and so far from the crossing.
    const int nearLow = low + (high - low) / 6;
    const int nearHigh = high - (high - low) / 6;
    const std::int64_t demandAt = m_curves.demand[static_cast<std::size_t>(nearLow)];
    const std::int64_t supplyAt = m_curves.supply[static_cast<std::size_t>(nearHigh)];
    if (demandAt > 0)
        label(painter, frame.x(demandAt) - 8, frame.y(nearLow), tr("demand"), Qt::AlignRight, c.buy);
    if (supplyAt > 0)
        label(painter, frame.x(supplyAt) - 8, frame.y(nearHigh), tr("supply"), Qt::AlignRight, c.sell);
}

void BookChart::paintOwn(QPainter& painter, const Frame& frame) const {
    const ChartColors& c = colors();
    for (const core::OrderRecord& order : m_own) {
        if (order.tick.value >= m_curves.ticks())
            continue;
        const bool buys = order.side == core::Side::Buy;
        const std::int64_t end = (buys ? m_curves.demand : m_curves.supply)[order.tick.value];
        const double y = frame.y(order.tick.value);
        const double from = frame.x(std::max<std::int64_t>(0, end - order.quantity.value));
        painter.fillRect(QRectF(from, y - 2.5, std::max(2.0, frame.x(end) - from), 5), buys ? c.buy : c.sell);
    }
}

void BookChart::paintCrossing(QPainter& painter, const Frame& frame) const {
    if (!m_curves.clearing || m_curves.clearing->volume.value <= 0)
        return;
    const ChartColors& c = colors();
    const std::size_t tick = m_curves.clearing->price.value;
    const double x = std::round(frame.x(m_curves.clearing->volume.value)) + 0.5;
    const double y = std::round(frame.y(static_cast<double>(tick))) + 0.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.price, 1, Qt::DashLine));
    painter.drawLine(QPointF(0, y), QPointF(x, y));
    painter.drawLine(QPointF(x, y), QPointF(x, frame.area.bottom()));
    painter.setPen(QPen(c.price, 2));
    painter.setBrush(c.surface);
    painter.drawEllipse(QPointF(x, y), 5, 5);
    painter.setFont(sized(font(), 11, /*medium=*/true));
    const auto pill = [&](double left, double top, const QString& text) {
        const double w = QFontMetricsF(painter.font()).horizontalAdvance(text) + 10;
        const QRectF box(std::clamp(left, 0.0, width() - w), top, w, 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.price);
        painter.drawRoundedRect(box, 2, 2);
        painter.setPen(c.onFill);
        painter.drawText(box, Qt::AlignCenter, text);
    };
    pill(0, y - 8, desk::ct(m_curves.row.priceAt(m_curves.clearing->price), m_curves.row.tick));
    const QString volume = tr("%1 kWh").arg(desk::kwh(m_curves.clearing->volume));
    pill(x - QFontMetricsF(painter.font()).horizontalAdvance(volume) / 2 - 5, frame.area.bottom() + 4, volume);
    painter.restore();
    const bool left = x > width() * 0.6;
    const double tx = left ? x - 14 : x + 14;
    const Qt::Alignment side = left ? Qt::AlignRight : Qt::AlignLeft;
    label(painter, tx, y - 10 + 2, m_curves.book.cleared ? tr("cleared") : tr("crossing"), side, c.price);
    const std::int64_t unmet = m_curves.demand[tick] - m_curves.clearing->volume.value;
    if (unmet > 0)
        label(painter, tx, y + 6, tr("%1 kWh unmet").arg(desk::kwh({unmet})), side, c.muted);
}

} // namespace wattbourse::app
