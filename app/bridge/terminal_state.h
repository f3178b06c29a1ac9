// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/agent_report.h"
#include "app/bridge/dispatch_desk.h"
#include "app/bridge/grid_desk.h"
#include "app/bridge/home_now.h"
#include "app/bridge/market_snapshot.h"
#include "app/bridge/operator_desk.h"
#include "app/models/status_view.h"
#include "app/technician/spectrum.h"
#include "core/agent/flex_status.h"
#include "core/agent/household_trader.h"
#include "core/api/chain.h"
#include "core/api/meter.h"
#include "core/storage/slot_store.h"

#include <deque>
#include <memory>

namespace wattbourse::app {

/// Everything that the pages are made from: a copy of what the services last said. GUI thread.
struct TerminalState {
    core::UnixTime now;
    core::ChainStatus chain;
    std::vector<core::SealEvidence> headers;
    /// The authority that this user runs.
    std::optional<core::Address> ownAuthority;
    /// Null until the first proven reading of the contracts.
    std::shared_ptr<const MarketSnapshot> market;
    /// Of the operators' desks; null until they were looked at.
    std::shared_ptr<const OperatorSnapshot> office;
    std::shared_ptr<const GridSnapshot> grid;

    WalletState wallet{WalletState::None};
    std::optional<core::UnixTime> walletLocksAt;
    QString walletBusy;
    QString walletProblem;
    /// What went wrong with something that was asked for; empty once dismissed.
    QString notice;
    core::Address owner;
    core::Address session;
    /// Signs the meter's reports.
    core::Address reporter;

    /// No key is in memory: not even the agent can sign. (Locked by idleness, the agent goes on.)
    bool agentLocked = false;

    bool agentOn = false;
    /// Until then the owner lets it rest: it places no orders and offers nothing; what was promised is kept.
    std::optional<core::UnixTime> agentPausedUntil;
    core::TraderStatus trader;
    /// What the agent decided and why; null before the first plan.
    std::shared_ptr<const AgentReport> report;
    /// What the network asks of this home, and what was done about it.
    core::FlexStatus flex;
    /// Oldest first, the latest few hundred.
    std::deque<core::TraderEvent> events;
    /// Dispatches, of both sides; null before the first reading.
    std::shared_ptr<const DispatchNews> dispatch;
    QString savingLimits;
    QString limitsProblem;

    bool meterSetUp = false;
    core::MeterLink link;
    std::optional<core::MeterIdentity> meter;
    std::optional<core::MeterReading> lastReading;
    std::vector<core::MeterReading> live;
    std::optional<core::MeterScope> scope;
    std::vector<core::MeterScope> bursts;
    std::optional<ScopeScale> scopeScale;
    std::optional<std::vector<core::MeterTamper>> tampers;
    /// Closed slots of this meter, oldest first.
    std::vector<core::StoredSlot> history;
    core::RegisterReading meterRegister;
    HomeNow home;
    /// Why the set-up of the home's devices or its comforts are not used, one sentence; empty when they are.
    QString homeProblem;
};

} // namespace wattbourse::app
