// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The light client's long way to the head, its store, and the age of what it trusts.
#include "chain/encode/json.h"
#include "chain/light/light_chain.h"
#include "core/crypto/keccak.h"
#include "tests/support/light_client_fixture.h"
#include "tests/support/temporary_folder.h"

#include <csignal>
#include <gtest/gtest.h>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace wattbourse::chain {

namespace {

using core::ErrorCode;
using core::Finality;
using test::FakeChain;
using test::FakeNodes;
using test::TemporaryFolder;
using State = core::EndpointStatus::State;
namespace json = boost::json;

constexpr std::size_t kLong = 3000;
constexpr std::int64_t kDay = 86400;

/// One long chain for all tests: sealing costs more than checking.
const std::vector<aura::Header>& longChain() {
    static const std::vector<aura::Header> blocks = [] {
        const FakeChain chain(5);
        const FakeNodes nodes;
        std::vector<aura::Header> out{chain.genesis()};
        while (out.size() <= kLong)
            out.push_back(chain.child(out.back(), 1, nodes.stateRoot()));
        return out;
    }();
    return blocks;
}

/// Counts the exchanges that begin before something is reached.
class ExchangesBefore final : public Transport {
public:
    ExchangesBefore(Transport& inner, std::function<bool()> reached) : m_inner(inner), m_reached(std::move(reached)) {}
    core::Result<std::string> post(const std::string& url, const std::string& body, std::stop_token stop) override {
        if (!m_reached())
            ++m_exchanges;
        return m_inner.post(url, body, std::move(stop));
    }
    [[nodiscard]] std::uint64_t exchanges() const { return m_exchanges; }

private:
    Transport& m_inner;
    const std::function<bool()> m_reached;
    std::atomic<std::uint64_t> m_exchanges{0};
};

class LightSyncTest : public test::LightClientFixture {
protected:
    static constexpr auto kA = "http://a.test";
    static constexpr auto kB = "http://b.test";
    static constexpr auto kC = "http://c.test";

    LightSyncTest() : m_blocks(longChain()) { m_clock.set(m_chain.timeOf(m_blocks.back())); }

    void serve(std::initializer_list<const char*> urls) {
        for (const char* url : urls)
            m_nodes.with(url, [&](FakeNodes::Node& node) { node.chain = m_blocks; });
    }
    void start(std::initializer_list<const char*> urls, const std::filesystem::path& store = {}) {
        NetworkProfile profile = m_profile ? *m_profile : m_chain.profile();
        for (const char* url : urls)
            profile.endpoints.emplace_back(url);
        LightChain::Options options;
        options.storeFolder = store;
        run(std::move(profile), m_nodes, std::move(options));
    }
    /// The checkpoint is this block of the chain.
    void trust(std::size_t number) {
        m_profile = m_chain.profile();
        m_profile->checkpoint = checkpointOf(m_blocks[number], std::get<aura::Rules>(m_profile->engine).validators, 1);
    }
    std::string stoppedBecause() const { return m_light->status().stopped.value_or(""); }

    FakeNodes m_nodes;
    FakeChain m_chain{5};
    std::vector<aura::Header> m_blocks;
    std::optional<NetworkProfile> m_profile;
};

} // namespace

TEST_F(LightSyncTest, ALongWayIsSplitOverTheNodes) {
    serve({kA, kB, kC});
    start({kA, kB, kC});
    ASSERT_TRUE(eventually([&] { return headIs(kLong); }));
    EXPECT_EQ(m_light->status().head->hash, aura::hashOf(m_blocks.back()));
    EXPECT_TRUE(eventually([&] { return !m_light->status().catchUp; }));
    // 47 ranges of 64. A late one is asked of a second node, and how many are late is the machine's pace: each node has
    // a share, and it is not that every node was asked for everything.
    std::uint64_t asked = 0;
    for (const char* url : {kA, kB, kC}) {
        EXPECT_GT(m_nodes.askedFor(url, "eth_getBlockByNumber"), 64U) << url;
        asked += m_nodes.askedFor(url, "eth_getBlockByNumber");
    }
    EXPECT_LT(asked, kLong * 3);
}

