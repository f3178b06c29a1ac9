// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/ladder_view.h"

#include "app/aggregator/desk_parts.h"
#include "app/models/desk_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace wattbourse::app {

namespace {

class LadderDelegate final : public DeskDelegate {
public:
    LadderDelegate(const LadderModel& model, QObject* parent) : DeskDelegate(parent), m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const ChartColors& c = chartColors(option.palette);
        const LadderRow& row = m_model.row(index.row());
        const QRectF cell(option.rect);
        painter->save();
        painter->setFont(option.font);
        QColor ground = index.row() % 2 == 1 ? mixed(c.raised, c.surface, 0.35) : c.surface;
        if (index.column() == LadderModel::PriceColumn)
            ground = mixed(c.raised, c.surface, 0.7);
        if (row.clears)
            ground = mixed(c.price, ground, 0.16);
        painter->fillRect(option.rect, ground);
        if (row.clears) {
            painter->setPen(mixed(c.price, c.surface, 0.55));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
        switch (index.column()) {
        case LadderModel::OwnBuy:
            paintOwn(*painter, cell, row.ownBuy, row.ownBuyFilled, row.draftBuy, c.buy, c);
            break;
        case LadderModel::OwnSell:
            paintOwn(*painter, cell, row.ownSell, row.ownSellFilled, row.draftSell, c.sell, c);
            if (row.clears && row.ownSell == 0 && row.draftSell == 0)
                paintText(*painter, cell.adjusted(0, 0, -8, 0), LadderView::tr("clears"), Qt::AlignRight, c.price);
            break;
        case LadderModel::Demand:
            paintDepth(*painter, cell, row.demand, row.demandFilled, c.buy, /*left=*/false, c);
            break;
        case LadderModel::Supply:
            paintDepth(*painter, cell, row.supply, row.supplyFilled, c.sell, /*left=*/true, c);
            break;
        default:
            paintPrice(*painter, cell, index.data().toString(), row, c);
            break;
        }
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(QPen(c.accent, 1));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
            if (index.column() == 0)
                painter->fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()), c.accent);
        }
        painter->restore();
    }

private:
    void paintDepth(QPainter& painter, const QRectF& cell, std::int64_t all, std::int64_t filled, const QColor& color,
                    bool left, const ChartColors& c) const {
        const double scale = (cell.width() - 8) / static_cast<double>(m_model.deepest());
        const auto box = [&](std::int64_t wh) {
            const double w = static_cast<double>(wh) * scale;
            return QRectF(left ? cell.left() : cell.right() - w, cell.top() + 2, w, cell.height() - 4);
        };
        const auto wash = [&](float alpha) {
            QColor out = color;
            out.setAlphaF(alpha);
            return out;
        };
        painter.fillRect(box(all), wash(0.20F));
        painter.fillRect(box(filled), wash(0.38F));
        if (all > 0)
            paintText(painter, left ? QRectF(cell.left(), cell.top(), 46, cell.height()) : cell.adjusted(0, 0, -6, 0),
                      desk::kwh({all}), Qt::AlignRight, filled > 0 ? c.text : mixed(c.text, c.surface, 0.72));
    }

    static void paintOwn(QPainter& painter, const QRectF& cell, std::int64_t quantity, std::int64_t filled,
                         std::int64_t draft, const QColor& color, const ChartColors& c) {
        if (quantity == 0 && draft == 0)
            return;
        const bool dashed = quantity == 0;
        const QRectF box = cell.adjusted(4.5, 2.5, -4.5, -2.5);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color, 1, dashed ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(dashed ? QBrush(Qt::NoBrush) : QBrush(mixed(color, c.surface, 0.14)));
        painter.drawRoundedRect(box, 2, 2);
        if (!dashed)
            painter.fillRect(QRectF(box.left() + 1, box.bottom() - 2,
                                    (box.width() - 2) * static_cast<double>(filled) / static_cast<double>(quantity), 2),
                             color);
        painter.setRenderHint(QPainter::Antialiasing, false);
        paintText(painter, box.adjusted(2, 0, -5, 0), desk::kwh({dashed ? draft : quantity}), Qt::AlignRight,
                  dashed ? color : c.text);
    }

    void paintPrice(QPainter& painter, const QRectF& cell, const QString& text, const LadderRow& row,
                    const ChartColors& c) const {
        if (row.clears) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.price);
            painter.drawRoundedRect(cell.adjusted(4, 2, -4, -2), 2, 2);
            painter.setFont(sized(painter.font(), 12, /*medium=*/true));
            paintText(painter, cell, text, Qt::AlignHCenter, c.onFill);
            return;
        }
        // Whole cents stand out, to find one's place by.
        constexpr std::uint32_t kWholeCent = 10'000;
        const bool whole = m_model.market().priceAt(row.tick).value % kWholeCent == 0;
        painter.setFont(sized(painter.font(), 12, whole));
        paintText(painter, cell, text, Qt::AlignHCenter, whole ? c.text : c.load);
    }

    const LadderModel& m_model;
};

