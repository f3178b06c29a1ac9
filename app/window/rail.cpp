// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/rail.h"

#include "app/charts/chart_colors.h"
#include "app/theme/icons.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace wattbourse::app {

RailButton::RailButton(const QString& title, QString icon, QWidget* parent)
    : QAbstractButton(parent), m_icon(std::move(icon)) {
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void RailButton::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked()) {
        painter.fillRect(rect(), c.raised);
        painter.fillRect(0, 0, 3, height(), c.accent);
    }
    const QColor ink = isChecked() || underMouse() ? c.text : c.muted;
    paintIcon(painter, QRectF((width() - 20) / 2.0 + 1, 9, 20, 20), m_icon, ink);
    painter.setFont(sized(font(), 11));
    painter.setPen(ink);
    painter.drawText(QRect(2, 32, width() - 2, 18), Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 2, -3, -2), 6, 6);
    }
}

void RailButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

Rail::Rail(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    setFixedWidth(77);
    m_column->setContentsMargins(0, 10, 1, 10);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    setAccessibleName(tr("Workspaces"));
}

RailButton* Rail::add(const QString& title, const QString& icon) {
    auto* button = new RailButton(title, icon, this);
    m_column->insertWidget(m_column->count() - 1, button);
    return button;
}

void Rail::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.surface);
    painter.fillRect(width() - 1, 0, 1, height(), c.line);
}

} // namespace wattbourse::app
