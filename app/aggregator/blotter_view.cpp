// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/blotter_view.h"

#include "app/charts/marks.h"
#include "app/models/desk_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace wattbourse::app {

namespace {

constexpr int kCancelWidth = 52;

QRect cancelBox(const QRect& cell) {
    return {cell.right() - kCancelWidth - 4, cell.top() + 3, kCancelWidth, cell.height() - 7};
}

class BlotterDelegate final : public DeskDelegate {
public:
    BlotterDelegate(const BlotterModel& model, QObject* parent) : DeskDelegate(parent), m_model(model) {}

protected:
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const ChartColors& c) const override {
        const DeskOrder& order = m_model.order(index.row());
        QRectF box = inner(option, index);
        const QString text = index.data().toString();
        const bool bad = order.state == DeskOrder::State::Rejected;
        switch (index.column()) {
        case BlotterModel::Time:
        case BlotterModel::Market:
            paintText(painter, box, text, Qt::AlignLeft, c.muted);
            break;
        case BlotterModel::Side:
            paintText(painter, box, text, Qt::AlignLeft, order.order.side == core::Side::Buy ? c.buy : c.sell);
            break;
        case BlotterModel::Progress:
            marks::steps(painter, box, BlotterModel::stepsOf(order), BlotterModel::kSteps,
                         bad                                          ? c.danger
                         : order.state == DeskOrder::State::Cancelled ? c.faint
                                                                      : c.accent,
                         c.line);
            break;
        case BlotterModel::StateColumn: {
            if (order.cancellable) {
                const QRect button = cancelBox(option.rect);
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(c.line);
                painter.setBrush(c.raised);
                painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
                painter.setFont(sized(option.font, 11));
                paintText(painter, button, BlotterView::tr("Cancel"), Qt::AlignHCenter, c.text);
                painter.setFont(option.font);
                box.setRight(button.left() - 6);
            }
            const bool waits = order.state == DeskOrder::State::Signed || order.state == DeskOrder::State::Sent ||
                               order.state == DeskOrder::State::Cancelled;
            paintText(painter, box, text, Qt::AlignLeft, bad ? c.danger : waits ? c.muted : c.text);
            break;
        }
        case BlotterModel::Proof:
            marks::shield(painter, option.rect, order.proof, c);
            break;
        default:
            paintText(painter, box, text,
                      Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask, c.text);
            break;
        }
    }

private:
    const BlotterModel& m_model;
};

} // namespace

BlotterView::BlotterView(QWidget* parent)
    : QWidget(parent), m_model(new BlotterModel(this)), m_table(new DeskTable(tr("Orders"), 22)),
      m_confirm(new QWidget), m_sentence(deskLabel({}, 12)),
      m_yes(new DeskButton(DeskButton::Kind::Primary, tr("Sign and cancel"))),
      m_no(new DeskButton(DeskButton::Kind::Plain, tr("Keep the order"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BlotterDelegate(*m_model, m_table));
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    // "Buy" and "Sell" are longer words in most languages.
    const QFontMetrics metrics(m_table->font());
    const int side = std::max({36, metrics.horizontalAdvance(BlotterModel::tr("Buy")) + 14,
                               metrics.horizontalAdvance(BlotterModel::tr("Sell")) + 14});
    m_table->setWidths({66, 44, 84, side, 84, 54, 58, 0, 28});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    layout->addWidget(m_table, 1);
    auto* row = new QHBoxLayout(m_confirm);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    m_sentence->setWordWrap(true);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_no);
    row->addWidget(m_yes);
    m_confirm->hide();
    layout->addWidget(m_confirm);
    connect(m_no, &QPushButton::clicked, this, &BlotterView::endAsking);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        const core::OrderId order = m_asked;
        endAsking();
        Q_EMIT cancelAsked(order);
    });
}

void BlotterView::show(std::vector<DeskOrder> orders) {
    m_model->show(std::move(orders));
    if (m_confirm->isHidden())
        return;
    // An order that can no longer be taken back is no longer asked about.
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->order(row).order.id == m_asked && m_model->order(row).cancellable)
            return;
    endAsking();
}

void BlotterView::ask(int row) {
    const DeskOrder& order = m_model->order(row);
    if (!order.cancellable)
        return;
    m_asked = order.order.id;
    const QString what = order.order.side == core::Side::Buy ? tr("buy %1 kWh for the slot at %2, limit %3 ct")
                                                             : tr("sell %1 kWh for the slot at %2, limit %3 ct");
    m_sentence->setText(tr("You will sign: cancel the order to %1.")
                            .arg(what.arg(desk::kwh(order.order.quantity), desk::clockTime(order.slotStart),
                                          desk::ct(order.limit, order.tick))));
    m_confirm->show();
    m_no->setFocus();
}

void BlotterView::endAsking() {
    m_confirm->hide();
    m_table->setFocus();
}

bool BlotterView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete && m_table->currentIndex().isValid()) {
            ask(m_table->currentIndex().row());
            return true;
        }
    }
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QPoint at = static_cast<QMouseEvent*>(event)->position().toPoint();
        const QModelIndex index = m_table->indexAt(at);
        if (index.isValid() && index.column() == BlotterModel::StateColumn &&
            cancelBox(m_table->visualRect(index)).contains(at))
            ask(index.row());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wattbourse::app
