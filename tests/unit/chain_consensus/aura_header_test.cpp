// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/header.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "tests/support/shared_data.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::aura {

namespace {

const HeaderForm kKovan{.londonBlock = 26741100, .emptyStepsBlock = std::nullopt};

core::Bytes rlpOf(const boost::json::value& entry) {
    return *core::fromHex(entry.at("headerRlp").as_string());
}

Header sample() {
    Header header = genesisHeader(core::keccak256(core::asBytes("state")), 8'000'000, 7);
    header.parentHash = core::keccak256(core::asBytes("parent"));
    header.number = 12;
    header.timestamp = 1'700'000'000;
    header.step = 340'000'000;
    header.difficulty = expectedDifficulty(header.step - 2, header.step);
    header.extraData = {1, 2, 3};
    return header;
}

} // namespace

TEST(AuraHeader, RealHeadersHashAndRecover) {
    for (const char* file : {"kovan", "sokol", "tobalaba_first"}) {
        const std::string path = "vectors/aura/" + std::string(file) + ".json";
        WB_NEEDS_SHARED(path);
        const auto all = test::readJson(test::sharedDir() / path);
        for (const auto& entry : all.as_array()) {
            SCOPED_TRACE(std::string(file) + " " + std::to_string(entry.at("number").to_number<std::uint64_t>()));
            const core::Bytes rlp = rlpOf(entry);
            const auto header = decodeHeader(rlp, kKovan);
            ASSERT_TRUE(header) << header.error().detail;
            EXPECT_EQ(encodeHeader(*header), rlp);
            EXPECT_EQ(core::toHex0x(hashOf(*header)), entry.at("hash").as_string());
            EXPECT_EQ(header->step, entry.at("step").to_number<std::uint64_t>());
            EXPECT_EQ(core::toHex0x(header->author), entry.at("author").as_string());
            if (header->number > 0) {
                EXPECT_EQ(*core::recoverAddress(sealHash(*header), header->signature), header->author);
            }
        }
    }
}

TEST(AuraHeader, GenesisOfPublicChains) {
    WB_NEEDS_SHARED("vectors/aura/genesis_and_pivots.json");
    const auto all = test::readJson(test::sharedDir() / "vectors/aura/genesis_and_pivots.json");
    int seen = 0;
    for (const auto& [name, entry] : all.at("genesis").as_object()) {
        if (!entry.as_object().contains("headerRlp"))
            continue;
        SCOPED_TRACE(std::string(name));
        const auto decoded = decodeHeader(rlpOf(entry), {});
        ASSERT_TRUE(decoded);
        const Header built = genesisHeader(*core::hashFromHex(entry.at("stateRoot").as_string()), decoded->gasLimit);
        EXPECT_EQ(built, *decoded);
        EXPECT_EQ(core::toHex0x(hashOf(built)), entry.at("hash").as_string());
        ++seen;
    }
    EXPECT_EQ(seen, 3);
}

TEST(AuraHeader, DecodesWhatItEncodesInEveryForm) {
    for (const bool fee : {false, true})
        for (const bool empty : {false, true}) {
            Header header = sample();
            if (!fee)
                header.baseFee.reset();
            if (empty)
                header.emptySteps = core::Bytes{0xc0};
            ASSERT_TRUE(seal(header, core::Bytes(32, 0x42)));
            HeaderForm form;
            if (fee)
                form.londonBlock = 12;
            if (empty)
                form.emptyStepsBlock = 0;
            const core::Bytes rlp = encodeHeader(header);
            EXPECT_EQ(*decodeHeader(rlp, form), header);
            // The same bytes are no header of a chain with another form.
            EXPECT_EQ(decodeHeader(rlp, {.londonBlock = fee ? std::nullopt : std::optional<std::uint64_t>(0),
                                         .emptyStepsBlock = form.emptyStepsBlock})
                          .has_value(),
                      false);
            EXPECT_EQ(*core::recoverAddress(sealHash(header), header.signature),
                      core::addressOf(*core::publicKeyOf(core::Bytes(32, 0x42))));
        }
}

TEST(AuraHeader, TheSealCoversAllButStepAndSignature) {
    Header header = sample();
    const core::Hash32 signedHash = sealHash(header);
    header.step += 1;
    header.signature.bytes[3] = 9;
    EXPECT_EQ(sealHash(header), signedHash);
    header.baseFee = 8;
    EXPECT_NE(sealHash(header), signedHash);
}

TEST(AuraHeader, RefusesTrailingBytesAndLooseIntegers) {
    core::Bytes rlp = encodeHeader(sample());
    const HeaderForm form{.londonBlock = 0, .emptyStepsBlock = std::nullopt};
    ASSERT_TRUE(decodeHeader(rlp, form));
    rlp.push_back(0);
    EXPECT_FALSE(decodeHeader(rlp, form));
    for (std::size_t size = 0; size + 1 < rlp.size(); size += 7)
        EXPECT_FALSE(decodeHeader(core::ByteView(rlp).first(size), form)) << size;
}

TEST(AuraHeader, EmptyStepsAreTakenApart) {
    Header header = sample();
    header.emptySteps = *core::fromHex("f84a"
                                       "f848"
                                       "b841" +
                                       std::string(130, '1') + "8414455380");
    // Two prefixes and the length of the string: 65 + 2 + 5 = 72 = 0x48.
    const auto steps = emptySteps(header);
    ASSERT_TRUE(steps) << steps.error().detail;
    ASSERT_EQ(steps->size(), 1U);
    EXPECT_EQ((*steps)[0].step, 0x14455380U);
    header.emptySteps = core::Bytes{0xc1, 0x01};
    EXPECT_FALSE(emptySteps(header));
}

TEST(AuraHeader, DifficultyFollowsTheScoreRule) {
    EXPECT_EQ(expectedDifficulty(10, 11).toHex(), "0xfffffffffffffffffffffffffffffffe");
    // Sokol's block 1 (parent is genesis, step 0).
    EXPECT_EQ(expectedDifficulty(0, 302674362).toHex(), "0xffffffffffffffffffffffffedf58e45");
    EXPECT_EQ(expectedDifficulty(10, 13, 2).toHex(), "0xfffffffffffffffffffffffffffffffe");
}

} // namespace wattbourse::chain::aura
