// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cable is pulled, the meter is reset and loses its power, the port gets another name, at random moments: no
// reading is lost that the meter could keep, none is counted twice.
#include "serial/protocol/meter_protocol.h"
#include "stepped_port.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace wattbourse::tests {
namespace {

#ifndef WATTBOURSE_CYCLES
#define WATTBOURSE_CYCLES 24
#endif

using Place = std::pair<std::uint32_t, std::uint32_t>;

class MeterCycles : public testing::TestWithParam<int> {
protected:
    [[nodiscard]] double between(double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(m_random);
    }

    /// Counters that readings account for, each as often as it was counted.
    [[nodiscard]] std::map<Place, int> counted() const {
        std::map<Place, int> out;
        for (const core::MeterReading& r : m_port.readings())
            for (std::uint32_t back = 0; back < r.merged; ++back)
                ++out[{r.bootId, r.counter - back}];
        return out;
    }
    /// What is only in RAM goes with the power: it may be missing from now on.
    void excuseUnheard() {
        const auto heard = counted();
        for (const serial::Record& r : m_port.made())
            if (!heard.contains({r.bootId, r.counter}))
                m_excused.insert({r.bootId, r.counter});
    }

    void cycle() {
        m_port.run(between(0, 18));
        m_port.resetAtOpening(between(0, 1) < 0.5);
        const double kind = between(0, 1);
        if (kind < 0.2) {
            m_port.board().reset();
            ++m_resets;
            return;
        }
        if (kind < 0.3) {
            excuseUnheard();
            m_port.board().powerCycle();
            ++m_powerCycles;
            return;
        }
        m_port.unplug();
        // Now and then so long that the ring runs over.
        m_port.run(between(0, 1) < 0.04 ? between(280, 400) : between(0.05, 10));
        if (kind < 0.45) {
            m_port.board().reset();
            ++m_resets;
            m_port.run(between(0, 3));
        } else if (kind < 0.5) {
            excuseUnheard();
            m_port.board().powerCycle();
            ++m_powerCycles;
            m_port.run(between(0, 3));
        }
        if (kind > 0.8) {
            m_port.rename();
            ++m_renames;
        }
        m_port.plug();
        ++m_replugs;
        const double took = m_port.reconnect(10);
        m_longest = std::max(m_longest, took);
        EXPECT_LE(took, 3.0) << m_port.link().problem;
    }

    std::mt19937_64 m_random{static_cast<std::uint64_t>(GetParam())};
    SteppedPort m_port{static_cast<std::uint64_t>(GetParam())};
    std::set<Place> m_excused;
    int m_resets = 0;
    int m_powerCycles = 0;
    int m_renames = 0;
    int m_replugs = 0;
    double m_longest = 0;
};

TEST_P(MeterCycles, NothingIsLostAndNothingCountedTwice) {
    m_port.plug();
    m_port.start({});
    ASSERT_LE(m_port.reconnect(5), 5);
    for (int i = 0; i < WATTBOURSE_CYCLES && !HasFailure(); ++i)
        cycle();
    m_port.resetAtOpening(false);
    m_port.run(40);

    const auto heard = counted();
    std::size_t kept = 0;
    std::size_t undated = 0;
    for (const serial::Record& r : m_port.made()) {
        const Place place{r.bootId, r.counter};
        if (heard.contains(place)) {
            ++kept;
            continue;
        }
        // Nobody ever spoke with the meter in that boot: there is no clock to date its records by.
        if ((r.flags & WBM_FLAG_UTC) == 0 && !m_port.bootsHeard().contains(r.bootId)) {
            ++undated;
            continue;
        }
        EXPECT_TRUE(m_excused.contains(place)) << "boot " << r.bootId << " counter " << r.counter << " is lost";
    }
    for (const auto& [place, times] : heard)
        EXPECT_EQ(times, 1) << "boot " << place.first << " counter " << place.second;
    const core::MeterLink link = m_port.link();
    EXPECT_EQ(link.macFailures, 0U);
    EXPECT_EQ(link.counterRegressions, 0U);
    EXPECT_EQ(link.trouble, core::MeterTrouble::None) << link.problem;
    // Each loss of the port is one reconnection.
    EXPECT_EQ(link.reconnects, static_cast<std::uint64_t>(m_replugs));
    std::printf("%d cycles: %zu of %zu readings counted, %zu excused by lost power, %zu undated; %d replugs (%d "
                "renamed), %d resets, %d power cycles; slowest reconnection %.2f s\n",
                WATTBOURSE_CYCLES, kept, m_port.made().size(), m_excused.size(), undated, m_replugs, m_renames,
                m_resets, m_powerCycles, m_longest);
}

/// WATTBOURSE_CYCLE_SEED asks for others than the usual ones.
int firstSeed() {
    const char* wanted = std::getenv("WATTBOURSE_CYCLE_SEED");
    return wanted != nullptr ? std::max(1, std::atoi(wanted)) : 2;
}

INSTANTIATE_TEST_SUITE_P(Seeds, MeterCycles, testing::Range(firstSeed(), firstSeed() + WATTBOURSE_CYCLE_SEEDS));

} // namespace
} // namespace wattbourse::tests
