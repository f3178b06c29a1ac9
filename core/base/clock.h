// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace wattbourse::core {

/// Unix time in whole seconds, UTC.
struct UnixTime {
    std::int64_t seconds{};
    constexpr auto operator<=>(const UnixTime&) const = default;
    constexpr UnixTime operator+(std::chrono::seconds d) const { return {seconds + d.count()}; }
    constexpr UnixTime operator-(std::chrono::seconds d) const { return {seconds - d.count()}; }
    constexpr std::chrono::seconds operator-(UnixTime o) const { return std::chrono::seconds(seconds - o.seconds); }
};

/// Where time comes from, so that a simulated day runs in seconds. Any thread.
class Clock {
public:
    virtual ~Clock() = default;
    /// Wall clock; may step.
    [[nodiscard]] virtual UnixTime now() const = 0;
    /// Never steps back; for time-outs and ages.
    [[nodiscard]] virtual std::chrono::milliseconds steady() const = 0;
};

/// The machine's clocks.
class SystemClock final : public Clock {
public:
    [[nodiscard]] UnixTime now() const override;
    [[nodiscard]] std::chrono::milliseconds steady() const override;
};

/// A clock that a test moves by hand.
class ManualClock final : public Clock {
public:
    explicit ManualClock(UnixTime start) : m_now(start) {}
    [[nodiscard]] UnixTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_steady; }
    void advance(std::chrono::seconds by) {
        m_now = m_now + by;
        m_steady += by;
    }

private:
    UnixTime m_now;
    std::chrono::milliseconds m_steady{0};
};

} // namespace wattbourse::core
