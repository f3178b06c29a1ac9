// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/network.h"

#include <gtest/gtest.h>

namespace wattbourse::test {

/// Three authorities over real engines whose steps the test drives by hand.
class DevnetTest : public testing::Test {
protected:
    void SetUp() override;
    void TearDown() override;

    /// Before the network starts, a test may change what it is.
    virtual void configure(chain::devnet::NetworkConfig&) {}
    void startNetwork();
    /// Runs the next `count` steps.
    void steps(std::size_t count);
    /// Lets `count` steps go by in which nobody seals.
    void idle(std::size_t count);
    std::uint64_t step() const { return m_step; }

    /// JSON-RPC to the authority at `index`; the whole answer.
    boost::json::object ask(std::size_t index, const std::string& method, const boost::json::array& params = {});
    /// Its result; the test fails when it is an error.
    boost::json::value result(std::size_t index, const std::string& method, const boost::json::array& params = {});
    /// A signed transaction that creates a contract with this init code or calls `to`.
    core::Bytes signedTxn(std::string_view key, std::uint64_t nonce, const core::Bytes& data,
                          std::optional<core::Address> to = std::nullopt) const;
    static core::Address accountOf(std::string_view key);

    std::filesystem::path m_dir;
    core::ManualClock m_clock{core::UnixTime{1'800'000'000}};
    std::vector<std::string> m_log;
    std::unique_ptr<chain::devnet::Network> m_network;

private:
    std::uint64_t m_step{900'000'000};
    core::HttpClient m_client;
};

/// Init code of a contract that stores the word 42 at slot 0 and whose code is one STOP byte; emits LOG1 with topic 7
/// from its constructor.
core::Bytes storingInitCode();

} // namespace wattbourse::test
