// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/offer_form.h"

#include "app/data/data_text.h"
#include "app/models/desk_text.h"
#include "app/widgets/card.h"

#include <QFileDialog>
#include <QFormLayout>
#include <cmath>

namespace wattbourse::app {

using namespace data;

namespace {

constexpr double kMicro = 1e6;
constexpr double kMostPrice = 1e6;

} // namespace

OfferForm::OfferForm(QWidget* parent)
    : QWidget(parent), m_offerable(new TextLabel({}, {.tone = Tone::Muted, .wrap = true})), m_slotCount(new QSpinBox),
      m_price(new QDoubleSpinBox), m_days(new QSpinBox),
      m_terms(new QLineEdit(tr("For research; not to be passed on."))), m_offer(new QPushButton(tr("Offer…"))) {
    auto* card = new Card(tr("Offer my readings"));
    card->body()->addWidget(m_offerable);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(6);
    m_slotCount->setRange(1, 1);
    m_slotCount->setAccessibleName(tr("How many of the newest slots"));
    m_price->setRange(0.01, kMostPrice);
    m_price->setDecimals(2);
    m_price->setValue(1);
    m_price->setSuffix(QStringLiteral(" cr"));
    m_price->setAccessibleName(tr("Price of all of them"));
    m_days->setRange(1, 365);
    m_days->setValue(7);
    m_days->setAccessibleName(tr("Days on offer"));
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
    m_offer->setObjectName(QStringLiteral("offerReadings"));
    row->addWidget(save);
    row->addWidget(open);
    row->addStretch();
    row->addWidget(m_offer);
    card->body()->addLayout(row);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(save, &QPushButton::clicked, this, [this] { askHistory(/*save=*/true); });
    connect(open, &QPushButton::clicked, this, [this] { askHistory(/*save=*/false); });
    connect(m_offer, &QPushButton::clicked, this, &OfferForm::askOffer);
}

void OfferForm::show(const DataView& view) {
    m_offerableNow = view.offerable;
    m_offer->setEnabled(view.offerable && view.blocked.isEmpty());
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
}

void OfferForm::askHistory(bool save) {
    auto* dialog = new QFileDialog(this, save ? tr("Save my history") : tr("Look into a Green Button file"), {},
                                   tr("Green Button (*.xml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (save) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("xml"));
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    connect(dialog, &QFileDialog::fileSelected, this,
            save ? &OfferForm::saveHistoryAsked : &OfferForm::readHistoryAsked);
    dialog->open();
}

void OfferForm::askOffer() {
    if (!m_offerableNow)
        return;
    const auto count = static_cast<std::uint32_t>(m_slotCount->value());
    const core::Credit price{std::llround(m_price->value() * kMicro)};
    const int days = m_days->value();
    const QString terms = m_terms->text();
    SignDialog::ask(this, tr("Offer these readings for sale?"),
                    {{tr("Meter"), desk::fullHex(m_offerableNow->meter.view())},
                     {tr("Slots"), grouped(count)},
                     {tr("Until"), moment(m_offerableNow->until)},
                     {tr("Price"), credits(price)},
                     {tr("Days on offer"), grouped(static_cast<std::uint64_t>(days))},
                     {tr("Terms"), terms}},
                    [this, count, price, days, terms] { Q_EMIT offerAsked(count, price, days, terms); });
}

} // namespace wattbourse::app
