// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/port/port_watch.h"

#include "serial/discover/discover.h"

#include <QFileInfo>

namespace wattbourse::serial {

namespace {

constexpr int kSearchMs = 200;

} // namespace

PortWatch::PortWatch(QString path, QObject* parent)
    : QObject(parent), m_path(std::move(path)), m_serial(this), m_search(this) {
    m_search.setInterval(kSearchMs);
    connect(&m_search, &QTimer::timeout, this, &PortWatch::search);
    connect(&m_serial, &QSerialPort::errorOccurred, this, &PortWatch::onError);
    connect(&m_serial, &QSerialPort::readyRead, this, [this] {
        const QByteArray bytes = m_serial.readAll();
        if (!m_losing && !bytes.isEmpty())
            Q_EMIT received(bytes);
    });
}

PortWatch::~PortWatch() {
    m_serial.disconnect(this);
}

void PortWatch::start() {
    search();
    if (!isOpen())
        m_search.start();
}

void PortWatch::search() {
    const QString path = m_path.isEmpty() ? firstUsbPort() : m_path;
    if (path.isEmpty() || !QFileInfo::exists(path))
        return;
    // The link's target: Qt's lock file is named after the device.
    const QString device = QFileInfo(path).canonicalFilePath();
    m_serial.setPortName(device);
    m_serial.setBaudRate(QSerialPort::Baud115200);
    m_losing = false;
    if (!m_serial.open(QIODevice::ReadWrite)) {
        const QString why = path + QStringLiteral(": ") + m_serial.errorString();
        if (why != m_lastRefusal) {
            m_lastRefusal = why;
            Q_EMIT refused(why);
        }
        return;
    }
    m_search.stop();
    m_lastRefusal.clear();
    m_opened = path;
    m_serial.clear();
    Q_EMIT opened();
}

void PortWatch::onError(QSerialPort::SerialPortError error) {
    // A vanished device raises ReadError without end until a write gives ResourceError: the first of either is the
    // loss. On a pseudo-terminal UnsupportedOperationError is raised at opening and means nothing.
    if (error == QSerialPort::ReadError || error == QSerialPort::ResourceError || error == QSerialPort::WriteError)
        lose(path() + QStringLiteral(": ") + m_serial.errorString());
}

void PortWatch::lose(const QString& why) {
    if (m_losing || !m_serial.isOpen())
        return;
    m_losing = true;
    // Closing inside the port's own signal is not safe.
    QMetaObject::invokeMethod(
        this,
        [this, why] {
            m_serial.close();
            m_search.start();
            Q_EMIT lost(why);
        },
        Qt::QueuedConnection);
}

void PortWatch::reopen() {
    lose(path() + QStringLiteral(": no answer"));
}

void PortWatch::write(const QByteArray& bytes) {
    if (isOpen() && !m_losing)
        m_serial.write(bytes);
}

} // namespace wattbourse::serial
