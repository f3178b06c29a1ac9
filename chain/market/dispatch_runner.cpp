// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/dispatch_runner.h"

#include "chain/market/calls.h"

#include <algorithm>

namespace wattbourse::chain::dispatch {

namespace {

using core::DispatchAnswer;
using core::Finality;
using core::Result;
using core::TxnRecord;
using flexibility::AwardStatus;

// Meters.DISPUTE_SLOTS.
constexpr std::uint32_t kDisputeSlots = 672;
constexpr std::chrono::hours kWithoutTheRest{24};
// Where a seller shares with nobody by the contract; its owner pays by its own rule then.
constexpr std::uint32_t kKeepsAll = 1000;

std::string named(std::uint64_t number, const char* step) {
    return "dispatch:" + std::to_string(number) + ":" + step;
}

std::vector<core::Hash32> metersOf(std::span<const core::DispatchAsk> asks) {
    std::vector<core::Hash32> out;
    for (const auto& ask : asks)
        out.push_back(ask.meter);
    return out;
}

/// Those of `asks` for which `wanted` holds, in their order.
template <class Wanted>
std::vector<core::DispatchAsk> only(const std::vector<core::DispatchAsk>& asks, Wanted wanted) {
    std::vector<core::DispatchAsk> out;
    std::copy_if(asks.begin(), asks.end(), std::back_inserter(out), wanted);
    return out;
}

/// What is likely to come of what was accepted, when `expected` is of all that was asked; rounded down.
core::Energy likelyOf(const core::DispatchAsk& ask) {
    if (ask.answer != DispatchAnswer::Yes || ask.asked.value <= 0)
        return {};
    __extension__ using Wide = __int128;
    return {static_cast<std::int64_t>(Wide{ask.expected.value} * ask.accepted.value / ask.asked.value)};
}

void keepFirst(Result<void>& kept, Result<void> next) {
    if (kept && !next)
        kept = std::move(next);
}

} // namespace

Result<std::uint64_t> Runner::begin(const std::string& intent, core::DispatchRecord record,
                                    std::span<const core::DispatchAsk> asks) {
    WB_ASSIGN(const auto award, m_views.award(record.award, Finality::Final));
    const auto& terms = award.value();
    if (terms.seller != m_parts.signer.address())
        return core::fail(core::ErrorCode::Refused, "award " + std::to_string(record.award) + " is another seller's");
    record.firstSlot = terms.firstSlot;
    record.slots = terms.slots;
    record.direction = terms.direction;
    record.terms = terms.terms;
    if (terms.keepPermille < kKeepsAll)
        record.keepPermille = terms.keepPermille;
    WB_ASSIGN(const auto counts,
              readCounts(m_parts.reader, m_calls.contract(), m_parts.signer.address(), Finality::Final));
    return m_parts.store.begin(intent, record, asks, m_timing.perTxn, counts.value().dispatches);
}

Result<void> Runner::tick(core::UnixTime now) {
    Result<void> out = sendCalls(now);
    WB_ASSIGN(const auto open, m_parts.store.open());
    for (const auto& record : open)
        keepFirst(out, advance(record, now));
    return out;
}

Result<Call> Runner::callOf(const core::DispatchCall& call) {
    WB_ASSIGN(const auto record, m_parts.store.find(call.number));
    if (!record)
        return core::fail(core::ErrorCode::NotFound, "a call of a dispatch that is not stored");
    Call out;
    out.aggregator = m_parts.signer.address();
    out.number = call.number;
    out.terms = {record->award, record->firstSlot, record->slots, record->direction, record->reward};
    out.deadline = call.deadline;
    out.nonce = call.nonce.value_or(0);
    for (const auto& [member, quantity] : call.asks)
        out.asks.push_back({member, quantity});
    return out;
}

/// Answers whether it is under way.
Result<bool> Runner::followCall(const core::DispatchCall& call, core::UnixTime now) {
    WB_ASSIGN(const Call message, callOf(call));
    const std::string intent =
        named(call.number, "call:") + std::to_string(call.id) + ":" + std::to_string(call.attempt);
    WB_ASSIGN(const TxnRecord sent,
              m_parts.outbox.submit(intent, m_calls.call(message, call.signature), m_parts.signer));
    if (sent.state == TxnRecord::State::Final) {
        WB_TRY(m_parts.store.settleCall(call.id));
        return false;
    }
    if (!sent.cameToNothing())
        return true;
    // Anybody may have brought the signed message: then its members are asked already.
    WB_ASSIGN(const auto seats, readSeats(m_parts.reader, m_calls.contract(), message.aggregator, call.number,
                                          {message.asks.front().member}, Finality::Final));
    const Seat& seat = seats.value().front();
    const bool taken = seat.deadline == call.deadline || seat.state > SeatState::Asked;
    if (taken || call.deadline <= now)
        WB_TRY(m_parts.store.settleCall(call.id));
    else
        WB_TRY(m_parts.store.signAnew(call.id));
    return false;
}

Result<void> Runner::sendCalls(core::UnixTime now) {
    WB_ASSIGN(const auto calls, m_parts.store.openCalls());
    bool underWay = false;
    for (const auto& call : calls)
        if (call.nonce) {
            WB_ASSIGN(const bool waits, followCall(call, now));
            underWay = underWay || waits;
        }
    // A nonce is given once all before it are decided: a call that came to nothing leaves no gap.
    if (underWay)
        return {};
    WB_ASSIGN(const auto left, m_parts.store.openCalls());
    if (left.empty())
        return {};
    WB_ASSIGN(const auto counts,
              readCounts(m_parts.reader, m_calls.contract(), m_parts.signer.address(), Finality::Final));
    std::uint64_t nonce = counts.value().nonce;
    for (const auto& call : left) {
        if (call.nonce)
            continue;
        if (call.deadline <= now) {
            WB_TRY(m_parts.store.settleCall(call.id));
            continue;
        }
        WB_ASSIGN(Call message, callOf(call));
        message.nonce = nonce;
        const TypedFields typed = m_calls.callFields(message);
        WB_ASSIGN(const auto signature,
                  m_parts.signer.signFields(typed.domainSeparator, typed.fields, m_calls.call(message, {}).purpose));
        WB_TRY(m_parts.store.keepSignature(call.id, nonce++, signature));
        auto kept = call;
        kept.nonce = message.nonce;
        kept.signature = signature;
        WB_TRY(followCall(kept, now));
    }
    return {};
}

Result<void> Runner::readAnswers(const core::DispatchRecord& record, Asks& asks) {
    std::vector<core::Address> silent;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < asks.size(); ++i)
        if (asks[i].answer == DispatchAnswer::Silent) {
            silent.push_back(asks[i].account);
            places.push_back(i);
        }
    Asks changed;
    for (std::size_t first = 0; first < silent.size(); first += kMostAsks) {
        const auto end = std::min(silent.size(), first + kMostAsks);
        WB_ASSIGN(const auto seats,
                  readSeats(m_parts.reader, m_calls.contract(), m_parts.signer.address(), record.number,
                            {silent.begin() + static_cast<std::ptrdiff_t>(first),
                             silent.begin() + static_cast<std::ptrdiff_t>(end)},
                            Finality::Final));
        for (std::size_t i = first; i < end; ++i) {
            const Seat& seat = seats.value()[i - first];
            if (seat.state != SeatState::Accepted && seat.state != SeatState::Declined)
                continue;
            auto& ask = asks[places[i]];
            ask.answer = seat.state == SeatState::Accepted ? DispatchAnswer::Yes : DispatchAnswer::No;
            ask.accepted = seat.accepted;
            changed.push_back(ask);
        }
    }
    return m_parts.store.update(record.number, changed);
}

