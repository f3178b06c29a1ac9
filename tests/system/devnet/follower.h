// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/light/light_chain.h"
#include "tests/support/counting_transport.h"
#include "tests/support/fake_nodes.h"

#include <functional>
#include <gtest/gtest.h>

namespace wattbourse::test {

/// A light client over HTTP on a network of the tests.
class Follower {
public:
    /// `now` is what its clock says until it is told otherwise; `jumpFrom` as in LightChain::Options.
    Follower(chain::NetworkProfile profile, core::UnixTime now,
             std::uint64_t jumpFrom = chain::LightChain::Options{}.jumpFrom);
    ~Follower();

    [[nodiscard]] chain::LightChain& chain() { return *m_chain; }
    [[nodiscard]] core::ChainStatus status() const { return m_chain->status(); }
    void setClock(core::UnixTime now) { m_clock.set(now); }
    [[nodiscard]] std::uint64_t head() const { return m_chain->status().head->number; }
    [[nodiscard]] std::uint64_t finalNumber() const { return m_chain->status().finalBlock->number; }
    /// What it asked of all nodes.
    [[nodiscard]] CountingTransport& asked() { return m_counting; }
    /// True when one of the alarms holds the words.
    [[nodiscard]] bool alarmed(std::string_view words) const;
    /// All that it shows, for messages of failed expectations.
    [[nodiscard]] std::string told() const;

private:
    SharedClock m_clock;
    std::unique_ptr<chain::Transport> m_transport;
    CountingTransport m_counting;
    std::unique_ptr<chain::LightChain> m_chain;
};

/// Waits for a condition, at most twenty seconds.
bool eventually(const std::function<bool()>& condition);

} // namespace wattbourse::test
