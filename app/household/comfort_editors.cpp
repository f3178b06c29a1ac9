// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/comfort_editors.h"

#include "app/household/comfort_words.h"
#include "app/models/desk_text.h"
#include "app/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <array>
#include <cmath>
#include <numeric>

namespace wattbourse::app {

namespace {

constexpr int kField = 92;

QGridLayout* grid(QWidget* owner) {
    auto* out = new QGridLayout(owner);
    out->setContentsMargins(0, 0, 0, 0);
    out->setHorizontalSpacing(10);
    out->setVerticalSpacing(8);
    out->setColumnStretch(0, 1);
    out->setColumnStretch(2, 1);
    // Fields stand under one another from card to card.
    out->setColumnMinimumWidth(1, kField);
    out->setColumnMinimumWidth(3, kField);
    return out;
}

/// A field under its words: `place` counts half rows.
void put(QGridLayout* in, int place, const QString& words, QWidget* field) {
    auto* label = new TextLabel(words, {.tone = Tone::Muted, .wrap = true});
    label->setBuddy(field);
    field->setAccessibleName(words);
    in->addWidget(label, place / 2, place % 2 * 2);
    in->addWidget(field, place / 2, place % 2 * 2 + 1);
}

void tune(QAbstractSpinBox* field) {
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setAlignment(Qt::AlignRight);
    field->setKeyboardTracking(false);
    field->setFixedWidth(kField);
}

QTimeEdit* clock() {
    auto* out = new QTimeEdit;
    out->setDisplayFormat(QStringLiteral("HH:mm"));
    tune(out);
    return out;
}

QDoubleSpinBox* number(double least, double most, double step, const QString& unit) {
    auto* out = new QDoubleSpinBox;
    out->setDecimals(1);
    out->setRange(least, most);
    out->setSingleStep(step);
    out->setSuffix(QLatin1Char(' ') + unit);
    tune(out);
    return out;
}

QTime timeOf(core::DayMinute minute) {
    return {static_cast<int>(minute / 60 % 24), static_cast<int>(minute % 60)};
}

core::DayMinute minuteOf(const QTimeEdit* edit) {
    return static_cast<core::DayMinute>(edit->time().hour() * 60 + edit->time().minute());
}

/// What the field shows, in 10^-1 of its unit, as `unit` each; what it showed before is kept to the last digit.
std::int64_t kept(const QDoubleSpinBox* field, std::int64_t before, std::int64_t unit) {
    const std::int64_t shown = std::llround(field->value() * 10);
    return shown == std::llround(static_cast<double>(before) / static_cast<double>(unit)) ? before : shown * unit;
}

double shown(std::int64_t value, std::int64_t unit) {
    return static_cast<double>(value) / static_cast<double>(unit) / 10;
}

} // namespace

CarEditor::CarEditor(const core::ElectricVehicle& car, QWidget* parent)
    : QWidget(parent), m_arrival(clock()), m_readyBy(clock()),
      m_leastNow(number(0, shown(car.capacity.value, 100), 1, QStringLiteral("kWh"))),
      m_target(number(0, shown(car.capacity.value, 100), 1, QStringLiteral("kWh"))),
      m_limited(new QCheckBox(tr("Pay no more than"))), m_limit(number(-99, 200, 0.5, QStringLiteral("ct"))),
      m_fromBattery(new QCheckBox(tr("The house battery may charge it"))),
      m_toHome(new QCheckBox(tr("It may feed the home"))) {
    QGridLayout* in = grid(this);
    put(in, 0, tr("Comes home at"), m_arrival);
    put(in, 1, tr("Ready by"), m_readyBy);
    put(in, 2, tr("At once, whatever it costs"), m_leastNow);
    put(in, 3, tr("In it when it leaves"), m_target);
    m_limit->setAccessibleName(tr("Highest price for charging"));
    in->addWidget(m_limited, 2, 0);
    in->addWidget(m_limit, 2, 1);
    m_fromBattery->setObjectName(QStringLiteral("carFromBattery"));
    m_toHome->setObjectName(QStringLiteral("carToHome"));
    in->addWidget(m_fromBattery, 3, 0, 1, 4);
    in->addWidget(m_toHome, 4, 0, 1, 4);
    for (QTimeEdit* edit : {m_arrival, m_readyBy})
        connect(edit, &QTimeEdit::timeChanged, this, &CarEditor::touched);
    for (QDoubleSpinBox* edit : {m_leastNow, m_target, m_limit})
        connect(edit, &QDoubleSpinBox::valueChanged, this, &CarEditor::touched);
    for (QCheckBox* box : {m_limited, m_fromBattery, m_toHome})
        connect(box, &QCheckBox::toggled, this, &CarEditor::touched);
    connect(m_limited, &QCheckBox::toggled, m_limit, &QWidget::setEnabled);
}

void CarEditor::show(const core::CarComfort& comfort) {
    const QSignalBlocker quiet(this);
    m_comfort = comfort;
    m_arrival->setTime(timeOf(comfort.arrival));
    m_readyBy->setTime(timeOf(comfort.readyBy));
    m_leastNow->setValue(shown(comfort.leastNow.value, 100));
    m_target->setValue(shown(comfort.target.value, 100));
    m_limited->setChecked(comfort.priceLimit.has_value());
    m_limit->setEnabled(comfort.priceLimit.has_value());
    m_limit->setValue(comfort.priceLimit ? shown(comfort.priceLimit->value, 1000) : 25);
    m_fromBattery->setChecked(comfort.mayUseBattery);
    m_toHome->setChecked(comfort.vehicleToHome);
}

core::CarComfort CarEditor::edited() const {
    core::CarComfort out = m_comfort;
    out.arrival = minuteOf(m_arrival);
    out.readyBy = minuteOf(m_readyBy);
    out.leastNow = {kept(m_leastNow, out.leastNow.value, 100)};
    out.target = {kept(m_target, out.target.value, 100)};
    if (m_limited->isChecked())
        out.priceLimit = core::TariffPrice{kept(m_limit, out.priceLimit ? out.priceLimit->value : 0, 1000)};
    else
        out.priceLimit.reset();
    out.mayUseBattery = m_fromBattery->isChecked();
    out.vehicleToHome = m_toHome->isChecked();
    return out;
}

HeatEditor::HeatEditor(QWidget* parent)
    : QWidget(parent), m_low(number(5, 80, 0.5, QStringLiteral("°C"))),
      m_high(number(5, 80, 0.5, QStringLiteral("°C"))) {
    QGridLayout* in = grid(this);
    put(in, 0, tr("Never below"), m_low);
    put(in, 1, tr("Never above"), m_high);
    for (QDoubleSpinBox* edit : {m_low, m_high})
        connect(edit, &QDoubleSpinBox::valueChanged, this, &HeatEditor::touched);
}

void HeatEditor::show(const core::HeatComfort& comfort) {
    const QSignalBlocker quiet(this);
    m_comfort = comfort;
    m_low->setValue(shown(comfort.low.value, 100));
    m_high->setValue(shown(comfort.high.value, 100));
}

core::HeatComfort HeatEditor::edited() const {
    core::HeatComfort out = m_comfort;
    out.low = {kept(m_low, out.low.value, 100)};
    out.high = {kept(m_high, out.high.value, 100)};
    return out;
}

ApplianceEditor::ApplianceEditor(const core::Appliance& appliance, QWidget* parent)
    : QWidget(parent), m_wanted(new QCheckBox(tr("Is loaded and may start"))), m_earliest(clock()), m_latest(clock()) {
    QGridLayout* in = grid(this);
    const auto seconds = std::accumulate(appliance.profile.begin(), appliance.profile.end(), std::uint32_t{0},
                                         [](std::uint32_t sum, const auto& step) { return sum + step.seconds; });
    in->addWidget(m_wanted, 0, 0, 1, 2);
    auto* note = new TextLabel(appliance.interruptible ? tr("%1 min, may pause").arg(seconds / 60)
                                                       : tr("%1 min without a pause").arg(seconds / 60),
                               {.pixels = 12, .tone = Tone::Muted});
    in->addWidget(note, 0, 2, 1, 2, Qt::AlignRight);
    put(in, 2, tr("Not before"), m_earliest);
    put(in, 3, tr("Done by"), m_latest);
    connect(m_wanted, &QCheckBox::toggled, this, &ApplianceEditor::touched);
    for (QTimeEdit* edit : {m_earliest, m_latest})
        connect(edit, &QTimeEdit::timeChanged, this, &ApplianceEditor::touched);
}

void ApplianceEditor::show(const core::ApplianceComfort& comfort) {
    const QSignalBlocker quiet(this);
    m_comfort = comfort;
    m_wanted->setChecked(comfort.wanted);
    m_earliest->setTime(timeOf(comfort.earliest));
    m_latest->setTime(timeOf(comfort.latest));
}

core::ApplianceComfort ApplianceEditor::edited() const {
    core::ApplianceComfort out = m_comfort;
    out.wanted = m_wanted->isChecked();
    out.earliest = minuteOf(m_earliest);
    out.latest = minuteOf(m_latest);
    return out;
}

QuietEditor::QuietEditor(QWidget* parent)
    : QWidget(parent), m_on(new QCheckBox(tr("No appliance runs then"))), m_from(clock()), m_until(clock()) {
    QGridLayout* in = grid(this);
    in->addWidget(m_on, 0, 0, 1, 4);
    put(in, 2, tr("From"), m_from);
    put(in, 3, tr("Until"), m_until);
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) {
        m_from->setEnabled(on);
        m_until->setEnabled(on);
        Q_EMIT touched();
    });
    for (QTimeEdit* edit : {m_from, m_until})
        connect(edit, &QTimeEdit::timeChanged, this, &QuietEditor::touched);
}

