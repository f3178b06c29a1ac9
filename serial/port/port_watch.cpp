// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/port/port_watch.h"

namespace wattbourse::serial {

PortWatch::PortWatch(SerialHost& host, const std::string& path, DtrPolicy dtr, Events events)
    : m_host(host), m_events(std::move(events)), m_dtr(dtr), m_device(host.device()),
      m_timer(host.timer([this] { search(); })) {
    m_wanted.path = QString::fromStdString(path);
    m_device->onBytes = [this](core::ByteView bytes) {
        if (!m_losing && !bytes.empty())
            m_events.received(bytes);
    };
    m_device->onFault = [this](const PortTrouble& why) { lose({why.kind, this->path() + ": " + why.words}); };
}

PortWatch::~PortWatch() {
    m_device->onBytes = nullptr;
    m_device->onFault = nullptr;
}

void PortWatch::searchLater() {
    m_timer->start(m_wait.next(m_host.jitter()));
}

void PortWatch::search() {
    const std::vector<PortCandidate> ports = m_host.ports();
    const bool exists = !m_wanted.path.isEmpty() && m_host.resolve(m_wanted.path.toStdString()).has_value();
    const QString path = choosePort(m_wanted, ports, exists);
    // The link's target: lock files are named after the device.
    const auto device = path.isEmpty() ? std::nullopt : m_host.resolve(path.toStdString());
    if (!device) {
        searchLater();
        return;
    }
    m_losing = false;
    if (const auto refused = m_device->open(*device, m_dtr)) {
        if (*refused != m_lastRefusal) {
            m_lastRefusal = *refused;
            m_events.refused(*refused);
        }
        searchLater();
        return;
    }
    m_lastRefusal = {};
    m_opened = path;
    if (auto identity = identityAt(*device, ports)) {
        m_wanted.identity = std::move(identity);
        m_wanted.lastPath = path;
    }
    m_events.opened();
}

void PortWatch::lose(PortTrouble why) {
    if (m_losing || !m_device->isOpen())
        return;
    m_losing = true;
    // Closing inside the port's own signal is not safe.
    m_host.post(m_alive, [this, why = std::move(why)] {
        m_device->close();
        m_events.lost(why);
        searchLater();
    });
}

void PortWatch::reopen() {
    lose({core::MeterTrouble::NoAnswer, path() + ": nothing that answers as a meter does"});
}

void PortWatch::write(core::ByteView bytes) {
    if (isOpen())
        m_device->write(bytes);
}

} // namespace wattbourse::serial
