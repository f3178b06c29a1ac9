// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/dispatch_responder.h"

#include "core/base/hex.h"

namespace wattbourse::chain::dispatch {

using core::Finality;
using core::Result;

Result<std::vector<OpenAsk>> Responder::asks(const std::vector<core::Address>& aggregators) {
    std::vector<OpenAsk> out;
    for (const auto& aggregator : aggregators) {
        WB_ASSIGN(const auto counts, readCounts(m_parts.reader, m_calls.contract(), aggregator, Finality::Final));
        const std::uint64_t last = counts.value().dispatches;
        for (std::uint64_t back = 0; back < kLooksBack && back < last; ++back) {
            const std::uint64_t number = last - back;
            WB_ASSIGN(const auto seats,
                      readSeats(m_parts.reader, m_calls.contract(), aggregator, number, {m_member}, Finality::Final));
            if (seats.value().front().state == SeatState::None)
                continue;
            WB_ASSIGN(const auto found,
                      readDispatch(m_parts.reader, m_calls.contract(), aggregator, number, Finality::Final));
            out.push_back({aggregator, number, found.value(), seats.value().front()});
        }
    }
    return out;
}

Result<core::TxnRecord> Responder::answer(const OpenAsk& ask, core::Energy quantity, core::Signer& signer) {
    if (quantity.value < 0 || quantity > ask.seat.asked)
        return core::fail(core::ErrorCode::OutOfRange, "dispatch: an answer is at most what was asked");
    const std::string intent = "dispatch-answer:" + core::toHex0x(ask.aggregator) + ":" + std::to_string(ask.number);
    WB_ASSIGN(auto known, m_parts.outbox.find(intent));
    if (known && known->state != core::TxnRecord::State::Refused)
        return *std::move(known);
    const Answer message{ask.aggregator, ask.number, m_member, quantity};
    const TypedFields typed = m_calls.answerFields(message);
    const std::string purpose = m_calls.answer(message, {}).purpose;
    WB_ASSIGN(const auto signature, signer.signFields(typed.domainSeparator, typed.fields, purpose));
    return m_parts.outbox.submit(intent, m_calls.answer(message, signature), signer);
}

} // namespace wattbourse::chain::dispatch