TEST_F(LightSyncTest, OneNodeOfThreeLiesInTheMiddle) {
    serve({kA, kB, kC});
    auto forged = m_blocks;
    forged[1700].stateRoot.bytes[0] ^= 1;
    m_nodes.with(kB, [&](FakeNodes::Node& node) { node.chain = forged; });
    start({kA, kB, kC});
    ASSERT_TRUE(eventually([&] { return headIs(kLong); }));
    EXPECT_EQ(m_light->status().head->hash, aura::hashOf(m_blocks.back()));
    EXPECT_NE(of(kA).state, State::Refused) << of(kA).offence;
    EXPECT_NE(of(kC).state, State::Refused) << of(kC).offence;
    EXPECT_FALSE(m_light->status().stopped);
}

// The twin of a header differs in the last byte of its seal alone, which verification by a known key does not look at.
// The child that names the twin is a stranger's, or nobody's.
TEST_F(LightSyncTest, TheTwinOfAHeaderIsNeverShown) {
    constexpr std::size_t kAt = 1700;
    const core::Bytes stranger = core::toBytes(core::keccak256(core::asBytes("stranger")).view());
    for (const bool sealedByStranger : {true, false}) {
        SCOPED_TRACE(sealedByStranger ? "a stranger's child" : "an unsigned child");
        auto forged = m_blocks;
        forged[kAt].signature.bytes[64] ^= 1;
        aura::Header& child = forged[kAt + 1];
        child.parentHash = aura::hashOf(forged[kAt]);
        if (sealedByStranger) {
            child.author = core::addressOf(*core::publicKeyOf(stranger));
            ASSERT_TRUE(aura::seal(child, stranger));
        }
        m_nodes.with(kA, [&](FakeNodes::Node& node) { node.chain = forged; });
        start({kA});
        expectCaught(kA, "forged header " + std::to_string(kAt));
        EXPECT_TRUE(headIs(kAt - 1));
        EXPECT_EQ(m_light->status().head->hash, aura::hashOf(m_blocks[kAt - 1]));
    }
}

// In simulated time, from what goes over the wire: every exchange with a node on the same network is said to take this
// long, three ranges are under way at a time, and all else is one after the other.
TEST_F(LightSyncTest, TheHeadOfANodeNearByIsThereInTwoSeconds) {
    constexpr std::size_t kRange = 64;
    constexpr std::size_t kInFlight = 3;
    constexpr std::size_t kDayOfBlocks = 17'280;
    constexpr auto kLimit = std::chrono::seconds(2);
    const auto exchangesUntilHead = [&](std::uint64_t head) {
        ExchangesBefore counted(m_nodes, [&] { return headIs(head); });
        NetworkProfile profile = m_chain.profile();
        profile.endpoints = {kA};
        run(std::move(profile), counted);
        EXPECT_TRUE(eventually([&] { return headIs(head); }));
        m_light->stop();
        return counted.exchanges();
    };

    // A morning's blocks after a short rest, one exchange after the other.
    constexpr std::size_t kNear = 150;
    m_nodes.with(kA, [&](FakeNodes::Node& node) { node.chain.assign(m_blocks.begin(), m_blocks.begin() + kNear + 1); });
    const auto near = exchangesUntilHead(kNear);
    EXPECT_LE(std::chrono::milliseconds(200) * static_cast<int>(near), kLimit) << near << " exchanges";

    // A long rest: what is not a range is one after the other. A whole day at ten milliseconds an exchange.
    serve({kA});
    const auto far = exchangesUntilHead(kLong);
    const std::uint64_t ranges = (kLong - 1 + kRange - 1) / kRange;
    ASSERT_GE(far, ranges);
    const std::uint64_t aDay = (far - ranges) + ((kDayOfBlocks / kRange) + kInFlight - 1) / kInFlight;
    EXPECT_LE(std::chrono::milliseconds(10) * static_cast<int>(aDay), kLimit) << aDay << " exchanges in a row";
}

