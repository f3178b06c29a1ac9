// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/calls.h"
#include "chain/market/credit_ledger.h"
#include "chain/market/data_market.h"
#include "chain/market/validator_set.h"
#include "core/api/market.h"
#include "core/api/txn.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wattbourse::app {

/// What those with power over the market look at beside the market itself, each piece with its own proof; absent where
/// nothing was proven yet. Immutable once published.
struct OperatorSnapshot {
    std::optional<core::Proven<chain::CreditLedger>> ledger;
    /// Every row that a market had, by market.
    std::map<core::MarketId, core::Proven<std::vector<core::MarketRow>>> histories;
    /// Who seals; absent on a network without the contract.
    std::optional<core::Proven<std::vector<chain::validator_set::Epoch>>> epochs;
    std::optional<core::Proven<chain::validator_set::Standing>> standing;
    /// Of a market other than the energy market that is watched, by slot: around now.
    std::optional<core::MarketId> watched;
    std::map<core::SlotIndex, core::Proven<core::SlotBook>> books;
    /// Sales of data, for those in dispute.
    std::optional<core::Proven<std::vector<chain::data_market::Sale>>> sales;
    /// What this desk sent, newest first: watched until it is final.
    std::vector<core::TxnRecord> sent;
    /// Why the latest reading failed, in English; empty when it did not.
    std::string problem;
};

/// Signs and sends what market operators, registrars, market admins and validators decide, and reads what they watch.
/// What the account's roles do not allow the contracts refuse. Blocking; one thread.
class OperatorDesk {
public:
    struct Parts {
        chain::Deployment at;
        chain::StateReader& reader;
        core::Market& market;
        core::Outbox& outbox;
        /// Of the account that decides; all of them outlive the desk.
        core::Signer& signer;
        const core::Clock& clock;
    };
    explicit OperatorDesk(Parts parts);

    using Sent = core::Result<core::TxnRecord>;
    Sent registerAccount(const core::Address& account, std::uint32_t roles, const std::string& name);
    /// Zero suspends the account.
    Sent setRoles(const core::Address& account, std::uint32_t roles);
    /// `certificate`: hash of the calibration certificate, zero for none. `branch`: where it hangs in the grid, from 1;
    /// 0: not stated, and calls for flexibility on a branch are none of its owner's.
    Sent registerMeter(const core::Hash32& id, const core::Address& owner, const core::Address& reporter,
                       const core::Hash32& certificate, std::uint32_t branch = 0);
    Sent moveMeter(const core::Hash32& id, std::uint32_t branch);
    /// `reference` is the bank's of the deposit or the payout; its hash goes to the chain, which takes each one once.
    Sent issueCredits(const core::Address& account, core::Credit amount, const std::string& reference);
    Sent redeemCredits(const core::Address& account, core::Credit amount, const std::string& reference);
    /// `order`: the reference of the court's or authority's order; its hash goes to the chain.
    Sent freezeAccount(const core::Address& account, const std::string& order);
    Sent releaseAccount(const core::Address& account);
    Sent openMarket(const core::MarketRow& row);
    /// Market `row.id` from slot `row.fromSlot` on.
    Sent changeMarket(const core::MarketRow& row);
    Sent pauseMarket(core::MarketId market);
    Sent resumeMarket(core::MarketId market);
    /// The seal of a meter that a technician looked at; by a technician or the operator.
    Sent sealMeter(const core::Hash32& meter);
    /// By anybody, when the one whose turn it was let its time pass.
    Sent finishSale(std::uint64_t sale);
    /// By anybody, once the gate is closed.
    Sent clearSlot(core::MarketId market, core::SlotIndex slot);
    /// Of the whole set that shall seal; votes for it as well. NotFound on a network without the contract.
    Sent proposeValidators(const std::vector<core::Address>& set);
    Sent voteFor(const core::Hash32& proposal);
    Sent withdrawVote(const core::Hash32& proposal);

    /// Also reads the books of this market; of none when absent.
    void watch(std::optional<core::MarketId> market);
    /// An intent of this desk that issues or redeems.
    [[nodiscard]] static bool isOfCredits(const std::string& intent);

    /// Reads everything anew. `rows` and `accounts` are what was proven last: markets whose history is wanted, and the
    /// authorities who could seal.
    std::shared_ptr<const OperatorSnapshot> refresh(const std::vector<core::MarketRow>& rows,
                                                    const std::vector<core::AccountRecord>& accounts);

    [[nodiscard]] const chain::Deployment& contracts() const { return m_parts.at; }

private:
    Sent send(const char* what, const core::TxnRequest& request);
    [[nodiscard]] core::Result<chain::validator_set::Calls> votes() const;
    void readBooks(const std::vector<core::MarketRow>& rows);
    void readValidators(const std::vector<core::AccountRecord>& accounts);

    Parts m_parts;
    chain::OperatorCalls m_calls;
    std::optional<core::MarketId> m_watched;
    OperatorSnapshot m_snapshot;
};

/// The sets that differ from the one in force by one validator: with each of these authorities added at the end, and
/// with each of those who seal removed. These are what a desk proposes, and how it finds what others proposed.
std::vector<std::vector<core::Address>> neighbouringSets(const std::vector<core::Address>& inForce,
                                                         const std::vector<core::AccountRecord>& accounts);

} // namespace wattbourse::app
