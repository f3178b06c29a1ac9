// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/slot_strip.h"

#include "app/charts/chart_colors.h"
#include "app/models/desk_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QStringList>

namespace wattbourse::app {

SlotButton::SlotButton(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumWidth(58);
}

void SlotButton::show(const SlotItem& item) {
    m_item = item;
    QStringList said{desk::period(item.start, item.end)};
    if (item.price)
        said << (item.indicated ? tr("%1 ct indicated") : tr("%1 ct")).arg(desk::ct(*item.price, item.tick));
    said << slotPhaseWord(item.phase);
    if (item.gateLeft)
        said << tr("gate closes in %1").arg(desk::countdown(*item.gateLeft));
    setAccessibleName(said.join(QStringLiteral(", ")));
    setToolTip(accessibleName());
    update();
}

void SlotButton::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    const bool on = isChecked();
    painter.fillRect(rect(), on ? mixed(c.accent, c.surface, 0.13) : underMouse() ? c.raised : c.surface);
    painter.setPen(c.line);
    painter.drawLine(width() - 1, 0, width() - 1, height());
    if (on)
        painter.fillRect(0, 0, width(), 2, c.accent);
    const QRectF box(8, 3, width() - 14, height() - 8);
    const auto line = [&](int i) { return QRectF(box.left(), box.top() + i * 16, box.width(), 16); };
    painter.setFont(sized(font(), 12, /*medium=*/true));
    painter.setPen(c.text);
    painter.drawText(line(0), Qt::AlignLeft | Qt::AlignVCenter,
                     on ? desk::period(m_item.start, m_item.end) : desk::clockTime(m_item.start));
    painter.setFont(sized(font(), 11));
    QRectF second = line(1);
    if (m_item.price) {
        const QString price = tr("%1 ct").arg(desk::ct(*m_item.price, m_item.tick));
        painter.setPen(on ? c.price : c.text);
        painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter, price);
        second.setLeft(second.left() + painter.fontMetrics().horizontalAdvance(price) + 4);
    }
    painter.setPen(c.muted);
    if (!m_item.price)
        painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter, tr("no price"));
    else if (on && m_item.indicated)
        painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter, tr("indicated"));
    QString third = slotPhaseWord(m_item.phase);
    if (m_item.gateLeft)
        third = on ? tr("gate closes in %1").arg(desk::countdown(*m_item.gateLeft))
                   : tr("gate %1").arg(desk::countdown(*m_item.gateLeft));
    painter.drawText(line(2), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(third, Qt::ElideRight, static_cast<int>(box.width())));
    painter.fillRect(0, height() - 3, width(), 3, c.line);
    painter.fillRect(0, height() - 3, width() * m_item.progress / 1000, 3, c.accent);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(c.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 3, -3, -5), 3, 3);
    }
}

SlotStrip::SlotStrip(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setMinimumHeight(56);
    setAccessibleName(tr("Slots"));
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* button, bool checked) {
        if (checked)
            Q_EMIT slotChosen(static_cast<SlotButton*>(button)->item().slot);
    });
}

void SlotStrip::show(const std::vector<SlotItem>& slots, core::SlotIndex chosen) {
    // Filling the strip is not a choice of its owner.
    const QSignalBlocker quiet(m_group);
    while (m_buttons.size() > slots.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < slots.size()) {
        auto* button = new SlotButton;
        m_group->addButton(button);
        m_row->addWidget(button);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < slots.size(); ++i) {
        m_buttons[i]->show(slots[i]);
        const bool on = slots[i].slot == chosen;
        if (on)
            m_buttons[i]->setChecked(true);
        m_row->setStretch(static_cast<int>(i), on ? 17 : 10);
    }
}

} // namespace wattbourse::app
