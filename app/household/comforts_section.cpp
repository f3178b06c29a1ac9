// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/comforts_section.h"

#include "app/household/comfort_editors.h"
#include "app/household/comfort_words.h"
#include "app/household/devices_card.h"
#include "app/models/desk_text.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>

namespace wattbourse::app {

namespace {

Card* orderCard() {
    auto* card = new Card(ComfortsSection::tr("What gives way first"));
    card->body()->setSpacing(4);
    card->body()->addWidget(new TextLabel(
        ComfortsSection::tr("When not everything can be had, the first of these gives way, then the next:"),
        {.pixels = 12, .tone = Tone::Muted, .wrap = true}));
    int number = 0;
    for (const QString& wish : {ComfortsSection::tr("Flexibility that was sold is not delivered in full."),
                                ComfortsSection::tr("An appliance is done later than wished."),
                                ComfortsSection::tr("Rooms or water get a little too cold or too warm."),
                                ComfortsSection::tr("The car leaves with less than wished."),
                                ComfortsSection::tr("The car waits for what it should have at once.")})
        card->body()->addWidget(
            new TextLabel(QStringLiteral("%1. %2").arg(QString::number(++number), wish), {.wrap = true}));
    card->body()->addWidget(new TextLabel(ComfortsSection::tr("Your price limits and the battery's reserve never give "
                                                              "way to save money."),
                                          {.pixels = 12, .tone = Tone::Muted, .wrap = true}));
    return card;
}

} // namespace

ComfortsSection::ComfortsSection(QWidget* parent)
    : Page(parent), m_columns(new QGridLayout), m_editorsColumn(new QWidget),
      m_editors(new QVBoxLayout(m_editorsColumn)), m_sideColumn(new QWidget), m_devices(new DevicesCard),
      m_unmet(new Card(tr("Not all can be had"))), m_unmetWords(new TextLabel({}, {.wrap = true})),
      m_none(new TextLabel(tr("This home has nothing that can wait or store. The agent trades what the meter shows."),
                           {.tone = Tone::Muted, .wrap = true})),
      m_says(new TextLabel({}, {.pixels = 12, .tone = Tone::Muted, .wrap = true})), m_save(new QPushButton(tr("Save"))),
      m_undo(new QPushButton(tr("Undo"))) {
    showScrolled(build());
    setAccessibleName(tr("Comforts"));
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 10);
    row->setSpacing(10);
    m_save->setProperty("primary", true);
    m_save->setObjectName(QStringLiteral("saveComforts"));
    row->addWidget(m_save);
    row->addWidget(m_undo);
    row->addWidget(m_says, 1);
    layout()->addWidget(foot);
    connect(m_save, &QPushButton::clicked, this, &ComfortsSection::save);
    connect(m_undo, &QPushButton::clicked, this, &ComfortsSection::undo);
    refresh();
}

QWidget* ComfortsSection::build() {
    auto* sheet = new QWidget;
    auto* outer = new QVBoxLayout(sheet);
    outer->setContentsMargins(16, 12, 16, 4);
    m_columns->setSpacing(12);
    outer->addLayout(m_columns);
    outer->addStretch(1);
    m_editors->setContentsMargins(0, 0, 0, 0);
    m_editors->setSpacing(12);
    auto* side = new QVBoxLayout(m_sideColumn);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(12);
    m_unmet->setEdge(Card::Edge::Warn);
    m_unmet->body()->addWidget(m_unmetWords);
    m_unmet->hide();
    side->addWidget(m_unmet);
    side->addWidget(m_devices);
    connect(m_devices, &DevicesCard::addAsked, this, &ComfortsSection::addDeviceAsked);
    side->addWidget(orderCard());
    side->addStretch(1);
    for (QWidget* column : {m_editorsColumn, m_sideColumn})
        column->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    sheet->setMinimumWidth(560);
    arrange();
    return sheet;
}

void ComfortsSection::arrange() {
    m_columns->addWidget(m_editorsColumn, 0, 0, Qt::AlignTop);
    m_columns->addWidget(m_sideColumn, m_narrow ? 1 : 0, m_narrow ? 0 : 1, Qt::AlignTop);
    m_columns->setColumnStretch(0, 11);
    m_columns->setColumnStretch(1, m_narrow ? 0 : 9);
    // A column that is aligned takes its hint's width otherwise.
    m_columns->setAlignment(m_editorsColumn, {});
    m_columns->setAlignment(m_sideColumn, {});
}

void ComfortsSection::resizeEvent(QResizeEvent* event) {
    constexpr int kNarrow = 1000;
    if (const bool narrow = width() < kNarrow; narrow != m_narrow) {
        m_narrow = narrow;
        arrange();
    }
    Page::resizeEvent(event);
}

