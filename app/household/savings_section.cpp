// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/savings_section.h"

#include "app/household/comfort_words.h"
#include "app/models/desk_text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <algorithm>
#include <cmath>

namespace wattbourse::app {

namespace {

QString pricesOf(const ComparedTariff& tariff) {
    const auto ct = [](core::TariffPrice price) { return desk::fixed(price.value, 4, 1); };
    switch (tariff.kind) {
    case ComparedTariff::Kind::Market:
        return SavingsSection::tr("the tariff outside the market");
    case ComparedTariff::Kind::OnePrice:
        return SavingsSection::tr("one price, %1 ct, %2 ct for what is fed in")
            .arg(ct(tariff.import), ct(tariff.exported));
    case ComparedTariff::Kind::DayNight:
        return (tariff.nightAllWeekend
                    ? SavingsSection::tr("%1 ct, %2 ct from %3 to %4 and all weekend, %5 ct for what is fed in")
                    : SavingsSection::tr("%1 ct, %2 ct from %3 to %4, %5 ct for what is fed in"))
            .arg(ct(tariff.import), ct(tariff.night), clockOf(static_cast<core::DayMinute>(tariff.nightFrom)),
                 clockOf(static_cast<core::DayMinute>(tariff.nightUntil)), ct(tariff.exported));
    case ComparedTariff::Kind::FromFile:
        return SavingsSection::tr("the prices of “%1” and %2 ct, %3 ct for what is fed in")
            .arg(tariff.file, ct(tariff.added), ct(tariff.exported));
    }
    return {};
}

QString nameOf(const ComparedTariff& tariff) {
    const bool named = tariff.kind != ComparedTariff::Kind::Market && !tariff.name.isEmpty();
    return named ? SavingsSection::tr("“%1” (%2)").arg(tariff.name, pricesOf(tariff)) : pricesOf(tariff);
}

QString moment(core::UnixTime time) {
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time.seconds), QStringLiteral("d MMM HH:mm"));
}

QDoubleSpinBox* price() {
    auto* out = new QDoubleSpinBox;
    out->setDecimals(2);
    out->setRange(-50, 200);
    out->setSingleStep(0.5);
    out->setSuffix(QStringLiteral(" ct"));
    out->setButtonSymbols(QAbstractSpinBox::NoButtons);
    out->setAlignment(Qt::AlignRight);
    out->setKeyboardTracking(false);
    out->setFixedWidth(100);
    return out;
}

QTimeEdit* clock() {
    auto* out = new QTimeEdit;
    out->setDisplayFormat(QStringLiteral("HH:mm"));
    out->setButtonSymbols(QAbstractSpinBox::NoButtons);
    out->setKeyboardTracking(false);
    out->setFixedWidth(72);
    return out;
}

int minuteOf(const QTimeEdit* field) {
    return field->time().hour() * 60 + field->time().minute();
}

core::TariffPrice priceOf(const QDoubleSpinBox* field) {
    return {std::llround(field->value() * 100) * 100};
}

} // namespace

SavingsSection::SavingsSection(QWidget* parent)
    : Page(parent), m_kind(new QComboBox), m_period(new QComboBox), m_name(new QLineEdit), m_import(price()),
      m_night(price()), m_nightFrom(clock()), m_nightUntil(clock()), m_weekends(new QCheckBox(tr("and all weekend"))),
      m_export(price()), m_added(price()), m_choose(new QPushButton(tr("Choose a file…"))),
      m_file(new TextLabel({}, {.pixels = 12, .tone = Tone::Muted, .wrap = true})), m_resultCard(new Card({})),
      m_figure(new TextLabel({}, {.pixels = 26, .medium = true})), m_sentence(new TextLabel({}, {.wrap = true})),
      m_basis(new TextLabel({}, {.pixels = 12, .tone = Tone::Muted, .wrap = true})),
      m_problem(new TextLabel({}, {.tone = Tone::Warn, .wrap = true})) {
    showScrolled(build());
    setAccessibleName(tr("Savings"));
    m_figure->setObjectName(QStringLiteral("saved"));
    m_basis->setObjectName(QStringLiteral("savedOver"));
    connect(m_kind, &QComboBox::activated, this, &SavingsSection::ask);
    connect(m_period, &QComboBox::activated, this, &SavingsSection::ask);
    for (QDoubleSpinBox* field : {m_import, m_night, m_export, m_added})
        connect(field, &QDoubleSpinBox::valueChanged, this, &SavingsSection::ask);
    for (QTimeEdit* field : {m_nightFrom, m_nightUntil})
        connect(field, &QTimeEdit::timeChanged, this, &SavingsSection::ask);
    connect(m_weekends, &QCheckBox::toggled, this, &SavingsSection::ask);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->text().trimmed() != m_view.tariff.name)
            ask();
    });
    connect(m_choose, &QPushButton::clicked, this, &SavingsSection::chooseFile);
    show(SavingsView{});
}

