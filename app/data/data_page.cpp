// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/data_page.h"

#include "app/models/desk_text.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLocale>
#include <cmath>

namespace wattbourse::app {

namespace {

constexpr double kMicro = 1e6;
constexpr double kMostPrice = 1e6;

QString moment(core::UnixTime time) {
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time.seconds), QStringLiteral("d MMM HH:mm"));
}

QString span(core::UnixTime from, core::UnixTime until) {
    return moment(from) + QStringLiteral(" – ") + moment(until);
}

QString grouped(std::uint64_t n) {
    return QLocale().toString(static_cast<qulonglong>(n));
}

RecordCell::Tone toneOf(SaleStep step) {
    switch (step) {
    case SaleStep::Paid:
        return RecordCell::Tone::Good;
    case SaleStep::Disputed:
        return RecordCell::Tone::Warn;
    case SaleStep::Refunded:
        return RecordCell::Tone::Quiet;
    case SaleStep::Ordered:
    case SaleStep::Delivered:
    case SaleStep::Revealed:
        break;
    }
    return RecordCell::Tone::Plain;
}

QString wordOf(SaleStep step) {
    switch (step) {
    case SaleStep::Ordered:
        return DataPage::tr("paid in, key not delivered");
    case SaleStep::Delivered:
        return DataPage::tr("key delivered");
    case SaleStep::Disputed:
        return DataPage::tr("key disputed");
    case SaleStep::Revealed:
        return DataPage::tr("key shown to all");
    case SaleStep::Paid:
        return DataPage::tr("paid");
    case SaleStep::Refunded:
        break;
    }
    return DataPage::tr("money back");
}

bool isOver(SaleStep step) {
    return step == SaleStep::Paid || step == SaleStep::Refunded;
}

} // namespace

DataPage::DataPage(QWidget* parent) : Page(parent) {
    setAccessibleName(tr("Data"));
    auto* sheet = new QWidget;
    auto* columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(16, 12, 16, 12);
    columns->setSpacing(12);

    m_offers = new RecordView(tr("Readings on offer"),
                              {{tr("Meter"), false, true},
                               {tr("Readings of")},
                               {tr("Slots"), true},
                               {tr("Every s"), true},
                               {tr("Price cr"), true},
                               {tr("On offer until")}},
                              {132, 0, 64, 72, 84, 112});
    m_sales = new RecordView(tr("My sales and purchases"),
                             {{tr("No."), true},
                              {tr("I")},
                              {tr("Readings of")},
                              {tr("Price cr"), true},
                              {tr("State")},
                              {tr("Answer by")},
                              {tr("Check")}},
                             {48, 64, 0, 84, 160, 96, 150});
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    auto* offerCard = new Card(tr("Readings on offer"));
    auto* links = new QPushButton(tr("Links to other programs…"));
    offerCard->head()->addWidget(links);
    connect(links, &QPushButton::clicked, this, &DataPage::linksAsked);
    offerCard->body()->addWidget(m_offers);
    auto* saleCard = new Card(tr("My sales and purchases"));
    saleCard->body()->addWidget(m_sales);
    left->addWidget(offerCard, 1);
    left->addWidget(saleCard, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    m_nextCard = new Card(tr("What is next"));
    m_next = new TextLabel({}, {.wrap = true});
    m_said = new TextLabel({}, {.tone = Tone::Accent, .wrap = true});
    m_nextCard->body()->addWidget(m_next);
    m_deedRow = new QHBoxLayout;
    m_deedRow->setSpacing(8);
    m_deedRow->addStretch();
    m_nextCard->body()->addLayout(m_deedRow);
    m_nextCard->body()->addWidget(m_said);
    right->addWidget(m_nextCard);
    right->addWidget(makeForm());
    right->addWidget(makeCheck(), 1);
    columns->addLayout(left, 17);
    columns->addLayout(right, 10);
    showScrolled(sheet);

    connect(m_offers->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& at) {
        if (!at.isValid())
            return;
        m_saleChosen = false;
        const auto row = static_cast<std::size_t>(at.row());
        if (m_view.offers && row < m_view.offers->size())
            m_chosen = (*m_view.offers)[row].id;
        showNext();
    });
    connect(m_sales->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& at) {
        if (!at.isValid())
            return;
        m_saleChosen = true;
        const auto row = static_cast<std::size_t>(at.row());
        if (m_view.sales && row < m_view.sales->size())
            m_chosen = (*m_view.sales)[row].id;
        showNext();
    });
    for (RecordView* view : {m_offers, m_sales})
        connect(view, &RecordView::shieldActivated, this, [this] {
            if (m_view.proof.evidence)
                Q_EMIT proofAsked(m_view.proof.evidence);
        });
    show(DataView{});
}

