// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/validator_set.h"

#include "chain/encode/abi.h"
#include "core/base/hex.h"
#include "pool_calls.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::test {

namespace {

const boost::json::object& recorded() {
    return golden().at("validatorSet").as_object();
}

std::vector<core::Address> setOf(std::string_view name) {
    std::vector<core::Address> out;
    for (const auto& value : recorded().at(name).as_array())
        out.push_back(address(value));
    return out;
}

core::Address contract() {
    return deployed("validatorSet");
}

} // namespace

TEST(ValidatorSet, CallsAreAsEthersEncodesThem) {
    const validator_set::Calls calls(987'654, contract());
    const auto proposal = hash(recorded().at("proposal"));
    expectCall("propose", calls.propose(setOf("secondSet")));
    expectCall("vote", calls.vote(proposal));
    expectCall("withdrawVote", calls.withdrawVote(proposal));
    expectCall("announce",
               calls.announce(hash(recorded().at("parentHash")), number<std::uint64_t>(recorded().at("announcedIn"))));
    EXPECT_EQ(validator_set::proposalId(0, setOf("secondSet")), proposal);
    EXPECT_EQ(validator_set::finalizeChangeData(), hexBytes(goldenCall("finalizeChange").at("data")));
    EXPECT_EQ(validator_set::emitInitiateChangeCallableData(), hexBytes(recorded().at("callable")));
    EXPECT_EQ(core::toHex0x(validator_set::getValidatorsData()), "0xb7ab4db5");
    EXPECT_EQ(validator_set::initiateChangeTopic(), hash(recorded().at("topic")));
}

TEST(ValidatorSet, AnswerIsReadStrictly) {
    auto answer = hexBytes(recorded().at("getValidators"));
    EXPECT_EQ(validator_set::validatorsFromAnswer(answer).value(), setOf("secondSet"));
    auto longer = answer;
    longer.push_back(0);
    EXPECT_FALSE(validator_set::validatorsFromAnswer(longer));
    auto dirty = answer;
    dirty[64] = 1;
    EXPECT_FALSE(validator_set::validatorsFromAnswer(dirty));
    auto many = answer;
    many[63] = 101;
    EXPECT_FALSE(validator_set::validatorsFromAnswer(many));
    answer.resize(95);
    EXPECT_FALSE(validator_set::validatorsFromAnswer(answer));
    EXPECT_FALSE(validator_set::validatorsFromAnswer({}));
}

TEST(ValidatorSet, EpochsAreReadFromStorage) {
    DumpReader reader;
    const auto epochs = validator_set::readEpochs(reader, contract(), core::Finality::Final).value();
    const auto second = number<std::uint64_t>(recorded().at("finalizedIn"));
    const std::vector<validator_set::Epoch> expected{{0, setOf("firstSet")}, {second, setOf("secondSet")}};
    EXPECT_EQ(epochs.value(), expected);
    EXPECT_EQ(reader.reads, 3);
    EXPECT_EQ(validator_set::setHash(setOf("secondSet")), hash(recorded().at("setHash")));
}

TEST(ValidatorSet, WhatIsProposedAndWhoIsForItIsReadFromStorage) {
    DumpReader reader;
    const auto epochs = validator_set::readEpochs(reader, contract(), core::Finality::Final).value();
    const auto standing = validator_set::readStanding(reader, contract(), epochs.value(),
                                                      {setOf("firstSet"), setOf("thirdSet")}, core::Finality::Final);
    ASSERT_TRUE(standing) << standing.error().detail;
    EXPECT_TRUE(standing->value().pending.validators.empty());
    ASSERT_EQ(standing->value().proposals.size(), 1U) << "the first set was proposed by nobody";
    const auto& found = standing->value().proposals.front();
    const auto& stands = recorded().at("thirdStands").as_array();
    EXPECT_EQ(found.id, hash(recorded().at("thirdProposal")));
    EXPECT_EQ(found.validators, setOf("thirdSet"));
    EXPECT_EQ(found.expiresAt.seconds, number<std::int64_t>(stands.at(0)));
    EXPECT_EQ(found.votes, number<std::uint32_t>(stands.at(2)));
    std::vector<bool> votes;
    for (const auto& one : recorded().at("thirdVotes").as_array())
        votes.push_back(one.as_bool());
    EXPECT_EQ(found.votedBy, votes);
    EXPECT_EQ(validator_set::readStanding(reader, contract(), {}, {}, core::Finality::Final).error().code,
              core::ErrorCode::NotFound);
}

TEST(ValidatorSet, StorageOfAGenesisIsWhatTheConstructorWrites) {
    const DumpReader reader;
    const auto& dumped = reader.storage.at(contract());
    const auto words = validator_set::genesisStorage({0, setOf("firstSet")}).value();
    EXPECT_EQ(words.size(), 7U);
    EXPECT_EQ(words.front().second, abiWord(1));
    for (std::size_t i = 1; i < words.size(); ++i)
        EXPECT_EQ(dumped.at(words[i].first), words[i].second) << i;
    EXPECT_EQ(validator_set::genesisStorage({}).error().code, core::ErrorCode::OutOfRange);
    const std::vector<core::Address> many(101);
    EXPECT_EQ(validator_set::genesisStorage({0, many}).error().code, core::ErrorCode::OutOfRange);
}

TEST(ValidatorSet, FalseSetIsNotTakenForAnEpoch) {
    const validator_set::EpochHead head{7, 3, hash(recorded().at("setHash"))};
    EXPECT_TRUE(validator_set::epochOf(head, setOf("secondSet")));
    auto swapped = setOf("secondSet");
    std::swap(swapped[0], swapped[1]);
    EXPECT_EQ(validator_set::epochOf(head, swapped).error().code, core::ErrorCode::NotVerified);
    EXPECT_EQ(validator_set::epochOf({7, 2, head.setHash}, setOf("secondSet")).error().code,
              core::ErrorCode::NotVerified);
    EXPECT_FALSE(validator_set::epochHeadFromWords(abiWord(7), {})) << "a set of none";
    EXPECT_FALSE(validator_set::epochHeadFromWords(hash(recorded().at("setHash")), {})) << "bits where there are none";
}

} // namespace wattbourse::chain::test
