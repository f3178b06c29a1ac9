// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/protocol/blake2s.h"

#include "core/base/hex.h"
#include "core/crypto/hashes.h"

#include <gtest/gtest.h>
#include <numeric>

namespace wattbourse {
namespace {

core::Bytes counting(std::size_t size) {
    core::Bytes bytes(size);
    std::iota(bytes.begin(), bytes.end(), std::uint8_t{0});
    return bytes;
}

std::string firmwareTag(core::ByteView key, core::ByteView message) {
    core::Bytes tag(16);
    wbm_mac_begin(key.data());
    wbm_mac_add(message.data(), static_cast<std::uint8_t>(message.size()));
    wbm_mac_end(tag.data());
    return core::toHex(tag);
}

// Expected values by Python's hashlib.blake2s(message, key=key, digest_size=16).
TEST(FirmwareBlake2s, GivesPythonsTags) {
    const std::pair<std::size_t, const char*> vectors[] = {
        {0, "af4e5d3bb230e9ff9096ca6f7c501f76"},   {1, "881e42e7bb358082637c0a0fd7ec6c2f"},
        {60, "da0a38612447a7e4984ab1b31a51b962"},  {64, "dd55c51c98f8ab96ed272882941f0b6a"},
        {65, "9018c671bb7e94a6d540a91765bbecad"},  {128, "24548ecbf479d44b545512c39a847b95"},
        {200, "b8d300fa7937e4d1e67c8468df4c9a43"},
    };
    for (const auto& [size, tag] : vectors)
        EXPECT_EQ(firmwareTag(counting(16), counting(size)), tag) << size;
}

TEST(FirmwareBlake2s, AgreesWithOpenSslAtEveryLength) {
    const core::Bytes key = counting(16);
    for (std::size_t size = 0; size <= 255; ++size)
        EXPECT_EQ(firmwareTag(key, counting(size)), core::toHex(core::blake2s128(key, counting(size)).value().view()));
}

TEST(FirmwareBlake2s, PiecesGiveTheTagOfTheWhole) {
    const core::Bytes key = counting(16);
    const core::Bytes message = counting(130);
    core::Bytes tag(16);
    wbm_mac_begin(key.data());
    for (std::size_t at = 0; at < message.size(); at += 13)
        wbm_mac_add(message.data() + at, 13);
    wbm_mac_end(tag.data());
    EXPECT_EQ(core::toHex(tag), firmwareTag(key, message));
}

} // namespace
} // namespace wattbourse
