// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sale of readings on the network's blocks: honest, with an altered reading, without a key, and with a wrong one.
#include "chain/market/data_parcel.h"
#include "core/crypto/ecies.h"
#include "tests/system/devnet/pools_fixture.h"

namespace wattbourse::test {

namespace data_market = chain::data_market;
using data_market::SlotFinding;
using data_market::State;

namespace {

constexpr std::uint32_t kSlots = 3;
constexpr int kReadings = 4;
constexpr core::Credit kPrice{2'000'000};
constexpr std::int64_t kPurse = 100'000'000;

/// Logs as the first authority serves them.
class HeadLogs final : public chain::LogReader {
public:
    explicit HeadLogs(HeadReader::Ask ask) : m_ask(std::move(ask)) {}

    core::Result<core::Proven<std::vector<chain::FoundLog>>> logs(const chain::LogFilter& filter, std::uint64_t from,
                                                                  core::Finality atLeast) override {
        json::array topics;
        for (const auto& any : filter.topics)
            topics.push_back(json::array{core::toHex0x(any.at(0))});
        const json::value found = m_ask("eth_getLogs", {json::object{{"address", core::toHex0x(filter.addresses.at(0))},
                                                                     {"fromBlock", from == 0 ? "0x0" : "0x1"},
                                                                     {"topics", std::move(topics)}}});
        std::vector<chain::FoundLog> out;
        for (const auto& log : found.as_array()) {
            chain::FoundLog one;
            one.log.address = filter.addresses.at(0);
            one.log.data = core::fromHex(std::string(log.at("data").as_string())).value();
            for (const auto& topic : log.at("topics").as_array())
                one.log.topics.push_back(core::hashFromHex(std::string(topic.as_string())).value());
            out.push_back(std::move(one));
        }
        return chain::Prover::make(std::move(out), core::BlockRef{}, atLeast);
    }

private:
    HeadReader::Ask m_ask;
};

} // namespace

class DataSaleTest : public PoolsTest {
protected:
    void SetUp() override {
        PoolsTest::SetUp();
        if (HasFatalFailure())
            return;
        m_calls.emplace(at().chainId, at().dataMarket.address);
        m_first = slotNow();
        for (std::uint32_t at = 0; at < kSlots; ++at) {
            auto& records = m_records.emplace_back();
            std::vector<core::Hash32> leaves;
            for (int i = 0; i < kReadings; ++i) {
                records.push_back(
                    core::toBytes(core::asBytes("slot " + std::to_string(at) + ", reading " + std::to_string(i))));
                leaves.push_back(core::merkleLeaf(records.back()));
            }
            reachStartOf({m_first.value + at + 1});
            report(m_ann, {m_first.value + at}, {40}, {}, core::merkleRoot(leaves));
        }
        m_listing = {.id = 0,
                     .owner = m_ann.account(),
                     .meter = m_ann.meter,
                     .firstSlot = m_first,
                     .slots = kSlots,
                     .granularity = 15,
                     .terms = core::keccak256(core::asBytes("terms")),
                     .price = kPrice,
                     .until = {m_clock.now().seconds + 3'600}};
        send(m_ann, m_calls->list(m_listing));
    }

    /// What the owner hands over: the file, read again by the buyer.
    data_market::Parcel parcel() {
        data_market::Parcel made{.chainId = at().chainId,
                                 .contract = m_calls->contract(),
                                 .listing = 0,
                                 .meter = m_ann.meter,
                                 .firstSlot = m_first,
                                 .salt = core::keccak256(core::asBytes("salt")),
                                 .keyHash = data_market::keyHash(m_key),
                                 .contents = {}};
        for (std::uint32_t slot = 0; slot < kSlots; ++slot)
            made.contents.push_back(core::sealRecords(m_key, {m_first.value + slot}, m_records[slot]).value());
        const auto read = data_market::readParcel(data_market::writeParcel(made));
        EXPECT_TRUE(read) << read.error().detail;
        EXPECT_EQ(*read, made);
        EXPECT_TRUE(data_market::checkParcelFor(*read, *m_calls, m_listing));
        return *read;
    }
    void order(const data_market::Parcel& of) {
        send(m_dora, calls().approveCredits(m_calls->contract(), kPrice));
        send(m_dora, m_calls->order(0, data_market::contentRoot(of).value(), of.keyHash,
                                    core::publicKeyOf(m_buyersKey).value()));
        ASSERT_EQ(balanceOf(m_dora.account()).value, kPurse - kPrice.value);
    }
    data_market::Sale sale() {
        auto state = reader();
        return data_market::readSales(state, m_calls->contract(), core::Finality::Head).value().value().at(0);
    }
    void deliver(const data_market::Parcel& of) {
        send(m_ann,
             m_calls->deliver(
                 0, data_market::encryptKey(*m_calls, sale(), data_market::contentRoot(of).value(), m_key).value()));
    }
    core::Result<core::Hash32> openKey() {
        HeadLogs logs([this](const auto& method, const auto& params) { return result(0, method, params); });
        WB_ASSIGN(const core::Bytes encrypted, data_market::findDeliveredKey(logs, m_calls->contract(), 0, 0));
        return data_market::decryptKey(*m_calls, sale(), encrypted,
                                       [this](core::ByteView bytes, core::ByteView context) {
                                           return core::eciesDecrypt(m_buyersKey, bytes, context);
                                       });
    }
    core::Result<data_market::Verdict> check(const data_market::Parcel& of, const core::Hash32& key,
                                             const core::Progress& progress = {}) {
        auto state = reader();
        return data_market::checkParcel(state, at().meters.address, sale(), of, key, progress);
    }
    void passDeadline() {
        idle(static_cast<std::size_t>((sale().deadline - m_clock.now()).count() / 2) + 1);
        steps(2);
    }

    std::optional<data_market::Calls> m_calls;
    core::SlotIndex m_first;
    std::vector<std::vector<core::Bytes>> m_records;
    data_market::Listing m_listing;
    core::Hash32 m_key = core::keccak256(core::asBytes("a key for this sale alone"));
    core::Bytes m_buyersKey = chain::devnet::deriveKey(7, "dora");
};

TEST_F(DataSaleTest, honestReadingsAreCheckedAndPaid) {
    const auto bought = parcel();
    order(bought);
    EXPECT_EQ(openKey().error().code, core::ErrorCode::NotFound) << "not delivered yet";
    deliver(bought);
    const auto key = openKey();
    ASSERT_TRUE(key) << key.error().detail;
    std::vector<std::size_t> told;
    const auto verdict = check(bought, *key, [&](std::size_t done, std::size_t all) {
        EXPECT_EQ(all, kSlots);
        told.push_back(done);
        return true;
    });
    ASSERT_TRUE(verdict) << verdict.error().detail;
    EXPECT_EQ(told, (std::vector<std::size_t>{0, 1, 2, 3}));
    EXPECT_TRUE(verdict->isGenuine());
    EXPECT_EQ(verdict->readings(), std::uint64_t{kSlots} * kReadings);
    const auto exported = json::parse(data_market::verdictJson(*verdict, kSlotSeconds));
    EXPECT_TRUE(exported.at("genuine").as_bool());
    EXPECT_EQ(exported.at("slots").as_array().size(), kSlots);
    EXPECT_EQ(exported.at("slots").at(1).at("start").as_int64(), (std::int64_t{m_first.value} + 1) * kSlotSeconds);
    // The owner of the screen may stop it.
    EXPECT_EQ(check(bought, *key, [](std::size_t done, std::size_t) { return done < 1; }).error().code,
              core::ErrorCode::Cancelled);
    send(m_dora, m_calls->release(0));
    EXPECT_EQ(sale().state, State::Paid);
    EXPECT_EQ(balanceOf(m_ann.account()).value, kPurse + kPrice.value);
    EXPECT_EQ(balanceOf(m_dora.account()).value, kPurse - kPrice.value);
}

TEST_F(DataSaleTest, oneAlteredReadingIsFoundAndTheMoneyComesBack) {
    // One digit of one reading of the second slot.
    m_records[1][2].back() ^= 1U;
    const auto bought = parcel();
    order(bought);
    deliver(bought);
    const auto key = openKey().value();
    const auto verdict = check(bought, key);
    ASSERT_TRUE(verdict) << verdict.error().detail;
    EXPECT_FALSE(verdict->isGenuine());
    EXPECT_EQ(verdict->count(SlotFinding::Altered), 1U);
    EXPECT_EQ(verdict->firstBad(), (core::SlotIndex{m_first.value + 1}));
    EXPECT_EQ(verdict->slots[1], (data_market::SlotVerdict{{m_first.value + 1}, SlotFinding::Altered, kReadings}));
    EXPECT_EQ(verdict->slots[0].finding, SlotFinding::Genuine);
    const auto proof = core::sealedProof(m_first, bought.contents, 1).value();
    send(m_dora, m_calls->refute(0, key, {m_first.value + 1}, bought.contents[1], proof));
    EXPECT_EQ(sale().state, State::Refunded);
    EXPECT_EQ(balanceOf(m_dora.account()).value, kPurse);
    EXPECT_EQ(balanceOf(m_ann.account()).value, kPurse);
}

TEST_F(DataSaleTest, aKeyThatNeverComesGivesTheMoneyBack) {
    order(parcel());
    passDeadline();
    send(m_dora, m_calls->finish(0));
    EXPECT_EQ(sale().state, State::Refunded);
    EXPECT_EQ(balanceOf(m_dora.account()).value, kPurse);
}

TEST_F(DataSaleTest, aWrongKeyIsDisputedAndTheOwnerShowsItOrLoses) {
    const auto bought = parcel();
    order(bought);
    // Encrypted as it should be, but another key.
    const core::Hash32 other = core::keccak256(core::asBytes("another"));
    send(m_ann,
         m_calls->deliver(
             0,
             core::eciesEncrypt(core::publicKeyOf(m_buyersKey).value(), other.view(), m_calls->keyContext(0)).value()));
    EXPECT_EQ(openKey().error().code, core::ErrorCode::NotVerified);
    send(m_dora, m_calls->disputeKey(0));
    EXPECT_EQ(sale().state, State::Disputed);
    // The owner shows the agreed key for all to see; with it the readings are right.
    send(m_ann, m_calls->revealKey(0, m_key));
    EXPECT_EQ(sale().state, State::Revealed);
    EXPECT_TRUE(check(bought, m_key).value().isGenuine());
    passDeadline();
    send(m_dora, m_calls->finish(0));
    EXPECT_EQ(sale().state, State::Paid);
    EXPECT_EQ(balanceOf(m_ann.account()).value, kPurse + kPrice.value);
}

} // namespace wattbourse::test
