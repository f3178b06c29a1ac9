// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/authority_ring.h"

#include "app/charts/marks.h"
#include "app/models/desk_text.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace wattbourse::app {

namespace {

// Qt's arcs: sixteenths of a degree, anticlockwise from three o'clock. Turns run clockwise from twelve.
constexpr int kFullCircle = 360 * 16;
constexpr int kTwelve = 90 * 16;
constexpr double kThickness = 13;
constexpr double kGapDegrees = 2.5;

QString count(std::uint64_t value) {
    return QLocale().toString(static_cast<qulonglong>(value));
}

} // namespace

AuthorityRing::AuthorityRing(QWidget* parent) : ChartWidget(parent) {
    setAccessibleName(tr("Turns of the authorities"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void AuthorityRing::show(std::vector<core::AuthorityStatus> authorities) {
    m_authorities = std::move(authorities);
    if (m_chosen >= static_cast<int>(m_authorities.size()))
        m_chosen = -1;
    setAccessibleDescription(summary());
    update();
}

QString AuthorityRing::summary() const {
    if (m_authorities.empty())
        return tr("No authority is known yet.");
    if (m_chosen >= 0) {
        const core::AuthorityStatus& one = m_authorities[static_cast<std::size_t>(m_chosen)];
        return tr("Authority %1 of %2: %3, sealed %4, missed %5, sealed twice %6.")
            .arg(m_chosen + 1)
            .arg(m_authorities.size())
            .arg(desk::shortHex(one.address.view()), count(one.sealed), count(one.missed), count(one.sealedTwice));
    }
    const auto onDuty = std::find_if(m_authorities.begin(), m_authorities.end(),
                                     [](const core::AuthorityStatus& one) { return one.onDuty; });
    if (onDuty == m_authorities.end())
        return tr("%1 authorities take turns.").arg(m_authorities.size());
    return tr("%1 authorities take turns; now it is the turn of number %2.")
        .arg(m_authorities.size())
        .arg(onDuty - m_authorities.begin() + 1);
}

QStringList AuthorityRing::middleLines() const {
    if (m_authorities.empty())
        return {};
    int shown = m_chosen;
    for (std::size_t i = 0; shown < 0 && i < m_authorities.size(); ++i)
        if (m_authorities[i].onDuty)
            shown = static_cast<int>(i);
    if (shown < 0)
        return {count(m_authorities.size()), tr("take turns")};
    const core::AuthorityStatus& one = m_authorities[static_cast<std::size_t>(shown)];
    QStringList lines{desk::shortHex(one.address.view())};
    if (m_chosen < 0)
        return lines << tr("has its turn");
    lines << tr("sealed %1").arg(count(one.sealed)) << tr("missed %1").arg(count(one.missed));
    if (one.sealedTwice > 0)
        lines << tr("sealed twice");
    return lines;
}

void AuthorityRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartColors& c = colors();
    const double side = std::min(width(), height()) - 12.0;
    const QRectF circle((width() - side) / 2 + kThickness / 2, (height() - side) / 2 + kThickness / 2,
                        side - kThickness, side - kThickness);
    const auto n = m_authorities.size();
    const auto arc = [&](int from, int span, const QColor& color, double thickness) {
        painter.setPen(QPen(color, thickness, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(circle, from, span);
    };
    if (n == 0)
        arc(0, kFullCircle, c.line, kThickness);
    const double each = n == 0 ? 0 : 360.0 / static_cast<double>(n);
    const double gap = n == 1 ? 0 : std::min(kGapDegrees, each / 4);
    for (std::size_t i = 0; i < n; ++i) {
        const core::AuthorityStatus& one = m_authorities[i];
        const int from = kTwelve - static_cast<int>(std::lround((each * static_cast<double>(i) + gap / 2) * 16));
        const int span = -static_cast<int>(std::lround((each - gap) * 16));
        const std::uint64_t turns = one.sealed + one.missed;
        const bool chosen = static_cast<int>(i) == m_chosen;
        arc(from, span, mixed(c.warn, c.surface, turns == 0 ? 0.0 : 0.55), kThickness);
        if (turns == 0)
            arc(from, span, c.line, kThickness);
        else
            arc(from,
                -static_cast<int>(
                    std::lround((each - gap) * 16 * static_cast<double>(one.sealed) / static_cast<double>(turns))),
                mixed(c.accent, c.surface, one.onDuty || chosen ? 1.0 : 0.6), kThickness);
        const double middle = (90.0 - each * (static_cast<double>(i) + 0.5)) * std::numbers::pi / 180.0;
        const auto at = [&](double radius) {
            return circle.center() + QPointF(std::cos(middle) * radius, -std::sin(middle) * radius);
        };
        if (one.onDuty) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.accent);
            painter.drawEllipse(at(circle.width() / 2 - kThickness), 3.5, 3.5);
        }
        if (one.sealedTwice > 0) {
            const QPointF where = at(circle.width() / 2);
            marks::warning(painter, QRectF(where.x() - 7, where.y() - 7, 14, 14), c.text);
        }
        if (chosen)
            arc(from, span, c.text, 2);
    }
    const QStringList lines = middleLines();
    const double hole = circle.width() / 2 - kThickness;
    double y = circle.center().y() - (static_cast<double>(lines.size()) - 1) * 8.5;
    for (qsizetype i = 0; i < lines.size(); ++i, y += 17) {
        // As wide as the hole is at this height: a small ring shows less of the address, and nothing over its arcs.
        const double off = y - circle.center().y();
        const double half = std::sqrt(std::max(0.0, hole * hole - off * off));
        painter.setFont(sized(font(), i == 0 ? 13 : 11, i == 0));
        if (painter.fontMetrics().horizontalAdvance(lines[i]) > 2 * half)
            painter.setFont(sized(font(), 11, i == 0));
        if (i > 0 && painter.fontMetrics().horizontalAdvance(lines[i]) > 2 * half)
            continue;
        label(painter, circle.center().x(), y,
              painter.fontMetrics().elidedText(lines[i], Qt::ElideMiddle, static_cast<int>(2 * half)), Qt::AlignHCenter,
              i == 0 ? c.text : c.muted);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(
            circle.adjusted(-kThickness / 2 - 3, -kThickness / 2 - 3, kThickness / 2 + 3, kThickness / 2 + 3));
    }
}

void AuthorityRing::choose(int index) {
    if (index == m_chosen)
        return;
    m_chosen = index;
    setAccessibleDescription(summary());
    update();
}

void AuthorityRing::keyPressEvent(QKeyEvent* event) {
    const int n = static_cast<int>(m_authorities.size());
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (n == 0 || !(forward || back)) {
        ChartWidget::keyPressEvent(event);
        return;
    }
    choose(forward ? (m_chosen + 1) % n : (m_chosen <= 0 ? n : m_chosen) - 1);
}

void AuthorityRing::mouseMoveEvent(QMouseEvent* event) {
    const QPointF from = event->position() - QPointF(width() / 2.0, height() / 2.0);
    const double radius = std::hypot(from.x(), from.y());
    const double outer = std::min(width(), height()) / 2.0;
    if (m_authorities.empty() || radius > outer || radius < outer - 3 * kThickness) {
        choose(-1);
        return;
    }
    double turn = std::atan2(from.x(), -from.y()) / (2 * std::numbers::pi);
    if (turn < 0)
        turn += 1;
    choose(std::min(static_cast<int>(turn * static_cast<double>(m_authorities.size())),
                    static_cast<int>(m_authorities.size()) - 1));
}

void AuthorityRing::leaveEvent(QEvent* event) {
    choose(-1);
    ChartWidget::leaveEvent(event);
}

void AuthorityRing::focusOutEvent(QFocusEvent* event) {
    choose(-1);
    ChartWidget::focusOutEvent(event);
}

} // namespace wattbourse::app
