// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/order_draft.h"
#include "app/models/slot_phase.h"

#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

core::MarketRow energy() {
    core::MarketRow row;
    row.slotSeconds = 900;
    row.gateOpens = 86'400;
    row.gateCloses = 1'800;
    row.lowestPrice = {50'000};
    row.tick = {2'000};
    row.ticks = 200;
    row.minQuantity = {100};
    row.maxQuantity = {100'000};
    row.sellerBond = {20'000};
    return row;
}

// 2026-11-22 14:45 UTC.
constexpr core::UnixTime kStart{1'795'358'700};

OrderDraft draft() {
    return {energy(),
            QStringLiteral("Terni energy"),
            {static_cast<std::uint32_t>(kStart.seconds / 900)},
            core::Side::Buy,
            {20'000},
            {47}};
}

} // namespace

TEST(OrderDraft, SaysExactlyWhatIsSigned) {
    OrderDraft order = draft();
    EXPECT_EQ(order.sentence(), QStringLiteral("buy up to 20.0 kWh for 14:45–15:00 at 14.4 ct/kWh or less in Terni "
                                               "energy. 2.88 cr are held until clearing."));
    EXPECT_EQ(order.action(), QStringLiteral("Sign and place: buy 20.0 kWh"));
    order.side = core::Side::Sell;
    EXPECT_EQ(order.sentence(), QStringLiteral("sell up to 20.0 kWh for 14:45–15:00 at 14.4 ct/kWh or more in Terni "
                                               "energy. A bond of 0.40 cr is held until delivery."));
}

TEST(OrderDraft, NamesWhatIsInTheWay) {
    const core::UnixTime before = kStart - std::chrono::seconds(1'801);
    OrderDraft order = draft();
    EXPECT_EQ(problemOf(order, std::nullopt, before), QString());
    EXPECT_EQ(problemOf(order, std::nullopt, kStart - std::chrono::seconds(1'800)),
              QStringLiteral("The gate of this slot is closed."));
    EXPECT_EQ(problemOf(order, std::nullopt, kStart - std::chrono::seconds(86'401)),
              QStringLiteral("The gate of this slot is not open yet."));
    EXPECT_EQ(problemOf(order, SpendLimit{{2'880'000}, {9'000'000}}, before), QString());
    EXPECT_EQ(problemOf(order, SpendLimit{{2'480'000}, {9'000'000}}, before),
              QStringLiteral("This holds 2.88 cr, 0.40 cr more than is left to spend today."));
    order.side = core::Side::Sell;
    EXPECT_EQ(problemOf(order, SpendLimit{{0}, {9'000'000}}, before), QString());
    order.quantity = {99};
    EXPECT_EQ(problemOf(order, std::nullopt, before), QStringLiteral("The market takes 0.100 kWh or more."));
    order.quantity = {100'001};
    EXPECT_EQ(problemOf(order, std::nullopt, before), QStringLiteral("The market takes 100.0 kWh at most."));
}

// A typed price never becomes a worse one than was typed.
TEST(OrderDraft, ATypedPriceSnapsTowardsTheOwnersGood) {
    const core::MarketRow row = energy();
    EXPECT_EQ(tickFor(row, core::Side::Buy, {145'000}).value, 47);
    EXPECT_EQ(tickFor(row, core::Side::Sell, {145'000}).value, 48);
    EXPECT_EQ(tickFor(row, core::Side::Buy, {144'000}).value, 47);
    EXPECT_EQ(tickFor(row, core::Side::Sell, {144'000}).value, 47);
    EXPECT_EQ(tickFor(row, core::Side::Buy, {1}).value, 0);
    EXPECT_EQ(tickFor(row, core::Side::Sell, {4'000'000'000}).value, 199);
}

TEST(SlotPhase, FollowsTheClockAndTheChain) {
    const core::MarketRow row = energy();
    const core::SlotIndex slot{static_cast<std::uint32_t>(kStart.seconds / 900)};
    const auto at = [&](std::int64_t offset, bool cleared = false, bool settled = false) {
        return slotPhase(row, slot, kStart + std::chrono::seconds(offset), cleared, settled);
    };
    EXPECT_EQ(at(-86'401), SlotPhase::NotOpen);
    EXPECT_EQ(at(-86'400), SlotPhase::Open);
    EXPECT_EQ(at(-1'800), SlotPhase::Closed);
    EXPECT_EQ(at(-1'800, true), SlotPhase::Cleared);
    EXPECT_EQ(at(0, true), SlotPhase::Delivering);
    EXPECT_EQ(at(900, true), SlotPhase::Metering);
    EXPECT_EQ(at(1'000, true, true), SlotPhase::Settled);
}

TEST(SlotPhase, RolesInWords) {
    EXPECT_EQ(roleWords(0), QStringLiteral("no role"));
    EXPECT_EQ(roleWords((1U << 0U) | (1U << 6U)), QStringLiteral("prosumer, operator"));
}

} // namespace wattbourse::app
