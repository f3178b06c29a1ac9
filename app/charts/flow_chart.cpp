// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/flow_chart.h"

#include "app/models/desk_text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

namespace wattbourse::app {

namespace {

constexpr double kLeft = 52;
constexpr double kRight = 12;
constexpr double kTop = 10;
constexpr double kBottom = 24;

double kwhOf(core::Energy energy) {
    return static_cast<double>(energy.value) / 1000;
}

bool isOver(const FlowSlot& slot, core::Energy flow) {
    return flow > slot.importCapacity || flow < -slot.exportCapacity;
}

} // namespace

struct FlowChart::Scale {
    QRectF plot;
    double low{};
    double high{1};
    double width{};

    [[nodiscard]] double y(double kwh) const { return plot.bottom() - (kwh - low) / (high - low) * plot.height(); }
    [[nodiscard]] double y(core::Energy energy) const { return y(kwhOf(energy)); }
    [[nodiscard]] double x(std::size_t at) const { return plot.left() + static_cast<double>(at) * width; }
};

FlowChart::FlowChart(QWidget* parent) : ChartWidget(parent) {
    setAccessibleName(tr("Planned and measured flow of the branch"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FlowChart::show(std::vector<FlowSlot> slots, core::SlotIndex chosen, core::UnixTime now) {
    m_slots = std::move(slots);
    m_chosen = chosen;
    m_now = now;
    setAccessibleDescription(summary());
    setToolTip(summary());
    update();
}

std::vector<Legend::Item> FlowChart::legend() const {
    return {{tr("planned"), &ChartColors::muted, Legend::Mark::Block},
            {tr("measured"), &ChartColors::load, Legend::Mark::Block},
            {tr("forecast"), &ChartColors::flex, Legend::Mark::Block},
            {tr("capacity"), &ChartColors::danger, Legend::Mark::Dashed}};
}

std::optional<std::size_t> FlowChart::chosenPlace() const {
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        if (m_slots[i].slot == m_chosen)
            return i;
    return std::nullopt;
}

QString FlowChart::summary() const {
    const auto at = chosenPlace();
    if (!at)
        return tr("No flow is known yet.");
    const FlowSlot& slot = m_slots[*at];
    QString text =
        tr("%1: capacity %2 kWh in and %3 kWh out.")
            .arg(desk::period(slot.start, slot.end), desk::kwh(slot.importCapacity), desk::kwh(slot.exportCapacity));
    if (slot.planned)
        text += QLatin1Char(' ') + tr("Planned %1 kWh.").arg(desk::kwh(*slot.planned));
    if (slot.measured)
        text += QLatin1Char(' ') + tr("Measured %1 kWh.").arg(desk::kwh(*slot.measured));
    if (slot.forecast)
        text += QLatin1Char(' ') + tr("Expected between %1 and %2 kWh in eight slots of ten.")
                                       .arg(desk::kwh(slot.forecast->low), desk::kwh(slot.forecast->high));
    return text;
}

FlowChart::Scale FlowChart::scale() const {
    Scale out;
    out.plot = QRectF(kLeft, kTop, std::max(1.0, width() - kLeft - kRight), std::max(1.0, height() - kTop - kBottom));
    double low = 0;
    double high = 0;
    for (const FlowSlot& slot : m_slots) {
        for (const core::Energy edge :
             {slot.importCapacity, slot.planned.value_or(core::Energy{}), slot.measured.value_or(core::Energy{}),
              slot.forecast ? slot.forecast->high : core::Energy{}})
            high = std::max(high, kwhOf(edge));
        for (const core::Energy edge :
             {-slot.exportCapacity, slot.planned.value_or(core::Energy{}), slot.measured.value_or(core::Energy{}),
              slot.forecast ? slot.forecast->low : core::Energy{}})
            low = std::min(low, kwhOf(edge));
    }
    const double room = std::max(0.001, (high - low) * 0.06);
    out.low = low < 0 ? low - room : 0;
    out.high = high + room;
    out.width = out.plot.width() / static_cast<double>(std::max<std::size_t>(1, m_slots.size()));
    return out;
}

void FlowChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Scale s = scale();
    if (m_slots.empty()) {
        label(painter, width() / 2.0, height() / 2.0, tr("No flow is known yet."), Qt::AlignHCenter, colors().muted);
        return;
    }
    paintAxes(painter, s);
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        paintSlot(painter, s, i);
    paintCapacity(painter, s);
    if (hasFocus()) {
        painter.setPen(QPen(colors().accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void FlowChart::paintAxes(QPainter& painter, const Scale& s) const {
    const double step = axisStep(s.high - s.low, 4);
    for (double kwh = std::ceil(s.low / step) * step; kwh <= s.high; kwh += step) {
        const double y = s.y(kwh);
        painter.setPen(QPen(std::abs(kwh) < step / 1000 ? colors().muted : colors().line, 1));
        painter.drawLine(QPointF(s.plot.left(), y), QPointF(s.plot.right(), y));
        const auto wh = static_cast<std::int64_t>(std::llround(kwh * 1000));
        label(painter, s.plot.left() - 6, y,
              desk::kwh({wh}, step < 0.1 ? 2
                              : step < 1 ? 1
                                         : 0),
              Qt::AlignRight, colors().muted);
    }
    label(painter, 4, kTop, tr("kWh"), Qt::AlignLeft, colors().faint);
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(62 / s.width)));
    for (std::size_t i = 0; i < m_slots.size(); i += every)
        label(painter, s.x(i) + s.width / 2, s.plot.bottom() + 13, desk::clockTime(m_slots[i].start), Qt::AlignHCenter,
              m_slots[i].slot == m_chosen ? colors().text : colors().muted);
}

void FlowChart::paintSlot(QPainter& painter, const Scale& s, std::size_t at) const {
    const FlowSlot& slot = m_slots[at];
    const double gap = std::min(3.0, s.width * 0.15);
    const double left = s.x(at) + gap;
    const double wide = std::max(1.0, s.width - 2 * gap);
    const double zero = s.y(0.0);
    if (slot.slot == m_chosen)
        painter.fillRect(QRectF(s.x(at), s.plot.top(), s.width, s.plot.height()),
                         mixed(colors().accent, colors().surface, 0.14));
    if (m_now >= slot.start && m_now < slot.end)
        painter.fillRect(QRectF(s.x(at), s.plot.bottom(), s.width, 3), colors().accent);
    const auto bar = [&](core::Energy flow) {
        const double y = s.y(flow);
        return QRectF(left, std::min(y, zero), wide, std::abs(y - zero));
    };
    if (slot.forecast) {
        const double high = s.y(slot.forecast->high);
        QColor band = colors().flex;
        band.setAlphaF(0.28F);
        painter.fillRect(QRectF(left, high, wide, std::max(1.0, s.y(slot.forecast->low) - high)), band);
        painter.setPen(QPen(colors().flex, 1.5));
        painter.drawLine(QPointF(left, s.y(slot.forecast->middle)), QPointF(left + wide, s.y(slot.forecast->middle)));
    }
    if (slot.measured)
        painter.fillRect(bar(*slot.measured).adjusted(2, 0, -2, 0),
                         isOver(slot, *slot.measured) ? colors().danger : colors().load);
    if (slot.planned) {
        QPen frame(isOver(slot, *slot.planned) ? colors().danger : colors().muted, 1.5,
                   slot.plannedOnChain ? Qt::SolidLine : Qt::DotLine);
        painter.setPen(frame);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar(*slot.planned));
    }
}

void FlowChart::paintCapacity(QPainter& painter, const Scale& s) const {
    painter.setPen(QPen(colors().danger, 1.5, Qt::DashLine));
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        for (const core::Energy edge : {m_slots[i].importCapacity, -m_slots[i].exportCapacity}) {
            const double y = s.y(edge);
            painter.drawLine(QPointF(s.x(i), y), QPointF(s.x(i) + s.width, y));
        }
}

void FlowChart::mousePressEvent(QMouseEvent* event) {
    const Scale s = scale();
    const double place = (event->position().x() - s.plot.left()) / s.width;
    if (place >= 0 && place < static_cast<double>(m_slots.size()))
        Q_EMIT slotChosen(m_slots[static_cast<std::size_t>(place)].slot);
    ChartWidget::mousePressEvent(event);
}

void FlowChart::keyPressEvent(QKeyEvent* event) {
    const auto at = chosenPlace();
    const bool back = event->key() == Qt::Key_Left;
    if ((!back && event->key() != Qt::Key_Right) || !at) {
        ChartWidget::keyPressEvent(event);
        return;
    }
    if (back ? *at > 0 : *at + 1 < m_slots.size())
        Q_EMIT slotChosen(m_slots[back ? *at - 1 : *at + 1].slot);
}

} // namespace wattbourse::app
