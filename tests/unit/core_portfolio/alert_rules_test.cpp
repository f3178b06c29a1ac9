// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/alert_rules.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

namespace {

AlertRule rule(std::int64_t number, AlertKind kind, std::int64_t threshold) {
    return {number, kind, threshold, true, false, true};
}

} // namespace

TEST(AlertWatch, TellsOnceUntilItWasUntrueInBetween) {
    AlertWatch watch;
    watch.setRules({rule(1, AlertKind::PriceAbove, 150'000)});
    AlertFacts facts;
    facts.now = {1'000};
    facts.slots = {{{70}, Price{149'999}, std::nullopt}, {{71}, std::nullopt, std::nullopt}};
    EXPECT_TRUE(watch.look(facts).empty());
    facts.slots[0].price = Price{150'000};
    const auto told = watch.look(facts);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].subject, "70");
    EXPECT_EQ(told[0].value, 150'000);
    EXPECT_EQ(told[0].at.seconds, 1'000);
    facts.slots[0].price = Price{160'000};
    EXPECT_TRUE(watch.look(facts).empty());
    facts.slots[0].price = Price{100'000};
    EXPECT_TRUE(watch.look(facts).empty());
    facts.slots[0].price = Price{150'000};
    EXPECT_EQ(watch.look(facts).size(), 1U);
}

TEST(AlertWatch, EachKindHasItsThreshold) {
    AlertWatch watch;
    watch.setRules({rule(1, AlertKind::PriceBelow, 100'000), rule(2, AlertKind::Fill, 1'000),
                    rule(3, AlertKind::Gate, 300), rule(4, AlertKind::MemberOffline, 600),
                    rule(5, AlertKind::SealBroken, 0), rule(6, AlertKind::DeliveryShort, 900)});
    AlertFacts facts;
    facts.now = {10'000};
    facts.slots = {{{70}, Price{100'001}, std::chrono::seconds(301)}};
    facts.orders = {{{5}, {1'000}, Energy{999}}, {{6}, {1'000}, std::nullopt}};
    facts.members = {{"Casa", UnixTime{9'401}, false, 900}, {"Never", std::nullopt, false, std::nullopt}};
    EXPECT_TRUE(watch.look(facts).empty());
    facts.slots = {{{70}, Price{100'000}, std::chrono::seconds(300)}};
    facts.orders = {{{5}, {1'000}, Energy{1'000}}};
    facts.members = {{"Casa", UnixTime{9'400}, true, 899}};
    const auto told = watch.look(facts);
    ASSERT_EQ(told.size(), 6U);
    std::vector<std::int64_t> values;
    for (const Alert& alert : told)
        values.push_back(alert.value);
    EXPECT_EQ(values, (std::vector<std::int64_t>{100'000, 1'000, 300, 600, 0, 899}));
}

TEST(AlertWatch, TwoOfOneNameAreToldApart) {
    AlertWatch watch;
    watch.setRules({rule(1, AlertKind::SealBroken, 0)});
    AlertFacts facts;
    facts.members = {{"Casa Rossi", std::nullopt, true, std::nullopt, "0x01"},
                     {"Casa Rossi", std::nullopt, false, std::nullopt, "0x02"}};
    EXPECT_EQ(watch.look(facts).size(), 1U);
    facts.members[1].unsealed = true;
    const auto told = watch.look(facts);
    ASSERT_EQ(told.size(), 1U) << "the other one's seal";
    EXPECT_EQ(told[0].subject, "Casa Rossi");
    EXPECT_TRUE(watch.look(facts).empty());
}

TEST(AlertWatch, ADisabledRuleIsSilentAndAChangedOneBeginsAnew) {
    AlertWatch watch;
    AlertRule gate = rule(1, AlertKind::Gate, 300);
    gate.enabled = false;
    watch.setRules({gate});
    AlertFacts facts;
    facts.slots = {{{70}, std::nullopt, std::chrono::seconds(10)}};
    EXPECT_TRUE(watch.look(facts).empty());
    gate.enabled = true;
    watch.setRules({gate});
    EXPECT_EQ(watch.look(facts).size(), 1U);
    watch.setRules({gate});
    EXPECT_TRUE(watch.look(facts).empty());
    gate.threshold = 200;
    watch.setRules({gate});
    EXPECT_EQ(watch.look(facts).size(), 1U);
}

TEST(AlertRule, HasBoundsByItsKind) {
    EXPECT_TRUE(checkAlertRule(rule(0, AlertKind::SealBroken, 0)));
    EXPECT_EQ(checkAlertRule(rule(0, AlertKind::Gate, 0)).error().detail,
              "alert rule: threshold 0 is not within 1 to 86400");
    EXPECT_FALSE(checkAlertRule(rule(0, AlertKind::DeliveryShort, 1'001)));
    EXPECT_FALSE(checkAlertRule(rule(0, AlertKind::PriceAbove, -1)));
}

} // namespace wattbourse::core
