// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/device_test.h"

#include "app/bridge/device_setup.h"
#include "app/household/comfort_words.h"
#include "app/models/desk_text.h"
#include "app/text/error_text.h"
#include "core/devices/modbus_devices.h"
#include "core/devices/mqtt_devices.h"

#include <chrono>

namespace wattbourse::app {

namespace {

constexpr std::chrono::milliseconds kBrokerAnswers{3'000};
// Announcements and states arrive one by one behind the connection.
constexpr std::chrono::milliseconds kBetween{400};
constexpr int kAttempts = 8;

} // namespace

DeviceTest::DeviceTest(const DeviceDraft& draft, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_draft(draft), m_clock(clock) {
    m_pool.setMaxThreadCount(1);
    m_again.setSingleShot(true);
    m_again.setInterval(kBetween);
    connect(&m_again, &QTimer::timeout, this, &DeviceTest::tryAgain);
    tryAgain();
}

DeviceTest::~DeviceTest() {
    m_pool.waitForDone();
}

void DeviceTest::tryAgain() {
    ++m_attempts;
    m_pool.start([this] {
        // Of this thread alone while it runs: the GUI thread waits for tried().
        core::Result<core::DeviceReading> reading = core::fail(core::ErrorCode::Unavailable, "no answer");
        bool connected = true;
        if (m_draft.reach == DeviceReach::Modbus) {
            if (!m_port)
                m_port = std::make_shared<core::ModbusDevices>(modbusOf(m_draft, "tried"), m_clock);
            reading = m_port->read("tried");
        } else {
            if (!m_port) {
                auto made = core::MqttDevices::connect(mqttOf(m_draft, "tried"), m_clock);
                if (made) {
                    connected = (*made)->waitConnected(kBrokerAnswers);
                    m_port = std::move(*made);
                } else {
                    connected = false;
                }
            }
            if (connected && m_port)
                reading = m_port->read("tried");
        }
        QMetaObject::invokeMethod(
            this, [this, reading, connected] { tried(reading, connected); }, Qt::QueuedConnection);
    });
}

void DeviceTest::tried(const core::Result<core::DeviceReading>& reading, bool connected) {
    const bool mqtt = m_draft.reach == DeviceReach::Mqtt;
    if (reading) {
        DeviceNow now;
        now.kind = m_draft.kind;
        now.power = reading->power;
        now.stored = reading->stored;
        now.capacity = m_draft.capacity;
        now.temperature = reading->temperature;
        now.plugged = reading->plugged;
        const bool says = reading->power || reading->stored || reading->temperature;
        return end(says ? tr("It works: it %1.").arg(deviceDoes(now)) : tr("It works."), /*works=*/true);
    }
    if (mqtt && !connected)
        return end(
            tr("The broker does not answer at %1.").arg(QStringLiteral("%1:%2").arg(m_draft.host).arg(m_draft.port)),
            /*works=*/false);
    if (mqtt && m_attempts < kAttempts)
        return m_again.start();
    end(mqtt ? tr("The broker answers, but the sensors that you named have not been announced.")
             : tr("It does not answer: %1").arg(errorSentence(reading.error())),
        /*works=*/false);
}

void DeviceTest::end(const QString& sentence, bool works) {
    Q_EMIT finished(sentence, works);
}

} // namespace wattbourse::app
