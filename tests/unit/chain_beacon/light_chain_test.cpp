// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The light client on a proof-of-stake network: beacon and execution nodes over real sockets that answer out of the
// fixtures (beacon.mjs: @lodestar/types, @noble/curves, ethers; accounts.json and body.json: @ethereumjs), honestly and
// otherwise.
#include "chain/encode/json.h"
#include "chain/light/light_chain.h"
#include "core/net/http_server.h"
#include "tests/support/fake_nodes.h"
#include "tests/support/light_client_fixture.h"
#include "tests/support/shared_data.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/chain_beacon/beacon_fixture.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <cstdio>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <thread>

namespace wattbourse::chain {

namespace {

namespace json = boost::json;
using core::ErrorCode;
using core::Finality;
using State = core::EndpointStatus::State;

constexpr std::size_t kPeriod = 4;
constexpr std::uint64_t kFinal = 1000 + kPeriod * 64 + 24;
constexpr std::uint64_t kHead = 1000 + kPeriod * 64 + 56;
// Which of the blocks that all have one body a node says that a transaction is in: between the final one and the head.
constexpr std::uint64_t kBodyAt = kFinal + 20;
const std::string kLightClient = "/eth/v1/beacon/light_client/";

// A server whose answers a test may bend.
class Node : public core::HttpService {
public:
    Node() : m_server(*core::HttpServer::start(*this, {.workers = 2})) {}
    [[nodiscard]] std::string authority() const { return "127.0.0.1:" + std::to_string(m_server->port()); }
    [[nodiscard]] std::string url() const { return "http://" + authority(); }
    std::string onMessage(core::PeerId, const std::string&, std::stop_token) override { return {}; }
    void onClosed(core::PeerId) override {}
    void close() { m_server.reset(); }

private:
    std::unique_ptr<core::HttpServer> m_server;
};

class BeaconNode final : public Node {
public:
    explicit BeaconNode(const beacon::Fixture& fixture) {
        const auto& entry = fixture.json().at("periods").at(kPeriod);
        m_answers["bootstrap/" + std::string(entry.at("bootstrapRoot").as_string())] =
            fixture.answer(entry.at("bootstrap"));
        m_answers["updates"] = json::array{fixture.answer(entry.at("update"))};
        m_answers["finality_update"] = fixture.answer(entry.at("finality"));
        m_answers["optimistic_update"] = fixture.answer(entry.at("optimistic"));
    }
    ~BeaconNode() override { close(); }
    core::HttpReply onRequest(const core::HttpRequest& request, std::stop_token) override {
        const std::scoped_lock lock(m_mutex);
        if (m_broken) {
            m_asked.push_back(request.target);
            return *m_broken;
        }
        const std::string path = request.target.substr(0, request.target.find('?'));
        m_asked.push_back(path.substr(kLightClient.size()));
        const auto found = m_answers.find(m_asked.back());
        return found == m_answers.end() ? core::HttpReply{404, "text/plain", ""}
                                        : core::HttpReply{.body = json::serialize(found->second)};
    }
    std::vector<std::string> takeAsked() {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_asked, {});
    }
    void bend(const std::string& path, const std::function<void(json::value&)>& change) {
        const std::scoped_lock lock(m_mutex);
        change(m_answers.at(path));
    }

