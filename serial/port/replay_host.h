// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/port/port_recording.h"
#include "serial/port/virtual_time.h"

#include <deque>

namespace wattbourse::serial {

/// A recorded session as a port that the link reads as if it were live: in the recording's own time, unplugged where
/// it was unplugged. What the meter said by itself comes when it came; what it answered comes when the link has asked
/// the same (then with the question's number), or not at all; what it was never asked is refused. The questions that
/// prove the meter's key are the recorded ones, so that the recorded proofs are judged as they were.
class ReplayHost final : public SerialHost {
public:
    explicit ReplayHost(PortRecording recording);

    /// The recording's own time.
    [[nodiscard]] VirtualTime& time() { return m_time; }
    /// Nothing is left to come.
    [[nodiscard]] bool ended() const { return m_ended; }

    [[nodiscard]] std::vector<PortCandidate> ports() const override { return {}; }
    [[nodiscard]] std::optional<std::string> resolve(const std::string& path) const override;
    std::unique_ptr<SerialDevice> device() override;
    std::unique_ptr<Timer> timer(std::function<void()> due) override { return m_time.timer(std::move(due)); }
    void post(std::weak_ptr<void> owner, std::function<void()> work) override {
        m_time.post(std::move(owner), std::move(work));
    }
    core::Bytes challenge(std::size_t size) override;
    core::Random& jitter() override { return m_jitter; }

private:
    class Device;
    /// Waits are not shortened: the same recording takes the same course each time.
    class NoJitter final : public core::Random {
    public:
        std::uint64_t next() override { return 0; }
    };
    /// One piece of what was received, up to and with its closing zero; or an opening, or a loss.
    struct Piece {
        std::chrono::milliseconds at{};
        PortEvent::Kind kind{};
        core::Bytes bytes;
        /// The type of the command that it answers; 0 for what the meter said by itself.
        std::uint8_t answers = 0;
    };

    void cut(const PortRecording& recording);
    void goOn();
    void deliver();
    void written(core::ByteView bytes);
    [[nodiscard]] bool answerComes(std::uint8_t type) const;

    VirtualTime m_time;
    NoJitter m_jitter;
    std::deque<Piece> m_pieces;
    std::deque<core::Bytes> m_challenges;
    // The commands that the link has sent and that are not answered yet: type and sequence.
    std::map<std::uint8_t, std::uint8_t> m_asked;
    Device* m_device = nullptr;
    bool m_plugged = true;
    bool m_ended = false;
    // What the recording's time is late by, because an answer was waited for.
    std::chrono::milliseconds m_late{0};
    std::optional<std::chrono::milliseconds> m_waitingSince;
    std::optional<VirtualTime::Key> m_next;
};

} // namespace wattbourse::serial
