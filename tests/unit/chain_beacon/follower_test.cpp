// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A follower against beacon and execution nodes that answer out of the fixtures (beacon.mjs), honestly and otherwise.
#include "chain/encode/json.h"
#include "chain/light/beacon_follower.h"
#include "chain/light/prover.h"
#include "core/base/hex.h"
#include "core/net/http_server.h"
#include "tests/unit/chain_beacon/beacon_fixture.h"

#include <boost/json/serialize.hpp>
#include <gtest/gtest.h>

namespace wattbourse::chain {

namespace {

namespace json = boost::json;
using core::ErrorCode;

// Answers what it was given for a path; the light-client paths of one period by default.
class FakeBeacon final : public BeaconApi {
public:
    FakeBeacon(const beacon::Fixture& fixture, std::size_t period) {
        const auto& entry = fixture.json().at("periods").at(period);
        const std::string root = "/eth/v1/beacon/light_client/";
        answers[root + "bootstrap/" + std::string(entry.at("bootstrapRoot").as_string())] =
            fixture.answer(entry.at("bootstrap"));
        answers[root + "updates?start_period=" + std::to_string(period) + "&count=1"] =
            json::array{fixture.answer(entry.at("update"))};
        answers[root + "finality_update"] = fixture.answer(entry.at("finality"));
        answers[root + "optimistic_update"] = fixture.answer(entry.at("optimistic"));
    }
    core::Result<json::value> get(const std::string& path, const std::stop_token&) override {
        asked.push_back(path);
        const auto found = answers.find(path);
        if (found == answers.end())
            return core::fail(ErrorCode::Unavailable, "404");
        return found->second;
    }
    [[nodiscard]] const std::string& name() const override { return m_name; }

    std::map<std::string, json::value> answers;
    std::vector<std::string> asked;

private:
    std::string m_name{"beacon.test"};
};

class Follower : public testing::Test {
protected:
    static constexpr std::size_t kPeriod = 4;

    Follower() {
        m_clock.advance(std::chrono::seconds(m_fixture.config().timeOf(kPeriod * 64 + 60).seconds));
        make({&m_beacon});
    }
    void make(std::vector<BeaconApi*> apis, std::optional<beacon::Store> store = {}) {
        m_follower.emplace(
            BeaconFollower::Start{.config = m_fixture.config(),
                                  .trustedRoot = beacon::rootFrom(entry().at("bootstrapRoot")),
                                  .store = std::move(store)},
            std::move(apis), [this](const core::Hash32& hash, const std::stop_token&) { return fetch(hash); }, m_clock);
    }
    [[nodiscard]] const json::value& entry() const { return m_fixture.json().at("periods").at(kPeriod); }
    core::Result<json::value> fetch(const core::Hash32& hash) {
        ++m_fetched;
        const auto* block = m_fixture.json().at("executionBlocks").as_object().if_contains(core::toHex0x(hash));
        if (block == nullptr || (m_missing != 0 && jsonUint64(block->at("number")) == m_missing))
            return json::value(nullptr);
        json::value out = *block;
        if (m_lie)
            out.as_object()["stateRoot"] = "0x" + std::string(64, '1');
        return out;
    }
    core::Result<void> follow() { return m_follower->follow({}); }

