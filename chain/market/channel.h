// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/state_reader.h"
#include "chain/market/typed_digest.h"
#include "core/api/signer.h"
#include "core/api/txn.h"
#include "core/market/voucher.h"
#include "core/units/units.h"

#include <vector>

/// The contract Channels: energy paid as it streams (chain/contracts/README.md, "Channels").
namespace wattbourse::chain::channel {

enum class State { Open, Closing, Closed };

/// A channel as the chain has it.
struct Channel {
    std::uint64_t id{};
    core::Address payer;
    core::Address payee;
    /// Signs the vouchers for the payer.
    core::Address signer;
    core::Price price;
    State state{State::Open};
    core::UnixTime expiresAt;
    /// Of a closing by the payer.
    core::UnixTime closesAt;
    core::Credit deposit;
    /// Of the best voucher that was shown.
    core::Credit amount;
    core::Energy energy;
    std::uint64_t sequence{};
    bool operator==(const Channel&) const = default;
};

using core::Voucher;

class Calls {
public:
    Calls(std::uint64_t chainId, const core::Address& contract) : m_chainId(chainId), m_contract(contract) {}

    /// By the payer, whose allowance to the contract covers the deposit.
    [[nodiscard]] core::TxnRequest open(const core::Address& payee, const core::Address& signer, core::Price price,
                                        core::Credit deposit, core::UnixTime expiresAt) const;
    [[nodiscard]] core::TxnRequest topUp(std::uint64_t channel, core::Credit amount) const;
    [[nodiscard]] core::TxnRequest extend(std::uint64_t channel, core::UnixTime expiresAt) const;
    /// By anybody, mostly the payee's agent.
    [[nodiscard]] core::TxnRequest show(const Voucher& voucher, const core::RecoverableSignature& signature) const;
    [[nodiscard]] core::TxnRequest closeAsPayee(const Voucher& voucher,
                                                const core::RecoverableSignature& signature) const;
    [[nodiscard]] core::TxnRequest closeAsShown(std::uint64_t channel) const;
    [[nodiscard]] core::TxnRequest closeInAgreement(std::uint64_t channel, core::Credit amount, core::Energy energy,
                                                    const core::RecoverableSignature& payeeSignature) const;
    [[nodiscard]] core::TxnRequest startClosing(std::uint64_t channel) const;
    [[nodiscard]] core::TxnRequest finish(std::uint64_t channel) const;
    /// Fetches what the account could not be paid when a channel closed.
    [[nodiscard]] core::TxnRequest fetch(const core::Address& account) const;

    [[nodiscard]] TypedDigest voucherDigest(const Voucher& voucher) const;
    /// What core::Signer::signFields takes for a voucher.
    [[nodiscard]] TypedFields voucherFields(const Voucher& voucher) const;
    /// The way back. Refused when it is no voucher of this contract, Malformed when it does not decode.
    [[nodiscard]] core::Result<Voucher> decodeVoucher(const core::Hash32& domainSeparator, core::ByteView fields) const;
    [[nodiscard]] TypedDigest closeDigest(std::uint64_t channel, core::Credit amount, core::Energy energy) const;

    [[nodiscard]] const core::Address& contract() const { return m_contract; }

private:
    [[nodiscard]] core::TxnRequest request(core::Bytes data, std::string purpose) const;

    std::uint64_t m_chainId;
    core::Address m_contract;
};

/// All channels, proven at one block. OutOfRange above 4,096. Blocking.
core::Result<core::Proven<std::vector<Channel>>> readChannels(StateReader& reader, const core::Address& contract,
                                                              core::Finality atLeast);

/// The channels that a transaction opened. Malformed when an event of this kind does not decode.
core::Result<std::vector<Channel>> openedChannels(const core::TxnOutcome& outcome, const core::Address& contract);

} // namespace wattbourse::chain::channel
