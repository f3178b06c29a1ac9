// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How votes change the signers: cases after EIP-225, each one a chain of sealed headers.
#include "tests/support/fake_clique.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::clique {

namespace {

using test::FakeClique;

struct Case {
    const char* name;
    const char* start;
    /// One word for each block: who seals, and what it votes: "A", "A+B", "A-C". "0" is the zero address.
    const char* blocks;
    /// Who may seal after the last block; only read when it is taken.
    const char* end;
    /// Why the last block is refused.
    Refusal refusal{Refusal::None};
    std::uint64_t epoch{30'000};
};

const Case kCases[] = {
    {"nobody votes", "A", "A A A", "A"},
    {"one signer lets another in alone", "A", "A+B B", "AB"},
    {"with two signers one vote is half, not more", "AB", "A+C B", "AB"},
    {"two of two let a third in", "AB", "A+C B+C", "ABC"},
    {"two of three suffice", "ABC", "A+D B+D", "ABCD"},
    {"two of four are half", "ABCD", "A+E B+E C", "ABCD"},
    {"three of four suffice", "ABCD", "A+E B+E C+E", "ABCDE"},
    {"wishes for what is so already are no votes", "ABC", "A+B B+B C-D A-D", "ABC"},
    {"a vote counts once however often it is given", "ABCD", "A+E B C A+E B C A+E B+E", "ABCD"},
    {"a vote can be taken back", "ABC", "A+D B C A-D B+D", "ABC"},
    {"and given again", "ABC", "A+D B C A-D B C A+D B+D", "ABCD"},
    {"votes on several accounts run side by side", "ABC", "A+D B+E C+D A+E D+E", "ABCDE"},
    {"one of two cannot put the other out", "AB", "A-B B", "AB"},
    {"two of two can", "AB", "A-B B-B A", "A"},
    {"one may put itself out", "ABC", "A-A B-A C", "BC"},
    {"the last signer may go, and then nobody seals", "A", "A-A A", "", Refusal::NoAuthorities},
    {"who was put out seals no more", "ABC", "A-C B-C C", "", Refusal::Unauthorised},
    {"who was let in seals at once", "ABC", "A+D B+D D", "ABCD"},
    {"a stranger does not seal", "ABC", "A B D", "", Refusal::Unauthorised},
    {"votes of who was put out are void", "ABCD", "C+E A-C B-C D-C A+E", "ABD"},
    {"the rest of the set decides anew", "ABCD", "C+E A-C B-C D-C A+E B+E", "ABDE"},
    {"votes about who was put out are void", "ABCD", "A-D B-D C-D A+D B+D", "ABCD"},
    {"votes about who was let in are void", "ABCD", "A+E B+E C+E D-E A-E B", "ABCDE"},
    {"a smaller set does not decide what nobody touches", "ABCDE", "A+F B+F C-E D-E A-E B", "ABCD"},
    {"what the smaller set would decide waits for a touch", "ABCD", "A+E B+E C-D A-D B-D C A", "ABC"},
    {"the touch decides", "ABCD", "A+E B+E C-D A-D B-D C+E", "ABCE"},
    {"votes begin anew at a checkpoint", "AB", "A+C B A B+C", "AB", Refusal::None, 3},
    {"votes of one epoch count together", "AB", "A+C B+C A B", "ABC", Refusal::None, 3},
    {"one of two may not seal twice running", "AB", "A A", "", Refusal::SealedLately},
    {"one of one may", "A", "A A", "A"},
    {"one of three waits for one other", "ABC", "A B A B", "ABC"},
    {"one of four waits for two others", "ABCD", "A B A", "", Refusal::SealedLately},
    {"and then may", "ABCD", "A B C A", "ABCD"},
    {"who sealed before a checkpoint waits after it", "AB", "A B A A", "", Refusal::SealedLately, 3},
    {"a larger set waits longer", "ABC", "A+D B+D C A B", "ABCD"},
    {"a larger set waits longer, refused", "ABC", "A+D B+D C B", "", Refusal::SealedLately},
    {"a smaller set waits less", "ABCD", "A B-D C-D A-D C", "ABC"},
    {"a smaller set waits less, refused", "ABCD", "A B-D C-D A-D A", "", Refusal::SealedLately},
    {"putting the zero address out is no vote", "AB", "A-0 B-0", "AB"},
    {"letting the zero address in is one", "AB", "A+0 B+0 A", "AB0"},
};

} // namespace

TEST(CliqueVotes, CasesOfEip225) {
    for (const Case& one : kCases) {
        SCOPED_TRACE(one.name);
        const FakeClique chain(one.start, one.epoch);
        auto start = chain.engine().trust(chain.checkpoint());
        ASSERT_TRUE(start) << start.error().detail;
        auto sealers = std::make_shared<const SealerSet>(start->sealers);
        Header parent = chain.genesis();
        SealedBlock parentBlock = start->root;
        Verdict verdict;
        std::istringstream words(one.blocks);
        for (std::string word; words >> word;) {
            ASSERT_TRUE(verdict.holds()) << "before " << word << ": " << verdict.text();
            const Header header = chain.child(parent, sealers->sealers, word[0], word.substr(1));
            const auto block = chain.engine().decode(encodeHeader(header));
            ASSERT_TRUE(block) << block.error().detail;
            verdict = chain.engine().verify(*block, parentBlock, *sealers, FakeClique::timeOf(header));
            if (verdict.holds())
                sealers = chain.engine().advance(*block, sealers, std::nullopt);
            parent = header;
            parentBlock = *block;
        }
        EXPECT_EQ(verdict.refusal, one.refusal) << verdict.text();
        if (one.refusal == Refusal::None) {
            EXPECT_EQ(sealers->sealers, FakeClique::addressesOf(one.end));
        }
    }
}

TEST(CliqueVotes, VotesUnderWayAreTold) {
    const FakeClique chain("ABC");
    auto start = chain.engine().trust(chain.checkpoint());
    auto sealers = std::make_shared<const SealerSet>(start->sealers);
    EXPECT_TRUE(chain.engine().remarks(*sealers).empty());
    const Header header = chain.child(chain.genesis(), sealers->sealers, 'A', "-B");
    const auto block = chain.engine().decode(encodeHeader(header));
    sealers = chain.engine().advance(*block, sealers, std::nullopt);
    const auto told = chain.engine().remarks(*sealers);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_NE(told[0].find("1 of 3 signers want to put out"), std::string::npos) << told[0];
    EXPECT_NE(told[0].find("2 decide"), std::string::npos) << told[0];
}

} // namespace wattbourse::chain::clique