QWidget* DataPage::makeForm() {
    auto* card = new Card(tr("Offer my readings"));
    m_offerable = new TextLabel({}, {.tone = Tone::Muted, .wrap = true});
    card->body()->addWidget(m_offerable);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(6);
    m_slotCount = new QSpinBox;
    m_slotCount->setRange(1, 1);
    m_slotCount->setAccessibleName(tr("How many of the newest slots"));
    m_price = new QDoubleSpinBox;
    m_price->setRange(0.01, kMostPrice);
    m_price->setDecimals(2);
    m_price->setValue(1);
    m_price->setSuffix(QStringLiteral(" cr"));
    m_price->setAccessibleName(tr("Price of all of them"));
    m_days = new QSpinBox;
    m_days->setRange(1, 365);
    m_days->setValue(7);
    m_days->setAccessibleName(tr("Days on offer"));
    m_terms = new QLineEdit(tr("For research; not to be passed on."));
    m_terms->setMaxLength(500);
    m_terms->setAccessibleName(tr("Terms of use"));
    form->addRow(tr("Slots"), m_slotCount);
    form->addRow(tr("Price"), m_price);
    form->addRow(tr("Days"), m_days);
    form->addRow(tr("Terms"), m_terms);
    card->body()->addLayout(form);
    auto* row = new QHBoxLayout;
    auto* save = new QPushButton(tr("Save as Green Button…"));
    auto* open = new QPushButton(tr("Look into a Green Button file…"));
    row->addWidget(save);
    row->addWidget(open);
    row->addStretch();
    m_offer = new QPushButton(tr("Offer…"));
    m_offer->setObjectName(QStringLiteral("offerReadings"));
    row->addWidget(m_offer);
    connect(save, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Save my history"), {}, tr("Green Button (*.xml)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("xml"));
        connect(dialog, &QFileDialog::fileSelected, this, &DataPage::saveHistoryAsked);
        dialog->open();
    });
    connect(open, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Look into a Green Button file"), {}, tr("Green Button (*.xml)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &DataPage::readHistoryAsked);
        dialog->open();
    });
    card->body()->addLayout(row);
    connect(m_offer, &QPushButton::clicked, this, &DataPage::askOffer);
    return card;
}

QWidget* DataPage::makeCheck() {
    m_checkCard = new Card(tr("Check of a delivery"));
    m_verdict = new TextLabel({}, {.wrap = true});
    m_checkCard->body()->addWidget(m_verdict);
    auto* row = new QHBoxLayout;
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Slots checked"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_save = new QPushButton(tr("Save the verdict…"));
    row->addWidget(m_progress, 1);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    m_checkCard->body()->addLayout(row);
    m_slots = new RecordView(tr("Slots of the delivery"), {{tr("Slot")}, {tr("Readings"), true}, {tr("Finding")}},
                             {132, 72, 0});
    m_checkCard->body()->addWidget(m_slots, 1);
    // While there is no table the sentence stays at the top.
    m_checkCard->body()->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, &DataPage::cancelCheckAsked);
    connect(m_save, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Save the verdict"), {}, tr("Verdict (*.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("json"));
        connect(dialog, &QFileDialog::fileSelected, this, &DataPage::saveVerdictAsked);
        dialog->open();
    });
    return m_checkCard;
}

void DataPage::show(const DataView& view) {
    m_view = view;
    showOffers();
    showSales();
    showNext();
    showCheck();
    const bool can = view.offerable && view.blocked.isEmpty();
    m_offer->setEnabled(can);
    const bool first = m_slotCount->maximum() == 1;
    m_slotCount->setMaximum(view.offerable ? static_cast<int>(view.offerable->slots) : 1);
    if (first)
        m_slotCount->setValue(m_slotCount->maximum());
    m_offerable->setText(
        view.offerable
            ? tr("%1 readings of %2 slots can be sold: %3. The readings stay here; only their price is made known.")
                  .arg(grouped(view.offerable->readings), grouped(view.offerable->slots),
                       span(view.offerable->from, view.offerable->until))
            : tr("Nothing can be sold yet: only slots that ended and that the meter reported to the network."));
    m_said->setText(view.said);
    m_said->setVisible(!view.said.isEmpty());
}

