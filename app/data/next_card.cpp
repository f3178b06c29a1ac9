// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/next_card.h"

#include "app/data/data_text.h"

#include <QFileDialog>

namespace wattbourse::app {

using namespace data;

NextCard::NextCard(QWidget* parent)
    : QWidget(parent), m_next(new TextLabel({}, {.wrap = true})),
      m_said(new TextLabel({}, {.tone = Tone::Accent, .wrap = true})), m_row(new QHBoxLayout) {
    auto* card = new Card(tr("What is next"));
    m_row->setSpacing(8);
    m_row->addStretch();
    card->body()->addWidget(m_next);
    card->body()->addLayout(m_row);
    card->body()->addWidget(m_said);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void NextCard::show(const DataView& view, const DataOffer* offer, const DataSale* sale) {
    m_said->setText(view.said);
    m_said->setVisible(!view.said.isEmpty());
    if (!view.offers)
        return offerDeeds({view.blocked.isEmpty() ? tr("The network's offers are being read.") : view.blocked, {}});
    if (offer == nullptr && sale == nullptr)
        return offerDeeds({tr("Choose an offer or a sale to see what can be done about it."), {}});
    if (sale != nullptr && isOver(sale->step)) {
        Step step{sale->step == SaleStep::Paid ? tr("This sale is over: the owner was paid.")
                                               : tr("This sale is over: the buyer has the money back."),
                  {}};
        if (sale->step == SaleStep::Paid && !sale->selling && sale->haveParcel && view.blocked.isEmpty())
            step.deeds = {savingDeed(sale->id)};
        return offerDeeds(step);
    }
    if (!view.blocked.isEmpty())
        return offerDeeds({view.blocked, {}});
    if (sale != nullptr)
        return offerDeeds(sale->selling ? ofSelling(*sale, view.now) : ofBuying(*sale, view));
    offerDeeds(offer->mine ? ofOwnOffer(*offer, view.now) : ofOffer(*offer, view.now));
}

void NextCard::offerDeeds(const Step& step) {
    m_next->setText(step.sentence);
    m_acts.clear();
    std::vector<QString> names;
    for (const Deed& deed : step.deeds) {
        names.push_back(deed.name);
        m_acts.push_back(deed.act);
    }
    // Buttons are made anew only where others are wanted: a button must not go while it is pressed.
    if (names == m_names)
        return;
    m_names = names;
    for (QPushButton* button : m_deeds) {
        button->hide();
        button->deleteLater();
    }
    m_deeds.clear();
    for (std::size_t at = 0; at < names.size(); ++at) {
        auto* button = new QPushButton(names[at]);
        button->setProperty("primary", at == 0);
        m_row->insertWidget(static_cast<int>(at), button);
        connect(button, &QPushButton::clicked, this, [this, at] {
            if (at >= m_acts.size())
                return;
            // A copy: the answer may offer other deeds.
            const std::function<void()> act = m_acts[at];
            act();
        });
        m_deeds.push_back(button);
    }
}

NextCard::Deed NextCard::signedDeed(const QString& name, const QString& question, const DataSale& sale,
                                    void (NextCard::*asked)(std::uint64_t)) {
    return {name, [this, question, asked, lines = linesOf(sale), id = sale.id] {
                SignDialog::ask(this, question, lines, [this, asked, id] { Q_EMIT(this->*asked)(id); });
            }};
}

NextCard::Deed NextCard::savingDeed(std::uint64_t sale) {
    return {tr("Save the readings…"), [this, sale] {
                auto* dialog =
                    new QFileDialog(this, tr("Save the readings that were bought"), {}, tr("Tables (*.csv)"));
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->setAcceptMode(QFileDialog::AcceptSave);
                dialog->setDefaultSuffix(QStringLiteral("csv"));
                connect(dialog, &QFileDialog::fileSelected, this,
                        [this, sale](const QString& path) { Q_EMIT saveReadingsAsked(sale, path); });
                dialog->open();
            }};
}

NextCard::Step NextCard::ofOwnOffer(const DataOffer& offer, core::UnixTime now) {
    Step step{tr("Seal the readings for each buyer anew and give the file to them. The key goes over the network, "
                 "encrypted to the buyer, once the money is paid in."),
              {{tr("Seal for a buyer…"), [this, id = offer.id] {
                    auto* dialog = new QFileDialog(this, tr("Seal the readings for a buyer"), {},
                                                   tr("Sealed readings (*.parcel)"));
                    dialog->setAttribute(Qt::WA_DeleteOnClose);
                    dialog->setAcceptMode(QFileDialog::AcceptSave);
                    dialog->setDefaultSuffix(QStringLiteral("parcel"));
                    connect(dialog, &QFileDialog::fileSelected, this,
                            [this, id](const QString& path) { Q_EMIT sealAsked(id, path); });
                    dialog->open();
                }}}};
    if (offer.offeredUntil > now)
        step.deeds.push_back({tr("Take back…"), [this, id = offer.id] {
                                  SignDialog::ask(this, tr("Take the offer of these readings back?"),
                                                  {{tr("Offer"), grouped(id)}},
                                                  [this, id] { Q_EMIT takeBackAsked(id); });
                              }});
    return step;
}

NextCard::Step NextCard::ofOffer(const DataOffer& offer, core::UnixTime now) {
    if (offer.offeredUntil <= now)
        return {tr("This offer is over."), {}};
    return {tr("Ask the owner for the file of sealed readings. Then order them: your money waits in the contract until "
               "every reading was checked against what the meter reported when it measured."),
            {{tr("Buy from a file…"), [this] {
                  auto* dialog = new QFileDialog(this, tr("Sealed readings that the owner gave you"), {},
                                                 tr("Sealed readings (*.parcel)"));
                  dialog->setAttribute(Qt::WA_DeleteOnClose);
                  dialog->setFileMode(QFileDialog::ExistingFile);
                  connect(dialog, &QFileDialog::fileSelected, this, &NextCard::readParcelAsked);
                  dialog->open();
              }}}};
}

NextCard::Step NextCard::ofSelling(const DataSale& sale, core::UnixTime now) {
    if (sale.step == SaleStep::Ordered && !sale.haveParcel)
        return {tr("The order is for readings that were not sealed on this terminal: do not deliver."), {}};
    if (sale.step == SaleStep::Ordered)
        return {tr("The money is paid in. Deliver the key, encrypted to the buyer, before the time is over."),
                {signedDeed(tr("Deliver the key…"), tr("Deliver the key of these readings to the buyer?"), sale,
                            &NextCard::deliverAsked)}};
    if (sale.step == SaleStep::Disputed)
        return {tr("The buyer says that the key does not open the readings. Show the key itself before the time is "
                   "over, or the buyer gets the money back. The key opens only what the buyer has."),
                {signedDeed(tr("Show the key…"), tr("Show the key of these readings to everybody?"), sale,
                            &NextCard::revealKeyAsked)}};
    if (sale.deadline <= now)
        return {tr("The buyer's time to check is over: the money is yours."),
                {signedDeed(tr("Collect the money…"), tr("Finish this sale and collect the money?"), sale,
                            &NextCard::finishAsked)}};
    return {tr("The buyer checks the readings. Without an answer until then the money is yours."), {}};
}

NextCard::Step NextCard::ofBuying(const DataSale& sale, const DataView& view) {
    if (sale.step != SaleStep::Ordered && sale.step != SaleStep::Disputed)
        return ofDelivered(sale, view);
    if (sale.deadline <= view.now)
        return {tr("The owner did not answer in time: the money is yours again."),
                {signedDeed(tr("Get the money back…"), tr("Finish this sale and get the money back?"), sale,
                            &NextCard::finishAsked)}};
    return {sale.step == SaleStep::Ordered
                ? tr("The owner has to deliver the key. If that does not happen in time, you get your money back.")
                : tr("The owner has to show the key. If that does not happen in time, you get your money back."),
            {}};
}

NextCard::Step NextCard::ofDelivered(const DataSale& sale, const DataView& view) {
    Step step{tr("The key is here. Every reading is compared with what the meter reported when it measured; without an "
                 "answer of yours until the time is over the owner is paid."),
              {}};
    if (!sale.haveParcel) {
        step.sentence = tr("The sealed readings are not on this terminal: nothing can be checked here. Without an "
                           "answer of yours until the time is over the owner is paid.");
        return step;
    }
    const bool refutable = view.verdict && view.verdict->sale == sale.id && !view.verdict->genuine;
    if (sale.genuine && *sale.genuine) {
        step.deeds.push_back(
            signedDeed(tr("Release the money…"), tr("Release the money to the owner?"), sale, &NextCard::payAsked));
        step.deeds.push_back(savingDeed(sale.id));
    } else if (refutable) {
        step.deeds.push_back(signedDeed(tr("Show it to the network…"),
                                        tr("Show the altered slot and its key to the contract, and get the money "
                                           "back?"),
                                        sale, &NextCard::refuteAsked));
    } else if (sale.genuine && sale.step == SaleStep::Delivered) {
        step.deeds.push_back(signedDeed(tr("Dispute the key…"),
                                        tr("Say that what was delivered is not the key? The owner has to show it "
                                           "then."),
                                        sale, &NextCard::disputeKeyAsked));
    }
    if (!view.check)
        step.deeds.push_back({step.deeds.empty() ? tr("Check every reading") : tr("Check again"),
                              [this, id = sale.id] { Q_EMIT checkAsked(id); }});
    return step;
}

} // namespace wattbourse::app
