// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/device_draft.h"
#include "core/base/clock.h"
#include "core/devices/device_port.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace wattbourse::app {

/// Tries the way to a device that is about to be added: connects, and reads it, for some seconds at most. Nothing is
/// switched. GUI thread; the network is used on another one, which nobody waits for: it ends by its own limits where
/// the test is gone before.
class DeviceTest final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives the program's threads. Begins at once.
    DeviceTest(const DeviceDraft& draft, const core::Clock& clock, QObject* parent = nullptr);

Q_SIGNALS:
    /// Once: what was found, or why nothing was.
    void finished(const QString& sentence, bool works);

private:
    void tryAgain();
    /// `connected`: a broker took the connection.
    void tried(const core::Result<core::DeviceReading>& reading, bool connected);
    void end(const QString& sentence, bool works);

    /// Of one thread at a time: the GUI's begins an attempt and waits for tried().
    struct Way {
        DeviceDraft draft;
        const core::Clock& clock;
        std::shared_ptr<core::DevicePort> port{};
        bool connected = true;
    };
    static core::Result<core::DeviceReading> readBy(Way& way);

    std::shared_ptr<Way> m_way;
    int m_attempts = 0;
    QTimer m_again;
};

} // namespace wattbourse::app
