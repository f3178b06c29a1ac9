// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/signer.h"
#include "core/energy/flexibility.h"
#include "core/portfolio/pool.h"
#include "core/time/slot.h"

#include <map>
#include <optional>

namespace wattbourse::core {

/// What a member was asked with its answer, as stored: never renumbered.
enum class DispatchAnswer : std::uint8_t { Silent = 0, Yes = 1, No = 2 };

/// One award that an aggregator dispatches over its members.
struct DispatchRecord {
    /// Given by the store; also the one on the chain.
    std::uint64_t number{};
    /// Of the contract Flexibility.
    std::uint64_t award{};
    /// Whom it is for, as shown.
    std::string buyer;
    SlotIndex firstSlot;
    std::uint32_t slots{1};
    FlexDirection direction{FlexDirection::Up};
    FlexTerms terms;
    /// What members are told to expect, and what the aggregator keeps.
    Price reward;
    std::uint32_t keepPermille{};
    /// Of the last round.
    UnixTime deadline;
    /// Answers are no longer awaited: the meters of those who said yes are brought in.
    bool closed{};
    /// Its owner saw what each member is paid, and signs.
    bool payOutApproved{};
    /// Ended: paid, or never begun.
    bool over{};
    bool operator==(const DispatchRecord&) const;
};

/// One member in a dispatch.
struct DispatchAsk {
    MemberNumber member;
    Address account;
    Hash32 meter;
    /// MemberDevice: what it is counted under.
    std::uint32_t device{};
    /// In each slot.
    Energy asked;
    Energy promise;
    Energy expected;
    DispatchAnswer answer{DispatchAnswer::Silent};
    Energy accepted;
    /// Brought into the award; measured there; paid.
    bool included{};
    bool measured{};
    bool paid{};
    /// Measured by an estimate in some slot: a reading is missing.
    bool estimated{};
    /// What it did better than its baseline, over the slots that it did; once measured.
    Energy positive;
    /// Once paid.
    Credit share;
    bool operator==(const DispatchAsk&) const = default;
};

/// A message of a dispatch that is to reach the chain once.
struct DispatchCall {
    std::int64_t id{};
    std::uint64_t number{};
    UnixTime deadline;
    std::vector<std::pair<Address, Energy>> asks;
    /// How often it came to nothing and was signed anew.
    std::uint32_t attempt{};
    /// Absent until it is signed.
    std::optional<std::uint64_t> nonce;
    RecoverableSignature signature;
    /// A final block has it, or it can never be there.
    bool settled{};
    bool operator==(const DispatchCall&) const = default;
};

/// The dispatches of a portfolio. What is to be sent, and each signature, are on disk before anything leaves. Any
/// thread.
class DispatchStore {
public:
    /// `store` outlives this and comes from openPortfolio().
    explicit DispatchStore(SqlConnection& store) : m_store(store) {}

    /// Stores a dispatch, whom it asks, and the calls that ask them, `perCall` members each. The same `intent` again
    /// answers the same number and changes nothing. Numbers rise, and are above `above`.
    Result<std::uint64_t> begin(const std::string& intent, const DispatchRecord& record,
                                std::span<const DispatchAsk> asks, std::size_t perCall, std::uint64_t above);
    /// Another round: who is silent is asked again, whoever is new is asked; answers stay. Refused once the dispatch is
    /// closed, NotFound for an unknown one. The same `intent` again changes nothing.
    Result<void> askAgain(const std::string& intent, std::uint64_t number, UnixTime deadline,
                          std::span<const DispatchAsk> asks, std::size_t perCall);

    [[nodiscard]] Result<std::vector<DispatchRecord>> open() const;
    /// The newest first.
    [[nodiscard]] Result<std::vector<DispatchRecord>> recent(std::int64_t limit) const;
    [[nodiscard]] Result<std::optional<DispatchRecord>> find(std::uint64_t number) const;
    /// By member.
    [[nodiscard]] Result<std::vector<DispatchAsk>> asks(std::uint64_t number) const;
    /// Not settled, by id.
    [[nodiscard]] Result<std::vector<DispatchCall>> openCalls() const;

    /// Keeps a signature; Refused when the call has one already.
    Result<void> keepSignature(std::int64_t id, std::uint64_t nonce, const RecoverableSignature& signature);
    /// Came to nothing: to be signed anew.
    Result<void> signAnew(std::int64_t id);
    Result<void> settleCall(std::int64_t id);

    Result<void> close(std::uint64_t number);
    Result<void> approvePayOut(std::uint64_t number);
    Result<void> end(std::uint64_t number);
    /// Replaces the asks' progress (answer to share); who is not in the dispatch is NotFound.
    Result<void> update(std::uint64_t number, std::span<const DispatchAsk> asks);

    /// What members were asked and did in dispatches whose meters were measured: for reliabilityOf().
    [[nodiscard]] Result<std::map<MemberNumber, DeliveryRecord>> deliveries() const;

private:
    Result<void> addCalls(const std::string& intent, std::uint64_t number, UnixTime deadline,
                          std::span<const DispatchAsk> asks, std::size_t perCall);
    [[nodiscard]] Result<std::vector<DispatchRecord>> records(std::string_view condition,
                                                              std::initializer_list<SqlValue> values) const;

    SqlConnection& m_store;
};

} // namespace wattbourse::core
