// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A joint order, a channel and a sale of readings, each from its beginning to its end on the network's blocks.
#include "chain/devnet/market_operator.h"
#include "chain/market/channel_watch.h"
#include "chain/market/coalition.h"
#include "chain/market/data_market.h"
#include "chain/market/storage.h"
#include "core/base/hex.h"
#include "core/crypto/ecies.h"
#include "core/crypto/keccak.h"
#include "tests/support/proven_for_tests.h"
#include "tests/system/devnet/devnet_fixture.h"

#include <boost/json/serialize.hpp>

namespace wattbourse::test {
namespace {

namespace json = boost::json;
using chain::devnet::KeySigner;
using chain::devnet::MarketOperator;
using core::Energy;
using core::Side;

constexpr std::uint32_t kSlotSeconds = 60;
constexpr std::size_t kStepsOfASlot = kSlotSeconds / 2;

/// Storage of the network's head, as the first authority serves it.
class HeadReader final : public chain::StateReader {
public:
    using Ask = std::function<json::value(const std::string&, const json::array&)>;
    explicit HeadReader(Ask ask) : m_ask(std::move(ask)) {}

    core::Result<core::Proven<std::vector<chain::StorageWords>>> read(const std::vector<chain::StorageQuery>& queries,
                                                                      core::Finality atLeast) override {
        std::vector<chain::StorageWords> out;
        for (const auto& query : queries) {
            auto& words = out.emplace_back();
            for (const auto& key : query.keys) {
                const auto answer =
                    m_ask("eth_getStorageAt", {core::toHex0x(query.contract), core::toHex0x(key), "latest"});
                words.push_back(core::hashFromHex(std::string(answer.as_string())).value());
            }
        }
        return chain::Prover::make(std::move(out), core::BlockRef{}, atLeast);
    }
    core::Result<core::Proven<std::vector<chain::StorageWords>>>
    readAt(const core::BlockRef&, const std::vector<chain::StorageQuery>& queries) override {
        return read(queries, core::Finality::Head);
    }

private:
    Ask m_ask;
};

class PoolsTest : public DevnetTest {
protected:
    struct Home {
        explicit Home(const std::string& name)
            : key(*KeySigner::make(chain::devnet::deriveKey(7, name))),
              reporter(*KeySigner::make(chain::devnet::deriveKey(7, name + " meter"))),
              meter(core::keccak256(core::asBytes(name))) {}
        KeySigner key;
        KeySigner reporter;
        core::Hash32 meter;
        [[nodiscard]] core::Address account() const { return key.address(); }
    };

    void SetUp() override {
        DevnetTest::SetUp();
        m_operator =
            std::make_unique<MarketOperator>(*m_network, *KeySigner::make(chain::devnet::deriveKey(7, "operator")));
        const auto code =
            chain::devnet::readBytecode(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "chain/contracts/artifacts");
        ASSERT_TRUE(code) << code.error().detail;
        ASSERT_TRUE(m_operator->deploy(*code, kSlotSeconds));
        const auto done = m_operator->settleDown(*m_network, step());
        ASSERT_TRUE(done) << done.error().detail;
        enrol(m_ann, core::Role::Prosumer);
        enrol(m_ben, core::Role::Prosumer);
        enrol(m_cleo, core::Role::Prosumer);
        enrol(m_dora, core::Role::DataBuyer);
        settle();
        // Registered now, a meter counts from the next slot on.
        steps(kStepsOfASlot);
    }
    void TearDown() override {
        m_operator.reset();
        DevnetTest::TearDown();
    }

    const chain::Deployment& at() const { return m_operator->addresses(); }
    chain::OperatorCalls calls() const { return chain::OperatorCalls(at()); }
    HeadReader reader() {
        return HeadReader([this](const auto& method, const auto& params) { return result(0, method, params); });
    }

    void enrol(const Home& home, core::Role role) {
        ASSERT_TRUE(m_operator->enrol({home.account(), "Somebody", static_cast<std::uint32_t>(role),
                                       core::Credit{100'000'000}, home.meter, home.reporter.address()}));
    }
    /// Everything that was sent is in the next block, and succeeded there.
    void settle() {
        steps(1);
        const auto done = m_operator->awaitSent(std::chrono::seconds(10), {});
        ASSERT_TRUE(done) << done.error().detail;
    }
    void send(Home& home, const core::TxnRequest& request) {
        const auto sent = m_operator->sendAs(home.key, request);
        ASSERT_TRUE(sent) << request.purpose << ": " << sent.error().detail;
        settle();
    }
    core::RecoverableSignature sign(Home& home, const chain::TypedDigest& typed) {
        return home.key.signTyped(typed.domainSeparator, typed.structHash, "").value();
    }
    void report(Home& home, core::SlotIndex slot, Energy imported, Energy exported, const core::Hash32& root) {
        const core::SlotReport report{home.meter, slot, imported, exported, root, 0};
        const auto [domain, fields] = calls().reportDigest(report);
        send(home, calls().report(report, home.reporter.signTyped(domain, fields, "").value()));
    }
    core::SlotIndex slotNow() { return {static_cast<std::uint32_t>(m_clock.now().seconds / kSlotSeconds)}; }
    void reachStartOf(core::SlotIndex slot) {
        while (slotNow() < slot)
            steps(1);
    }
    core::Credit balanceOf(const core::Address& account) {
        auto state = reader();
        const auto words = state.read({{at().credits.address, {chain::balanceKey(account)}}}, core::Finality::Head);
        return {static_cast<std::int64_t>(chain::wordField(words->value()[0][0], 0, 8))};
    }
    /// The account's first order of the slot; accounts are numbered from the operator on.
    static core::OrderId firstOrder(std::uint64_t number, core::SlotIndex slot) {
        return {(number << 40U) | (std::uint64_t{slot.value} << 8U)};
    }

