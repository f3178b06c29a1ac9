// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/shapes.h"

#include "core/time/slot.h"

namespace wattbourse::core {

SealedDuty sealedDuty(const MarketRow& row, const SealedOrder& order, const std::optional<SealedHash>& committed,
                      UnixTime now) {
    if (!committed)
        return SealedDuty::None;
    const auto closes = SlotCalendar(row.slotSeconds).start(order.order.slot).seconds - row.gateCloses;
    if (now.seconds < closes)
        return SealedDuty::None;
    if (row.paused)
        return SealedDuty::Withdraw;
    return now.seconds < closes + row.revealSeconds ? SealedDuty::Reveal : SealedDuty::Lost;
}

} // namespace wattbourse::core
