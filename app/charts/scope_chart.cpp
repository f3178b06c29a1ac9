// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/scope_chart.h"

#include "app/models/desk_text.h"

#include <QLocale>
#include <QPolygonF>
#include <algorithm>
#include <cmath>

namespace wattbourse::app {

namespace {

constexpr int kColumns = 10;
constexpr int kRows = 8;
constexpr int kCodes = 1024;

double largest(const std::vector<double>& samples) {
    double out = 0;
    for (const double v : samples)
        out = std::max(out, std::abs(v));
    return out;
}

/// The smallest handy time that is not shorter; two mains cycles make 4 ms a division.
double timeStep(double least) {
    const double power = std::pow(10.0, std::floor(std::log10(std::max(least, 1e-3))));
    for (const double lead : {1.0, 2.0, 4.0, 5.0})
        if (lead * power >= least * 0.999)
            return lead * power;
    return 10 * power;
}

QString number(double value) {
    return (value < 0 ? QString(QChar(0x2212)) : QString()) + QLocale().toString(std::abs(value), 'g', 4);
}

} // namespace

ScopeChart::ScopeChart(QWidget* parent) : ChartWidget(parent) {
    setAccessibleName(tr("Oscilloscope: voltage and current over time"));
}

void ScopeChart::show(ScopeTraces traces) {
    m_traces = std::move(traces);
    // The signal fills six of the eight divisions at most, and an empty clamp still gets a scale.
    m_voltsPerDivision = axisStep(std::max(largest(m_traces.volts), 1.0), 4);
    m_amperesPerDivision = axisStep(std::max(largest(m_traces.amperes), 0.1), 4);
    const std::size_t samples = std::max(m_traces.volts.size(), m_traces.amperes.size());
    if (samples > 1)
        m_msPerDivision = timeStep(static_cast<double>(samples - 1) * m_traces.periodMicroseconds / 1000 / kColumns);
    setAccessibleDescription(m_traces.empty() ? tr("No burst yet.")
                                              : tr("Peak %1 V and %2 A over %3 ms.")
                                                    .arg(number(std::round(largest(m_traces.volts) * 10) / 10),
                                                         number(std::round(largest(m_traces.amperes) * 100) / 100),
                                                         number(std::round(m_msPerDivision * kColumns * 10) / 10)));
    update();
}

void ScopeChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(sized(font(), 11));
    const QRectF area(44, 6, width() - 44 - 44 - 44, height() - 6 - 24);
    if (area.width() < 80 || area.height() < 60)
        return;
    paintGrid(painter, area);
    if (m_traces.empty()) {
        painter.setPen(colors().muted);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No burst yet. Choose Refresh to ask the meter for one."));
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area);
    paintTrace(painter, area, m_traces.volts, m_voltsPerDivision, colors().buy, tr("U"), /*below=*/false);
    paintTrace(painter, area, m_traces.amperes, m_amperesPerDivision, colors().sell, tr("I"), /*below=*/true);
    painter.restore();
    paintRange(painter, area);
}

void ScopeChart::paintGrid(QPainter& painter, const QRectF& area) const {
    const ChartColors& c = colors();
    painter.fillRect(area, c.bg);
    const double dx = area.width() / kColumns;
    const double dy = area.height() / kRows;
    for (int k = 0; k <= kColumns; ++k) {
        painter.setPen(QPen(c.line, k == 0 || k == kColumns || k == kColumns / 2 ? 1 : 0.7));
        const double x = std::round(area.left() + k * dx) + 0.5;
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        if (k % 2 == 0)
            label(painter, x, area.bottom() + 13, number(std::round(k * m_msPerDivision * 10) / 10), Qt::AlignHCenter,
                  c.muted);
    }
    label(painter, area.right() + 14, area.bottom() + 13, tr("ms"), Qt::AlignLeft, c.muted);
    for (int k = 0; k <= kRows; ++k) {
        painter.setPen(QPen(c.line, k == 0 || k == kRows ? 1 : 0.7));
        const double y = std::round(area.top() + k * dy) + 0.5;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const int division = kRows / 2 - k;
        if (k > 0 && k < kRows) {
            label(painter, area.left() - 6, y, number(division * m_voltsPerDivision), Qt::AlignRight, c.buy);
            label(painter, area.right() + 6, y, number(division * m_amperesPerDivision), Qt::AlignLeft, c.sell);
        }
    }
    label(painter, area.left() - 6, area.top() + 6, tr("V"), Qt::AlignRight, c.buy);
    label(painter, area.right() + 6, area.top() + 6, tr("A"), Qt::AlignLeft, c.sell);
    painter.setPen(QPen(c.line, 0.8));
    const double middle = std::round(area.center().y()) + 0.5;
    for (int k = 1; k < kColumns * 5; ++k)
        painter.drawLine(QPointF(area.left() + k * dx / 5, middle - 2), QPointF(area.left() + k * dx / 5, middle + 2));
    QColor zero = c.text;
    zero.setAlphaF(0.7F);
    painter.setPen(QPen(zero, 1, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle));
}

void ScopeChart::paintTrace(QPainter& painter, const QRectF& area, const std::vector<double>& samples,
                            double perDivision, const QColor& color, const QString& name, bool below) const {
    if (samples.size() < 2)
        return;
    const double scale = area.height() / kRows / perDivision;
    QPolygonF line;
    line.reserve(static_cast<qsizetype>(samples.size()));
    const double pitch = area.width() / kColumns / m_msPerDivision * m_traces.periodMicroseconds / 1000;
    std::size_t peak = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        line << QPointF(area.left() + static_cast<double>(i) * pitch, area.center().y() - samples[i] * scale);
        if (i < samples.size() / 2 && (below ? samples[i] < samples[peak] : samples[i] > samples[peak]))
            peak = i;
    }
    painter.setPen(QPen(color, 1.8));
    painter.drawPolyline(line);
    label(painter, line[static_cast<qsizetype>(peak)].x(), line[static_cast<qsizetype>(peak)].y() + (below ? 10 : -10),
          name, Qt::AlignHCenter, color);
}

void ScopeChart::paintRange(QPainter& painter, const QRectF& area) const {
    const ChartColors& c = colors();
    const auto y = [&](int code) { return area.bottom() - area.height() * code / (kCodes - 1); };
    const auto column = [&](double x, int low, int high, const QColor& color) {
        const QRectF box(x, area.top(), 10, area.height());
        painter.fillRect(box, c.bg);
        painter.setPen(c.line);
        painter.drawRect(box);
        if (low < 0 || high < low)
            return;
        painter.fillRect(QRectF(x, y(high), 10, y(low) - y(high)), mixed(color, c.bg, 0.4));
        painter.setPen(QPen(color, 1.5));
        painter.drawLine(QPointF(x, y(high)), QPointF(x + 10, y(high)));
        painter.drawLine(QPointF(x, y(low)), QPointF(x + 10, y(low)));
    };
    if (m_traces.highestVoltageCode < 0 && m_traces.highestCurrentCode < 0)
        return;
    const double left = area.right() + 40;
    column(left, m_traces.lowestVoltageCode, m_traces.highestVoltageCode, c.buy);
    column(left + 14, m_traces.lowestCurrentCode, m_traces.highestCurrentCode, c.sell);
    label(painter, left + 12, area.bottom() + 13, tr("ADC"), Qt::AlignHCenter, c.muted);
}

} // namespace wattbourse::app
