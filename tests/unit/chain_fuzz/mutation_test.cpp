// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzz targets on altered real inputs, seeded: what clang's fuzzer walks at length, the ordinary suite walks
// briefly.
#include "tests/fuzz/chain/seeds.h"
#include "tests/fuzz/chain/targets.h"

#include <gtest/gtest.h>
#include <random>

namespace wattbourse::fuzz {

namespace {

using core::Bytes;

Bytes altered(Bytes bytes, std::mt19937_64& random) {
    const auto at = [&] { return static_cast<std::ptrdiff_t>(bytes.empty() ? 0 : random() % bytes.size()); };
    for (std::uint64_t turns = 1 + random() % 4; turns > 0 && !bytes.empty(); --turns) {
        switch (random() % 6) {
        case 0:
            bytes[static_cast<std::size_t>(at())] ^= static_cast<std::uint8_t>(1U << (random() % 8));
            break;
        case 1:
            bytes[static_cast<std::size_t>(at())] = static_cast<std::uint8_t>(random());
            break;
        case 2:
            bytes.resize(static_cast<std::size_t>(at()));
            break;
        case 3:
            bytes.insert(bytes.begin() + at(), static_cast<std::uint8_t>(random()));
            break;
        case 4:
            bytes.erase(bytes.begin() + at());
            break;
        default: {
            const auto from = at();
            const auto count = std::min<std::ptrdiff_t>(at(), static_cast<std::ptrdiff_t>(bytes.size()) - from);
            const Bytes piece(bytes.begin() + from, bytes.begin() + from + count);
            bytes.insert(bytes.begin() + at(), piece.begin(), piece.end());
            break;
        }
        }
    }
    return bytes;
}

} // namespace

class Mutations : public ::testing::TestWithParam<NamedTarget> {};

TEST_P(Mutations, NothingFalseHoldsAndNothingCrashes) {
    const auto [name, run] = GetParam();
    const auto seeds = seedsOf(name);
    ASSERT_FALSE(seeds.empty());
    for (const Bytes& seed : seeds)
        run(seed);
    std::mt19937_64 random(20260101);
    for (int turn = 0; turn < 3000; ++turn)
        run(altered(seeds[random() % seeds.size()], random));
    for (int turn = 0; turn < 3000; ++turn) {
        Bytes noise(random() % 80);
        for (auto& byte : noise)
            byte = static_cast<std::uint8_t>(random());
        run(noise);
    }
}

INSTANTIATE_TEST_SUITE_P(Targets, Mutations, ::testing::ValuesIn(targets()), [](const auto& shown) {
    std::string name(shown.param.name);
    name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
    return name;
});

} // namespace wattbourse::fuzz
