// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"
#include "core/crypto/hashes.h"
#include "core/crypto/keccak.h"
#include "core/crypto/keccak_many.h"
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

// Against Crypto++'s, around every length at which a message takes a further block, in all lanes and with lanes left
// over.
TEST(Crypto, KeccakOfManyIsThatOfEach) {
    std::vector<Bytes> messages;
    for (std::size_t size = 0; size <= 4 * 136 + 1; ++size) {
        Bytes message(size);
        for (std::size_t i = 0; i < size; ++i)
            message[i] = static_cast<std::uint8_t>(i * 7 + size);
        messages.push_back(std::move(message));
    }
    for (std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{5},
                              std::size_t{137}, messages.size()}) {
        // The longest first, so that one lane is busy while others take their next.
        std::vector<ByteView> views(messages.rbegin(), messages.rbegin() + static_cast<std::ptrdiff_t>(count));
        std::vector<Hash32> hashes(count);
        keccak256Each(views, hashes);
        for (std::size_t i = 0; i < count; ++i)
            EXPECT_EQ(hashes[i], keccak256(views[i])) << views[i].size() << " bytes, " << i << " of " << count;
    }
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
