// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/sunspec.h"

#include <gtest/gtest.h>
#include <random>

namespace wattbourse::core {
namespace {

RegisterReader readerOf(const std::map<std::uint16_t, std::uint16_t>& registers) {
    return [&registers](std::uint16_t address, std::uint16_t count) -> Result<std::vector<std::uint16_t>> {
        std::vector<std::uint16_t> out;
        for (std::uint32_t i = address; i < address + std::uint32_t{count}; ++i) {
            const auto found = registers.find(static_cast<std::uint16_t>(i));
            if (found == registers.end())
                return fail(ErrorCode::Unavailable, "illegal data address");
            out.push_back(found->second);
        }
        return out;
    };
}

TEST(SunSpec, WalksTheChain) {
    // "SunS", common model of 2 registers, model 103 of 50, the end.
    std::map<std::uint16_t, std::uint16_t> registers{{40'000, 0x5375}, {40'001, 0x6e53}, {40'002, 1}, {40'003, 2}};
    registers[40'006] = 103;
    registers[40'007] = 50;
    registers[40'058] = 0xffff;
    registers[40'059] = 0;
    const auto models = findSunSpecModels(readerOf(registers));
    ASSERT_TRUE(models) << models.error().detail;
    EXPECT_EQ(models->at(103).address, 40'008);
    EXPECT_EQ(models->at(103).length, 50);
    EXPECT_EQ(models->size(), 2U);
    registers.erase(40'058);
    EXPECT_EQ(findSunSpecModels(readerOf(registers)).error().code, ErrorCode::Unavailable);
    registers[40'007] = 0xfff0;
    EXPECT_EQ(findSunSpecModels(readerOf(registers)).error().detail, "sunspec: the models run over the address space");
    EXPECT_EQ(findSunSpecModels(readerOf({})).error().code, ErrorCode::NotFound);
    // A chain of empty models never ends.
    const RegisterReader endless = [](std::uint16_t address, std::uint16_t) -> Result<std::vector<std::uint16_t>> {
        if (address == 40'000)
            return std::vector<std::uint16_t>{0x5375, 0x6e53};
        return std::vector<std::uint16_t>{7, 0};
    };
    EXPECT_EQ(findSunSpecModels(endless).error().detail, "sunspec: more than 64 models");
}

TEST(SunSpec, PowerHasASignAndAScale) {
    std::vector<std::uint16_t> points(50, 0);
    points[12] = static_cast<std::uint16_t>(-1'234);
    points[13] = static_cast<std::uint16_t>(-1);
    EXPECT_EQ(inverterPower(points).value(), Power{-123});
    points[13] = 1;
    EXPECT_EQ(inverterPower(points).value(), Power{-12'340});
    points[12] = 0x8000;
    EXPECT_EQ(inverterPower(points).value(), std::nullopt);
    points[13] = 11;
    EXPECT_EQ(inverterPower(points).error().code, ErrorCode::Malformed);
    points.resize(49);
    EXPECT_EQ(inverterPower(points).error().code, ErrorCode::Malformed);
}

TEST(SunSpec, StorageRatesArePercentOfTheFullPower) {
    std::vector<std::uint16_t> points(24, 0);
    points[0] = 500;
    points[16] = 1;
    points[6] = 6'400;
    points[20] = static_cast<std::uint16_t>(-2);
    points[23] = static_cast<std::uint16_t>(-2);
    const StoragePoints storage = storagePoints(points).value();
    EXPECT_EQ(storage.fullPower, Power{5'000});
    EXPECT_EQ(storage.chargedPermille, 640U);
    // 2,000 of 5,000 W: 40 %, which is 4,000 at a scale of -2; discharging the other way round.
    const auto writes = storageSetPoint(storage, {2'000}, 90);
    ASSERT_EQ(writes.size(), 3U);
    EXPECT_EQ(writes[0].offset, 10);
    EXPECT_EQ(writes[0].values, (std::vector<std::uint16_t>{static_cast<std::uint16_t>(-4'000), 4'000}));
    EXPECT_EQ(writes[1].offset, 13);
    EXPECT_EQ(writes[1].values, std::vector<std::uint16_t>{90});
    EXPECT_EQ(writes[2].offset, 3);
    EXPECT_EQ(writes[2].values, std::vector<std::uint16_t>{3});
    EXPECT_EQ(storageSetPoint(storage, {-99'000}, 90)[0].values,
              (std::vector<std::uint16_t>{10'000, static_cast<std::uint16_t>(-10'000)}));
    points[0] = 0xffff;
    EXPECT_EQ(storagePoints(points).error().code, ErrorCode::OutOfRange);
    points[0] = 500;
    points[6] = 20'000;
    EXPECT_EQ(storagePoints(points).error().code, ErrorCode::OutOfRange);
}

TEST(SunSpec, CellsAreHeldToAShare) {
    std::vector<std::uint16_t> points(24, 0);
    points[21] = static_cast<std::uint16_t>(-1);
    const int scale = powerLimitScale(points).value();
    const auto writes = powerLimit(scale, 375, 60);
    // 37.5 % is 375 at a scale of -1.
    EXPECT_EQ(writes[0].offset, 3);
    EXPECT_EQ(writes[0].values, std::vector<std::uint16_t>{375});
    EXPECT_EQ(writes[1].offset, 5);
    EXPECT_EQ(writes[2].offset, 7);
    EXPECT_EQ(writes[2].values, std::vector<std::uint16_t>{1});
    EXPECT_EQ(powerLimitRelease()[0].values, std::vector<std::uint16_t>{0});
}

TEST(SunSpec, AnyRegistersAreAnsweredOrRefused) {
    std::mt19937 random(5);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::vector<std::uint16_t> points(random() % 60);
        for (auto& point : points)
            point = static_cast<std::uint16_t>(random() % 3 == 0 ? random() % 12 : random());
        const auto storage = storagePoints(points);
        if (storage) {
            ++accepted;
            ASSERT_GT(storage->fullPower.value, 0);
            ASSERT_LE(storage->chargedPermille.value_or(0), 1'000U);
        }
        const auto power = inverterPower(points);
        if (power && *power) {
            ASSERT_LE(std::abs((*power)->value), 1'000'000);
        }
    }
    EXPECT_GT(accepted, 0);
}

} // namespace
} // namespace wattbourse::core