// Memory keeps a window; what fell out of it is read by its number out of the store, and whole again from a node.
TEST_F(LightSyncTest, ABlockOlderThanMemoryIsReadOutOfTheStore) {
    constexpr std::uint64_t kOld = 100;
    const auto& contract = m_nodes.accounts().at("cases").at(0).at("answer");
    const StorageQuery query{*jsonFixed<core::Address>(contract.at("address")),
                             {*jsonFixed<core::Hash32>(contract.at("storageProof").at(0).at("key"))}};
    serve({kA});
    const auto begin = [&](const std::filesystem::path& store) {
        LightChain::Options options;
        options.limits.keptBelowFinal = 64;
        options.storeFolder = store;
        NetworkProfile profile = m_chain.profile();
        profile.endpoints = {kA};
        run(std::move(profile), m_nodes, std::move(options));
        ASSERT_TRUE(eventually([&] { return headIs(kLong) && of(kA).state == State::Agreeing; }));
    };
    const TemporaryFolder folder;
    begin(folder.path());
    ASSERT_TRUE(eventually([&] { return m_light->blockAt(kOld).has_value(); }));
    const core::BlockRef old = *m_light->blockAt(kOld);
    EXPECT_EQ(old.hash, aura::hashOf(m_blocks[kOld]));
    const auto read = m_light->readAt(old, {query});
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(read->block(), old);
    EXPECT_EQ(read->finality(), Finality::Settled);
    EXPECT_EQ(read->evidence()->headerRlp, aura::encodeHeader(m_blocks[kOld]));
    EXPECT_EQ(read->evidence()->authorities, 5U);
    core::BlockRef other = old;
    other.hash.bytes[0] ^= 1;
    EXPECT_EQ(m_light->readAt(other, {query}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_light->blockAt(kLong - 1)->hash, aura::hashOf(m_blocks[kLong - 1]));
    EXPECT_NE(m_light->blockAt(kLong + 1).error().detail.find("above the head"), std::string::npos);
    // A node that answers another header under that hash.
    m_nodes.with(kA, [&](FakeNodes::Node& node) {
        node.bend = [this](std::string_view method, const FakeNodes::Params&, json::value& result) {
            if (method == "eth_getBlockByHash")
                result = test::headerJson(m_blocks[kOld + 1]);
        };
    });
    EXPECT_FALSE(m_light->readAt(old, {query}));
    expectCaught(kA, "another hash than was asked for");

    m_nodes.with(kA, [&](FakeNodes::Node& node) { node.bend = nullptr; });
    begin({});
    const auto gone = m_light->blockAt(kOld);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, ErrorCode::NotFound);
    EXPECT_NE(gone.error().detail.find("no headers are kept on disk"), std::string::npos) << gone.error().detail;
}

TEST_F(LightSyncTest, OneNodeOfThreeFallsSilentOnTheWay) {
    serve({kA, kB, kC});
    m_nodes.with(kC, [](FakeNodes::Node& node) {
        node.instead = [](const std::string& body) -> std::optional<core::Result<std::string>> {
            // It answers single calls and loses batches.
            if (!body.starts_with("["))
                return std::nullopt;
            return core::Result<std::string>(core::fail(ErrorCode::Unavailable, "broken off"));
        };
    });
    start({kA, kC});
    ASSERT_TRUE(eventually([&] { return headIs(kLong); }));
}

