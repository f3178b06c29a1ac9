// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/duty.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::aura {
namespace {

class AuraDuty : public ::testing::Test {
protected:
    AuraDuty() {
        for (std::uint8_t i = 0; i < 3; ++i) {
            core::Address address;
            address.bytes.fill(static_cast<std::uint8_t>(i + 1));
            m_validators.push_back(address);
        }
    }
    /// Sealed in its turn, `late` seconds after the step began.
    void seal(std::uint64_t step, std::int64_t late = 1) {
        const auto time = static_cast<std::int64_t>(step * 5) + late;
        m_blocks.push_back({m_blocks.size() + 1, step, m_validators[step % 3], static_cast<std::uint64_t>(time)});
    }
    Duty of(std::size_t who, std::uint64_t now) const {
        return dutyOf(m_validators[who], m_blocks, m_validators, m_steps, now);
    }

    std::vector<core::Address> m_validators;
    std::vector<SealedStep> m_blocks;
    StepSchedule m_steps = *StepSchedule::fixed(5);
};

} // namespace

TEST_F(AuraDuty, sealedAndMissedStepsAreCounted) {
    // Steps 300 to 311; validator 1 (steps 301, 304, 307, 310) misses 304 and 310.
    for (std::uint64_t step = 300; step <= 311; ++step)
        if (step != 304 && step != 310)
            seal(step);
    const Duty duty = of(1, 311);
    EXPECT_EQ(duty.sealed, 2U);
    EXPECT_EQ(duty.missed, 2U);
    EXPECT_EQ(duty.missedLately, 1U);
    EXPECT_EQ(duty.lastBlock, 7U);
    EXPECT_EQ(duty.clockOffset, 0);
    EXPECT_EQ(of(0, 311).missed, 0U);
    EXPECT_EQ(of(0, 311).sealed, 4U);
    EXPECT_EQ(of(1, 313).missedLately, 2U) << "313 passed without a block, too";
    EXPECT_EQ(of(1, 312).missedLately, 1U) << "312 is another's";
}

TEST_F(AuraDuty, theClockIsMeasuredByTimestampsOutsideTheirSteps) {
    for (std::uint64_t step = 300; step < 330; ++step)
        seal(step, step % 3 == 0 ? -3 : step % 3 == 1 ? 9 : 4);
    EXPECT_EQ(of(0, 329).clockOffset, -3);
    EXPECT_EQ(of(1, 329).clockOffset, 5) << "the step's last second is the fifth";
    EXPECT_EQ(of(2, 329).clockOffset, 0);
}

TEST_F(AuraDuty, nothingIsSaidOfNothing) {
    EXPECT_FALSE(of(0, 1000).clockOffset);
    EXPECT_EQ(of(0, 1000).missed, 0U);
    m_blocks.push_back({0, 0, {}, 0});
    seal(300);
    EXPECT_EQ(of(1, 302).missed, 1U) << "from the genesis block's step 0 on nothing was missed";
    EXPECT_LE(of(0, ~std::uint64_t{0} - 1).missed, 4096U);
}

} // namespace wattbourse::chain::aura
