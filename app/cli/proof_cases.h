// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/proof/eth_proof.h"

namespace wattbourse::cli {

/// The judgement of an account and its slots: verdicts, the proven values, reasons.
boost::json::object describe(const chain::AccountJudgement& judged);

/// A block and what is claimed against it: accounts (with code), a receipt, a transaction, or logs. Answers {type, ok,
/// checks: [{what, ok, reason, …}]}. Malformed, OutOfRange for what is no such case.
core::Result<boost::json::object> judgeCase(const boost::json::object& entry);

} // namespace wattbourse::cli