QWidget* SavingsSection::build() {
    auto* sheet = new QWidget;
    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(16, 12, 16, 14);
    rows->setSpacing(12);
    auto* choice = new Card(tr("Compare with"));
    using Kind = ComparedTariff::Kind;
    m_kind->addItem(tr("The tariff outside the market"), static_cast<int>(Kind::Market));
    m_kind->addItem(tr("One price all day"), static_cast<int>(Kind::OnePrice));
    m_kind->addItem(tr("Day and night price"), static_cast<int>(Kind::DayNight));
    m_kind->addItem(tr("Prices of a file"), static_cast<int>(Kind::FromFile));
    m_period->addItem(tr("Today"), static_cast<int>(SavingsPeriod::Today));
    m_period->addItem(tr("The last 7 days"), static_cast<int>(SavingsPeriod::Week));
    m_period->addItem(tr("The last 30 days"), static_cast<int>(SavingsPeriod::Month));
    m_kind->setObjectName(QStringLiteral("tariff"));
    m_period->setObjectName(QStringLiteral("period"));
    const auto add = [this](QBoxLayout* row, const QString& words, QWidget* field, std::vector<Kind> kinds) {
        auto* holder = new QWidget;
        auto* column = new QVBoxLayout(holder);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        auto* label = new TextLabel(words, {.pixels = 12, .tone = Tone::Muted});
        label->setBuddy(field);
        field->setAccessibleName(words);
        column->addWidget(label);
        column->addWidget(field);
        row->addWidget(holder);
        if (!kinds.empty())
            m_fields.emplace_back(holder, std::move(kinds));
    };
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    const std::vector<Kind> own{Kind::OnePrice, Kind::DayNight, Kind::FromFile};
    // As high as the fields beside it.
    m_weekends->setMinimumHeight(m_night->sizeHint().height());
    m_name->setMaxLength(kTariffNameLength);
    m_name->setMinimumWidth(200);
    m_name->setPlaceholderText(tr("as your supplier calls it"));
    add(row, tr("Tariff"), m_kind, {});
    add(row, tr("Its name"), m_name, own);
    add(row, tr("Period"), m_period, {});
    row->addStretch(1);
    choice->body()->addLayout(row);
    auto* prices = new QHBoxLayout;
    prices->setSpacing(16);
    add(prices, tr("Price"), m_import, {Kind::OnePrice, Kind::DayNight});
    add(prices, tr("Price at night"), m_night, {Kind::DayNight});
    add(prices, tr("Night from"), m_nightFrom, {Kind::DayNight});
    add(prices, tr("Night until"), m_nightUntil, {Kind::DayNight});
    add(prices, tr("Night price"), m_weekends, {Kind::DayNight});
    add(prices, tr("Added to each price"), m_added, {Kind::FromFile});
    add(prices, tr("For what is fed in"), m_export, own);
    prices->addStretch(1);
    choice->body()->addLayout(prices);
    auto* file = new QWidget;
    auto* fileRow = new QHBoxLayout(file);
    fileRow->setContentsMargins(0, 0, 0, 0);
    fileRow->setSpacing(10);
    fileRow->addWidget(m_choose);
    fileRow->addWidget(m_file, 1);
    m_fields.emplace_back(file, std::vector{Kind::FromFile});
    choice->body()->addWidget(file);
    choice->body()->addWidget(m_problem);
    rows->addWidget(choice);
    m_resultCard->body()->addWidget(m_figure);
    m_resultCard->body()->addWidget(m_sentence);
    m_resultCard->body()->addWidget(m_basis);
    rows->addWidget(m_resultCard);
    rows->addStretch(1);
    sheet->setMinimumWidth(600);
    return sheet;
}

