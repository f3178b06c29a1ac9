// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/network.h"
#include "chain/devnet/seal_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wattbourse::chain::devnet {
namespace {

using testing::HasSubstr;

class SealRulesTest : public testing::Test {
protected:
    void SetUp() override {
        for (std::size_t i = 0; i < 3; ++i)
            m_rules.authorities.push_back(core::addressOf(core::publicKeyOf(deriveKey(1, "authority", i)).value()));
        m_rules.stepSeconds = 2;
        m_rules.gasLimit = 1000;
        m_parent = aura::genesisHeader({}, 1000, 0);
        m_good.parentHash = aura::hashOf(m_parent);
        m_good.unclesHash = kNoUncles;
        m_good.author = m_rules.authorities[1];
        m_good.difficulty = aura::expectedDifficulty(0, 100);
        m_good.number = 1;
        m_good.gasLimit = 1000;
        m_good.timestamp = 200;
        m_good.baseFee = 0;
        m_good.step = 100;
    }
    std::string verdict(aura::Header header, std::size_t sealer = 1, std::uint64_t now = 100) {
        EXPECT_TRUE(aura::seal(header, deriveKey(1, "authority", sealer)));
        const auto checked = checkSeal(m_parent, header, m_rules, now);
        return checked ? "good" : checked.error().detail;
    }
    SealRules m_rules;
    aura::Header m_parent;
    aura::Header m_good;
};

} // namespace

TEST_F(SealRulesTest, aGoodSealPasses) {
    EXPECT_EQ(verdict(m_good), "good");
}

TEST_F(SealRulesTest, eachRuleRefuses) {
    EXPECT_THAT(verdict(m_good, 2), HasSubstr("did not sign"));
    EXPECT_THAT(verdict(m_good, 1, 99), HasSubstr("to come"));
    const auto with = [this](auto change) {
        auto header = m_good;
        change(header);
        return verdict(header);
    };
    EXPECT_THAT(with([](auto& h) { h.number = 2; }), HasSubstr("parent"));
    EXPECT_THAT(with([](auto& h) { h.step = 0; }), HasSubstr("step"));
    EXPECT_THAT(with([](auto& h) { h.timestamp = 199; }), HasSubstr("time"));
    EXPECT_THAT(with([](auto& h) { h.difficulty = h.difficulty + Uint256(1); }), HasSubstr("difficulty"));
    EXPECT_THAT(with([](auto& h) { h.gasLimit = 1001; }), HasSubstr("gas"));
    EXPECT_THAT(with([](auto& h) { h.gasUsed = 1001; }), HasSubstr("gas"));
    EXPECT_THAT(with([](auto& h) { h.baseFee = 1; }), HasSubstr("form"));
    EXPECT_THAT(with([](auto& h) { h.extraData.resize(33); }), HasSubstr("form"));
    EXPECT_THAT(with([](auto& h) { h.unclesHash = {}; }), HasSubstr("form"));
    EXPECT_THAT(with([this](auto& h) { h.author = m_rules.authorities[0]; }), HasSubstr("turn"));
}

TEST_F(SealRulesTest, theSameSealWithHighSIsRefused) {
    auto header = m_good;
    ASSERT_TRUE(aura::seal(header, deriveKey(1, "authority", 1)));
    // n - s signs the same (light-client.md, 2): the block would have another hash.
    const auto n = Uint256::parse("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141").value();
    const auto s = Uint256::fromBigEndian(header.signature.view().subspan(32, 32)).value();
    const auto high = (n - s).toWord();
    std::copy(high.bytes.begin(), high.bytes.end(), header.signature.bytes.begin() + 32);
    header.signature.bytes[64] ^= 1;
    EXPECT_EQ(core::recoverAddress(aura::sealHash(header), header.signature).value_or(core::Address{}), header.author);
    EXPECT_THAT(checkSeal(m_parent, header, m_rules, 100).error().detail, HasSubstr("high s"));
}

} // namespace wattbourse::chain::devnet
