// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/provider/endpoint.h"

#include "core/base/atomic_file.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/chain_provider/scripted_transport.h"

#include <gtest/gtest.h>

namespace wattbourse::chain {
namespace {

using namespace std::chrono_literals;
using core::ErrorCode;
using State = core::EndpointStatus::State;
namespace json = boost::json;

constexpr auto kUrl = "https://me:secret@node.example/rpc";
constexpr auto kName = "https://node.example/rpc";

class EndpointTest : public ::testing::Test {
protected:
    EndpointTest() {
        m_transport.methods["eth_chainId"] = [](const auto&) { return json::value("0xf6"); };
    }
    Endpoint make(BlameBook* book = nullptr) {
        return {kUrl, m_transport, m_clock, {.genesis = m_genesis, .blame = book, .random = &m_random}};
    }
    core::Result<json::value> ask(Endpoint& node) { return node.call({"eth_chainId", {}}, {}); }
    void fails(ErrorCode code) {
        m_transport.instead = [code](const auto&) { return core::Result<std::string>(core::fail(code, "no")); };
    }
    void answers(const std::string& body) {
        m_transport.instead = [body](const auto&) { return core::Result<std::string>(body); };
    }

    test::ScriptedTransport m_transport;
    core::ManualClock m_clock{core::UnixTime{1'800'000'000}};
    // No wait is shortened.
    test::FixedRandom m_random{0};
    core::Hash32 m_genesis{};
};

} // namespace

TEST_F(EndpointTest, silenceIsWaitedForLongerEachTimeAndForgottenAtTheFirstAnswer) {
    Endpoint node = make();
    fails(ErrorCode::Unavailable);
    EXPECT_FALSE(ask(node));
    EXPECT_TRUE(node.usable()) << "one failure may be chance";
    for (const auto wait : {1s, 2s, 4s, 8s, 16s, 30s, 30s}) {
        EXPECT_FALSE(ask(node));
        EXPECT_FALSE(node.usable());
        EXPECT_EQ(node.status().state, State::Silent);
        m_clock.advance(wait - 1s);
        EXPECT_FALSE(node.usable()) << wait.count();
        m_clock.advance(1s);
        EXPECT_TRUE(node.usable()) << wait.count();
    }
    m_transport.instead = nullptr;
    EXPECT_TRUE(ask(node));
    fails(ErrorCode::Unavailable);
    EXPECT_FALSE(ask(node));
    EXPECT_TRUE(node.usable());
    EXPECT_FALSE(ask(node));
    m_clock.advance(1s);
    EXPECT_TRUE(node.usable()) << "the waits begin anew";
}

TEST_F(EndpointTest, chanceShortensAWaitByAHalfAtMost) {
    test::FixedRandom most{500};
    core::BackOff backOff(1s, 30s);
    EXPECT_EQ(backOff.next(most), 500ms);
    test::FixedRandom large{~std::uint64_t{0}};
    for (int i = 0; i < 100; ++i) {
        const auto wait = backOff.next(large);
        EXPECT_GE(wait, 1s);
        EXPECT_LE(wait, 30s);
    }
}

TEST_F(EndpointTest, notAskedWhileItIsWaitedFor) {
    Endpoint node = make();
    fails(ErrorCode::Unavailable);
    for (int i = 0; i < 1000; ++i)
        EXPECT_FALSE(ask(node));
    EXPECT_EQ(m_transport.posts, 2);
    EXPECT_EQ(ask(node).error().code, ErrorCode::Refused);
}

TEST_F(EndpointTest, badAnswersSuspendLongerEachTimeUpToAnHour) {
    Endpoint node = make();
    answers("<html>");
    for (const auto wait : {30s, 60s, 120s, 240s, 480s, 960s, 1920s, 3600s, 3600s}) {
        EXPECT_EQ(ask(node).error().code, ErrorCode::Malformed);
        EXPECT_EQ(node.status().state, State::Refused);
        m_clock.advance(wait - 1s);
        EXPECT_FALSE(node.usable()) << wait.count();
        m_clock.advance(1s);
        EXPECT_TRUE(node.usable()) << wait.count();
    }
    EXPECT_EQ(node.status().offence, "answered what is no JSON");
    m_transport.instead = nullptr;
    node.setState(State::Agreeing);
    EXPECT_EQ(node.status().offence, "");
}

TEST_F(EndpointTest, availabilityAndQualityAreTwoThings) {
    Endpoint silent = make();
    fails(ErrorCode::Unavailable);
    for (int i = 0; i < 20; ++i) {
        (void)ask(silent);
        m_clock.advance(60s);
    }
    EXPECT_LT(*silent.status().availabilityPermille, 150U);
    EXPECT_EQ(silent.status().qualityPermille, 1000U);
    m_transport.instead = nullptr;
    for (int i = 0; i < 60; ++i)
        EXPECT_TRUE(ask(silent));
    EXPECT_EQ(silent.status().availabilityPermille, 1000U);

    Endpoint sloppy = make();
    sloppy.suspend("stale head");
    EXPECT_EQ(sloppy.status().qualityPermille, 500U);
    EXPECT_EQ(sloppy.status().availabilityPermille, 1000U);
    m_clock.advance(60s);
    for (int i = 0; i < 300; ++i)
        sloppy.setState(State::Agreeing);
    EXPECT_EQ(sloppy.status().qualityPermille, 1000U);
    sloppy.refuse("forged header");
    EXPECT_EQ(sloppy.status().qualityPermille, 0U);
    EXPECT_EQ(sloppy.status().lies, 1U);
}

TEST_F(EndpointTest, blameOutlivesTheProgramAndIsForgottenInThirtyDays) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "blame.json";
    {
        BlameBook book;
        ASSERT_TRUE(book.open(file));
        Endpoint node = make(&book);
        EXPECT_TRUE(ask(node));
        node.refuse("forged proof at block 7: <b>\x1b[31m");
        EXPECT_FALSE(node.usable());
    }
    const auto written = core::readSmallFile(file, 1U << 16U);
    ASSERT_TRUE(written);
    EXPECT_EQ(written->find("secret"), std::string::npos);
    BlameBook book;
    ASSERT_TRUE(book.open(file));
    {
        Endpoint again = make(&book);
        EXPECT_FALSE(again.usable());
        EXPECT_EQ(again.status().state, State::Refused);
        EXPECT_EQ(again.status().offence, "forged proof at block 7: ?b??[31m");
        EXPECT_EQ(again.status().lies, 1U);
    }
    core::Hash32 other = m_genesis;
    other.bytes[0] = 1;
    EXPECT_TRUE(Endpoint(kUrl, m_transport, m_clock, {.genesis = other, .blame = &book}).usable())
        << "another chain's blame is not this one's";
    m_clock.advance(31 * 24h);
    {
        Endpoint later = make(&book);
        EXPECT_TRUE(later.usable());
        later.refuse("forged header");
    }
    ASSERT_EQ(book.entries().size(), 1U);
    EXPECT_EQ(book.entries()[0].count, 2U);
    ASSERT_TRUE(book.pardon(kName));
    EXPECT_TRUE(make(&book).usable());
    EXPECT_EQ(book.pardon(kName).error().code, ErrorCode::NotFound);
}

TEST_F(EndpointTest, theBookIsBoundedAndStrict) {
    BlameBook book;
    for (int i = 0; i < 1000; ++i)
        ASSERT_TRUE(book.record(m_genesis, "node" + std::to_string(i), "lie", m_clock.now()));
    EXPECT_EQ(book.entries().size(), BlameBook::kMaxEntries);
    EXPECT_EQ(book.entries().back().node, "node999");
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "blame.json";
    for (const char* bad : {"{", "{}", "[1]", R"([{"node":"x"}])"}) {
        ASSERT_TRUE(core::writeFileAtomically(file, core::asBytes(bad)));
        const auto opened = BlameBook().open(file);
        ASSERT_FALSE(opened) << bad;
        EXPECT_NE(opened.error().detail.find("blame.json"), std::string::npos);
        EXPECT_EQ(core::readSmallFile(file, 100).value_or(""), bad) << "left as it was";
    }
}

TEST_F(EndpointTest, aWrongProfileIsNotRememberedAsALie) {
    BlameBook book;
    Endpoint node = make(&book);
    node.refuse("wrong chain", Endpoint::Memory::OtherChain);
    EXPECT_FALSE(node.usable());
    EXPECT_EQ(node.status().lies, 0U);
    EXPECT_TRUE(book.entries().empty());
    // Nor is a port of this machine anybody's name.
    for (const char* url : {"http://127.0.0.1:8545/", "ws://localhost:1/", "http://[::1]:1/", "unix:///run/a.ipc"}) {
        Endpoint local(url, m_transport, m_clock, {.genesis = m_genesis, .blame = &book});
        local.refuse("forged header");
        EXPECT_EQ(local.status().lies, 1U);
    }
    EXPECT_TRUE(book.entries().empty());
}

// Several threads read from a node at a time: all of what it answered falsely counts, and the first lie is shown.
TEST_F(EndpointTest, everyLieIsCounted) {
    BlameBook book;
    Endpoint node = make(&book);
    node.refuse("forged proof at block 7");
    node.refuse("forged proof at block 8");
    node.refuse("malformed receipt", Endpoint::Memory::ThisRun);
    node.refuse("wrong chain", Endpoint::Memory::OtherChain);
    EXPECT_EQ(node.status().lies, 3U);
    EXPECT_EQ(node.status().offence, "forged proof at block 7");
    ASSERT_EQ(book.entries().size(), 1U);
    EXPECT_EQ(book.entries()[0].count, 2U) << "what a newer program might understand is not remembered";
    EXPECT_EQ(book.entries()[0].offence, "forged proof at block 8");
    EXPECT_EQ(make(&book).status().lies, 2U);
}

TEST_F(EndpointTest, batchesShrinkToWhatTheNodeTakes) {
    m_transport.methods["echo"] = [](const json::array& params) { return params.at(0); };
    std::vector<RpcCall> calls;
    for (int i = 0; i < 250; ++i)
        calls.push_back({"echo", {i}});
    m_transport.largestBatch = 10;
    Endpoint node = make();
    const auto answers = node.callAll(calls, {});
    ASSERT_TRUE(answers) << answers.error().detail;
    for (int i = 0; i < 250; ++i)
        EXPECT_EQ((*answers)[static_cast<std::size_t>(i)].to_number<int>(), i);
    EXPECT_EQ(node.batchLimit(), 6U);
    EXPECT_EQ(node.status().offence, "");
}

TEST_F(EndpointTest, oneErrorInABatchIsAskedAgainAlone) {
    int failures = 1;
    m_transport.methods["echo"] = [&](const json::array& params) -> json::value {
        if (params.at(0) == 3 && failures-- > 0)
            return json::object{{"code", -32003}, {"message", "response too large"}};
        return params.at(0);
    };
    std::vector<RpcCall> calls;
    for (int i = 0; i < 5; ++i)
        calls.push_back({"echo", {i}});
    Endpoint node = make();
    const auto answers = node.callAll(calls, {});
    ASSERT_TRUE(answers) << answers.error().detail;
    EXPECT_EQ((*answers)[3].to_number<int>(), 3);
    failures = 1000;
    EXPECT_EQ(node.callAll(calls, {}).error().code, ErrorCode::Unavailable);
}

TEST_F(EndpointTest, jsonOfTooManyLevelsItemsOrValuesIsNotBuilt) {
    const auto verdict = [](const std::string& text) {
        const auto parsed = parseJson(text);
        return parsed ? std::string("taken") : parsed.error().detail;
    };
    EXPECT_EQ(verdict(std::string(64, '[') + std::string(64, ']')), "taken");
    EXPECT_EQ(verdict(std::string(65, '[') + std::string(65, ']')), "JSON of more than 64 levels");
    EXPECT_EQ(verdict(std::string(8U << 20U, '[')), "JSON of more than 64 levels");
    std::string list = "[0";
    for (int i = 1; i < 100'000; ++i)
        list += ",0";
    EXPECT_EQ(verdict(list + "]"), "taken");
    EXPECT_EQ(verdict(list + ",0]"), "JSON with a list of more than 100000 items");
    std::string lists = "[" + list + "]";
    for (int i = 1; i < 11; ++i)
        lists += "," + list + "]";
    EXPECT_EQ(verdict(lists + "]"), "JSON of more than a million values");
    EXPECT_EQ(verdict("\"" + std::string(200, '[') + ",\\\"" + std::string(200, '[') + "\""), "taken")
        << "brackets in a text are no levels";
    EXPECT_NE(verdict("]]]]"), "taken");
    EXPECT_NE(verdict("\"\\"), "taken");
}

TEST_F(EndpointTest, theAddressSaysWhoseNodeItIs) {
    const auto own = [this](const char* url) { return Endpoint(url, m_transport, m_clock).status().own; };
    EXPECT_FALSE(own("https://node.example/"));
    EXPECT_TRUE(own("https://node.example/#role=own"));
    EXPECT_TRUE(own("unix:///run/geth.ipc"));
    EXPECT_FALSE(own("unix:///run/proxy.ipc#role=third-party"));
}

} // namespace wattbourse::chain
