// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/neighbourhood.h"
#include "tests/support/csv_column.h"
#include "tests/support/shared_data.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace wattbourse::test {

/// The same numbers in every run.
class CountedRandom final : public core::Random {
public:
    std::uint64_t next() override {
        std::uint64_t z = m_state += 0x9e3779b97f4a7c15U;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

private:
    std::uint64_t m_state = 7;
};

constexpr const char* kStreetFolder = "data/citylearn-2022";

/// A street of `count` homes over the first `days` of the recorded year: the six recorded ones, and from the seventh on
/// the same again with their year begun some weeks later, so that no two are alike.
inline core::NeighbourhoodInput recordedStreet(std::size_t count, std::size_t days) {
    struct Recorded {
        const char* name;
        double kilowatts;
    };
    constexpr Recorded kHomes[]{{"1", 4}, {"3", 4}, {"6", 4}, {"10", 5}, {"12", 5}, {"15", 5}};
    const auto folder = sharedDir() / kStreetFolder;
    core::NeighbourhoodInput input;
    input.importPrice = csvColumn(readFile(folder / "pricing.csv"), "electricity_pricing");
    const std::size_t slots = std::min(days * 24, input.importPrice.size());
    input.importPrice.resize(slots);
    input.exportPrice.assign(slots, 0.0);
    for (std::size_t i = 0; i < count; ++i) {
        const Recorded& recorded = kHomes[i % 6];
        const std::string text = readFile(folder / ("building_" + std::string(recorded.name) + ".csv"));
        core::NeighbourHome home{.name = "building " + std::string(recorded.name)};
        home.load = csvColumn(text, "non_shiftable_load");
        home.solar = csvColumn(text, "solar_generation");
        for (double& value : home.solar)
            value *= recorded.kilowatts / 1000;
        const auto later = static_cast<std::ptrdiff_t>(i / 6 * 24 * 14);
        std::rotate(home.load.begin(), home.load.begin() + later, home.load.end());
        home.load.resize(slots);
        home.solar.resize(slots);
        home.storage = {.capacity = 6.4, .power = 5, .efficiency = std::sqrt(0.9)};
        input.homes.push_back(std::move(home));
    }
    return input;
}

} // namespace wattbourse::test
