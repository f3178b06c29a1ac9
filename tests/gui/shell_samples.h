// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/history_view.h"
#include "app/models/household_view.h"
#include "app/models/network_view.h"
#include "app/models/offers_view.h"
#include "app/models/savings_view.h"
#include "app/models/status_view.h"
#include "app/models/wallet_view.h"

/// Views as they might be, for tests and pictures.
namespace wattbourse::app::samples {

/// 22 November 2026, 14:07:32 local time.
core::UnixTime now();
std::shared_ptr<const core::ProofEvidence> evidence();
/// The same with every part that a proof can have: a rule, a second account, a transaction and its receipt.
std::shared_ptr<const core::ProofEvidence> wholeEvidence();
/// A home with every kind of device; one does not answer.
ComfortsView comforts();
HouseholdView household();
/// The same home with nothing but its meter, with a battery beside it, and in figures only without a meter.
HouseholdView meterOnly();
HouseholdView batteryOnly();
HouseholdView simulated();
/// An afternoon's slots; the first one is chosen, its readings fit.
HistoryView history();
/// One request that waits for an answer, one that is paid.
OffersView offers();
SavingsView savings();
StatusView status();
TopView top();
WalletView wallet();
NetworkView network();

} // namespace wattbourse::app::samples
