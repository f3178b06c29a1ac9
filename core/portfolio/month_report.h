// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/workbook.h"
#include "core/portfolio/ledger_store.h"
#include "core/time/slot.h"

#include <functional>
#include <vector>

namespace wattbourse::core {

/// A month's profit and loss as the sheets of a workbook: `Summary` by kind, `Slots`, `Members`, `Markets`, and
/// `Evidence`, which names the transaction behind every amount. Amounts are in cr with six decimals, energy in kWh;
/// what may still change stands beside each sum as provisional. Slots are [from, until). `progress` is told the
/// entries read so far and ends the work by answering false (Cancelled). Refused when the month has more entries than
/// a sheet has rows.
Result<std::vector<Sheet>> monthReport(const LedgerStore& ledger, const MemberStore& members,
                                       const SlotCalendar& calendar, SlotIndex from, SlotIndex until,
                                       const std::function<bool(std::int64_t)>& progress);

} // namespace wattbourse::core
