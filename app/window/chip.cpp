// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/chip.h"

#include "app/charts/marks.h"

#include <QPainter>

namespace wattbourse::app {

Chip::Chip(bool mono, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (mono) {
        QFont font;
        font.setFamilies({QStringLiteral("JetBrains Mono"), QStringLiteral("monospace")});
        font.setPixelSize(12);
        setFont(font);
    }
    setVisible(false);
}

void Chip::show(const QString& text, FigureState state) {
    if (text == m_text && state == m_state)
        return;
    m_text = text;
    m_state = state;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_text) + 22 + (m_state == FigureState::None ? 0 : 19), 27};
}

void Chip::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 13, 13);
    int left = 11;
    if (m_state != FigureState::None) {
        marks::shield(painter, QRectF(left, 0, 13, height()), m_state, c);
        left += 19;
    }
    painter.setPen(c.muted);
    painter.drawText(QRect(left, 0, width() - left - 8, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_text);
}

} // namespace wattbourse::app
