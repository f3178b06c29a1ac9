// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/dispatch_views.h"

#include "app/models/desk_text.h"
#include "app/models/slot_phase.h"

#include <QCoreApplication>
#include <algorithm>

namespace wattbourse::app {

namespace {

using Stage = DispatchView::Stage;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DispatchViews)
};

core::SlotCalendar calendarOf(const TerminalState& state) {
    constexpr std::uint32_t kUsual = 900;
    const bool known = state.market && state.market->rows && !state.market->rows->value().empty();
    return core::SlotCalendar(known ? state.market->rows->value().front().slotSeconds : kUsual);
}

QString whyBlocked(const TerminalState& state) {
    return state.wallet == WalletState::Locked ? Say::tr("The wallet is locked.") : QString();
}

Stage stageOf(chain::dispatch::Stage stage) {
    switch (stage) {
    case chain::dispatch::Stage::Asking:
        return Stage::Asking;
    case chain::dispatch::Stage::Bringing:
        return Stage::Bringing;
    case chain::dispatch::Stage::Delivering:
        return Stage::Delivering;
    case chain::dispatch::Stage::Measuring:
        return Stage::Measuring;
    case chain::dispatch::Stage::Provisional:
        return Stage::Provisional;
    case chain::dispatch::Stage::PayOutWaits:
        return Stage::PayOutWaits;
    case chain::dispatch::Stage::Paying:
        return Stage::Paying;
    case chain::dispatch::Stage::Over:
        break;
    }
    return Stage::Over;
}

QString nameOf(const DispatchNews& news, std::int64_t member) {
    const auto found = news.names.find(member);
    return found != news.names.end() ? desk::plain(found->second) : Say::tr("Member %1").arg(member);
}

DispatchView viewOf(const TerminalState& state, const chain::dispatch::View& from) {
    const core::SlotCalendar calendar = calendarOf(state);
    DispatchView out;
    out.number = from.record.number;
    out.buyer = from.record.buyer.empty() ? Say::tr("its buyer") : desk::plain(from.record.buyer);
    out.up = from.record.direction == core::FlexDirection::Up;
    out.now = state.now;
    out.start = calendar.start(from.record.firstSlot);
    out.end = calendar.start({from.record.firstSlot.value + from.record.slots});
    out.deadline = from.record.deadline;
    out.stage = stageOf(from.stage);
    out.contracted = from.record.terms.contracted;
    out.tolerated = from.outlook.tolerated;
    out.likelyPenalty = from.outlook.likely.penalty;
    out.blocked = whyBlocked(state);
    if (out.stage == Stage::Delivering || out.stage == Stage::Measuring) {
        out.reported = state.dispatch->reported;
        out.meters = state.dispatch->meters;
    }
    if (from.award)
        out.proof = provenFigure({}, *from.award);
    if (from.payOut)
        out.kept = from.payOut->kept;
    core::Energy delivered;
    bool measured = false;
    for (std::size_t i = 0; i < from.asks.size(); ++i) {
        const core::DispatchAsk& ask = from.asks[i];
        out.accepted += ask.accepted;
        auto group = std::find_if(out.groups.begin(), out.groups.end(),
                                  [&](const DispatchGroup& each) { return each.device == ask.device; });
        if (group == out.groups.end())
            group = out.groups.insert(out.groups.end(), DispatchGroup{ask.device});
        group->asked += ask.asked;
        group->accepted += ask.accepted;
        DispatchMember member;
        member.name = nameOf(*state.dispatch, ask.member.value);
        member.device = ask.device;
        member.asked = ask.asked;
        member.accepted = ask.accepted;
        member.included = ask.included;
        member.estimated = ask.measured && ask.estimated;
        switch (ask.answer) {
        case core::DispatchAnswer::Silent:
            ++group->silent;
            break;
        case core::DispatchAnswer::Yes:
            ++group->yes;
            member.answer = DispatchMember::Answer::Yes;
            break;
        case core::DispatchAnswer::No:
            ++group->no;
            member.answer = DispatchMember::Answer::No;
            break;
        }
        if (ask.measured) {
            member.delivered = ask.positive;
            delivered += ask.positive;
            measured = true;
        }
        if (from.payOut)
            member.share = from.payOut->shares[i].amount;
        out.members.push_back(std::move(member));
    }
    if (measured)
        out.delivered = delivered;
    return out;
}

QString kindName(core::LedgerKind kind) {
    switch (kind) {
    case core::LedgerKind::Bought:
        return Say::tr("Bought");
    case core::LedgerKind::Sold:
        return Say::tr("Sold");
    case core::LedgerKind::Imbalance:
        return Say::tr("Imbalance");
    case core::LedgerKind::FlexibilityUp:
        return Say::tr("Flexibility up");
    case core::LedgerKind::FlexibilityDown:
        return Say::tr("Flexibility down");
    case core::LedgerKind::Penalty:
        return Say::tr("Penalty");
    case core::LedgerKind::PayOut:
        return Say::tr("Paid to members");
    }
    return desk::unknown();
}

} // namespace

std::optional<DispatchView> dispatchView(const TerminalState& state) {
    if (!state.dispatch)
        return std::nullopt;
    const DispatchNews& news = *state.dispatch;
    const QString problem = desk::plain(news.problem);
    for (const auto& each : news.dispatches)
        if (each.stage != chain::dispatch::Stage::Over) {
            DispatchView view = viewOf(state, each);
            view.problem = problem;
            view.others = static_cast<int>(news.others);
            view.again = static_cast<int>(news.again);
            return view;
        }
    if (news.awardWaits != 0) {
        DispatchView view;
        view.stage = Stage::Waits;
        view.number = news.awardWaits;
        view.now = state.now;
        view.blocked = whyBlocked(state);
        view.problem = problem;
        return view;
    }
    if (news.dispatches.empty())
        return std::nullopt;
    return viewOf(state, news.dispatches.front());
}

