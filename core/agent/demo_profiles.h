// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/units/units.h"

#include <cstdint>

namespace wattbourse::core {

/// A made-up home for the demonstration and for tests: nobody's measurements. The same seed and time always give the
/// same power, so that a record can be made again at will.
class SyntheticHome {
public:
    struct Options {
        std::uint64_t seed{};
        /// Nominal power of the PV; zero without.
        Power solarPeak;
        /// Energy used in a day.
        Energy dailyLoad{10'000};
        /// Length of the made-up day: shorter where the demonstration runs faster. 600 at least.
        std::uint32_t daySeconds{86'400};
    };
    explicit SyntheticHome(const Options& options);

    /// Not negative.
    [[nodiscard]] Power load(UnixTime time) const;
    /// Not negative.
    [[nodiscard]] Power solar(UnixTime time) const;
    /// Sums over a span by steps of a hundredth of it.
    [[nodiscard]] Energy loadOver(UnixTime from, std::int64_t seconds) const;
    [[nodiscard]] Energy solarOver(UnixTime from, std::int64_t seconds) const;

private:
    [[nodiscard]] double hourAt(UnixTime time) const;
    [[nodiscard]] double chance(std::uint64_t what, std::int64_t when) const;

    Options m_options;
};

} // namespace wattbourse::core
