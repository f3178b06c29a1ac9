// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/section_bar.h"

#include "app/charts/chart_colors.h"

#include <QKeyEvent>
#include <QPainter>

namespace wattbourse::app {

SectionBar::SectionBar(QWidget* parent) : QTabBar(parent) {
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFont(sized(font(), 13, /*medium=*/true));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

QSize SectionBar::tabSizeHint(int index) const {
    return {fontMetrics().horizontalAdvance(tabText(index)) + 28, kHeight};
}

void SectionBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Home)
        setCurrentIndex(0);
    else if (event->key() == Qt::Key_End)
        setCurrentIndex(count() - 1);
    else
        QTabBar::keyPressEvent(event);
}

void SectionBar::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int over = tabAt(mapFromGlobal(QCursor::pos()));
    for (int i = 0; i < count(); ++i) {
        const QRect r = tabRect(i);
        const bool chosen = i == currentIndex();
        painter.setPen(chosen || (underMouse() && i == over) ? c.text : c.muted);
        painter.drawText(r, Qt::AlignCenter | Qt::TextSingleLine, tabText(i));
        if (chosen)
            painter.fillRect(QRect(r.left() + 10, r.bottom() - 2, r.width() - 20, 3), c.accent);
        if (chosen && hasFocus()) {
            painter.setPen(QPen(c.accent, 1.5));
            painter.drawRoundedRect(QRectF(r).adjusted(4, 5, -4, -6), 5, 5);
        }
    }
}

} // namespace wattbourse::app