    /// Answers this to everything.
    void breakWith(std::optional<core::HttpReply> reply) {
        const std::scoped_lock lock(m_mutex);
        m_broken = std::move(reply);
    }

private:
    std::mutex m_mutex;
    std::optional<core::HttpReply> m_broken;
    std::map<std::string, json::value> m_answers;
    std::vector<std::string> m_asked;
};

json::value fixtureFile(const char* name) {
    return test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain" / name);
}

class ExecutionNode final : public Node {
public:
    explicit ExecutionNode(const beacon::Fixture& fixture)
        : m_blocks(fixture.json().at("executionBlocks").as_object()) {
        // The branch that the head descends from, by number.
        const auto& execution =
            fixture.json().at("periods").at(kPeriod).at("optimistic").at("data").at("attested_header").at("execution");
        std::string hash(execution.at("block_hash").as_string());
        for (const auto* block = m_blocks.if_contains(hash); block != nullptr; block = m_blocks.if_contains(hash)) {
            m_byNumber[std::string(block->at("number").as_string())] = hash;
            hash = block->at("parentHash").as_string();
        }
    }
    ~ExecutionNode() override { close(); }
    core::HttpReply onRequest(const core::HttpRequest& request, std::stop_token) override {
        const json::value asked = json::parse(request.body);
        const std::scoped_lock lock(m_mutex);
        if (const auto* batch = asked.if_array()) {
            json::array out;
            for (const auto& one : *batch)
                out.push_back(answer(one));
            return {.body = json::serialize(out)};
        }
        return {.body = json::serialize(answer(asked))};
    }
    using Bend = std::function<void(const std::string& method, json::value& result)>;
    void bend(Bend change) {
        const std::scoped_lock lock(m_mutex);
        m_bend = std::move(change);
    }

private:
    json::value answer(const json::value& request) {
        const std::string method(request.at("method").as_string());
        json::value value = result(method, request.at("params").as_array());
        if (m_bend)
            m_bend(method, value);
        return {{"jsonrpc", "2.0"}, {"id", request.at("id")}, {"result", std::move(value)}};
    }
    [[nodiscard]] json::value block(const std::string& hash, bool whole) const {
        const auto* found = m_blocks.if_contains(hash);
        if (found == nullptr)
            return nullptr;
        json::value out = *found;
        out.as_object()["transactions"] = json::array{};
        for (const auto& txn : m_body.at("transactions").as_array())
            out.at("transactions").as_array().push_back(whole ? txn : txn.at("hash"));
        return out;
    }
    [[nodiscard]] json::value proof(const json::array& params) const {
        for (const auto& entry : m_accounts.at("cases").as_array()) {
            auto out = entry.at("answer").as_object();
            if (out.at("address") != params.at(0))
                continue;
            json::array slots;
            for (const auto& key : params.at(1).as_array())
                for (const auto& slot : out.at("storageProof").as_array())
                    if (slot.at("key") == key)
                        slots.push_back(slot);
            out["storageProof"] = std::move(slots);
            return out;
        }
        return nullptr;
    }
    [[nodiscard]] json::value result(const std::string& method, const json::array& params) const {
        if (method == "eth_chainId")
            return "0x309";
        if (method == "eth_blockNumber")
            return json::string(Uint256(kHead + 2).toHex());
        if (method == "eth_getBlockByNumber") {
            const std::string which(params.at(0).as_string());
            if (which == "0x0")
                return {{"hash", "0x" + std::string(64, 'a')}, {"number", "0x0"}};
            const auto found = m_byNumber.find(which == "latest" ? Uint256(kHead).toHex() : which);
            return found == m_byNumber.end() ? json::value(nullptr) : block(found->second, params.at(1).as_bool());
        }
        if (method == "eth_getBlockByHash")
            return block(std::string(params.at(0).as_string()), params.at(1).as_bool());
        if (method == "eth_getProof")
            return proof(params);
        if (method == "eth_getBlockReceipts")
            return m_body.at("receipts");
        if (method == "eth_getTransactionReceipt")
            for (const auto& receipt : m_body.at("receipts").as_array())
                if (receipt.at("transactionHash") == params.at(0)) {
                    auto out = receipt.as_object();
                    out["blockHash"] = m_byNumber.at(Uint256(kBodyAt).toHex());
                    return out;
                }
        if (method == "eth_sendRawTransaction")
            return json::string("0x" + std::string(64, '1'));
        return nullptr;
    }

