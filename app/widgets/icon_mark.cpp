// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/icon_mark.h"

#include "app/charts/chart_colors.h"
#include "app/theme/icons.h"

namespace wattbourse::app {

IconMark::IconMark(QString icon, QWidget* parent) : QWidget(parent), m_icon(std::move(icon)) {
    setFixedSize(22, 22);
}

void IconMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(painter, QRectF(2, 2, 18, 18), m_icon, chartColors(palette()).muted);
}

} // namespace wattbourse::app
