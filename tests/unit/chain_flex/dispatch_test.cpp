// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/dispatch.h"
#include "core/crypto/keccak.h"
#include "pool_calls.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::test {

namespace {

using core::Finality;
using dispatch::SeatState;

dispatch::Calls calls() {
    return {987'654, deployed("dispatches")};
}

core::Address aggregator() {
    return address(golden().at("aggregator"));
}

const boost::json::object& signedCall(std::size_t index) {
    return golden().at("dispatchSigned").at(index).as_object();
}

dispatch::Call callOf(const boost::json::value& message) {
    const auto& v = message.as_array();
    dispatch::Call out;
    out.aggregator = address(v[0]);
    out.number = number<std::uint64_t>(v[1]);
    out.terms.award = number<std::uint64_t>(v[2]);
    out.terms.firstSlot = {number<std::uint32_t>(v[3])};
    out.terms.slots = number<std::uint32_t>(v[4]);
    out.terms.direction = v[5].as_bool() ? core::FlexDirection::Up : core::FlexDirection::Down;
    out.terms.price = {number<std::uint32_t>(v[6])};
    out.deadline = {number(v[7])};
    out.nonce = number<std::uint64_t>(v[8]);
    for (const auto& ask : v[9].as_array())
        out.asks.push_back({address(ask.at(0)), {number(ask.at(1))}});
    return out;
}

dispatch::Answer answerOf(const boost::json::value& message) {
    const auto& v = message.as_array();
    return {address(v[0]), number<std::uint64_t>(v[1]), address(v[2]), {number(v[3])}};
}

} // namespace

TEST(DispatchCalls, EncodeAndSignAsEthersDoes) {
    for (const std::size_t i : {0U, 1U}) {
        const auto call = callOf(signedCall(i).at("message"));
        expectCall("dispatch" + std::to_string(i), calls().call(call, signature(signedCall(i).at("signature"))));
        const auto fields = calls().callFields(call);
        EXPECT_EQ(fields.domainSeparator, hash(golden().at("dispatchDomain")));
        EXPECT_EQ(core::keccak256(fields.fields), hash(signedCall(i).at("structHash")));
        const auto& said = golden().at("answers").at(i);
        const auto answer = answerOf(said.at("message"));
        expectCall("answer" + std::to_string(i), calls().answer(answer, signature(said.at("signature"))));
        const auto typed = calls().answerFields(answer);
        EXPECT_EQ(core::keccak256(typed.fields), hash(said.at("structHash")));
        EXPECT_EQ(calls().decodeAnswer(typed.domainSeparator, typed.fields).value(), answer);
    }
}

TEST(DispatchCalls, AGuardReadsAnswersAndNothingElse) {
    const auto typed = calls().answerFields(answerOf(golden().at("answers").at(0).at("message")));
    EXPECT_EQ(calls().decodeAnswer(core::Hash32{}, typed.fields).error().code, core::ErrorCode::Refused);
    const auto other = calls().callFields(callOf(signedCall(0).at("message")));
    EXPECT_EQ(calls().decodeAnswer(other.domainSeparator, other.fields).error().code, core::ErrorCode::Refused);
    for (std::size_t size = 0; size < typed.fields.size(); ++size)
        EXPECT_FALSE(calls().decodeAnswer(typed.domainSeparator, core::ByteView(typed.fields).first(size)));
    auto longer = typed.fields;
    longer.push_back(0);
    EXPECT_EQ(calls().decodeAnswer(typed.domainSeparator, longer).error().code, core::ErrorCode::Malformed);
}

TEST(DispatchViews, ReadWhatTheContractAnswers) {
    DumpReader reader;
    const auto& views = golden().at("views").as_object();
    const auto counts = dispatch::readCounts(reader, deployed("dispatches"), aggregator(), Finality::Final);
    ASSERT_TRUE(counts) << counts.error().detail;
    EXPECT_EQ(counts->value().dispatches, number<std::uint64_t>(views.at("dispatchCounts").at(0)));
    EXPECT_EQ(counts->value().nonce, number<std::uint64_t>(views.at("dispatchCounts").at(1)));
    const auto found = dispatch::readDispatch(reader, deployed("dispatches"), aggregator(), 1, Finality::Final);
    ASSERT_TRUE(found) << found.error().detail;
    const auto& d = views.at("dispatch").as_array();
    EXPECT_EQ(found->value().terms, callOf(signedCall(0).at("message")).terms);
    EXPECT_EQ(found->value().asked, number<std::uint32_t>(d[5]));
    EXPECT_EQ(found->value().yes, number<std::uint32_t>(d[6]));
    EXPECT_EQ(found->value().no, number<std::uint32_t>(d[7]));
    EXPECT_EQ(found->value().askedFor.value, number(d[8]));
    EXPECT_EQ(found->value().accepted.value, number(d[9]));
    const auto seats = dispatch::readSeats(
        reader, deployed("dispatches"), aggregator(), 1,
        {address(golden().at("home0")), address(golden().at("home1")), address(golden().at("dso"))}, Finality::Final);
    ASSERT_TRUE(seats) << seats.error().detail;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto& seat = views.at("seats").at(i).as_array();
        EXPECT_EQ(static_cast<int>(seats->value()[i].state), number<int>(seat[0]));
        EXPECT_EQ(seats->value()[i].asked.value, number(seat[1]));
        EXPECT_EQ(seats->value()[i].accepted.value, number(seat[2]));
        EXPECT_EQ(seats->value()[i].deadline.seconds, number(seat[3]));
    }
    EXPECT_EQ(seats->value()[0].state, SeatState::Accepted);
    EXPECT_EQ(seats->value()[1].state, SeatState::Declined);
    EXPECT_EQ(seats->value()[2].state, SeatState::None);
}

} // namespace wattbourse::chain::test
