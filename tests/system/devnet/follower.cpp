// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/devnet/follower.h"

#include <thread>

namespace wattbourse::test {

using namespace std::chrono_literals;

Follower::Follower(chain::NetworkProfile profile, core::UnixTime now, std::uint64_t jumpFrom)
    : m_clock(now), m_transport(chain::makeHttpTransport(1500ms, 1U << 20U)), m_counting(*m_transport) {
    auto made = chain::LightChain::make(std::move(profile), m_counting, m_clock,
                                        {.pollEvery = 20ms, .limits = {}, .jumpFrom = jumpFrom});
    if (!made)
        throw std::runtime_error(made.error().detail);
    m_chain = *std::move(made);
    m_chain->start();
}

Follower::~Follower() {
    m_chain.reset();
}

bool Follower::alarmed(std::string_view words) const {
    for (const auto& alarm : m_chain->status().alarms)
        if (alarm.find(words) != std::string::npos)
            return true;
    return false;
}

std::string Follower::told() const {
    const auto now = m_chain->status();
    std::string out = "head " + std::to_string(now.head->number) + ", final " + std::to_string(now.finalBlock->number);
    for (const auto& one : now.endpoints)
        out += "\n" + one.url + " " + std::to_string(static_cast<int>(one.state)) + " " + one.offence;
    for (const auto& alarm : now.alarms)
        out += "\n" + alarm;
    return out + "\n" + now.stopped.value_or("");
}

bool eventually(const std::function<bool()>& condition) {
    for (int i = 0; i < 2000; ++i) {
        if (condition())
            return true;
        std::this_thread::sleep_for(10ms);
    }
    return condition();
}

} // namespace wattbourse::test
