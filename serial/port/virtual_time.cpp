// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/port/virtual_time.h"

#include <algorithm>

namespace wattbourse::serial {

namespace {

class VirtualTimer final : public Timer {
public:
    VirtualTimer(VirtualTime& time, std::function<void()> due) : m_time(time), m_due(std::move(due)) {}
    ~VirtualTimer() override { stop(); }
    void start(std::chrono::milliseconds after) override {
        stop();
        m_key = m_time.at(m_time.steady() + after, [this] {
            m_key.reset();
            m_due();
        });
    }
    void stop() override {
        if (m_key)
            m_time.cancel(*m_key);
        m_key.reset();
    }

private:
    VirtualTime& m_time;
    std::function<void()> m_due;
    std::optional<VirtualTime::Key> m_key;
};

} // namespace

VirtualTime::Key VirtualTime::at(Milliseconds when, std::function<void()> work) {
    const Key key{std::max(when.count(), m_now.load()), m_count++};
    m_due.emplace(key, std::move(work));
    return key;
}

std::optional<VirtualTime::Milliseconds> VirtualTime::next() const {
    return m_due.empty() ? std::nullopt : std::optional(Milliseconds(m_due.begin()->first.first));
}

bool VirtualTime::step() {
    if (m_due.empty())
        return false;
    const auto first = m_due.begin();
    m_now = first->first.first;
    const std::function<void()> work = std::move(first->second);
    m_due.erase(first);
    work();
    return true;
}

void VirtualTime::runUntil(Milliseconds when) {
    while (!m_due.empty() && m_due.begin()->first.first <= when.count())
        step();
    m_now = std::max(when.count(), m_now.load());
}

std::unique_ptr<Timer> VirtualTime::timer(std::function<void()> due) {
    return std::make_unique<VirtualTimer>(*this, std::move(due));
}

void VirtualTime::post(std::weak_ptr<void> owner, std::function<void()> work) {
    at(steady(), [owner = std::move(owner), work = std::move(work)] {
        if (!owner.expired())
            work();
    });
}

} // namespace wattbourse::serial
