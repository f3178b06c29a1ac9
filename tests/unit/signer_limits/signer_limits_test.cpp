// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the agent asks for, the session key signs what its owner's limits allow and nothing else, and what it signed
// is what was shown in words. The owner's rules are written once more here, naively; the signed bytes are read by the
// development network's decoder, which is none of the signer's.
#include "chain/devnet/raw_txn.h"
#include "chain/encode/rlp.h"
#include "chain/market/calls.h"
#include "chain/market/decode.h"
#include "chain/market/flexibility.h"
#include "chain/market/order_guard.h"
#include "tests/support/temporary_folder.h"
#include "wallet/signer/wallet.h"

#include <array>
#include <gtest/gtest.h>
#include <map>
#include <random>

namespace wattbourse {
namespace {

using core::Side;

constexpr std::uint64_t kChain = 987'654;
constexpr core::UnixTime kNow{1'800'000'000};

core::Address named(std::uint8_t byte) {
    core::Address out;
    out.bytes.fill(byte);
    return out;
}

chain::Deployment deployment() {
    chain::Deployment out;
    out.chainId = kChain;
    std::uint8_t next = 0x10;
    chain::forEachContract(out,
                           [&](const char*, chain::DeployedContract& contract) { contract.address = named(next++); });
    return out;
}

core::MarketRow row() {
    core::MarketRow out;
    out.id = {0};
    out.buyerRoles = out.sellerRoles = static_cast<std::uint32_t>(core::Role::Prosumer);
    out.slotSeconds = 900;
    out.lowestPrice = {1'000};
    out.tick = {1'000};
    out.ticks = 400;
    out.minQuantity = {1};
    out.maxQuantity = {50'000};
    return out;
}

class SignerLimits : public ::testing::Test {
protected:
    SignerLimits() {
        EXPECT_TRUE(m_wallet.restore(
            "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about",
            "a passphrase"));
        m_session = m_wallet.signer(wallet::KeyRole::Session);
        m_owner = m_wallet.address(wallet::KeyRole::Owner).value();
        m_limits.maxBuy = {250'000};
        m_limits.minSell = {50'000};
        m_limits.minFlexReward = {120'000};
        m_limits.maxEnergyPerSlot = {20'000};
        m_limits.maxCreditPerDay = {3'000'000};
        m_limits.sessionKey = m_session->address();
        m_limits.sessionExpires = kNow + std::chrono::hours(24);
        m_guard->setRows({row()});
        m_guard->setLimits(m_owner, m_limits);
    }
    std::uint64_t upTo(std::uint64_t most) { return std::uniform_int_distribution<std::uint64_t>(0, most)(m_random); }

    std::vector<core::OrderIntent> someOrders() {
        std::vector<core::OrderIntent> out(1 + upTo(4));
        for (core::OrderIntent& order : out)
            order = {{0},
                     {2'000'000 + static_cast<std::uint32_t>(upTo(2))},
                     upTo(1) == 0 ? Side::Buy : Side::Sell,
                     // Half of the prices are within the limits, most quantities.
                     {static_cast<std::uint16_t>(upTo(399))},
                     {static_cast<std::int64_t>(1 + upTo(upTo(3) == 0 ? 25'000 : 4'000))}};
        return out;
    }
    /// By the limits, price by price and sum by sum.
    bool allowed(const std::vector<core::OrderIntent>& orders) const {
        std::map<std::pair<std::uint32_t, Side>, std::int64_t> energy;
        std::map<std::int64_t, std::int64_t> credits;
        for (const core::OrderIntent& order : orders) {
            const std::int64_t price = 1'000 + 1'000 * order.tick.value;
            if (order.side == Side::Buy ? price > 250'000 : price < 50'000)
                return false;
            energy[{order.slot.value, order.side}] += order.quantity.value;
            if (order.side == Side::Buy)
                credits[std::int64_t{order.slot.value} * 900 / 86'400] += (order.quantity.value * price + 999) / 1'000;
        }
        for (const auto& [of, wh] : energy)
            if (wh > 20'000)
                return false;
        for (const auto& [day, spent] : credits)
            if (spent > 3'000'000)
                return false;
        return true;
    }
    struct Decoded {
        core::Address to;
        core::Bytes data;
        core::Address from;
        std::uint64_t nonce{};
    };
    static Decoded decoded(const core::Bytes& raw) {
        const auto txn = chain::devnet::decodeRawTxn(raw, kChain);
        EXPECT_TRUE(txn) << (txn ? "" : txn.error().detail);
        Decoded out;
        if (!txn)
            return out;
        out.from = txn->from;
        out.nonce = txn->nonce;
        const bool typed = raw[0] < 0xc0;
        const auto list = chain::decodeRlp(core::ByteView(raw).subspan(typed ? 1 : 0)).value();
        std::array<chain::RlpItem, 12> items;
        const std::size_t count = chain::splitRlpList(list, items).value();
        const std::size_t at = count == 9 ? 3 : count == 11 ? 4 : 5;
        out.to = chain::rlpFixed<core::Address>(items[at]).value();
        out.data = core::toBytes(items[at + 2].payload);
        return out;
    }

    std::mt19937_64 m_random{20'261'125};
    test::TemporaryFolder m_folder;
    core::ManualClock m_clock{kNow};
    std::shared_ptr<chain::OrderGuard> m_guard =
        std::make_shared<chain::OrderGuard>(deployment(), chain::OrderGuard::Scope::Agent);
    wallet::Wallet m_wallet{{.folder = m_folder.path(), .clock = m_clock, .guards = {m_guard}, .cost = {.n = 2}}};
    std::shared_ptr<core::Signer> m_session;
    core::Address m_owner;
    core::Preferences m_limits;
    chain::Calls m_calls{deployment()};
};

TEST_F(SignerLimits, WhatIsSignedIsWithinTheLimitsAndWhatWasShown) {
    int signedCount = 0;
    int refused = 0;
    for (std::uint64_t nonce = 0; nonce < 1'500; ++nonce) {
        const auto orders = someOrders();
        const core::TxnRequest shown = m_calls.place(m_owner, orders);
        const auto txn = m_session->signTxn(shown, nonce);
        ASSERT_EQ(txn.has_value(), allowed(orders)) << shown.purpose;
        if (!txn) {
            EXPECT_EQ(txn.error().code, core::ErrorCode::Refused);
            ++refused;
            continue;
        }
        ++signedCount;
        const Decoded read = decoded(txn->raw);
        EXPECT_EQ(read.from, m_session->address());
        EXPECT_EQ(read.nonce, nonce);
        EXPECT_EQ(read.to, deployment().market.address);
        const auto call = chain::decodePlaceMany(read.data);
        ASSERT_TRUE(call);
        EXPECT_EQ(call->account, m_owner);
        EXPECT_EQ(call->orders, orders);
        // The words that were shown are those of what was signed.
        EXPECT_EQ(m_calls.place(call->account, call->orders).purpose, shown.purpose);
    }
    EXPECT_GT(signedCount, 100);
    EXPECT_GT(refused, 100);
}

TEST_F(SignerLimits, OffersOfFlexibilityTheSame) {
    const chain::flexibility::Calls calls(chain::flexibility::contractsOf(deployment()));
    int signedCount = 0;
    int refused = 0;
    for (std::uint64_t nonce = 0; nonce < 300; ++nonce) {
        const core::FlexOfferRecord offer{m_owner,
                                          {static_cast<std::int64_t>(1 + upTo(40'000))},
                                          {static_cast<std::uint32_t>(1 + upTo(240'000))},
                                          1'000,
                                          true};
        const core::TxnRequest shown = calls.offer(upTo(1'000), offer);
        const auto txn = m_session->signTxn(shown, nonce);
        ASSERT_EQ(txn.has_value(), offer.price.value >= 120'000 && offer.quantity.value <= 20'000) << shown.purpose;
        (txn ? signedCount : refused) += 1;
        if (!txn)
            continue;
        const Decoded read = decoded(txn->raw);
        EXPECT_EQ(read.to, deployment().flexRequests.address);
        EXPECT_EQ(read.data, shown.data);
        EXPECT_EQ(read.from, m_session->address());
    }
    EXPECT_GT(signedCount, 20);
    EXPECT_GT(refused, 20);
}

// One changed byte of what was within the limits is signed only where it still is an order within them.
TEST_F(SignerLimits, ChangedBytesAreNoWayAroundThem) {
    const std::vector<core::OrderIntent> good{{{0}, {2'000'000}, Side::Buy, {200}, {1'000}}};
    const core::TxnRequest shown = m_calls.place(m_owner, good);
    int refused = 0;
    for (std::size_t at = 0; at < shown.data.size(); ++at)
        for (const std::uint8_t bit : {0x01, 0x80}) {
            core::TxnRequest changed = shown;
            changed.data[at] ^= bit;
            const auto txn = m_session->signTxn(changed, 0);
            if (!txn) {
                ++refused;
                continue;
            }
            const auto call = chain::decodePlaceMany(decoded(txn->raw).data);
            ASSERT_TRUE(call) << "byte " << at;
            EXPECT_EQ(call->account, m_owner);
            EXPECT_TRUE(allowed(call->orders)) << "byte " << at;
        }
    EXPECT_GT(refused, 300);
}

} // namespace
} // namespace wattbourse