void QuietEditor::show(const std::optional<core::QuietHours>& quietHours) {
    const QSignalBlocker quiet(this);
    m_quiet = quietHours.value_or(core::QuietHours{});
    m_on->setChecked(quietHours.has_value());
    m_from->setTime(timeOf(m_quiet.from));
    m_until->setTime(timeOf(m_quiet.until));
    m_from->setEnabled(quietHours.has_value());
    m_until->setEnabled(quietHours.has_value());
}

std::optional<core::QuietHours> QuietEditor::edited() const {
    if (!m_on->isChecked())
        return std::nullopt;
    return core::QuietHours{minuteOf(m_from), minuteOf(m_until)};
}

ReserveEditor::ReserveEditor(core::Energy capacity, QWidget* parent)
    : QWidget(parent), m_capacity(capacity), m_percent(new QSpinBox),
      m_note(new TextLabel({}, {.pixels = 12, .tone = Tone::Muted})) {
    QGridLayout* in = grid(this);
    m_percent->setRange(0, 100);
    m_percent->setSingleStep(5);
    m_percent->setSuffix(QStringLiteral(" %"));
    tune(m_percent);
    put(in, 0, tr("Keeps at least"), m_percent);
    m_percent->setObjectName(QStringLiteral("batteryReserve"));
    in->addWidget(m_note, 0, 2, 1, 2, Qt::AlignRight);
    connect(m_percent, &QSpinBox::valueChanged, this, [this] {
        say();
        Q_EMIT touched();
    });
}

void ReserveEditor::say() {
    m_note->setText(
        tr("%1 of %2 kWh")
            .arg(desk::kwh(core::Energy{m_capacity.value * m_percent->value() / 100}, 1), desk::kwh(m_capacity, 1)));
}

void ReserveEditor::show(std::uint32_t percent) {
    const QSignalBlocker quiet(this);
    m_percent->setValue(static_cast<int>(percent));
    say();
}

std::uint32_t ReserveEditor::edited() const {
    return static_cast<std::uint32_t>(m_percent->value());
}

} // namespace wattbourse::app