void DataPage::showOffers() {
    std::vector<RecordTable::Row> rows;
    if (m_view.offers)
        for (const DataOffer& offer : *m_view.offers) {
            const bool open = offer.offeredUntil > m_view.now;
            const auto tone = open ? RecordCell::Tone::Plain : RecordCell::Tone::Quiet;
            rows.push_back({{desk::shortHex(offer.meter.view()), tone},
                            {span(offer.from, offer.until), tone},
                            {grouped(offer.slots), tone},
                            {grouped(offer.granularity), tone},
                            {desk::credit(offer.price), tone, m_view.proof.state},
                            {offer.mine && !open ? tr("taken back") : moment(offer.offeredUntil),
                             tone,
                             {},
                             offer.mine ? tr("My own offer") : QString()}});
        }
    m_offers->show(std::move(rows));
}

void DataPage::showSales() {
    std::vector<RecordTable::Row> rows;
    if (m_view.sales)
        for (const DataSale& sale : *m_view.sales) {
            const bool late = !isOver(sale.step) && sale.deadline <= m_view.now;
            const auto verdictTone = !sale.genuine   ? RecordCell::Tone::Quiet
                                     : *sale.genuine ? RecordCell::Tone::Good
                                                     : RecordCell::Tone::Bad;
            rows.push_back(
                {{grouped(sale.id)},
                 {sale.selling ? tr("sell") : tr("buy"), sale.selling ? RecordCell::Tone::Sell : RecordCell::Tone::Buy},
                 {span(sale.offer.from, sale.offer.until)},
                 {desk::credit(sale.price), RecordCell::Tone::Plain, m_view.proof.state},
                 {wordOf(sale.step), toneOf(sale.step)},
                 {isOver(sale.step) ? desk::unknown() : moment(sale.deadline),
                  late ? RecordCell::Tone::Warn : RecordCell::Tone::Plain},
                 {sale.verdict.isEmpty() ? desk::unknown() : sale.verdict, verdictTone}});
        }
    m_sales->show(std::move(rows));
}

const DataOffer* DataPage::chosenOffer() const {
    if (m_saleChosen || !m_chosen || !m_view.offers)
        return nullptr;
    for (const DataOffer& offer : *m_view.offers)
        if (offer.id == *m_chosen)
            return &offer;
    return nullptr;
}

const DataSale* DataPage::chosenSale() const {
    if (!m_saleChosen || !m_chosen || !m_view.sales)
        return nullptr;
    for (const DataSale& sale : *m_view.sales)
        if (sale.id == *m_chosen)
            return &sale;
    return nullptr;
}

void DataPage::showDeeds(const QString& sentence, const std::vector<Deed>& deeds) {
    m_next->setText(sentence);
    m_acts.clear();
    std::vector<QString> names;
    for (const Deed& deed : deeds) {
        names.push_back(deed.name);
        m_acts.push_back(deed.act);
    }
    // Buttons are made anew only where others are wanted: a button must not go while it is pressed.
    if (names == m_deedNames)
        return;
    m_deedNames = names;
    for (QPushButton* button : m_deeds)
        button->deleteLater();
    m_deeds.clear();
    for (std::size_t at = 0; at < names.size(); ++at) {
        auto* button = new QPushButton(names[at]);
        button->setProperty("primary", at == 0);
        m_deedRow->insertWidget(static_cast<int>(at), button);
        connect(button, &QPushButton::clicked, this, [this, at] {
            if (at < m_acts.size())
                m_acts[at]();
        });
        m_deeds.push_back(button);
    }
}

void DataPage::showNext() {
    if (m_view.offers == std::nullopt) {
        showDeeds(m_view.blocked.isEmpty() ? tr("The network's offers are being read.") : m_view.blocked, {});
        return;
    }
    if (const DataSale* sale = chosenSale())
        return showSaleNext(*sale);
    if (const DataOffer* offer = chosenOffer())
        return showOfferNext(*offer);
    showDeeds(tr("Choose an offer or a sale to see what can be done about it."), {});
}

