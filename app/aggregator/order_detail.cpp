// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/order_detail.h"

#include "app/aggregator/desk_button.h"
#include "app/aggregator/desk_parts.h"
#include "app/models/desk_text.h"
#include "app/models/slot_phase.h"

#include <QGridLayout>
#include <QLocale>

namespace wattbourse::app {

namespace {

QString txnWord(core::TxnRecord::State state) {
    using State = core::TxnRecord::State;
    switch (state) {
    case State::Signed:
        return OrderDetail::tr("signed, no node took it yet");
    case State::Sent:
        return OrderDetail::tr("sent, waits for a block");
    case State::Included:
        return OrderDetail::tr("in a block, not final yet");
    case State::Final:
        return OrderDetail::tr("in a final block");
    case State::Reverted:
        return OrderDetail::tr("refused by the market's contract");
    case State::Displaced:
        return OrderDetail::tr("overtaken by another one with the same number");
    case State::Refused:
        return OrderDetail::tr("not sent: it would be refused");
    }
    return {};
}

QString money(core::Credit credit) {
    return OrderDetail::tr("%1 cr").arg(desk::fixedSigned(credit.value, 6, 2));
}

} // namespace

OrderDetail::OrderDetail(const DeskOrder& order, QWidget* parent) : QDialog(parent), m_grid(new QGridLayout) {
    setWindowTitle(tr("Order"));
    setMinimumWidth(460);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    const OrderTrail& trail = order.trail;

    head(tr("Order"));
    const QString words = order.words();
    line(tr("What"), words.left(1).toUpper() + words.mid(1), trail.order);
    line(tr("State"), BlotterModel::stateText(order));
    if (const auto rest = order.residual())
        line(tr("Not filled"), tr("%1 kWh").arg(desk::kwh(*rest)));
    line(tr("Why"), trail.why.isEmpty() ? desk::unknown() : trail.why, trail.book);

    head(tr("Transaction"));
    if (trail.txn) {
        line(tr("Hash"), desk::fullHex(trail.txn->hash.view()));
        line(tr("State"), txnWord(trail.txn->state));
        line(tr("Block"), trail.txn->block ? QLocale().toString(static_cast<qulonglong>(trail.txn->block->number))
                                           : desk::unknown());
    } else {
        line(tr("Hash"), order.kept >= 0 ? tr("none: it was not placed")
                                         : tr("not among the transactions that this terminal remembers"));
    }

    head(tr("Reading of the slot"));
    const auto& position = trail.position;
    line(tr("Contracted in all"), position ? tr("%1 kWh").arg(desk::kwh(position->contracted)) : desk::unknown(),
         trail.positionProof);
    line(tr("Metered"),
         position && position->metered ? tr("%1 kWh").arg(desk::kwh(*position->metered)) : tr("no reading yet"),
         position && position->metered ? trail.positionProof : Figure{});

    line(tr("Data quality"), trail.quality ? qualityWord(*trail.quality) : desk::unknown());

    head(tr("Settlement of the slot"));
    if (position && position->settled) {
        line(tr("Trades"), money(position->tradeCredit), trail.positionProof);
        line(tr("Imbalance"), money(position->imbalanceCredit), trail.positionProof);
    } else {
        line(tr("State"), tr("not settled yet"));
    }
    column->addLayout(m_grid);
    auto* close = new DeskButton(DeskButton::Kind::Primary, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
}

void OrderDetail::head(const QString& title) {
    m_grid->addWidget(deskLabel(title, 11, /*quiet=*/true, /*medium=*/true), m_grid->rowCount(), 0, 1, 3);
}

void OrderDetail::line(const QString& name, const QString& value, const Figure& proof) {
    m_lines.append({name, value});
    const int row = m_grid->rowCount();
    m_grid->addWidget(deskLabel(name, 12, /*quiet=*/true), row, 0, Qt::AlignTop);
    QLabel* text = deskLabel(value, 12);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(text, row, 1);
    if (proof.state == FigureState::None)
        return;
    auto* shield = new ShieldButton;
    shield->show(proof);
    connect(shield, &ShieldButton::proofAsked, this, &OrderDetail::proofAsked);
    m_grid->addWidget(shield, row, 2, Qt::AlignTop);
}

QString OrderDetail::value(const QString& name) const {
    for (const auto& [of, value] : m_lines)
        if (of == name)
            return value;
    return {};
}

} // namespace wattbourse::app
