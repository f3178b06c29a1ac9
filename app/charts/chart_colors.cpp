// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_colors.h"

namespace wattbourse::app {

namespace {

QColor rgb(unsigned value) {
    return QColor::fromRgb(QRgb{0xff000000U | value});
}

} // namespace

const ChartColors& chartColors(const QPalette& palette) {
    static const ChartColors kDark{rgb(0x10151b), rgb(0x182029), rgb(0x202a35), rgb(0x2c3845), rgb(0xe7ecf2),
                                   rgb(0x93a1b2), rgb(0x5d6b7b), rgb(0x2ec4b6), rgb(0x5aa9e6), rgb(0xf4a259),
                                   rgb(0xc7d0da), rgb(0xef7fb2), rgb(0xf0b429), rgb(0xf2694b), rgb(0x0b1218),
                                   rgb(0xf2d35b), rgb(0xa08be6), rgb(0x4fd18b)};
    static const ChartColors kLight{rgb(0xf3f5f8), rgb(0xffffff), rgb(0xeef2f6), rgb(0xd5dde5), rgb(0x16202b),
                                    rgb(0x5a6a7b), rgb(0x93a1b2), rgb(0x0f8f84), rgb(0x1f6fb5), rgb(0xc96a12),
                                    rgb(0x48566a), rgb(0xc2407f), rgb(0xa86f00), rgb(0xc43d1f), rgb(0xffffff),
                                    rgb(0xb98a00), rgb(0x6a4fc4), rgb(0x1e8a52)};
    return palette.color(QPalette::Window).lightness() < 128 ? kDark : kLight;
}

QColor mixed(const QColor& over, const QColor& under, double share) {
    const auto part = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share) + 0.5); };
    return QColor(part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue()));
}

QFont sized(const QFont& base, int pixels, bool medium) {
    QFont font(base);
    font.setPixelSize(pixels);
    font.setWeight(medium ? QFont::Medium : QFont::Normal);
    return font;
}

} // namespace wattbourse::app
