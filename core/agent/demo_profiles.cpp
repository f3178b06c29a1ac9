// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/demo_profiles.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wattbourse::core {

namespace {

// SplitMix64 (Steele, Lea, Flood 2014).
std::uint64_t mix(std::uint64_t x) {
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31U);
}

double bump(double hour, double at, double width) {
    double distance = std::abs(hour - at);
    distance = std::min(distance, 24 - distance);
    return std::exp(-(distance / width) * (distance / width));
}

} // namespace

SyntheticHome::SyntheticHome(const Options& options) : m_options(options) {
    m_options.daySeconds = std::max(m_options.daySeconds, 600U);
}

double SyntheticHome::hourAt(UnixTime time) const {
    const std::int64_t day = m_options.daySeconds;
    const std::int64_t inDay = (time.seconds % day + day) % day;
    return 24.0 * static_cast<double>(inDay) / static_cast<double>(day);
}

double SyntheticHome::chance(std::uint64_t what, std::int64_t when) const {
    const std::uint64_t bits = mix(mix(mix(m_options.seed) ^ what) ^ static_cast<std::uint64_t>(when));
    return static_cast<double>(bits >> 11U) * 0x1.0p-53;
}

Power SyntheticHome::load(UnixTime time) const {
    const double hour = hourAt(time);
    const std::int64_t day = time.seconds / m_options.daySeconds;
    // Habits of this home, and of this day a little.
    const double morning = 7 + 1.5 * chance(1, 0) + 0.3 * chance(2, day);
    const double evening = 18 + 2.5 * chance(3, 0) + 0.5 * chance(4, day);
    const double shape = 0.45 + 0.7 * bump(hour, morning, 1.2) + 0.35 * bump(hour, 12.7, 1.5) +
                         (1.1 + 0.6 * chance(5, 0)) * bump(hour, evening, 2.0);
    // Kettle, washing machine and the like: a twelfth of an hour each, likelier when people are about.
    const std::int64_t block = time.seconds / std::max<std::int64_t>(m_options.daySeconds / 288, 1);
    const double pulse = chance(6, block) < 0.10 * shape ? 1.2 * chance(7, block) : 0.0;
    const double wobble = 0.9 + 0.2 * chance(8, block);
    // The shape's mean over a day is about 1; the day's energy scales it.
    const double mean = static_cast<double>(m_options.dailyLoad.value) / 24;
    return {std::llround(mean * (0.85 * shape * wobble + pulse))};
}

Power SyntheticHome::solar(UnixTime time) const {
    const double hour = hourAt(time);
    if (hour <= 6 || hour >= 20)
        return {0};
    const std::int64_t day = time.seconds / m_options.daySeconds;
    const std::int64_t block = time.seconds / std::max<std::int64_t>(m_options.daySeconds / 96, 1);
    const double height = std::sin((hour - 6) / 14 * std::numbers::pi);
    const double clearness = 0.35 + 0.65 * chance(9, day);
    const double cloud = 1 - 0.5 * (1 - clearness) * chance(10, block);
    return {std::llround(static_cast<double>(m_options.solarPeak.value) * 0.85 * height * clearness * cloud)};
}

Energy SyntheticHome::loadOver(UnixTime from, std::int64_t seconds) const {
    double sum = 0;
    for (int i = 0; i < 100; ++i)
        sum += static_cast<double>(load({from.seconds + seconds * i / 100}).value);
    return {std::llround(sum / 100 * static_cast<double>(seconds) / 3600)};
}

Energy SyntheticHome::solarOver(UnixTime from, std::int64_t seconds) const {
    double sum = 0;
    for (int i = 0; i < 100; ++i)
        sum += static_cast<double>(solar({from.seconds + seconds * i / 100}).value);
    return {std::llround(sum / 100 * static_cast<double>(seconds) / 3600)};
}

} // namespace wattbourse::core
