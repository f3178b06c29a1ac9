// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/blotter_view.h"

#include "app/charts/marks.h"
#include "app/models/desk_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
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
                               order.state == DeskOrder::State::Cancelled || order.state == DeskOrder::State::Inactive;
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
      m_confirm(new QWidget), m_sentence(deskLabel({}, 12)), m_yes(new DeskButton(DeskButton::Kind::Primary, {})),
      m_no(new DeskButton(DeskButton::Kind::Plain, tr("Leave it"))) {
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
        const DeskDeed deed = m_asked;
        endAsking();
        Q_EMIT deedAsked(deed);
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &BlotterView::openMenu);
    connect(m_table, &QAbstractItemView::activated, this, &BlotterView::openDetails);
}

void BlotterView::show(std::vector<DeskOrder> orders) {
    m_model->show(std::move(orders));
    // What can no longer be done is no longer asked about.
    if (asking() && !stillHolds(m_asked))
        endAsking();
}

void BlotterView::setBlocked(const QString& reason) {
    m_blocked = reason;
    if (!reason.isEmpty() && asking())
        endAsking();
}

bool BlotterView::stillHolds(const DeskDeed& deed) const {
    const auto has = [this](auto&& wanted) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (wanted(m_model->order(row)))
                return true;
        return false;
    };
    return std::all_of(deed.cancel.begin(), deed.cancel.end(),
                       [&](core::OrderId id) {
                           return has([id](const DeskOrder& o) { return o.order.id == id && o.cancellable; });
                       }) &&
           std::all_of(deed.drop.begin(), deed.drop.end(), [&](std::int64_t kept) {
               return has([&](const DeskOrder& o) { return o.kept == kept && (deed.place.empty() || o.activatable); });
           });
}

std::vector<const DeskOrder*> BlotterView::those(bool (*which)(const DeskOrder&)) const {
    std::vector<const DeskOrder*> out;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (which(m_model->order(row)))
            out.push_back(&m_model->order(row));
    return out;
}

void BlotterView::ask(DeskDeed deed, const QString& sentence, const QString& yes) {
    const bool signs = !deed.place.empty() || !deed.cancel.empty();
    m_asked = std::move(deed);
    m_sentence->setText(signs && !m_blocked.isEmpty() ? m_blocked : sentence);
    m_yes->setText(yes);
    m_yes->updateGeometry();
    m_yes->setEnabled(!signs || m_blocked.isEmpty());
    m_confirm->show();
    m_no->setFocus();
}

void BlotterView::askCancel(int row) {
    const DeskOrder& order = m_model->order(row);
    if (order.cancellable)
        ask({.place = {}, .cancel = {order.order.id}, .keep = {}, .drop = {}},
            tr("You will sign: cancel the order to %1.").arg(order.words()), tr("Sign and cancel"));
}

void BlotterView::askDeactivate(int row) {
    const DeskOrder& order = m_model->order(row);
    if (order.cancellable)
        ask({.place = {}, .cancel = {order.order.id}, .keep = {{order.intent(), order.order.id}}, .drop = {}},
            tr("You will sign: cancel the order to %1. It stays here as inactive.").arg(order.words()),
            tr("Sign and deactivate"));
}

void BlotterView::askActivate(int row) {
    const DeskOrder& order = m_model->order(row);
    if (order.activatable)
        ask({.place = {order.intent()}, .cancel = {}, .keep = {}, .drop = {order.kept}},
            tr("You will sign: %1.").arg(order.words()), tr("Sign and place"));
}

void BlotterView::askRemove(int row) {
    const DeskOrder& order = m_model->order(row);
    if (order.kept >= 0)
        ask({.place = {}, .cancel = {}, .keep = {}, .drop = {order.kept}},
            tr("Throw the inactive order away: %1. Nothing is signed.").arg(order.words()), tr("Throw away"));
}

void BlotterView::askCancelAll() {
    DeskDeed deed;
    for (const DeskOrder* order : those([](const DeskOrder& o) { return o.cancellable; }))
        deed.cancel.push_back(order->order.id);
    const auto count = static_cast<int>(deed.cancel.size());
    if (count > 0)
        ask(std::move(deed), tr("You will sign: cancel all %n orders whose gate is open.", nullptr, count),
            tr("Sign and cancel"));
}

void BlotterView::askDeactivateAll() {
    DeskDeed deed;
    for (const DeskOrder* order : those([](const DeskOrder& o) { return o.cancellable; })) {
        deed.cancel.push_back(order->order.id);
        deed.keep.push_back({order->intent(), order->order.id});
    }
    const auto count = static_cast<int>(deed.cancel.size());
    if (count > 0)
        ask(std::move(deed),
            tr("You will sign: cancel all %n orders whose gate is open. They stay here as inactive.", nullptr, count),
            tr("Sign and deactivate"));
}

void BlotterView::askActivateAll() {
    DeskDeed deed;
    for (const DeskOrder* order : those([](const DeskOrder& o) { return o.activatable; })) {
        deed.place.push_back(order->intent());
        deed.drop.push_back(order->kept);
    }
    const auto count = static_cast<int>(deed.place.size());
    if (count > 0)
        ask(std::move(deed), tr("You will sign: place all %n inactive orders whose gate is open.", nullptr, count),
            tr("Sign and place"));
}

QString BlotterView::question() const {
    return asking() ? m_sentence->text() : QString();
}

void BlotterView::endAsking() {
    m_confirm->hide();
    m_asked = {};
    m_table->setFocus();
}

void BlotterView::openDetails(const QModelIndex& at) {
    if (at.isValid())
        Q_EMIT detailsAsked(m_model->order(at.row()));
}

void BlotterView::openMenu(const QPoint& at) {
    const QModelIndex index = m_table->indexAt(at);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, bool enabled, auto&& deed) {
        QAction* action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, deed);
    };
    // The rows may have moved when something is chosen: the persistent index finds the order again.
    const QPersistentModelIndex kept(index);
    const auto onRow = [this, kept](void (BlotterView::*deed)(int)) {
        return [this, kept, deed] {
            if (kept.isValid())
                (this->*deed)(kept.row());
        };
    };
    const DeskOrder none;
    const DeskOrder& order = index.isValid() ? m_model->order(index.row()) : none;
    add(tr("Details"), index.isValid(), [this, kept] { openDetails(kept); });
    add(tr("Cancel"), order.cancellable, onRow(&BlotterView::askCancel));
    add(tr("Deactivate"), order.cancellable, onRow(&BlotterView::askDeactivate));
    add(tr("Activate"), order.activatable, onRow(&BlotterView::askActivate));
    add(tr("Throw away"), order.kept >= 0, onRow(&BlotterView::askRemove));
    menu->addSeparator();
    add(tr("Cancel all"), true, [this] { askCancelAll(); });
    add(tr("Deactivate all"), true, [this] { askDeactivateAll(); });
    add(tr("Activate all"), true, [this] { askActivateAll(); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

bool BlotterView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete && m_table->currentIndex().isValid()) {
            const int row = m_table->currentIndex().row();
            m_model->order(row).kept >= 0 ? askRemove(row) : askCancel(row);
            return true;
        }
    }
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QPoint at = static_cast<QMouseEvent*>(event)->position().toPoint();
        const QModelIndex index = m_table->indexAt(at);
        if (index.isValid() && index.column() == BlotterModel::StateColumn &&
            cancelBox(m_table->visualRect(index)).contains(at))
            askCancel(index.row());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wattbourse::app
