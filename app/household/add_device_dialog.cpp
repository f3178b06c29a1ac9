// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/add_device_dialog.h"

#include "app/household/comfort_words.h"
#include "app/widgets/secret_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <cmath>

namespace wattbourse::app {

namespace {

constexpr int kModbusPort = 502;
constexpr int kMqttPort = 1883;

QDoubleSpinBox* number(const QString& unit, double value, double most) {
    auto* out = new QDoubleSpinBox;
    out->setDecimals(1);
    out->setRange(0.1, most);
    out->setValue(value);
    out->setSuffix(QLatin1Char(' ') + unit);
    return out;
}

/// What the draft does not say and app/bridge/device_setup.h fills in.
QString assumedOf(DeviceKind kind) {
    switch (kind) {
    case DeviceKind::Battery:
        return AddDeviceDialog::tr("It is taken to be a usual battery: 90 % of what goes in comes out again.");
    case DeviceKind::Car:
        return AddDeviceDialog::tr("It is taken to be a usual car: 93 % of what it is charged with arrives in it. Say "
                                   "under Comforts when it comes and when it must be ready.");
    case DeviceKind::HeatPump:
        return AddDeviceDialog::tr(
            "A usual house is assumed: 5 kWh warm it by one degree, it loses 150 W for each "
            "degree that it is warmer than outside, and is kept at 20 to 22 °C. The temperatures "
            "can be changed under Comforts.");
    case DeviceKind::Appliance:
        return AddDeviceDialog::tr("A usual programme is assumed: an hour and a half at this power, without a pause.");
    case DeviceKind::Solar:
        return {};
    }
    return {};
}

} // namespace

AddDeviceDialog::AddDeviceDialog(QWidget* parent)
    : QDialog(parent), m_form(new QFormLayout), m_kind(new QComboBox), m_reach(new QComboBox),
      m_capacity(number(QStringLiteral("kWh"), 10, 1'000)), m_power(number(QStringLiteral("kW"), 3, 1'000)),
      m_port(new QSpinBox), m_unit(new QSpinBox), m_password(new SecretField(tr("Password"))),
      m_assumed(new TextLabel({}, {.pixels = 12, .tone = Tone::Muted, .wrap = true})),
      m_says(new TextLabel({}, {.tone = Tone::Muted, .wrap = true})), m_test(new QPushButton(tr("Try the connection"))),
      m_add(new QPushButton(tr("Add"))) {
    setWindowTitle(tr("Add a device"));
    setMinimumWidth(520);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    column->addWidget(new TextLabel(tr("Add a device"), {.pixels = 18, .medium = true}));
    m_form->setSpacing(8);
    column->addLayout(m_form);
    const auto field = [this](const QString& words, QWidget* widget) {
        widget->setAccessibleName(words);
        m_form->addRow(words, widget);
    };
    for (const DeviceKind kind :
         {DeviceKind::Battery, DeviceKind::Solar, DeviceKind::Car, DeviceKind::HeatPump, DeviceKind::Appliance})
        m_kind->addItem(kind == DeviceKind::Appliance ? tr("Appliance")
                                                      : deviceName(kind, kind == DeviceKind::Car ? "car" : "heatpump"),
                        static_cast<int>(kind));
    field(tr("What it is"), m_kind);
    m_reach->addItem(tr("Home Assistant (MQTT)"), static_cast<int>(DeviceReach::Mqtt));
    m_reach->addItem(tr("Inverter (Modbus, SunSpec)"), static_cast<int>(DeviceReach::Modbus));
    m_reach->addItem(tr("Simulated, in figures only"), static_cast<int>(DeviceReach::Simulated));
    field(tr("How it is reached"), m_reach);
    m_name = line(tr("Name"), QStringLiteral("deviceName"));
    m_name->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[a-z0-9_-]{1,32}")), m_name));
    m_name->setPlaceholderText(QStringLiteral("battery"));
    field(tr("It holds"), m_capacity);
    field(tr("Highest power"), m_power);
    m_host = line(tr("Address in your network"), QStringLiteral("deviceHost"));
    m_host->setPlaceholderText(QStringLiteral("192.168.1.20"));
    m_port->setRange(1, 65535);
    m_port->setValue(kMqttPort);
    field(tr("Port"), m_port);
    m_unit->setRange(1, 247);
    field(tr("Unit number"), m_unit);
    m_user = line(tr("User"), QStringLiteral("deviceUser"));
    m_form->addRow(tr("Password"), m_password);
    m_powerSensor = line(tr("Power sensor (unique id)"), QStringLiteral("powerSensor"));
    m_storedSensor = line(tr("Charge sensor (unique id)"), QStringLiteral("storedSensor"));
    m_powerNumber = line(tr("Power setting (unique id)"), QStringLiteral("powerNumber"));
    m_enableSwitch = line(tr("Switch for it (unique id)"), QStringLiteral("enableSwitch"));
    column->addWidget(m_assumed);
    column->addWidget(m_says);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    auto* cancel = new QPushButton(tr("Cancel"));
    m_add->setProperty("primary", true);
    m_add->setObjectName(QStringLiteral("addDevice"));
    m_test->setObjectName(QStringLiteral("testDevice"));
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    column->addLayout(buttons);
    // Enter in a field does not add anything.
    for (QPushButton* button : {m_test, cancel, m_add})
        button->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AddDeviceDialog::refresh);
    connect(m_reach, &QComboBox::currentIndexChanged, this, [this] {
        m_port->setValue(draft().reach == DeviceReach::Modbus ? kModbusPort : kMqttPort);
        refresh();
    });
    for (QLineEdit* edit : {m_name, m_host, m_powerSensor})
        connect(edit, &QLineEdit::textChanged, this, &AddDeviceDialog::refresh);
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_test->setEnabled(false);
        m_says->setTone(Tone::Muted);
        m_says->setText(tr("Trying to reach it."));
        Q_EMIT testAsked(draft());
    });
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addAsked(draft()); });
    refresh();
}

