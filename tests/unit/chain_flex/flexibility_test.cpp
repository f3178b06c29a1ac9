// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/flexibility.h"
#include "pool_calls.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::test {

namespace {

using core::Finality;
using flexibility::AwardStatus;
using flexibility::RequestStatus;

flexibility::Contracts contracts() {
    return {987'654, deployed("baselines"), deployed("flexibility"), deployed("requests")};
}

flexibility::Calls calls() {
    return flexibility::Calls(contracts());
}

core::Address home0() {
    return address(golden().at("home0"));
}
core::Address dso() {
    return address(golden().at("dso"));
}
core::Hash32 meter(const char* name) {
    return hash(golden().at(name));
}

flexibility::Ask askOf(const boost::json::value& value) {
    const auto& v = value.as_array();
    flexibility::Ask out;
    out.branch = number<std::uint32_t>(v[0]);
    out.firstSlot = {number<std::uint32_t>(v[1])};
    out.slots = number<std::uint32_t>(v[2]);
    out.direction = v[3].as_bool() ? core::FlexDirection::Up : core::FlexDirection::Down;
    out.quantity = {number(v[4])};
    out.least = {number(v[5])};
    out.priceCap = {number<std::uint32_t>(v[6])};
    out.notice = number<std::uint32_t>(v[7]);
    out.tolerancePermille = number<std::uint32_t>(v[8]);
    out.penaltyPermille = number<std::uint32_t>(v[9]);
    out.rule = number<std::uint32_t>(v[10]);
    out.forgiven = number<std::uint32_t>(v[11]);
    out.uniform = v[12].as_bool();
    return out;
}

class FlexibilityViews : public testing::Test {
protected:
    const boost::json::object& expected = golden().at("views").as_object();
    DumpReader reader;
    flexibility::Views views{contracts(), reader};
};

} // namespace

TEST(FlexibilityCalls, EncodeAsEthersDoes) {
    expectCall("request", calls().request(dso(), askOf(golden().at("ask"))));
    expectCall("setRequester", calls().setRequester(deployed("grid"), true));
    expectCall("offer", calls().offer(1, {home0(), {600}, {250'000}, 1'000, true}));
    expectCall("withdrawOffer", calls().withdrawOffer(1, 2));
    expectCall("endRequest", calls().endRequest(2));
    expectCall("awardRequest", calls().awardRequest(1));
    expectCall("includeOwn", calls().includeOwn(1));
    expectCall("include", calls().include(2, {meter("meter1")}));
    expectCall("release", calls().release(3, meter("meter0")));
    expectCall("leave", calls().leave(3));
    expectCall("measure", calls().measure(1, {meter("meter0")}));
    expectCall("settle", calls().settle(1));
    expectCall("payShares", calls().payShares(2, {meter("meter1")}));
    const auto first = number<std::uint32_t>(golden().at("first"));
    expectCall("nominate", calls().nominate(meter("meter0"), {first + 5}, {{1'200}, {-300}, {0}}));
    flexibility::BaselineRule rule;
    rule.method = flexibility::BaselineMethod::MeterBefore;
    rule.form = core::BaselineForm::Additive;
    rule.windowSlots = 6;
    rule.gapSlots = 0;
    expectCall("addRule", calls().addRule(rule));
    expectCall("setHoliday", calls().setHoliday(21'000, true));
    expectCall("setPaused", calls().setPaused(true));
}

TEST(FlexibilityCalls, LogsNameRequestAndAwards) {
    EXPECT_EQ(flexibility::requestedId(outcomeOf("request"), deployed("requests")).value(), 1U);
    EXPECT_EQ(flexibility::requestedId(outcomeOf("callFlexibility"), deployed("requests")).value(), 3U);
    EXPECT_EQ(flexibility::requestedId(outcomeOf("offer"), deployed("requests")).error().code,
              core::ErrorCode::NotFound);
    EXPECT_EQ(flexibility::concludedAwards(outcomeOf("awardRequest"), deployed("flexibility")).value(),
              (std::vector<std::uint64_t>{1, 2}));
    auto damaged = outcomeOf("awardRequest");
    for (auto& log : damaged.logs)
        log.topics.resize(std::min<std::size_t>(log.topics.size(), 1));
    EXPECT_EQ(flexibility::concludedAwards(damaged, deployed("flexibility")).error().code, core::ErrorCode::Malformed);
}

TEST_F(FlexibilityViews, Rules) {
    const auto rules = views.rules(Finality::Head);
    ASSERT_TRUE(rules) << rules.error().detail;
    ASSERT_EQ(rules->value().size(), 1U);
    const auto& given = golden().at("rule").as_array();
    const flexibility::BaselineRule& rule = rules->value()[0];
    EXPECT_EQ(static_cast<int>(rule.method), number<int>(given[0]));
    EXPECT_EQ(static_cast<int>(rule.form), number<int>(given[1]));
    EXPECT_EQ(rule.likeDays, number<std::uint32_t>(given[2]));
    EXPECT_EQ(rule.leastDays, number<std::uint32_t>(given[3]));
    EXPECT_EQ(rule.windowSlots, number<std::uint32_t>(given[4]));
    EXPECT_EQ(rule.gapSlots, number<std::uint32_t>(given[5]));
    EXPECT_EQ(rule.cap.lowPermille, number<std::uint32_t>(given[6].as_array()[0]));
    EXPECT_EQ(rule.cap.highPermille, number<std::uint32_t>(given[6].as_array()[1]));
}

TEST_F(FlexibilityViews, Requests) {
    EXPECT_EQ(views.requestCount(Finality::Final)->value(), number<std::uint64_t>(expected.at("requestCount")));
    const auto& want = expected.at("requests").as_array();
    for (std::size_t i = 0; i < want.size(); ++i) {
        const auto got = views.request(i + 1, Finality::Head);
        ASSERT_TRUE(got) << got.error().detail;
        const auto& v = want[i].as_array();
        EXPECT_EQ(got->value().buyer, address(v[0]));
        EXPECT_EQ(static_cast<int>(got->value().status), number(v[1]));
        EXPECT_EQ(got->value().offers, number<std::uint32_t>(v[2]));
        EXPECT_EQ(got->value().escrow.value, number(v[3]));
        EXPECT_EQ(got->value().ask, askOf(v[4]));
    }
    EXPECT_EQ(views.request(4, Finality::Head)->value().status, RequestStatus::None);
}

TEST_F(FlexibilityViews, Offers) {
    const auto got = views.offers(1, Finality::Head);
    ASSERT_TRUE(got) << got.error().detail;
    const auto& want = expected.at("offers").as_array();
    ASSERT_EQ(got->value().size(), want.size());
    for (std::size_t i = 0; i < want.size(); ++i) {
        const auto& offer = got->value()[i];
        EXPECT_EQ(offer.seller, address(want[i].at(0)));
        EXPECT_EQ(offer.quantity.value, number(want[i].at(1)));
        EXPECT_EQ(offer.price.value, number(want[i].at(2)));
        EXPECT_EQ(offer.keepPermille, number(want[i].at(3)));
        EXPECT_EQ(offer.open, want[i].at(4).as_bool());
    }
    EXPECT_TRUE(views.offers(9, Finality::Head)->value().empty());
}

TEST_F(FlexibilityViews, Awards) {
    EXPECT_EQ(views.awardCount(Finality::Head)->value(), number<std::uint64_t>(expected.at("awardCount")));
    const auto& want = expected.at("awards").as_array();
    for (std::size_t i = 0; i < want.size(); ++i) {
        const auto got = views.award(i + 1, Finality::Head);
        ASSERT_TRUE(got) << got.error().detail;
        const auto& award = got->value();
        const auto& contract = want[i].at(0).as_array();
        const auto& t = contract[0].as_array();
        EXPECT_EQ(award.seller, address(t[0]));
        EXPECT_EQ(award.firstSlot.value, number(t[1]));
        EXPECT_EQ(award.slots, number(t[2]));
        EXPECT_EQ(award.direction == core::FlexDirection::Up, t[3].as_bool());
        EXPECT_EQ(award.rule, number(t[4]));
        EXPECT_EQ(award.keepPermille, number(t[5]));
        EXPECT_EQ(award.terms.contracted.value, number(t[7]));
        EXPECT_EQ(award.terms.price.value, number(t[8]));
        EXPECT_EQ(award.terms.tolerancePermille, number(t[9]));
        EXPECT_EQ(award.terms.penaltyPermille, number(t[10]));
        EXPECT_EQ(award.notifiedIn.value, number(t[11]));
        EXPECT_EQ(award.bond.value, number(t[12]));
        EXPECT_EQ(award.buyer, address(t[13]));
        EXPECT_EQ(award.payment.value, number(t[14]));
        EXPECT_EQ(award.market, number(t[15]));
        EXPECT_EQ(static_cast<int>(award.status), number(contract[1]));
        EXPECT_EQ(award.members, number(contract[2]));
        EXPECT_EQ(award.measured, number(contract[3]));
        EXPECT_EQ(award.earned.value, number(contract[5]));
        EXPECT_EQ(award.paid.value, number(contract[6]));
        EXPECT_EQ(award.pot.value, number(contract[8]));
        ASSERT_EQ(award.deltas.size(), award.slots);
        for (std::size_t s = 0; s < award.slots; ++s)
            EXPECT_EQ(award.deltas[s].value, number(want[i].at(1).at(s)));
        // The program comes to the same sum as the contract.
        if (award.status == AwardStatus::Provisional || award.status == AwardStatus::Final) {
            EXPECT_EQ(core::settleFlexibility(award.terms, award.deltas).earned, award.earned);
        }
    }
}

TEST_F(FlexibilityViews, Parts) {
    for (const auto& want : expected.at("parts").as_array()) {
        const auto got = views.part(number<std::uint64_t>(want.at(0)), hash(want.at(1)), Finality::Head);
        ASSERT_TRUE(got) << got.error().detail;
        const auto& v = want.at(2).as_array();
        EXPECT_EQ(got->value().included, v[0].as_bool());
        EXPECT_EQ(got->value().measured, v[1].as_bool());
        EXPECT_EQ(got->value().shared, v[2].as_bool());
        EXPECT_EQ(got->value().estimated, number(v[3]));
        EXPECT_EQ(got->value().positive.value, number(v[4]));
        for (std::size_t i = 0; i < flexibility::kMostSlots; ++i)
            EXPECT_EQ(got->value().deltas[i].value, number(v[5].at(i)));
    }
}

TEST_F(FlexibilityViews, WordsThatTheContractNeverWritesAreRefused) {
    for (auto& [key, word] : reader.storage[deployed("requests")])
        word.bytes[31 - 20] = 9;
    EXPECT_EQ(views.request(1, Finality::Head).error().code, core::ErrorCode::Malformed);
    for (auto& [key, word] : reader.storage[deployed("flexibility")])
        word.bytes[31] = 9;
    EXPECT_EQ(views.award(1, Finality::Head).error().code, core::ErrorCode::Malformed);
}

} // namespace wattbourse::chain::test
