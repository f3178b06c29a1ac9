// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/grid/call_stage.h"
#include "chain/market/branch_book.h"
#include "chain/market/flexibility.h"
#include "core/api/market.h"
#include "core/api/txn.h"
#include "core/base/clock.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wattbourse::app {

/// One slot of a branch as the chain proves it.
struct BranchSlot {
    core::Proven<chain::grid::Flow> flow;
    /// Of those who belong to the branch in that slot, by their place in the branch.
    core::Proven<std::map<std::size_t, chain::grid::MemberSlot>> members;

    /// Sum of the members' positions, open orders not among them.
    [[nodiscard]] core::Energy contracted() const;
    /// Sum of what the members measured; absent while a reading is missing, and without members.
    [[nodiscard]] std::optional<core::Energy> metered() const;
};

/// What was bought for a slot: the request, what was offered, and the promises that came of it.
struct BranchCall {
    core::Proven<chain::flexibility::Request> request;
    core::Proven<std::vector<chain::flexibility::Offer>> offers;
    std::vector<core::Proven<chain::flexibility::Award>> awards;
};

/// What the grid operator's workspace shows, each piece with its own proof; absent where nothing was proven yet.
/// Immutable once published.
struct GridSnapshot {
    std::optional<core::Proven<std::vector<chain::grid::Branch>>> branches;
    /// The branch that is looked at, from 1; 0: there is none.
    std::uint32_t branch{};
    std::optional<core::Proven<chain::grid::BranchBook>> book;
    std::map<core::SlotIndex, BranchSlot> slots;
    /// By the slot that they are for.
    std::map<core::SlotIndex, BranchCall> calls;
    std::vector<core::TxnRecord> sent;
    /// Slots whose call this desk carries through, and what the owner allowed to be spent on each.
    std::map<core::SlotIndex, core::Credit> runs;
    /// Of those, the ones whose next step was refused or failed, and why.
    struct Held {
        core::Error error;
        /// The contract's encoded error by the word of one node; empty when none said it.
        core::Bytes refusal;
    };
    std::map<core::SlotIndex, Held> held;
    /// Why the latest reading failed, in English; empty when it did not.
    std::string problem;
};

struct CallState {
    CallStage stage{CallStage::NotYet};
    /// When the next stage can begin; absent when it can now, or is over.
    std::optional<core::UnixTime> from;
};

/// Signs and sends what a branch's operator decides, and carries a call from the need to the settlement. The DSO of the
/// branch decides about it; whoever else uses the desk, like an aggregator, may carry calls through. Blocking; one
/// thread.
class GridDesk {
public:
    struct Parts {
        chain::Deployment at;
        chain::StateReader& reader;
        core::Market& market;
        core::Outbox& outbox;
        /// Of the account that decides; all of them outlive the desk.
        core::Signer& signer;
        const core::Clock& clock;
        std::uint32_t slotSeconds{};
    };
    explicit GridDesk(Parts parts);
    /// All intents of the desk begin with it: that is how they are found again after a restart.
    static constexpr const char* kIntentPrefix = "grid:";

    using Sent = core::Result<core::TxnRecord>;
    Sent openBranch(core::Energy importCapacity, core::Energy exportCapacity, std::uint32_t planLead);
    Sent setCapacity(std::uint32_t branch, core::Energy importCapacity, core::Energy exportCapacity);
    Sent addMember(std::uint32_t branch, const core::Address& account);
    Sent removeMember(std::uint32_t branch, const core::Address& account);
    Sent addAsset(std::uint32_t branch, core::Energy up, core::Energy down, core::Price price);
    Sent removeAsset(std::uint32_t branch, std::uint64_t asset);
    Sent setCallTerms(std::uint32_t branch, const chain::grid::CallTerms& terms);
    Sent setTokenPrice(std::uint32_t branch, core::Price price);
    /// Lets the contracts ask in this account's name and take at most `most` for flexibility, and as much for tokens:
    /// three transactions. The last one's record.
    Sent empower(core::Credit most);

    /// What the slot's plan would have to be relieved by, and what that costs at most: the part that the assets do not
    /// cover, at the price cap. Absent while the branch is not known.
    struct Need {
        core::Energy excess;
        /// Too much flows in: the members feed more or use less.
        bool up{};
        std::vector<std::pair<std::size_t, core::Energy>> assets;
        core::Energy residual;
        core::Credit most;
    };
    [[nodiscard]] static std::optional<Need> needOf(const GridSnapshot& snapshot, core::SlotIndex slot);
    [[nodiscard]] static CallState stateOf(const GridSnapshot& snapshot, core::SlotIndex slot, core::UnixTime now,
                                           std::uint32_t slotSeconds);

    /// From now on every step of the slot's relief is sent as soon as it is due, once, and no call that could cost more
    /// than `most`. It ends with the program: begun again it goes on where the chain says that it is.
    void run(core::SlotIndex slot, core::Credit most) { m_runs[slot] = most; }
    void stopRunning(core::SlotIndex slot) { m_runs.erase(slot); }
    [[nodiscard]] bool isRunning() const { return !m_runs.empty(); }
    /// The next step of a slot, if it is due now: absent when nothing is to be sent.
    core::Result<std::optional<core::TxnRecord>> advance(core::SlotIndex slot, core::Credit most);

    /// `branch` 0: the first whose DSO this account is, else the first.
    void lookAt(std::uint32_t branch) { m_wanted = branch; }
    /// Reads the branch around now, and then sends what is due of the calls that run.
    std::shared_ptr<const GridSnapshot> refresh();

private:
    Sent send(const std::string& intent, const core::TxnRequest& request);
    Sent decide(const char* what, const core::TxnRequest& request);
    void readBranch();
    void readSlots();
    void readCalls();
    core::Result<BranchCall> readCall(std::uint64_t request);
    using MaybeSent = core::Result<std::optional<core::TxnRecord>>;
    MaybeSent sendOnce(core::SlotIndex slot, const std::string& step, const core::TxnRequest& request);
    MaybeSent claim(core::SlotIndex slot);
    MaybeSent claimOf(core::SlotIndex slot, const core::MarketRow& row, const core::Address& member);
    MaybeSent relieve(core::SlotIndex slot, core::Credit most);
    MaybeSent settleAwards(core::SlotIndex slot);
    MaybeSent settleAward(core::SlotIndex slot, const chain::flexibility::Award& award);
    MaybeSent book(core::SlotIndex slot);

    Parts m_parts;
    chain::grid::Calls m_calls;
    chain::flexibility::Calls m_flexCalls;
    chain::flexibility::Views m_views;
    GridSnapshot m_snapshot;
    std::uint32_t m_wanted{};
    std::map<core::SlotIndex, core::Credit> m_runs;
};

} // namespace wattbourse::app
