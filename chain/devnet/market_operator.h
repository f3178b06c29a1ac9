// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/key_signer.h"
#include "chain/devnet/network.h"
#include "chain/market/calls.h"
#include "chain/market/flexibility.h"

namespace wattbourse::chain::devnet {

/// Init code of the contracts from a folder of artifacts (chain/contracts/artifacts). NotFound or Malformed.
core::Result<ContractBytecode> readBytecode(const std::filesystem::path& artifacts);

/// The demonstration's market (chain/contracts/README.md): an open uniform auction from 0.001 to 0.400 cr/kWh.
core::MarketRow demoRow(std::uint32_t slotSeconds);

/// The demonstration's baseline: the four slots before the notification. It has no days behind it to compare with.
flexibility::BaselineRule demoRule();

/// Somebody to be enrolled, with a meter when `meter` is set.
struct Enrolment {
    core::Address account;
    std::string name;
    /// Mask of core::Role.
    std::uint32_t roles{};
    core::Credit credits;
    std::optional<core::Hash32> meter;
    /// Signs the meter's slot reports.
    core::Address reporter;
};

/// Who hosts the market on this network: deploys the contracts, enrols accounts. One thread at a time.
class MarketOperator {
public:
    /// `network` outlives it.
    MarketOperator(Gateway& network, KeySigner key);

    [[nodiscard]] const core::Address& address() const { return m_address; }
    /// True when the operator's account has sent something: the contracts are there from an earlier run.
    core::Result<bool> deployedBefore();
    /// Sends somebody else's transaction, to be waited for and checked with the operator's own.
    core::Result<void> sendAs(core::Signer& sender, const core::TxnRequest& request);
    /// Sends what creates the contracts, opens the market and funds its reserve.
    core::Result<void> deploy(const ContractBytecode& code, std::uint32_t slotSeconds);
    /// Sends what registers the account and its meter and issues its credits.
    core::Result<void> enrol(const Enrolment& who);
    /// Sends what registers the meter alone.
    core::Result<void> enrolMeter(const Enrolment& who);
    core::Result<void> issue(const core::Address& account, core::Credit amount);
    /// Of a coalition that is there at the head.
    core::Result<core::Address> coalitionAccount(std::uint64_t coalition);
    /// True when the registry knows the account at the head.
    core::Result<bool> isEnrolled(const core::Address& account);
    /// Seals the steps before the present one of the operator's network, which nobody sealed, until no transaction
    /// waits: the set-up does not wait for the clock. Refused when a transaction that was sent through this object
    /// failed.
    core::Result<void> settleDown(Network& network, std::uint64_t currentStep);
    /// Waits until what was sent through this object is in blocks. Refused when one failed, TimedOut.
    core::Result<void> awaitSent(std::chrono::milliseconds patience, std::stop_token stop);
    /// Where the contracts are or will be; without code hashes.
    [[nodiscard]] const Deployment& addresses() const { return m_addresses; }
    /// Addresses, and the hashes of the code that is there now.
    core::Result<Deployment> deployment();

private:
    core::Result<void> send(const core::TxnRequest& request) { return sendAs(m_key, request); }
    core::Result<void> checkSent();
    /// What a contract answers at the head, unproven: the operator asks its own authority.
    core::Result<core::Bytes> view(const core::Address& contract, const core::Bytes& data);
    core::Result<std::uint64_t> nextNonce(const core::Address& account);
    core::Result<core::Hash32> submit(const core::Bytes& raw);
    [[nodiscard]] OperatorCalls calls() const { return OperatorCalls(m_addresses); }

    Gateway& m_network;
    KeySigner m_key;
    core::Address m_address;
    Deployment m_addresses;
    /// Hash and purpose of what was sent and not checked yet.
    std::vector<std::pair<core::Hash32, std::string>> m_sent;
};

} // namespace wattbourse::chain::devnet
