// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/household_view.h"
#include "app/models/network_view.h"
#include "app/models/status_view.h"
#include "app/models/wallet_view.h"

/// Views as they might be, for tests and pictures.
namespace wattbourse::app::samples {

/// 22 November 2026, 14:07:32 local time.
core::UnixTime now();
std::shared_ptr<const core::ProofEvidence> evidence();
/// The same with every part that a proof can have: a rule, a second account, a transaction and its receipt.
std::shared_ptr<const core::ProofEvidence> wholeEvidence();
HouseholdView household();
StatusView status();
TopView top();
WalletView wallet();
NetworkView network();

} // namespace wattbourse::app::samples
