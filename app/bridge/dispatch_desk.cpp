// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/dispatch_desk.h"

#include "app/bridge/dispatch_books.h"
#include "chain/market/meters_views.h"
#include "core/formats/table_pdf.h"
#include "core/portfolio/month_report.h"
#include "core/portfolio/open_portfolio.h"

#include <algorithm>

namespace wattbourse::app {

namespace {

using chain::dispatch::Stage;
using chain::flexibility::AwardStatus;
using core::Finality;

constexpr std::int64_t kSecondsPerDay = 86'400;
// Meters.DISPUTE_SLOTS.
constexpr std::uint32_t kDisputeSlots = 672;
constexpr std::uint64_t kAwardsLookedAt = 16;
constexpr std::int64_t kDispatchesShown = 20;

bool hasRole(const MarketSnapshot& market, const core::Address& who, core::Role role) {
    return market.accounts &&
           std::any_of(market.accounts->value().begin(), market.accounts->value().end(), [&](const auto& account) {
               return account.address == who && (account.roles & static_cast<std::uint32_t>(role)) != 0;
           });
}

void keepFirst(std::string& problem, const core::Result<void>& done) {
    if (!done && problem.empty())
        problem = done.error().detail;
}

} // namespace

DispatchDesk::DispatchDesk(const chain::Deployment& deployment, core::SlotCalendar calendar, Parts parts)
    : m_at(deployment), m_calendar(calendar), m_parts(std::move(parts)),
      m_flexibility(chain::flexibility::contractsOf(deployment), m_parts.reader),
      m_responder(deployment.chainId, deployment.dispatches.address, m_parts.owner.address(),
                  {m_parts.reader, m_parts.outbox}) {}

core::Result<void> DispatchDesk::openBooks() {
    if (m_books)
        return {};
    WB_ASSIGN(auto store, core::openPortfolio(m_parts.portfolio));
    m_books = std::make_shared<Books>(std::move(store), m_at, m_calendar, m_parts);
    return {};
}

DispatchNews DispatchDesk::round(core::UnixTime now, const MarketSnapshot& market, bool agent) {
    DispatchNews news;
    if (market.meters)
        m_meters = market.meters->value();
    if (market.accounts)
        for (const auto& account : market.accounts->value())
            m_registry[account.address] = account.name;
    if (hasRole(market, m_parts.owner.address(), core::Role::Aggregator))
        keepFirst(news.problem, asAggregator(now, market, news));
    keepFirst(news.problem, asMember(now, market, agent, news));
    return news;
}

core::Result<void> DispatchDesk::asAggregator(core::UnixTime now, const MarketSnapshot& market, DispatchNews& news) {
    WB_TRY(openBooks());
    // Members of the chain that name this aggregator belong to its portfolio, with the name that the chain has.
    std::vector<core::EnrolledMember> proven;
    if (market.accounts)
        for (const auto& account : market.accounts->value())
            for (const auto& meter : m_meters) {
                if (meter.owner != account.address || meter.aggregator != m_parts.owner.address() ||
                    m_names.contains(account.address))
                    continue;
                WB_ASSIGN(const auto known, m_books->members.byAccount(account.address));
                core::EnrolledMember member = known.value_or(core::EnrolledMember{});
                member.account = account.address;
                member.name = member.name.empty() ? account.name : member.name;
                member.source = core::MemberSource::Chain;
                proven.push_back(member);
                m_names[account.address] = member.name;
                break;
            }
    if (!proven.empty())
        WB_TRY(m_books->members.enrol(proven));
    keepFirst(news.problem, m_books->runner.tick(now));
    WB_ASSIGN(news.dispatches, m_books->runner.views(kDispatchesShown, now));
    WB_ASSIGN(const auto awards, m_flexibility.awardCount(Finality::Final));
    for (std::uint64_t back = 0; back < std::min(awards.value(), kAwardsLookedAt) && news.awardWaits == 0; ++back) {
        const std::uint64_t id = awards.value() - back;
        const bool dispatched = std::any_of(news.dispatches.begin(), news.dispatches.end(),
                                            [id](const auto& view) { return view.record.award == id; });
        if (dispatched)
            continue;
        WB_ASSIGN(const auto award, m_flexibility.award(id, Finality::Final));
        if (award.value().seller == m_parts.owner.address() && award.value().status == AwardStatus::Open &&
            deadlineFor(award.value().firstSlot, now))
            news.awardWaits = id;
    }
    keepFirst(news.problem, lookForCalls(now, news));
    keepFirst(news.problem, watch(now, news));
    keepFirst(news.problem, post(now, market, news));
    for (const auto& view : news.dispatches)
        for (const auto& ask : view.asks)
            if (const auto name = m_names.find(ask.account); name != m_names.end())
                news.names[ask.member.value] = name->second;
            else if (const auto member = m_books->members.byAccount(ask.account); member && *member)
                news.names[ask.member.value] = m_names[ask.account] = (*member)->name;
    const core::SlotIndex from = m_calendar.at({now.seconds / kSecondsPerDay * kSecondsPerDay});
    const core::SlotIndex until{m_calendar.at(now).value + 1};
    WB_ASSIGN(news.day.bySlot, m_books->ledger.sums(from, until, core::LedgerBy::Slot));
    WB_ASSIGN(news.day.byMember, m_books->ledger.sums(from, until, core::LedgerBy::Member));
    WB_ASSIGN(news.day.byMarket, m_books->ledger.sums(from, until, core::LedgerBy::Market));
    WB_ASSIGN(news.day.byKind, m_books->ledger.sums(from, until, core::LedgerBy::Kind));
    core::PortfolioRisk& exposure = news.day.exposure;
    for (const auto& [slot, orders] : market.orders)
        for (const auto& order : orders.value())
            if (order.status == core::OrderStatus::Open && market.rows)
                for (const auto& row : market.rows->value())
                    if (row.id == order.market)
                        if (const auto held =
                                core::cost(order.quantity,
                                           order.side == core::Side::Buy ? row.priceAt(order.tick) : row.sellerBond,
                                           core::Rounding::Up))
                            exposure.escrow += *held;
    for (const auto& view : news.dispatches)
        if (view.award && view.award->value().status != AwardStatus::Final &&
            view.award->value().status != AwardStatus::Left) {
            exposure.bonds += view.award->value().bond;
            exposure.likelyPenalty += std::min(view.outlook.likely.penalty, view.award->value().bond);
        }
    if (market.preferences && market.preferences->value().maxCreditPerDay.value > 0)
        exposure.limit = market.preferences->value().maxCreditPerDay;
    return {};
}

core::Result<void> DispatchDesk::watch(core::UnixTime now, DispatchNews& news) {
    const auto delivering = std::find_if(news.dispatches.begin(), news.dispatches.end(), [](const auto& view) {
        return view.stage == Stage::Delivering || view.stage == Stage::Measuring;
    });
    if (delivering == news.dispatches.end())
        return {};
    const core::SlotIndex first = delivering->record.firstSlot;
    const std::uint32_t over = std::min(m_calendar.at(now).value - first.value, delivering->record.slots);
    chain::StorageQuery query{m_at.meters.address, {}};
    for (const auto& ask : delivering->asks)
        if (ask.included) {
            ++news.meters;
            for (std::uint32_t slot = 0; slot < over; ++slot)
                query.keys.push_back(chain::readingKey(ask.meter, {first.value + slot}));
        }
    if (query.keys.empty())
        return {};
    WB_ASSIGN(const auto words, m_parts.reader.read({query}, Finality::Final));
    const auto& all = words.value().front();
    for (std::size_t at = 0; at < all.size(); at += over)
        news.reported += std::all_of(all.begin() + static_cast<std::ptrdiff_t>(at),
                                     all.begin() + static_cast<std::ptrdiff_t>(at + over),
                                     [](const auto& word) { return chain::readingFromWord(word).has_value(); })
                             ? 1U
                             : 0U;
    return {};
}

core::Result<void> DispatchDesk::post(core::UnixTime now, const MarketSnapshot& market, const DispatchNews& news) {
    std::vector<core::LedgerEntry> entries;
    const auto isFinal = [&](core::SlotIndex slot) {
        return now >= m_calendar.start({slot.value + 1 + kDisputeSlots});
    };
    const auto add = [&](const std::vector<core::LedgerEntry>& more) {
        entries.insert(entries.end(), more.begin(), more.end());
    };
    // An amount without the transaction that made it is no entry: it waits until the outbox knows it as final.
    const auto evidence = [&](const std::string& intent) -> core::Result<std::optional<core::Hash32>> {
        WB_ASSIGN(const auto record, m_parts.outbox.find(intent));
        if (!record || record->state != core::TxnRecord::State::Final)
            return std::optional<core::Hash32>();
        return std::optional(record->hash);
    };
    const core::MarketId energy{0};
    for (const auto& [slot, position] : market.positions) {
        const core::SlotPosition& at = position.value();
        if (!at.settled || !at.metered || position.finality() == Finality::Head)
            continue;
        WB_ASSIGN(const auto txn, evidence("settle:m0:s" + std::to_string(slot.value)));
        if (txn)
            add(core::energyEntries({*txn, slot, core::kOwnAccount, energy, isFinal(slot)}, at.contracted, *at.metered,
                                    at.tradeCredit, at.imbalanceCredit));
    }
    for (const auto& view : news.dispatches) {
        if (!view.award || !view.payOut)
            continue;
        const auto& award = view.award->value();
        const std::string step = "dispatch:" + std::to_string(view.record.number) + ":";
        const bool final = award.status == AwardStatus::Final;
        WB_ASSIGN(const auto txn, evidence(step + (final ? "settle:final" : "settle")));
        if (!txn)
            continue;
        core::FlexResult result = core::settleFlexibility(award.terms, award.deltas);
        result.earned = award.earned;
        if (!final)
            result.penalty = {};
        core::Settlement of{*txn, view.record.firstSlot, core::kOwnAccount, {award.market}, final};
        add(core::awardEntries(of, view.record.direction, result));
        if (view.stage == Stage::Over)
            add(core::payOutEntries(of, *view.payOut));
    }
    return entries.empty() ? core::Result<void>{} : m_books->ledger.postWhole(entries);
}

core::Result<void> DispatchDesk::payOut(std::uint64_t number) {
    WB_TRY(openBooks());
    return m_books->dispatches.approvePayOut(number);
}

core::Result<void> DispatchDesk::writeReport(const std::filesystem::path& file, const std::string& title,
                                             core::UnixTime now) {
    using namespace std::chrono;
    WB_TRY(openBooks());
    const year_month_day today{floor<days>(sys_seconds{seconds{now.seconds}})};
    const year_month month{today.year(), today.month()};
    const auto at = [&](const year_month& of) {
        return m_calendar.at({duration_cast<seconds>(sys_days{of / day{1}}.time_since_epoch()).count()});
    };
    WB_ASSIGN(const auto sheets,
              core::monthReport(m_books->ledger, m_books->members, m_calendar, at(month), at(month + months{1}), {}));
    return file.extension() == ".pdf" ? core::writeTablePdf(file, title, sheets) : core::writeWorkbook(file, sheets);
}

core::Result<void> DispatchDesk::asMember(core::UnixTime now, const MarketSnapshot& market, bool agent,
                                          DispatchNews& news) {
    std::vector<core::Address> aggregators;
    for (const auto& meter : m_meters)
        if (meter.owner == m_parts.owner.address() && meter.aggregator != core::Address{} &&
            std::find(aggregators.begin(), aggregators.end(), meter.aggregator) == aggregators.end())
            aggregators.push_back(meter.aggregator);
    if (aggregators.empty())
        return {};
    WB_ASSIGN(news.asks, m_responder.asks(aggregators));
    if (!agent || !market.preferences)
        return {};
    for (const auto& ask : news.asks) {
        const bool open = ask.seat.state == chain::dispatch::SeatState::Asked && now < ask.seat.deadline;
        if (open && ask.dispatch.terms.price < market.preferences->value().minFlexReward)
            WB_TRY(m_responder.answer(ask, {}, m_parts.session));
    }
    return {};
}

core::Result<void> DispatchDesk::answer(const chain::dispatch::OpenAsk& ask, core::Energy quantity) {
    WB_TRY(m_responder.answer(ask, quantity, m_parts.owner));
    return {};
}

} // namespace wattbourse::app