    const json::object m_blocks;
    const json::value m_accounts = fixtureFile("accounts.json");
    const json::value m_body = fixtureFile("body.json");
    std::map<std::string, std::string> m_byNumber;
    std::mutex m_mutex;
    Bend m_bend;
};

class BeaconLightChain : public test::LightClientFixture {
protected:
    BeaconLightChain() {
        const json::value accounts = fixtureFile("accounts.json");
        const auto& contract = accounts.at("cases").at(0).at("answer");
        m_contract = *jsonFixed<core::Address>(contract.at("address"));
        m_person = *jsonFixed<core::Address>(accounts.at("cases").at(1).at("answer").at("address"));
        for (const auto& slot : contract.at("storageProof").as_array())
            m_keys.push_back(*jsonFixed<core::Hash32>(slot.at("key")));
        m_clock.set(m_fixture.config().timeOf(kPeriod * 64 + 60));
    }
    [[nodiscard]] NetworkProfile profile(const std::vector<const Node*>& beacons,
                                         const std::vector<const Node*>& executions) const {
        beacon::Rules rules{.config = m_fixture.config(),
                            .trustedRoot =
                                beacon::rootFrom(m_fixture.json().at("periods").at(kPeriod).at("bootstrapRoot")),
                            .trustedTime = 6 * (kPeriod * 64 + 8)};
        for (const Node* node : beacons)
            rules.endpoints.push_back(node->url());
        NetworkProfile out;
        out.name = "Staked";
        out.chainId = 777;
        out.genesisHash = core::hashFromHex(std::string(64, 'a')).value();
        out.engine = std::move(rules);
        for (const Node* node : executions)
            out.endpoints.push_back(node->url());
        return out;
    }
    void start(NetworkProfile profile, const std::filesystem::path& folder = {}, BlameBook* blame = nullptr) {
        LightChain::Options options;
        options.blame = blame;
        options.pollEvery = std::chrono::milliseconds(5);
        options.storeFolder = folder;
        run(std::move(profile), *m_transport, std::move(options));
    }
    [[nodiscard]] core::EndpointStatus of(const Node& node) const { return LightClientFixture::of(node.authority()); }
    bool reachesHead() {
        return eventually([&] {
            const auto status = m_light->status();
            return status.head && status.head->number == kHead && status.budget.blocks >= kHead - kFinal &&
                   std::any_of(status.endpoints.begin(), status.endpoints.end(),
                               [](const auto& node) { return node.head && node.state == State::Agreeing; });
        });
    }
    void expectCaught(const Node& node, const std::string& words) const {
        LightClientFixture::expectCaught(node.authority(), words);
    }
    [[nodiscard]] std::vector<StorageQuery> query() const { return {{m_contract, m_keys}}; }

    beacon::Fixture m_fixture{beacon::Fixture::minimal()};
    const std::unique_ptr<Transport> m_transport{makeHttpTransport()};
    BeaconNode m_beacon{m_fixture};
    ExecutionNode m_execution{m_fixture};
    core::Address m_contract;
    core::Address m_person;
    std::vector<core::Hash32> m_keys;
};

} // namespace

TEST_F(BeaconLightChain, StatusIsThatOfAnyNetwork) {
    start(profile({&m_beacon}, {&m_execution}));
    ASSERT_TRUE(reachesHead());
    const auto status = m_light->status();
    EXPECT_EQ(status.networkName, "Staked");
    EXPECT_EQ(status.stepSeconds, 6U);
    EXPECT_EQ(status.finalBlock->number, kFinal);
    EXPECT_EQ(status.settled, status.finalBlock);
    EXPECT_EQ(status.rule.kind, core::ConsensusRule::Kind::SyncCommittee);
    EXPECT_EQ(status.rule.sealers, 32U);
    EXPECT_EQ(status.rule.settledNeeds, 22U);
    EXPECT_EQ(status.trusted->block.number, kPeriod * 64 + 8);
    EXPECT_EQ(status.trusted->maxAgeSeconds, 14 * 86400);
    EXPECT_FALSE(status.stopped);
    EXPECT_FALSE(status.catchUp);
    EXPECT_TRUE(status.alarms.empty()) << status.alarms.front();
    EXPECT_EQ(of(m_beacon).state, State::Agreeing);
    const auto recent = m_light->recentHeaders(40);
    ASSERT_EQ(recent.size(), 33U);
    EXPECT_EQ(recent.front().hash, status.head->hash);
    EXPECT_EQ(recent[kHead - kFinal].hash, status.finalBlock->hash);
    // Half a minute without a new head, and then more.
    m_clock.set(m_fixture.config().timeOf(kPeriod * 64 + 150));
    EXPECT_TRUE(eventually([&] { return m_light->status().alarms.size() >= 2; }));
}

