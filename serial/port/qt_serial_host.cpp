// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/port/serial_host.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSerialPort>
#include <QTimer>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace wattbourse::serial {

namespace {

class QtTimer final : public Timer {
public:
    explicit QtTimer(std::function<void()> due) : m_due(std::move(due)) {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_due(); });
    }
    void start(std::chrono::milliseconds after) override { m_timer.start(after); }
    void stop() override { m_timer.stop(); }

private:
    std::function<void()> m_due;
    QTimer m_timer;
};

class QtDevice final : public SerialDevice {
public:
    QtDevice() {
        QObject::connect(&m_port, &QSerialPort::errorOccurred, &m_port, [this](QSerialPort::SerialPortError error) {
            // A vanished device raises ReadError without end until a write gives ResourceError: the first of either is
            // the loss. On a pseudo-terminal UnsupportedOperationError is raised at opening and means nothing.
            const bool lost = error == QSerialPort::ReadError || error == QSerialPort::ResourceError ||
                              error == QSerialPort::WriteError;
            if (lost && onFault)
                onFault({core::MeterTrouble::PortLost, m_port.errorString().toStdString()});
        });
        QObject::connect(&m_port, &QSerialPort::readyRead, &m_port, [this] {
            const QByteArray bytes = m_port.readAll();
            if (onBytes)
                onBytes(
                    {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
        });
    }
    ~QtDevice() override { m_port.disconnect(); }

    std::optional<PortTrouble> open(const std::string& device, DtrPolicy dtr) override {
        const int before = holdHangUp(device, /*hangUp=*/dtr != DtrPolicy::Keep);
        m_port.setPortName(QString::fromStdString(device));
        m_port.setBaudRate(QSerialPort::Baud115200);
        const bool opened = m_port.open(QIODevice::ReadWrite);
        const std::string error = m_port.errorString().toStdString();
        if (before >= 0)
            ::close(before);
        if (!opened)
            return diagnose(inspectPort(device, error));
        if (dtr == DtrPolicy::Drop)
            m_port.setDataTerminalReady(false);
        m_port.clear();
        return std::nullopt;
    }
    void close() override { m_port.close(); }
    [[nodiscard]] bool isOpen() const override { return m_port.isOpen(); }
    void write(core::ByteView bytes) override {
        m_port.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    }

private:
    /// Sets HUPCL, which drops DTR when the last program closes the port. Qt has no call for it and puts back at
    /// closing what it found at opening: so it is set before, and the port held open until Qt has it. -1 when it cannot
    /// be.
    static int holdHangUp(const std::string& device, bool hangUp) {
        const int fd = ::open(device.c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
        termios now{};
        if (fd < 0 || tcgetattr(fd, &now) != 0)
            return fd;
        const tcflag_t wanted = hangUp ? now.c_cflag | HUPCL : now.c_cflag & ~static_cast<tcflag_t>(HUPCL);
        if (wanted != now.c_cflag) {
            now.c_cflag = wanted;
            tcsetattr(fd, TCSANOW, &now);
        }
        return fd;
    }

    QSerialPort m_port;
};

class QtSerialHost final : public SerialHost {
public:
    [[nodiscard]] std::vector<PortCandidate> ports() const override { return findPorts(); }
    [[nodiscard]] std::optional<std::string> resolve(const std::string& path) const override {
        const QString target = QFileInfo(QString::fromStdString(path)).canonicalFilePath();
        return target.isEmpty() ? std::nullopt : std::optional(target.toStdString());
    }
    std::unique_ptr<SerialDevice> device() override { return std::make_unique<QtDevice>(); }
    std::unique_ptr<Timer> timer(std::function<void()> due) override {
        return std::make_unique<QtTimer>(std::move(due));
    }
    void post(std::weak_ptr<void> owner, std::function<void()> work) override {
        QMetaObject::invokeMethod(
            &m_context,
            [owner = std::move(owner), work = std::move(work)] {
                if (!owner.expired())
                    work();
            },
            Qt::QueuedConnection);
    }
    core::Bytes challenge(std::size_t size) override {
        core::Bytes bytes(size);
        if (!core::fillRandom(bytes))
            bytes.clear();
        return bytes;
    }
    core::Random& jitter() override { return m_random; }

private:
    core::SystemRandom m_random;
    QObject m_context;
};

} // namespace

std::unique_ptr<SerialHost> makeQtSerialHost() {
    return std::make_unique<QtSerialHost>();
}

} // namespace wattbourse::serial
