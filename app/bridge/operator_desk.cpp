// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/operator_desk.h"

#include "chain/market/meter_calls.h"
#include "core/crypto/keccak.h"

#include <algorithm>

namespace wattbourse::app {

namespace {

using core::Finality;

// All intents of the desk begin with it: that is how they are found again after a restart.
constexpr const char* kPrefix = "office:";
constexpr const char* kIssue = "issue";
constexpr const char* kRedeem = "redeem";
constexpr std::uint32_t kBooksBehind = 5;
constexpr std::uint32_t kBooksAhead = 8;
constexpr std::size_t kSentShown = 40;
constexpr std::size_t kSentLookedAt = 200;

core::Hash32 hashOf(const std::string& reference) {
    return core::keccak256(core::asBytes(reference));
}

template <class T>
void keep(core::Result<T> read, std::optional<T>& target, std::string& problem) {
    if (read)
        target = *std::move(read);
    else
        problem = read.error().detail;
}

} // namespace

std::vector<std::vector<core::Address>> neighbouringSets(const std::vector<core::Address>& inForce,
                                                         const std::vector<core::AccountRecord>& accounts) {
    std::vector<std::vector<core::Address>> out;
    for (const auto& account : accounts) {
        const bool authority = (account.roles & static_cast<std::uint32_t>(core::Role::Authority)) != 0;
        if (!authority || std::find(inForce.begin(), inForce.end(), account.address) != inForce.end())
            continue;
        out.push_back(inForce);
        out.back().push_back(account.address);
    }
    for (const auto& leaving : inForce) {
        if (inForce.size() < 2)
            break;
        std::vector<core::Address> rest;
        std::copy_if(inForce.begin(), inForce.end(), std::back_inserter(rest),
                     [&](const core::Address& one) { return one != leaving; });
        out.push_back(std::move(rest));
    }
    return out;
}

OperatorDesk::OperatorDesk(Parts parts) : m_parts(parts), m_calls(parts.at) {}

OperatorDesk::Sent OperatorDesk::send(const char* what, const core::TxnRequest& request) {
    // Each confirmed deed is an intent of its own.
    const std::string intent = kPrefix + std::string(what) + ":" + std::to_string(m_parts.clock.now().seconds) + ":" +
                               std::to_string(m_parts.clock.steady().count());
    return m_parts.outbox.submit(intent, request, m_parts.signer);
}

OperatorDesk::Sent OperatorDesk::registerAccount(const core::Address& account, std::uint32_t roles,
                                                 const std::string& name) {
    return send("register-account", m_calls.registerAccount(account, roles, name));
}

OperatorDesk::Sent OperatorDesk::setRoles(const core::Address& account, std::uint32_t roles) {
    return send("set-roles", m_calls.setRoles(account, roles));
}

OperatorDesk::Sent OperatorDesk::registerMeter(const core::Hash32& id, const core::Address& owner,
                                               const core::Address& reporter, const core::Hash32& certificate,
                                               std::uint32_t branch) {
    return send("register-meter", m_calls.registerMeter(id, owner, reporter, branch, certificate));
}

OperatorDesk::Sent OperatorDesk::moveMeter(const core::Hash32& id, std::uint32_t branch) {
    return send("move-meter",
                chain::MeterCalls(m_parts.at.chainId, m_parts.at.meters.address).moveToBranch(id, branch));
}

OperatorDesk::Sent OperatorDesk::issueCredits(const core::Address& account, core::Credit amount,
                                              const std::string& reference) {
    auto request = m_calls.issue(account, amount, hashOf(reference));
    request.purpose += " for " + reference;
    return send(kIssue, request);
}

OperatorDesk::Sent OperatorDesk::redeemCredits(const core::Address& account, core::Credit amount,
                                               const std::string& reference) {
    auto request = m_calls.redeem(account, amount, hashOf(reference));
    request.purpose += " for " + reference;
    return send(kRedeem, request);
}

OperatorDesk::Sent OperatorDesk::freezeAccount(const core::Address& account, const std::string& order) {
    return send("freeze", m_calls.freeze(account, hashOf(order)));
}

OperatorDesk::Sent OperatorDesk::releaseAccount(const core::Address& account) {
    return send("release", m_calls.release(account));
}

OperatorDesk::Sent OperatorDesk::openMarket(const core::MarketRow& row) {
    return send("open-market", m_calls.openMarket(row));
}

OperatorDesk::Sent OperatorDesk::changeMarket(const core::MarketRow& row) {
    return send("change-market", m_calls.changeMarket(row));
}

OperatorDesk::Sent OperatorDesk::pauseMarket(core::MarketId market) {
    return send("pause", m_calls.pauseMarket(market));
}

OperatorDesk::Sent OperatorDesk::resumeMarket(core::MarketId market) {
    return send("resume", m_calls.resumeMarket(market));
}

OperatorDesk::Sent OperatorDesk::sealMeter(const core::Hash32& meter) {
    return send("seal", m_calls.setSeal(meter, /*sealed=*/true));
}

OperatorDesk::Sent OperatorDesk::finishSale(std::uint64_t sale) {
    return send("finish", chain::data_market::Calls(m_parts.at.chainId, m_parts.at.dataMarket.address).finish(sale));
}

OperatorDesk::Sent OperatorDesk::clearSlot(core::MarketId market, core::SlotIndex slot) {
    return send("clear", m_calls.clear(market, slot));
}

core::Result<chain::validator_set::Calls> OperatorDesk::votes() const {
    const auto& set = m_parts.at.validatorSet.address;
    if (set.isZero())
        return core::fail(core::ErrorCode::NotFound, "this network has no contract for who seals");
    return chain::validator_set::Calls(m_parts.at.chainId, set);
}

OperatorDesk::Sent OperatorDesk::proposeValidators(const std::vector<core::Address>& set) {
    WB_ASSIGN(const auto calls, votes());
    return send("propose", calls.propose(set));
}

OperatorDesk::Sent OperatorDesk::voteFor(const core::Hash32& proposal) {
    WB_ASSIGN(const auto calls, votes());
    return send("vote", calls.vote(proposal));
}

OperatorDesk::Sent OperatorDesk::withdrawVote(const core::Hash32& proposal) {
    WB_ASSIGN(const auto calls, votes());
    return send("withdraw-vote", calls.withdrawVote(proposal));
}

bool OperatorDesk::isOfCredits(const std::string& intent) {
    const auto begins = [&](const char* what) { return intent.starts_with(kPrefix + std::string(what) + ":"); };
    return begins(kIssue) || begins(kRedeem);
}

void OperatorDesk::watch(std::optional<core::MarketId> market) {
    if (market == m_watched)
        return;
    m_watched = market;
    m_snapshot.watched.reset();
    m_snapshot.books.clear();
}

std::shared_ptr<const OperatorSnapshot> OperatorDesk::refresh(const std::vector<core::MarketRow>& rows,
                                                              const std::vector<core::AccountRecord>& accounts) {
    m_snapshot.problem.clear();
    auto& problem = m_snapshot.problem;
    keep(chain::readCreditLedger(m_parts.reader, m_parts.at, m_parts.signer.address(), Finality::Final),
         m_snapshot.ledger, problem);
    for (const auto& row : rows) {
        auto history = m_parts.market.rowHistory(row.id, Finality::Final);
        if (history)
            m_snapshot.histories.insert_or_assign(row.id, *std::move(history));
        else
            problem = history.error().detail;
    }
    keep(chain::data_market::readSales(m_parts.reader, m_parts.at.dataMarket.address, Finality::Final),
         m_snapshot.sales, problem);
    if (!m_parts.at.validatorSet.address.isZero())
        readValidators(accounts);
    readBooks(rows);
    if (auto recent = m_parts.outbox.recent(kSentLookedAt)) {
        std::erase_if(*recent, [](const core::TxnRecord& each) { return !each.intent.starts_with(kPrefix); });
        recent->resize(std::min(recent->size(), kSentShown));
        m_snapshot.sent = *std::move(recent);
    } else {
        problem = recent.error().detail;
    }
    return std::make_shared<const OperatorSnapshot>(m_snapshot);
}

void OperatorDesk::readBooks(const std::vector<core::MarketRow>& rows) {
    const auto row = std::find_if(rows.begin(), rows.end(), [this](const auto& each) { return each.id == m_watched; });
    // The orders of a continuous market meet as they come: there is nothing to clear.
    if (row == rows.end() || row->matching == core::Matching::Continuous)
        return;
    m_snapshot.watched = row->id;
    const core::SlotCalendar calendar(row->slotSeconds);
    const auto now = calendar.at(m_parts.clock.now());
    const auto first = now.value - std::min(now.value, kBooksBehind);
    // What is being cleared now is as interesting as what trades: the gate closes so many slots before delivery.
    const auto last = now.value + row->gateCloses / row->slotSeconds + kBooksAhead;
    std::erase_if(m_snapshot.books, [first](const auto& each) { return each.first.value < first; });
    for (core::SlotIndex slot{first}; slot.value <= last; ++slot.value) {
        const auto kept = m_snapshot.books.find(slot);
        if (kept != m_snapshot.books.end() && kept->second.value().cleared)
            continue;
        if (auto book = m_parts.market.book(row->id, slot, Finality::Final))
            m_snapshot.books.insert_or_assign(slot, *std::move(book));
        else
            m_snapshot.problem = book.error().detail;
    }
}

void OperatorDesk::readValidators(const std::vector<core::AccountRecord>& accounts) {
    const auto& contract = m_parts.at.validatorSet.address;
    keep(chain::validator_set::readEpochs(m_parts.reader, contract, Finality::Final), m_snapshot.epochs,
         m_snapshot.problem);
    if (!m_snapshot.epochs || m_snapshot.epochs->value().empty())
        return;
    const auto& epochs = m_snapshot.epochs->value();
    keep(chain::validator_set::readStanding(m_parts.reader, contract, epochs,
                                            neighbouringSets(epochs.back().validators, accounts), Finality::Final),
         m_snapshot.standing, m_snapshot.problem);
}

} // namespace wattbourse::app
