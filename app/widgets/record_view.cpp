// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/record_view.h"

#include "app/charts/marks.h"
#include "app/widgets/export_menu.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace wattbourse::app {

namespace {

// Of a column that takes what room is left.
constexpr int kLeastShare = 76;

QColor inkOf(RecordCell::Tone tone, const ChartColors& c) {
    switch (tone) {
    case RecordCell::Tone::Quiet:
        return c.muted;
    case RecordCell::Tone::Good:
        return c.accent;
    case RecordCell::Tone::Warn:
        return c.warn;
    case RecordCell::Tone::Bad:
        return c.danger;
    case RecordCell::Tone::Buy:
        return c.buy;
    case RecordCell::Tone::Sell:
        return c.sell;
    case RecordCell::Tone::Plain:
        break;
    }
    return c.text;
}

class Delegate final : public QStyledItemDelegate {
public:
    explicit Delegate(QObject* parent) : QStyledItemDelegate(parent) {
        m_mono.setFamilies({QStringLiteral("JetBrains Mono"), QStringLiteral("monospace")});
        m_mono.setPixelSize(12);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const ChartColors& c = chartColors(option.palette);
        const QRect r = option.rect;
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(r, mixed(c.accent, c.surface, option.state.testFlag(QStyle::State_Active) ? 0.16 : 0.08));
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), mixed(c.line, c.surface, 0.55));
        const QVariant shield = index.data(RecordTable::ShieldRole);
        const QString text = index.data().toString();
        QRect inner = r.adjusted(8, 0, -8, -1);
        if (shield.isValid()) {
            const auto state = static_cast<FigureState>(shield.toInt());
            if (state != FigureState::None)
                marks::shield(*painter,
                              text.isEmpty() ? QRectF(r) : QRectF(inner.right() - 13, inner.top(), 13, inner.height()),
                              state, c);
            inner.adjust(0, 0, -19, 0);
        }
        const bool mono = index.data(RecordTable::MonoRole).toBool();
        painter->setFont(mono ? m_mono : option.font);
        painter->setPen(inkOf(static_cast<RecordCell::Tone>(index.data(RecordTable::ToneRole).toInt()), c));
        const auto align = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(
            inner, static_cast<int>(align) | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, mono ? Qt::ElideMiddle : Qt::ElideRight, inner.width()));
    }

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QString text = index.data(Qt::ToolTipRole).toString();
        const QString shown = index.data().toString();
        if (text.isEmpty() && view->fontMetrics().horizontalAdvance(shown) > option.rect.width() - 16)
            text = shown;
        // Escaped, since a tool tip takes markup from outside for rich text; a paragraph, since plain text is not
        // wrapped.
        QToolTip::showText(event->globalPos(),
                           text.isEmpty() ? text : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()), view,
                           view->visualRect(index));
        return true;
    }

private:
    QFont m_mono;
};

} // namespace

RecordView::RecordView(const QString& name, std::vector<RecordTable::Column> columns, std::vector<int> widths,
                       QWidget* parent)
    : QTableView(parent), m_table(new RecordTable(std::move(columns), this)), m_widths(std::move(widths)) {
    setModel(m_table);
    setItemDelegate(new Delegate(this));
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setDefaultSectionSize(27);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFixedHeight(28);
}

void RecordView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    // Some languages have longer headings than the widths were made for: they get what room there is.
    std::vector<int> wished(m_widths.size());
    int rest = viewport()->width();
    int longer = 0;
    int sharing = 0;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        if (m_widths[i] == 0) {
            ++sharing;
            continue;
        }
        const QString title = m_table->headerData(static_cast<int>(i), Qt::Horizontal).toString();
        wished[i] = std::max(0, horizontalHeader()->fontMetrics().horizontalAdvance(title) + 18 - m_widths[i]);
        longer += wished[i];
        rest -= m_widths[i];
    }
    const int given = std::clamp(rest - sharing * kLeastShare, 0, longer);
    const int share = std::max(kLeastShare, (rest - given) / std::max(1, sharing));
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        setColumnWidth(static_cast<int>(i),
                       m_widths[i] == 0 ? share : m_widths[i] + (longer == 0 ? 0 : wished[i] * given / longer));
}

void RecordView::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT shieldActivated(currentIndex().row());
    else if (event->matches(QKeySequence::Copy))
        ExportMenu::copyRows(*this);
    else
        QTableView::keyPressEvent(event);
}

void RecordView::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && at.isValid() && at.data(RecordTable::ShieldRole).isValid())
        Q_EMIT shieldActivated(at.row());
}

} // namespace wattbourse::app
