// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What frames every page (status bar, top bar), and the wallet's and the network's pages.
#include "app/bridge/contract_error_text.h"
#include "app/bridge/views.h"
#include "app/models/desk_text.h"
#include "app/text/agent_text.h"
#include "app/text/meter_text.h"
#include "app/text/said_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(FrameViews)
};

std::optional<Problem> worstProblem(const TerminalState& state) {
    if (state.chain.stopped)
        return Problem{
            Say::tr("The network showed two histories that cannot both be true. Nothing is traded; both are kept as "
                    "evidence."),
            Say::tr("Look at the network"), QStringLiteral("network")};
    if (!state.notice.isEmpty())
        return Problem{state.notice, Say::tr("Dismiss"), QStringLiteral("notice")};
    if (const QString trouble = state.meterSetUp ? meterProblem(state) : QString(); !trouble.isEmpty())
        return Problem{trouble, Say::tr("Look at the meter"), QStringLiteral("meter")};
    if (state.wallet == WalletState::Locked)
        return Problem{Say::tr("The wallet is locked: nothing can be signed."), Say::tr("Unlock"),
                       QStringLiteral("wallet")};
    if (state.agentOn && state.trader.state == core::TraderStatus::State::Paused &&
        state.trader.why != core::PauseReason::NoBlock)
        return Problem{pauseSentence(state.trader.why), Say::tr("Look at the limits"), QStringLiteral("limits")};
    return std::nullopt;
}

Figure balanceFigure(const TerminalState& state) {
    if (!state.market || !state.market->credits)
        return {};
    return provenFigure(desk::credit(state.market->credits->value(), 3), *state.market->credits);
}

} // namespace

StatusView statusView(const TerminalState& state) {
    StatusView view;
    view.now = state.now;
    view.nodes = static_cast<int>(state.chain.endpoints.size());
    if (state.chain.head)
        view.nodesAgreeing = static_cast<int>(std::count_if(
            state.chain.endpoints.begin(), state.chain.endpoints.end(),
            [](const core::EndpointStatus& e) { return e.state == core::EndpointStatus::State::Agreeing; }));
    view.head = state.chain.head;
    view.wallet = state.wallet;
    view.walletLocksAt = state.walletLocksAt;
    const AgentView agent = agentView(state);
    view.agent = agent.state;
    view.agentWhy = agent.why;
    view.nextPlan = agent.nextPlan;
    if (state.meterSetUp)
        view.meter = state.meter ? desk::plain(state.meter->meter) : Say::tr("Meter");
    view.link = state.link.state;
    view.seal = state.meter ? state.meter->seal : core::SealState::Unknown;
    if (state.lastReading)
        view.lastReading = state.lastReading->end;
    view.problem = worstProblem(state);
    return view;
}

TopView topView(const TerminalState& state, const QString& role) {
    TopView view;
    view.network = desk::plain(state.chain.networkName);
    view.role = role;
    const auto& shown = state.chain.settled ? state.chain.settled : state.chain.finalBlock;
    if (!shown) {
        view.proof = Say::tr("checking the network");
        view.proofState = FigureState::Unproven;
        return view;
    }
    const auto age = state.now - shown->time;
    const bool stale = age.count() > 15 * std::max<std::int64_t>(1, state.chain.stepSeconds);
    view.proof = stale ? Say::tr("nothing new for %1").arg(desk::age(age))
                       : Say::tr("figures proven %1 ago").arg(desk::age(age));
    view.proofState = stale ? FigureState::Stale : FigureState::Proven;
    return view;
}

SaidContext saidContext(const TerminalState& state) {
    const core::MarketRow* energy = energyRow(state);
    return {.now = state.now,
            .slotSeconds = energy != nullptr ? energy->slotSeconds : 0,
            .nameOf = [&state](const core::Address& address) {
                if (address == state.owner)
                    return Say::tr("your account");
                if (address == state.session)
                    return Say::tr("the agent's key");
                if (address == state.reporter)
                    return Say::tr("the meter's key");
                if (state.market && state.market->accounts)
                    for (const core::AccountRecord& account : state.market->accounts->value())
                        if (account.address == address)
                            return desk::plain(account.name);
                return QString();
            }};
}

WalletView walletView(const TerminalState& state) {
    WalletView view;
    view.now = state.now;
    view.state = state.wallet;
    view.locksAt = state.walletLocksAt;
    view.busy = state.walletBusy;
    view.problem = state.walletProblem;
    if (state.wallet != WalletState::None)
        view.accounts = {{Say::tr("Your account"), state.owner, balanceFigure(state)},
                         {Say::tr("The agent's key"), state.session, {}},
                         {Say::tr("The meter's key"), state.reporter, {}}};
    if (!state.market)
        return view;
    const core::MarketRow* energy = energyRow(state);
    const std::uint32_t slotSeconds = energy != nullptr ? energy->slotSeconds : 0;
    const SaidContext said = saidContext(state);
    for (const core::TxnRecord& record : state.market->txns) {
        WalletTxnRow row{record, std::nullopt, {}};
        row.deed = deedText(record.purpose, said);
        row.reason = refusalSentence(record.refusal, slotSeconds);
        if (record.block) {
            row.time = record.block->time;
            const bool final =
                record.state == core::TxnRecord::State::Final || record.state == core::TxnRecord::State::Reverted;
            row.proof = {{}, final ? FigureState::Proven : FigureState::Pending, record.block, nullptr};
        } else {
            row.proof.state = FigureState::Unproven;
        }
        view.history.push_back(std::move(row));
    }
    if (state.market->preferences && !state.market->preferences->value().sessionKey.isZero())
        view.session =
            SessionView{state.market->preferences->value(), provenFigure({}, *state.market->preferences), {}};
    return view;
}

NetworkView networkView(const TerminalState& state) {
    NetworkView view{state.now, state.chain, state.headers};
    view.ownAuthority = state.ownAuthority;
    if (const core::MarketRow* row = energyRow(state))
        view.slotSeconds = row->slotSeconds;
    if (state.meter)
        view.readingSeconds = state.meter->intervalSeconds;
    if (state.market && state.market->meters)
        view.meters = state.market->meters->value().size();
    return view;
}

} // namespace wattbourse::app