TEST_F(LightSyncTest, AllNodesFailAndComeBack) {
    serve({kA, kB});
    std::atomic<bool> away{false};
    for (const char* url : {kA, kB})
        m_nodes.with(url, [&away](FakeNodes::Node& node) {
            node.instead = [&away,
                            batches = 0](const std::string& body) mutable -> std::optional<core::Result<std::string>> {
                if (body.starts_with("[") && ++batches > 8)
                    away = true;
                if (!away)
                    return std::nullopt;
                return core::Result<std::string>(core::fail(ErrorCode::Unavailable, "no route"));
            };
        });
    start({kA, kB});
    ASSERT_TRUE(eventually([&] { return away.load(); }));
    EXPECT_TRUE(eventually([&] { return !m_light->status().catchUp; })) << "nobody is left: no stretch runs";
    EXPECT_LT(m_light->status().head->number, kLong);
    for (const char* url : {kA, kB})
        m_nodes.with(url, [](FakeNodes::Node& node) { node.instead = nullptr; });
    // A node that was silent is waited for, by the clock that the test moves.
    EXPECT_TRUE(eventually([&] {
        m_clock.advanceSteady(std::chrono::seconds(1));
        return headIs(kLong);
    }));
}

TEST_F(LightSyncTest, AReorganisationWhileCatchingUp) {
    // B holds another end of the chain from below the final block of A's end on, but fewer blocks.
    auto other = m_blocks;
    other.resize(kLong - 20);
    other.push_back(m_chain.child(other.back(), 4, m_nodes.stateRoot()));
    for (int i = 0; i < 2; ++i)
        other.push_back(m_chain.child(other.back(), 1, m_nodes.stateRoot()));
    serve({kA});
    m_nodes.with(kB, [&](FakeNodes::Node& node) { node.chain = other; });
    start({kB});
    ASSERT_TRUE(eventually([&] { return headIs(other.size() - 1); }));
    m_light.reset();
    // With both, whichever came first, the longer one is the head, and neither lied.
    start({kB, kA});
    ASSERT_TRUE(eventually([&] { return headIs(kLong); }) || !stoppedBecause().empty());
    EXPECT_NE(of(kA).state, State::Refused) << of(kA).offence;
}

TEST_F(LightSyncTest, ProgressIsToldAndCanBeHeld) {
    serve({kA});
    // Nodes are asked until the fixture goes, after this test's own variables.
    const auto batches = std::make_shared<std::atomic<int>>(0);
    m_nodes.with(kA, [&](FakeNodes::Node& node) {
        node.instead = [this, batches](const std::string& body) -> std::optional<core::Result<std::string>> {
            if (body.starts_with("[") && ++*batches == 5)
                m_light->holdCatchUp(true);
            return std::nullopt;
        };
    });
    start({kA});
    ASSERT_TRUE(eventually([&] { return m_light->status().catchUp && m_light->status().catchUp->held; }));
    const auto held = *m_light->status().catchUp;
    EXPECT_EQ(held.total, kLong - m_light->status().head->number);
    const auto head = m_light->status().head->number;
    for (const int before = *batches; m_nodes.asked(kA) < static_cast<std::uint64_t>(before) + 20;)
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    EXPECT_LE(m_light->status().head->number, head + 64) << "nothing new is fetched";
    EXPECT_LT(m_light->status().head->number, kLong);
    m_light->holdCatchUp(false);
    EXPECT_TRUE(eventually([&] { return headIs(kLong); }));
    EXPECT_TRUE(eventually([&] { return !m_light->status().catchUp; }));
}

// ---- the store -----------------------------------------------------------------------------------------------------

