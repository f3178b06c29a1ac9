// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"

#include "chain/encode/abi.h"
#include "chain/market/chain_market.h"
#include "chain/market/decode.h"
#include "chain/market/permit.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"

#include <algorithm>
#include <boost/json.hpp>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace wattbourse::chain::test {

namespace {

const OperatorCalls& calls() {
    static const OperatorCalls made(goldenDeployment());
    return made;
}

/// Data and target as ethers has them, and a gas limit with room above what anvil used.
void expectCall(std::string_view name, const core::TxnRequest& request) {
    const auto& recorded = goldenCall(name);
    EXPECT_EQ(core::toHex0x(request.data), std::string(recorded.at("data").as_string())) << name;
    EXPECT_EQ(request.to, address(recorded.at("to"))) << name;
    EXPECT_EQ(request.chainId, 987'654U);
    EXPECT_GT(request.gasLimit, number<std::uint64_t>(recorded.at("gasUsed")) * 5 / 4) << name;
    EXPECT_FALSE(request.purpose.empty());
}

core::Address home0() {
    return address(golden().at("home0"));
}
core::SlotIndex slot() {
    return {number<std::uint32_t>(golden().at("slot"))};
}

core::TxnOutcome outcomeOf(std::string_view name) {
    core::TxnOutcome out;
    for (const auto& log : goldenCall(name).at("logs").as_array()) {
        core::LogEntry entry;
        entry.address = address(log.at("address"));
        for (const auto& topic : log.at("topics").as_array())
            entry.topics.push_back(hash(topic));
        entry.data = hexBytes(log.at("data"));
        out.logs.push_back(std::move(entry));
    }
    return out;
}

core::Bytes bytecodeOf(std::string_view name) {
    std::ifstream file(std::string(WB_ARTIFACTS) + "/" + std::string(name) + ".json");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    return hexBytes(boost::json::parse(text).at("bytecode"));
}

} // namespace

TEST(Calls, EncodeAsEthersDoes) {
    const auto& at = goldenDeployment();
    expectCall("placeMany", calls().place(home0(), goldenIntents()));
    expectCall("cancel", calls().cancel({goldenOrderId(2, 4)}));
    expectCall("clear", calls().clear({0}, slot()));
    expectCall("claim", calls().claim({goldenOrderId(2, 0), goldenOrderId(2, 1), goldenOrderId(2, 3),
                                       goldenOrderId(3, 0), goldenOrderId(3, 1), goldenOrderId(3, 2)}));
    expectCall("settle", calls().settle(home0(), {0}, slot()));
    expectCall("payDebt", calls().payDebt({0}, {9}));
    expectCall("savePreferences", calls().savePreferences(goldenLimits()));
    expectCall("transfer", calls().transferCredits(address(golden().at("home1")), {12'345}));
    expectCall("approve", calls().approveCredits(address(golden().at("operator")), {1'000'000}));
    expectCall("setSystem", calls().setSystem(at.market.address, true));
    expectCall("registerAccount", calls().registerAccount(home0(), 1, "Household 1"));
    expectCall("setRoles", calls().setRoles(address(golden().at("technician")), 0));
    expectCall("registerMeter",
               calls().registerMeter(hash(golden().at("meter0")), home0(), address(golden().at("reporter0")), 3,
                                     hash(golden().at("certificate"))));
    expectCall("setSeal", calls().setSeal(hash(golden().at("meter1")), false));
    const auto reference = [](int n) { return core::keccak256(core::asBytes("bank transfer " + std::to_string(n))); };
    expectCall("issue", calls().issue(home0(), {100'000'000}, reference(1)));
    expectCall("redeem", calls().redeem(home0(), {400'000}, reference(4)));
    expectCall("freeze", calls().freeze(address(golden().at("technician")), reference(5)));
    expectCall("release", calls().release(address(golden().at("technician"))));
    expectCall("openMarket", calls().openMarket(goldenRow(golden().at("row"), 0)));
    expectCall("changeMarket", calls().changeMarket(goldenRow(golden().at("changedRow"), 0)));
    expectCall("pauseMarket", calls().pauseMarket({1}));
    expectCall("resumeMarket", calls().resumeMarket({1}));
    expectCall("fundReserve", calls().fundReserve({0}, {1'000'000'000}));
    expectCall("withdrawReserve", calls().withdrawReserve({0}, {7}));
}

core::SealedOrder goldenSealed(std::size_t i) {
    const auto& v = golden().at("sealedOrders").as_array().at(i).as_array();
    core::SealedOrder out;
    out.account = address(v[0]);
    out.order = {{number<std::uint32_t>(v[1])},
                 {number<std::uint32_t>(v[2])},
                 static_cast<core::Side>(number(v[4])),
                 {number<std::uint16_t>(v[5])},
                 {number(v[6])}};
    out.index = number<std::uint8_t>(v[3]);
    out.salt = hash(v[7]);
    return out;
}

core::SignedOrders goldenSigned() {
    core::SignedOrders out;
    out.account = home0();
    out.submitter = address(golden().at("operator"));
    out.nonce = 77;
    out.deadline = {1'800'010'000};
    for (const auto& o : golden().at("plainOrders").as_array())
        out.orders.push_back({{number<std::uint32_t>(o.at(0))},
                              {number<std::uint32_t>(o.at(1))},
                              static_cast<core::Side>(number(o.at(2))),
                              {number<std::uint16_t>(o.at(3))},
                              {number(o.at(4))}});
    const auto bytes = hexBytes(golden().at("ordersSignature"));
    std::copy(bytes.begin(), bytes.end(), out.signature.bytes.begin());
    return out;
}

TEST(Calls, OfTheOtherShapesEncodeAsEthersDoes) {
    expectCall("trade",
               calls().trade(address(golden().at("home1")), {{{{2}, slot(), core::Side::Sell, {120}, {700}}, false},
                                                             {{{2}, slot(), core::Side::Sell, {85}, {300}}, true}}));
    expectCall("amend", calls().amend(goldenOrderId(2, 5), {90}, {600}));
    const std::vector<core::SealedOrder> sealed{goldenSealed(0), goldenSealed(1), goldenSealed(2)};
    expectCall("commit", calls().commit(home0(), sealed));
    expectCall("withdraw", calls().withdrawSealed(sealed[1]));
    expectCall("reveal", calls().reveal({sealed[0]}));
    expectCall("forfeit", calls().forfeitSealed(sealed[2]));
    expectCall("placeSigned", calls().placeSigned({goldenSigned()}));
    expectCall("revokeNonces", calls().revokeNonce(256 + 44));
    expectCall("payOwed", calls().payOwed(address(golden().at("home1")), {0}));
    for (std::size_t i = 0; i < sealed.size(); ++i)
        EXPECT_EQ(core::toHex0x(calls().sealedHash(sealed[i])),
                  std::string(golden().at("sealedHashes").as_array().at(i).as_string()));
}

TEST(Calls, SignedOrdersAreEip712) {
    const auto [domain, fields] = calls().ordersDigest(goldenSigned());
    EXPECT_EQ(domain, hash(golden().at("ordersDomain")));
    EXPECT_EQ(fields, hash(golden().at("ordersHash")));
}

TEST(Calls, ReportCarriesTheSignatureWithEitherRecoveryId) {
    core::RecoverableSignature signature;
    const auto bytes = hexBytes(golden().at("reportSignature"));
    ASSERT_EQ(bytes.size(), signature.bytes.size());
    std::copy(bytes.begin(), bytes.end(), signature.bytes.begin());
    expectCall("report", calls().report(goldenReport(), signature));
    signature.bytes.back() = static_cast<std::uint8_t>(signature.bytes.back() - 27);
    expectCall("report", calls().report(goldenReport(), signature));
}

TEST(Calls, ReportDigestIsThatOfEip712) {
    const auto [domain, fields] = calls().reportDigest(goldenReport());
    EXPECT_EQ(domain, hash(golden().at("domainSeparator")));
    EXPECT_EQ(fields, hash(golden().at("structHash")));
    // And the reporter's key is recovered from ethers' signature over it.
    core::RecoverableSignature signature;
    const auto bytes = hexBytes(golden().at("reportSignature"));
    std::copy(bytes.begin(), bytes.end(), signature.bytes.begin());
    signature.bytes.back() = static_cast<std::uint8_t>(signature.bytes.back() - 27);
    const core::Bytes prefix{0x19, 0x01};
    const auto digest = core::keccak256({prefix, domain.view(), fields.view()});
    EXPECT_EQ(core::recoverAddress(digest, signature).value(), address(golden().at("reporter0")));
}

TEST(Calls, AHouseholdMaySignAnAllowanceInsteadOfSendingIt) {
    const auto& recorded = golden().at("permit").as_object();
    permit::Permit signedOne;
    signedOne.owner = address(recorded.at("owner"));
    signedOne.spender = address(recorded.at("spender"));
    signedOne.amount = {number(recorded.at("value"))};
    signedOne.nonce = number<std::uint64_t>(recorded.at("nonce"));
    signedOne.deadline = {number(recorded.at("deadline"))};
    const auto credits = goldenDeployment().credits.address;
    const auto digest = permit::digestOf(987'654, credits, signedOne);
    EXPECT_EQ(digest.domainSeparator, hash(golden().at("permitDomain")));
    EXPECT_EQ(digest.structHash, hash(golden().at("permitHash")));

    core::RecoverableSignature signature;
    const auto bytes = hexBytes(golden().at("permitSignature"));
    std::copy(bytes.begin(), bytes.end(), signature.bytes.begin());
    expectCall("permit", permit::call(987'654, credits, signedOne, signature));
    signature.bytes.back() = static_cast<std::uint8_t>(signature.bytes.back() - 27);
    expectCall("permit", permit::call(987'654, credits, signedOne, signature));

    // Used once.
    DumpReader reader;
    EXPECT_EQ(permit::readNonce(reader, credits, signedOne.owner, core::Finality::Head)->value(), 1U);
    EXPECT_EQ(permit::readNonce(reader, credits, signedOne.spender, core::Finality::Head)->value(), 0U);
}

TEST(Calls, DeploymentGivesTheAddressesThatAnvilGave) {
    ContractBytecode code;
    std::transform(kCreationOrder.begin(), kCreationOrder.end(), code.begin(), bytecodeOf);
    const auto plan = planDeployment(code, 987'654, address(golden().at("operator")), 0, 60);
    EXPECT_EQ(plan.addresses, goldenDeployment());
    const auto& creations = golden().at("creations").as_array();
    ASSERT_EQ(plan.creations.size(), creations.size());
    for (std::size_t i = 0; i < creations.size(); ++i)
        EXPECT_EQ(core::keccak256(plan.creations[i]), hash(creations[i].at("dataHash")))
            << creations[i].at("name").as_string();
}

TEST(Decode, PlaceManyRoundTripsAndRefusesOddLayouts) {
    auto data = hexBytes(goldenCall("placeMany").at("data"));
    const auto call = decodePlaceMany(data);
    ASSERT_TRUE(call);
    EXPECT_EQ(call->account, home0());
    EXPECT_EQ(call->orders, goldenIntents());

    const auto refused = [](core::Bytes changed) { return !decodePlaceMany(changed); };
    EXPECT_TRUE(refused({}));
    EXPECT_TRUE(refused({data.begin(), data.end() - 1}));
    auto longer = data;
    longer.push_back(0);
    EXPECT_TRUE(refused(longer));
    // Every byte that is padding, offset or count: a change is noticed.
    for (std::size_t at = 0; at < 4 + 96; ++at) {
        if (at >= 16 && at < 36)
            continue;
        auto changed = data;
        changed[at] ^= 0x01;
        EXPECT_TRUE(refused(changed)) << at;
    }
    // A side that is neither, in the first order's third word.
    data[4 + 96 + 3 * 32 - 1] = 2;
    EXPECT_TRUE(refused(data));
}

TEST(Decode, EventsOfTheMarket) {
    const auto market = goldenDeployment().market.address;
    const auto placed = placedOrders(outcomeOf("placeMany"), market);
    ASSERT_TRUE(placed);
    const auto intents = goldenIntents();
    ASSERT_EQ(placed->size(), intents.size());
    for (std::size_t i = 0; i < intents.size(); ++i) {
        // The last one is the account's first in the next slot.
        const bool next = intents[i].slot != slot();
        EXPECT_EQ((*placed)[i].id.value, next ? goldenOrderId(2, 256).value : goldenOrderId(2, i).value);
        EXPECT_EQ((*placed)[i].account, home0());
        EXPECT_EQ((*placed)[i].market, intents[i].market);
        EXPECT_EQ((*placed)[i].slot, intents[i].slot);
        EXPECT_EQ((*placed)[i].side, intents[i].side);
        EXPECT_EQ((*placed)[i].tick, intents[i].tick);
        EXPECT_EQ((*placed)[i].quantity, intents[i].quantity);
    }
    EXPECT_TRUE(placedOrders(outcomeOf("placeMany"), home0())->empty());

    // 1,500 of 1,500 at the marginal tick share 502 Wh; 101,000 µcr/kWh.
    const auto claimed = claimedOrders(outcomeOf("claim"), market);
    ASSERT_TRUE(claimed);
    ASSERT_EQ(claimed->size(), 6U);
    EXPECT_EQ(claimed->front().fill.value, 502);
    EXPECT_EQ(claimed->front().paid.value, 50'702);
    EXPECT_EQ(claimed->front().refund.value, 181'500 - 50'702);

    const auto settled = settledSlots(outcomeOf("settle"), market);
    ASSERT_TRUE(settled);
    ASSERT_EQ(settled->size(), 1U);
    EXPECT_EQ(settled->front().metered.value, 2'560);
    // 3,002 Wh of the auction and 300 Wh of the continuous market.
    EXPECT_EQ(settled->front().contracted.value, 3'302);
    EXPECT_EQ(settled->front().imbalanceCredit.value, 44'520);
    EXPECT_EQ(settled->front().paidOut.value, 44'520);
}

TEST(Decode, TruncatedEventIsMalformed) {
    auto outcome = outcomeOf("placeMany");
    for (auto& log : outcome.logs)
        if (log.address == goldenDeployment().market.address)
            log.data.pop_back();
    EXPECT_FALSE(placedOrders(outcome, goldenDeployment().market.address));
}

} // namespace wattbourse::chain::test
