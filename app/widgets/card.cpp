// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include "app/charts/chart_colors.h"

#include <QPainter>

namespace wattbourse::app {

Card::Card(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new TextLabel(title, {.pixels = 12, .medium = true, .tone = Tone::Muted})),
      m_aside(new TextLabel({}, {.pixels = 12, .medium = true, .tone = Tone::Muted})), m_head(new QHBoxLayout),
      m_body(new QVBoxLayout(this)) {
    m_head->setSpacing(8);
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_head->addWidget(m_aside);
    m_aside->hide();
    m_body->setContentsMargins(14, 11, 14, 11);
    m_body->setSpacing(6);
    m_body->addLayout(m_head);
    setAccessibleName(title);
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setAside(const QString& text) {
    m_aside->setText(text);
    m_aside->setVisible(!text.isEmpty());
}

void Card::setEdge(Edge edge) {
    if (m_edge == edge)
        return;
    m_edge = edge;
    update();
}

void Card::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = m_edge == Edge::Accent ? mixed(c.flex, c.line, 0.6)
                        : m_edge == Edge::Warn ? mixed(c.warn, c.line, 0.6)
                                               : c.line;
    painter.setPen(QPen(edge, 1));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace wattbourse::app
