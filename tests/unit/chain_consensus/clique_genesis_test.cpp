// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Genesis files of geth: state root and hash by @ethereumjs/mpt and ethers (tests/fixtures/chain/make_clique.mjs).
#include "chain/light/clique_profile.h"
#include "core/base/hex.h"
#include "tests/support/shared_data.h"

#include <functional>
#include <gtest/gtest.h>

namespace wattbourse::chain::clique {

namespace {

namespace json = boost::json;

json::value fixture() {
    return test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain/clique.json");
}

std::string reasonFor(const std::function<void(json::object&)>& change) {
    auto spec = fixture().at("genesis").at("spec").as_object();
    change(spec);
    const auto read = genesisFromJson(spec);
    return read ? std::string() : read.error().detail;
}

} // namespace

TEST(CliqueGenesis, StateAndHashAreComputed) {
    const auto made = fixture().at("genesis");
    ASSERT_TRUE(isCliqueGenesis(made.at("spec")));
    const auto spec = genesisFromJson(made.at("spec"));
    ASSERT_TRUE(spec) << spec.error().detail;
    EXPECT_EQ(core::toHex0x(spec->genesis.stateRoot), made.at("stateRoot").as_string());
    EXPECT_EQ(core::toHex0x(hashOf(spec->genesis)), made.at("hash").as_string());
    EXPECT_EQ(spec->chainId, 1515U);
    EXPECT_EQ(spec->rules.period, 2U);
    EXPECT_EQ(spec->rules.epoch, 100U);
    EXPECT_FALSE(spec->rules.londonBlock);
    const auto profile = profileFromGenesis(*spec, nullptr);
    ASSERT_TRUE(profile) << profile.error().detail;
    EXPECT_EQ(profile->checkpoint.validators.size(), 2U);
    EXPECT_EQ(profileFromJson(profileToJson(*profile)).value(), *profile);
}

TEST(CliqueGenesis, StartsFromACheckpointInEachForm) {
    const auto all = fixture();
    // The chain of the fixture has no genesis file; its rules are these.
    GenesisSpec spec;
    spec.chainId = 1;
    spec.rules.period = 5;
    spec.rules.epoch = 6;
    spec.rules.londonBlock = 5;
    spec.genesis = *decodeHeader(*core::fromHex(all.at("headers").at(0).at("headerRlp").as_string()), 5);
    const auto& six = all.at("headers").at(6);
    const json::value byRlp = json::object{{"headerRlp", six.at("headerRlp")}};
    const auto profile = profileFromGenesis(spec, &byRlp);
    ASSERT_TRUE(profile) << profile.error().detail;
    EXPECT_EQ(core::toHex0x(profile->checkpoint.hash), six.at("hash").as_string());
    EXPECT_EQ(profile->checkpoint.validators.size(), 4U);
    // Block 5 is no multiple of the epoch.
    EXPECT_NE(profileFromGenesis(spec, &all.at("block")).error().detail.find("multiple of the epoch"),
              std::string::npos);
    const json::value nonsense = json::object{{"number", 6}};
    EXPECT_EQ(profileFromGenesis(spec, &nonsense).error().detail.rfind("checkpoint: ", 0), 0U);
}

TEST(CliqueGenesis, WhatIsWrongIsNamed) {
    EXPECT_EQ(reasonFor([](json::object&) {}), "");
    const auto has = [](const std::string& text, const char* words) { return text.find(words) != std::string::npos; };
    EXPECT_TRUE(has(reasonFor([](json::object& s) { s["extraData"] = "0x00"; }), "extraData"));
    EXPECT_TRUE(has(reasonFor([](json::object& s) { s.erase("extraData"); }), "extraData"));
    EXPECT_TRUE(has(reasonFor([](json::object& s) { s["gasLimit"] = "many"; }), "gasLimit"));
    EXPECT_TRUE(has(reasonFor([](json::object& s) { s["alloc"].as_object()["0x12"] = json::object{}; }), "alloc.0x12"));
    EXPECT_TRUE(has(
        reasonFor([](json::object& s) {
            s["alloc"].as_object()["0x00000000000000000000000000000000000000aa"] = json::object{{"balance", "rich"}};
        }),
        "00aa: balance"));
    EXPECT_TRUE(has(reasonFor([](json::object& s) { s["config"].as_object()["clique"].as_object().erase("period"); }),
                    "period"));
    EXPECT_TRUE(has(reasonFor([](json::object& s) { s["config"].as_object()["terminalTotalDifficulty"] = 1; }),
                    "terminalTotalDifficulty"));
    EXPECT_FALSE(isCliqueGenesis(json::object{{"engine", json::object{}}}));
}

} // namespace wattbourse::chain::clique
