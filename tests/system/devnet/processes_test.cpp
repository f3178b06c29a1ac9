// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One process for each authority: killed, stopped, cut off from one another, sealing twice, sealing a false state root
// and lying; and a light client that shows the right final block and says what is wrong.
#include "chain/devnet/process_network.h"

#include "chain/devnet/market_operator.h"
#include "core/base/hex.h"
#include "tests/system/devnet/follower.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace wattbourse::test {
namespace {

namespace json = boost::json;
using chain::devnet::ProcessNetwork;
using namespace std::chrono_literals;

class ProcessesTest : public testing::Test {
protected:
    void begin(const std::string& engine) {
        std::string name = testing::TempDir() + "wattbourse-processes-XXXXXX";
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        m_dir = name;
        const std::filesystem::path source(WATTBOURSE_SOURCE_DIR);
        const char* anvil = std::getenv("WATTBOURSE_ANVIL");
        auto started = ProcessNetwork::start(
            {WATTBOURSE_DEVNET_PROGRAM,
             3,
             {"--step", "1", "--engine", engine, "--seed", "5", "--contracts",
              (source / "chain/contracts/artifacts").string(), "--anvil",
              anvil ? anvil : (source / "node_modules/@foundry-rs/anvil-linux-amd64/bin/anvil").string()},
             m_dir,
             "secret"});
        ASSERT_TRUE(started) << started.error().detail;
        m_network = *std::move(started);
        const auto profile = m_network->profile();
        ASSERT_TRUE(profile) << profile.error().detail;
        m_light = std::make_unique<Follower>(*profile, core::SystemClock().now());
        m_light->setClock(core::SystemClock().now());
        ASSERT_TRUE(reaches(2)) << told();
    }
    void TearDown() override {
        m_light.reset();
        m_network.reset();
        std::filesystem::remove_all(m_dir);
    }
    /// The light client's clock is the machine's here.
    bool holds(const std::function<bool()>& condition) {
        return eventually([&] {
            m_light->setClock(core::SystemClock().now());
            return condition();
        });
    }
    bool reaches(std::uint64_t final) {
        return holds([&] { return m_light->finalNumber() >= final; });
    }
    json::object status(std::size_t index) {
        const auto answer = m_network->order(index, {{"call", "status"}});
        return answer ? *answer : json::object{{"head", 0}, {"hash", ""}, {"doubleSeals", 0}};
    }
    std::uint64_t headOf(std::size_t index) { return status(index).at("head").to_number<std::uint64_t>(); }
    bool agree(const std::vector<std::size_t>& who) {
        const auto first = status(who[0]);
        for (const auto one : who)
            if (status(one).at("hash") != first.at("hash"))
                return false;
        return true;
    }
    void order(std::size_t index, const json::object& what) {
        const auto done = m_network->order(index, what);
        EXPECT_TRUE(done) << done.error().detail;
    }
    bool isSilent(std::size_t index) {
        for (const auto& one : m_light->status().endpoints)
            if (m_network->rpcUrl(index).starts_with(one.url))
                return one.state == core::EndpointStatus::State::Silent;
        return false;
    }
    std::string told() const { return m_light->told(); }
    /// What is final never is another block later.
    void rememberFinal() {
        const auto final = m_light->status().finalBlock;
        m_final.push_back({final->number, final->hash});
    }
    void expectNothingTakenBack() {
        EXPECT_FALSE(m_light->status().stopped) << told();
        for (const auto& [number, hash] : m_final) {
            core::HttpClient http;
            const auto text =
                http.post(m_network->rpcUrl(0),
                          json::serialize(json::object{{"jsonrpc", "2.0"},
                                                       {"id", 1},
                                                       {"method", "eth_getBlockByHash"},
                                                       {"params", json::array{core::toHex0x(hash), false}}}));
            ASSERT_TRUE(text) << text.error().detail;
            const auto answer = json::parse(*text);
            ASSERT_TRUE(answer.at("result").is_object()) << number;
            const auto canonical = http.post(
                m_network->rpcUrl(0),
                json::serialize(json::object{{"jsonrpc", "2.0"},
                                             {"id", 1},
                                             {"method", "eth_getBlockByNumber"},
                                             {"params", json::array{answer.at("result").at("number"), false}}}));
            EXPECT_EQ(json::parse(*canonical).at("result").at("hash"), json::value(core::toHex0x(hash))) << number;
        }
    }