    beacon::Fixture m_fixture{beacon::Fixture::minimal()};
    core::ManualClock m_clock{core::UnixTime{0}};
    FakeBeacon m_beacon{m_fixture, kPeriod};
    std::optional<BeaconFollower> m_follower;
    std::size_t m_fetched{0};
    bool m_lie{false};
    std::uint64_t m_missing{0};
};

} // namespace

TEST_F(Follower, HandsOutTheBlocksOfTheFinalHeaderAndTheHead) {
    EXPECT_EQ(m_follower->newest(core::Finality::Head).error().code, ErrorCode::Unavailable);
    const auto done = follow();
    ASSERT_TRUE(done) << done.error().detail;
    const auto final = m_follower->newest(core::Finality::Settled);
    const auto head = m_follower->newest(core::Finality::Head);
    ASSERT_TRUE(final && head);
    EXPECT_EQ(final->ref().number, 1000U + kPeriod * 64 + 24);
    EXPECT_EQ(head->ref().number, 1000U + kPeriod * 64 + 56);
    EXPECT_EQ(final->finality(), core::Finality::Settled);
    EXPECT_EQ(head->finality(), core::Finality::Head);
    // The header's own roots, which the sync committee signed for, are what proofs are checked against.
    const auto store = m_follower->store();
    EXPECT_EQ(final->header().stateRoot, store->finalized().execution->stateRoot);
    EXPECT_EQ(head->header().receiptsRoot, store->optimistic().execution->receiptsRoot);
    EXPECT_EQ(m_follower->at(final->ref().hash)->ref(), final->ref());
    EXPECT_EQ(m_follower->at(core::Hash32{}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(Prover(*head, "node").block().ref(), head->ref());
    // The second look asks for no block again.
    const std::size_t fetched = m_fetched;
    ASSERT_TRUE(follow());
    EXPECT_EQ(m_fetched, fetched);
}

TEST_F(Follower, WalksBackByParentHashes) {
    ASSERT_TRUE(follow());
    const std::uint64_t number = m_follower->newest(core::Finality::Final)->ref().number;
    const auto walked = m_follower->walkBack(number - 3, {});
    ASSERT_TRUE(walked) << walked.error().detail;
    core::Hash32 hash = m_follower->newest(core::Finality::Final)->header().parentHash;
    for (std::uint64_t at = number - 1; at >= number - 3; --at) {
        const auto block = m_follower->at(hash);
        ASSERT_TRUE(block) << at;
        EXPECT_EQ(block->ref().number, at);
        EXPECT_EQ(block->finality(), core::Finality::Settled);
        hash = block->header().parentHash;
    }
    EXPECT_EQ(m_follower->walkBack(number - 12, {}).error().code, ErrorCode::Unavailable) << "no node has it";
    EXPECT_EQ(m_follower->walkBack(number - 1100, {}).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(m_follower->walkBack(number + 1, {}).error().code, ErrorCode::OutOfRange);
}

TEST_F(Follower, LinksTheHeadToTheFinalBlock) {
    ASSERT_TRUE(follow());
    const auto blocks = m_follower->newestBlocks(100);
    ASSERT_EQ(blocks.size(), 33U);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        EXPECT_EQ(blocks[i].ref().number, 1000U + kPeriod * 64 + 56 - i);
        const auto again = m_follower->at(blocks[i].ref().hash);
        ASSERT_TRUE(again) << i;
        EXPECT_EQ(again->finality(), i == 32 ? core::Finality::Settled : core::Finality::Head);
    }
    EXPECT_EQ(m_follower->newestBlocks(3).size(), 3U);
}

TEST_F(Follower, WhatBecomesFinalIsLinkedToWhatWasFinalBefore) {
    const std::string path = "/eth/v1/beacon/light_client/finality_update";
    const auto later = m_beacon.answers.extract(path);
    EXPECT_FALSE(follow());
    m_beacon.answers[path] = m_fixture.answer(entry().at("update"));
    ASSERT_TRUE(m_follower->store());
    ASSERT_TRUE(follow()) << follow().error().detail;
    const auto first = m_follower->newest(core::Finality::Final);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->ref().number, 1000U + kPeriod * 64 + 16);
    m_beacon.answers[path] = later.mapped();
    ASSERT_TRUE(follow());
    auto block = m_follower->newest(core::Finality::Final);
    ASSERT_TRUE(block);
    EXPECT_EQ(block->ref().number, 1000U + kPeriod * 64 + 24);
    for (int i = 0; i < 8; ++i) {
        block = m_follower->at(block->header().parentHash);
        ASSERT_TRUE(block) << i;
        EXPECT_EQ(block->finality(), core::Finality::Settled);
    }
    EXPECT_EQ(block->ref(), first->ref());
}

TEST_F(Follower, ABlockInBetweenThatIsMissingHidesNeitherHeadNorFinalBlock) {
    m_missing = 1000 + kPeriod * 64 + 40;
    EXPECT_EQ(follow().error().code, ErrorCode::Unavailable);
    EXPECT_EQ(m_follower->newest(core::Finality::Head)->ref().number, 1000U + kPeriod * 64 + 56);
    EXPECT_EQ(m_follower->newest(core::Finality::Settled)->ref().number, 1000U + kPeriod * 64 + 24);
    EXPECT_EQ(m_follower->newestBlocks(100).size(), 1U) << "what does not lead to the final block is not told";
    m_missing = 0;
    EXPECT_TRUE(follow());
    EXPECT_EQ(m_follower->newestBlocks(100).size(), 33U);
}

TEST_F(Follower, AnExecutionNodeThatLiesGivesNothing) {
    m_lie = true;
    const auto done = follow();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::NotVerified);
    EXPECT_EQ(m_follower->newest(core::Finality::Head).error().code, ErrorCode::Unavailable);
    m_lie = false;
    EXPECT_TRUE(follow());
}

TEST_F(Follower, ABeaconNodeThatLiesIsNamedAndAnotherIsAsked) {
    FakeBeacon liar(m_fixture, kPeriod);
    liar.answers["/eth/v1/beacon/light_client/finality_update"]
        .at("data")
        .at("finalized_header")
        .at("beacon")
        .as_object()["proposer_index"] = "1";
    make({&liar});
    const auto alone = follow();
    ASSERT_FALSE(alone);
    EXPECT_EQ(alone.error().code, ErrorCode::NotVerified);
    EXPECT_EQ(alone.error().detail.rfind("beacon.test: finality-branch: ", 0), 0U) << alone.error().detail;
    make({&liar, &m_beacon});
    EXPECT_TRUE(follow());
    EXPECT_EQ(m_follower->newest(core::Finality::Final)->ref().number, 1000U + kPeriod * 64 + 24);
}

TEST_F(Follower, AnOldTrustedRootIsRefused) {
    m_clock.advance(std::chrono::hours(24 * 15));
    const auto done = follow();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Refused);
    EXPECT_NE(done.error().detail.find("trusted-root-age"), std::string::npos);
}

