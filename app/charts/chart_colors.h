// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace wattbourse::app {

/// The colours that painters use, one meaning each: buy and import, sell and export, price, proven (accent), and so on.
struct ChartColors {
    QColor bg, surface, raised, line, text, muted, faint;
    QColor accent, buy, sell, load, price, warn, danger;
    /// Text on a filled accent, buy, sell or price.
    QColor onFill;
    QColor pv, battery, flex;
};

/// The table that fits a palette: light or dark by its window colour.
const ChartColors& chartColors(const QPalette& palette);

/// `share` of `over` laid on `under`, as one opaque colour.
QColor mixed(const QColor& over, const QColor& under, double share);

/// `base` at a pixel size; `medium` is the weight of headings and figures.
QFont sized(const QFont& base, int pixels, bool medium = false);

} // namespace wattbourse::app
