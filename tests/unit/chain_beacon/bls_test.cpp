// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values: @noble/curves, whose signatures the fixtures carry.
#include "core/base/hex.h"
#include "tests/unit/chain_beacon/beacon_fixture.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::beacon {

namespace {

struct Signed {
    core::BlsKeySet keys;
    core::Bytes participants;
    Root message;
    core::BlsSignature signature;
};

Signed signedFixture() {
    const Fixture fixture = Fixture::minimal();
    const auto& entry = fixture.json().at("periods").at(4);
    const Update update = fixture.update(entry.at("update"));
    return {*core::BlsKeySet::make(fixture.bootstrap(entry.at("bootstrap")).committee.keys), update.participants,
            signingRoot(fixture.config(), update.attested.beacon, update.signatureSlot), update.signature};
}

} // namespace

TEST(Bls, FastAggregateVerify) {
    const Signed made = signedFixture();
    EXPECT_EQ(made.keys.size(), 32U);
    EXPECT_TRUE(made.keys.verify(made.participants, made.message, made.signature));
    Root otherMessage = made.message;
    otherMessage.bytes[31] ^= 1;
    EXPECT_FALSE(made.keys.verify(made.participants, otherMessage, made.signature));
    core::Bytes fewer = made.participants;
    fewer[3] ^= 0x80;
    EXPECT_FALSE(made.keys.verify(fewer, made.message, made.signature));
    EXPECT_FALSE(made.keys.verify(core::Bytes(4), made.message, made.signature)) << "nobody";
    core::Bytes beyond = made.participants;
    beyond.push_back(1);
    EXPECT_FALSE(made.keys.verify(beyond, made.message, made.signature));
    core::BlsSignature infinity;
    infinity.bytes[0] = 0xc0;
    EXPECT_FALSE(made.keys.verify(made.participants, made.message, infinity));
    for (std::size_t at = 0; at < core::BlsSignature::kSize; ++at) {
        core::BlsSignature altered = made.signature;
        altered.bytes[at] ^= 0x10;
        EXPECT_FALSE(made.keys.verify(made.participants, made.message, altered)) << at;
    }
}

TEST(Bls, KeysThatAreNone) {
    const auto refused = [](std::string_view hex) {
        const std::vector<core::BlsPublicKey> keys{*core::fixedFromHex<core::BlsPublicKey>(hex)};
        return !core::BlsKeySet::make(keys).has_value();
    };
    const std::string rest(94, '0');
    EXPECT_TRUE(refused("c0" + rest)) << "the point at infinity";
    EXPECT_TRUE(refused("00" + rest)) << "not compressed";
    // x = 4 is on the curve, outside the subgroup of order r.
    EXPECT_TRUE(refused("80" + rest.substr(1) + "4"));
    EXPECT_TRUE(refused("9a" + std::string(94, 'f'))) << "x above the modulus";
    // The generator: ZCash's encoding of BLS12-381 G1.
    EXPECT_FALSE(
        refused("97f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb"));
}

} // namespace wattbourse::chain::beacon