TEST_F(LightSyncTest, TheNextStartGoesOnWhereThisOneEnded) {
    const TemporaryFolder folder;
    serve({kA});
    m_blocks.resize(2501);
    serve({kA});
    start({kA}, folder.path());
    ASSERT_TRUE(eventually([&] { return headIs(2500) && m_light->status().settled->number == 2497; }));
    m_light.reset();
    m_nodes.forgetCounts();
    m_blocks = longChain();
    // Nobody is there: what was verified is known, nothing more.
    start({kB}, folder.path());
    EXPECT_EQ(m_light->status().head->number, 2500U);
    EXPECT_EQ(m_light->status().head->hash, aura::hashOf(m_blocks[2500]));
    EXPECT_EQ(m_light->status().finalBlock->number, 2498U);
    EXPECT_EQ(m_light->status().settled->number, 2497U);
    EXPECT_EQ(m_light->status().trusted->block.number, 2498U);
    EXPECT_TRUE(m_light->read({}, Finality::Settled).error().code == ErrorCode::Unavailable);
    serve({kA});
    start({kA}, folder.path());
    ASSERT_TRUE(eventually([&] { return headIs(kLong); }));
    EXPECT_LT(m_nodes.askedFor(kA, "eth_getBlockByNumber"), 600U) << "only what is new is asked for";
    m_light.reset();
    auto store = *HeaderStore::open(folder.path(), {777, *m_chain.profile().genesisHash});
    EXPECT_EQ(store->damage(), "");
    EXPECT_EQ(store->range()->value().second, kLong - 2);
    for (const std::size_t number : {std::size_t{0}, std::size_t{1}, std::size_t{1234}, std::size_t{2998}}) {
        const auto header = store->header(number);
        ASSERT_TRUE(header) << header.error().detail;
        EXPECT_EQ(header->hash, aura::hashOf(m_blocks[number]));
        EXPECT_EQ(header->stateRoot, m_blocks[number].stateRoot);
        EXPECT_EQ(header->step, m_blocks[number].step);
    }
    EXPECT_TRUE(store->check(0, kLong));
}

TEST_F(LightSyncTest, AKillAtAnyMomentLosesNothingThatWasKept) {
    const TemporaryFolder folder;
    serve({kA, kB});
    std::mt19937 random(7);
    std::uint64_t before = 0;
    for (int kill = 0; kill < 8; ++kill) {
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            start({kA, kB}, folder.path());
            for (;;)
                ::pause();
        }
        ::usleep(static_cast<useconds_t>(150'000 + random() % 400'000));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status));
        auto store = *HeaderStore::open(folder.path(), {777, *m_chain.profile().genesisHash});
        EXPECT_EQ(store->damage(), "");
        const auto range = *store->range();
        const std::uint64_t now = range ? range->second : 0;
        EXPECT_GE(now, before);
        before = now;
        EXPECT_TRUE(store->check(0, kLong));
        for (std::uint64_t number = 0; range && number <= now; number += 97)
            EXPECT_EQ(store->header(number)->hash, aura::hashOf(m_blocks[number]));
    }
    start({kA}, folder.path());
    EXPECT_EQ(m_light->status().trusted->block.number, before);
    EXPECT_TRUE(eventually([&] { return headIs(kLong); }));
    EXPECT_GT(before, 0U) << "the kills came too early to prove anything";
}

TEST_F(LightSyncTest, ACheckpointThatContradictsTheStoreStops) {
    const TemporaryFolder folder;
    serve({kA});
    start({kA}, folder.path());
    ASSERT_TRUE(eventually([&] { return headIs(kLong); }));
    m_light.reset();
    trust(2000);
    m_profile->checkpoint.hash.bytes[0] ^= 1;
    m_profile->checkpoint.headerRlp.reset();
    start({kA}, folder.path());
    EXPECT_NE(stoppedBecause().find("One of the two is false"), std::string::npos);
    EXPECT_EQ(m_light->read({}, Finality::Head).error().code, ErrorCode::Refused);
    // The true one goes on from the store.
    trust(2000);
    start({kA}, folder.path());
    EXPECT_EQ(stoppedBecause(), "");
    EXPECT_EQ(m_light->status().trusted->block.number, kLong - 2);
}

TEST_F(LightSyncTest, ADamagedStoreBeginsAtTheCheckpointAgain) {
    const TemporaryFolder folder;
    serve({kA});
    start({kA}, folder.path());
    ASSERT_TRUE(eventually([&] { return headIs(kLong); }));
    m_light.reset();
    std::filesystem::path path;
    {
        auto store = *HeaderStore::open(folder.path(), {777, *m_chain.profile().genesisHash});
        path = store->path();
    }
    std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
    start({kA}, folder.path());
    EXPECT_EQ(m_light->status().trusted->block.number, 0U);
    ASSERT_TRUE(eventually([&] { return headIs(kLong); }));
    bool told = false;
    for (const auto& alarm : m_light->status().alarms)
        told = told || alarm.find("on disk") != std::string::npos;
    m_light.reset();
    EXPECT_TRUE((*HeaderStore::open(folder.path(), {777, *m_chain.profile().genesisHash}))->check(0, kLong));
    EXPECT_TRUE(std::filesystem::exists(path.string() + ".damaged") || told);
}