    std::filesystem::path m_dir;
    std::unique_ptr<ProcessNetwork> m_network;
    std::unique_ptr<Follower> m_light;
    std::vector<std::pair<std::uint64_t, core::Hash32>> m_final;
};

} // namespace

TEST_F(ProcessesTest, oneIsKilledAndComesBackAtItsUrls) {
    begin("aura");
    rememberFinal();
    const auto url = m_network->rpcUrl(2);
    m_network->kill(2);
    EXPECT_TRUE(holds([&] { return isSilent(2); })) << told();
    const auto during = m_light->finalNumber();
    EXPECT_TRUE(reaches(during + 2)) << told();
    EXPECT_TRUE(holds([&] { return m_light->status().authorities[2].missed > 0; })) << told();
    rememberFinal();
    ASSERT_TRUE(m_network->launch(2));
    EXPECT_EQ(m_network->rpcUrl(2), url);
    EXPECT_TRUE(holds([&] { return agree({0, 1, 2}) && headOf(2) > during + 2; }));
    EXPECT_TRUE(holds([&] { return m_light->status().settled->number > during + 2; })) << told();
    expectNothingTakenBack();
}

TEST_F(ProcessesTest, oneStandsStillAndGoesOn) {
    begin("aura");
    rememberFinal();
    m_network->suspend(1);
    EXPECT_TRUE(holds([&] { return isSilent(1); })) << told();
    const auto during = m_light->finalNumber();
    EXPECT_TRUE(reaches(during + 2)) << told();
    rememberFinal();
    m_network->resume(1);
    EXPECT_TRUE(holds([&] { return agree({0, 1, 2}); }));
    EXPECT_TRUE(holds([&] { return !isSilent(1) && m_light->status().settled->number > during; })) << told();
    expectNothingTakenBack();
}

TEST_F(ProcessesTest, twoGoOnWithoutTheOneThatIsCutOff) {
    begin("aura");
    rememberFinal();
    order(0, {{"call", "cut"}, {"peers", json::array{2}}});
    order(1, {{"call", "cut"}, {"peers", json::array{2}}});
    order(2, {{"call", "cut"}, {"peers", json::array{0, 1}}});
    const auto during = m_light->finalNumber();
    // The one alone seals its own branch, which never becomes final; the two others' does.
    EXPECT_TRUE(holds([&] { return headOf(2) > 0 && !agree({0, 2}) && headOf(0) >= headOf(2) + 2; }));
    EXPECT_TRUE(reaches(during + 3)) << told();
    rememberFinal();
    for (std::size_t i = 0; i < 3; ++i)
        order(i, {{"call", "cut"}, {"peers", json::array{}}});
    EXPECT_TRUE(holds([&] { return agree({0, 1, 2}); }));
    const auto after = m_light->finalNumber();
    EXPECT_TRUE(reaches(after + 2)) << told();
    EXPECT_TRUE(holds([&] { return m_light->status().settled->number > during; })) << told();
    expectNothingTakenBack();
}

TEST_F(ProcessesTest, sealingTwiceAndFalselyIsSeenAndLeadsNobodyAstray) {
    begin("aura");
    rememberFinal();
    order(0, {{"call", "fault"}, {"fault", "twice"}});
    EXPECT_TRUE(holds([&] { return m_light->alarmed("sealed two blocks"); })) << told();
    EXPECT_TRUE(holds([&] { return agree({0, 1, 2}) && status(1).at("doubleSeals") != 0; }));
    rememberFinal();
    order(1, {{"call", "fault"}, {"fault", "false-state-root"}});
    const auto before = m_light->finalNumber();
    EXPECT_TRUE(reaches(before + 4)) << told();
    EXPECT_TRUE(holds([&] { return agree({0, 1, 2}); }));
    EXPECT_TRUE(holds([&] { return m_light->status().authorities[1].missed > 0; })) << told();
    expectNothingTakenBack();
    EXPECT_FALSE(m_network->order(0, {{"call", "dance"}}));
}

