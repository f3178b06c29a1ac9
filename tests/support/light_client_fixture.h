// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/light/light_chain.h"
#include "tests/support/fake_nodes.h"

#include <gtest/gtest.h>
#include <thread>

namespace wattbourse::test {

/// A light client that runs for a test, and what tests ask of it. The nodes and the chain are the test's own.
class LightClientFixture : public ::testing::Test {
protected:
    // Before the members of the test itself, which the client's threads use.
    void TearDown() override { m_light.reset(); }

    /// In place of the one that ran. Looks at the nodes every few milliseconds unless the options say otherwise.
    void run(chain::NetworkProfile profile, chain::Transport& transport, chain::LightChain::Options options = {}) {
        m_light.reset();
        if (options.pollEvery.count() == 0)
            options.pollEvery = std::chrono::milliseconds(3);
        auto made = chain::LightChain::make(std::move(profile), transport, m_clock, std::move(options));
        ASSERT_TRUE(made) << made.error().detail;
        m_light = *std::move(made);
        m_light->start();
    }
    template <class Condition>
    static bool eventually(Condition condition) {
        for (int i = 0; i < 5000; ++i) {
            if (condition())
                return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        return false;
    }
    /// The node whose address is, or ends with, this.
    [[nodiscard]] core::EndpointStatus of(std::string_view url) const {
        for (const auto& endpoint : m_light->status().endpoints)
            if (endpoint.url.ends_with(url))
                return endpoint;
        return {};
    }
    [[nodiscard]] bool headIs(std::uint64_t number) const { return m_light->status().head->number == number; }
    /// The lie is found out: the node is refused with these words.
    void expectCaught(std::string_view url, const std::string& words) const {
        EXPECT_TRUE(eventually([&] { return of(url).state == core::EndpointStatus::State::Refused; }))
            << of(url).offence;
        EXPECT_NE(of(url).offence.find(words), std::string::npos) << of(url).offence;
    }

    SharedClock m_clock{core::UnixTime{0}};
    std::unique_ptr<chain::LightChain> m_light;
};

} // namespace wattbourse::test