ComparedTariff SavingsSection::edited() const {
    ComparedTariff out = m_view.tariff;
    out.kind = static_cast<ComparedTariff::Kind>(m_kind->currentData().toInt());
    out.name = m_name->text().trimmed();
    out.import = priceOf(m_import);
    out.nightFrom = minuteOf(m_nightFrom);
    out.nightUntil = minuteOf(m_nightUntil);
    out.nightAllWeekend = m_weekends->isChecked();
    out.night = priceOf(m_night);
    out.exported = priceOf(m_export);
    out.added = priceOf(m_added);
    return out;
}

void SavingsSection::ask() {
    Q_EMIT comparisonAsked(edited(), static_cast<SavingsPeriod>(m_period->currentData().toInt()));
}

void SavingsSection::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Prices of a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Prices (*.csv *.xml)"));
    connect(dialog, &QFileDialog::fileSelected, this, &SavingsSection::fileChosen);
    dialog->open();
}

void SavingsSection::show(const SavingsView& view) {
    m_view = view;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(view.tariff.kind)));
    m_period->setCurrentIndex(m_period->findData(static_cast<int>(view.period)));
    const auto set = [](QDoubleSpinBox* field, core::TariffPrice price) {
        if (field->hasFocus())
            return;
        const QSignalBlocker quiet(field);
        field->setValue(static_cast<double>(price.value) / 10'000);
    };
    set(m_import, view.tariff.import);
    set(m_night, view.tariff.night);
    set(m_export, view.tariff.exported);
    set(m_added, view.tariff.added);
    const auto setTime = [](QTimeEdit* field, int minute) {
        if (field->hasFocus())
            return;
        const QSignalBlocker quiet(field);
        field->setTime(QTime(minute / 60, minute % 60));
    };
    setTime(m_nightFrom, view.tariff.nightFrom);
    setTime(m_nightUntil, view.tariff.nightUntil);
    if (!m_name->hasFocus())
        m_name->setText(view.tariff.name);
    const QSignalBlocker quiet(m_weekends);
    m_weekends->setChecked(view.tariff.nightAllWeekend);
    for (const auto& [field, kinds] : m_fields)
        field->setVisible(std::find(kinds.begin(), kinds.end(), view.tariff.kind) != kinds.end());
    m_file->setText(view.tariff.file.isEmpty()
                        ? tr("CSV with start, end and price, or day-ahead prices of ENTSO-E (XML).")
                        : view.tariff.file);
    m_problem->setText(view.problem);
    m_problem->setVisible(!view.problem.isEmpty());
    refresh();
}

void SavingsSection::refresh() {
    const bool fits = m_view.result && m_view.result->tariff == m_view.tariff && m_view.result->period == m_view.period;
    m_figure->setVisible(fits && m_view.result->slots > 0);
    m_basis->setVisible(m_figure->isVisibleTo(this));
    m_resultCard->setTitle(m_view.simulated ? tr("Savings of a simulated home") : tr("Savings"));
    if (!fits || m_view.result->slots == 0) {
        m_sentence->setText(m_view.working ? tr("Working it out.")
                            : fits ? tr("No slot of that time is settled, measured and has a price in this tariff "
                                        "yet: there is nothing to compare.")
                                   : tr("There is nothing to compare yet."));
        return;
    }
    const SavingsResult& r = *m_view.result;
    const core::Credit saved = r.onTariff - r.paid;
    // The same digits in all three, so that they add up.
    const int digits = std::max(desk::fineDecimals(r.paid), desk::fineDecimals(r.onTariff));
    const auto money = [digits](core::Credit credit) { return desk::credit(credit, digits); };
    m_figure->setText(saved.value >= 0 ? tr("%1 cr saved").arg(money(saved))
                                       : tr("%1 cr more paid").arg(money({-saved.value})));
    m_sentence->setText(tr("You paid %1 cr. The same energy would have cost %2 cr on %3.")
                            .arg(money(r.paid), money(r.onTariff), nameOf(r.tariff)));
    m_basis->setText(
        tr("From %1 to %2: %3 of %4 slots, %5 kWh drawn and %6 kWh fed in. The others are not settled, not "
           "measured or have no price. Standing charges are in neither figure.")
            .arg(moment(r.from), moment(r.to))
            .arg(r.slots)
            .arg(r.of)
            .arg(desk::kwh(r.drawn, desk::fineDecimals(r.drawn)), desk::kwh(r.fed, desk::fineDecimals(r.fed))));
}

} // namespace wattbourse::app