TEST_F(BeaconLightChain, ReadsAreProvenAgainstAttestedBlocks) {
    start(profile({&m_beacon}, {&m_execution}));
    ASSERT_TRUE(reachesHead());
    for (const Finality finality : {Finality::Head, Finality::Settled}) {
        const auto read = m_light->read(query(), finality);
        ASSERT_TRUE(read) << read.error().detail;
        EXPECT_EQ(Uint256::fromWord(read->value()[0][1]), Uint256(6));
        EXPECT_EQ(read->block().number, finality == Finality::Head ? kHead : kFinal);
        EXPECT_EQ(read->finality(), finality);
        EXPECT_EQ(read->evidence()->authorities, 32U);
        EXPECT_EQ(read->evidence()->rule.rfind("Proof of stake: ", 0), 0U);
        EXPECT_EQ(m_light->readAt(read->block(), query())->value(), read->value());
    }
    const auto nonce = m_light->nonceOf(m_person);
    ASSERT_TRUE(nonce) << nonce.error().detail;
    EXPECT_EQ(nonce->value(), 300U);
    const auto account = m_light->account(m_person, Finality::Settled);
    ASSERT_TRUE(account && account->value());
    EXPECT_EQ(account->value()->nonce, 300U);
    // In a block between the final one and the head, which hashes link.
    const json::value body = fixtureFile("body.json");
    const auto failed = m_light->outcome(*jsonFixed<core::Hash32>(body.at("transactions").at(3).at("hash")));
    ASSERT_TRUE(failed) << failed.error().detail;
    EXPECT_FALSE(failed->value().succeeded);
    EXPECT_EQ(failed->block().number, kBodyAt);
    EXPECT_EQ(failed->finality(), Finality::Head);
    EXPECT_EQ(m_light->outcome(core::Hash32{}).error().code, ErrorCode::NotFound);
    LogFilter filter;
    filter.addresses = {*jsonFixed<core::Address>(body.at("receipts").at(0).at("logs").at(0).at("address"))};
    const auto logs = m_light->logs(filter, kHead - 2, Finality::Head);
    ASSERT_TRUE(logs) << logs.error().detail;
    EXPECT_EQ(logs->value().size() % 3, 0U) << "three blocks with one body";
    EXPECT_FALSE(logs->value().empty());
    core::SignedTxn txn;
    txn.raw = *jsonBytes(body.at("raw").at(0));
    txn.hash = *jsonFixed<core::Hash32>(body.at("transactions").at(0).at("hash"));
    EXPECT_TRUE(m_light->broadcast(txn));
}

TEST_F(BeaconLightChain, AnExecutionNodeThatLiesIsRefused) {
    ExecutionNode liar(m_fixture);
    liar.bend([](const std::string& method, json::value& result) {
        if (method == "eth_getBlockByHash" && result.is_object())
            result.as_object()["stateRoot"] = "0x" + std::string(64, '1');
    });
    start(profile({&m_beacon}, {&liar}));
    expectCaught(liar, "forged header");
    EXPECT_FALSE(m_light->status().head);
    EXPECT_EQ(m_light->read(query(), Finality::Head).error().code, ErrorCode::Unavailable);
    // Beside an honest one.
    start(profile({&m_beacon}, {&liar, &m_execution}));
    expectCaught(liar, "forged header");
    ASSERT_TRUE(reachesHead());
    EXPECT_TRUE(m_light->read(query(), Finality::Head));

    ExecutionNode forger(m_fixture);
    forger.bend([](const std::string& method, json::value& result) {
        if (method == "eth_getProof" && result.is_object() && !result.at("storageProof").as_array().empty())
            result.at("storageProof").at(1).as_object()["value"] = "0x7";
    });
    start(profile({&m_beacon}, {&forger}));
    ASSERT_TRUE(reachesHead());
    EXPECT_EQ(m_light->read(query(), Finality::Settled).error().code, ErrorCode::NotVerified);
    expectCaught(forger, "forged proof");
}

