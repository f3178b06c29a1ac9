// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A device is added by the window as a person does it, against Debian's MQTT broker and libmodbus's own server.
#include "app/bridge/household_desk.h"
#include "app/household/add_device_dialog.h"
#include "app/widgets/secret_field.h"
#include "tests/support/modbus_inverter.h"
#include "tests/support/mqtt_broker.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <gtest/gtest.h>
#include <mosquitto.h>

namespace wattbourse::app {

namespace {

constexpr int kWaitMs = 30'000;

/// Messages that the broker keeps, said by a client that is not ours.
class Sensors {
public:
    explicit Sensors(int port) : m_client(mosquitto_new(nullptr, true, nullptr)) {
        // The broker needs a moment to listen.
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return mosquitto_connect(m_client, "127.0.0.1", port, 20) == MOSQ_ERR_SUCCESS; }, kWaitMs));
        mosquitto_loop_start(m_client);
    }
    ~Sensors() {
        mosquitto_disconnect(m_client);
        mosquitto_loop_stop(m_client, false);
        mosquitto_destroy(m_client);
    }
    Sensors(const Sensors&) = delete;
    Sensors& operator=(const Sensors&) = delete;
    void say(const char* topic, const std::string& payload) {
        mosquitto_publish(m_client, nullptr, topic, static_cast<int>(payload.size()), payload.data(), 1, true);
    }

private:
    mosquitto* m_client;
};

class AddDevice : public ::testing::Test {
protected:
    AddDevice() {
        m_desk.attach(m_page);
        m_page.resize(1300, 800);
        m_page.QWidget::show();
        m_page.open(HouseholdPage::Section::Comforts);
        QTest::mouseClick(m_page.findChild<QWidget*>(QStringLiteral("addDevice")), Qt::LeftButton);
        m_dialog = m_page.findChild<AddDeviceDialog*>();
    }
    template <class T>
    T* field(const char* accessibleName) {
        for (T* widget : m_dialog->findChildren<T*>())
            if (widget->accessibleName() == QLatin1String(accessibleName))
                return widget;
        ADD_FAILURE() << "no field " << accessibleName;
        return nullptr;
    }
    void choose(const char* list, const char* words) {
        auto* box = field<QComboBox>(list);
        const int at = box->findText(QLatin1String(words));
        ASSERT_GE(at, 0) << words;
        box->setCurrentIndex(at);
    }
    void type(const char* name, const char* text) {
        auto* line = m_dialog->findChild<QLineEdit*>(QLatin1String(name));
        line->clear();
        QTest::keyClicks(line, QLatin1String(text));
    }
    QPushButton* button(const char* name) { return m_dialog->findChild<QPushButton*>(QLatin1String(name)); }
    bool says(const char* part) const {
        for (const QLabel* label : m_dialog->findChildren<QLabel*>())
            if (label->isVisibleTo(m_dialog) && label->text().contains(QLatin1String(part)))
                return true;
        return false;
    }
    bool comesToSay(const char* part) {
        return QTest::qWaitFor([&] { return says(part); }, kWaitMs);
    }
    core::HomeSetup saved() {
        const auto setup = HomeStore(m_folder.path()).setup();
        EXPECT_TRUE(setup && *setup);
        return setup && *setup ? **setup : core::HomeSetup{};
    }

    test::TemporaryFolder m_folder;
    core::SystemClock m_clock;
    Terminal m_terminal{m_folder.path(), m_clock};
    HouseholdDesk m_desk{m_terminal};
    HouseholdPage m_page;
    QPointer<AddDeviceDialog> m_dialog;
};

} // namespace

