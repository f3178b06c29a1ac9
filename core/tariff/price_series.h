// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/units/units.h"

#include <optional>
#include <string_view>
#include <vector>

namespace wattbourse::core {

/// A price that holds from `start` until `end`.
struct PriceStep {
    UnixTime start;
    UnixTime end;
    TariffPrice price;
    bool operator==(const PriceStep&) const = default;
};

/// Prices over time in steps of any length, in order, without overlap; there may be gaps.
class PriceSeries {
public:
    PriceSeries() = default;
    /// OutOfRange for a step that is empty, out of order or dearer than 20 cr/kWh either way.
    static Result<PriceSeries> make(std::vector<PriceStep> steps);

    [[nodiscard]] const std::vector<PriceStep>& steps() const { return m_steps; }
    /// Mean over time between two moments, to the nearest µcr; nothing where a part of it is not known.
    [[nodiscard]] std::optional<TariffPrice> mean(UnixTime from, UnixTime until) const;
    /// Takes over what `newer` knows; what only this one knows stays.
    void merge(const PriceSeries& newer);
    void forgetBefore(UnixTime time);

private:
    std::vector<PriceStep> m_steps;
};

/// Times as in ISO 8601: "2026-03-29T01:00Z", seconds and an offset ("+02:00") instead of Z allowed, nothing else.
Result<UnixTime> parseIsoTime(std::string_view text);

/// "start,end,price" with a heading line of these names, times as parseIsoTime() has them, prices in credits per kWh
/// with up to six decimals, ordered, LF or CRLF. Malformed names the line; OutOfRange above 4 MiB or 100,000 lines.
Result<PriceSeries> priceSeriesFromCsv(std::string_view text);

/// Day-ahead prices (document type A44) of ENTSO-E's transparency platform, in EUR per MWh: curve types A01 (each
/// position given) and A03 (a position that is missing repeats the one before), resolutions PT15M, PT30M, PT60M, one
/// document with several. Where two time series overlap the finer resolution wins. Malformed names the element;
/// NotFound for an acknowledgement that says there is no matching data; OutOfRange above 4 MiB, 1,000 periods, 100,000
/// points. No DOCTYPE, no processing instructions.
Result<PriceSeries> priceSeriesFromEntsoe(std::string_view xml);

} // namespace wattbourse::core
