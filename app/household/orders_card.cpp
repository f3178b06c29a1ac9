// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/orders_card.h"

#include "app/models/desk_text.h"
#include "app/widgets/link_button.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QLocale>
#include <algorithm>

namespace wattbourse::app {

namespace {

// Room for the longer of both orders in the language spoken.
int orderWidth() {
    QFont font;
    font.setPixelSize(13);
    const QFontMetrics metrics(font);
    const QString most = QLocale().toString(9.999, 'f', 3);
    return 18 + std::max(metrics.horizontalAdvance(OrdersCard::tr("Buy %1 kWh").arg(most)),
                         metrics.horizontalAdvance(OrdersCard::tr("Sell %1 kWh").arg(most)));
}

} // namespace

OrdersCard::OrdersCard(QWidget* parent)
    : QWidget(parent), m_filter(new QButtonGroup(this)),
      m_table(new RecordView(tr("Orders"),
                             {{.title = tr("Slot")},
                              {.title = tr("Order")},
                              {.title = tr("Limit ct"), .number = true},
                              {.title = tr("Result"), .number = true},
                              {.title = {}}},
                             {52, orderWidth(), 60, 0, 28})),
      m_none(new TextLabel({}, {.tone = Tone::Muted, .wrap = true})) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Orders"));
    outer->addWidget(card);
    const auto add = [&](const QString& name, Filter filter) {
        auto* button = new LinkButton(name);
        QFont font;
        font.setPixelSize(12);
        button->setFont(font);
        button->setCheckable(true);
        m_filter->addButton(button, filter);
        card->head()->addWidget(button);
    };
    add(tr("all"), All);
    add(tr("open", "orders"), Open);
    add(tr("with a reason"), Explained);
    m_filter->button(All)->setChecked(true);
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_table, 1);
    connect(m_filter, &QButtonGroup::idClicked, this, &OrdersCard::refresh);
    connect(m_table, &RecordView::shieldActivated, this, [this](int row) {
        const auto at = static_cast<std::size_t>(row);
        if (at < m_evidence.size() && m_evidence[at])
            Q_EMIT proofAsked(m_evidence[at]);
    });
    refresh();
}

void OrdersCard::show(const std::vector<OrderRow>& orders) {
    if (orders == m_orders)
        return;
    m_orders = orders;
    refresh();
}

QString OrdersCard::resultOf(const OrderRow& order) {
    switch (order.state) {
    case OrderRow::State::Sent:
        return tr("sent, not confirmed yet");
    case OrderRow::State::Sealed:
        return order.gateCloses ? tr("sealed, opened from %1 on").arg(desk::clockTime(*order.gateCloses))
                                : tr("sealed");
    case OrderRow::State::Open:
        return order.gateCloses ? tr("open, gate %1").arg(desk::clockTime(*order.gateCloses)) : tr("open");
    case OrderRow::State::Cancelled:
        return order.reason.isEmpty() ? tr("cancelled") : tr("cancelled: %1").arg(order.reason);
    case OrderRow::State::Rejected:
        return order.reason.isEmpty() ? tr("rejected") : tr("rejected: %1").arg(order.reason);
    case OrderRow::State::Cleared:
        break;
    }
    if (!order.filled)
        return tr("waits for the result");
    if (order.filled->value == 0)
        return order.reason.isEmpty() ? tr("none") : tr("none: %1").arg(order.reason);
    const QString price = order.price ? desk::ct(*order.price, {1000}) : desk::unknown();
    if (*order.filled == order.quantity)
        return tr("%1 at %2 ct").arg(desk::kwh(*order.filled, desk::fineDecimals(order.quantity)), price);
    const QString part = tr("%1 of %2 at %3 ct")
                             .arg(desk::kwh(*order.filled, desk::fineDecimals(order.quantity)),
                                  desk::kwh(order.quantity, desk::fineDecimals(order.quantity)), price);
    return order.reason.isEmpty() ? part : tr("%1: %2").arg(part, order.reason);
}

void OrdersCard::refresh() {
    std::vector<RecordTable::Row> rows;
    m_evidence.clear();
    for (const OrderRow& order : m_orders) {
        const bool open = order.state == OrderRow::State::Open || order.state == OrderRow::State::Sent ||
                          order.state == OrderRow::State::Sealed;
        if ((m_filter->checkedId() == Open && !open) || (m_filter->checkedId() == Explained && order.reason.isEmpty()))
            continue;
        const bool traded = order.state == OrderRow::State::Cleared && order.filled && order.filled->value > 0;
        const bool sells = order.side == core::Side::Sell;
        const QString amount = desk::kwh(order.quantity, desk::fineDecimals(order.quantity));
        rows.push_back({
            {.text = desk::clockTime(order.from)},
            {.text = sells ? tr("Sell %1 kWh").arg(amount) : tr("Buy %1 kWh").arg(amount),
             .tone = sells ? RecordCell::Tone::Sell : RecordCell::Tone::Buy},
            {.text = desk::ct(order.limit, {1000})},
            {.text = resultOf(order), .tone = traded ? RecordCell::Tone::Plain : RecordCell::Tone::Quiet},
            {.text = {}, .shield = order.proof.state},
        });
        m_evidence.push_back(order.proof.evidence);
    }
    m_none->setText(m_orders.empty() ? tr("Your agent has placed no orders yet.") : tr("No order fits."));
    m_none->setVisible(rows.empty());
    m_table->show(std::move(rows));
}

} // namespace wattbourse::app
