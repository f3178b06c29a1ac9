// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/explain_plan.h"
#include "core/market/explain_payment.h"

#include <QString>

namespace wattbourse::app {

// Why the agent did what it did, in whole sentences for a household. `tick` gives the digits of prices.

/// Why this plan.
QString planSentence(const core::PlanExplanation& explained, core::Price tick);
/// Which rule decided when two wanted different things; empty when none had to.
QString ruleSentence(core::DecidingRule rule);
/// Why this price.
QString limitSentence(const core::LimitExplanation& explained, core::Price tick);
/// Why this payment; with what the meter counted where that is behind it.
QString paymentSentence(const core::PaymentLine& line, core::Price tick);
/// What made the plan another one.
QString changeSentence(core::PlanChange change);
/// All of a version: what changed, and how much the battery does otherwise.
QString versionSentence(const core::PlanVersion& version, std::uint32_t slotSeconds);

} // namespace wattbourse::app
