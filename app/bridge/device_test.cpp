// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/device_test.h"

#include "app/bridge/device_setup.h"
#include "app/household/comfort_words.h"
#include "app/models/desk_text.h"
#include "app/text/error_text.h"
#include "core/devices/modbus_devices.h"
#include "core/devices/mqtt_devices.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <chrono>

namespace wattbourse::app {

namespace {

constexpr std::chrono::milliseconds kBrokerAnswers{3'000};
// Announcements and states arrive one by one behind the connection.
constexpr std::chrono::milliseconds kBetween{400};
constexpr int kAttempts = 8;

} // namespace

DeviceTest::DeviceTest(const DeviceDraft& draft, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_way(std::make_shared<Way>(draft, clock)) {
    m_again.setSingleShot(true);
    m_again.setInterval(kBetween);
    connect(&m_again, &QTimer::timeout, this, &DeviceTest::tryAgain);
    tryAgain();
}

core::Result<core::DeviceReading> DeviceTest::readBy(Way& way) {
    if (!way.port && way.draft.reach == DeviceReach::Modbus)
        way.port = std::make_shared<core::ModbusDevices>(modbusOf(way.draft, "tried"), way.clock);
    if (!way.port) {
        auto made = core::MqttDevices::connect(mqttOf(way.draft, "tried"), way.clock);
        way.connected = made && (*made)->waitConnected(kBrokerAnswers);
        if (!way.connected)
            return core::fail(core::ErrorCode::Unavailable, "no answer");
        way.port = std::move(*made);
    }
    return way.port->read("tried");
}

void DeviceTest::tryAgain() {
    ++m_attempts;
    QThreadPool::globalInstance()->start([way = m_way, self = QPointer<DeviceTest>(this)] {
        const auto reading = readBy(*way);
        // Only the GUI thread looks whether the test is still there.
        QMetaObject::invokeMethod(
            qApp,
            [self, reading, connected = way->connected] {
                if (self)
                    self->tried(reading, connected);
            },
            Qt::QueuedConnection);
    });
}

void DeviceTest::tried(const core::Result<core::DeviceReading>& reading, bool connected) {
    const bool mqtt = m_way->draft.reach == DeviceReach::Mqtt;
    if (reading) {
        DeviceNow now;
        now.kind = m_way->draft.kind;
        now.power = reading->power;
        now.stored = reading->stored;
        now.capacity = m_way->draft.capacity;
        now.temperature = reading->temperature;
        now.plugged = reading->plugged;
        const bool says = reading->power || reading->stored || reading->temperature;
        return end(says ? tr("It works: it %1.").arg(deviceDoes(now)) : tr("It works."), /*works=*/true);
    }
    if (mqtt && !connected)
        return end(tr("The broker does not answer at %1.")
                       .arg(QStringLiteral("%1:%2").arg(m_way->draft.host).arg(m_way->draft.port)),
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
