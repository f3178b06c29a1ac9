// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/data_page.h"

#include "app/data/data_text.h"
#include "app/models/desk_text.h"
#include "app/widgets/card.h"

namespace wattbourse::app {

using namespace data;

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
                             {44, 52, 0, 80, 156, 94, 158});
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
    m_requests = new RequestsCard;
    left->addWidget(m_requests, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    m_next = new NextCard;
    m_form = new OfferForm;
    m_check = new CheckCard;
    right->addWidget(m_next);
    right->addWidget(m_form);
    right->addWidget(m_check, 1);
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
    connect(m_form, &OfferForm::offerAsked, this, &DataPage::offerAsked);
    connect(m_form, &OfferForm::saveHistoryAsked, this, &DataPage::saveHistoryAsked);
    connect(m_form, &OfferForm::readHistoryAsked, this, &DataPage::readHistoryAsked);
    connect(m_check, &CheckCard::cancelAsked, this, &DataPage::cancelCheckAsked);
    connect(m_check, &CheckCard::saveVerdictAsked, this, &DataPage::saveVerdictAsked);
    connect(m_next, &NextCard::takeBackAsked, this, &DataPage::takeBackAsked);
    connect(m_next, &NextCard::sealAsked, this, &DataPage::sealAsked);
    connect(m_next, &NextCard::readParcelAsked, this, &DataPage::readParcelAsked);
    connect(m_next, &NextCard::deliverAsked, this, &DataPage::deliverAsked);
    connect(m_next, &NextCard::checkAsked, this, &DataPage::checkAsked);
    connect(m_next, &NextCard::payAsked, this, &DataPage::payAsked);
    connect(m_next, &NextCard::disputeKeyAsked, this, &DataPage::disputeKeyAsked);
    connect(m_next, &NextCard::revealKeyAsked, this, &DataPage::revealKeyAsked);
    connect(m_next, &NextCard::refuteAsked, this, &DataPage::refuteAsked);
    connect(m_next, &NextCard::finishAsked, this, &DataPage::finishAsked);
    connect(m_next, &NextCard::saveReadingsAsked, this, &DataPage::saveReadingsAsked);
    show(DataView{});
}

void DataPage::show(const DataView& view) {
    m_view = view;
    showOffers();
    showSales();
    showNext();
    m_form->show(view);
    m_requests->show(view);
    m_check->show(view);
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

void DataPage::showNext() {
    m_next->show(m_view, chosenOffer(), chosenSale());
}

void DataPage::confirmOrder(std::uint64_t listing) {
    if (!m_view.offers)
        return;
    for (const DataOffer& offer : *m_view.offers)
        if (offer.id == listing)
            return SignDialog::ask(this, tr("Pay for these readings and order their key?"),
                                   {{tr("Offer"), grouped(offer.id)},
                                    {tr("Readings of"), span(offer.from, offer.until)},
                                    {tr("Owner"), desk::fullHex(offer.owner.view())},
                                    {tr("Price, held by the contract"), credits(offer.price)}},
                                   [this, listing] { Q_EMIT orderAsked(listing); });
}

} // namespace wattbourse::app
