// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/random.h"
#include "serial/discover/discover.h"
#include "serial/port/dtr_policy.h"
#include "serial/port/port_trouble.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wattbourse::serial {

/// Fires once after each start. Belongs to the thread that made it.
class Timer {
public:
    virtual ~Timer() = default;
    virtual void start(std::chrono::milliseconds after) = 0;
    virtual void stop() = 0;
};

/// One serial port. `onBytes` and `onFault` are called on the thread that owns it; after a fault it stays open until
/// it is closed, which must not happen inside the call.
class SerialDevice {
public:
    virtual ~SerialDevice() = default;
    /// Why the operating system refuses it; nothing when it is open.
    virtual std::optional<PortTrouble> open(const std::string& device, DtrPolicy dtr) = 0;
    virtual void close() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    virtual void write(core::ByteView bytes) = 0;

    std::function<void(core::ByteView)> onBytes;
    /// May come again and again for one loss.
    std::function<void(const PortTrouble&)> onFault;
};

/// The machine as the link sees it: its serial ports and its time. The real one, a recording, or a test's.
class SerialHost {
public:
    virtual ~SerialHost() = default;
    [[nodiscard]] virtual std::vector<PortCandidate> ports() const = 0;
    /// The device behind a path or a link to one; nothing while it is not there.
    [[nodiscard]] virtual std::optional<std::string> resolve(const std::string& path) const = 0;
    virtual std::unique_ptr<SerialDevice> device() = 0;
    virtual std::unique_ptr<Timer> timer(std::function<void()> due) = 0;
    /// Runs `work` after the event under way, unless `owner` has gone by then.
    virtual void post(std::weak_ptr<void> owner, std::function<void()> work) = 0;
    /// Bytes that nobody can foretell; empty when the system has none.
    virtual core::Bytes challenge(std::size_t size) = 0;
    /// Chance for waits.
    virtual core::Random& jitter() = 0;
};

/// The machine's own ports and timers, by Qt. Made and used on the worker's thread.
std::unique_ptr<SerialHost> makeQtSerialHost();

} // namespace wattbourse::serial
