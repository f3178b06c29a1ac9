// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/pnl_panel.h"

#include "app/models/desk_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace wattbourse::app {

namespace {

constexpr int kScale = 6;
using Tone = RecordCell::Tone;

RecordCell amount(core::Credit credit) {
    return {desk::fixedSigned(credit.value, kScale, 2), credit.value < 0 ? Tone::Bad : Tone::Plain};
}

RecordCell maybe(const std::optional<core::Credit>& credit) {
    return credit ? amount(*credit) : RecordCell{desk::unknown(), Tone::Quiet};
}

DeskTable* tableOf(const QString& name, RecordTable* model, const std::vector<int>& widths) {
    auto* table = new DeskTable(name, 22);
    table->setModel(model);
    table->setItemDelegate(new DeskDelegate(table));
    table->setWidths(widths);
    return table;
}

} // namespace

PnlPanel::PnlPanel(QWidget* parent)
    : QWidget(parent), m_stack(new QStackedWidget), m_chart(new ProfitChart),
      m_exposure(new RecordTable({{tr("At risk"), false, false}, {tr("cr"), true, false}}, this)),
      m_flexibility(new RecordTable({{tr("Slots"), false, false},
                                     {tr("Direction"), false, false},
                                     {tr("Contracted\nkWh"), true, false},
                                     {tr("Delivered\nkWh"), true, false},
                                     {tr("Earned\ncr"), true, false},
                                     {tr("Kept\ncr"), true, false},
                                     {tr("State"), false, false}},
                                    this)),
      m_sums(new RecordTable({{tr("Name"), false, false},
                              {tr("Energy\nkWh"), true, false},
                              {tr("Gain\ncr"), true, false},
                              {tr("Loss\ncr"), true, false},
                              {tr("Profit\ncr"), true, false},
                              {tr("Provisional\ncr"), true, false}},
                             this)),
      m_by(new QComboBox), m_problem(new WarnBand),
      m_report(new DeskButton(DeskButton::Kind::Small, tr("Month report…"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(10, 0, 10, 0);
    top->setSpacing(4);
    auto* group = new QButtonGroup(this);
    const std::array names{tr("P&&L by slot"), tr("Position"), tr("Flexibility"), tr("Sums")};
    for (int tab = 0; tab < kTabs; ++tab) {
        auto* button = new DeskButton(DeskButton::Kind::Segment, names[static_cast<std::size_t>(tab)]);
        button->setCheckable(true);
        m_tabs[static_cast<std::size_t>(tab)] = button;
        group->addButton(button, tab);
        top->addWidget(button);
    }
    top->addStretch();
    column->addLayout(top);
    column->addWidget(m_problem);
    m_tables[Position] = tableOf(tr("What is at risk"), m_exposure, {0, 110});
    m_tables[Flexibility] = tableOf(tr("Flexibility that was sold"), m_flexibility, {0, 58, 70, 66, 58, 50, 76});
    m_tables[Sums] = tableOf(tr("Sums of profit and loss"), m_sums, {0, 66, 58, 54, 60, 76});
    auto* sums = new QWidget;
    auto* rows = new QVBoxLayout(sums);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto* by = new QHBoxLayout;
    by->setContentsMargins(10, 0, 10, 0);
    auto* byLabel = deskLabel(tr("By"), 11, /*quiet=*/true);
    byLabel->setBuddy(m_by);
    m_by->setAccessibleName(tr("Sums by"));
    m_by->addItems({tr("Member"), tr("Market"), tr("Direction")});
    by->addWidget(byLabel);
    by->addWidget(m_by);
    by->addStretch();
    rows->addLayout(by);
    rows->addWidget(m_tables[Sums], 1);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_tables[Position]);
    m_stack->addWidget(m_tables[Flexibility]);
    m_stack->addWidget(sums);
    column->addWidget(m_stack, 1);
    connect(group, &QButtonGroup::idClicked, this, [this](int tab) { choose(static_cast<Tab>(tab)); });
    connect(m_by, &QComboBox::currentIndexChanged, this, &PnlPanel::showSums);
    connect(m_report, &QPushButton::clicked, this, &PnlPanel::reportAsked);
    choose(Slots);
    show(PnlView{});
}

void PnlPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // What a narrow panel can do without stands in the sums as well.
    constexpr int kNarrow = 440;
    for (const int column : {1, 5})
        m_tables[Flexibility]->setColumnHidden(column, width() < kNarrow);
    m_tables[Sums]->setColumnHidden(1, width() < kNarrow);
}

void PnlPanel::choose(Tab tab) {
    m_tabs[tab]->setChecked(true);
    m_stack->setCurrentIndex(tab);
}

void PnlPanel::show(const PnlView& view) {
    m_view = view;
    m_chart->show(view.slots);
    m_problem->setText(view.problem);
    showExposure();
    showFlexibility();
    showSums();
}

void PnlPanel::showExposure() {
    const ExposureView& at = m_view.exposure;
    const auto row = [](const QString& name, const std::optional<core::Credit>& credit) {
        return RecordTable::Row{{name},
                                credit ? RecordCell{desk::credit(*credit)} : RecordCell{desk::unknown(), Tone::Quiet}};
    };
    std::vector<RecordTable::Row> rows{row(tr("Held for orders"), at.escrow), row(tr("Bonds of flexibility"), at.bonds),
                                       row(tr("Likely penalty, of the bonds"), at.likelyPenalty),
                                       row(tr("Limit a day"), at.limit)};
    RecordCell used{desk::unknown(), Tone::Quiet};
    if (at.usedPermille)
        used = {tr("%1 %").arg(desk::fixed(*at.usedPermille, 1, 1)), *at.usedPermille > 1000  ? Tone::Bad
                                                                     : *at.usedPermille > 800 ? Tone::Warn
                                                                                              : Tone::Good};
    rows.push_back({{tr("Limit used")}, used});
    m_exposure->show(std::move(rows));
}

void PnlPanel::showFlexibility() {
    std::vector<RecordTable::Row> rows;
    for (const FlexibilityResult& each : m_view.flexibility)
        rows.push_back(
            {{desk::period(each.start, each.end)},
             {each.up ? tr("up") : tr("down")},
             {desk::kwh(each.contracted)},
             each.delivered ? RecordCell{desk::kwh(*each.delivered)} : RecordCell{desk::unknown(), Tone::Quiet},
             maybe(each.earned),
             maybe(each.kept),
             each.final ? RecordCell{tr("final"), Tone::Good} : RecordCell{tr("provisional"), Tone::Quiet}});
    m_flexibility->show(std::move(rows));
}

void PnlPanel::showSums() {
    const auto& sums = m_by->currentIndex() == 1   ? m_view.byMarket
                       : m_by->currentIndex() == 2 ? m_view.byKind
                                                   : m_view.byMember;
    std::vector<RecordTable::Row> rows;
    for (const ProfitSum& sum : sums)
        rows.push_back({{sum.name},
                        {desk::kwh(sum.quantity)},
                        {desk::credit(sum.gain)},
                        {desk::credit(sum.loss)},
                        amount(sum.gain - sum.loss),
                        amount(sum.provisional)});
    m_sums->show(std::move(rows));
}

} // namespace wattbourse::app
