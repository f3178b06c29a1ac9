// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/market_snapshot.h"
#include "chain/market/dispatch_responder.h"
#include "chain/market/dispatch_runner.h"
#include "core/portfolio/ledger_store.h"
#include "core/portfolio/pool_store.h"
#include "core/portfolio/profit.h"

#include <filesystem>
#include <map>
#include <memory>
#include <set>

namespace wattbourse::app {

/// The day's profit and loss, as the ledger has it.
struct ProfitDay {
    std::vector<core::LedgerSum> bySlot;
    std::vector<core::LedgerSum> byMember;
    std::vector<core::LedgerSum> byMarket;
    std::vector<core::LedgerSum> byKind;
    core::PortfolioRisk exposure;
};

/// A request for flexibility whose offers have not ended, and what this account did about it.
struct FlexCall {
    enum class State {
        None,
        /// On disk, and not in a final block yet.
        UnderWay,
        /// The contract has it.
        Placed,
        /// Refused, reverted or withdrawn: it may be made anew.
        CameToNothing,
    };
    core::Proven<core::FlexRequest> request;
    std::string buyer;
    core::UnixTime offersEnd;
    State state{State::None};
    std::optional<core::PoolOffer> offer;
};

/// What the members let be pooled, weighted by what they did before.
struct Pool {
    std::size_t members{};
    /// The most that the aggregator may keep of the proceeds, as all of them agreed.
    std::uint32_t mostKeep{};
    std::vector<core::PoolPart> parts;
};

/// What dispatching came to since the last round. Plain values.
struct DispatchNews {
    /// Newest first.
    std::vector<chain::dispatch::View> dispatches;
    /// An award of the account's own before its event that nobody was asked for yet; 0: none.
    std::uint64_t awardWaits{};
    /// Of the dispatch that asks now, once its round is over: members of the pool who were not asked yet and could
    /// stand in for what is missing, and silent ones who are needed all the same.
    std::size_t others{};
    std::size_t again{};
    /// The soonest first; the pools are there while a request of their direction is.
    std::vector<FlexCall> calls;
    std::shared_ptr<const Pool> up;
    std::shared_ptr<const Pool> down;
    /// Of the newest offer, or the usual ones.
    core::PoolTerms terms;
    std::map<std::int64_t, std::string> names;
    /// Of the dispatch that delivers now: meters whose readings of the slots that are over are all on the chain, and
    /// how many there are.
    std::size_t reported{};
    std::size_t meters{};
    ProfitDay day;
    /// What this account is asked as a member.
    std::vector<chain::dispatch::OpenAsk> asks;
    /// In English; empty when all is well.
    std::string problem;
};

/// Dispatching of one account, on both sides: as an aggregator it asks its members, brings them in and pays them, and
/// posts what settlements come to; as a member it answers. One thread: the trading loop's.
class DispatchDesk {
public:
    struct Parts {
        chain::StateReader& reader;
        core::Outbox& outbox;
        core::Signer& owner;
        core::Signer& session;
        /// Of openPortfolio(); opened when the account is an aggregator's.
        std::string portfolio;
    };

    /// `parts` outlive it.
    DispatchDesk(const chain::Deployment& deployment, core::SlotCalendar calendar, Parts parts);

    /// After each reading of the chain. `agent`: it is on, and declines what is asked below the owner's least reward;
    /// a promise is the owner's, because the plan of the home has to hold it.
    DispatchNews round(core::UnixTime now, const MarketSnapshot& market, bool agent);

    /// The owner's deeds. Unavailable while there is no portfolio.
    /// Asks members by their curves for what they promised in `award`, weighted by what they did before.
    core::Result<void> begin(std::uint64_t award, core::UnixTime now);
    /// For what is missing: those of the pool who were not asked yet, and where they do not cover it, who is silent.
    /// Nobody is asked for what another may still promise: both together would get less for each kWh.
    core::Result<void> askAgain(std::uint64_t number, core::UnixTime now);
    /// Offers from the pool to an open request, with the bond that it takes; kept and sent once. Refused when an offer
    /// of this account stands.
    core::Result<void> offer(core::PoolOffer offer, core::UnixTime now);
    core::Result<void> payOut(std::uint64_t number);
    /// The month of `now` (UTC) with its evidence; PDF or XLSX by the name's end.
    core::Result<void> writeReport(const std::filesystem::path& file, const std::string& title, core::UnixTime now);
    /// This member's own answer to `ask`; nothing is a no.
    core::Result<void> answer(const chain::dispatch::OpenAsk& ask, core::Energy quantity);

    /// Members are told until then at the latest, before the event.
    static constexpr std::chrono::seconds kLastAnswers{90};

private:
    struct Books;
    core::Result<void> openBooks();
    core::Result<void> asAggregator(core::UnixTime now, const MarketSnapshot& market, DispatchNews& news);
    core::Result<void> asMember(core::UnixTime now, const MarketSnapshot& market, bool agent, DispatchNews& news);
    core::Result<void> watch(core::UnixTime now, DispatchNews& news);
    core::Result<void> post(core::UnixTime now, const MarketSnapshot& market, const DispatchNews& news);
    core::Result<core::UnixTime> deadlineFor(core::SlotIndex slot, core::UnixTime now) const;
    // The pool and its offers: dispatch_pool.cpp.
    core::Result<void> lookForCalls(core::UnixTime now, DispatchNews& news);
    core::Result<void> readState(FlexCall& call);
    core::Result<void> readPools(core::UnixTime now, DispatchNews& news);
    core::Result<void> sendOffer(const FlexCall& call);
    /// Of members who let this aggregator keep as much.
    core::Result<Pool> poolOfMembers(core::FlexDirection direction, std::uint32_t keepPermille) const;
    core::Result<std::vector<core::DispatchAsk>> asksOf(const std::vector<core::MemberAsk>& split) const;
    core::Result<core::PoolTerms> termsOf(core::SlotIndex first, std::uint32_t slots,
                                          core::FlexDirection direction) const;
    struct Poolable {
        core::EnrolledMember member;
        core::Hash32 meter;
        std::uint32_t keepPermille{};
    };
    /// Members by number, where one of their meters names this aggregator.
    core::Result<std::map<core::MemberNumber, Poolable>> poolable() const;

    chain::Deployment m_at;
    core::SlotCalendar m_calendar;
    Parts m_parts;
    std::shared_ptr<Books> m_books;
    chain::flexibility::Views m_flexibility;
    chain::dispatch::Responder m_responder;
    std::vector<core::MeterRecord> m_meters;
    // Members, as the portfolio has them; everybody, as the registry has them.
    std::map<core::Address, std::string> m_names;
    std::map<core::Address, std::string> m_registry;
    // Requests that will not change any more.
    std::set<std::uint64_t> m_overRequests;
    std::shared_ptr<const Pool> m_up;
    std::shared_ptr<const Pool> m_down;
    core::UnixTime m_poolRead;
};

} // namespace wattbourse::app
