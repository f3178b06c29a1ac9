// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/block_json.h"

#include "chain/consensus/aura/engine.h"
#include "chain/devnet/json_fields.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::devnet {

TEST(BlockJson, writesTheSealAsOpenEthereumDoes) {
    aura::Header header;
    header.number = 2;
    header.step = 389480137;
    header.signature.bytes[64] = 1;
    header.baseFee = 0;
    const auto sealing = Sealing::make({.kind = SealKind::Aura, .authorities = {core::Address{}}, .stepSeconds = 2});
    const auto json = blockJson(*makeBlock(*aura::open(header), {}), *sealing, Uint256(7));
    EXPECT_EQ(json.at("step"), "389480137");
    // light-client.md, 12: RLP-encoded items.
    EXPECT_EQ(json.at("sealFields").as_array()[0], "0x841736fec9");
    EXPECT_EQ(json.at("signature").as_string().size(), 130);
    EXPECT_TRUE(json.at("signature").as_string().ends_with("01"));
    EXPECT_EQ(json.at("totalDifficulty"), "0x7");
    EXPECT_EQ(json.at("nonce"), "0x0000000000000000");
}

TEST(BlockJson, writesACliqueHeaderAsGethDoes) {
    const auto sealing =
        Sealing::make({.kind = SealKind::Clique, .authorities = {core::Address{}}, .stepSeconds = 2, .gasLimit = 9});
    const auto genesis = makeBlock(*sealing->genesis({}), {});
    const auto json = blockJson(*genesis, *sealing, std::nullopt);
    for (const char* absent : {"author", "step", "signature", "sealFields", "baseFeePerGas", "totalDifficulty"})
        EXPECT_FALSE(json.contains(absent)) << absent;
    EXPECT_EQ(json.at("nonce"), "0x0000000000000000");
    EXPECT_EQ(json.at("difficulty"), "0x1");
    EXPECT_EQ(json.at("extraData").as_string().size(), 2U + 2 * (32 + 20 + 65));
    EXPECT_EQ(sealing->engine().decodeJson(json)->hash, genesis->hash);
}

TEST(JsonFields, quantitiesAreStrict) {
    EXPECT_EQ(parseQuantity("0x0").value_or(1), 0);
    EXPECT_EQ(parseQuantity("0xffffffffffffffff").value_or(0), ~std::uint64_t{0});
    for (const char* bad : {"", "0x", "1", "0x1g", "0x-1", "0x+1", "0x10000000000000000", " 0x1"})
        EXPECT_FALSE(parseQuantity(bad)) << bad;
    EXPECT_EQ(toQuantity(0), "0x0");
    EXPECT_EQ(toQuantity(22338), "0x5742");
}

} // namespace wattbourse::chain::devnet