TEST_F(LightSyncTest, EvidenceOfADoubleSealOutlivesTheStart) {
    const TemporaryFolder folder;
    m_blocks.resize(101);
    auto twin = m_blocks.back();
    twin.gasUsed = 21'000;
    m_chain.reseal(twin);
    auto other = m_blocks;
    other.back() = twin;
    serve({kA});
    m_nodes.with(kB, [&](FakeNodes::Node& node) { node.chain = other; });
    m_clock.set(m_chain.timeOf(twin));
    start({kA, kB}, folder.path());
    const auto alarmed = [&](const char* words) {
        for (const auto& alarm : m_light->status().alarms)
            if (alarm.find("sealed two blocks") != std::string::npos && alarm.find(words) != std::string::npos)
                return true;
        return false;
    };
    ASSERT_TRUE(eventually([&] { return alarmed("block 100"); }));
    m_light.reset();
    start({kC}, folder.path());
    EXPECT_TRUE(alarmed("seen earlier"));
    m_light.reset();
    const auto seals = *(*HeaderStore::open(folder.path(), {777, *m_chain.profile().genesisHash}))->doubleSeals();
    ASSERT_EQ(seals.size(), 1U);
    // Both headers are there, to be shown to anybody.
    EXPECT_EQ(core::keccak256(seals[0].first), seals[0].firstHash);
    EXPECT_EQ(core::keccak256(seals[0].second), seals[0].secondHash);
    EXPECT_EQ(seals[0].author, twin.author);
}

// ---- the age of what is trusted ------------------------------------------------------------------------------------

TEST_F(LightSyncTest, AnOldCheckpointIsRefusedAndTheRemedyTold) {
    serve({kA});
    trust(1000);
    m_clock.set(m_chain.timeOf(m_blocks[1000]) + std::chrono::seconds(31 * kDay));
    start({kA});
    const auto status = m_light->status();
    ASSERT_TRUE(status.stopped);
    EXPECT_NE(status.stopped->find("31 days old"), std::string::npos) << *status.stopped;
    EXPECT_NE(status.stopped->find("30 days"), std::string::npos);
    ASSERT_TRUE(status.remedy);
    EXPECT_NE(status.remedy->find("secondSource"), std::string::npos);
    EXPECT_EQ(status.trusted->maxAgeSeconds, 30 * kDay);
    EXPECT_EQ(m_light->read({}, Finality::Head).error().code, ErrorCode::Refused);
    m_profile->checkpointMaxAge = 32 * kDay;
    start({kA});
    EXPECT_FALSE(m_light->status().stopped);
    m_profile->checkpointMaxAge = 0;
    m_clock.set(m_chain.timeOf(m_blocks[1000]) + std::chrono::seconds(3100 * kDay));
    start({kA});
    EXPECT_FALSE(m_light->status().stopped);
}

TEST_F(LightSyncTest, AnOldGenesisIsAsOldAsItsFirstBlocks) {
    serve({kA});
    m_clock.set(m_chain.timeOf(m_blocks[5]) + std::chrono::seconds(40 * kDay));
    start({kA});
    EXPECT_TRUE(eventually([&] { return m_light->status().stopped.has_value(); }));
    EXPECT_NE(stoppedBecause().find("40 days old"), std::string::npos) << stoppedBecause();
}