Result<void> Runner::readParts(const core::DispatchRecord& record, Asks& asks) {
    Asks changed;
    for (auto& ask : asks) {
        if (ask.answer != DispatchAnswer::Yes || ask.paid)
            continue;
        WB_ASSIGN(const auto read, m_views.part(record.award, ask.meter, Finality::Final));
        const auto& part = read.value();
        const auto before = ask;
        ask.included = part.included;
        ask.measured = part.measured;
        ask.estimated = part.estimated != 0;
        ask.positive = part.positive;
        ask.paid = ask.paid || part.shared;
        if (ask != before)
            changed.push_back(ask);
    }
    return m_parts.store.update(record.number, changed);
}

Result<Runner::Sent> Runner::send(const std::string& intent, const core::TxnRequest& request) {
    WB_ASSIGN(const TxnRecord sent, m_parts.outbox.submit(intent, request, m_parts.signer));
    if (sent.state == TxnRecord::State::Final)
        return Sent::Done;
    return sent.cameToNothing() ? Sent::Failed : Sent::Waits;
}

Result<bool> Runner::sendInParts(const std::string& intent, const std::vector<core::Hash32>& meters,
                                 const ForMeters& request) {
    bool decided = true;
    for (std::size_t first = 0; first < meters.size(); first += m_timing.perTxn) {
        const std::vector part(meters.begin() + static_cast<std::ptrdiff_t>(first),
                               meters.begin() +
                                   static_cast<std::ptrdiff_t>(std::min(meters.size(), first + m_timing.perTxn)));
        const std::string name = intent + ":" + std::to_string(first);
        WB_ASSIGN(const Sent whole, send(name, request(part)));
        decided = decided && whole != Sent::Waits;
        if (whole != Sent::Failed || part.size() == 1)
            continue;
        for (std::size_t i = 0; i < part.size(); ++i) {
            WB_ASSIGN(const Sent one, send(name + "." + std::to_string(i), request({part[i]})));
            decided = decided && one != Sent::Waits;
        }
    }
    return decided;
}

