// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/desk_button.h"

#include "app/charts/chart_colors.h"

#include <QPainter>
#include <cmath>

namespace wattbourse::app {

DeskButton::DeskButton(Kind kind, const QString& text, QWidget* parent) : QPushButton(text, parent), m_kind(kind) {
    setFont(sized(font(), kind == Kind::Small || kind == Kind::Chip || kind == Kind::WarnChip ? 11 : 12));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void DeskButton::setKind(Kind kind) {
    m_kind = kind;
    update();
}

void DeskButton::setDetail(const QString& detail) {
    if (detail == m_detail)
        return;
    m_detail = detail;
    setAccessibleName(QString(text() + QLatin1Char(' ') + detail));
    updateGeometry();
    update();
}

QSize DeskButton::sizeHint() const {
    const QFontMetricsF metrics(font());
    double width = metrics.horizontalAdvance(text());
    if (!m_detail.isEmpty())
        width += 5 + metrics.horizontalAdvance(m_detail);
    switch (m_kind) {
    case Kind::Chip:
    case Kind::WarnChip:
        return {static_cast<int>(std::ceil(width)) + 20, 24};
    case Kind::Small:
        return {static_cast<int>(std::ceil(width)) + 18, 20};
    default:
        return {static_cast<int>(std::ceil(width * 1.06)) + 26, 28};
    }
}

void DeskButton::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chip = m_kind == Kind::Chip || m_kind == Kind::WarnChip;
    const bool filled = isEnabled() && (m_kind == Kind::Primary || m_kind == Kind::Buy || m_kind == Kind::Sell) &&
                        (!isCheckable() || isChecked());
    QColor fill = m_kind == Kind::Buy ? c.buy : m_kind == Kind::Sell ? c.sell : c.accent;
    QColor edge = fill;
    QColor ink = c.onFill;
    if (!filled) {
        fill = chip && !isChecked() ? c.surface : c.raised;
        edge = isChecked() ? c.accent : m_kind == Kind::WarnChip ? mixed(c.warn, c.line, 0.55) : c.line;
        ink = !isEnabled() ? c.faint : isChecked() || !(chip || isCheckable()) ? c.text : c.muted;
    }
    if (isEnabled() && underMouse())
        fill = mixed(c.text, fill, 0.08);
    if (isEnabled() && isDown())
        fill = mixed(c.bg, fill, 0.25);
    const double radius = chip ? height() / 2.0 : m_kind == Kind::Small ? 3 : 4;
    painter.setPen(QPen(edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(filled ? c.text : c.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), std::max(1.0, radius - 2),
                                std::max(1.0, radius - 2));
    }
    QFont face = font();
    if (filled)
        face.setWeight(QFont::Medium);
    painter.setFont(face);
    painter.setPen(ink);
    if (m_detail.isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
        return;
    }
    const QFontMetricsF metrics(face);
    const double left = (width() - metrics.horizontalAdvance(text()) - 5 - metrics.horizontalAdvance(m_detail)) / 2;
    const auto at = [&](double x) { return QRectF(x, 0, width(), height()); };
    painter.drawText(at(left), Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setPen(m_kind == Kind::WarnChip ? c.warn : c.text);
    painter.drawText(at(left + metrics.horizontalAdvance(text()) + 5), Qt::AlignVCenter | Qt::AlignLeft, m_detail);
}

} // namespace wattbourse::app
