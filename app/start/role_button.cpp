// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/role_button.h"

#include "app/charts/chart_colors.h"
#include "app/theme/icons.h"

#include <QKeyEvent>
#include <QPainter>

namespace wattbourse::app {

RoleButton::RoleButton(QString icon, const QString& title, QString purpose, QWidget* parent)
    : QAbstractButton(parent), m_icon(std::move(icon)), m_purpose(std::move(purpose)) {
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(m_purpose);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(120);
}

void RoleButton::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? c.accent : underMouse() ? c.faint : c.line, hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() || isDown() ? c.raised : c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    paintIcon(painter, QRectF(18, 18, 28, 28), m_icon, c.accent);
    painter.setPen(c.text);
    painter.setFont(sized(font(), 16, /*medium=*/true));
    painter.drawText(QRect(60, 18, width() - 76, 28), Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setPen(c.muted);
    painter.setFont(sized(font(), 13));
    painter.drawText(QRect(60, 50, width() - 76, height() - 62), Qt::AlignTop | Qt::TextWordWrap, m_purpose);
}

void RoleButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace wattbourse::app
