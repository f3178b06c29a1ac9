// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/home/home_state.h"
#include "core/time/slot.h"
#include "core/units/units.h"

#include <optional>
#include <vector>

namespace wattbourse::core {

/// One measured slot of the home, without what the devices of its model took or gave.
struct HomeSlot {
    SlotIndex slot;
    /// Not negative where `solar` is known; otherwise the net load, which is negative while the home exports.
    Energy load;
    std::optional<Energy> solar;
};

/// What a home knows of itself. One thread.
class HomeRecord {
public:
    virtual ~HomeRecord() = default;
    /// The measured slots in [from, before), oldest first; slots that were not measured are left out.
    virtual Result<std::vector<HomeSlot>> measured(SlotIndex from, SlotIndex before) = 0;
    /// Energy in the battery now; zero without one.
    virtual Result<Energy> stored() = 0;

    // Homes with more than a battery answer these as well.

    /// What cars, heat pumps and appliances say now, in the model's order; `stored` is taken from stored().
    virtual Result<HomeState> state() { return HomeState{}; }
    /// What their owner wants of them.
    virtual HomeWishes wishes() { return {}; }
    /// Expected outdoors; absent where nobody says.
    virtual std::optional<Temperature> outdoor(SlotIndex slot) {
        static_cast<void>(slot);
        return std::nullopt;
    }
};

} // namespace wattbourse::core