void DataPage::showOfferNext(const DataOffer& offer) {
    if (!m_view.blocked.isEmpty())
        return showDeeds(m_view.blocked, {});
    if (offer.mine) {
        std::vector<Deed> deeds{{tr("Seal for a buyer…"), [this, id = offer.id] {
                                     auto* dialog = new QFileDialog(this, tr("Seal the readings for a buyer"), {},
                                                                    tr("Sealed readings (*.parcel)"));
                                     dialog->setAttribute(Qt::WA_DeleteOnClose);
                                     dialog->setAcceptMode(QFileDialog::AcceptSave);
                                     dialog->setDefaultSuffix(QStringLiteral("parcel"));
                                     connect(dialog, &QFileDialog::fileSelected, this,
                                             [this, id](const QString& path) { Q_EMIT sealAsked(id, path); });
                                     dialog->open();
                                 }}};
        if (offer.offeredUntil > m_view.now)
            deeds.push_back({tr("Take back…"), [this, id = offer.id] {
                                 confirm(tr("Take the offer of these readings back?"), {{tr("Offer"), grouped(id)}},
                                         tr("Sign and send"), [this, id] { Q_EMIT takeBackAsked(id); });
                             }});
        return showDeeds(tr("Seal the readings for each buyer anew and give the file to them. The key goes over the "
                            "network, encrypted to the buyer, once the money is paid in."),
                         deeds);
    }
    if (offer.offeredUntil <= m_view.now)
        return showDeeds(tr("This offer is over."), {});
    showDeeds(
        tr("Ask the owner for the file of sealed readings. Then order them: your money waits in the contract until "
           "every reading was checked against what the meter reported when it measured."),
        {{tr("Buy from a file…"), [this] {
              auto* dialog = new QFileDialog(this, tr("Sealed readings that the owner gave you"), {},
                                             tr("Sealed readings (*.parcel)"));
              dialog->setAttribute(Qt::WA_DeleteOnClose);
              dialog->setFileMode(QFileDialog::ExistingFile);
              connect(dialog, &QFileDialog::fileSelected, this, &DataPage::readParcelAsked);
              dialog->open();
          }}});
}

std::vector<SignDialog::Line> DataPage::linesOf(const DataSale& sale) const {
    return {{tr("Sale"), grouped(sale.id)},
            {tr("Readings of"), span(sale.offer.from, sale.offer.until)},
            {tr("Price"), tr("%1 cr").arg(desk::exactCredit(sale.price))},
            {sale.selling ? tr("Buyer") : tr("Owner"),
             desk::fullHex(sale.selling ? sale.buyer.view() : sale.offer.owner.view())}};
}

void DataPage::showSaleNext(const DataSale& sale) {
    const std::uint64_t id = sale.id;
    const bool late = sale.deadline <= m_view.now;
    const auto deed = [&](const QString& name, const QString& question, void (DataPage::*asked)(std::uint64_t)) {
        return Deed{name, [this, question, asked, lines = linesOf(sale), id] {
                        confirm(question, lines, tr("Sign and send"), [this, asked, id] { Q_EMIT(this->*asked)(id); });
                    }};
    };
    if (isOver(sale.step))
        return showDeeds(sale.step == SaleStep::Paid ? tr("This sale is over: the owner was paid.")
                                                     : tr("This sale is over: the buyer has the money back."),
                         {});
    if (!m_view.blocked.isEmpty())
        return showDeeds(m_view.blocked, {});
    if (sale.selling) {
        if (sale.step == SaleStep::Ordered && !sale.haveParcel)
            return showDeeds(tr("The order is for readings that were not sealed on this terminal: do not deliver."),
                             {});
        if (sale.step == SaleStep::Ordered)
            return showDeeds(
                tr("The money is paid in. Deliver the key, encrypted to the buyer, before the time is over."),
                {deed(tr("Deliver the key…"), tr("Deliver the key of these readings to the buyer?"),
                      &DataPage::deliverAsked)});
        if (sale.step == SaleStep::Disputed)
            return showDeeds(tr("The buyer says that the key does not open the readings. Show the key itself before "
                                "the time is over, "
                                "or the buyer gets the money back. The key opens only what the buyer has."),
                             {deed(tr("Show the key…"), tr("Show the key of these readings to everybody?"),
                                   &DataPage::revealKeyAsked)});
        if (late)
            return showDeeds(tr("The buyer's time to check is over: the money is yours."),
                             {deed(tr("Collect the money…"), tr("Finish this sale and collect the money?"),
                                   &DataPage::finishAsked)});
        return showDeeds(tr("The buyer checks the readings. Without an answer until then the money is yours."), {});
    }
    if (sale.step == SaleStep::Ordered || sale.step == SaleStep::Disputed) {
        if (late)
            return showDeeds(tr("The owner did not answer in time: the money is yours again."),
                             {deed(tr("Get the money back…"), tr("Finish this sale and get the money back?"),
                                   &DataPage::finishAsked)});
        return showDeeds(
            sale.step == SaleStep::Ordered
                ? tr("The owner has to deliver the key. If that does not happen in time, you get your money "
                     "back.")
                : tr("The owner has to show the key. If that does not happen in time, you get your money "
                     "back."),
            {});
    }
    std::vector<Deed> deeds;
    if (!m_view.check)
        deeds.push_back({tr("Check every reading"), [this, id] { Q_EMIT checkAsked(id); }});
    const bool refutable = m_view.verdict && m_view.verdict->sale == id && !m_view.verdict->genuine;
    if (sale.genuine && *sale.genuine)
        deeds.push_back(deed(tr("Release the money…"), tr("Release the money to the owner?"), &DataPage::payAsked));
    else if (refutable)
        deeds.push_back(deed(tr("Show it to the network…"),
                             tr("Show the altered slot and its key to the contract, and get the money back?"),
                             &DataPage::refuteAsked));
    else if (sale.genuine && sale.step == SaleStep::Delivered)
        deeds.push_back(deed(tr("Dispute the key…"),
                             tr("Say that what was delivered is not the key? The owner has to show it then."),
                             &DataPage::disputeKeyAsked));
    showDeeds(tr("The key is here. Every reading is compared with what the meter reported when it measured; without an "
                 "answer of yours until the time is over the owner is paid."),
              deeds);
}

