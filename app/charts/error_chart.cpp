// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/error_chart.h"

#include <QLocale>
#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>

namespace wattbourse::app {

namespace {

constexpr double kLowAmps = 0.05;
constexpr double kHighAmps = 30;
constexpr double kLeastSpan = 3;
constexpr double kMostSpan = 12;

QString signedPercent(double value, int decimals) {
    const QString digits = QLocale().toString(std::abs(value), 'f', decimals);
    if (digits == QLocale().toString(0.0, 'f', decimals))
        return digits;
    return (value < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + digits;
}

} // namespace

/// Where currents and errors are on the picture, and what is on it.
struct ErrorChart::Frame {
    const ErrorCurve& curve;
    const ChartColors& colors;
    QRectF area;
    double span{};

    [[nodiscard]] double x(double amps) const {
        const double share =
            std::log(std::clamp(amps, kLowAmps, kHighAmps) / kLowAmps) / std::log(kHighAmps / kLowAmps);
        return area.left() + share * area.width();
    }
    [[nodiscard]] double y(double percent) const {
        return area.center().y() - std::clamp(percent, -span, span) / span * area.height() / 2;
    }
};

ErrorChart::ErrorChart(QWidget* parent) : ChartWidget(parent) {
    setAccessibleName(tr("Error curve with the limits of class 1 and 2"));
}

void ErrorChart::show(ErrorCurve curve) {
    m_curve = std::move(curve);
    QStringList said;
    for (const ErrorMark& mark : m_curve.marks)
        said << tr("%1 A: %2 %, as found %3 %")
                    .arg(QLocale().toString(mark.amps, 'f', 2), signedPercent(mark.after, 2),
                         signedPercent(mark.before, 2));
    setAccessibleDescription(said.join(QLatin1Char('\n')));
    update();
}

void ErrorChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(sized(font(), 11));
    paint(painter, size(), m_curve, colors());
}

void ErrorChart::paint(QPainter& painter, const QSizeF& size, const ErrorCurve& curve, const ChartColors& c) {
    painter.setRenderHint(QPainter::Antialiasing);
    Frame frame{curve, c, {}, kLeastSpan};
    frame.area = QRectF(34, 8, size.width() - 46, size.height() - 8 - 22);
    if (frame.area.width() < 60 || frame.area.height() < 40)
        return;
    frame.span = kLeastSpan;
    for (const ErrorMark& mark : curve.marks)
        frame.span = std::max({frame.span, std::abs(mark.powerFactor) > 0.95 ? std::abs(mark.before) + 0.5 : 0.0,
                               std::abs(mark.after) + mark.uncertainty});
    if (curve.now && std::abs(curve.now->powerFactor) > 0.95)
        frame.span = std::max(frame.span, std::abs(curve.now->before) + 0.5);
    frame.span = std::min(std::ceil(frame.span), kMostSpan);
    paintGrid(painter, frame);
    paintClass(painter, frame, 2);
    paintClass(painter, frame, 1);
    paintMarks(painter, frame);
    paintNow(painter, frame);
}

void ErrorChart::paintGrid(QPainter& painter, const Frame& frame) {
    const ChartColors& c = frame.colors;
    const double step = axisStep(2 * frame.span, 8);
    for (double at = -std::floor(frame.span / step) * step; at <= frame.span + 1e-9; at += step) {
        const double y = std::round(frame.y(at)) + 0.5;
        painter.setPen(QPen(c.line, std::abs(at) < 1e-9 ? 1.2 : 0.7));
        painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
        label(painter, frame.area.left() - 6, y, signedPercent(at, step < 1 ? 1 : 0), Qt::AlignRight, c.muted);
    }
    constexpr std::array kMarks{0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0};
    for (const double amps : kMarks) {
        const double x = std::round(frame.x(amps)) + 0.5;
        painter.setPen(QPen(c.line, 0.7));
        painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
        label(painter, x, frame.area.bottom() + 12, QLocale().toString(amps, 'g', 3), Qt::AlignHCenter, c.muted);
    }
}

void ErrorChart::paintClass(QPainter& painter, const Frame& frame, int number) {
    const ChartColors& c = frame.colors;
    const auto& limits = number == 1 ? frame.curve.classOne : frame.curve.classTwo;
    if (limits.size() < 2)
        return;
    QPolygonF upper;
    for (const auto& [amps, percent] : limits)
        upper << QPointF(frame.x(amps), frame.y(percent));
    QPolygonF outline = upper;
    for (auto at = upper.rbegin(); at != upper.rend(); ++at)
        outline << QPointF(at->x(), 2 * frame.area.center().y() - at->y());
    QColor fill = c.accent;
    fill.setAlphaF(number == 1 ? 0.18F : 0.08F);
    QPen pen(mixed(c.accent, c.surface, 0.7), 1);
    if (number == 2)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawPolygon(outline);
    const double limit = limits.back().second;
    label(painter, frame.x(1.1), frame.y(limit) + 9,
          number == 1 ? tr("class 1, ±%1 %").arg(QLocale().toString(limit, 'f', 1))
                      : tr("class 2, ±%1 %").arg(QLocale().toString(limit, 'f', 1)),
          Qt::AlignLeft, c.accent);
    if (number == 2)
        label(painter, frame.x(0.48), frame.y(limit) + 9, tr("no limit below 0.5 A"), Qt::AlignRight, c.muted);
}

void ErrorChart::paintMarks(QPainter& painter, const Frame& frame) {
    const ChartColors& c = frame.colors;
    std::vector<ErrorMark> marks = frame.curve.marks;
    std::sort(marks.begin(), marks.end(), [](const ErrorMark& a, const ErrorMark& b) { return a.amps < b.amps; });
    QPolygonF found;
    for (const ErrorMark& mark : marks)
        if (std::abs(mark.powerFactor) > 0.95)
            found << QPointF(frame.x(mark.amps), frame.y(mark.before));
    painter.setPen(QPen(c.muted, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(found);
    painter.setBrush(c.muted);
    for (const QPointF& at : found)
        painter.drawEllipse(at, 1.8, 1.8);
    for (const ErrorMark& mark : marks) {
        const double x = frame.x(mark.amps);
        const double y = frame.y(mark.after);
        painter.setPen(QPen(c.text, 1.4));
        const double high = frame.y(mark.after + mark.uncertainty);
        const double low = frame.y(mark.after - mark.uncertainty);
        painter.drawLine(QPointF(x, high), QPointF(x, low));
        painter.drawLine(QPointF(x - 4, high), QPointF(x + 4, high));
        painter.drawLine(QPointF(x - 4, low), QPointF(x + 4, low));
        painter.setBrush(mark.verified ? c.text : c.surface);
        painter.drawEllipse(QPointF(x, y), 4, 4);
        if (std::abs(mark.powerFactor) <= 0.95)
            label(painter, x + 8, y - 8, tr("PF %1").arg(QLocale().toString(mark.powerFactor, 'f', 2)), Qt::AlignLeft,
                  c.muted);
    }
}

void ErrorChart::paintNow(QPainter& painter, const Frame& frame) {
    if (!frame.curve.now)
        return;
    const ChartColors& c = frame.colors;
    const double x = frame.x(frame.curve.now->amps);
    const double from = frame.y(frame.curve.now->before);
    const double to = frame.y(frame.curve.now->after);
    painter.setPen(QPen(c.sell, 1.2, Qt::DotLine));
    painter.drawLine(QPointF(x, from), QPointF(x, to));
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.sell);
    painter.drawEllipse(QPointF(x, from), 4.5, 4.5);
    const QString text =
        tr("now %1 A, %2 %")
            .arg(QLocale().toString(frame.curve.now->amps, 'f', 2), signedPercent(frame.curve.now->before, 2));
    const bool left = x > frame.area.center().x();
    label(painter, x + (left ? 6 : -6), std::max(from - 13, frame.area.top() + 8), text,
          left ? Qt::AlignRight : Qt::AlignLeft, c.sell);
}

} // namespace wattbourse::app