TEST_F(AddDevice, ABatteryOverModbusIsTriedAndAdded) {
    test::Inverter inverter;
    ASSERT_NE(m_dialog, nullptr);
    choose("How it is reached", "Inverter (Modbus, SunSpec)");
    type("deviceName", "battery");
    EXPECT_FALSE(button("testDevice")->isEnabled()) << "nobody said where it is";
    type("deviceHost", "127.0.0.1");
    field<QSpinBox>("Port")->setValue(inverter.port());
    field<QDoubleSpinBox>("It holds")->setValue(9.6);
    EXPECT_TRUE(says("90 % of what goes in comes out again"));
    QTest::mouseClick(button("testDevice"), Qt::LeftButton);
    // The inverter of the test gives 2.5 kW and holds half.
    ASSERT_TRUE(comesToSay("It works: it gives 2.50 kW, 50 % full."));
    QTest::mouseClick(button("addDevice"), Qt::LeftButton);
    ASSERT_FALSE(m_dialog && m_dialog->isVisible());
    const core::HomeSetup home = saved();
    ASSERT_TRUE(home.model.battery);
    EXPECT_EQ(home.model.battery->capacity.value, 9'600);
    ASSERT_EQ(home.modbus.size(), 1U);
    EXPECT_EQ(home.modbus[0].port, inverter.port());
    EXPECT_EQ(home.modbus[0].storage, "battery");
}

TEST_F(AddDevice, AHeatPumpOverMqttIsTriedAndAdded) {
    const int port = test::freePort();
    test::MqttBroker broker(port);
    Sensors sensors(port);
    ASSERT_NE(m_dialog, nullptr);
    choose("What it is", "Heat pump");
    choose("How it is reached", "Home Assistant (MQTT)");
    type("deviceName", "heat");
    type("deviceHost", "127.0.0.1");
    field<QSpinBox>("Port")->setValue(port);
    type("powerSensor", "wp_power");
    EXPECT_TRUE(says("A usual house is assumed: 5 kWh warm it by one degree"));
    QTest::mouseClick(button("testDevice"), Qt::LeftButton);
    ASSERT_TRUE(comesToSay("the sensors that you named have not been announced"));
    sensors.say("homeassistant/sensor/wp/power/config",
                R"({"uniq_id": "wp_power", "stat_t": "wp/power", "unit_of_meas": "W"})");
    sensors.say("wp/power", "640");
    QTest::mouseClick(button("testDevice"), Qt::LeftButton);
    ASSERT_TRUE(comesToSay("It works: it takes 0.64 kW."));
    m_dialog->findChild<SecretField*>()->setText(QStringLiteral("broker-secret"));
    type("deviceUser", "home");
    QTest::mouseClick(button("addDevice"), Qt::LeftButton);
    ASSERT_FALSE(m_dialog && m_dialog->isVisible());
    const core::HomeSetup home = saved();
    ASSERT_EQ(home.model.heatPumps.size(), 1U);
    EXPECT_EQ(home.model.heatPumps[0].low.value, 20'000);
    EXPECT_EQ(home.model.heatPumps[0].high.value, 22'000);
    ASSERT_TRUE(home.mqtt);
    EXPECT_EQ(home.mqtt->port, port);
    // The password is in a file of its own, not in what is shown and copied.
    EXPECT_EQ(core::toJson(home).find("broker-secret"), std::string::npos);
    EXPECT_FALSE(home.passwordFile.empty());
}

TEST_F(AddDevice, WhatCannotBeAddedIsSaidAndTheDialogStays) {
    ASSERT_NE(m_dialog, nullptr);
    choose("How it is reached", "Simulated, in figures only");
    type("deviceName", "battery");
    EXPECT_TRUE(says("marked so wherever it is shown"));
    QTest::mouseClick(button("addDevice"), Qt::LeftButton);
    EXPECT_EQ(saved().simulated, std::vector<core::DeviceId>{"battery"});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::mouseClick(m_page.findChild<QWidget*>(QStringLiteral("addDevice")), Qt::LeftButton);
    m_dialog = m_page.findChild<AddDeviceDialog*>();
    ASSERT_NE(m_dialog, nullptr);
    choose("How it is reached", "Simulated, in figures only");
    type("deviceName", "second");
    QTest::mouseClick(button("addDevice"), Qt::LeftButton);
    EXPECT_TRUE(m_dialog && m_dialog->isVisible());
    EXPECT_TRUE(says("the home has a battery, battery"));
    EXPECT_EQ(saved().simulated.size(), 1U);
}

TEST_F(AddDevice, AHomeWithNothingButAMeterKeepsWhoAnswers) {
    m_dialog->reject();
    Q_EMIT m_page.flexChoiceAsked(core::FlexChoice::Never, 250);
    EXPECT_EQ(m_terminal.state().home.comforts.flexibility, core::FlexChoice::Never);
    const auto kept = HomeStore(m_folder.path()).comforts();
    ASSERT_TRUE(kept && *kept);
    EXPECT_EQ((*kept)->flexibility, core::FlexChoice::Never);
    EXPECT_EQ((*kept)->flexMarginPermille, 250U);
}

TEST_F(AddDevice, ClosingWhileItIsTriedWaitsForNothing) {
    // A port where nobody takes the connection.
    const int port = test::freePort();
    choose("How it is reached", "Home Assistant (MQTT)");
    type("deviceName", "battery");
    type("deviceHost", "127.0.0.1");
    field<QSpinBox>("Port")->setValue(port);
    type("powerSensor", "power");
    QTest::mouseClick(button("testDevice"), Qt::LeftButton);
    m_dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // Gone at once, the test with it; what comes afterwards finds nobody.
    EXPECT_TRUE(m_dialog.isNull());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

} // namespace wattbourse::app
