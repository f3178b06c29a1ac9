// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/port/port_recording.h"
#include "serial/port/serial_host.h"

namespace wattbourse::serial {

/// A host whose port is written to a recording. Keys that a technician sends are left out. `inner` and `clock` outlive
/// it.
class RecordingHost final : public SerialHost {
public:
    RecordingHost(SerialHost& inner, const std::string& file, const core::Clock& clock)
        : m_inner(inner), m_writer(std::make_shared<RecordingWriter>(file, clock)) {}

    [[nodiscard]] core::Result<void> state() const { return m_writer->state(); }

    [[nodiscard]] std::vector<PortCandidate> ports() const override { return m_inner.ports(); }
    [[nodiscard]] std::optional<std::string> resolve(const std::string& path) const override {
        return m_inner.resolve(path);
    }
    std::unique_ptr<SerialDevice> device() override;
    std::unique_ptr<Timer> timer(std::function<void()> due) override { return m_inner.timer(std::move(due)); }
    void post(std::weak_ptr<void> owner, std::function<void()> work) override {
        m_inner.post(std::move(owner), std::move(work));
    }
    core::Bytes challenge(std::size_t size) override { return m_inner.challenge(size); }
    core::Random& jitter() override { return m_inner.jitter(); }

private:
    SerialHost& m_inner;
    std::shared_ptr<RecordingWriter> m_writer;
};

} // namespace wattbourse::serial
