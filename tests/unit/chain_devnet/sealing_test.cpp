// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/engine.h"
#include "chain/consensus/clique/header.h"
#include "chain/devnet/network.h"
#include "chain/devnet/sealing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wattbourse::chain::devnet {
namespace {

using testing::HasSubstr;

class SealingTest : public testing::Test {
protected:
    void SetUp() override {
        SealRules rules;
        for (std::size_t i = 0; i < 3; ++i)
            rules.authorities.push_back(core::addressOf(core::publicKeyOf(deriveKey(1, "authority", i)).value()));
        rules.stepSeconds = 2;
        rules.gasLimit = 10'000;
        m_sealing = Sealing::make(rules);
        m_parent = *m_sealing->genesis({});
        m_set = m_sealing->engine().trust(m_sealing->checkpointOf(m_parent))->sealers;
        m_good.parentHash = m_parent.hash;
        m_good.unclesHash = kNoUncles;
        m_good.author = rules.authorities[1];
        m_good.difficulty = aura::expectedDifficulty(0, 100);
        m_good.number = 1;
        m_good.gasLimit = 10'000;
        m_good.timestamp = 200;
        m_good.baseFee = 0;
        m_good.step = 100;
    }
    std::string verdict(aura::Header header, std::size_t sealer = 1, std::int64_t now = 200) {
        EXPECT_TRUE(aura::seal(header, deriveKey(1, "authority", sealer)));
        return verdictOn(header, now);
    }
    std::string verdictOn(const aura::Header& header, std::int64_t now = 200) {
        const auto checked = m_sealing->check(m_parent, *aura::open(header), m_set, {now});
        return checked ? "good" : checked.error().detail;
    }
    std::shared_ptr<const Sealing> m_sealing;
    SealedBlock m_parent;
    SealerSet m_set;
    aura::Header m_good;
};

} // namespace

TEST_F(SealingTest, aGoodSealPasses) {
    EXPECT_EQ(verdict(m_good), "good");
}

TEST_F(SealingTest, eachRuleRefuses) {
    EXPECT_THAT(verdict(m_good, 2), HasSubstr("signer is not the author"));
    EXPECT_THAT(verdict(m_good, 1, 199), HasSubstr("ahead of the clock"));
    const auto with = [this](auto change) {
        auto header = m_good;
        change(header);
        return verdict(header);
    };
    EXPECT_THAT(with([](auto& h) { h.number = 2; }), HasSubstr("number"));
    EXPECT_THAT(with([](auto& h) { h.step = 0; }), HasSubstr("step"));
    EXPECT_THAT(with([](auto& h) { h.timestamp = 199; }), HasSubstr("time"));
    EXPECT_THAT(with([](auto& h) { h.difficulty = h.difficulty + Uint256(1); }), HasSubstr("difficulty"));
    EXPECT_THAT(with([](auto& h) { h.gasLimit = 10'001; }), HasSubstr("gas limit"));
    EXPECT_THAT(with([](auto& h) { h.gasUsed = 10'001; }), HasSubstr("gas used"));
    EXPECT_THAT(with([](auto& h) { h.baseFee = 1; }), HasSubstr("base fee"));
    EXPECT_THAT(with([](auto& h) { h.extraData.resize(33); }), HasSubstr("extra data"));
    EXPECT_THAT(with([](auto& h) { h.unclesHash = {}; }), HasSubstr("uncles"));
    EXPECT_THAT(with([this](auto& h) { h.author = m_set.sealers[0]; }), HasSubstr("signer is not the author"));
}

TEST_F(SealingTest, theSameSealWithHighSIsRefused) {
    auto header = m_good;
    ASSERT_TRUE(aura::seal(header, deriveKey(1, "authority", 1)));
    // n - s signs the same (light-client.md, 2): the block would have another hash.
    const auto n = Uint256::parse("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141").value();
    const auto s = Uint256::fromBigEndian(header.signature.view().subspan(32, 32)).value();
    const auto high = (n - s).toWord();
    std::copy(high.bytes.begin(), high.bytes.end(), header.signature.bytes.begin() + 32);
    header.signature.bytes[64] ^= 1;
    EXPECT_EQ(core::recoverAddress(aura::sealHash(header), header.signature).value_or(core::Address{}), header.author);
    EXPECT_THAT(verdictOn(header), HasSubstr("high s"));
}

TEST_F(SealingTest, TurnsUnderAuraAreTheSteps) {
    EXPECT_EQ(m_sealing->turn(100, m_parent, m_set, m_set.sealers[1]), 0U);
    EXPECT_FALSE(m_sealing->turn(100, m_parent, m_set, m_set.sealers[0]));
    EXPECT_FALSE(m_sealing->turn(0, m_parent, m_set, m_set.sealers[0])) << "the parent's own step";
}

TEST(CliqueSealing, TurnsGoAroundTheSignersWhoMay) {
    SealRules rules{.kind = SealKind::Clique, .stepSeconds = 2, .gasLimit = 10'000};
    std::map<core::Address, core::Bytes> keys;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto key = deriveKey(1, "authority", i);
        keys[core::addressOf(core::publicKeyOf(key).value())] = key;
    }
    for (const auto& [address, key] : keys)
        rules.authorities.push_back(address);
    const auto& signers = rules.authorities;
    const auto sealing = Sealing::make(rules);
    const auto genesis = *sealing->genesis({});
    auto set = std::make_shared<const SealerSet>(sealing->engine().trust(sealing->checkpointOf(genesis))->sealers);
    // Block 1 is the second signer's; the third one comes next.
    EXPECT_EQ(sealing->turn(10, genesis, *set, signers[1]), 0U);
    EXPECT_EQ(sealing->turn(10, genesis, *set, signers[2]), 1U);
    EXPECT_EQ(sealing->turn(10, genesis, *set, signers[0]), 2U);
    EXPECT_FALSE(sealing->turn(10, genesis, *set, core::Address{}));
    EXPECT_FALSE(sealing->turn(0, genesis, *set, signers[1])) << "before the period is over";

    Execution done;
    done.number = 1;
    done.gasLimit = 10'000;
    done.timestamp = 20;
    done.logsBloom.resize(256);
    const SealerVote letIn{core::Address{}, true};
    const auto block = sealing->seal({genesis, *set, done, 10, signers[2], letIn}, keys[signers[2]]);
    ASSERT_TRUE(block) << block.error().detail;
    EXPECT_EQ(block->header.difficulty, Uint256(1));
    EXPECT_TRUE(sealing->check(genesis, *block, *set, {20}));
    EXPECT_FALSE(sealing->check(genesis, *block, *set, {19}));
    set = sealing->engine().advance(*block, set, std::nullopt);
    EXPECT_FALSE(sealing->turn(11, *block, *set, signers[2])) << "sealed lately";
    EXPECT_EQ(sealing->turn(11, *block, *set, signers[0]), 1U);
}

} // namespace wattbourse::chain::devnet
