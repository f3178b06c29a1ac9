// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/state_reader.h"
#include "chain/market/validator_set_storage.h"
#include "core/api/signer.h"
#include "core/base/clock.h"

#include <span>

namespace wattbourse::chain::validator_set {

/// Calls of the ValidatorSet contract, signed by a validator's sealing key.
class Calls {
public:
    Calls(std::uint64_t chainId, const core::Address& contract) : m_chainId(chainId), m_contract(contract) {}

    /// The whole set that shall seal, in the order of the schedule; votes for it as well.
    [[nodiscard]] core::TxnRequest propose(std::span<const core::Address> newSet) const;
    [[nodiscard]] core::TxnRequest vote(const core::Hash32& proposal) const;
    [[nodiscard]] core::TxnRequest withdrawVote(const core::Hash32& proposal) const;
    /// For the author of block `number`, to be put into that very block.
    [[nodiscard]] core::TxnRequest announce(const core::Hash32& parentHash, std::uint64_t number) const;

private:
    [[nodiscard]] core::TxnRequest request(core::Bytes data, std::string purpose) const;

    std::uint64_t m_chainId;
    core::Address m_contract;
};

/// Id of a proposal of `newSet`, made while the newest epoch is the one with index `epoch`.
core::Hash32 proposalId(std::uint64_t epoch, std::span<const core::Address> newSet);

/// Data of the views that an engine asks with eth_call, and of its system call.
core::Bytes getValidatorsData();
core::Bytes emitInitiateChangeCallableData();
core::Bytes finalizeChangeData();
/// An answer of getValidators. Malformed when it is not exactly an array of at most kMaxValidators addresses.
core::Result<std::vector<core::Address>> validatorsFromAnswer(core::ByteView answer);

/// Topic of InitiateChange(bytes32 indexed parentHash, address[] newSet).
core::Hash32 initiateChangeTopic();

/// All epochs, proven at one block that is at least as final as asked. OutOfRange above 1,024 epochs. Blocking.
core::Result<core::Proven<std::vector<Epoch>>> readEpochs(StateReader& reader, const core::Address& contract,
                                                          core::Finality atLeast);

/// A whole set that was proposed, and who is for it.
struct Proposal {
    core::Hash32 id;
    core::UnixTime expiresAt;
    std::uint32_t votes{};
    /// Of the validators in force, in their order: who voted for it.
    std::vector<bool> votedBy;
    std::vector<core::Address> validators;
};
/// What was decided on and is not in force yet; no validators when there is nothing.
struct PendingChange {
    std::vector<core::Address> validators;
    /// When the decision lapses, unless it was announced.
    core::UnixTime expiresAt;
    /// Block of the last announcement; 0: not announced.
    std::uint64_t announcedAt{};
};
/// How the set may change now, proven at one block.
struct Standing {
    PendingChange pending;
    /// Of the sets that were asked for: those that stand proposed in the newest epoch, lapsed ones among them.
    std::vector<Proposal> proposals;
};
/// `epochs` as readEpochs answers them. Proposals are found by what they propose: the contract keeps no list of them.
core::Result<core::Proven<Standing>> readStanding(StateReader& reader, const core::Address& contract,
                                                  const std::vector<Epoch>& epochs,
                                                  const std::vector<std::vector<core::Address>>& sets,
                                                  core::Finality atLeast);

} // namespace wattbourse::chain::validator_set
