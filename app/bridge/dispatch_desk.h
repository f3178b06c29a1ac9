// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/market_snapshot.h"
#include "chain/market/dispatch_responder.h"
#include "chain/market/dispatch_runner.h"
#include "core/portfolio/ledger_store.h"
#include "core/portfolio/profit.h"

#include <filesystem>
#include <map>
#include <memory>

namespace wattbourse::app {

/// The day's profit and loss, as the ledger has it.
struct ProfitDay {
    std::vector<core::LedgerSum> bySlot;
    std::vector<core::LedgerSum> byMember;
    std::vector<core::LedgerSum> byMarket;
    std::vector<core::LedgerSum> byKind;
    core::PortfolioRisk exposure;
};

/// What dispatching came to since the last round. Plain values.
struct DispatchNews {
    /// Newest first.
    std::vector<chain::dispatch::View> dispatches;
    /// An award of the account's own before its event that nobody was asked for yet; 0: none.
    std::uint64_t awardWaits{};
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
    /// Who is silent, until shortly before the event.
    core::Result<void> askAgain(std::uint64_t number, core::UnixTime now);
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

    chain::Deployment m_at;
    core::SlotCalendar m_calendar;
    Parts m_parts;
    std::shared_ptr<Books> m_books;
    chain::flexibility::Views m_flexibility;
    chain::dispatch::Responder m_responder;
    std::vector<core::MeterRecord> m_meters;
    std::map<core::Address, std::string> m_names;
};

} // namespace wattbourse::app
