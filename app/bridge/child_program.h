// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace wattbourse::app {

/// A program of ours that the demo runs beside the terminal (the development network, the simulated meter). The kernel
/// ends it when the terminal dies, however that happens. GUI thread.
class ChildProgram final : public QObject {
    Q_OBJECT

public:
    /// `name` is a program beside this one; its output goes to `logFile`.
    ChildProgram(const QString& name, const QStringList& arguments, const QString& logFile, QObject* parent = nullptr);
    ~ChildProgram() override;

    void start();
    /// Asks it to end, and ends it after three seconds.
    void stop();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    /// It ended or could not be started without being asked to stop. `reason` is English, for the log.
    void failed(const QString& reason);

private:
    QString m_name;
    QString m_logFile;
    QProcess m_process;
    bool m_stopping = false;
};

} // namespace wattbourse::app
