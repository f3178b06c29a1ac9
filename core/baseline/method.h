// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/baseline/record.h"

#include <array>
#include <vector>

namespace wattbourse::core {

/// What a baseline is made of.
enum class BaselineDays {
    // Mean of the last ten like days.
    TenOfTen,
    // Of the last ten, five, six like days those with the highest (or the middle) use in the event's slots.
    HighFiveOfTen,
    HighFourOfFive,
    MiddleFourOfSix,
    LastLikeDay,
    // Mean of the window before the notification.
    MeterBefore,
    // Least squares on time of day, kind of day and weekday, and temperature when it is known, over ten weeks.
    Regression,
};

/// How the window before the notification moves it.
enum class BaselineAdjustment {
    None,
    // A factor, held within 0.8 to 1.2.
    Factor20,
    // Within 0.6 to 1.4.
    Factor40,
    Factor,
    // The window's mean difference is added.
    Additive,
};

struct BaselineMethod {
    BaselineDays days{BaselineDays::TenOfTen};
    BaselineAdjustment adjustment{BaselineAdjustment::None};
    bool operator==(const BaselineMethod&) const = default;
};

/// Every sensible pair, 31: the mean of the window moved by the window is itself.
std::vector<BaselineMethod> allBaselineMethods();

/// Net energy of each slot of the event, Wh, rounded against the seller. Looks at nothing behind the notification's
/// window. NotFound when the record holds too little for the method.
Result<std::vector<Energy>> baselineBy(const BaselineMethod& method, const BaselineRecord& record,
                                       const BaselineEvent& event, const AdjustmentWindow& window);

/// All adjustments of one kind of days at once, indexed by BaselineAdjustment; the parts that they share are worked out
/// once. Errors as above.
Result<std::array<std::vector<Energy>, 5>> baselinesOver(BaselineDays days, const BaselineRecord& record,
                                                         const BaselineEvent& event, const AdjustmentWindow& window);

} // namespace wattbourse::core