    Home m_ann{"ann"};
    Home m_ben{"ben"};
    Home m_cleo{"cleo"};
    Home m_dora{"dora"};
    std::unique_ptr<MarketOperator> m_operator;
};

} // namespace

TEST_F(PoolsTest, jointOrderIsSharedByWhatWasDelivered) {
    const chain::coalition::Calls coalition(at().chainId, at().coalitions.address);
    const core::Credit deposit{20'000'000};
    send(m_ann, coalition.create({300'000}, {50'000}, {3'000}));
    auto state = reader();
    const auto founded = chain::coalition::readCoalitions(state, coalition.contract(), core::Finality::Head);
    ASSERT_TRUE(founded) << founded.error().detail;
    const auto account = founded->value().at(0).account;
    ASSERT_TRUE(m_operator->enrol({account, "Ann and Ben", 1, {}, std::nullopt, {}}));
    settle();

    chain::coalition::Consent consent{
        0, m_ben.account(), {2'000}, {300'000}, {50'000}, 0, {m_clock.now().seconds + 600}};
    send(m_ann, coalition.invite(0, m_ben.account(), consent.weight));
    send(m_cleo, coalition.join(consent, sign(m_ben, coalition.consentDigest(consent))));
    for (auto* home : {&m_ann, &m_ben}) {
        send(*home, calls().approveCredits(coalition.contract(), deposit));
        send(*home, coalition.deposit(0, deposit));
    }

    const core::SlotIndex slot{slotNow().value + 2};
    send(m_cleo, calls().place(m_cleo.account(), {{{0}, slot, Side::Buy, {99}, {5'000}}}));
    send(m_ann, coalition.place(0, {{{0}, slot, Side::Sell, {99}, {5'000}}}, {1'000'000}));
    reachStartOf(slot);
    send(m_dora, calls().clear({0}, slot));
    // The operator is number 1, the homes 2 to 5, the coalition 6.
    send(m_dora, calls().claim({firstOrder(4, slot), firstOrder(6, slot)}));
    reachStartOf({slot.value + 1});
    report(m_ann, slot, {}, {2'500}, {});
    report(m_ben, slot, {}, {2'500}, {});
    send(m_dora, coalition.settle(0, slot));
    send(m_dora, calls().settle(m_ann.account(), {0}, slot));
    send(m_dora, calls().settle(m_ben.account(), {0}, slot));

    const auto slotOf = [&](const Home& home) {
        return chain::coalition::readMemberSlot(state, coalition.contract(), 0, slot, home.account(),
                                                core::Finality::Head)
            .value()
            .value();
    };
    // Ann is 500 Wh short of her promise, which Ben covers: 0.1 cr for each kWh that each delivered, and no imbalance.
    EXPECT_EQ(slotOf(m_ann).share.value, -2'500);
    EXPECT_EQ(slotOf(m_ben).share.value, -2'500);
    EXPECT_EQ(slotOf(m_ann).deposit.value, deposit.value + 250'000);
    EXPECT_EQ(slotOf(m_ben).deposit.value, deposit.value + 250'000);
    EXPECT_EQ(balanceOf(m_ann.account()).value, 80'000'000);
    EXPECT_EQ(balanceOf(m_ben.account()).value, 80'000'000);
    EXPECT_EQ(balanceOf(account).value, 0);
}

TEST_F(PoolsTest, channelStreamsAndTheWatchAnswersASilentClosing) {
    const chain::channel::Calls channels(at().chainId, at().channels.address);
    send(m_ann, calls().approveCredits(channels.contract(), {10'000'000}));
    send(m_ann,
         channels.open(m_ben.account(), m_ann.account(), {200'000}, {10'000'000}, {m_clock.now().seconds + 3'600}));
    auto state = reader();
    const auto now = [&] {
        return chain::channel::readChannels(state, channels.contract(), core::Finality::Head).value().value().at(0);
    };
    const auto opened = now();
    EXPECT_EQ(opened.deposit.value, 10'000'000);

    std::optional<chain::channel::SignedVoucher> last;
    Energy delivered;
    for (const std::int64_t wh : {13, 0, 21}) {
        delivered += {wh};
        const std::optional<chain::channel::Voucher> before =
            last ? std::optional(last->voucher) : std::optional<chain::channel::Voucher>();
        const auto next = chain::channel::nextVoucher(opened, before, {wh}).value();
        const chain::channel::SignedVoucher offered{next, sign(m_ann, channels.voucherDigest(next))};
        const auto taken = chain::channel::acceptVoucher(channels, opened, before, offered, delivered);
        ASSERT_TRUE(taken) << taken.error().detail;
        last = offered;
    }

    send(m_ann, channels.startClosing(0));
    const auto advice = chain::channel::advise(now(), last->voucher, m_clock.now(), std::chrono::minutes(5));
    ASSERT_EQ(advice.duty, chain::channel::Duty::Show);
    EXPECT_EQ(advice.atRisk.value, 34 * 200);
    send(m_ben, channels.show(last->voucher, last->signature));
    EXPECT_EQ(chain::channel::advise(now(), last->voucher, m_clock.now(), std::chrono::minutes(5)).duty,
              chain::channel::Duty::None);
    while (m_clock.now() < now().closesAt)
        steps(1);
    ASSERT_EQ(chain::channel::advise(now(), last->voucher, m_clock.now(), {}).duty, chain::channel::Duty::Finish);
    send(m_cleo, channels.finish(0));
    EXPECT_EQ(now().state, chain::channel::State::Closed);
    EXPECT_EQ(balanceOf(m_ben.account()).value, 100'000'000 + 34 * 200);
    EXPECT_EQ(balanceOf(m_ann.account()).value, 100'000'000 - 34 * 200);
}

TEST_F(PoolsTest, readingsAreSoldAndCheckedAgainstTheirRoot) {
    const chain::data_market::Calls market(at().chainId, at().dataMarket.address);
    std::vector<core::Bytes> records;
    std::vector<core::Hash32> leaves;
    for (int i = 0; i < 4; ++i) {
        records.push_back(core::toBytes(core::asBytes("reading " + std::to_string(i))));
        leaves.push_back(core::merkleLeaf(records.back()));
    }
    const auto root = core::merkleRoot(leaves);
    const auto slot = slotNow();
    reachStartOf({slot.value + 1});
    report(m_ann, slot, {40}, {}, root);

    const auto key = core::keccak256(core::asBytes("a key for this sale alone"));
    const std::vector<core::Bytes> contents{core::sealRecords(key, slot, records).value()};
    const auto content = core::sealedRoot(slot, contents).value();
    send(m_ann, market.list({0,
                             m_ann.account(),
                             m_ann.meter,
                             slot,
                             1,
                             15,
                             core::keccak256(core::asBytes("terms")),
                             {2'000'000},
                             {m_clock.now().seconds + 3'600}}));
    send(m_dora, calls().approveCredits(market.contract(), {2'000'000}));
    const auto buyersKey = chain::devnet::deriveKey(7, "dora");
    send(m_dora, market.order(0, content, chain::data_market::keyHash(key), core::publicKeyOf(buyersKey).value()));

    auto state = reader();
    const auto sale = [&] {
        return chain::data_market::readSales(state, market.contract(), core::Finality::Head).value().value().at(0);
    };
    send(m_ann, market.deliver(0, chain::data_market::encryptKey(market, sale(), content, key).value()));
    const auto logs =
        result(0, "eth_getLogs", {json::object{{"address", core::toHex0x(market.contract())}, {"fromBlock", "0x0"}}});
    core::TxnOutcome outcome;
    for (const auto& log : logs.as_array()) {
        core::LogEntry entry{market.contract(), {}, core::fromHex(std::string(log.at("data").as_string())).value()};
        for (const auto& topic : log.at("topics").as_array())
            entry.topics.push_back(core::hashFromHex(std::string(topic.as_string())).value());
        outcome.logs.push_back(std::move(entry));
    }
    const auto delivered = chain::data_market::deliveredKeys(outcome, market.contract()).value();
    ASSERT_EQ(delivered.size(), 1U);
    const auto opened = chain::data_market::decryptKey(market, sale(), delivered[0].encryptedKey,
                                                       [&](core::ByteView encrypted, core::ByteView context) {
                                                           return core::eciesDecrypt(buyersKey, encrypted, context);
                                                       });
    ASSERT_TRUE(opened) << opened.error().detail;
    EXPECT_EQ(core::checkRecords(*opened, slot, contents[0], root, chain::data_market::kRootBits).value(), records);
    send(m_dora, market.release(0));
    EXPECT_EQ(sale().state, chain::data_market::State::Paid);
    EXPECT_EQ(balanceOf(m_ann.account()).value, 102'000'000);
    EXPECT_EQ(balanceOf(m_dora.account()).value, 98'000'000);
}

} // namespace wattbourse::test
