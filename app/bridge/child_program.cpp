// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/child_program.h"

#include <QCoreApplication>
#include <csignal>
#include <sys/prctl.h>

namespace wattbourse::app {

namespace {
constexpr int kStopMs = 3000;
}

ChildProgram::ChildProgram(const QString& name, const QStringList& arguments, const QString& logFile, QObject* parent)
    : QObject(parent), m_name(name), m_logFile(logFile) {
    m_process.setProgram(QCoreApplication::applicationDirPath() + QLatin1Char('/') + name);
    m_process.setArguments(arguments);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(logFile, QIODevice::Append);
    m_process.setStandardInputFile(QProcess::nullDevice());
    // The signal is bound to the forking thread: this object lives on the GUI thread, which lasts as long as we do.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(m_name + QStringLiteral(" could not be started: ") + m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (m_stopping)
            return;
        const QString how = status == QProcess::CrashExit ? QStringLiteral(" was ended by a signal")
                                                          : QStringLiteral(" ended with code %1").arg(code);
        Q_EMIT failed(m_name + how + QStringLiteral("; see ") + m_logFile);
    });
}

ChildProgram::~ChildProgram() {
    stop();
}

void ChildProgram::start() {
    m_stopping = false;
    m_process.start();
}

void ChildProgram::stop() {
    m_stopping = true;
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(kStopMs)) {
        m_process.kill();
        m_process.waitForFinished(kStopMs);
    }
}

bool ChildProgram::isRunning() const {
    return m_process.state() != QProcess::NotRunning;
}

} // namespace wattbourse::app
