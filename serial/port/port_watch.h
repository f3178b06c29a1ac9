// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/back_off.h"
#include "serial/port/serial_host.h"

namespace wattbourse::serial {

/// Keeps one serial port open: opens it, notices its loss, finds it again by its USB identity or its path, at first
/// every 200 ms and then more rarely, 2 s apart at most. Lives on the worker's thread.
class PortWatch {
public:
    struct Events {
        std::function<void()> opened;
        /// Once for each loss, however many errors the port raised.
        std::function<void(const PortTrouble&)> lost;
        /// The path is there but cannot be opened; repeated only when the reason changes.
        std::function<void(const PortTrouble&)> refused;
        std::function<void(core::ByteView)> received;
    };

    /// `path` empty: the first USB serial port. `host` outlives it.
    PortWatch(SerialHost& host, const std::string& path, DtrPolicy dtr, Events events);
    ~PortWatch();
    PortWatch(const PortWatch&) = delete;
    PortWatch& operator=(const PortWatch&) = delete;

    void start() { search(); }
    [[nodiscard]] bool isOpen() const { return m_device->isOpen() && !m_losing; }
    /// As the owner named it, or as it was found.
    [[nodiscard]] std::string path() const { return (m_opened.isEmpty() ? m_wanted.path : m_opened).toStdString(); }
    void write(core::ByteView bytes);
    /// Drops the port and looks for it again: the other side does not answer.
    void reopen();
    /// The other side was heard: the next loss is searched for at once.
    void heard() { m_wait.reset(); }

    static constexpr std::chrono::milliseconds kFirstSearch{200};
    static constexpr std::chrono::milliseconds kRarestSearch{2000};

private:
    void search();
    void searchLater();
    void lose(PortTrouble why);

    SerialHost& m_host;
    Events m_events;
    PortWanted m_wanted;
    QString m_opened;
    DtrPolicy m_dtr;
    PortTrouble m_lastRefusal;
    core::BackOff m_wait{kFirstSearch, kRarestSearch};
    std::unique_ptr<SerialDevice> m_device;
    std::unique_ptr<Timer> m_timer;
    bool m_losing = false;
    // Queued work does nothing once this is gone.
    std::shared_ptr<void> m_alive = std::make_shared<int>();
};

} // namespace wattbourse::serial
