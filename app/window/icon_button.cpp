// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/icon_button.h"

#include "app/charts/chart_colors.h"
#include "app/theme/icons.h"

#include <QKeyEvent>
#include <QPainter>

namespace wattbourse::app {

IconButton::IconButton(QString icon, const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_icon(std::move(icon)) {
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void IconButton::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintIcon(painter, QRectF(rect().center() - QPointF(9, 9), QSizeF(18, 18)), m_icon,
              underMouse() ? c.text : c.muted);
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void IconButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace wattbourse::app