QLineEdit* AddDeviceDialog::line(const QString& words, const QString& name) {
    auto* out = new QLineEdit;
    out->setAccessibleName(words);
    out->setObjectName(name);
    out->setMaxLength(128);
    m_form->addRow(words, out);
    return out;
}

DeviceDraft AddDeviceDialog::draft() const {
    DeviceDraft out;
    out.kind = static_cast<DeviceKind>(m_kind->currentData().toInt());
    out.reach = static_cast<DeviceReach>(m_reach->currentData().toInt());
    out.id = m_name->text();
    out.capacity = {std::llround(m_capacity->value() * 1000)};
    out.power = {std::llround(m_power->value() * 1000)};
    out.host = m_host->text().trimmed();
    out.port = m_port->value();
    out.unit = m_unit->value();
    out.user = m_user->text();
    out.password = m_password->peek();
    out.powerSensor = m_powerSensor->text().trimmed();
    out.storedSensor = m_storedSensor->text().trimmed();
    out.powerNumber = m_powerNumber->text().trimmed();
    out.enableSwitch = m_enableSwitch->text().trimmed();
    return out;
}

void AddDeviceDialog::refresh() {
    const DeviceDraft now = draft();
    const bool mqtt = now.reach == DeviceReach::Mqtt;
    const bool modbus = now.reach == DeviceReach::Modbus;
    const bool stores = now.kind == DeviceKind::Battery || now.kind == DeviceKind::Car;
    const auto only = [this](QWidget* field, bool wanted) {
        field->setVisible(wanted);
        if (QWidget* words = m_form->labelForField(field))
            words->setVisible(wanted);
    };
    only(m_capacity, stores);
    only(m_host, mqtt || modbus);
    only(m_port, mqtt || modbus);
    only(m_unit, modbus);
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_user, m_password, m_powerSensor, m_powerNumber, m_enableSwitch})
        only(field, mqtt);
    only(m_storedSensor, mqtt && stores);
    const bool fits = !modbus || now.kind == DeviceKind::Battery || now.kind == DeviceKind::Solar;
    const bool reachable =
        now.reach == DeviceReach::Simulated || (!now.host.isEmpty() && (modbus || !now.powerSensor.isEmpty()));
    m_assumed->setText(assumedOf(now.kind));
    m_assumed->setVisible(!m_assumed->text().isEmpty());
    m_test->setVisible(mqtt || modbus);
    m_test->setEnabled(fits && reachable);
    m_add->setEnabled(fits && reachable && m_name->hasAcceptableInput());
    m_says->setTone(Tone::Muted);
    if (!fits)
        m_says->setText(tr("Over Modbus only batteries and solar cells are known."));
    else if (now.reach == DeviceReach::Simulated)
        m_says->setText(tr("It exists in figures only and is marked so wherever it is shown."));
    else
        m_says->setText(tr("Try the connection before you add it."));
}

void AddDeviceDialog::showTest(const QString& sentence, bool works) {
    m_test->setEnabled(true);
    m_says->setText(sentence);
    m_says->setTone(works ? Tone::Accent : Tone::Danger);
}

void AddDeviceDialog::showProblem(const QString& sentence) {
    m_says->setText(sentence);
    m_says->setTone(Tone::Danger);
}

} // namespace wattbourse::app