void ComfortsSection::makeEditors(const core::HomeModel& model) {
    m_cars.clear();
    m_heat.clear();
    m_appliances.clear();
    m_reserve = nullptr;
    m_quiet = nullptr;
    while (QLayoutItem* item = m_editors->takeAt(0)) {
        if (item->widget() != m_none)
            delete item->widget();
        delete item;
    }
    const auto add = [this](const QString& title, const QString& aside, auto* editor) {
        auto* card = new Card(title);
        card->setAside(aside);
        card->body()->addWidget(editor);
        m_editors->addWidget(card);
        connect(editor, &std::remove_pointer_t<decltype(editor)>::touched, this, &ComfortsSection::touched);
        return editor;
    };
    for (const core::ElectricVehicle& car : model.cars)
        m_cars.push_back(add(deviceName(DeviceKind::Car, car.id),
                             tr("%1 kWh, up to %2 kW").arg(desk::kwh(car.capacity, 0), desk::kw(car.maxCharge, 1)),
                             new CarEditor(car)));
    if (model.battery)
        m_reserve =
            add(deviceName(DeviceKind::Battery, model.battery->id), {}, new ReserveEditor(model.battery->capacity));
    for (const core::HeatPump& pump : model.heatPumps)
        m_heat.push_back(add(deviceName(DeviceKind::HeatPump, pump.id),
                             pump.store.kind == core::HeatStore::Kind::Tank ? tr("hot water") : tr("rooms"),
                             new HeatEditor));
    for (const core::Appliance& appliance : model.appliances)
        m_appliances.push_back(
            add(deviceName(DeviceKind::Appliance, appliance.id), {}, new ApplianceEditor(appliance)));
    if (!model.appliances.empty())
        m_quiet = add(tr("Quiet hours"), {}, new QuietEditor);
    const bool none = m_editors->count() == 0;
    m_editors->addWidget(m_none);
    m_none->setVisible(none);
    m_editors->addStretch(1);
}

void ComfortsSection::show(const ComfortsView& view) {
    m_view = view;
    const core::HomeModel model = view.model.value_or(core::HomeModel{});
    QString fields;
    for (const auto& car : model.cars)
        fields += QStringLiteral("c%1,%2;").arg(desk::plain(car.id)).arg(car.capacity.value);
    if (model.battery)
        fields += QStringLiteral("b%1;").arg(model.battery->capacity.value);
    for (const auto& pump : model.heatPumps)
        fields += QStringLiteral("h%1;").arg(desk::plain(pump.id));
    for (const auto& appliance : model.appliances)
        fields += QStringLiteral("a%1,%2;").arg(desk::plain(appliance.id)).arg(appliance.interruptible);
    core::HomeComforts whole = wholeComforts(model, view.comforts);
    const bool anew = fields != m_fields || m_editors->count() == 0;
    if (anew) {
        m_fields = fields;
        m_touched = false;
        makeEditors(model);
    }
    if (m_saving && whole == *m_saving) {
        m_saving.reset();
        m_touched = false;
    }
    const bool changed = anew || whole != m_whole;
    m_whole = std::move(whole);
    // What the person is changing is not changed under the hand.
    if (changed && !m_touched)
        fill();
    QStringList unmet;
    for (const core::Shortfall& shortfall : view.unmet)
        unmet << shortfallSentence(shortfall);
    m_unmetWords->setText(unmet.join(QLatin1Char('\n')));
    m_unmet->setVisible(!unmet.isEmpty());
    m_devices->show(view);
    refresh();
}

void ComfortsSection::fill() {
    for (std::size_t i = 0; i < m_cars.size(); ++i)
        m_cars[i]->show(m_whole.cars[i]);
    if (m_reserve != nullptr)
        m_reserve->show(m_whole.reservePercent.value_or(0));
    for (std::size_t i = 0; i < m_heat.size(); ++i)
        m_heat[i]->show(m_whole.heatPumps[i]);
    for (std::size_t i = 0; i < m_appliances.size(); ++i)
        m_appliances[i]->show(m_whole.appliances[i]);
    if (m_quiet != nullptr)
        m_quiet->show(m_whole.quiet);
}

core::HomeComforts ComfortsSection::edited() const {
    core::HomeComforts out = m_whole;
    for (std::size_t i = 0; i < m_cars.size(); ++i)
        out.cars[i] = m_cars[i]->edited();
    if (m_reserve != nullptr)
        out.reservePercent = m_reserve->edited();
    for (std::size_t i = 0; i < m_heat.size(); ++i)
        out.heatPumps[i] = m_heat[i]->edited();
    for (std::size_t i = 0; i < m_appliances.size(); ++i)
        out.appliances[i] = m_appliances[i]->edited();
    if (m_quiet != nullptr)
        out.quiet = m_quiet->edited();
    return out;
}

void ComfortsSection::touched() {
    m_touched = edited() != m_whole;
    refresh();
}

void ComfortsSection::undo() {
    m_touched = false;
    m_saving.reset();
    fill();
    refresh();
}

void ComfortsSection::save() {
    m_saving = edited();
    refresh();
    Q_EMIT comfortsAsked(*m_saving);
}

void ComfortsSection::refresh() {
    m_save->setEnabled(m_touched);
    m_undo->setEnabled(m_touched);
    if (!m_view.problem.isEmpty())
        m_says->setText(m_view.problem);
    else if (m_touched)
        m_says->setText(tr("Not saved yet."));
    else
        m_says->setText(tr("The agent keeps to these wishes. What a device cannot do, you are told here."));
    m_says->setTone(m_view.problem.isEmpty() ? Tone::Muted : Tone::Warn);
}

} // namespace wattbourse::app
