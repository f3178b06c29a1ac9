// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/flow_picture.h"

#include "app/models/desk_text.h"

#include <cstdlib>

namespace wattbourse::app {

FlowPicture::FlowPicture(QWidget* parent) : ChartWidget(parent) {
    setFixedSize(132, 64);
    setFont(sized(font(), 11));
}

void FlowPicture::show(const NowView& view) {
    if (view == m_view)
        return;
    m_view = view;
    QStringList parts;
    if (view.home)
        parts << tr("home uses %1 kW").arg(desk::kw(*view.home, 1));
    if (view.solar)
        parts << tr("solar gives %1 kW").arg(desk::kw(*view.solar, 1));
    if (view.battery)
        parts << (view.battery->value >= 0 ? tr("battery charges with %1 kW").arg(desk::kw(*view.battery, 1))
                                           : tr("battery gives %1 kW").arg(desk::kw(-*view.battery, 1)));
    setAccessibleName(parts.isEmpty() ? tr("Power in the home: nothing known yet") : parts.join(QStringLiteral(", ")));
    setToolTip(parts.join(QStringLiteral("\n")));
    update();
}

void FlowPicture::paintEvent(QPaintEvent*) {
    const ChartColors& c = colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF home(22, 32);
    const QPointF street(110, 32);
    const QPointF sun(66, 13);
    const QPointF store(66, 51);
    const QPointF middle(66, 32);
    const auto wire = [&](const std::optional<core::Power>& power, QPointF from, const QColor& color) {
        if (!power)
            return;
        const bool flows = std::abs(power->value) >= 50;
        painter.setPen(QPen(flows ? mixed(color, c.line, 0.7) : c.line, 1.5));
        painter.drawLine(from, middle);
    };
    const auto node = [&](const std::optional<core::Power>& power, QPointF at, double radius, const QColor& color) {
        if (!power)
            return;
        painter.setPen(QPen(color, 1.2));
        painter.setBrush(c.raised);
        painter.drawEllipse(at, radius, radius);
        label(painter, at.x(), at.y(), desk::fixed(std::abs(power->value), 3, 1), Qt::AlignHCenter, c.text);
    };
    const QColor grid = m_view.grid && m_view.grid->value > 0 ? c.buy : c.sell;
    wire(m_view.home, home, c.load);
    wire(m_view.grid, street, grid);
    wire(m_view.solar, sun, c.pv);
    wire(m_view.battery, store, c.battery);
    node(m_view.home, home, 13, c.load);
    node(m_view.grid, street, 13, grid);
    node(m_view.solar, sun, 11, c.pv);
    node(m_view.battery, store, 11, c.battery);
}

} // namespace wattbourse::app
