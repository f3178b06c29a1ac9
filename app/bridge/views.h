// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/aggregator_view.h"
#include "app/bridge/admission_queue.h"
#include "app/bridge/terminal_state.h"
#include "app/grid/grid_view.h"
#include "app/models/household_view.h"
#include "app/models/network_view.h"
#include "app/models/wallet_view.h"
#include "app/operator/operator_view.h"
#include "app/technician/technician_view.h"
#include "app/text/said_values.h"
#include "core/portfolio/desk_store.h"

#include <map>

namespace wattbourse::app {

/// Pages' views from the services' state: pure functions, one a page. What is not known stays absent.

StatusView statusView(const TerminalState& state);
TopView topView(const TerminalState& state, const QString& role);
HouseholdView householdView(const TerminalState& state);
/// Its part on the agent, which the status bar shows as well.
AgentView agentView(const TerminalState& state);
/// Its part on devices and wishes.
ComfortsView comfortsView(const TerminalState& state);
WalletView walletView(const TerminalState& state);
NetworkView networkView(const TerminalState& state);
/// What is wrong with the meter, its link, or its seal on the register; one sentence, empty when nothing is.
QString meterProblem(const TerminalState& state);
/// The meter's interval against the network's slots, blocks, and the gas that is left in them.
core::Granularity granularityOf(const TerminalState& state);
TechnicianView technicianView(const TerminalState& state, const QStringList& ports);
/// `slot` absent: the next slot whose gate is open. `kept`: the desk's orders that are not in the market.
AggregatorView aggregatorView(const TerminalState& state, std::optional<core::SlotIndex> slot,
                              const std::vector<core::KeptOrder>& kept = {});

/// What came of checking an applicant's certificate.
struct CertificateCheck {
    QString sentence;
    /// Sound, and the one that was applied with.
    bool holds{};
};
using CertificateChecks = std::map<core::Address, CertificateCheck>;
/// What the operator looks at: the energy market's newest slot that cleared, where it is absent.
struct OfficeChoice {
    std::optional<core::MarketId> market{};
    std::optional<core::SlotIndex> slot{};
};
/// `queue`: who asks to be admitted.
OperatorView operatorView(const TerminalState& state, const OfficeChoice& choice, const std::vector<Application>& queue,
                          const CertificateChecks& checks);
/// `slot` absent: the one that asks for something.
GridView gridView(const TerminalState& state, std::optional<core::SlotIndex> slot);
SentDeed sentDeed(const core::TxnRecord& record, const TerminalState& state, std::uint32_t slotSeconds);
/// What this terminal knows for saying what was recorded: names of accounts, the length of a slot. The state outlives
/// it.
SaidContext saidContext(const TerminalState& state);
/// The roles of this terminal's account; 0 for one that is not registered, absent while it is not known.
std::optional<std::uint32_t> ownRoles(const TerminalState& state);
/// Why nothing can be signed now, as a sentence; empty when it can.
QString whyBlocked(const TerminalState& state);

/// The energy market's row; null while it is not known.
const core::MarketRow* energyRow(const TerminalState& state);
/// The next slot whose gate is still open.
core::SlotIndex nextOpenSlot(const core::MarketRow& row, core::UnixTime now);

} // namespace wattbourse::app
