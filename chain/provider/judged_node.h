// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/provider/blame_book.h"
#include "core/api/chain.h"
#include "core/base/back_off.h"
#include "core/base/random.h"

namespace wattbourse::chain {

/// What is held against a node, of whatever kind. Availability (does it answer) and quality (are its answers good) are
/// kept apart. Any thread.
class JudgedNode {
public:
    struct Options {
        /// Of the network, under which lies are remembered.
        core::Hash32 genesis{};
        /// Outlive the node; nullptr for no memory and for the system's chance.
        BlameBook* blame{nullptr};
        core::Random* random{nullptr};
    };
    /// How long a refusal lasts, and what it says of the node.
    enum class Memory {
        /// A lie: also after a restart.
        Kept,
        /// A lie as far as this program can tell; a newer one might understand it. Until the program ends.
        ThisRun,
        /// Perhaps a mistake in the network's profile, so no lie. Until the program ends.
        OtherChain
    };

    /// `name`: for evidence and screens, without credentials. `clock` outlives it.
    JudgedNode(const std::string& url, std::string name, const core::Clock& clock, const Options& options);
    JudgedNode(const JudgedNode&) = delete;
    JudgedNode& operator=(const JudgedNode&) = delete;

    /// Caught: not used again. Lies that were under way when the first one was found are counted too.
    void refuse(const std::string& offence, Memory memory = Memory::Kept);
    /// Of no use now (slow, far behind): left alone for a while, longer each time, then tried again.
    void suspend(const std::string& offence);
    /// `note` says why, in English; empty for a node without fault.
    void setState(core::EndpointStatus::State state, const std::string& note = {});
    void setHead(std::uint64_t number);
    void setCapabilities(const core::EndpointStatus::Capabilities& can);

    [[nodiscard]] core::EndpointStatus status() const;
    /// False while it is refused, suspended or waited for.
    [[nodiscard]] bool usable() const;
    [[nodiscard]] const std::string& name() const { return m_name; }

protected:
    ~JudgedNode() = default;
    /// It answered, in so long.
    void answered(std::chrono::milliseconds took);
    /// It did not; `error` as Transport::post gives it. Waits longer after each failure.
    void failed(const core::Error& error);

    const std::string m_name;
    const core::Clock& m_clock;

private:
    void suspendLocked(const std::string& offence);
    [[nodiscard]] bool waiting() const;

    const Options m_options;
    const bool m_loopback;
    core::SystemRandom m_systemRandom;
    core::Random& m_random;

    mutable std::mutex m_mutex;
    core::EndpointStatus m_status;
    std::uint32_t m_availability{1000};
    std::uint32_t m_quality{1000};
    bool m_refusedForGood{false};
    // In the steady clock's time; nothing while it is not left alone.
    std::optional<std::chrono::milliseconds> m_waitUntil;
    std::optional<std::chrono::milliseconds> m_lastSuspension;
    core::BackOff m_suspensions;
    core::BackOff m_silences;
    unsigned m_failures{0};
    unsigned m_slowAnswers{0};
};

} // namespace wattbourse::chain
