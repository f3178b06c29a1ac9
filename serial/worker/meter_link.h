// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/meter.h"
#include "core/base/clock.h"
#include "serial/frame/meter_key.h"
#include "serial/port/dtr_policy.h"

#include <memory>
#include <optional>
#include <string>

namespace wattbourse::serial {

/// What a link needs to know; copied in, so that nothing is shared with the worker.
struct MeterSettings {
    /// Device, or a link to it. Empty: the first USB serial port that there is. "replay:FILE": a recorded session, read
    /// as if it came now, at the pace at which it came.
    std::string port;
    /// Without it readings cannot be checked and none are given out; identity, live values and scope are.
    std::optional<MeterKey> key;
    /// Refuses a meter of another name. Empty: any.
    std::string meter;
    /// 15 to 900; 0 leaves the meter's own.
    std::uint32_t intervalSeconds = 0;
    /// The last reading that was stored: backfill begins behind it.
    std::optional<std::uint32_t> lastCounter;
    DtrPolicy dtr = DtrPolicy::Raise;
    /// Keeps every byte of the session with its time in this file (port_recording.h); empty keeps nothing.
    std::string recordTo;
    /// Seconds of a recording in one second; 0 is as fast as it goes.
    std::uint32_t replaySpeed = 1;
};

/// Starts the link on a thread of its own and returns at once; the destructor stops it. Before any other Qt object of
/// the program there must be a QCoreApplication.
std::unique_ptr<core::Meter> openMeter(MeterSettings settings, core::Clock& clock);

/// The Qt Core that openMeter needs, for a program that is not a Qt program otherwise. Keep it for as long as the link.
class QtCore {
public:
    QtCore();
    ~QtCore();
    QtCore(const QtCore&) = delete;
    QtCore& operator=(const QtCore&) = delete;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace wattbourse::serial
