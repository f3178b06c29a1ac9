// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QObject>
#include <QSerialPort>
#include <QTimer>

namespace wattbourse::serial {

/// Keeps one serial port open: opens it, notices its loss, finds it again by its path every 200 ms. Lives on the
/// worker's thread.
class PortWatch final : public QObject {
    Q_OBJECT
public:
    /// `path` empty: the first USB serial port.
    explicit PortWatch(QString path, QObject* parent = nullptr);
    ~PortWatch() override;

    void start();
    [[nodiscard]] bool isOpen() const { return m_serial.isOpen(); }
    [[nodiscard]] QString path() const { return m_opened.isEmpty() ? m_path : m_opened; }
    void write(const QByteArray& bytes);
    /// Drops the port and looks for it again: the other side does not answer.
    void reopen();

Q_SIGNALS:
    void opened();
    /// Once for each loss, however many errors the port raised.
    void lost(const QString& why);
    /// The path is there but cannot be opened; repeated only when the reason changes.
    void refused(const QString& why);
    void received(const QByteArray& bytes);

private:
    void search();
    void onError(QSerialPort::SerialPortError error);
    void lose(const QString& why);

    QString m_path;
    QString m_opened;
    QString m_lastRefusal;
    QSerialPort m_serial;
    QTimer m_search;
    bool m_losing = false;
};

} // namespace wattbourse::serial
