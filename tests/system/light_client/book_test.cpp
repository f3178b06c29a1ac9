// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The order book of a slot out of the deployed market's storage: one eth_getProof, and the same as the contract's own
// view says.
#include "chain/devnet/market_operator.h"
#include "chain/encode/abi.h"
#include "chain/light/light_chain.h"
#include "chain/market/chain_market.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "tests/support/counting_transport.h"
#include "tests/support/fake_nodes.h"
#include "tests/system/devnet/devnet_fixture.h"

#include <thread>

namespace wattbourse::test {
namespace {

namespace json = boost::json;
using chain::devnet::KeySigner;
using chain::devnet::MarketOperator;
using core::Finality;
using core::Side;

constexpr std::uint32_t kSlotSeconds = 60;

class BookTest : public DevnetTest {
protected:
    void SetUp() override {
        DevnetTest::SetUp();
        m_operator =
            std::make_unique<MarketOperator>(*m_network, *KeySigner::make(chain::devnet::deriveKey(7, "operator")));
        const auto code =
            chain::devnet::readBytecode(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "chain/contracts/artifacts");
        ASSERT_TRUE(code) << code.error().detail;
        ASSERT_TRUE(m_operator->deploy(*code, kSlotSeconds));
        auto done = m_operator->settleDown(*m_network, step());
        ASSERT_TRUE(done) << done.error().detail;
        for (auto* home : {&m_ann, &m_ben})
            ASSERT_TRUE(m_operator->enrol({home->address(),
                                           "Home",
                                           static_cast<std::uint32_t>(core::Role::Prosumer),
                                           core::Credit{100'000'000},
                                           std::nullopt,
                                           {}}));
        settle();
        // A second market, whose orders rest in queues.
        auto row = chain::devnet::demoRow(kSlotSeconds);
        row.id = {1};
        row.matching = core::Matching::Continuous;
        row.ticks = 200;
        auto key = *KeySigner::make(chain::devnet::deriveKey(7, "operator"));
        ASSERT_TRUE(m_operator->sendAs(key, chain::OperatorCalls(m_operator->addresses()).openMarket(row)));
        settle();
    }
    void TearDown() override {
        m_light.reset();
        m_operator.reset();
        DevnetTest::TearDown();
    }
    void settle() {
        steps(1);
        const auto done = m_operator->awaitSent(std::chrono::seconds(10), {});
        ASSERT_TRUE(done) << done.error().detail;
    }
    void place(KeySigner& home, core::MarketId market, Side side, std::uint16_t tick, std::int64_t quantity) {
        const chain::OperatorCalls calls(m_operator->addresses());
        const auto sent = m_operator->sendAs(
            home, calls.place(home.address(), {{market, slot(), side, core::Tick{tick}, core::Energy{quantity}}}));
        ASSERT_TRUE(sent) << sent.error().detail;
        settle();
    }
    void trade(KeySigner& home, Side side, std::uint16_t tick, std::int64_t quantity) {
        const chain::OperatorCalls calls(m_operator->addresses());
        const core::OrderIntent order{{1}, slot(), side, core::Tick{tick}, core::Energy{quantity}};
        const auto sent = m_operator->sendAs(home, calls.trade(home.address(), {{order, false}}));
        ASSERT_TRUE(sent) << sent.error().detail;
        settle();
    }
    core::SlotIndex slot() {
        if (!m_slot)
            m_slot = core::SlotIndex{static_cast<std::uint32_t>(m_clock.now().seconds / kSlotSeconds) + 8};
        return *m_slot;
    }
    void follow() {
        auto profile = m_network->profile();
        profile.endpoints = {m_network->urls()[0]};
        const auto deployment = m_operator->deployment();
        ASSERT_TRUE(deployment) << deployment.error().detail;
        profile.contracts["market"] = {deployment->market.address, deployment->market.codeHash};
        m_clockOfClient.set(m_clock.now());
        auto made = chain::LightChain::make(profile, m_counting, m_clockOfClient,
                                            {.pollEvery = std::chrono::milliseconds(20), .limits = {}});
        ASSERT_TRUE(made) << made.error().detail;
        m_light = *std::move(made);
        m_light->start();
        const auto head = m_network->members()[0].head;
        // What the node can do is asked for once, by a proof among others, which is not to be counted.
        for (int i = 0;
             i < 2000 && (m_light->status().head->number != head || !m_light->status().endpoints[0].capabilities); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        ASSERT_EQ(m_light->status().head->number, head);
        ASSERT_TRUE(m_light->status().endpoints[0].capabilities);
    }
    /// quantityAt(uint16,uint32,uint8,uint16) of the contract's own view, in the same block.
    std::int64_t viewOf(core::MarketId market, Side side, std::uint16_t tick) {
        core::Bytes data =
            core::toBytes(core::keccak256(core::asBytes("quantityAt(uint16,uint32,uint8,uint16)")).view().first(4));
        for (const std::uint64_t word : {std::uint64_t{market.value}, std::uint64_t{slot().value},
                                         std::uint64_t{side == Side::Sell ? 1U : 0U}, std::uint64_t{tick}})
            core::append(data, chain::abiWord(word).view());
        const auto answer = result(
            0, "eth_call",
            {json::object{{"to", core::toHex0x(m_operator->addresses().market.address)}, {"data", core::toHex0x(data)}},
             "latest"});
        return static_cast<std::int64_t>(
            chain::Uint256::fromWord(core::hashFromHex(std::string(answer.as_string())).value()).limbs[0]);
    }
    /// What the contract says of every tick is what was proven.
    void expectTheContractsView(const core::SlotBook& book, std::size_t ticks) {
        ASSERT_EQ(book.demand.size(), ticks);
        ASSERT_EQ(book.supply.size(), ticks);
        for (std::size_t tick = 0; tick < ticks; ++tick) {
            EXPECT_EQ(book.demand[tick], viewOf(book.market, Side::Buy, static_cast<std::uint16_t>(tick))) << tick;
            EXPECT_EQ(book.supply[tick], viewOf(book.market, Side::Sell, static_cast<std::uint16_t>(tick))) << tick;
        }
    }

    KeySigner m_ann{*KeySigner::make(chain::devnet::deriveKey(7, "ann"))};
    KeySigner m_ben{*KeySigner::make(chain::devnet::deriveKey(7, "ben"))};
    std::unique_ptr<MarketOperator> m_operator;
    std::optional<core::SlotIndex> m_slot;
    SharedClock m_clockOfClient{core::UnixTime{0}};
    std::unique_ptr<chain::Transport> m_transport{chain::makeHttpTransport()};
    CountingTransport m_counting{*m_transport};
    std::unique_ptr<chain::LightChain> m_light;
};

} // namespace

TEST_F(BookTest, aSlotsWholeBookIsOneProof) {
    place(m_ann, {0}, Side::Sell, 99, 5'000);
    place(m_ann, {0}, Side::Sell, 0, 300);
    place(m_ben, {0}, Side::Buy, 101, 4'000);
    place(m_ben, {0}, Side::Buy, 399, 1);
    trade(m_ann, Side::Sell, 120, 700);
    trade(m_ben, Side::Buy, 80, 900);
    follow();
    chain::ChainMarket market(m_operator->addresses(), *m_light);

    m_counting.forget();
    const auto first = market.book({0}, slot(), Finality::Head);
    ASSERT_TRUE(first) << first.error().detail;
    EXPECT_EQ(m_counting.calls("eth_getProof"), 1U) << "the first time, when the market's row is not known yet";
    expectTheContractsView(first->value(), chain::devnet::demoRow(kSlotSeconds).ticks);
    EXPECT_EQ(first->value().supply[99], 5'000);
    EXPECT_EQ(first->value().demand[399], 1);

    m_counting.forget();
    const auto again = market.book({0}, slot(), Finality::Head);
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_EQ(m_counting.calls("eth_getProof"), 1U);
    EXPECT_EQ(again->value().demand, first->value().demand);
    EXPECT_EQ(again->value().supply, first->value().supply);
    ASSERT_NE(again->evidence(), nullptr);
    EXPECT_LT(again->evidence()->storage.size(), first->evidence()->storage.size())
        << "only the ticks that the row has are asked for";

    // A continuous market keeps a word for each side and tick: one proof as soon as its row is known.
    ASSERT_TRUE(market.rows(Finality::Head));
    m_counting.forget();
    const auto queues = market.book({1}, slot(), Finality::Head);
    ASSERT_TRUE(queues) << queues.error().detail;
    EXPECT_EQ(m_counting.calls("eth_getProof"), 1U);
    expectTheContractsView(queues->value(), 200);
    EXPECT_EQ(queues->value().supply[120], 700);
    EXPECT_EQ(queues->value().demand[80], 900);

    // An empty slot is proven empty, and a market that is not there is none.
    const auto empty = market.book({0}, {slot().value + 1}, Finality::Head);
    ASSERT_TRUE(empty) << empty.error().detail;
    EXPECT_TRUE(std::all_of(empty->value().demand.begin(), empty->value().demand.end(), [](auto q) { return q == 0; }));
    EXPECT_EQ(market.book({7}, slot(), Finality::Head).error().code, core::ErrorCode::NotFound);
}

} // namespace wattbourse::test
