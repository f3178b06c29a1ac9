// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that were altered, and headers that a key which may seal sealed against the rules. Into the tree that every
// header goes through; nothing of them may stay there.
#include "chain/encode/rlp.h"
#include "core/crypto/secp256k1.h"
#include "tests/system/hostile/hostile_fixture.h"

#include <random>

namespace wattbourse::test {
namespace {

namespace aura = chain::aura;
using chain::HeaderTree;
using Outcome = HeaderTree::Outcome;

constexpr int kMutants = 10'000;
constexpr std::size_t kAuthorities = 5;

class HostileHeaders : public ::testing::Test {
protected:
    HostileHeaders() {
        m_blocks.push_back(m_chain.genesis());
        for (int i = 0; i < 20; ++i)
            m_blocks.push_back(m_chain.child(m_blocks.back()));
        m_next = m_chain.child(m_blocks.back());
        for (std::size_t i = 1; i < m_blocks.size(); ++i)
            EXPECT_EQ(insert(m_blocks[i]).outcome, Outcome::Added);
    }
    core::UnixTime now() const { return m_chain.timeOf(m_next) + std::chrono::seconds(1); }
    HeaderTree::Insertion insert(const aura::Header& header) { return m_tree.insert(opened(header), now()); }
    /// Bytes as a node would send them: decoded strictly, then judged. True when they were refused.
    bool refused(core::ByteView rlp) {
        auto block = m_engine->decode(rlp);
        if (!block)
            return true;
        const Outcome outcome = m_tree.insert(*std::move(block), now()).outcome;
        return outcome == Outcome::Refused || outcome == Outcome::ParentUnknown;
    }
    void expectUntouched() {
        EXPECT_EQ(m_tree.size(), m_blocks.size());
        EXPECT_EQ(m_tree.head().block.hash, aura::hashOf(m_blocks.back()));
        EXPECT_TRUE(m_tree.doubleSeals().empty());
        EXPECT_EQ(insert(m_next).outcome, Outcome::Added) << "the true one still goes in";
    }

    FakeChain m_chain{kAuthorities};
    std::shared_ptr<const aura::AuraEngine> m_engine =
        std::make_shared<const aura::AuraEngine>(std::get<aura::Rules>(m_chain.profile().engine));
    HeaderTree m_tree{m_engine, opened(m_chain.genesis()), {m_chain.profile().checkpoint.validators, 1}, {}};
    std::vector<aura::Header> m_blocks;
    aura::Header m_next;
};

} // namespace

TEST_F(HostileHeaders, everyFieldAndEverySealByteAltered) {
    const core::Bytes good = aura::encodeHeader(m_next);
    std::mt19937_64 random(20260201);
    std::set<std::size_t> places;
    int passed = 0;
    int tried = 0;
    const auto tryOne = [&](const core::Bytes& bytes) {
        if (bytes == good)
            return;
        ++tried;
        if (!refused(bytes))
            ++passed;
    };
    // Each byte of the encoding by one bit and by a random value, then random places until the count is reached.
    for (std::size_t at = 0; at < good.size(); ++at)
        for (const int bit : {0, 7}) {
            core::Bytes bytes = good;
            bytes[at] ^= static_cast<std::uint8_t>(1U << static_cast<unsigned>(bit));
            places.insert(at);
            tryOne(bytes);
        }
    while (tried < kMutants) {
        core::Bytes bytes = good;
        for (auto turns = 1 + random() % 3; turns > 0; --turns)
            bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
        if (random() % 8 == 0)
            bytes.erase(bytes.begin() + static_cast<std::ptrdiff_t>(random() % bytes.size()));
        if (random() % 8 == 0)
            bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(random() % bytes.size()),
                         static_cast<std::uint8_t>(random()));
        tryOne(bytes);
    }
    EXPECT_EQ(passed, 0);
    EXPECT_EQ(places.size(), good.size());
    report("header fields and seal bytes altered", static_cast<std::uint64_t>(tried), "none taken");
    expectUntouched();
}

// A high s alone may be forgiven once a final chain commits to it. Bytes that nobody signed have one half the time.
TEST_F(HostileHeaders, sealsOfNobodyWithAHighS) {
    std::mt19937_64 random(20260203);
    aura::Header parent = m_blocks.back();
    int tried = 0;
    for (std::size_t i = 0; i < 3 * kAuthorities; ++i) {
        aura::Header header = m_chain.child(parent);
        do {
            for (std::size_t at = 0; at < 64; ++at)
                header.signature.bytes[at] = static_cast<std::uint8_t>(random());
            header.signature.bytes[32] = 0x80;
        } while (!opened(header).signer);
        ASSERT_FALSE(core::hasLowS(header.signature));
        const Outcome outcome = m_tree.insert(opened(header), m_chain.timeOf(header)).outcome;
        EXPECT_EQ(outcome, i == 0 ? Outcome::Refused : Outcome::ParentUnknown) << i;
        parent = header;
        ++tried;
    }
    report("seals of nobody with a high s, one on the other", static_cast<std::uint64_t>(tried), "none taken");
    expectUntouched();
}

