// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzz targets on altered real inputs, seeded: what clang's fuzzer walks at length, the ordinary suite walks
// briefly.
#include "chain/encode/json.h"
#include "tests/fuzz/chain/targets.h"
#include "tests/support/fake_chain.h"
#include "tests/support/shared_data.h"

#include <boost/json/serialize.hpp>
#include <gtest/gtest.h>
#include <random>

namespace wattbourse::fuzz {

namespace {

using core::Bytes;
namespace json = boost::json;

json::value fixture(const char* name) {
    return test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain" / name);
}

Bytes hex(const json::value& value) {
    return *chain::jsonBytes(value);
}
Bytes text(const json::value& value) {
    return core::toBytes(core::asBytes(json::serialize(value)));
}

// What each target is fed before it is altered.
std::vector<Bytes> seedsOf(std::string_view name) {
    std::vector<Bytes> out;
    if (name == "header" || name == "rlp") {
        const auto file = fixture("headers.json");
        for (const auto& [chain, headers] : file.at("chains").as_object())
            for (const auto& entry : headers.as_array()) {
                const auto form = static_cast<std::uint8_t>((chain == "london" || chain == "both" ? 1 : 0) |
                                                            (chain == "empty" || chain == "both" ? 2 : 0));
                Bytes seed = name == "header" ? Bytes{form} : Bytes{};
                core::append(seed, hex(entry.at("headerRlp")));
                out.push_back(seed);
            }
    } else if (name == "receipt") {
        const auto file = fixture("body.json");
        for (const auto& receipt : file.at("encodedReceipts").as_array())
            out.push_back(hex(receipt));
    } else if (name == "trie") {
        const auto file = fixture("tries.json");
        for (const auto& trie : file.as_array())
            for (const auto& proof : trie.at("proofs").as_array()) {
                Bytes seed;
                for (const auto& node : proof.at("nodes").as_array()) {
                    const Bytes bytes = hex(node);
                    seed.push_back(static_cast<std::uint8_t>(bytes.size() >> 8U));
                    seed.push_back(static_cast<std::uint8_t>(bytes.size()));
                    core::append(seed, bytes);
                }
                out.push_back(seed);
            }
    } else if (name == "block-json") {
        const auto file = fixture("headers.json");
        for (const auto& [chain, forms] : file.at("forms").as_object())
            for (const auto& [node, block] : forms.as_object())
                out.push_back(text(block));
        const auto body = fixture("body.json");
        for (const char* part : {"transactions", "receipts"})
            for (const auto& entry : body.at(part).as_array())
                out.push_back(text(entry));
    } else if (name == "proof-json") {
        const auto file = fixture("accounts.json");
        for (const auto& entry : file.at("cases").as_array())
            out.push_back(text(entry.at("answer")));
    } else if (name == "profile") {
        out.push_back(text(chain::profileToJson(test::FakeChain(3).profile())));
    } else if (name == "spec") {
        out.push_back(text(fixture("spec.json")));
    }
    return out;
}

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
