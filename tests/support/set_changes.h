// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/proof/receipt.h"
#include "tests/support/fake_chain.h"

#include <boost/json/object.hpp>

namespace wattbourse::test {

/// InitiateChange of a validator contract: the block after `parent` announces `validators`.
core::LogEntry announcement(const core::Address& contract, const core::Hash32& parent,
                            const std::vector<core::Address>& validators);

/// The receipt of a block's only transaction.
chain::Receipt receiptWith(std::vector<core::LogEntry> logs);

/// Puts the receipt's root and bloom into a header and seals it again with the chain's keys.
void carry(const FakeChain& chain, chain::aura::Header& header, const chain::Receipt& receipt);

/// The receipt as a node answers it.
boost::json::object receiptJson(const chain::Receipt& receipt);

} // namespace wattbourse::test
