// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/deployment.h"
#include "chain/market/dispatch.h"
#include "chain/market/flexibility.h"
#include "core/portfolio/dispatch_outlook.h"
#include "core/portfolio/dispatch_store.h"

#include <functional>

namespace wattbourse::chain::dispatch {

/// Where a dispatch is, as its rows and the chain say.
enum class Stage {
    /// Members are asked, or answer.
    Asking,
    /// The meters of those who said yes are brought into the award.
    Bringing,
    /// Until the slot after the event is over.
    Delivering,
    Measuring,
    /// Settled by what is known; may still change.
    Provisional,
    /// Final: its owner is to look at what each member gets.
    PayOutWaits,
    Paying,
    Over,
};

/// One dispatch as a screen shows it.
struct View {
    core::DispatchRecord record;
    Stage stage{Stage::Asking};
    std::vector<core::DispatchAsk> asks;
    core::DispatchOutlook outlook;
    /// The award as it was proven last.
    std::optional<core::Proven<flexibility::Award>> award;
    /// Once the award is settled: what each member gets, in the order of `asks`.
    std::optional<core::PayOutPlan> payOut;
};

/// Dispatches from the first question to the last pay-out: reads what the chain proves, sends what is due, and keeps
/// both on disk, so that it can die at any point and goes on where it stopped. Asks, brings in, measures, settles and
/// pays each once. One thread.
class Runner {
public:
    struct Parts {
        StateReader& reader;
        core::Outbox& outbox;
        /// The aggregator's own key.
        core::Signer& signer;
        core::DispatchStore& store;
    };
    struct Timing {
        /// From a block to its being final; an answer of the last second is waited for so long.
        std::chrono::seconds finality{20};
        /// Before the event: who is silent is not waited for any more.
        std::chrono::seconds bring{60};
        /// Of one call, one bringing in, one measuring and one pay-out.
        std::size_t perTxn{64};
    };

    /// `parts` outlive it.
    Runner(const Deployment& deployment, core::SlotCalendar calendar, Parts parts, Timing timing)
        : m_calendar(calendar), m_parts(parts), m_timing(timing), m_at(deployment),
          m_calls(deployment.chainId, deployment.dispatches.address),
          m_flexibility(flexibility::contractsOf(deployment)), m_views(m_flexibility.contracts(), parts.reader) {}

    /// Stores a dispatch of `record.award` over `asks`; tick() sends it. The same `intent` begins it once. Terms are
    /// read from the award, which has to be the signer's own.
    core::Result<std::uint64_t> begin(const std::string& intent, core::DispatchRecord record,
                                      std::span<const core::DispatchAsk> asks);
    /// Another round: who is silent is asked again, others for the first time.
    core::Result<void> askAgain(const std::string& intent, std::uint64_t number, core::UnixTime deadline,
                                std::span<const core::DispatchAsk> asks) {
        return m_parts.store.askAgain(intent, number, deadline, asks, m_timing.perTxn);
    }

    /// After each block. Every dispatch is tried; the first error is answered.
    core::Result<void> tick(core::UnixTime now);
    /// Of the newest `limit` dispatches.
    core::Result<std::vector<View>> views(std::int64_t limit, core::UnixTime now);

private:
    using Asks = std::vector<core::DispatchAsk>;
    /// How one part of a step stands.
    enum class Sent { Waits, Done, Failed };

    core::Result<void> sendCalls(core::UnixTime now);
    core::Result<bool> followCall(const core::DispatchCall& call, core::UnixTime now);
    core::Result<Call> callOf(const core::DispatchCall& call);
    core::Result<void> advance(const core::DispatchRecord& record, core::UnixTime now);
    core::Result<void> readAnswers(const core::DispatchRecord& record, Asks& asks);
    core::Result<void> readParts(const core::DispatchRecord& record, Asks& asks);
    core::Result<void> settle(const core::DispatchRecord& record, const flexibility::Award& award, core::UnixTime now);
    core::Result<void> pay(const core::DispatchRecord& record, const flexibility::Award& award, Asks& asks);
    core::Result<Sent> send(const std::string& intent, const core::TxnRequest& request);
    /// Sends a step for many meters in parts; the meters of a part that failed one by one, so that one of them holds up
    /// no other.
    using ForMeters = std::function<core::TxnRequest(const std::vector<core::Hash32>&)>;
    /// Answers whether all of them are decided.
    core::Result<bool> sendInParts(const std::string& intent, const std::vector<core::Hash32>& meters,
                                   const ForMeters& request);
    [[nodiscard]] core::UnixTime startOf(const core::DispatchRecord& record) const {
        return m_calendar.start(record.firstSlot);
    }
    [[nodiscard]] core::PayOutPlan planOf(const core::DispatchRecord& record, const flexibility::Award& award,
                                          const Asks& asks) const;
    [[nodiscard]] Stage stageOf(const core::DispatchRecord& record, const std::optional<flexibility::Award>& award,
                                core::UnixTime now) const;

    core::SlotCalendar m_calendar;
    Parts m_parts;
    Timing m_timing;
    Deployment m_at;
    Calls m_calls;
    flexibility::Calls m_flexibility;
    flexibility::Views m_views;
};

} // namespace wattbourse::chain::dispatch
