// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/light/light_chain.h"
#include "tests/support/hostile_node.h"
#include "tests/support/instrumented.h"

#include <gtest/gtest.h>
#include <set>

namespace wattbourse::test {

/// Prints a scenario's count and verdict, as the suite's report.
void report(const std::string& scenario, std::uint64_t count, const std::string& verdict);

/// Memory of this program in bytes (resident, or allocated where a sanitizer keeps what was freed), and its open file
/// descriptors.
std::size_t heldBytes();
std::size_t openDescriptors();

/// A light client, real sockets, honest nodes and such that lie. Whatever is shown at any moment must be of the chain
/// that the tests call true; when all is over no descriptor is left open, and no more memory is held than a few answers
/// of the largest size take.
class HostileTest : public ::testing::Test {
protected:
    using State = core::EndpointStatus::State;

    explicit HostileTest(std::size_t authorities = 3);
    ~HostileTest() override;
    void TearDown() override;

    chain::aura::Header next(const chain::aura::Header& parent, std::uint64_t gap = 1) const;
    /// Blocks on m_blocks, true from now on; the clock follows.
    void grow(std::size_t count);
    /// Also true: what a test replaces or adds.
    void alsoTrue(const std::vector<chain::aura::Header>& blocks);
    /// The node answers with these blocks, and this lie.
    HostileNode& node(const std::string& key, const Certificate* certificate = nullptr);
    void serve(const std::string& key, const std::vector<chain::aura::Header>& blocks);
    void bend(const std::string& key, const std::string& method, std::function<void(boost::json::value&)> change);
    void honest(const std::string& key);
    void start(const std::vector<std::string>& keys, const core::TlsTrust& trust = {});
    void stop();

    template <class Condition>
    bool eventually(Condition condition) {
        for (int i = 0; i < 4000 * kSlower; ++i) {
            if (condition())
                return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(3));
        }
        return false;
    }
    core::EndpointStatus of(const std::string& key);
    /// The node is refused or left alone, with these words.
    void expectNamed(const std::string& key, const std::string& words);
    bool headIs(std::uint64_t number) const { return m_light->status().head->number == number; }
    /// A read is the truth or nothing; true when it was the truth.
    bool readsTruth();
    std::vector<chain::StorageQuery> query() const { return {{m_contract, m_keys}}; }

    FakeNodes m_nodes;
    FakeChain m_chain;
    std::vector<chain::aura::Header> m_blocks;
    SharedClock m_clock{core::UnixTime{0}};
    std::chrono::milliseconds m_timeout{400};
    core::Address m_contract;
    core::Address m_person;
    std::vector<core::Hash32> m_keys;
    std::map<std::string, chain::ContractRef> m_contracts;
    std::map<std::string, std::unique_ptr<HostileNode>> m_servers;
    std::unique_ptr<chain::Transport> m_transport;
    std::unique_ptr<chain::LightChain> m_light;

private:
    void look(const core::ChainStatus& status);

    std::mutex m_truthMutex;
    std::set<core::Hash32> m_truth;
    std::string m_falsehood;
    core::Subscription m_watching;
    const std::size_t m_descriptors{openDescriptors()};
    const std::size_t m_held{heldBytes()};
};

} // namespace wattbourse::test
