// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/history_section.h"

#include "app/household/slot_card.h"
#include "app/models/desk_text.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

namespace wattbourse::app {

namespace {

QString signedKwh(const std::optional<core::Energy>& energy) {
    return energy ? desk::fixedSigned(energy->value, 3, 3) : desk::unknown();
}

} // namespace

HistorySection::HistorySection(QWidget* parent)
    : Page(parent), m_day(new QDateEdit), m_before(new QPushButton(QStringLiteral("‹"))),
      m_after(new QPushButton(QStringLiteral("›"))), m_says(new TextLabel({}, {.pixels = 12, .tone = Tone::Muted})),
      m_slotsCard(new Card(tr("Every slot"))), m_slots(new RecordView(tr("Every slot"),
                                                                      {{.title = tr("Time")},
                                                                       {.title = tr("Traded kWh"), .number = true},
                                                                       {.title = tr("Meter kWh"), .number = true},
                                                                       {.title = tr("Reading")},
                                                                       {.title = tr("Cost cr"), .number = true},
                                                                       {.title = {}}},
                                                                      {98, 86, 86, 0, 80, 28})),
      m_slot(new SlotCard), m_plansCard(new Card(tr("How the plan changed"))),
      m_plans(new RecordView(tr("How the plan changed"),
                             {{.title = tr("Plan"), .number = true}, {.title = tr("Made")}, {.title = tr("Why")}},
                             {52, 66, 0})),
      m_grid(new QGridLayout) {
    showScrolled(build());
    setAccessibleName(tr("History"));
    m_slots->setObjectName(QStringLiteral("historySlots"));
    connect(m_day, &QDateEdit::dateChanged, this, &HistorySection::dayAsked);
    connect(m_before, &QPushButton::clicked, this, [this] { m_day->setDate(m_day->date().addDays(-1)); });
    connect(m_after, &QPushButton::clicked, this, [this] { m_day->setDate(m_day->date().addDays(1)); });
    connect(m_slot, &SlotCard::readingsAsked, this, &HistorySection::readingsAsked);
    connect(m_slot, &SlotCard::proofAsked, this, &Page::proofAsked);
    connect(m_slots, &RecordView::shieldActivated, this, [this](int row) {
        const auto at = static_cast<std::size_t>(row);
        if (at < m_view.slots.size() && m_view.slots[at].proof.evidence)
            Q_EMIT proofAsked(m_view.slots[at].proof.evidence);
    });
    connect(m_slots->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        const auto at = static_cast<std::size_t>(now.row());
        if (!now.isValid() || at >= m_view.slots.size() || m_chosen == m_view.slots[at].slot)
            return;
        m_chosen = m_view.slots[at].slot;
        showSlot();
    });
}

QWidget* HistorySection::build() {
    auto* sheet = new QWidget;
    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(16, 12, 16, 14);
    rows->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    for (QPushButton* button : {m_before, m_after})
        button->setFixedWidth(34);
    m_before->setAccessibleName(tr("The day before"));
    m_after->setAccessibleName(tr("The day after"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("dddd, d MMMM yyyy"));
    m_day->setMinimumWidth(240);
    m_day->setKeyboardTracking(false);
    head->addWidget(m_before);
    head->addWidget(m_day);
    head->addWidget(m_after);
    head->addSpacing(10);
    head->addWidget(m_says, 1);
    rows->addLayout(head);
    m_slotsCard->body()->addWidget(m_slots, 1);
    m_plansCard->body()->addWidget(m_plans, 1);
    m_slotsCard->setMinimumHeight(300);
    m_plansCard->setMinimumHeight(190);
    m_grid->setSpacing(12);
    rows->addLayout(m_grid, 1);
    for (QWidget* card : std::initializer_list<QWidget*>{m_slotsCard, m_slot, m_plansCard})
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    sheet->setMinimumWidth(600);
    arrange();
    return sheet;
}

void HistorySection::arrange() {
    m_grid->addWidget(m_slotsCard, 0, 0);
    if (m_narrow) {
        m_grid->addWidget(m_slot, 1, 0);
        m_grid->addWidget(m_plansCard, 2, 0);
    } else {
        m_grid->addWidget(m_slot, 0, 1, 2, 1);
        m_grid->addWidget(m_plansCard, 1, 0);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_narrow ? 0 : 1);
    m_grid->setRowStretch(0, 3);
    m_grid->setRowStretch(1, m_narrow ? 0 : 1);
}

void HistorySection::resizeEvent(QResizeEvent* event) {
    constexpr int kNarrow = 1050;
    if (const bool narrow = width() < kNarrow; narrow != m_narrow) {
        m_narrow = narrow;
        arrange();
    }
    Page::resizeEvent(event);
}

void HistorySection::show(const HistoryView& view) {
    const bool otherDay = view.day != m_view.day;
    m_view = view;
    {
        const QSignalBlocker quiet(m_day);
        if (view.first.isValid())
            m_day->setDateRange(view.first, view.last);
        m_day->setDate(view.day);
    }
    m_before->setEnabled(view.first.isValid() && view.day > view.first);
    m_after->setEnabled(view.day < view.last);
    if (view.loading)
        m_says->setText(tr("The day is being read."));
    else
        m_says->setText(view.slots.empty() ? tr("Nothing is known of this day.") : QString());

    std::vector<RecordTable::Row> rows;
    for (const HistorySlot& slot : view.slots) {
        std::optional<core::Energy> net;
        if (slot.imported && slot.exported)
            net = *slot.imported - *slot.exported;
        rows.push_back({{.text = desk::period(slot.from, slot.to)},
                        {.text = signedKwh(slot.traded),
                         .tone = !slot.traded || slot.traded->value == 0 ? RecordCell::Tone::Quiet
                                 : slot.traded->value > 0                ? RecordCell::Tone::Buy
                                                                         : RecordCell::Tone::Sell},
                        {.text = signedKwh(net)},
                        {.text = slot.quality, .tone = slot.whole ? RecordCell::Tone::Quiet : RecordCell::Tone::Warn},
                        {.text = slot.cost ? desk::fixed(slot.cost->value, 6, 3) : desk::unknown(),
                         .tone = slot.cost ? RecordCell::Tone::Plain : RecordCell::Tone::Quiet},
                        {.text = {}, .shield = slot.proof.state}});
    }
    m_slots->show(std::move(rows));
    std::vector<RecordTable::Row> plans;
    for (const PlanVersionRow& version : view.versions)
        plans.push_back({{.text = QString::number(version.number)},
                         {.text = desk::clockTime(version.made)},
                         {.text = version.changes}});
    m_plans->show(std::move(plans));

    const auto chosen = std::find_if(view.slots.begin(), view.slots.end(),
                                     [this](const HistorySlot& slot) { return m_chosen == slot.slot; });
    if (otherDay || chosen == view.slots.end())
        m_chosen = view.slots.empty() ? std::nullopt : std::optional(view.slots.front().slot);
    showSlot();
}

void HistorySection::showSlot() {
    const auto chosen = std::find_if(m_view.slots.begin(), m_view.slots.end(),
                                     [this](const HistorySlot& slot) { return m_chosen == slot.slot; });
    if (chosen == m_view.slots.end())
        return m_slot->show(nullptr, std::nullopt);
    const int row = static_cast<int>(chosen - m_view.slots.begin());
    if (m_slots->currentIndex().row() != row)
        m_slots->setCurrentIndex(m_slots->table()->index(row, 0));
    m_slot->show(&*chosen, m_view.readings);
}

} // namespace wattbourse::app
