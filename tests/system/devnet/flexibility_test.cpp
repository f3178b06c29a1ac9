// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Demand response on the network, from the need to the payment in the slot after the event.
#include "chain/devnet/market_operator.h"
#include "chain/market/storage.h"
#include "core/base/hex.h"
#include "tests/support/proven_for_tests.h"
#include "tests/system/devnet/devnet_fixture.h"

namespace wattbourse::test {
namespace {

namespace json = boost::json;
using chain::devnet::KeySigner;
using chain::devnet::MarketOperator;

constexpr std::uint32_t kSlotSeconds = 60;
constexpr core::Credit kStart{50'000'000};

KeySigner signer(std::string_view name) {
    return *KeySigner::make(chain::devnet::deriveKey(7, name));
}

class FlexibilityTest : public DevnetTest, public chain::StateReader {
protected:
    void SetUp() override {
        DevnetTest::SetUp();
        m_operator = std::make_unique<MarketOperator>(*m_network, signer("operator"));
        const auto code = chain::devnet::readBytecode(artifacts());
        ASSERT_TRUE(code) << code.error().detail;
        ASSERT_TRUE(m_operator->deploy(*code, kSlotSeconds));
        ASSERT_TRUE(m_operator->settleDown(*m_network, step()));
        m_deployment = m_operator->deployment().value();
        m_contracts = chain::flexibility::contractsOf(m_deployment);
    }
    void TearDown() override {
        m_operator.reset();
        DevnetTest::TearDown();
    }

    static std::filesystem::path artifacts() {
        return std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "chain/contracts/artifacts";
    }

    /// In the next block, where it has to succeed.
    void send(std::string_view who, const core::TxnRequest& request) {
        auto key = signer(who);
        ASSERT_TRUE(m_operator->sendAs(key, request));
        steps(1);
        const auto done = m_operator->awaitSent(std::chrono::seconds(2), {});
        ASSERT_TRUE(done) << done.error().detail;
    }

