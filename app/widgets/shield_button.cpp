// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/shield_button.h"

#include "app/charts/marks.h"

#include <QKeyEvent>
#include <QPainter>

namespace wattbourse::app {

ShieldButton::ShieldButton(QWidget* parent) : QAbstractButton(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setVisible(false);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_evidence)
            Q_EMIT proofAsked(m_evidence);
    });
}

void ShieldButton::show(const Figure& figure) {
    m_evidence = figure.evidence;
    const QString sentence = figureStateSentence(figure.state, figure.block);
    if (sentence != accessibleName()) {
        setAccessibleName(sentence);
        setToolTip(sentence);
    }
    setFocusPolicy(m_evidence ? Qt::StrongFocus : Qt::NoFocus);
    if (figure.state != m_state) {
        m_state = figure.state;
        setVisible(m_state != FigureState::None);
        update();
    }
}

void ShieldButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ChartColors& c = chartColors(palette());
    marks::shield(painter, rect(), m_state, c);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(c.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    }
}

void ShieldButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace wattbourse::app
