// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/limits_section.h"

#include <QBoxLayout>

namespace wattbourse::app {

LimitsSection::LimitsSection(QWidget* parent) : Page(parent), m_card(new LimitsCard(LimitsCard::Extent::Whole)) {
    auto* sheet = new QWidget;
    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(16, 12, 16, 14);
    rows->setSpacing(12);
    m_card->setMinimumHeight(400);
    rows->addWidget(m_card);
    auto* words = new Card(tr("What the limits do"));
    words->body()->setSpacing(4);
    for (const QString& line :
         {tr("Your agent never buys above the first handle and never sells below the second."),
          tr("It gives way for the network only for the third handle's reward or more."),
          tr("Everybody who takes part checks them: an order outside is refused even if the agent were broken."),
          tr("The preview supposes that every order within the limits had found a partner at that time's price.")})
        words->body()->addWidget(new TextLabel(line, {.tone = Tone::Muted, .wrap = true}));
    rows->addWidget(words);
    rows->addStretch(1);
    sheet->setMinimumWidth(560);
    showScrolled(sheet);
    setAccessibleName(tr("Price limits"));
    connect(m_card, &LimitsCard::previewAsked, this, &LimitsSection::previewAsked);
    connect(m_card, &LimitsCard::savePreferencesAsked, this, &LimitsSection::savePreferencesAsked);
    connect(m_card, &LimitsCard::proofAsked, this, &Page::proofAsked);
}

} // namespace wattbourse::app
