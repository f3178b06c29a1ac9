// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/agent/agent_fixture.h"

#include "app/devnet/demo_files.h"
#include "chain/encode/abi.h"
#include "chain/market/storage.h"
#include "core/base/hex.h"

#include <boost/json/serialize.hpp>

namespace wattbourse::test {

namespace json = boost::json;
using chain::devnet::KeySigner;

void AgentTest::SetUp() {
    DevnetTest::SetUp();
    m_people = {app::demoOffices(7).value(), app::demoNeighbours(7, 2).value(), m_clock.now()};
    m_office = std::make_unique<KeySigner>(*KeySigner::make(m_people.offices[0].key));
    m_owner = std::make_unique<KeySigner>(*KeySigner::make(m_people.neighbours[0].key));
    m_neighbour = std::make_unique<KeySigner>(*KeySigner::make(m_people.neighbours[1].key));
    m_operator = std::make_unique<chain::devnet::MarketOperator>(*m_network, *m_office);
    const auto code =
        chain::devnet::readBytecode(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "chain/contracts/artifacts");
    ASSERT_TRUE(code) << code.error().detail;
    const auto opened = app::openDemoMarket(*m_network, *m_operator, *code, kSlotSeconds, m_people, step());
    ASSERT_TRUE(opened) << opened.error().detail;
    const auto profile = app::withMarket(m_network->profile(), m_operator->deployment().value(), kSlotSeconds);
    ASSERT_TRUE(app::writeFile(m_dir / "network.json", json::serialize(chain::profileToJson(profile))));
}

void AgentTest::TearDown() {
    m_agent.reset();
    m_operator.reset();
    DevnetTest::TearDown();
}

void AgentTest::openMarket(core::Matching matching, core::Visibility visibility) {
    auto row = chain::devnet::demoRow(kSlotSeconds);
    row.matching = matching;
    row.visibility = visibility;
    if (visibility == core::Visibility::Sealed) {
        row.revealSeconds = 16;
        row.sealedDeposit = {2'000'000};
    }
    send(*m_office, calls().openMarket(row));
}

void AgentTest::startAgent(core::SlotIndex slot, const json::object& order) {
    m_order = order;
    m_order["dir"] = (m_dir / "agent").string();
    m_order["profile"] = (m_dir / "network.json").string();
    m_order["mnemonic"] = m_people.neighbours[0].mnemonic;
    m_order["account"] = core::toHex0x(m_people.neighbours[0].address);
    m_order["market"] = 1;
    m_order["slot"] = slot.value;
    std::filesystem::create_directory(m_dir / "agent");
    startAgentAgain();
}

void AgentTest::startAgentAgain() {
    m_order["now"] = m_clock.now().seconds;
    m_agent = std::make_unique<AgentProcess>(m_order);
}

void AgentTest::oneStep() {
    steps(1);
    if (m_agent)
        m_agent->step(m_clock.now(), m_network->members()[0].head);
}

void AgentTest::until(const std::string& kind, std::size_t most) {
    for (std::size_t i = 0; i < most && m_agent->told(kind) == 0; ++i)
        oneStep();
    ASSERT_GT(m_agent->told(kind), 0U) << "no " << kind << " among " << json::serialize(m_agent->events());
}

void AgentTest::untilTime(core::UnixTime time) {
    while (m_clock.now() < time)
        oneStep();
}

void AgentTest::send(KeySigner& who, const core::TxnRequest& request) {
    const auto sent = m_operator->sendAs(who, request);
    ASSERT_TRUE(sent) << request.purpose << ": " << sent.error().detail;
    oneStep();
    const auto done = m_operator->awaitSent(std::chrono::seconds(10), {});
    ASSERT_TRUE(done) << request.purpose << ": " << done.error().detail;
}

core::Credit AgentTest::balanceOf(const core::Address& account) {
    const auto word =
        result(0, "eth_getStorageAt",
               {core::toHex0x(at().credits.address), core::toHex0x(chain::balanceKey(account)), "latest"});
    return {
        static_cast<std::int64_t>(chain::wordField(core::hashFromHex(std::string(word.as_string())).value(), 0, 8))};
}

std::size_t AgentTest::logs(const core::Address& contract, std::string_view event, std::size_t place,
                            std::optional<core::Hash32> topic) {
    json::array topics{core::toHex0x(chain::eventTopic(event))};
    while (topic && topics.size() < place)
        topics.emplace_back(nullptr);
    if (topic)
        topics.emplace_back(core::toHex0x(*topic));
    return result(0, "eth_getLogs",
                  {json::object{{"address", core::toHex0x(contract)}, {"fromBlock", "0x0"}, {"topics", topics}}})
        .as_array()
        .size();
}

core::Hash32 AgentTest::view(const core::Address& contract, const core::Bytes& data) {
    const auto answer =
        result(0, "eth_call", {json::object{{"to", core::toHex0x(contract)}, {"data", core::toHex0x(data)}}, "latest"});
    return core::hashFromHex(std::string(answer.as_string()).substr(0, 66)).value();
}

} // namespace wattbourse::test