TEST_F(BeaconLightChain, NodesOfOtherChainsAreRefused) {
    ExecutionNode otherId(m_fixture);
    otherId.bend([](const std::string& method, json::value& result) {
        if (method == "eth_chainId")
            result = "0x1";
    });
    ExecutionNode otherGenesis(m_fixture);
    otherGenesis.bend([](const std::string& method, json::value& result) {
        if (method == "eth_getBlockByNumber" && result.is_object() && result.at("number") == "0x0")
            result.as_object()["hash"] = "0x" + std::string(64, 'b');
    });
    start(profile({&m_beacon}, {&otherId, &otherGenesis, &m_execution}));
    expectCaught(otherId, "its chain id is 1, not 777");
    expectCaught(otherGenesis, "its genesis is 0xbbbb");
    ASSERT_TRUE(reachesHead());
}

TEST_F(BeaconLightChain, ABeaconNodeThatLiesIsRefused) {
    BeaconNode liar(m_fixture);
    liar.bend("finality_update", [](json::value& answer) {
        answer.at("data").at("finalized_header").at("beacon").as_object()["proposer_index"] = "1";
    });
    start(profile({&liar, &m_beacon}, {&m_execution}));
    expectCaught(liar, "finality-branch");
    EXPECT_EQ(of(liar).lies, 1U);
    ASSERT_TRUE(reachesHead());
    liar.takeAsked();
    m_beacon.takeAsked();
    ASSERT_TRUE(eventually([&] { return m_beacon.takeAsked().size() >= 2; }));
    EXPECT_TRUE(liar.takeAsked().empty());
}

TEST_F(BeaconLightChain, ABeaconNodeThatLiedBeforeIsNotAsked) {
    BeaconNode liar(m_fixture);
    BlameBook book;
    ASSERT_TRUE(book.record(m_fixture.config().genesisValidatorsRoot, liar.authority(), "forged light-client object",
                            m_clock.now()));
    start(profile({&liar, &m_beacon}, {&m_execution}), {}, &book);
    ASSERT_TRUE(reachesHead());
    EXPECT_EQ(of(liar).state, State::Refused);
    EXPECT_EQ(of(liar).lies, 1U);
    EXPECT_TRUE(liar.takeAsked().empty());
}

TEST_F(BeaconLightChain, ABeaconNodeThatFailsIsWaitedForLongerAndLonger) {
    const std::pair<core::HttpReply, State> kinds[] = {{{503, "text/plain", "later"}, State::Silent},
                                                       {{.body = "<html>"}, State::Refused}};
    for (const auto& [reply, state] : kinds) {
        SCOPED_TRACE(reply.body);
        BeaconNode broken(m_fixture);
        broken.breakWith(reply);
        start(profile({&broken, &m_beacon}, {&m_execution}));
        ASSERT_TRUE(reachesHead());
        m_beacon.takeAsked();
        ASSERT_TRUE(eventually([&] { return m_beacon.takeAsked().size() >= 2; }));
        EXPECT_EQ(of(broken).state, state) << of(broken).offence;
        EXPECT_EQ(of(broken).lies, 0U);
        // The steady clock stands still: who is waited for is not asked, however often others are.
        broken.takeAsked();
        for (int looks = 0; looks < 4; ++looks)
            ASSERT_TRUE(eventually([&] { return !m_beacon.takeAsked().empty(); }));
        EXPECT_TRUE(broken.takeAsked().empty());
        broken.breakWith(std::nullopt);
        m_clock.advanceSteady(std::chrono::hours(2));
        EXPECT_TRUE(eventually([&] { return of(broken).state == State::Agreeing; })) << of(broken).offence;
    }
}

