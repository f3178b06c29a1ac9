// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_programmer.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

namespace wattbourse::tests {
namespace {

using serial::ChipFuses;
using serial::FirmwareJob;
using What = serial::FuseFact::What;

struct Ran {
    int status;
    std::string out;
};

Ran run(const std::vector<std::string>& words) {
    std::string line;
    for (const std::string& word : words)
        line += "'" + word + "' ";
    FILE* pipe = popen((line + "2>/dev/null").c_str(), "r");
    Ran result{-1, {}};
    if (pipe == nullptr)
        return result;
    std::array<char, 256> chunk{};
    while (fgets(chunk.data(), static_cast<int>(chunk.size()), pipe) != nullptr)
        result.out += chunk.data();
    const int status = pclose(pipe);
    result.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return result;
}

/// Two pages of a program in Intel HEX, made by hand: 32 lines of eight bytes.
std::string hexFile(std::vector<std::uint8_t>& image) {
    std::string path = (std::string(::testing::TempDir()) + "wb-firmware-" + std::to_string(getpid()) + ".hex");
    std::ofstream file(path);
    for (unsigned at = 0; at < 256; at += 8) {
        unsigned sum = 8 + (at >> 8U) + (at & 0xFFU);
        char text[64];
        int used = std::snprintf(text, sizeof text, ":08%04X00", at);
        for (unsigned i = 0; i < 8; ++i) {
            const unsigned byte = (at + i) * 7 % 251;
            image.push_back(static_cast<std::uint8_t>(byte));
            sum += byte;
            used += std::snprintf(text + used, sizeof text - static_cast<std::size_t>(used), "%02X", byte);
        }
        file << text;
        std::snprintf(text, sizeof text, "%02X\n", (0x100 - sum % 0x100) % 0x100);
        file << text;
    }
    file << ":00000001FF\n";
    return path;
}

FirmwareJob jobAt(const FakeProgrammer& programmer) {
    FirmwareJob job;
    job.programmer = "stk500v1";
    job.port = programmer.port();
    return job;
}

bool right(const ChipFuses& fuses, What what) {
    for (const serial::FuseFact& fact : serial::judgeFuses(fuses))
        if (fact.what == what)
            return fact.right;
    ADD_FAILURE() << "not judged";
    return false;
}

TEST(Avrdude, ADryRunTalksToTheChipAndWritesNothing) {
    FakeProgrammer programmer;
    std::vector<std::uint8_t> image;
    FirmwareJob job = jobAt(programmer);
    job.hexFile = hexFile(image);
    job.lock = true;
    const auto command = serial::programCommand(job);
    ASSERT_TRUE(command) << command.error().detail;
    const Ran ran = run(*command);
    EXPECT_EQ(ran.status, 0) << ran.out;
    EXPECT_EQ(programmer.writes, 0);
    EXPECT_EQ(programmer.erasures, 0);
    EXPECT_EQ(programmer.fuses.high, 0xDE);
}

TEST(Avrdude, AnUpdateSetsFusesWritesTheProgramAndLocks) {
    FakeProgrammer programmer;
    std::vector<std::uint8_t> image;
    FirmwareJob job = jobAt(programmer);
    job.hexFile = hexFile(image);
    job.dryRun = false;
    job.lock = true;
    const Ran ran = run(serial::programCommand(job).value());
    EXPECT_EQ(ran.status, 0) << ran.out;
    EXPECT_GE(programmer.erasures, 1);
    EXPECT_TRUE(std::equal(image.begin(), image.end(), programmer.flash.begin()));
    const Ran read = run(serial::readFusesCommand(job).value());
    EXPECT_EQ(read.status, 0);
    const auto fuses = serial::parseFuses(read.out);
    ASSERT_TRUE(fuses) << fuses.error().detail << read.out;
    for (const serial::FuseFact& fact : serial::judgeFuses(*fuses))
        EXPECT_TRUE(fact.right) << static_cast<int>(fact.what);
}

TEST(Avrdude, AUnoAsItIsSoldIsNoSealedMeter) {
    FakeProgrammer programmer;
    const auto fuses = serial::parseFuses(run(serial::readFusesCommand(jobAt(programmer)).value()).out);
    ASSERT_TRUE(fuses) << fuses.error().detail;
    EXPECT_EQ(fuses->high, 0xDE);
    EXPECT_FALSE(right(*fuses, What::Locked));
    EXPECT_FALSE(right(*fuses, What::NoBootLoader));
    EXPECT_FALSE(right(*fuses, What::BrownOut));
    EXPECT_TRUE(right(*fuses, What::ErasedWithChip));
    EXPECT_TRUE(right(*fuses, What::Clock));
    EXPECT_TRUE(right(*fuses, What::ResetPin));
}

TEST(Avrdude, EachBitIsJudgedByItself) {
    const auto with = [](std::uint8_t ChipFuses::*byte, std::uint8_t value) {
        ChipFuses fuses = serial::kMeterFuses;
        fuses.*byte = value;
        return fuses;
    };
    EXPECT_FALSE(right(with(&ChipFuses::lock, 0xFE), What::Locked));
    EXPECT_FALSE(right(with(&ChipFuses::high, 0xD7), What::ErasedWithChip));
    EXPECT_FALSE(right(with(&ChipFuses::extended, 0xFF), What::BrownOut));
    EXPECT_TRUE(right(with(&ChipFuses::extended, 0x04), What::BrownOut));
    // The factory's 8 MHz RC oscillator, divided by eight.
    EXPECT_FALSE(right(with(&ChipFuses::low, 0x62), What::Clock));
    EXPECT_FALSE(right(with(&ChipFuses::high, 0x5F), What::ResetPin));
}

TEST(Avrdude, NamesThatWouldBeOtherThingsAreRefused) {
    for (const char* name : {"", "-U", "a:w:b", "line\nbreak"}) {
        FirmwareJob job;
        job.hexFile = name;
        EXPECT_FALSE(serial::programCommand(job)) << name;
        job.hexFile = "meter.hex";
        job.programmer = name;
        EXPECT_FALSE(serial::programCommand(job)) << name;
        EXPECT_FALSE(serial::readFusesCommand(job)) << name;
    }
    FirmwareJob job;
    job.hexFile = "meter.hex";
    job.port = "-P";
    EXPECT_FALSE(serial::programCommand(job));
}

TEST(Avrdude, OnlyFourBytesAreFuses) {
    EXPECT_TRUE(serial::parseFuses("0xff\n0xde\n0x5\n0x3f\n"));
    for (const char* text : {"", "0xff\n0xde\n0xfd\n", "0xff\n0xde\n0xfd\n0xff\n0xff\n", "ff\nde\nfd\nff\n",
                             "0xff\n0xde\n0xfd\n0x1ff\n", "0xff\n0xde\n0xfd\n0xgg\n", "0x\n0xde\n0xfd\n0xff\n"})
        EXPECT_FALSE(serial::parseFuses(text)) << text;
}

} // namespace
} // namespace wattbourse::tests