TEST_F(HostileHeaders, aRightSignatureByTheWrongValidator) {
    int tried = 0;
    for (std::size_t who = 0; who < kAuthorities; ++who) {
        if (who == m_next.step % kAuthorities)
            continue;
        for (const bool named : {false, true}) {
            aura::Header header = m_next;
            if (named)
                header.author = core::addressOf(*core::publicKeyOf(m_chain.keyOf(who)));
            ASSERT_TRUE(aura::seal(header, m_chain.keyOf(who)));
            EXPECT_EQ(insert(header).outcome, Outcome::Refused) << who << named;
            ++tried;
        }
    }
    // A stranger's key, under its own name and under the name of whose turn it is.
    const core::Bytes stranger(32, 0x42);
    for (const bool named : {false, true}) {
        aura::Header header = m_next;
        if (named)
            header.author = core::addressOf(*core::publicKeyOf(stranger));
        ASSERT_TRUE(aura::seal(header, stranger));
        EXPECT_EQ(insert(header).outcome, Outcome::Refused);
        ++tried;
    }
    report("right signature by the wrong key", static_cast<std::uint64_t>(tried), "none taken");
    expectUntouched();
}

TEST_F(HostileHeaders, stepsThatAreEqualEarlierOrInTheFuture) {
    int tried = 0;
    const auto expectRefused = [&](std::uint64_t step) {
        aura::Header header = m_next;
        header.step = step;
        header.author = m_chain.profile().checkpoint.validators[step % kAuthorities];
        header.difficulty = aura::expectedDifficulty(m_blocks.back().step, step);
        m_chain.reseal(header);
        EXPECT_EQ(insert(header).outcome, Outcome::Refused) << step;
        ++tried;
    };
    const std::uint64_t parent = m_blocks.back().step;
    for (std::uint64_t back = 0; back < 100; ++back)
        expectRefused(parent - back);
    for (std::uint64_t ahead = 2; ahead < 100; ++ahead)
        expectRefused(m_next.step + ahead);
    expectRefused(~std::uint64_t{0});
    report("equal, earlier and future steps", static_cast<std::uint64_t>(tried), "none taken");
    expectUntouched();
}

TEST_F(HostileHeaders, fieldsAgainstTheRulesUnderTheRightSeal) {
    using Change = std::function<void(aura::Header&)>;
    const chain::Uint256 one(1);
    const std::pair<const char*, Change> changes[] = {
        {"difficulty one too high", [&](aura::Header& h) { h.difficulty = h.difficulty + one; }},
        {"difficulty one too low", [&](aura::Header& h) { h.difficulty = h.difficulty - one; }},
        {"number one too high", [](aura::Header& h) { ++h.number; }},
        {"number one too low", [](aura::Header& h) { --h.number; }},
        {"another uncles hash", [](aura::Header& h) { h.unclesHash.bytes[0] ^= 1; }},
        {"gas limit doubled", [](aura::Header& h) { h.gasLimit *= 2; }},
        {"gas limit too small", [](aura::Header& h) { h.gasLimit = 4999; }},
        {"more gas used than there is", [](aura::Header& h) { h.gasUsed = h.gasLimit + 1; }},
        {"another base fee", [](aura::Header& h) { h.baseFee = *h.baseFee + 1; }},
        {"long extra data", [](aura::Header& h) { h.extraData.assign(33, 'x'); }},
        {"time not after the parent's", [this](aura::Header& h) { h.timestamp = m_blocks.back().timestamp; }},
        {"time in the future", [](aura::Header& h) { h.timestamp += 10'000; }},
        {"another author", [](aura::Header& h) { h.author.bytes[0] ^= 1; }},
    };
    int tried = 0;
    for (const auto& [name, change] : changes) {
        aura::Header header = m_next;
        change(header);
        m_chain.reseal(header);
        EXPECT_EQ(insert(header).outcome, Outcome::Refused) << name;
        ++tried;
    }
    aura::Header orphan = m_next;
    orphan.parentHash.bytes[0] ^= 1;
    m_chain.reseal(orphan);
    EXPECT_EQ(insert(orphan).outcome, Outcome::ParentUnknown);
    report("rules broken under the right seal", static_cast<std::uint64_t>(tried), "each refused");
    expectUntouched();
}

} // namespace wattbourse::test