Result<void> Runner::advance(const core::DispatchRecord& record, core::UnixTime now) {
    WB_ASSIGN(Asks asks, m_parts.store.asks(record.number));
    const core::UnixTime start = startOf(record);
    if (!record.closed) {
        WB_TRY(readAnswers(record, asks));
        // Once all is promised nobody is waited for; until then others may still be asked for what is missing.
        core::Energy accepted;
        bool silent = false;
        for (const auto& ask : asks) {
            accepted += ask.accepted;
            silent = silent || ask.answer == DispatchAnswer::Silent;
        }
        const bool lastChance = now >= start - m_timing.bring && now >= record.deadline + m_timing.finality;
        if ((silent || accepted < record.terms.contracted) && !lastChance && now < start)
            return {};
        WB_TRY(m_parts.store.close(record.number));
    }
    const Asks yes = only(asks, [](const auto& ask) { return ask.answer == DispatchAnswer::Yes; });
    WB_ASSIGN(const auto proven, m_views.award(record.award, Finality::Final));
    const flexibility::Award& award = proven.value();
    if (award.status == AwardStatus::Left)
        return m_parts.store.end(record.number);
    WB_TRY(readParts(record, asks));
    if (now < start) {
        WB_TRY(sendInParts(named(record.number, "bring"), metersOf(yes), [&](const std::vector<core::Hash32>& meters) {
            return m_flexibility.include(record.award, meters);
        }));
        return {};
    }
    const core::SlotIndex after{record.firstSlot.value + record.slots};
    if (now < m_calendar.end(after))
        return {};
    if (award.status == AwardStatus::Open || award.status == AwardStatus::Provisional)
        return settle(record, award, now);
    return pay(record, award, asks);
}

Result<void> Runner::settle(const core::DispatchRecord& record, const flexibility::Award& award, core::UnixTime now) {
    const core::SlotIndex closing{record.firstSlot.value + record.slots + kDisputeSlots};
    const bool isFinal = now >= m_calendar.start(closing);
    WB_ASSIGN(const Asks asks, m_parts.store.asks(record.number));
    const Asks brought = only(asks, [](const auto& ask) { return ask.included; });
    // By what came in time, and once more by what came until the end of disputes.
    bool decided = true;
    if (award.measured < award.members || isFinal) {
        WB_ASSIGN(decided, sendInParts(named(record.number, isFinal ? "measure:final" : "measure"), metersOf(brought),
                                       [&](const std::vector<core::Hash32>& meters) {
                                           return m_flexibility.measure(record.award, meters);
                                       }));
    }
    // A day after the end of disputes the contract goes without the meters that nobody measured.
    const bool complete = award.measured == award.members || now >= m_calendar.start(closing) + kWithoutTheRest;
    if (!decided || !complete || (award.status == AwardStatus::Provisional && !isFinal))
        return {};
    WB_TRY(send(named(record.number, isFinal ? "settle:final" : "settle"), m_flexibility.settle(record.award)));
    return {};
}

