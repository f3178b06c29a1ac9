// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/check_card.h"

#include "app/data/data_text.h"

#include <QFileDialog>

namespace wattbourse::app {

using namespace data;

CheckCard::CheckCard(QWidget* parent)
    : QWidget(parent), m_card(new Card(tr("Check of a delivery"))), m_verdict(new TextLabel({}, {.wrap = true})),
      m_progress(new QProgressBar), m_cancel(new QPushButton(tr("Cancel"))),
      m_save(new QPushButton(tr("Save the verdict…"))),
      m_slots(new RecordView(tr("Slots of the delivery"), {{tr("Slot")}, {tr("Readings"), true}, {tr("Finding")}},
                             {132, 72, 0})) {
    m_card->body()->addWidget(m_verdict);
    auto* row = new QHBoxLayout;
    m_progress->setAccessibleName(tr("Slots checked"));
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    m_card->head()->addWidget(m_save);
    m_card->body()->addLayout(row);
    m_card->body()->addWidget(m_slots, 1);
    // While there is no table the sentence stays at the top.
    m_card->body()->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_cancel, &QPushButton::clicked, this, &CheckCard::cancelAsked);
    connect(m_save, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Save the verdict"), {}, tr("Verdict (*.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("json"));
        connect(dialog, &QFileDialog::fileSelected, this, &CheckCard::saveVerdictAsked);
        dialog->open();
    });
}

void CheckCard::show(const DataView& view) {
    const bool running = view.check.has_value();
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_save->setVisible(!running && view.verdict.has_value());
    m_slots->setVisible(view.verdict.has_value());
    if (running) {
        m_progress->setMaximum(static_cast<int>(view.check->all));
        m_progress->setValue(static_cast<int>(view.check->done));
        m_verdict->setText(tr("Sale %1 is being checked, slot by slot.").arg(grouped(view.check->sale)));
        m_card->setEdge(Card::Edge::Plain);
    } else if (view.verdict) {
        showVerdict(*view.verdict);
    } else {
        m_verdict->setText(tr("Nothing was checked yet. Choose a purchase whose key was delivered."));
        m_card->setEdge(Card::Edge::Plain);
    }
}

void CheckCard::showVerdict(const DataVerdict& verdict) {
    m_verdict->setText((verdict.genuine
                            ? tr("Sale %1: all %2 readings are genuine, compared at block %3.")
                            : tr("Sale %1: of %2 readings not all are what was measured, compared at block %3."))
                           .arg(grouped(verdict.sale), grouped(verdict.readings), grouped(verdict.block)));
    m_card->setEdge(verdict.genuine ? Card::Edge::Accent : Card::Edge::Warn);
    std::vector<RecordTable::Row> rows;
    // What is wrong comes first.
    for (const bool genuine : {false, true})
        for (const CheckedSlot& slot : verdict.slots)
            if (slot.genuine == genuine)
                rows.push_back({{moment(slot.start)},
                                {grouped(slot.readings)},
                                {slot.finding, genuine ? RecordCell::Tone::Good : RecordCell::Tone::Bad}});
    m_slots->show(std::move(rows));
}

} // namespace wattbourse::app
