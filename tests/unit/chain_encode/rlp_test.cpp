// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/encode/rlp.h"
#include "core/base/hex.h"
#include "tests/support/shared_data.h"

#include <gtest/gtest.h>

namespace wattbourse::chain {

namespace {

// The ethereum-tests write integers beyond 64 bits as "#decimal".
core::Bytes encodeJson(const boost::json::value& value) {
    core::Bytes out;
    if (value.is_string()) {
        const std::string_view text = value.get_string();
        if (text.starts_with('#')) {
            // 2^256 itself is the one case that Uint256 cannot hold.
            const auto number = Uint256::parse(text.substr(1));
            core::Bytes digits = number ? number->toMinimal() : core::Bytes(33);
            if (!number)
                digits[0] = 1;
            appendRlpString(out, digits);
        } else
            appendRlpString(out, core::asBytes(text));
    } else if (value.is_array()) {
        core::Bytes items;
        for (const auto& item : value.get_array())
            core::append(items, encodeJson(item));
        appendRlpList(out, items);
    } else {
        appendRlpInteger(out, value.to_number<std::uint64_t>());
    }
    return out;
}

core::Bytes hex(std::string_view text) {
    return *core::fromHex(text);
}

} // namespace

TEST(Rlp, EthereumTestsEncode) {
    WB_NEEDS_SHARED("vectors/ethereum-tests/rlptest.json");
    const auto cases = test::readJson(test::sharedDir() / "vectors/ethereum-tests/rlptest.json");
    ASSERT_FALSE(cases.as_object().empty());
    for (const auto& [name, entry] : cases.as_object()) {
        SCOPED_TRACE(std::string(name));
        const core::Bytes expected = hex(entry.at("out").as_string());
        EXPECT_EQ(core::toHex(encodeJson(entry.at("in"))), core::toHex(expected));
        EXPECT_TRUE(checkRlp(expected));
    }
}

TEST(Rlp, EthereumTestsInvalid) {
    WB_NEEDS_SHARED("vectors/ethereum-tests/invalidRLPTest.json");
    const auto cases = test::readJson(test::sharedDir() / "vectors/ethereum-tests/invalidRLPTest.json");
    ASSERT_FALSE(cases.as_object().empty());
    for (const auto& [name, entry] : cases.as_object()) {
        SCOPED_TRACE(std::string(name));
        const auto bytes = core::fromHex(entry.at("out").as_string());
        EXPECT_TRUE(!bytes || !checkRlp(*bytes));
    }
}

// Expected values: npm ethers 6, encodeRlp.
TEST(Rlp, EncodesAsEthers) {
    core::Bytes items;
    appendRlpInteger(items, std::uint64_t{0});
    appendRlpInteger(items, std::uint64_t{127});
    appendRlpInteger(items, std::uint64_t{1024});
    appendRlpString(items, core::asBytes("dog"));
    core::Bytes list;
    appendRlpList(list, items);
    EXPECT_EQ(core::toHex(list), "c9807f82040083646f67");
    core::Bytes longText;
    appendRlpString(longText, core::Bytes(56, 0x61));
    EXPECT_EQ(core::toHex(longText), "b838" + core::toHex(core::Bytes(56, 0x61)));
}

TEST(Rlp, RefusesEveryLooseForm) {
    for (const char* loose : {"", "8100", "817f", "b800", "b83761", "b90038", "f800", "f838c0", "83646f",
                              "c483646f67ff", "c2", "bfffffffffffffffff", "ffffffffffffffffff", "c18100", "0000"})
        EXPECT_FALSE(checkRlp(hex(loose))) << loose;
}

TEST(Rlp, BoundsDepthAndItems) {
    core::Bytes nested{0xc0};
    for (int i = 0; i < 20; ++i) {
        core::Bytes outer;
        appendRlpList(outer, nested);
        nested = outer;
    }
    EXPECT_TRUE(checkRlp(nested, 21));
    EXPECT_EQ(checkRlp(nested, 20).error().code, core::ErrorCode::OutOfRange);
    std::array<RlpItem, 2> two;
    const core::Bytes three = hex("c3010203");
    EXPECT_EQ(splitRlpList(*decodeRlp(three), two).error().code, core::ErrorCode::OutOfRange);
}

TEST(Rlp, IntegersHaveNoLeadingZeros) {
    EXPECT_EQ(*rlpUint64(*decodeRlp(hex("80"))), 0U);
    EXPECT_EQ(*rlpUint64(*decodeRlp(hex("88ffffffffffffffff"))), ~std::uint64_t{0});
    EXPECT_FALSE(rlpUint64(*decodeRlp(hex("00"))));
    EXPECT_FALSE(rlpUint64(*decodeRlp(hex("820001"))));
    EXPECT_FALSE(rlpUint64(*decodeRlp(hex("89010000000000000000"))));
    EXPECT_FALSE(rlpUint64(*decodeRlp(hex("c0"))));
    EXPECT_FALSE(rlpUint256(*decodeRlp(hex("a1" + std::string(66, '1')))));
}

} // namespace wattbourse::chain
