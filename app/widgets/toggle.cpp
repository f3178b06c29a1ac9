// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/toggle.h"

#include "app/charts/chart_colors.h"

#include <QKeyEvent>
#include <QPainter>

namespace wattbourse::app {

Toggle::Toggle(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Toggle::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 11, 11);
    }
    const QRectF track = QRectF(2, 2, 36, 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(!isEnabled() ? c.raised : isChecked() ? c.accent : c.faint);
    painter.drawRoundedRect(track, 10, 10);
    painter.setBrush(isChecked() ? c.onFill : c.surface);
    painter.drawEllipse(QRectF(isChecked() ? track.right() - 18 : track.left() + 2, track.top() + 2, 16, 16));
}

void Toggle::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace wattbourse::app
