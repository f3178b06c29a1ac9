// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "serial/port/serial_host.h"

#include <atomic>
#include <map>

namespace wattbourse::serial {

/// Time that goes from one event to the next by itself: what a recording or a simulated machine runs on, at any pace
/// and always the same. Reading it is for any thread, the rest for one.
class VirtualTime final : public core::Clock {
public:
    using Milliseconds = std::chrono::milliseconds;

    explicit VirtualTime(core::UnixTime start) : m_start(start) {}

    [[nodiscard]] core::UnixTime now() const override {
        return m_start + std::chrono::duration_cast<std::chrono::seconds>(steady());
    }
    [[nodiscard]] Milliseconds steady() const override { return Milliseconds(m_now.load()); }

    /// Runs `work` at a time (now when it has passed), after what is due then already. The key cancels it.
    using Key = std::pair<std::int64_t, std::uint64_t>;
    Key at(Milliseconds when, std::function<void()> work);
    void cancel(const Key& key) { m_due.erase(key); }

    /// When the next event is due; nothing when there is none.
    [[nodiscard]] std::optional<Milliseconds> next() const;
    /// Goes to the next event and runs it. False when there is none.
    bool step();
    /// Runs what is due until `when`, and stands there.
    void runUntil(Milliseconds when);

    std::unique_ptr<Timer> timer(std::function<void()> due);
    void post(std::weak_ptr<void> owner, std::function<void()> work);

private:
    core::UnixTime m_start;
    std::atomic<std::int64_t> m_now{0};
    std::uint64_t m_count = 0;
    std::map<Key, std::function<void()>> m_due;
};

} // namespace wattbourse::serial
