// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tariff/price_series.h"
#include "core/tariff/site_zone.h"
#include "core/time/slot.h"

#include <string>

namespace wattbourse::core {

/// Another price on some weekdays between two minutes of the local day; where they are in the wrong order the band runs
/// over midnight and belongs to the day on which it starts.
struct TariffBand {
    /// Bit 0 is Monday.
    std::uint8_t weekdays{0x7f};
    int fromMinute{};
    int untilMinute{};
    TariffPrice price;
};

/// How a price per kWh comes about.
struct PriceRule {
    enum class Kind {
        // `base`, in the bands theirs. The first band that fits counts.
        Bands,
        // The dynamic price times `permille`, and `base` added: fees and taxes, or what the supplier keeps.
        Dynamic,
    };
    Kind kind{Kind::Bands};
    TariffPrice base;
    std::vector<TariffBand> bands{};
    std::int64_t permille{1'000};
};

/// What the grid and the supplier ask and pay.
struct Tariff {
    /// IANA name.
    std::string zone{"Etc/UTC"};
    PriceRule import;
    PriceRule exported;
    /// Capacity tariff: per kW of a month's highest mean import over a slot.
    Credit perPeakKw;
    /// Import and export above this power cost `surcharge` more per kWh.
    Power freeUpTo{1'000'000};
    TariffPrice surcharge;
};

/// OutOfRange, naming the rule: 16 bands at most, minutes 0 to 1440, prices within 20 cr/kWh, factors 0 to 3000.
Result<void> validate(const Tariff& tariff);

struct SlotTariff {
    TariffPrice import;
    TariffPrice exported;
    /// Not published yet: the price of the same local time on the latest day that is known stands in.
    bool expected{};
};

/// Prices of consecutive slots. `published` is for dynamic rules. NotFound where those know no price of that time of
/// day at all within the two weeks before.
Result<std::vector<SlotTariff>> tariffAhead(const Tariff& tariff, const PriceSeries& published, SlotIndex first,
                                            std::size_t count, std::uint32_t slotSeconds);

} // namespace wattbourse::core
