// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/legend.h"

namespace wattbourse::app {

namespace {

constexpr int kMark = 19;
constexpr int kGap = 16;

} // namespace

Legend::Legend(QWidget* parent) : ChartWidget(parent) {
    setFont(sized(font(), 12));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Legend::show(std::vector<Item> items) {
    if (items == m_items)
        return;
    m_items = std::move(items);
    QStringList names;
    for (const Item& item : m_items)
        names << item.name;
    setAccessibleName(tr("Legend: %1").arg(names.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QSize Legend::sizeHint() const {
    int width = 0;
    for (const Item& item : m_items)
        width += kMark + fontMetrics().horizontalAdvance(item.name) + kGap;
    return {std::max(0, width - kGap) + 2, 17};
}

void Legend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    int x = 0;
    const double middle = height() / 2.0;
    for (const Item& item : m_items) {
        const QColor color = colors().*item.color;
        if (item.mark == Mark::Block)
            painter.fillRect(QRectF(x, middle - 4, 14, 8), color);
        else if (item.mark == Mark::Line)
            painter.fillRect(QRectF(x, middle - 1.5, 14, 3), color);
        else
            for (int i = 0; i < 3; ++i)
                painter.fillRect(QRectF(x + i * 5, middle - 1, 3, 2), color);
        painter.setPen(colors().muted);
        painter.drawText(QRect(x + kMark, 0, 400, height()), Qt::AlignVCenter | Qt::TextSingleLine, item.name);
        x += kMark + fontMetrics().horizontalAdvance(item.name) + kGap;
    }
}

} // namespace wattbourse::app
