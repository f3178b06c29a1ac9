// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/state_reader.h"
#include "chain/market/typed_digest.h"
#include "core/api/signer.h"
#include "core/api/txn.h"
#include "core/energy/flexibility.h"
#include "core/time/slot.h"

#include <vector>

/// The contract Dispatches: an aggregator's questions to its members, and their answers (chain/contracts/README.md).
namespace wattbourse::chain::dispatch {

constexpr std::size_t kMostAsks = 256;

struct Ask {
    core::Address member;
    /// In each slot.
    core::Energy quantity;
    bool operator==(const Ask&) const = default;
};

/// What a dispatch is about; stays as it was begun.
struct Terms {
    /// Of the contract Flexibility; 0 for none.
    std::uint64_t award{};
    core::SlotIndex firstSlot;
    /// 1 to 16.
    std::uint32_t slots{1};
    core::FlexDirection direction{core::FlexDirection::Up};
    /// What a member may expect.
    core::Price price;
    bool operator==(const Terms&) const = default;
};

/// What the aggregator signs: the beginning of a dispatch, or that it asks again in one.
struct Call {
    core::Address aggregator;
    /// Of the aggregator's own, from 1; above the highest one begins a new one.
    std::uint64_t number{};
    Terms terms;
    /// Answers until then; at most the beginning of the first slot.
    core::UnixTime deadline;
    /// Of all its calls, from 0: a call that is sent twice asks once.
    std::uint64_t nonce{};
    /// 1 to kMostAsks.
    std::vector<Ask> asks;
    bool operator==(const Call&) const = default;
};

/// What the member signs; nothing is a no.
struct Answer {
    core::Address aggregator;
    std::uint64_t number{};
    core::Address member;
    core::Energy quantity;
    bool operator==(const Answer&) const = default;
};

struct Counts {
    /// The highest number.
    std::uint64_t dispatches{};
    /// The next call's.
    std::uint64_t nonce{};
    bool operator==(const Counts&) const = default;
};

struct Dispatch {
    Terms terms;
    /// Members.
    std::uint32_t asked{};
    std::uint32_t yes{};
    std::uint32_t no{};
    /// In each slot.
    core::Energy askedFor;
    core::Energy accepted;
    bool operator==(const Dispatch&) const = default;
};

enum class SeatState { None, Asked, Accepted, Declined };

/// One member in a dispatch.
struct Seat {
    SeatState state{SeatState::None};
    core::Energy asked;
    core::Energy accepted;
    core::UnixTime deadline;
    bool operator==(const Seat&) const = default;
};

class Calls {
public:
    Calls(std::uint64_t chainId, const core::Address& contract) : m_chainId(chainId), m_contract(contract) {}

    /// By anybody.
    [[nodiscard]] core::TxnRequest call(const Call& call, const core::RecoverableSignature& signature) const;
    [[nodiscard]] core::TxnRequest answer(const Answer& answer, const core::RecoverableSignature& signature) const;

    /// For core::Signer::signFields.
    [[nodiscard]] TypedFields callFields(const Call& call) const;
    [[nodiscard]] TypedFields answerFields(const Answer& answer) const;
    /// The other way round, for a guard. Refused when it is something else, Malformed when it does not decode.
    [[nodiscard]] core::Result<Answer> decodeAnswer(const core::Hash32& domainSeparator, core::ByteView fields) const;

    [[nodiscard]] core::Hash32 domain() const;
    [[nodiscard]] const core::Address& contract() const { return m_contract; }

private:
    std::uint64_t m_chainId;
    core::Address m_contract;
};

/// Each is proven at one block, and blocks; any thread but the GUI's. Malformed when a field has a value that the
/// contract does not write.
core::Result<core::Proven<Counts>> readCounts(StateReader& reader, const core::Address& contract,
                                              const core::Address& aggregator, core::Finality atLeast);
core::Result<core::Proven<Dispatch>> readDispatch(StateReader& reader, const core::Address& contract,
                                                  const core::Address& aggregator, std::uint64_t number,
                                                  core::Finality atLeast);
/// In the order of `members`.
core::Result<core::Proven<std::vector<Seat>>> readSeats(StateReader& reader, const core::Address& contract,
                                                        const core::Address& aggregator, std::uint64_t number,
                                                        const std::vector<core::Address>& members,
                                                        core::Finality atLeast);

} // namespace wattbourse::chain::dispatch
