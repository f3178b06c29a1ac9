// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/slot_card.h"

#include "app/models/desk_text.h"
#include "app/widgets/figure_label.h"
#include "app/widgets/link_button.h"

#include <QBoxLayout>

namespace wattbourse::app {

SlotCard::SlotCard(QWidget* parent)
    : QWidget(parent), m_card(new Card({})),
      m_none(new TextLabel(tr("Choose a time to see what happened and why."), {.tone = Tone::Muted, .wrap = true})),
      m_readingsSay(new TextLabel({}, {.pixels = 12, .tone = Tone::Muted, .wrap = true})),
      m_readings(new RecordView(tr("Readings"),
                                {{.title = tr("Until")},
                                 {.title = tr("Watt"), .number = true},
                                 {.title = tr("Volt"), .number = true},
                                 {.title = tr("Ampere"), .number = true},
                                 {.title = tr("Number"), .number = true}},
                                {76, 0, 0, 0, 0})) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->body()->setSpacing(6);
    m_card->body()->addWidget(m_none);
    m_card->body()->addWidget(m_readingsSay);
    m_readings->setMinimumHeight(150);
    m_readings->setObjectName(QStringLiteral("slotReadings"));
    m_card->body()->addWidget(m_readings, 1);
    m_card->body()->addStretch(0);
    showReadings(std::nullopt);
}

void SlotCard::part(const QString& title) {
    if (m_list->count() > 0)
        m_list->addSpacing(6);
    m_list->addWidget(new TextLabel(title, {.pixels = 12, .medium = true, .tone = Tone::Muted}));
}

TextLabel* SlotCard::say(const QString& words, Tone tone) {
    auto* label = new TextLabel(words, {.tone = tone, .wrap = true});
    m_list->addWidget(label);
    return label;
}

void SlotCard::fill(const HistorySlot& slot) {
    delete m_parts;
    m_parts = new QWidget;
    m_list = new QVBoxLayout(m_parts);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);
    m_card->body()->insertWidget(m_card->body()->indexOf(m_none), m_parts);

    part(tr("Why this plan"));
    say(slot.plan.isEmpty() ? tr("The plan of that time was not kept.") : slot.plan,
        slot.plan.isEmpty() ? Tone::Muted : Tone::Text);

    part(tr("Orders"));
    if (slot.orders.empty())
        say(tr("No order was placed."), Tone::Muted);
    for (const HistoryOrder& order : slot.orders) {
        const QString amount = desk::kwh(order.quantity, desk::fineDecimals(order.quantity));
        const QString limit = desk::ct(order.limit, {1000});
        const QString what = order.side == core::Side::Sell ? tr("Sell %1 kWh at %2 ct or more: %3")
                                                            : tr("Buy %1 kWh at %2 ct or less: %3");
        say(what.arg(amount, limit, order.result));
        if (!order.why.isEmpty())
            say(order.why, Tone::Muted);
    }

    part(tr("Meter"));
    if (slot.imported && slot.exported)
        say(tr("%1 kWh drawn, %2 kWh fed in; %3.")
                .arg(desk::kwh(*slot.imported, 3), desk::kwh(*slot.exported, 3), slot.quality),
            slot.whole ? Tone::Text : Tone::Warn);
    else
        say(tr("The meter has no reading of this time."), Tone::Muted);

    part(tr("Why this payment"));
    for (const HistoryPayment& payment : slot.payments) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new TextLabel(payment.words, {.wrap = true}), 1);
        row->addWidget(new TextLabel(tr("%1 cr").arg(desk::fixedSigned(payment.credit.value, 6, 3)), {.medium = true}));
        m_list->addLayout(row);
    }
    auto* sum = new FigureLabel({.tone = Tone::Muted, .wrap = true});
    Figure figure = slot.proof;
    figure.text = slot.settlement;
    sum->show(figure);
    connect(sum, &FigureLabel::proofAsked, this, &SlotCard::proofAsked);
    m_list->addWidget(sum);
    if (slot.imported) {
        auto* link = new LinkButton(tr("show the readings behind it"));
        link->setObjectName(QStringLiteral("showReadings"));
        connect(link, &QPushButton::clicked, this, [this, at = slot.slot] { Q_EMIT readingsAsked(at); });
        m_list->addWidget(link, 0, Qt::AlignLeft);
    }
    m_parts->show();
}

void SlotCard::show(const HistorySlot* slot, const std::optional<SlotReadings>& readings) {
    m_none->setVisible(slot == nullptr);
    m_card->setTitle(slot == nullptr ? QString() : desk::period(slot->from, slot->to));
    if (slot == nullptr) {
        delete m_parts;
        m_parts = nullptr;
        m_shown.reset();
        showReadings(std::nullopt);
        return;
    }
    if (!m_shown || *m_shown != *slot) {
        m_shown = *slot;
        fill(*slot);
    }
    showReadings(readings && readings->slot == slot->slot ? readings : std::nullopt);
}

void SlotCard::showReadings(const std::optional<SlotReadings>& readings) {
    m_readings->setVisible(readings && !readings->readings.empty());
    m_readingsSay->setVisible(readings.has_value());
    if (!readings)
        return;
    const int count = static_cast<int>(readings->readings.size());
    const QString all = tr("%n reading(s).", nullptr, count);
    m_readingsSay->setTone(Tone::Muted);
    switch (readings->check) {
    case SlotReadings::Check::Waiting:
        m_readingsSay->setText(tr("The readings are being looked up."));
        break;
    case SlotReadings::Check::Fits:
        m_readingsSay->setText(all + QLatin1Char(' ') +
                               tr("They are the ones that were reported: none was changed, added or left out."));
        m_readingsSay->setTone(Tone::Accent);
        break;
    case SlotReadings::Check::DoesNotFit:
        m_readingsSay->setText(all + QLatin1Char(' ') + tr("They are not what was reported for this time."));
        m_readingsSay->setTone(Tone::Danger);
        break;
    case SlotReadings::Check::NotReported:
        m_readingsSay->setText(all + QLatin1Char(' ') + tr("They were not reported yet."));
        break;
    case SlotReadings::Check::Failed:
        m_readingsSay->setText(tr("The readings cannot be shown: %1").arg(readings->problem));
        m_readingsSay->setTone(Tone::Danger);
        break;
    }
    std::vector<RecordTable::Row> rows;
    for (const core::MeterReading& r : readings->readings)
        rows.push_back({{.text = desk::clockTimeSeconds(r.end)},
                        {.text = desk::fixed(r.powerMilliWatts, 3, 1)},
                        {.text = r.voltageMilliVolts == 0 ? desk::unknown() : desk::fixed(r.voltageMilliVolts, 3, 1)},
                        {.text = r.merged > 1 ? desk::unknown() : desk::fixed(r.currentMicroAmps, 6, 3)},
                        {.text = QString::number(r.counter)}});
    m_readings->show(std::move(rows));
}

} // namespace wattbourse::app
