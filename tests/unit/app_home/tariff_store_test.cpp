// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/household_past.h"
#include "app/bridge/tariff_store.h"
#include "core/base/atomic_file.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

constexpr std::string_view kPrices = "start,end,price\n2026-11-22T00:00Z,2026-11-23T00:00Z,0.21\n";

KeptComparison chosen() {
    KeptComparison out;
    out.period = SavingsPeriod::Month;
    out.tariff = {.kind = ComparedTariff::Kind::DayNight,
                  .name = QStringLiteral("Due Orari"),
                  .import = {301'000},
                  .night = {-12'000},
                  .exported = {70'000},
                  .nightFrom = 22 * 60 + 30,
                  .nightUntil = 6 * 60,
                  .nightAllWeekend = true,
                  .added = {5'000}};
    return out;
}

/// What is saved of 1 kWh in the slot of an hour that begins at `start`, on the tariff.
core::Credit onTariff(const ComparedTariff& tariff, std::int64_t start) {
    HouseholdPast past;
    const core::SlotCalendar calendar(3'600);
    past.outcomes[calendar.at({start})] =
        SlotOutcome{.metered = core::Energy{1'000}, .settled = true, .up = {250'000}, .down = {80'000}};
    const auto out = savingsOf(past, 3'600, tariff, SavingsPeriod::Today, {start}, {start + 3'600}, "Europe/Rome");
    EXPECT_TRUE(out && out->slots == 1U);
    return out ? out->onTariff : core::Credit{};
}

} // namespace

TEST(TariffStore, TheChoiceOutlivesTheProgram) {
    const test::TemporaryFolder folder;
    const TariffStore store(folder.path());
    ASSERT_TRUE(store.load());
    EXPECT_FALSE(store.load()->has_value()) << "nothing was chosen yet";
    ASSERT_TRUE(store.save(chosen()));
    const auto read = store.load();
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ((*read)->tariff, chosen().tariff);
    EXPECT_EQ((*read)->period, SavingsPeriod::Month);
}

TEST(TariffStore, PricesOfAFileAreKeptWithIt) {
    const test::TemporaryFolder folder;
    const TariffStore store(folder.path());
    KeptComparison kept = chosen();
    kept.tariff.kind = ComparedTariff::Kind::FromFile;
    kept.tariff.file = QStringLiteral("week.csv");
    ASSERT_TRUE(store.save(kept));
    EXPECT_EQ(store.load().error().code, core::ErrorCode::NotFound) << "the prices are gone";
    ASSERT_TRUE(store.savePrices(kPrices));
    const auto read = store.load();
    ASSERT_TRUE(read) << read.error().detail;
    ASSERT_EQ((*read)->tariff.prices->steps().size(), 1U);
    EXPECT_EQ((*read)->tariff.prices->steps()[0].price.value, 210'000);
}

TEST(TariffStore, WhatIsWrongIsNamed) {
    const test::TemporaryFolder folder;
    const TariffStore store(folder.path());
    const std::filesystem::path file = folder.path() / "compared-tariff.json";
    const auto refused = [&](const std::string& text) {
        EXPECT_TRUE(core::writeFileAtomically(file, core::asBytes(text)));
        const auto read = store.load();
        return read ? "accepted" : read.error().detail;
    };
    EXPECT_EQ(refused("{}"), "compared tariff lacks kind");
    EXPECT_EQ(refused(R"({"kind":"gift"})"),
              "compared tariff has a kind that is no market or one-price or day-night or file");
    ASSERT_TRUE(store.save(chosen()));
    std::string text = *core::readSmallFile(file, 4'096);
    text.replace(text.find("1350"), 4, "1440");
    EXPECT_EQ(refused(text), "compared tariff: a minute is not within 0 to 1439");
}

TEST(Savings, NightHoursAndWeekendAreTheOwners) {
    ComparedTariff tariff = chosen().tariff;
    tariff.night = {150'000};
    // Friday 20 November 2026, Rome is at UTC+1: 21:00 and 22:00 UTC are 22:00 and 23:00 there.
    constexpr std::int64_t kFriday21 = 1'795'208'400;
    EXPECT_EQ(onTariff(tariff, kFriday21).value, 301'000);
    EXPECT_EQ(onTariff(tariff, kFriday21 + 3'600).value, 150'000);
    // Saturday 13:00 UTC.
    constexpr std::int64_t kSaturday13 = kFriday21 + 16 * 3'600;
    EXPECT_EQ(onTariff(tariff, kSaturday13).value, 150'000);
    tariff.nightAllWeekend = false;
    EXPECT_EQ(onTariff(tariff, kSaturday13).value, 301'000);
}

} // namespace wattbourse::app
