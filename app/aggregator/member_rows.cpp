// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/member_rows.h"

#include "app/charts/marks.h"

#include <QLocale>
#include <QPainter>

namespace wattbourse::app {

namespace {

constexpr int kSparkWidth = 34;
constexpr int kBarWidth = 24;
constexpr std::int64_t kShortPermille = 900;

QRectF sparkBox(const QRectF& box) {
    return {box.left(), box.center().y() - 8, kSparkWidth, 16};
}

QRectF barBox(const QRectF& box) {
    return {box.left() + 4, box.center().y() - 3, kBarWidth, 6};
}

bool isShort(std::optional<std::int64_t> permille) {
    return permille && *permille < kShortPermille;
}

} // namespace

void MemberDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                               const ChartColors& c) const {
    const MemberLive& live = m_members.live(index.row());
    QRectF box = inner(option, index);
    const QString text = index.data().toString();
    switch (index.column()) {
    case MemberTable::Name:
        paintText(painter, box, text, Qt::AlignLeft, c.text);
        break;
    case MemberTable::Branch:
        paintText(painter, box, text, Qt::AlignLeft, c.muted);
        break;
    case MemberTable::Live:
        marks::sparkline(painter, sparkBox(box), std::span<const std::int32_t>(live.hour), c.load);
        paintText(painter, box.adjusted(kSparkWidth + 4, 0, 0, 0), text, Qt::AlignRight, live.power ? c.text : c.faint);
        break;
    case MemberTable::Delivered: {
        const auto permille = live.deliveredPermille();
        if (permille)
            marks::bar(painter, barBox(box), *permille, mixed(isShort(permille) ? c.warn : c.accent, c.surface, 0.8),
                       c.line);
        paintText(painter, box, text, Qt::AlignRight, isShort(permille) ? c.warn : permille ? c.text : c.faint);
        break;
    }
    case MemberTable::Up:
        paintText(painter, box, text, Qt::AlignRight, live.up ? c.text : c.faint);
        break;
    case MemberTable::Down:
        paintText(painter, box, text, Qt::AlignRight, live.down ? c.text : c.faint);
        break;
    case MemberTable::Seal: {
        const bool closed = live.seal == core::SealState::Sealed;
        const QColor ink = live.seal == core::SealState::Broken              ? c.danger
                           : closed || live.seal == core::SealState::Unknown ? c.muted
                                                                             : c.warn;
        marks::lock(painter, QRectF(box.left(), box.top(), 12, box.height()), closed, ink);
        paintText(painter, box.adjusted(17, 0, 0, 0), text, Qt::AlignLeft, ink);
        break;
    }
    case MemberTable::Quality:
        marks::shield(painter, QRectF(box.left(), box.top(), 13, box.height()), live.quality, c);
        paintText(painter, box.adjusted(18, 0, 0, 0), text, Qt::AlignLeft, c.muted);
        break;
    default:
        paintText(painter, box, text, Qt::AlignRight, c.text);
        break;
    }
}

void MemberGroupDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                    const ChartColors& c) const {
    const MemberTotals& sum = m_groups.group(index.row()).totals;
    const QRectF box = inner(option, index);
    const QString text = index.data().toString();
    switch (index.column()) {
    case MemberTable::Live:
        marks::sparkline(painter, sparkBox(box), std::span<const std::int64_t>(sum.hour), c.load);
        paintText(painter, box.adjusted(kSparkWidth + 4, 0, 0, 0), text, Qt::AlignRight, c.text);
        break;
    case MemberTable::Delivered: {
        const auto permille = sum.deliveredPermille();
        if (permille)
            marks::bar(painter, barBox(box), *permille, mixed(isShort(permille) ? c.warn : c.accent, c.surface, 0.8),
                       c.line);
        paintText(painter, box, text, Qt::AlignRight, isShort(permille) ? c.warn : c.text);
        break;
    }
    case MemberTable::Name:
        paintText(painter, box, text, Qt::AlignLeft, c.text);
        break;
    case MemberTable::Branch:
    case MemberTable::Seal:
        paintText(painter, box, text, Qt::AlignLeft, c.muted);
        break;
    case MemberTable::Quality:
        paintText(painter, box, text, Qt::AlignLeft, sum.attention > 0 ? c.warn : c.muted);
        break;
    default:
        paintText(painter, box, text, Qt::AlignRight, c.text);
        break;
    }
}

MemberTotalsStrip::MemberTotalsStrip(const MemberTable& members, const DeskTable& table, QWidget* parent)
    : QWidget(parent), m_members(members), m_table(&table) {
    setFixedHeight(28);
    setFont(sized(font(), 12, /*medium=*/true));
    setAccessibleName(tr("Sums of the rows shown"));
}

void MemberTotalsStrip::follow(const DeskTable& table) {
    m_table = &table;
    update();
}

QString MemberTotalsStrip::text(int column) const {
    const MemberTotals& sum = m_members.totals();
    if (column != MemberTable::Name)
        return memberSum(sum, column);
    const QString count = QLocale().toString(static_cast<qlonglong>(sum.members));
    return sum.members == static_cast<std::int64_t>(m_members.memberCount()) ? tr("All %1").arg(count)
                                                                             : tr("%1 shown").arg(count);
}

void MemberTotalsStrip::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.raised);
    painter.setPen(c.line);
    painter.drawLine(0, 0, width(), 0);
    const QHeaderView* header = m_table->horizontalHeader();
    for (int column = 0; column < MemberTable::kColumns; ++column) {
        const int left = header->sectionViewportPosition(column);
        QRectF box(left + (column == 0 ? 12 : 6), 0, header->sectionSize(column) - (column == 0 ? 18 : 12), height());
        const bool number = MemberTable::isNumber(column);
        const bool words = column == MemberTable::Seal || column == MemberTable::Quality;
        const MemberTotals& sum = m_members.totals();
        if (column == MemberTable::Live) {
            marks::sparkline(painter, sparkBox(box), std::span<const std::int64_t>(sum.hour), c.load);
            box.adjust(kSparkWidth - 4, 0, 0, 0);
        }
        if (const auto permille = sum.deliveredPermille(); permille && column == MemberTable::Delivered)
            marks::bar(painter, barBox(box), *permille, mixed(c.accent, c.raised, 0.8), c.line);
        painter.setFont(sized(font(), 12, !words));
        painter.setPen(words ? c.muted : c.text);
        painter.drawText(
            box, static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
            text(column));
    }
}

} // namespace wattbourse::app
