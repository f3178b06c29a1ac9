// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/request_card.h"

#include "app/household/offer_words.h"
#include "app/models/desk_text.h"

#include <QBoxLayout>
#include <QPushButton>

namespace wattbourse::app {

RequestCard::RequestCard(QWidget* parent)
    : QWidget(parent), m_card(new Card(tr("Flexibility request"))),
      m_what(new TextLabel({}, {.medium = true, .wrap = true})),
      m_reward(new TextLabel({}, {.pixels = 12, .tone = Tone::Muted, .wrap = true})),
      m_decline(new QPushButton(tr("Decline"))), m_accept(new QPushButton(tr("Accept"))) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->setEdge(Card::Edge::Accent);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_what);
    words->addWidget(m_reward);
    words->addStretch(1);
    row->addLayout(words, 1);
    m_accept->setProperty("primary", true);
    m_accept->setObjectName(QStringLiteral("acceptRequest"));
    m_decline->setObjectName(QStringLiteral("declineRequest"));
    row->addWidget(m_decline);
    row->addWidget(m_accept);
    m_card->body()->addLayout(row, 1);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT answered(m_request, /*accepted=*/true); });
    connect(m_decline, &QPushButton::clicked, this, [this] { Q_EMIT answered(m_request, /*accepted=*/false); });
}

void RequestCard::show(const core::FlexEvent& event, core::UnixTime now) {
    m_request = event.request;
    m_card->setAside(tr("answer by %1").arg(desk::dayAndTime(event.offersEnd, now)));
    m_what->setText(offerTitle(event));
    QStringList words{tr("You would get about %1 cr.")
                          .arg(desk::credit(event.expectedReward, desk::fineDecimals(event.expectedReward))),
                      reboundSentence(event)};
    words.removeAll(QString());
    m_reward->setText(words.join(QLatin1Char(' ')));
    m_accept->setVisible(canAccept(event, now));
    m_decline->setVisible(canDecline(event, now));
}

} // namespace wattbourse::app
