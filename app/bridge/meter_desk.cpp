// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/meter_desk.h"

#include "app/technician/spectrum.h"

#include "serial/worker/meter_link.h"

namespace wattbourse::app {

namespace {
constexpr std::size_t kLiveKept = 60;
} // namespace

MeterDesk::MeterDesk(core::Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {}

MeterDesk::~MeterDesk() {
    close();
}

void MeterDesk::close() {
    m_subscriptions.clear();
    m_meter.reset();
    m_live.clear();
    m_scope.reset();
    m_bursts.clear();
    m_tampers.reset();
}

void MeterDesk::open(const Opening& opening, std::function<void(const core::MeterReading&)> keep) {
    close();
    serial::MeterSettings settings;
    settings.port = opening.port;
    if (opening.key) {
        settings.key = serial::MeterKey(opening.key->key);
        settings.meter = opening.key->meter;
    }
    settings.intervalSeconds = opening.intervalSeconds;
    settings.lastCounter = opening.lastCounter;
    settings.dtr = opening.dtr;
    m_meter = serial::openMeter(settings, m_clock);

    // The listeners run on the link's thread; what they carry to this one is dropped when this object is gone.
    m_subscriptions.push_back(m_meter->onReading([this, keep = std::move(keep)](const core::MeterReading& reading) {
        keep(reading);
        QMetaObject::invokeMethod(this, [this, reading] {
            if (!m_lastReading || m_lastReading->end <= reading.end)
                m_lastReading = reading;
            Q_EMIT changed();
        });
    }));
    m_subscriptions.push_back(m_meter->onLive([this](const core::MeterReading& reading) {
        QMetaObject::invokeMethod(this, [this, reading] {
            if (m_live.size() >= kLiveKept)
                m_live.erase(m_live.begin());
            m_live.push_back(reading);
            Q_EMIT changed();
        });
    }));
    m_subscriptions.push_back(m_meter->onLiveBlock([this](const core::Bytes& sums) {
        QMetaObject::invokeMethod(this, [this, sums] { Q_EMIT liveBlock(sums); });
    }));
    m_subscriptions.push_back(m_meter->onScope([this](const core::MeterScope& scope) {
        QMetaObject::invokeMethod(this, [this, scope] {
            m_scope = scope;
            if (m_bursts.size() >= kBurstsOfACycle)
                m_bursts.erase(m_bursts.begin());
            m_bursts.push_back(scope);
            Q_EMIT changed();
        });
    }));
    m_subscriptions.push_back(
        m_meter->onChange([this] { QMetaObject::invokeMethod(this, [this] { Q_EMIT changed(); }); }));
    m_meter->setLive(true);
}

template <class T, class Ask>
void MeterDesk::ask(std::function<void(const core::Result<T>&)> done, Ask&& ask) {
    if (!m_meter) {
        done(core::fail(core::ErrorCode::Unavailable, "no meter is open"));
        return;
    }
    ask([this, done = std::move(done)](const core::Result<T>& result) {
        QMetaObject::invokeMethod(this, [done, result] { done(result); });
    });
}

void MeterDesk::provision(const core::MeterProvision& with, Done done) {
    ask(std::move(done), [&](Done on) { m_meter->provision(with, std::move(on)); });
}

void MeterDesk::seal(Done done) {
    ask(std::move(done), [&](Done on) { m_meter->seal(std::move(on)); });
}

void MeterDesk::identify(Done done) {
    ask(std::move(done), [&](Done on) { m_meter->identify(std::move(on)); });
}

void MeterDesk::readCalibration(core::Meter::Constants done) {
    ask(std::move(done), [&](core::Meter::Constants on) { m_meter->readCalibration(std::move(on)); });
}

void MeterDesk::writeCalibration(const core::Bytes& constants, core::Meter::Constants done) {
    ask(std::move(done), [&](core::Meter::Constants on) { m_meter->writeCalibration(constants, std::move(on)); });
}

void MeterDesk::bench(const std::optional<core::Meter::BenchOrder>& order, core::Meter::Benched done) {
    ask(std::move(done), [&](core::Meter::Benched on) { m_meter->bench(order, std::move(on)); });
}

void MeterDesk::askScope() {
    if (m_meter)
        m_meter->requestScope();
}

void MeterDesk::askTampers() {
    if (!m_meter)
        return;
    m_meter->readTampers([this](const core::Result<std::vector<core::MeterTamper>>& result) {
        QMetaObject::invokeMethod(this, [this, result] {
            if (result)
                m_tampers = *result;
            Q_EMIT changed();
        });
    });
}

void MeterDesk::setLive(bool on) {
    if (m_meter)
        m_meter->setLive(on);
}

core::MeterLink MeterDesk::link() const {
    return m_meter ? m_meter->link() : core::MeterLink{};
}

std::optional<core::MeterIdentity> MeterDesk::identity() const {
    return m_meter ? m_meter->identity() : std::nullopt;
}

} // namespace wattbourse::app
