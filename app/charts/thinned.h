// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace wattbourse::app {

/// Adds points from left to right and keeps first, lowest, highest and last of each pixel column: no spike is lost,
/// however many points there are.
class ThinnedLine {
public:
    void add(QPointF point) {
        const double column = std::floor(point.x());
        if (m_column && *m_column != column)
            flush();
        if (!m_column) {
            m_column = column;
            m_first = m_low = m_high = m_last = point;
            return;
        }
        m_last = point;
        if (point.y() < m_low.y())
            m_low = point;
        if (point.y() > m_high.y())
            m_high = point;
    }
    QPolygonF take() {
        flush();
        return std::exchange(m_line, {});
    }

private:
    void flush() {
        if (!m_column)
            return;
        m_line << m_first;
        QPointF one = m_low;
        QPointF two = m_high;
        if (two.x() < one.x())
            std::swap(one, two);
        for (const QPointF& p : {one, two, m_last})
            if (p != m_line.last())
                m_line << p;
        m_column.reset();
    }

    QPolygonF m_line;
    std::optional<double> m_column;
    QPointF m_first, m_low, m_high, m_last;
};

} // namespace wattbourse::app
