// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/signer.h"
#include "core/api/txn.h"
#include "golden.h"

#include <boost/json.hpp>

namespace wattbourse::chain::test {

/// Data and target as ethers has them, and a gas limit with room above what anvil used.
void expectCall(std::string_view name, const core::TxnRequest& request);

/// The logs of the recorded call.
core::TxnOutcome outcomeOf(std::string_view name);

core::Address deployed(std::string_view contract);

/// A signature as ethers writes it, v as 27 or 28.
core::RecoverableSignature signature(const boost::json::value& value);

} // namespace wattbourse::chain::test
