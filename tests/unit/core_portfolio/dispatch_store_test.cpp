// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/dispatch_store.h"

#include "tests/unit/core_portfolio/both_stores.h"

namespace wattbourse::core {

namespace {

class DispatchStoreTest : public BothStores {
protected:
    static DispatchRecord record() {
        DispatchRecord out;
        out.award = 7;
        out.buyer = "Nera Grid";
        out.firstSlot = {30'000'020};
        out.slots = 2;
        out.terms = {{240'000}, {200'000}, 100, 1'500};
        out.reward = {150'000};
        out.keepPermille = 50;
        out.deadline = {1'800'000'900};
        return out;
    }
    static DispatchAsk ask(std::int64_t member, std::int64_t wh) {
        DispatchAsk out;
        out.member = {member};
        out.account = accountOf(static_cast<std::uint32_t>(member) + 1);
        out.meter.bytes[0] = static_cast<std::uint8_t>(member);
        out.device = kMemberBattery;
        out.asked = {wh};
        out.promise = {wh - 1};
        out.expected = {wh / 2};
        return out;
    }
};
INSTANTIATE_TEST_SUITE_P(Stores, DispatchStoreTest, testing::Bool(), storeName);

TEST_P(DispatchStoreTest, ADispatchIsBegunOnceWhateverIsPressed) {
    DispatchStore dispatches(*store);
    const std::vector asks{ask(0, 1'000), ask(1, 2'000), ask(2, 3'000)};
    const auto number = dispatches.begin("award 7", record(), asks, 2, 4);
    ASSERT_TRUE(number) << number.error().detail;
    EXPECT_EQ(*number, 5U) << "above the chain's";
    EXPECT_EQ(dispatches.begin("award 7", record(), asks, 2, 9), 5U);
    EXPECT_EQ(dispatches.begin("award 8", record(), asks, 3, 0), 6U);
    const auto calls = dispatches.openCalls();
    ASSERT_TRUE(calls) << calls.error().detail;
    ASSERT_EQ(calls->size(), 3U);
    EXPECT_EQ((*calls)[0].asks,
              (std::vector<std::pair<Address, Energy>>{{accountOf(1), {1'000}}, {accountOf(2), {2'000}}}));
    EXPECT_EQ((*calls)[1].asks.size(), 1U);
    EXPECT_FALSE((*calls)[0].nonce);
    auto kept = record();
    kept.number = 5;
    EXPECT_EQ(dispatches.find(5)->value(), kept);
    EXPECT_EQ(dispatches.asks(5)->at(1), asks[1]);
    EXPECT_EQ(dispatches.open()->size(), 2U);
    EXPECT_FALSE(dispatches.begin("nobody", record(), {}, 2, 0));
}

TEST_P(DispatchStoreTest, ASignatureIsKeptOnceAndDroppedOnlyWhenItCameToNothing) {
    DispatchStore dispatches(*store);
    ASSERT_TRUE(dispatches.begin("a", record(), std::vector{ask(0, 10)}, 256, 0));
    const auto id = dispatches.openCalls()->at(0).id;
    RecoverableSignature signature;
    signature.bytes[3] = 9;
    ASSERT_TRUE(dispatches.keepSignature(id, 3, signature));
    EXPECT_EQ(dispatches.keepSignature(id, 4, signature).error().code, ErrorCode::Refused);
    EXPECT_EQ(dispatches.openCalls()->at(0).nonce, 3U);
    EXPECT_EQ(dispatches.openCalls()->at(0).signature, signature);
    ASSERT_TRUE(dispatches.signAnew(id));
    EXPECT_FALSE(dispatches.openCalls()->at(0).nonce);
    EXPECT_EQ(dispatches.openCalls()->at(0).attempt, 1U);
    ASSERT_TRUE(dispatches.keepSignature(id, 4, signature));
    ASSERT_TRUE(dispatches.settleCall(id));
    EXPECT_TRUE(dispatches.openCalls()->empty());
}

TEST_P(DispatchStoreTest, WhoAnsweredIsNotAskedAgain) {
    DispatchStore dispatches(*store);
    ASSERT_TRUE(dispatches.begin("a", record(), std::vector{ask(0, 100), ask(1, 200)}, 256, 0));
    auto yes = ask(0, 100);
    yes.answer = DispatchAnswer::Yes;
    yes.accepted = {80};
    ASSERT_TRUE(dispatches.update(1, std::vector{yes}));
    ASSERT_TRUE(
        dispatches.askAgain("again", 1, {1'800'001'000}, std::vector{ask(0, 500), ask(1, 250), ask(2, 70)}, 256));
    ASSERT_TRUE(dispatches.askAgain("again", 1, {1'800'001'000}, std::vector{ask(3, 9)}, 256)) << "pressed twice";
    const auto asks = dispatches.asks(1);
    ASSERT_EQ(asks->size(), 3U);
    EXPECT_EQ(asks->at(0).asked.value, 100);
    EXPECT_EQ(asks->at(0).accepted.value, 80);
    EXPECT_EQ(asks->at(1).asked.value, 250);
    const auto calls = dispatches.openCalls();
    ASSERT_EQ(calls->size(), 2U);
    EXPECT_EQ(calls->at(1).asks.size(), 2U) << "the silent and the new one";
    EXPECT_EQ(dispatches.find(1)->value().deadline.seconds, 1'800'001'000);
    ASSERT_TRUE(dispatches.close(1));
    EXPECT_EQ(dispatches.askAgain("more", 1, {1}, std::vector{ask(1, 1)}, 256).error().code, ErrorCode::Refused);
    EXPECT_EQ(dispatches.askAgain("x", 9, {1}, std::vector{ask(1, 1)}, 256).error().code, ErrorCode::NotFound);
    EXPECT_EQ(dispatches.update(1, std::vector{ask(9, 1)}).error().code, ErrorCode::NotFound);
}

TEST_P(DispatchStoreTest, ThePastTellsHowReliableAMemberIs) {
    DispatchStore dispatches(*store);
    for (const char* intent : {"a", "b"})
        ASSERT_TRUE(dispatches.begin(intent, record(), std::vector{ask(0, 100), ask(1, 200)}, 256, 0));
    auto done = ask(0, 100);
    done.answer = DispatchAnswer::Yes;
    done.accepted = {100};
    done.measured = true;
    done.positive = {150};
    ASSERT_TRUE(dispatches.update(1, std::vector{done}));
    done.positive = {900};
    ASSERT_TRUE(dispatches.update(2, std::vector{done}));
    const auto past = dispatches.deliveries();
    ASSERT_TRUE(past) << past.error().detail;
    ASSERT_EQ(past->size(), 1U) << "who was never measured has no past";
    EXPECT_EQ(past->at({0}), (DeliveryRecord{2, {400}, {350}})) << "100 Wh in two slots each; 900 count as 200";
    ASSERT_TRUE(dispatches.end(1));
    EXPECT_EQ(dispatches.open()->size(), 1U);
    EXPECT_EQ(dispatches.recent(1)->front().number, 2U);
}

} // namespace

} // namespace wattbourse::core
