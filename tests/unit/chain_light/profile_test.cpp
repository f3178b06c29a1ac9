// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/light/profile.h"
#include "core/crypto/keccak.h"

#include <boost/json/serialize.hpp>
#include <gtest/gtest.h>

namespace wattbourse::chain {

namespace {

NetworkProfile sample() {
    NetworkProfile profile;
    profile.name = "Lindenweg";
    profile.chainId = 424242;
    core::Address one;
    one.bytes[0] = 1;
    core::Address two;
    two.bytes[0] = 2;
    aura::Rules rules;
    rules.steps = *aura::StepSchedule::fixed(2);
    rules.validators = {two, one};
    rules.form.londonBlock = 0;
    rules.constantBaseFee = 0;
    profile.engine = rules;
    const aura::Header genesis = aura::genesisHeader(core::keccak256(core::asBytes("state")), 30'000'000, 0);
    profile.genesisHash = aura::hashOf(genesis);
    profile.checkpoint = checkpointOf(genesis, rules.validators, 1);
    profile.slotSeconds = 60;
    profile.meterSeconds = 30;
    profile.contracts["market"] = {one, core::keccak256(core::asBytes("code"))};
    profile.endpoints = {"http://127.0.0.1:8545"};
    return profile;
}

} // namespace

TEST(Profile, ReadsWhatItWrites) {
    const NetworkProfile profile = sample();
    const auto read = parseProfile(boost::json::serialize(profileToJson(profile)));
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(*read, profile);
}

TEST(Profile, KeepsAScheduleOfStepLengths) {
    NetworkProfile profile = sample();
    std::get<aura::Rules>(profile.engine).steps = *aura::StepSchedule::changing({{0, 5}, {1003, 4}});
    EXPECT_EQ(*parseProfile(boost::json::serialize(profileToJson(profile))), profile);
}

TEST(Profile, RefusesUnknownAndContradictingKeys) {
    const auto refused = [](auto change) {
        boost::json::value value = profileToJson(sample());
        change(value.as_object());
        return !profileFromJson(value).has_value();
    };
    EXPECT_FALSE(refused([](auto&) {}));
    EXPECT_TRUE(refused([](auto& o) { o["twoThirdsBlock"] = 0; }));
    EXPECT_TRUE(refused([](auto& o) { o["engine"].as_object()["twoThirdBlock"] = 0; }));
    EXPECT_TRUE(refused([](auto& o) { o["engine"].as_object()["type"] = "clique"; }));
    EXPECT_TRUE(refused([](auto& o) { o["engine"].as_object()["validators"] = boost::json::array{}; }));
    EXPECT_TRUE(refused([](auto& o) { o["engine"].as_object()["stepSeconds"] = 0; }));
    EXPECT_TRUE(refused([](auto& o) { o.erase("checkpoint"); }));
    EXPECT_TRUE(refused([](auto& o) { o["checkpoint"].as_object()["step"] = 5; }));
    EXPECT_TRUE(refused([](auto& o) { o["checkpoint"].as_object()["baseFee"] = nullptr; }));
    EXPECT_TRUE(refused([](auto& o) { o["slotSeconds"] = 0; }));
    EXPECT_TRUE(refused([](auto& o) { o["meterSeconds"] = 14; }));
    EXPECT_TRUE(refused([](auto& o) { o["meterSeconds"] = 901; }));
    EXPECT_TRUE(refused([](auto& o) {
        auto& list = o["engine"].as_object()["validators"].as_array();
        list.push_back(list[0]);
    }));
}

} // namespace wattbourse::chain
