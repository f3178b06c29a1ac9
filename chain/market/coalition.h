// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/state_reader.h"
#include "chain/market/typed_digest.h"
#include "core/api/market.h"
#include "core/api/signer.h"
#include "core/api/txn.h"

#include <vector>

/// The contract Coalitions: prosumers who trade as one account (chain/contracts/README.md, "Coalitions").
namespace wattbourse::chain::coalition {

struct Coalition {
    std::uint64_t id{};
    /// Under which it stands in the market.
    core::Address account;
    core::Address manager;
    /// Its orders are at these prices or better.
    core::Price maxBuy;
    core::Price minSell;
    bool dissolved{};
    std::uint32_t openSlots{};
    bool operator==(const Coalition&) const = default;
};

struct Member {
    core::Address account;
    /// The most energy of a slot that is traded for it.
    core::Energy weight;
    bool operator==(const Member&) const = default;
};

/// The newest members of a coalition: from this slot on.
struct Roster {
    core::SlotIndex from;
    std::vector<Member> members;
    bool operator==(const Roster&) const = default;
};

/// A coalition in one slot, as one member sees it.
struct MemberSlot {
    enum class Stage { None, Ordered, Settled };
    Stage stage{Stage::None};
    /// What all members' deposits put behind the order.
    core::Credit held;
    /// Net bought by the coalition, and of that by the member; once settled.
    core::Energy contracted;
    core::Energy share;
    /// The member's, free to be withdrawn.
    core::Credit deposit;
    bool operator==(const MemberSlot&) const = default;
};

/// What a member signs to come in, or to take another weight.
struct Consent {
    std::uint64_t coalition{};
    core::Address member;
    core::Energy weight;
    core::Price maxBuy;
    core::Price minSell;
    /// The member's next one.
    std::uint64_t nonce{};
    core::UnixTime deadline;
};

class Calls {
public:
    Calls(std::uint64_t chainId, const core::Address& contract) : m_chainId(chainId), m_contract(contract) {}

    /// The caller manages it. Its account is to be registered before it trades.
    [[nodiscard]] core::TxnRequest create(core::Price maxBuy, core::Price minSell, core::Energy weight) const;
    [[nodiscard]] core::TxnRequest invite(std::uint64_t coalition, const core::Address& member,
                                          core::Energy weight) const;
    [[nodiscard]] core::TxnRequest join(const Consent& consent, const core::RecoverableSignature& signature) const;
    [[nodiscard]] core::TxnRequest leave(std::uint64_t coalition, const core::Address& member) const;
    [[nodiscard]] core::TxnRequest handOver(std::uint64_t coalition, const core::Address& manager) const;
    [[nodiscard]] core::TxnRequest dissolve(std::uint64_t coalition) const;
    /// From the caller's allowance to the contract.
    [[nodiscard]] core::TxnRequest deposit(std::uint64_t coalition, core::Credit amount) const;
    [[nodiscard]] core::TxnRequest withdraw(std::uint64_t coalition, core::Credit amount) const;
    /// All orders are of one slot and one side. `most` bounds what the market may hold for them.
    [[nodiscard]] core::TxnRequest place(std::uint64_t coalition, const std::vector<core::OrderIntent>& orders,
                                         core::Credit most) const;
    [[nodiscard]] core::TxnRequest cancel(std::uint64_t coalition, core::SlotIndex slot,
                                          const std::vector<core::OrderId>& ids) const;
    [[nodiscard]] core::TxnRequest settle(std::uint64_t coalition, core::SlotIndex slot) const;
    /// Meters that answer for the flexibility that the coalition sold in `slot`: by the manager, or by their owner its
    /// own.
    [[nodiscard]] core::TxnRequest bringMeters(std::uint64_t coalition, core::SlotIndex slot, std::uint64_t award,
                                               const std::vector<core::Hash32>& meters) const;
    /// By anybody, once the award is final.
    [[nodiscard]] core::TxnRequest settleFlexibility(std::uint64_t coalition, core::SlotIndex slot,
                                                     std::uint64_t award) const;
    [[nodiscard]] core::TxnRequest shareRest(std::uint64_t coalition) const;

    [[nodiscard]] TypedDigest consentDigest(const Consent& consent) const;

    [[nodiscard]] const core::Address& contract() const { return m_contract; }

private:
    [[nodiscard]] core::TxnRequest request(core::Bytes data, std::string purpose) const;

    std::uint64_t m_chainId;
    core::Address m_contract;
};

/// Each is proven at one block, and blocks. All coalitions: OutOfRange above 4,096.
core::Result<core::Proven<std::vector<Coalition>>> readCoalitions(StateReader& reader, const core::Address& contract,
                                                                  core::Finality atLeast);
/// NotFound when there is no such coalition.
core::Result<core::Proven<Roster>> readRoster(StateReader& reader, const core::Address& contract,
                                              std::uint64_t coalition, core::Finality atLeast);
core::Result<core::Proven<MemberSlot>> readMemberSlot(StateReader& reader, const core::Address& contract,
                                                      std::uint64_t coalition, core::SlotIndex slot,
                                                      const core::Address& member, core::Finality atLeast);
/// What Consent::nonce is to be.
core::Result<core::Proven<std::uint64_t>> readNonce(StateReader& reader, const core::Address& contract,
                                                    const core::Address& member, core::Finality atLeast);

/// The coalitions that a transaction founded.
core::Result<std::vector<Coalition>> createdCoalitions(const core::TxnOutcome& outcome, const core::Address& contract);

} // namespace wattbourse::chain::coalition