TEST_F(BeaconLightChain, AClockThatIsSlowMakesNobodyALiar) {
    m_clock.set(m_fixture.config().timeOf(kPeriod * 64 + 30));
    start(profile({&m_beacon}, {&m_execution}));
    ASSERT_TRUE(eventually([&] { return of(m_beacon).offence.starts_with("slot-order"); })) << of(m_beacon).offence;
    EXPECT_EQ(of(m_beacon).state, State::Silent);
    EXPECT_EQ(of(m_beacon).lies, 0U);
    m_clock.set(m_fixture.config().timeOf(kPeriod * 64 + 60));
    ASSERT_TRUE(reachesHead());
    EXPECT_EQ(of(m_beacon).offence, "");
}

TEST_F(BeaconLightChain, GoesOnFromItsFile) {
    const test::TemporaryFolder folder;
    start(profile({&m_beacon}, {&m_execution}), folder.path());
    ASSERT_TRUE(reachesHead());
    m_light->stop();
    const auto bootstraps = [&] {
        const auto asked = m_beacon.takeAsked();
        return std::count_if(asked.begin(), asked.end(),
                             [](const std::string& path) { return path.starts_with("bootstrap"); });
    };
    EXPECT_EQ(bootstraps(), 1);
    start(profile({&m_beacon}, {&m_execution}), folder.path());
    ASSERT_TRUE(reachesHead());
    EXPECT_TRUE(m_light->read(query(), Finality::Settled));
    m_light->stop();
    EXPECT_EQ(bootstraps(), 0);
    // A file that is damaged costs a new beginning, and is told of until it is written anew.
    const std::filesystem::directory_entry file = *std::filesystem::directory_iterator(folder.path());
    EXPECT_EQ(file.path().filename().string().rfind("beacon-", 0), 0U) << file.path();
    std::ofstream(file.path()) << "{";
    start(profile({&m_beacon}, {&m_execution}), folder.path());
    ASSERT_TRUE(reachesHead());
    m_light->stop();
    EXPECT_EQ(bootstraps(), 1);
    // So does a root that the user trusts instead.
    NetworkProfile other = profile({&m_beacon}, {&m_execution});
    std::get<beacon::Rules>(other.engine).trustedRoot = core::Hash32{};
    start(std::move(other), folder.path());
    EXPECT_TRUE(eventually([&] { return bootstraps() > 0; }));
    EXPECT_FALSE(m_light->status().head);
}

TEST_F(BeaconLightChain, AnOldTrustedRootStopsItAndSaysWhatToDo) {
    m_clock.set(m_fixture.config().timeOf(kPeriod * 64 + 60 + 15 * 14400));
    start(profile({&m_beacon}, {&m_execution}));
    ASSERT_TRUE(eventually([&] { return m_light->status().remedy.has_value(); }));
    EXPECT_NE(m_light->status().stopped->find("trusted-root-age"), std::string::npos);
    EXPECT_NE(m_light->status().remedy->find("engine.trustedRoot"), std::string::npos);
    EXPECT_EQ(m_light->read(query(), Finality::Head).error().code, ErrorCode::Refused);
}

TEST_F(BeaconLightChain, TheCommandLineFollows) {
    const test::TemporaryFolder folder;
    NetworkProfile staked = profile({&m_beacon}, {&m_execution});
    // The program goes by the system's clock: this network's slots began so that they match.
    auto& rules = std::get<beacon::Rules>(staked.engine);
    rules.config.genesisTime = static_cast<std::uint64_t>(core::SystemClock().now().seconds) - 6 * (kPeriod * 64 + 60);
    rules.trustedTime += rules.config.genesisTime;
    std::ofstream(folder.path() / "network.json") << json::serialize(profileToJson(staked));
    const std::string command = WATTBOURSE_CLI " --json chain follow --until-final " + std::to_string(kFinal) +
                                " --seconds 60 --profile " + (folder.path() / "network.json").string() + " 2>&1";
    FILE* pipe = popen(command.c_str(), "r");
    ASSERT_NE(pipe, nullptr);
    std::string out;
    char chunk[4096];
    while (const std::size_t got = fread(chunk, 1, sizeof chunk, pipe))
        out.append(chunk, got);
    ASSERT_EQ(WEXITSTATUS(pclose(pipe)), 0) << out;
    EXPECT_EQ(json::parse(out).at("final").at("number"), kFinal) << out;
}

} // namespace wattbourse::chain