/// "would fill if cleared now" with its two colours.
class LadderKey final : public QWidget {
public:
    LadderKey() { setFixedHeight(24); }

protected:
    void paintEvent(QPaintEvent*) override {
        const ChartColors& c = chartColors(palette());
        QPainter painter(this);
        painter.setFont(sized(font(), 11));
        painter.setPen(c.line);
        painter.drawLine(0, 0, width(), 0);
        painter.fillRect(QRect(8, 8, 8, 8), mixed(c.buy, c.surface, 0.65));
        painter.fillRect(QRect(16, 8, 8, 8), mixed(c.sell, c.surface, 0.6));
        painter.setPen(c.muted);
        painter.drawText(QRect(30, 0, width() - 38, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         LadderView::tr("fills at this clearing"));
        painter.drawText(QRect(30, 0, width() - 38, height()), Qt::AlignVCenter | Qt::AlignRight,
                         LadderView::tr("a click fills the ticket"));
    }
};

} // namespace

LadderView::LadderView(QWidget* parent)
    : QWidget(parent), m_model(new LadderModel(this)), m_table(new DeskTable(tr("Order ladder"), 20)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LadderDelegate(*m_model, m_table));
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(new LadderKey);
    connect(m_table, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& at) { Q_EMIT tickChosen(m_model->row(at.row()).tick); });
}

void LadderView::show(const BookCurves& curves, const std::vector<core::OrderRecord>& own, bool recentre) {
    m_model->show(curves, own);
    if (recentre || !m_centred)
        toCentre();
}

void LadderView::setDraft(const std::optional<core::OrderIntent>& draft) {
    m_model->setDraft(draft);
}

void LadderView::toCentre() {
    const int row = m_model->centre();
    m_centred = row >= 0 && isVisible();
    if (row >= 0)
        m_table->scrollTo(m_model->index(row, LadderModel::PriceColumn), QAbstractItemView::PositionAtCenter);
}

void LadderView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int own = std::clamp(width() / 6, 48, 60);
    const int rest = (width() - 2 * own - 54 - m_table->verticalScrollBar()->sizeHint().width()) / 2;
    m_table->setWidths({own, rest, 54, rest, own});
    if (!m_centred)
        toCentre();
}

bool LadderView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool bare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (bare && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space)) {
            if (m_table->currentIndex().isValid())
                Q_EMIT tickChosen(m_model->row(m_table->currentIndex().row()).tick);
            return true;
        }
        if (bare && key->key() == Qt::Key_Home) {
            // The place that matters is where it clears, not the highest price.
            if (const int row = m_model->centre(); row >= 0) {
                m_table->setCurrentIndex(m_model->index(row, LadderModel::PriceColumn));
                toCentre();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wattbourse::app
