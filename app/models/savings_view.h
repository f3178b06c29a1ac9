// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tariff/tariff.h"
#include "core/units/units.h"

#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace wattbourse::app {

/// Letters that a tariff's name may have.
inline constexpr int kTariffNameLength = 60;

/// A tariff to compare with, as its owner chose it.
struct ComparedTariff {
    enum class Kind {
        // What energy outside the market cost and brought in each slot.
        Market,
        OnePrice,
        // Two prices: by day and by night.
        DayNight,
        // Prices of a file, and what is added to each.
        FromFile,
    };
    Kind kind{Kind::Market};
    /// As the supplier calls it; may be empty.
    QString name{};
    core::TariffPrice import{250'000};
    core::TariffPrice night{180'000};
    core::TariffPrice exported{80'000};
    /// Local minutes: the night's price holds from the first to the second.
    int nightFrom{23 * 60};
    int nightUntil{7 * 60};
    /// The night's price holds on all of Saturday and Sunday too.
    bool nightAllWeekend{};
    /// Added to each price of the file: fees, taxes.
    core::TariffPrice added{};
    /// Name of the file and what it says.
    QString file{};
    std::shared_ptr<const core::PriceSeries> prices{};
    bool operator==(const ComparedTariff&) const = default;
};

enum class SavingsPeriod { Today, Week, Month };

/// What trading came to against a tariff, over a stated time. Nothing of it is shown without both.
struct SavingsResult {
    ComparedTariff tariff;
    SavingsPeriod period{SavingsPeriod::Week};
    core::UnixTime from;
    core::UnixTime to;
    /// Slots that are settled, measured and have a price: only they are in the sums.
    std::uint32_t slots{};
    /// Of the period's slots that are over.
    std::uint32_t of{};
    core::Energy drawn;
    core::Energy fed;
    /// Positive: the household paid.
    core::Credit paid;
    core::Credit onTariff;
};

struct SavingsView {
    ComparedTariff tariff;
    SavingsPeriod period{SavingsPeriod::Week};
    /// Absent while it is worked out or where nothing can be said.
    std::optional<SavingsResult> result;
    bool working = false;
    /// Why the file or the figure cannot be had, one sentence.
    QString problem;
    /// A home without a meter: its figures are made up.
    bool simulated = false;
};

} // namespace wattbourse::app
