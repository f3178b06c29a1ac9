// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/spectrum_chart.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

namespace wattbourse::app {

namespace {

constexpr double kLowest = 0.02;

double percent(const std::vector<double>& amplitudes, std::size_t i) {
    return i < amplitudes.size() && amplitudes[0] > 0 ? 100 * amplitudes[i] / amplitudes[0] : 0;
}

} // namespace

SpectrumChart::SpectrumChart(QWidget* parent) : ChartWidget(parent) {
    setAccessibleName(tr("Spectrum: harmonics of voltage and current"));
}

void SpectrumChart::show(std::vector<double> voltage, std::vector<double> current) {
    m_voltage = std::move(voltage);
    m_current = std::move(current);
    update();
}

void SpectrumChart::setWaiting(const QString& sentence) {
    m_waiting = sentence;
    setAccessibleDescription(sentence);
    update();
}

void SpectrumChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ChartColors& c = colors();
    painter.setFont(sized(font(), 11));
    const QRectF area(36, 6, width() - 40, height() - 6 - 22);
    if (area.width() < 60 || area.height() < 40)
        return;
    const auto y = [&](double p) {
        const double share = (std::log10(std::max(p, kLowest)) - std::log10(kLowest)) / (2 - std::log10(kLowest));
        return area.bottom() - std::min(share, 1.0) * area.height();
    };
    for (const double p : std::array{100.0, 10.0, 1.0, 0.1, kLowest}) {
        const double at = std::round(y(p)) + 0.5;
        painter.setPen(QPen(c.line, p == kLowest ? 1 : 0.7));
        painter.drawLine(QPointF(area.left(), at), QPointF(area.right(), at));
        label(painter, area.left() - 6, at, QLocale().toString(p, 'g', 3), Qt::AlignRight, c.muted);
    }
    const std::size_t orders = std::max(m_voltage.size(), m_current.size());
    if (orders == 0) {
        painter.setPen(c.muted);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap,
                         m_waiting.isEmpty() ? tr("No whole mains cycle yet") : m_waiting);
        return;
    }
    label(painter, area.right(), area.top() + 10, tr("% of the fundamental, by order"), Qt::AlignRight, c.muted);
    const double pitch = area.width() / static_cast<double>(orders);
    const double bar = std::clamp(pitch * 0.28, 2.0, 14.0);
    for (std::size_t i = 0; i < orders; ++i) {
        const double middle = area.left() + (static_cast<double>(i) + 0.5) * pitch;
        const double u = y(percent(m_voltage, i));
        const double a = y(percent(m_current, i));
        if (!m_voltage.empty())
            painter.fillRect(QRectF(middle - bar - 0.5, u, bar, area.bottom() - u), c.buy);
        if (!m_current.empty()) {
            painter.fillRect(QRectF(middle + 1, a, bar, area.bottom() - a), mixed(c.sell, c.surface, 0.3));
            painter.setPen(c.sell);
            painter.drawRect(QRectF(middle + 1, a, bar, area.bottom() - a));
        }
        if (i % 2 == 0)
            label(painter, middle, area.bottom() + 12, QString::number(i + 1), Qt::AlignHCenter, c.muted);
    }
}

} // namespace wattbourse::app