void DataPage::showCheck() {
    const bool running = m_view.check.has_value();
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_save->setVisible(!running && m_view.verdict.has_value());
    m_slots->setVisible(m_view.verdict.has_value());
    if (running) {
        m_progress->setMaximum(static_cast<int>(m_view.check->all));
        m_progress->setValue(static_cast<int>(m_view.check->done));
        m_verdict->setText(tr("Sale %1 is being checked, slot by slot.").arg(grouped(m_view.check->sale)));
        m_checkCard->setEdge(Card::Edge::Plain);
    } else if (m_view.verdict) {
        const DataVerdict& verdict = *m_view.verdict;
        m_verdict->setText((verdict.genuine ? tr("Sale %1: all %2 readings are genuine, compared at block %3.")
                                            : tr("Sale %1: of %2 readings not all are what was measured, compared at "
                                                 "block %3."))
                               .arg(grouped(verdict.sale), grouped(verdict.readings), grouped(verdict.block)));
        m_checkCard->setEdge(verdict.genuine ? Card::Edge::Accent : Card::Edge::Warn);
        std::vector<RecordTable::Row> rows;
        // What is wrong comes first.
        for (const bool genuine : {false, true})
            for (const CheckedSlot& slot : verdict.slots)
                if (slot.genuine == genuine)
                    rows.push_back({{moment(slot.start)},
                                    {grouped(slot.readings)},
                                    {slot.finding, genuine ? RecordCell::Tone::Good : RecordCell::Tone::Bad}});
        m_slots->show(std::move(rows));
    } else {
        m_verdict->setText(tr("Nothing was checked yet. Choose a purchase whose key was delivered."));
        m_checkCard->setEdge(Card::Edge::Plain);
    }
}

void DataPage::confirm(const QString& question, const std::vector<SignDialog::Line>& lines, const QString& consent,
                       std::function<void()> act) {
    auto* dialog = new SignDialog(question, lines, consent, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [act = std::move(act)] { act(); });
    dialog->open();
}

void DataPage::askOffer() {
    if (!m_view.offerable)
        return;
    const auto count = static_cast<std::uint32_t>(m_slotCount->value());
    const core::Credit price{std::llround(m_price->value() * kMicro)};
    const int days = m_days->value();
    const QString terms = m_terms->text();
    confirm(tr("Offer these readings for sale?"),
            {{tr("Meter"), desk::fullHex(m_view.offerable->meter.view())},
             {tr("Slots"), grouped(count)},
             {tr("Until"), moment(m_view.offerable->until)},
             {tr("Price"), tr("%1 cr").arg(desk::exactCredit(price))},
             {tr("Days on offer"), grouped(static_cast<std::uint64_t>(days))},
             {tr("Terms"), terms}},
            tr("Sign and send"), [this, count, price, days, terms] { Q_EMIT offerAsked(count, price, days, terms); });
}

void DataPage::confirmOrder(std::uint64_t listing) {
    if (!m_view.offers)
        return;
    for (const DataOffer& offer : *m_view.offers)
        if (offer.id == listing)
            return confirm(tr("Pay for these readings and order their key?"),
                           {{tr("Offer"), grouped(offer.id)},
                            {tr("Readings of"), span(offer.from, offer.until)},
                            {tr("Owner"), desk::fullHex(offer.owner.view())},
                            {tr("Price, held by the contract"), tr("%1 cr").arg(desk::exactCredit(offer.price))}},
                           tr("Sign and send"), [this, listing] { Q_EMIT orderAsked(listing); });
}

} // namespace wattbourse::app
