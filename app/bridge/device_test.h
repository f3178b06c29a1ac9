// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/device_draft.h"
#include "core/base/clock.h"
#include "core/devices/device_port.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <memory>

namespace wattbourse::app {

/// Tries the way to a device that is about to be added: connects, and reads it, for some seconds at most. Nothing is
/// switched. GUI thread; the network is used on another one.
class DeviceTest final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives it. Begins at once.
    DeviceTest(const DeviceDraft& draft, const core::Clock& clock, QObject* parent = nullptr);
    ~DeviceTest() override;

Q_SIGNALS:
    /// Once: what was found, or why nothing was.
    void finished(const QString& sentence, bool works);

private:
    void tryAgain();
    /// `connected`: a broker took the connection.
    void tried(const core::Result<core::DeviceReading>& reading, bool connected);
    void end(const QString& sentence, bool works);

    DeviceDraft m_draft;
    const core::Clock& m_clock;
    std::shared_ptr<core::DevicePort> m_port;
    int m_attempts = 0;
    QTimer m_again;
    // Ends before what it uses.
    QThreadPool m_pool;
};

} // namespace wattbourse::app