TEST_F(ProcessesTest, oneThatLiesIsCaughtWhileItsSealsCount) {
    begin("aura");
    rememberFinal();
    EXPECT_FALSE(m_network->order(1, {{"call", "lie"}, {"lie", "truth"}}));
    const auto liar = m_network->order(1, {{"call", "lie"}, {"lie", "forged-header"}});
    ASSERT_TRUE(liar) << liar.error().detail;
    auto profile = *m_network->profile();
    profile.endpoints[1] = std::string(liar->at("url").as_string());
    ASSERT_NE(profile.endpoints[1], m_network->rpcUrl(1));
    m_light = std::make_unique<Follower>(profile, core::SystemClock().now());
    EXPECT_TRUE(holds([&] { return m_light->status().endpoints[1].state == core::EndpointStatus::State::Refused; }))
        << told();
    EXPECT_NE(m_light->status().endpoints[1].offence, "") << told();
    const auto during = m_light->finalNumber();
    EXPECT_TRUE(reaches(during + 3)) << told();
    // The same process goes on sealing truly, and its own URL serves the truth.
    EXPECT_TRUE(holds([&] { return m_light->status().authorities[1].sealed > 0; })) << told();
    EXPECT_TRUE(holds([&] { return agree({0, 1, 2}); }));
    expectNothingTakenBack();
}

TEST_F(ProcessesTest, aMarketIsHostedOverJsonRpc) {
    begin("aura");
    const auto code =
        chain::devnet::readBytecode(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "chain/contracts/artifacts");
    ASSERT_TRUE(code) << code.error().detail;
    chain::devnet::MarketOperator host(*m_network,
                                       *chain::devnet::KeySigner::make(chain::devnet::deriveKey(5, "operator")));
    EXPECT_FALSE(host.deployedBefore().value());
    EXPECT_FALSE(host.deployment()) << "nothing is there yet";
    ASSERT_TRUE(host.deploy(*code, 60));
    const auto sealed = host.awaitSent(2min, {});
    ASSERT_TRUE(sealed) << sealed.error().detail;
    EXPECT_TRUE(host.deployedBefore().value());
    const auto deployment = host.deployment();
    ASSERT_TRUE(deployment) << deployment.error().detail;
    EXPECT_FALSE(deployment->market.codeHash.isZero());
    // The one that served it is switched off: the next one does.
    m_network->kill(0);
    const auto account = core::addressFromHex("0x7e5f4552091a69125d5dfcb7b8c2659029395bdf").value();
    ASSERT_TRUE(host.enrol({account, "Casa Nuova", 1, core::Credit{5'000'000}, {}, {}}));
    const auto enrolled = host.awaitSent(2min, {});
    ASSERT_TRUE(enrolled) << enrolled.error().detail;
    EXPECT_TRUE(host.isEnrolled(account).value());
    EXPECT_FALSE(host.isEnrolled(core::addressFromHex("0x00000000000000000000000000000000000000aa").value()).value());
    ASSERT_TRUE(m_network->launch(0));
    EXPECT_TRUE(holds([&] { return agree({0, 1, 2}); }));
    expectNothingTakenBack();
}

TEST_F(ProcessesTest, cliqueGoesOnWithoutOneAndTakesItBack) {
    begin("clique");
    rememberFinal();
    m_network->kill(0);
    const auto during = m_light->finalNumber();
    EXPECT_TRUE(reaches(during + 3)) << told();
    ASSERT_TRUE(m_network->launch(0));
    EXPECT_TRUE(holds([&] { return agree({0, 1, 2}) && headOf(0) > during + 3; }));
    EXPECT_TRUE(holds([&] { return m_light->status().settled->number > during + 3; })) << told();
    expectNothingTakenBack();
}

} // namespace wattbourse::test