core::PayOutPlan Runner::planOf(const core::DispatchRecord& record, const flexibility::Award& award,
                                const Asks& asks) const {
    std::vector<core::MemberDelivery> deliveries;
    for (const auto& ask : asks)
        deliveries.push_back({ask.member, ask.included ? ask.positive : core::Energy{}});
    return core::payOutPlan(award.earned, record.keepPermille, deliveries);
}

Result<void> Runner::pay(const core::DispatchRecord& record, const flexibility::Award& award, Asks& asks) {
    const core::PayOutPlan plan = planOf(record, award, asks);
    const bool byContract = award.keepPermille < kKeepsAll;
    Asks due;
    for (std::size_t i = 0; i < asks.size(); ++i) {
        if (asks[i].share != plan.shares[i].amount) {
            asks[i].share = plan.shares[i].amount;
            WB_TRY(m_parts.store.update(record.number, std::span(&asks[i], 1)));
        }
        if (asks[i].included && !asks[i].paid && asks[i].share.value > 0)
            due.push_back(asks[i]);
    }
    if (due.empty())
        return m_parts.store.end(record.number);
    if (!record.payOutApproved)
        return {};
    if (byContract) {
        const Asks brought = only(asks, [](const auto& ask) { return ask.included; });
        WB_TRY(
            sendInParts(named(record.number, "pay"), metersOf(brought), [&](const std::vector<core::Hash32>& meters) {
                return m_flexibility.payShares(record.award, meters);
            }));
        return {};
    }
    const chain::Calls credits(m_at);
    for (auto& ask : due) {
        const std::string intent = named(record.number, "pay:") + std::to_string(ask.member.value);
        WB_ASSIGN(const Sent sent, send(intent, credits.transferCredits(ask.account, ask.share)));
        if (sent != Sent::Done)
            continue;
        ask.paid = true;
        WB_TRY(m_parts.store.update(record.number, std::span(&ask, 1)));
    }
    return {};
}

Stage Runner::stageOf(const core::DispatchRecord& record, const std::optional<flexibility::Award>& award,
                      core::UnixTime now) const {
    if (record.over)
        return Stage::Over;
    if (!record.closed)
        return Stage::Asking;
    if (now < startOf(record))
        return Stage::Bringing;
    if (now < m_calendar.end({record.firstSlot.value + record.slots}))
        return Stage::Delivering;
    if (!award || award->status == AwardStatus::Open)
        return Stage::Measuring;
    if (award->status == AwardStatus::Provisional)
        return Stage::Provisional;
    return record.payOutApproved ? Stage::Paying : Stage::PayOutWaits;
}

Result<std::vector<View>> Runner::views(std::int64_t limit, core::UnixTime now) {
    WB_ASSIGN(const auto records, m_parts.store.recent(limit));
    std::vector<View> out;
    for (const auto& record : records) {
        View view;
        view.record = record;
        WB_ASSIGN(view.asks, m_parts.store.asks(record.number));
        std::optional<flexibility::Award> award;
        if (auto proven = m_views.award(record.award, Finality::Final)) {
            award = proven->value();
            view.award = std::move(*proven);
        }
        view.stage = stageOf(record, award, now);
        core::Energy accepted;
        core::Energy expected;
        for (const auto& ask : view.asks) {
            accepted += ask.accepted;
            expected += likelyOf(ask);
        }
        view.outlook = core::outlookOf(record.terms, record.slots, accepted, expected);
        if (award && (award->status == AwardStatus::Final || award->status == AwardStatus::Provisional))
            view.payOut = planOf(record, *award, view.asks);
        out.push_back(std::move(view));
    }
    return out;
}

} // namespace wattbourse::chain::dispatch
