// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/port/virtual_time.h"

#include <deque>
#include <random>

namespace wattbourse::tests {

/// A machine with serial ports that a test plugs and unplugs, in time that the test moves.
class VirtualSerialHost final : public serial::SerialHost {
public:
    /// The port that the link has, or had, in its hands.
    class Device final : public serial::SerialDevice {
    public:
        explicit Device(VirtualSerialHost& host) : m_host(host) { host.m_device = this; }
        ~Device() override { m_host.m_device = nullptr; }
        std::optional<serial::PortTrouble> open(const std::string& device, serial::DtrPolicy dtr) override {
            m_host.tries.push_back(m_host.time.steady());
            if (m_host.refusal)
                return m_host.refusal;
            m_open = device;
            if (m_host.onOpen)
                m_host.onOpen(dtr);
            return std::nullopt;
        }
        void close() override { m_open.clear(); }
        [[nodiscard]] bool isOpen() const override { return !m_open.empty(); }
        [[nodiscard]] const std::string& openedAs() const { return m_open; }
        void write(core::ByteView bytes) override {
            if (m_host.onWrite)
                m_host.onWrite(bytes);
        }

    private:
        VirtualSerialHost& m_host;
        std::string m_open;
    };

    explicit VirtualSerialHost(core::UnixTime start = {1'800'000'000}, std::uint64_t seed = 1)
        : time(start), m_random(seed) {}

    [[nodiscard]] std::vector<serial::PortCandidate> ports() const override { return listed; }
    [[nodiscard]] std::optional<std::string> resolve(const std::string& path) const override {
        const auto found = paths.find(path);
        return found == paths.end() ? std::nullopt : std::optional(found->second);
    }
    std::unique_ptr<serial::SerialDevice> device() override { return std::make_unique<Device>(*this); }
    std::unique_ptr<serial::Timer> timer(std::function<void()> due) override { return time.timer(std::move(due)); }
    void post(std::weak_ptr<void> owner, std::function<void()> work) override {
        time.post(std::move(owner), std::move(work));
    }
    core::Bytes challenge(std::size_t size) override {
        core::Bytes out(size);
        for (std::uint8_t& byte : out)
            byte = static_cast<std::uint8_t>(m_random.next());
        return out;
    }
    core::Random& jitter() override { return m_random; }

    /// A path, and links to it, appear; `usb` lists the port too.
    void plug(const std::string& device, std::optional<serial::UsbIdentity> usb = {}) {
        paths[device] = device;
        if (usb)
            listed.push_back({QString::fromStdString(device), {}, std::move(usb)});
    }
    /// As Linux and Qt do it: the path goes, and the open port raises its error again and again.
    void unplug(const std::string& device) {
        std::erase_if(paths, [&](const auto& path) { return path.second == device; });
        std::erase_if(listed, [&](const auto& port) { return port.path.toStdString() == device; });
        for (int i = 0; i < 100 && m_device && m_device->openedAs() == device; ++i)
            m_device->onFault({core::MeterTrouble::PortLost, "Input/output error"});
    }
    void receive(core::ByteView bytes) {
        if (m_device && m_device->isOpen())
            m_device->onBytes(bytes);
    }
    [[nodiscard]] std::string openedAs() const { return m_device ? m_device->openedAs() : std::string(); }

    serial::VirtualTime time;
    std::map<std::string, std::string> paths;
    std::vector<serial::PortCandidate> listed;
    std::optional<serial::PortTrouble> refusal;
    std::vector<std::chrono::milliseconds> tries;
    std::function<void(serial::DtrPolicy)> onOpen;
    std::function<void(core::ByteView)> onWrite;

private:
    class Seeded final : public core::Random {
    public:
        explicit Seeded(std::uint64_t seed) : m_engine(seed) {}
        std::uint64_t next() override { return m_engine(); }

    private:
        std::mt19937_64 m_engine;
    };

    Seeded m_random;
    Device* m_device = nullptr;
};

} // namespace wattbourse::tests