TEST_F(Follower, GoesOnFromItsStore) {
    ASSERT_TRUE(follow());
    const auto json = m_follower->store()->toJson();
    auto read = beacon::Store::fromJson(m_fixture.config(), json);
    ASSERT_TRUE(read) << read.error().detail;
    m_beacon.asked.clear();
    make({&m_beacon}, *std::move(read));
    ASSERT_TRUE(follow());
    EXPECT_EQ(m_beacon.asked, (std::vector<std::string>{"/eth/v1/beacon/light_client/finality_update",
                                                        "/eth/v1/beacon/light_client/optimistic_update"}));
    EXPECT_EQ(m_follower->newest(core::Finality::Final)->ref().number, 1000U + kPeriod * 64 + 24);
}

TEST_F(Follower, OverHttp) {
    struct Service final : core::HttpService {
        explicit Service(FakeBeacon& answering) : beacon(answering) {}
        core::HttpReply onRequest(const core::HttpRequest& request, std::stop_token stop) override {
            if (request.method != "GET")
                return {405, "text/plain", ""};
            const auto answer = beacon.get(request.target, stop);
            return answer ? core::HttpReply{.body = json::serialize(*answer)} : core::HttpReply{404, "text/plain", ""};
        }
        std::string onMessage(core::PeerId, const std::string&, std::stop_token) override { return {}; }
        void onClosed(core::PeerId) override {}
        FakeBeacon& beacon;
    } service(m_beacon);
    const auto server = core::HttpServer::start(service, {.workers = 1});
    ASSERT_TRUE(server) << server.error().detail;
    const std::string authority = "127.0.0.1:" + std::to_string((*server)->port());
    const auto api = makeBeaconHttp("http://" + authority + "/");
    ASSERT_TRUE(api) << api.error().detail;
    EXPECT_EQ((*api)->name(), authority);
    make({api->get()});
    const auto done = follow();
    ASSERT_TRUE(done) << done.error().detail;
    EXPECT_EQ(m_follower->newest(core::Finality::Final)->ref().number, 1000U + kPeriod * 64 + 24);
    EXPECT_EQ((*api)->get("/eth/v1/nothing", {}).error().code, ErrorCode::Unavailable);
    EXPECT_FALSE(makeBeaconHttp("beacon.example"));
}

TEST_F(Follower, NobodyAnswers) {
    m_beacon.answers.clear();
    EXPECT_EQ(follow().error().code, ErrorCode::Unavailable);
    make({});
    EXPECT_EQ(follow().error().code, ErrorCode::Unavailable);
}

} // namespace wattbourse::chain