PoolView poolView(const TerminalState& state) {
    PoolView out;
    out.now = state.now;
    out.blocked = whyBlocked(state);
    if (!state.dispatch)
        return out;
    const DispatchNews& news = *state.dispatch;
    const core::SlotCalendar calendar = calendarOf(state);
    const auto partsOf = [](const std::shared_ptr<const Pool>& pool) {
        return pool ? std::shared_ptr<const std::vector<core::PoolPart>>(pool, &pool->parts) : nullptr;
    };
    out.up = partsOf(news.up);
    out.down = partsOf(news.down);
    out.terms = news.terms;
    out.mostKeepUp = news.up ? news.up->mostKeep : 0;
    out.mostKeepDown = news.down ? news.down->mostKeep : 0;
    for (const FlexCall& each : news.calls) {
        const core::FlexRequest& request = each.request.value();
        PoolCall call;
        call.request = request.id;
        call.buyer = each.buyer.empty() ? desk::shortHex(request.buyer.view()) : desk::plain(each.buyer);
        call.up = request.ask.direction == core::FlexDirection::Up;
        call.start = calendar.start(request.ask.firstSlot);
        call.end = calendar.start({request.ask.firstSlot.value + request.ask.slots});
        call.offersEnd = each.offersEnd;
        call.slots = request.ask.slots;
        call.wanted = request.ask.quantity;
        call.least = request.ask.least;
        call.cap = request.ask.priceCap;
        call.penaltyPermille = request.ask.penaltyPermille;
        call.state = static_cast<PoolCall::State>(each.state);
        if (each.offer) {
            call.offered = each.offer->quantity;
            call.price = each.offer->price;
        }
        call.proof = provenFigure({}, each.request);
        out.calls.push_back(std::move(call));
    }
    return out;
}

PnlView pnlView(const TerminalState& state) {
    PnlView out;
    if (!state.dispatch)
        return out;
    const DispatchNews& news = *state.dispatch;
    const core::SlotCalendar calendar = calendarOf(state);
    for (const core::LedgerSum& sum : news.day.bySlot)
        out.slots.push_back(
            {calendar.start({static_cast<std::uint32_t>(sum.key)}), sum.gain - sum.loss, sum.provisional});
    const auto sums = [](const std::vector<core::LedgerSum>& from, auto name) {
        std::vector<ProfitSum> to;
        for (const core::LedgerSum& sum : from)
            to.push_back({name(sum.key), sum.quantity, sum.gain, sum.loss, sum.provisional});
        return to;
    };
    out.byMember = sums(news.day.byMember, [&](std::int64_t key) {
        return key == core::kOwnAccount.value ? Say::tr("Own account") : nameOf(news, key);
    });
    out.byMarket = sums(news.day.byMarket, [&](std::int64_t key) {
        if (state.market && state.market->rows)
            for (const core::MarketRow& row : state.market->rows->value())
                if (row.id.value == key)
                    return marketKind(row);
        return Say::tr("Market %1").arg(key);
    });
    out.byKind = sums(news.day.byKind, [](std::int64_t key) { return kindName(static_cast<core::LedgerKind>(key)); });
    const core::PortfolioRisk& risk = news.day.exposure;
    out.exposure = {risk.escrow, risk.bonds, risk.likelyPenalty, risk.limit, risk.usedPermille()};
    for (const auto& each : news.dispatches) {
        FlexibilityResult result;
        result.start = calendar.start(each.record.firstSlot);
        result.end = calendar.start({each.record.firstSlot.value + each.record.slots});
        result.up = each.record.direction == core::FlexDirection::Up;
        result.contracted = {each.record.terms.contracted.value * std::int64_t{each.record.slots}};
        if (each.award && each.payOut) {
            const auto& award = each.award->value();
            result.delivered = core::settleFlexibility(award.terms, award.deltas).delivered;
            result.earned = award.earned;
            result.kept = each.payOut->kept;
            result.final = award.status == chain::flexibility::AwardStatus::Final;
            if (out.proof.state == FigureState::None)
                out.proof = provenFigure({}, *each.award);
        }
        out.flexibility.push_back(result);
    }
    return out;
}

DispatchQuestion::Words dispatchQuestion(const TerminalState& state, const chain::dispatch::OpenAsk& ask) {
    const core::SlotCalendar calendar = calendarOf(state);
    const auto& terms = ask.dispatch.terms;
    const QString when =
        desk::period(calendar.start(terms.firstSlot), calendar.start({terms.firstSlot.value + terms.slots}));
    const QString amount = desk::kwh(ask.seat.asked);
    const QString price = desk::ct(terms.price, {10'000});
    DispatchQuestion::Words words;
    words.question = terms.direction == core::FlexDirection::Up
                         ? Say::tr("Could you use %1 kWh less in each period from %2? You may expect %3 ct/kWh.")
                               .arg(amount, when, price)
                         : Say::tr("Could you use %1 kWh more in each period from %2? You may expect %3 ct/kWh.")
                               .arg(amount, when, price);
    words.note = Say::tr("Answers count until %1. What your meter proves is what is paid.")
                     .arg(desk::clockTime(ask.seat.deadline));
    words.consent = Say::tr("Promise %1 kWh").arg(amount);
    return words;
}

} // namespace wattbourse::app
