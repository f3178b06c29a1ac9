// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/coalition.h"

#include "chain/encode/abi.h"
#include "chain/encode/storage_key.h"
#include "core/crypto/keccak.h"
#include "pool_calls.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::test {

namespace {

using coalition::MemberSlot;

const boost::json::object& recorded() {
    return golden().at("coalition").as_object();
}

coalition::Calls calls() {
    return {987'654, deployed("coalitions")};
}

core::Address member() {
    return address(recorded().at("member"));
}

core::SlotIndex slot() {
    return {number<std::uint32_t>(recorded().at("jointSlot"))};
}

coalition::Consent consent(std::size_t index) {
    const auto& v = recorded().at("consents").as_array()[index].at("consent");
    return {number<std::uint64_t>(v.at("coalition")),
            address(v.at("member")),
            {number(v.at("weight"))},
            {number<std::uint32_t>(v.at("maxBuy"))},
            {number<std::uint32_t>(v.at("minSell"))},
            number<std::uint64_t>(v.at("nonce")),
            {number(v.at("deadline"))}};
}

/// What the contract answered to coalitionAt.
coalition::Coalition viewOf(std::size_t id) {
    const auto& v = recorded().at("coalitions").as_array()[id].as_array();
    coalition::Coalition out;
    out.id = id;
    out.account = address(v[0]);
    out.maxBuy = {number<std::uint32_t>(v[1])};
    out.minSell = {number<std::uint32_t>(v[2])};
    out.dissolved = v[3].as_bool();
    out.manager = address(v[4]);
    out.openSlots = number<std::uint32_t>(v[6]);
    return out;
}

} // namespace

TEST(Coalition, CallsAreAsEthersEncodesThem) {
    const auto signed0 = signature(recorded().at("consents").as_array()[0].at("signature"));
    expectCall("create", calls().create({300'000}, {50'000}, {5'000}));
    expectCall("invite", calls().invite(0, member(), {3'000}));
    expectCall("join", calls().join(consent(0), signed0));
    expectCall("deposit", calls().deposit(0, {9'000'000}));
    expectCall("withdraw", calls().withdraw(0, {1'500'000}));
    expectCall("dissolve", calls().dissolve(1));
    const std::vector<core::OrderIntent> orders{{{0}, slot(), core::Side::Sell, {99}, {5'000}},
                                                {{0}, slot(), core::Side::Sell, {120}, {2'500}}};
    expectCall("placeJointly", calls().place(0, orders, {10'000'000}));
    expectCall("cancelJointly", calls().cancel(0, slot(), {{7}, {8}}));
    expectCall("settleJointly", calls().settle(0, slot()));
    const std::vector<core::Hash32> meters{core::keccak256(core::asBytes("meter of home 0")),
                                           core::keccak256(core::asBytes("meter of home 1"))};
    expectCall("bringMeters", calls().bringMeters(0, slot(), 3, meters));
    expectCall("settleFlexibility", calls().settleFlexibility(0, slot(), 3));
    expectCall("shareRest", calls().shareRest(0));
    expectCall("leave", calls().leave(0, member()));
    expectCall("handOver", calls().handOver(0, member()));
}

TEST(Coalition, ConsentIsAsEthersHashesIt) {
    for (std::size_t i = 0; i < 2; ++i) {
        const auto made = calls().consentDigest(consent(i));
        EXPECT_EQ(made.domainSeparator, hash(recorded().at("domainSeparator")));
        EXPECT_EQ(made.structHash, hash(recorded().at("consents").as_array()[i].at("hash"))) << i;
    }
}

TEST(Coalition, ViewsAreAsTheContractAnswers) {
    DumpReader reader;
    const auto at = deployed("coalitions");
    const auto all = coalition::readCoalitions(reader, at, core::Finality::Final).value();
    ASSERT_EQ(all.value().size(), 2U);
    EXPECT_EQ(all.value()[0], viewOf(0));
    EXPECT_EQ(all.value()[1], viewOf(1));
    EXPECT_TRUE(all.value()[1].dissolved);

    const auto roster = coalition::readRoster(reader, at, 0, core::Finality::Final).value();
    EXPECT_EQ(roster.value().from.value, number<std::uint32_t>(recorded().at("from")));
    const auto& members = recorded().at("members").as_array();
    ASSERT_EQ(roster.value().members.size(), members.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        EXPECT_EQ(roster.value().members[i].account, address(members[i].as_array()[0]));
        EXPECT_EQ(roster.value().members[i].weight.value, number(members[i].as_array()[1]));
    }
    EXPECT_EQ(coalition::readRoster(reader, at, 7, core::Finality::Final).error().code, core::ErrorCode::NotFound);

    const auto mine = coalition::readMemberSlot(reader, at, 0, slot(), member(), core::Finality::Final).value();
    EXPECT_EQ(mine.value(), (MemberSlot{MemberSlot::Stage::None, {}, {}, {}, {number(recorded().at("deposit"))}}));
    EXPECT_EQ(coalition::readNonce(reader, at, member(), core::Finality::Final).value().value(),
              number<std::uint64_t>(recorded().at("nonce")));
}

// Packed as solc lays out SlotOrder: stage, market, roster, held, contracted from the low end.
TEST(Coalition, SettledSlotIsReadFromItsWords) {
    DumpReader reader;
    const auto at = deployed("coalitions");
    const auto of = [](std::uint64_t place) {
        return mappingKey(abiWord(std::uint64_t{slot().value}), mappingKey(abiWord(0), abiWord(place)));
    };
    const auto word = [](std::string_view digits) {
        return hash(boost::json::value("0x" + std::string(64 - digits.size(), '0') + std::string(digits)));
    };
    reader.storage[at][of(7)] = word("ffffffffffffd8f0"
                                     "0000000000030d40"
                                     "00000005"
                                     "0001"
                                     "02");
    reader.storage[at][mappingKey(abiWord(member()), of(8))] = word("fffffffffffff448");
    const auto read = coalition::readMemberSlot(reader, at, 0, slot(), member(), core::Finality::Final).value();
    EXPECT_EQ(
        read.value(),
        (MemberSlot{MemberSlot::Stage::Settled, {200'000}, {-10'000}, {-3'000}, {number(recorded().at("deposit"))}}));
    reader.storage[at][of(7)] = word("03");
    EXPECT_EQ(coalition::readMemberSlot(reader, at, 0, slot(), member(), core::Finality::Final).error().code,
              core::ErrorCode::Malformed);
}

TEST(Coalition, FoundingIsReadFromItsLog) {
    const auto created = coalition::createdCoalitions(outcomeOf("create"), deployed("coalitions")).value();
    ASSERT_EQ(created.size(), 1U);
    EXPECT_EQ(created[0], viewOf(0));
    auto cut = outcomeOf("create");
    for (auto& log : cut.logs)
        log.data.resize(32);
    EXPECT_FALSE(coalition::createdCoalitions(cut, deployed("coalitions")));
}

} // namespace wattbourse::chain::test
