// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/dispatch_desk.h"
#include "core/portfolio/curve_store.h"
#include "core/portfolio/member_store.h"

namespace wattbourse::app {

/// The portfolio and what works on it.
struct DispatchDesk::Books {
    Books(std::unique_ptr<core::SqlConnection> opened, const chain::Deployment& at, core::SlotCalendar calendar,
          const Parts& parts)
        : store(std::move(opened)), members(*store), curves(*store), dispatches(*store), ledger(*store), offers(*store),
          runner(at, calendar, {parts.reader, parts.outbox, parts.owner, dispatches}, {}) {}

    std::unique_ptr<core::SqlConnection> store;
    core::MemberStore members;
    core::CurveStore curves;
    core::DispatchStore dispatches;
    core::LedgerStore ledger;
    core::PoolStore offers;
    chain::dispatch::Runner runner;
};

} // namespace wattbourse::app
