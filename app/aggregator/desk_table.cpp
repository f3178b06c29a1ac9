// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/desk_table.h"

#include "app/charts/marks.h"
#include "app/models/record_table.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace wattbourse::app {

DeskHeader::DeskHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setFocusPolicy(Qt::TabFocus);
    setMinimumSectionSize(24);
    setAccessibleName(tr("Columns"));
    setFont(sized(font(), 11, /*medium=*/true));
}

QSize DeskHeader::sizeHint() const {
    bool twoLines = false;
    if (const QAbstractItemModel* of = model())
        for (int i = 0; i < count(); ++i)
            twoLines = twoLines || of->headerData(i, Qt::Horizontal).toString().contains(QLatin1Char('\n'));
    return {QHeaderView::sizeHint().width(), twoLines ? 36 : 26};
}

void DeskHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const ChartColors& c = chartColors(palette());
    painter->save();
    painter->fillRect(rect, c.surface);
    painter->setPen(c.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QStringList lines = model()->headerData(section, Qt::Horizontal).toString().split(QLatin1Char('\n'));
    const Qt::Alignment align(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QRect box = rect.adjusted(visualIndex(section) == 0 ? 12 : 6, 0, -6, -1);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const bool right = align.testFlag(Qt::AlignRight);
    const auto horizontal = align & Qt::AlignHorizontal_Mask;
    painter->setFont(font());
    const int half = lines.size() > 1 ? box.height() / 2 : box.height();
    const QRect first(box.left(), box.top() + (lines.size() > 1 ? 3 : 0), box.width(),
                      lines.size() > 1 ? half - 2 : half);
    painter->setPen(sorted ? c.text : c.muted);
    painter->drawText(first.adjusted(0, 0, sorted && right ? -11 : 0, 0),
                      static_cast<int>(horizontal | Qt::AlignVCenter) | Qt::TextSingleLine, lines.first());
    if (lines.size() > 1) {
        painter->setFont(sized(font(), 11));
        painter->setPen(mixed(c.muted, c.surface, 0.82));
        painter->drawText(QRect(box.left(), box.top() + half, box.width(), half - 3),
                          static_cast<int>(horizontal | Qt::AlignVCenter) | Qt::TextSingleLine, lines.at(1));
    }
    if (sorted) {
        const double x =
            right ? box.right() - 7.0 : box.left() + QFontMetricsF(font()).horizontalAdvance(lines.first()) + 5.0;
        const double y = first.center().y() + 0.5;
        const bool down = sortIndicatorOrder() == Qt::DescendingOrder;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.accent);
        const double tip = down ? y + 2.5 : y - 2.5;
        const double base = down ? y - 2 : y + 2;
        painter->drawPolygon(QPolygonF{QPointF(x, base), QPointF(x + 7, base), QPointF(x + 3.5, tip)});
    }
    if (hasFocus() && section == m_current) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(c.accent, 1.5));
        painter->drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -2.5), 3, 3);
    }
    painter->restore();
}

void DeskHeader::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Right:
        m_current = std::min(count() - 1, m_current + 1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isSortIndicatorShown()) {
            const bool again = sortIndicatorSection() == m_current;
            const bool ascending = again && sortIndicatorOrder() == Qt::DescendingOrder;
            setSortIndicator(m_current, ascending || !again ? Qt::AscendingOrder : Qt::DescendingOrder);
        }
        break;
    default:
        QHeaderView::keyPressEvent(event);
        return;
    }
    viewport()->update();
}

void DeskHeader::focusInEvent(QFocusEvent* event) {
    QHeaderView::focusInEvent(event);
    viewport()->update();
}

void DeskHeader::focusOutEvent(QFocusEvent* event) {
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

DeskTable::DeskTable(const QString& name, int rowHeight, QWidget* parent) : QTableView(parent) {
    setAccessibleName(name);
    setHorizontalHeader(new DeskHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(rowHeight);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    setFont(sized(font(), 12));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setItemDelegate(new DeskDelegate(this));
}

void DeskTable::setWidths(const std::vector<int>& widths) {
    m_widths = widths;
    stretch();
}

void DeskTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    stretch();
}

void DeskTable::stretch() {
    if (model() == nullptr)
        return;
    const auto columns = std::min(static_cast<int>(m_widths.size()), model()->columnCount());
    int fixedWidth = 0;
    for (int i = 0; i < columns; ++i)
        fixedWidth += isColumnHidden(i) ? 0 : m_widths[static_cast<std::size_t>(i)];
    for (int i = 0; i < columns; ++i) {
        if (isColumnHidden(i))
            continue;
        const int width = m_widths[static_cast<std::size_t>(i)];
        setColumnWidth(i, width > 0 ? width : std::max(60, viewport()->width() - fixedWidth));
    }
}

QRectF DeskDelegate::inner(const QStyleOptionViewItem& option, const QModelIndex& index) {
    return QRectF(option.rect).adjusted(index.column() == 0 ? 12 : 6, 0, -6, -1);
}

void DeskDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                               const ChartColors& colors) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, selected ? mixed(colors.accent, colors.surface, 0.13)
                                  : option.state.testFlag(QStyle::State_MouseOver)
                                      ? mixed(colors.raised, colors.surface, 0.6)
                                      : colors.surface);
    painter.setPen(mixed(colors.line, colors.surface, 0.5));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && index.column() == 0)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()), colors.accent);
}

void DeskDelegate::paintText(QPainter& painter, const QRectF& rect, const QString& text, Qt::Alignment align,
                             const QColor& color) {
    painter.setPen(color);
    const QString fits = painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(rect.width()) + 1);
    painter.drawText(rect, static_cast<int>(align | Qt::AlignVCenter) | Qt::TextSingleLine, fits);
}

void DeskDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setFont(option.font);
    const ChartColors& c = chartColors(option.palette);
    paintGround(*painter, option, index, c);
    paintCell(*painter, option, index, c);
    painter->restore();
}

void DeskDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                             const ChartColors& c) const {
    QRectF box = inner(option, index);
    const QVariant shield = index.data(RecordTable::ShieldRole);
    const Qt::Alignment align(index.data(Qt::TextAlignmentRole).toInt());
    if (shield.isValid()) {
        const bool right = align.testFlag(Qt::AlignRight);
        marks::shield(painter,
                      right ? QRectF(box.right() - 14, box.top(), 14, box.height())
                            : QRectF(box.left(), box.top(), 14, box.height()),
                      static_cast<FigureState>(shield.toInt()), c);
        box.adjust(right ? 0 : 19, 0, right ? -19 : 0, 0);
    }
    if (index.data(RecordTable::MonoRole).toBool()) {
        QFont mono(QStringLiteral("JetBrains Mono"));
        mono.setStyleHint(QFont::Monospace);
        mono.setPixelSize(11);
        painter.setFont(mono);
    }
    QColor ink = c.text;
    switch (static_cast<RecordCell::Tone>(index.data(RecordTable::ToneRole).toInt())) {
    case RecordCell::Tone::Plain:
        break;
    case RecordCell::Tone::Quiet:
        ink = c.muted;
        break;
    case RecordCell::Tone::Good:
        ink = c.accent;
        break;
    case RecordCell::Tone::Warn:
        ink = c.warn;
        break;
    case RecordCell::Tone::Bad:
        ink = c.danger;
        break;
    case RecordCell::Tone::Buy:
        ink = c.buy;
        break;
    case RecordCell::Tone::Sell:
        ink = c.sell;
        break;
    }
    paintText(painter, box, index.data().toString(), align & Qt::AlignHorizontal_Mask, ink);
}

} // namespace wattbourse::app