TEST_F(LightSyncTest, AYoungerBlockOfASecondSourceConfirmsAnOldCheckpoint) {
    // The chain rests for 40 days after block 1000.
    m_blocks.resize(1001);
    m_blocks.push_back(m_chain.child(m_blocks.back(), 20 * kDay, m_nodes.stateRoot()));
    while (m_blocks.size() < 1400)
        m_blocks.push_back(m_chain.child(m_blocks.back(), 1, m_nodes.stateRoot()));
    m_clock.set(m_chain.timeOf(m_blocks.back()));
    serve({kA});
    trust(1000);
    const auto with = [&](std::uint64_t number, const core::Hash32& hash) {
        m_profile->secondSource = SecondSource{.number = number, .hash = hash, .endpoints = {}};
        start({kA});
    };
    with(1350, aura::hashOf(m_blocks[1350]));
    ASSERT_TRUE(eventually([&] { return headIs(1399); }));
    EXPECT_EQ(stoppedBecause(), "");
    EXPECT_TRUE(m_light->read({}, Finality::Head));
    core::Hash32 other = aura::hashOf(m_blocks[1350]);
    other.bytes[5] ^= 1;
    with(1350, other);
    ASSERT_TRUE(eventually([&] { return m_light->status().stopped.has_value(); }));
    EXPECT_NE(stoppedBecause().find("One of the two is false"), std::string::npos);
    // A second source that is itself old proves nothing.
    with(1000, aura::hashOf(m_blocks[1000]));
    EXPECT_NE(stoppedBecause().find("too old itself"), std::string::npos) << stoppedBecause();
    // One that lies ahead of the head: nothing is relied on until then.
    with(1500, other);
    ASSERT_TRUE(eventually([&] { return headIs(1399); }));
    EXPECT_EQ(stoppedBecause(), "");
    EXPECT_EQ(m_light->read({}, Finality::Head).error().code, ErrorCode::Unavailable);
    EXPECT_LT(m_light->status().settled->number, 1100U);
}

TEST_F(LightSyncTest, NodesOfAnotherPartyConfirmAnOldCheckpoint) {
    m_blocks.resize(1001);
    m_blocks.push_back(m_chain.child(m_blocks.back(), 20 * kDay, m_nodes.stateRoot()));
    while (m_blocks.size() < 1400)
        m_blocks.push_back(m_chain.child(m_blocks.back(), 1, m_nodes.stateRoot()));
    m_clock.set(m_chain.timeOf(m_blocks.back()));
    serve({kA, kB});
    trust(1000);
    m_profile->secondSource = SecondSource{.number = {}, .hash = {}, .endpoints = {kB}};
    start({kA});
    ASSERT_TRUE(eventually([&] { return m_light->read({}, Finality::Head).has_value(); }));
    EXPECT_TRUE(headIs(1399));
    auto other = m_blocks;
    other.resize(1200);
    while (other.size() < 1400)
        other.push_back(m_chain.child(other.back(), 2, m_nodes.stateRoot()));
    m_nodes.with(kB, [&](FakeNodes::Node& node) { node.chain = other; });
    start({kA});
    ASSERT_TRUE(eventually([&] { return m_light->status().stopped.has_value(); }));
    EXPECT_NE(stoppedBecause().find("One of the two is false"), std::string::npos);
}

TEST_F(LightSyncTest, AfterALongSleepTheHeadIsStaleAndThenCaughtUp) {
    m_blocks.resize(1501);
    m_clock.set(m_chain.timeOf(m_blocks.back()));
    serve({kA});
    start({kA});
    ASSERT_TRUE(eventually([&] { return headIs(1500); }));
    m_clock.set(m_chain.timeOf(longChain().back()));
    bool stale = false;
    for (const auto& alarm : m_light->status().alarms)
        stale = stale || alarm.find("s old") != std::string::npos;
    EXPECT_TRUE(stale);
    m_blocks = longChain();
    serve({kA});
    EXPECT_TRUE(eventually([&] { return headIs(kLong); }));
    for (const auto& alarm : m_light->status().alarms)
        EXPECT_EQ(alarm.find("s old"), std::string::npos) << alarm;
}

} // namespace wattbourse::chain