    void placeIn(std::string_view who, core::MarketId market, core::SlotIndex slot, core::Side side, core::Tick tick) {
        const chain::Calls calls(m_deployment);
        send(who, calls.place(signer(who).address(), {{market, slot, side, tick, {1'000}}}));
    }
    /// Of the account's first order in that slot; `number` as the registry gives them out, the operator's is 1.
    static core::OrderId firstOrder(std::uint64_t number, core::SlotIndex slot) {
        return {(number << 40U) | (std::uint64_t{slot.value} << 8U)};
    }

    void enrol(std::string_view who, core::Role role, std::optional<core::Hash32> meter) {
        const auto account = signer(who).address();
        ASSERT_TRUE(m_operator->enrol({account, std::string(who), static_cast<std::uint32_t>(role), kStart, meter,
                                       signer("reporter").address()}));
        steps(2);
        ASSERT_TRUE(m_operator->awaitSent(std::chrono::seconds(2), {}));
        const chain::Calls calls(m_deployment);
        send(who, calls.approveCredits(m_contracts.requests, kStart));
    }

    void report(core::SlotIndex slot, core::Energy imported) {
        const chain::Calls calls(m_deployment);
        core::SlotReport made{kMeter, slot, imported, {}, {}, 0};
        const auto [domain, fields] = calls.reportDigest(made);
        auto key = signer("reporter");
        const auto signature = key.signTyped(domain, fields, "report");
        send("operator", calls.report(made, *signature));
    }

    std::int64_t now() { return std::int64_t(std::stoull(text("latest"), nullptr, 16)); }
    std::string text(const char* block) {
        return std::string(result(0, "eth_getBlockByNumber", {block, false}).at("timestamp").as_string()).substr(2);
    }
    void untilSlot(std::uint32_t slot) {
        while (now() < std::int64_t{slot} * kSlotSeconds)
            steps(1);
    }
    std::uint32_t slotNow() { return static_cast<std::uint32_t>(now() / kSlotSeconds); }

    core::Credit balance(std::string_view who) {
        const auto words =
            read({{m_deployment.credits.address, {chain::balanceKey(signer(who).address())}}}, core::Finality::Head);
        return {chain::signedWordField(words->value()[0][0], 0)};
    }

    /// Storage as the first authority tells it: proofs are the light client's tests' concern.
    core::Result<core::Proven<std::vector<chain::StorageWords>>> read(const std::vector<chain::StorageQuery>& queries,
                                                                      core::Finality atLeast) override {
        std::vector<chain::StorageWords> out;
        for (const auto& query : queries) {
            auto& words = out.emplace_back();
            for (const auto& key : query.keys) {
                const auto answer = result(0, "eth_getProof",
                                           {core::toHex0x(query.contract), json::array{core::toHex0x(key)}, "latest"});
                const std::string value(answer.at("storageProof").at(0).at("value").as_string());
                words.push_back(core::hashFromHex(std::string(66 - value.size(), '0') + value.substr(2)).value());
            }
        }
        return chain::Prover::make(std::move(out), core::BlockRef{}, atLeast);
    }
    core::Result<core::Proven<std::vector<chain::StorageWords>>>
    readAt(const core::BlockRef&, const std::vector<chain::StorageQuery>& queries) override {
        return read(queries, core::Finality::Head);
    }

    static constexpr core::Hash32 kMeter{{0xab}};
    std::unique_ptr<MarketOperator> m_operator;
    chain::Deployment m_deployment;
    chain::flexibility::Contracts m_contracts;
};

} // namespace

TEST_F(FlexibilityTest, aNeedBecomesARequestAnOfferAnAwardAndMoney) {
    enrol("dso", core::Role::Dso, std::nullopt);
    enrol("home", core::Role::Prosumer, kMeter);
    const chain::flexibility::Calls calls(m_contracts);
    // The meter counts from the next slot on: two slots of 2,000 Wh are the baseline.
    const auto first = slotNow() + 1;
    untilSlot(first + 2);
    report({first}, {2'000});
    report({first + 1}, {2'000});

    chain::flexibility::Ask ask;
    ask.firstSlot = {slotNow() + 3};
    ask.quantity = {1'000};
    ask.least = {1};
    ask.priceCap = {400'000};
    ask.notice = kSlotSeconds;
    ask.tolerancePermille = 100;
    ask.penaltyPermille = 1'500;
    send("dso", calls.request(signer("dso").address(), ask));
    send("home", calls.offer(1, {signer("home").address(), {1'000}, {200'000}, 1'000, true}));
    // The window of the notification holds the slots before it.
    untilSlot(ask.firstSlot.value - 1);
    for (auto slot = first + 2; slot + 1 < ask.firstSlot.value; ++slot)
        report({slot}, {2'000});
    send("operator", calls.awardRequest(1));
    send("home", calls.includeOwn(1));
    EXPECT_EQ(balance("dso").value, kStart.value - 200'000) << "the offer's price, not the cap";
    EXPECT_EQ(balance("home").value, kStart.value - 300'000) << "the bond";

    untilSlot(ask.firstSlot.value + 2);
    report(ask.firstSlot, {1'250});
    send("operator", calls.measure(1, {kMeter}));
    send("operator", calls.settle(1));
    chain::flexibility::Views views(m_contracts, *this);
    const auto award = views.award(1, core::Finality::Head);
    ASSERT_TRUE(award) << award.error().detail;
    EXPECT_EQ(award->value().status, chain::flexibility::AwardStatus::Provisional);
    EXPECT_EQ(award->value().deltas.front().value, 750);
    EXPECT_EQ(award->value().paid.value, 150'000);
    EXPECT_EQ(balance("home").value, kStart.value - 300'000 + 150'000) << "750 Wh at 0.2 cr/kWh";
}

TEST_F(FlexibilityTest, aMarketRowSellsFlexibilityToThePayment) {
    enrol("dso", core::Role::Dso, std::nullopt);
    enrol("home", core::Role::Prosumer, kMeter);
    const chain::OperatorCalls market(m_deployment);
    // N prosumers and one DSO; all winners get the price of the dearest.
    auto row = chain::devnet::demoRow(kSlotSeconds);
    row.id = {1};
    row.commodity = core::Commodity::FlexUp;
    row.matching = core::Matching::PayAsCleared;
    row.buyerRoles = static_cast<std::uint32_t>(core::Role::Dso);
    row.sellerRoles = static_cast<std::uint32_t>(core::Role::Prosumer);
    row.soleBuyer = signer("dso").address();
    send("operator", market.openMarket(row));

    const auto first = slotNow() + 1;
    const core::SlotIndex slot{first + 5};
    // Offers from 0.200, the DSO's need up to 0.300 cr/kWh; 0.02 cr/kWh are the seller's bond.
    placeIn("home", row.id, slot, core::Side::Sell, {199});
    placeIn("dso", row.id, slot, core::Side::Buy, {299});
    EXPECT_EQ(balance("dso").value, kStart.value - 300'000) << "held at its own limit";
    EXPECT_EQ(balance("home").value, kStart.value - 20'000);
    untilSlot(slot.value - 1);
    for (auto each = first; each + 1 < slot.value; ++each)
        report({each}, {2'000});
    while (now() < std::int64_t{slot.value} * kSlotSeconds - row.gateCloses)
        steps(1);
    send("operator", market.clear(row.id, slot));
    send("operator", market.claim({firstOrder(2, slot), firstOrder(3, slot)}));
    EXPECT_EQ(balance("dso").value, kStart.value - 200'000) << "the cleared price";

    chain::flexibility::Views views(m_contracts, *this);
    ASSERT_EQ(views.awardCount(core::Finality::Head)->value(), 1U);
    auto award = views.award(1, core::Finality::Head);
    EXPECT_EQ(award->value().seller, signer("home").address());
    EXPECT_EQ(award->value().buyer, signer("dso").address());
    EXPECT_EQ(award->value().market, row.id.value);
    EXPECT_EQ(award->value().firstSlot, slot);
    EXPECT_EQ(award->value().payment.value, 200'000);
    EXPECT_EQ(award->value().bond.value, 20'000);
    EXPECT_EQ(award->value().notifiedIn.value, slot.value - 1);
    const chain::flexibility::Calls calls(m_contracts);
    send("home", calls.includeOwn(1));

    untilSlot(slot.value + 2);
    report(slot, {900});
    send("operator", calls.measure(1, {kMeter}));
    send("operator", calls.settle(1));
    award = views.award(1, core::Finality::Head);
    EXPECT_EQ(award->value().status, chain::flexibility::AwardStatus::Provisional);
    EXPECT_EQ(award->value().deltas.front().value, 1'100) << "2,000 Wh before, 900 in the event";
    EXPECT_EQ(award->value().paid.value, 200'000);
    EXPECT_EQ(balance("home").value, kStart.value - 20'000 + 200'000) << "the bond waits for the end of disputes";
    EXPECT_EQ(balance("dso").value, kStart.value - 200'000);
}

} // namespace wattbourse::test
