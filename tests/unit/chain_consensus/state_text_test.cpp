// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What engines remember on a branch survives the disk: it comes back the same, and judges the same.
#include "chain/consensus/aura/engine.h"
#include "chain/consensus/aura/validator_set.h"
#include "tests/support/fake_clique.h"

#include <gtest/gtest.h>

namespace wattbourse::chain {

using core::ErrorCode;

TEST(StateText, AuraKeepsAPendingChangeAndLostOnes) {
    const aura::AuraEngine engine{aura::Rules{}};
    SealerSet set;
    set.sealers = {core::Address{{9}}, core::Address{{3}}, core::Address{{5}}};
    set.epochStart = 77;
    const auto plain = engine.stateFrom(*engine.stateText(set));
    ASSERT_TRUE(plain) << plain.error().detail;
    EXPECT_EQ(plain->sealers, set.sealers) << "in their order";
    EXPECT_EQ(plain->epochStart, 77U);
    EXPECT_FALSE(engine.signalOf(*plain));
    auto memory = std::make_shared<aura::Memory>();
    memory->pending = PendingChange{80, core::Hash32{{8}}, {core::Address{{1}}}, {core::Address{{3}}}};
    memory->lost = {70, 71};
    set.memory = memory;
    const auto read = engine.stateFrom(*engine.stateText(set));
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(aura::memoryOf(*read).pending, memory->pending);
    EXPECT_EQ(aura::memoryOf(*read).lost, memory->lost);
    EXPECT_EQ(*engine.signalOf(*read), core::Hash32{{8}});
    EXPECT_EQ(engine.stateFrom("{\"sealers\":[]}").error().code, ErrorCode::OutOfRange);
    EXPECT_FALSE(engine.stateFrom("{"));
    EXPECT_EQ(engine.stateFrom(R"({"sealers":["0x0100000000000000000000000000000000000000"],"epochStart":1,"more":1})")
                  .error()
                  .code,
              ErrorCode::Malformed);
}

TEST(StateText, CliqueKeepsVotesAndWhoSealedLately) {
    const test::FakeClique chain("ABCD");
    const auto& engine = chain.engine();
    const auto start = *engine.trust(chain.checkpoint());
    auto set = std::make_shared<const SealerSet>(start.sealers);
    auto parent = chain.genesis();
    const auto now = core::UnixTime{4'000'000'000};
    // Two of four want E in: one vote more and it is.
    for (const char signer : std::string("AB")) {
        const auto header = chain.child(parent, set->sealers, signer, "+E");
        const auto block = *engine.decode(clique::encodeHeader(header));
        set = engine.advance(block, set, std::nullopt);
        parent = header;
    }
    const auto read = engine.stateFrom(*engine.stateText(*set));
    ASSERT_TRUE(read) << read.error().detail;
    const auto again = std::make_shared<const SealerSet>(*read);
    EXPECT_EQ(*engine.stateText(*again), *engine.stateText(*set));
    const auto before = *engine.decode(clique::encodeHeader(parent));
    const auto third = *engine.decode(clique::encodeHeader(chain.child(parent, set->sealers, 'C', "+E")));
    EXPECT_TRUE(engine.verify(third, before, *again, now).holds()) << engine.verify(third, before, *again, now).text();
    EXPECT_EQ(engine.advance(third, again, std::nullopt)->sealers.size(), 5U) << "the votes were not lost";
    const auto tooSoon = *engine.decode(clique::encodeHeader(chain.child(parent, set->sealers, 'B')));
    EXPECT_FALSE(engine.verify(tooSoon, before, *again, now).holds()) << "B sealed lately";
}

} // namespace wattbourse::chain
