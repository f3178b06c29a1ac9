// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"
#include "core/crypto/hashes.h"
#include "core/crypto/keccak.h"
#include "core/crypto/secp256k1.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

// Expected values: npm ethers 6 (keccak256, SigningKey) and RFC 4231 / Python's hashlib for the keyed hashes.
TEST(Crypto, KeccakOfEmptyAndAbc) {
    EXPECT_EQ(toHex(keccak256(ByteView{}).view()), "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
    EXPECT_EQ(keccak256({asBytes("a"), asBytes("bc")}), keccak256(asBytes("abc")));
    EXPECT_EQ(toHex(keccak256(asBytes("abc")).view()),
              "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
}

TEST(Crypto, AddressOfTheFirstKeys) {
    Bytes one(32);
    one[31] = 1;
    EXPECT_EQ(toHex0x(addressOf(*publicKeyOf(one))), "0x7e5f4552091a69125d5dfcb7b8c2659029395bdf");
}

TEST(Crypto, RecoverFindsTheSignerAndSIsLow) {
    const Bytes key(32, 0x42);
    const Hash32 digest = keccak256(asBytes("wattbourse"));
    const auto signature = signRecoverable(digest, key);
    ASSERT_TRUE(signature);
    EXPECT_TRUE(hasLowS(*signature));
    EXPECT_EQ(*recoverAddress(digest, *signature), addressOf(*publicKeyOf(key)));
}

TEST(Crypto, RefusesZeroKeyAndImpossibleSignature) {
    EXPECT_EQ(publicKeyOf(Bytes(32)).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(recoverAddress(Hash32{}, RecoverableSignature{}).error().code, ErrorCode::NotVerified);
}

TEST(Crypto, Blake2sKeyed) {
    // python3 -c "import hashlib;print(hashlib.blake2s(b'abc',key=bytes(16),digest_size=16).hexdigest())"
    EXPECT_EQ(toHex(blake2s128(Bytes(16), asBytes("abc"))->view()), "671cae2cb6af4c3fe71f008d16ab1253");
    EXPECT_EQ(blake2s128(Bytes{}, asBytes("abc")).error().code, ErrorCode::OutOfRange);
}

} // namespace wattbourse::core
