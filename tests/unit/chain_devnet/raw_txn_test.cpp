// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Expected bytes and hashes from ethers 6.
#include "chain/devnet/raw_txn.h"

#include "chain/encode/rlp.h"
#include "core/base/hex.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::devnet {
namespace {

constexpr std::uint64_t kChain = 22338;
const char* const kSender = "0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a";

const std::string kLegacy = "f863058082c35094000000000000000000000000000000000000dead078200ff82aea8a0569350ffa3f2aa1c1e"
                            "6d35b17c65243625ec35e7df1a"
                            "3bd49dcbdcdf9758d741a047bdca4df09441c15203d82497fe49563bee0737b1dbbe6ef098b7d8acd75ff3";
const std::string kAccessList =
    "01f89e825742058082c35094000000000000000000000000000000000000dead078200fff838f7940000000000000000000000000000000000"
    "00"
    "deade1a0000000000000000000000000000000000000000000000000000000000000000180a0c572a1388b6d4e5f36df60e2348e574e70b673"
    "15"
    "47cbe660bb9c1a765d0b754fa00f95f4182604f936e04e3338755fe3195055e33289ec4b8f9be912a0123d6fe8";
const std::string kDynamicFee =
    "02f86682574205808082c35094000000000000000000000000000000000000dead078200ffc080a022a1f379bd35364973fe2fb2fb0830a781"
    "5e"
    "c300ada149810596ec0de175c6d3a032a6a8cc6de81628d47e20e70233db98644c2af761e426dfa47e2b59929c5081";
const std::string kCreation = "02f85282574205808082ea608007826001c001a0cbe7be9e849c5252f4547be85a9de5cdf77fba2bcd62725c"
                              "b82ce7df155adf46a0503a651a8a"
                              "90e4d3da2f513e723cf7917251c0b553d30e9e70ea76b61d69ca60";
const std::string kOfAnotherChain =
    "f861058082c35094000000000000000000000000000000000000dead078200ff26a04da926dc0e87e410dbdea34cba687d3eda6b798bd4bdcc"
    "b2"
    "8b839f751ec74a09a02732ef796fd4a976ed4ece409a07b3a4a66660adf745108b7fba860632a4b329";

core::Result<RawTxn> decode(const std::string& hex) {
    return decodeRawTxn(core::fromHex(hex).value(), kChain);
}

} // namespace

TEST(RawTxn, readsEveryType) {
    const std::pair<std::string, const char*> cases[] = {
        {kLegacy, "0x131d82af91b16ea2eeb19355291a3e76b0f5a06c374f3d6817f8552c57362a5d"},
        {kAccessList, "0x54b463242dd731679b82cf5942b752b65c460f6efb9e6d57f78d8478bf1195c9"},
        {kDynamicFee, "0xcf39b071cbfbdfb3b1ab21f766f9e34bb327e1a047a0cb0686760f3c593b0ac4"},
        {kCreation, "0xa041f5f0cbf1d9a6bd8d0dda0f98a03c19319b0ce4ff50131763ee96660cd9c1"},
    };
    for (const auto& [hex, hash] : cases) {
        const auto txn = decode(hex);
        ASSERT_TRUE(txn) << txn.error().detail;
        EXPECT_EQ(core::toHex0x(txn->hash), hash);
        EXPECT_EQ(core::toHex0x(txn->from), kSender);
        EXPECT_EQ(txn->nonce, 5);
        EXPECT_EQ(txn->gasLimit, hex == kCreation ? 60'000 : 50'000);
    }
}

TEST(RawTxn, refusesAnotherChain) {
    EXPECT_EQ(decode(kOfAnotherChain).error().detail, "invalid chain id");
    EXPECT_EQ(decodeRawTxn(core::fromHex(kDynamicFee).value(), 1).error().code, core::ErrorCode::Refused);
}

TEST(RawTxn, everyTruncationAndExtensionIsMalformed) {
    for (const auto& hex : {kLegacy, kAccessList, kDynamicFee, kCreation}) {
        const auto whole = core::fromHex(hex).value();
        for (std::size_t size = 0; size < whole.size(); ++size)
            EXPECT_FALSE(decodeRawTxn(core::ByteView(whole).first(size), kChain)) << size;
        auto longer = whole;
        longer.push_back(0);
        EXPECT_EQ(decodeRawTxn(longer, kChain).error().code, core::ErrorCode::Malformed);
    }
}

TEST(RawTxn, aChangedByteNeverKeepsTheSenderAndTheContent) {
    const auto whole = core::fromHex(kLegacy).value();
    for (std::size_t at = 0; at < whole.size(); ++at) {
        auto changed = whole;
        changed[at] ^= 1U;
        const auto txn = decodeRawTxn(changed, kChain);
        EXPECT_TRUE(!txn || core::toHex0x(txn->from) != kSender) << at;
    }
}

TEST(RawTxn, refusesTooLittleGasAndHighS) {
    auto cheap = core::fromHex(kLegacy).value();
    // gasLimit 50,000 (c350) becomes 20,560 (5050).
    cheap[5] = 0x50;
    EXPECT_EQ(decodeRawTxn(cheap, kChain).error().detail, "intrinsic gas too low");
    auto high = core::fromHex(kLegacy).value();
    // n - s of the same signature would be valid for a node without EIP-2; any s above n/2 must be refused.
    high[high.size() - 32] = 0xff;
    EXPECT_EQ(decodeRawTxn(high, kChain).error().detail, "signature with high s");
}

} // namespace wattbourse::chain::devnet
