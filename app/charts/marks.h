// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_colors.h"
#include "app/models/figure.h"
#include "core/api/meter.h"

#include <QPainter>
#include <QRectF>
#include <cstdint>
#include <span>

/// Small drawings inside tables and lines of text. Each leaves the painter as it found it.
namespace wattbourse::app::marks {

/// Centred in `rect`; 13 x 14.
void shield(QPainter& painter, const QRectF& rect, FigureState state, const ChartColors& colors);
/// A closed or open lock, 12 x 14.
void lock(QPainter& painter, const QRectF& rect, bool closed, const QColor& color);
/// A triangle with an exclamation mark, 14 x 14.
void warning(QPainter& painter, const QRectF& rect, const QColor& color);
/// A line through `values`, scaled to its own range; with a fill under it when `filled`.
template <class T>
void sparkline(QPainter& painter, const QRectF& rect, std::span<const T> values, const QColor& color,
               bool filled = false);
/// `done` of `steps` small bars.
void steps(QPainter& painter, const QRectF& rect, int done, int steps, const QColor& color, const QColor& rest);
/// A bar filled to `permille` (held within 0 and 1000).
void bar(QPainter& painter, const QRectF& rect, std::int64_t permille, const QColor& color, const QColor& rest);

} // namespace wattbourse::app::marks
