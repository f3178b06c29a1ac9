// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/beacon/rules.h"
#include "chain/light/profile.h"
#include "core/base/hex.h"
#include "tests/unit/chain_beacon/beacon_fixture.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::beacon {

TEST(BeaconConfig, SlotsOfKnownNetworks) {
    const Config mainnet = *namedConfig("mainnet");
    // The first slot of Electra on mainnet: 7 May 2025, 10:05:11 UTC.
    EXPECT_EQ(mainnet.timeOf(364032 * 32).seconds, 1746612311);
    EXPECT_EQ(mainnet.forkAt(364032 * 32), Fork::Electra);
    EXPECT_EQ(mainnet.forkAt(364032 * 32 - 1), Fork::Deneb);
    EXPECT_EQ(mainnet.slotAt({1746612311 + 23}), 364032U * 32 + 1);
    EXPECT_EQ(mainnet.slotAt({0}), 0U);
    EXPECT_EQ(mainnet.periodAt(8191), 0U);
    EXPECT_EQ(mainnet.periodAt(8192), 1U);
    const Config gnosis = *namedConfig("gnosis");
    // Deneb on Gnosis: 11 March 2024, 18:30:20 UTC.
    EXPECT_EQ(gnosis.timeOf(889856 * 16).seconds, 1710181820);
    EXPECT_EQ(gnosis.forkAt(889856 * 16), Fork::Deneb);
    EXPECT_EQ(gnosis.periodAt(8192), 1U);
    EXPECT_EQ(core::toHex0x(gnosis.forks[5].version), "0x05000064");
    EXPECT_EQ(core::toHex0x(namedConfig("chiado")->forks[2].version), "0x0200006f");
    EXPECT_EQ(namedConfig("sepolia").error().code, core::ErrorCode::NotFound);
}

TEST(BeaconConfig, FilesOfTheSpecification) {
    const auto spec = specFromYaml("# a comment\nPRESET_BASE: 'minimal'\nALTAIR_FORK_EPOCH: 0  # at once\n"
                                   "CAPELLA_FORK_EPOCH: 18446744073709551615\nDENEB_FORK_VERSION: 0x04000009\n"
                                   "BLOB_SCHEDULE:\n  - EPOCH: 3\nSECONDS_PER_SLOT: 6\r\n");
    ASSERT_TRUE(spec) << spec.error().detail;
    const auto config = configFromSpec(*spec);
    ASSERT_TRUE(config) << config.error().detail;
    EXPECT_EQ(config->committeeSize, 32U);
    EXPECT_EQ(config->forkAt(0), Fork::Altair);
    EXPECT_EQ(config->forkAt(kLater), Fork::Altair);
    EXPECT_EQ(core::toHex0x(config->forks[4].version), "0x04000009");
    // A network of its own has no fork that its file does not name, and not mainnet's genesis.
    const auto own = configFromSpec({{"CONFIG_NAME", "village"}, {"ALTAIR_FORK_EPOCH", "3"}});
    ASSERT_TRUE(own) << own.error().detail;
    EXPECT_EQ(own->forkAt(kLater), Fork::Altair);
    EXPECT_TRUE(own->genesisValidatorsRoot.isZero());
    EXPECT_EQ(configFromSpec({{"PRESET_BASE", "gnosis"}, {"CONFIG_NAME", "chiado"}})->genesisTime, 1665396300U);
    EXPECT_EQ(specFromYaml("PRESET_BASE minimal").error().code, core::ErrorCode::Malformed);
    EXPECT_EQ(configFromSpec({{"PRESET_BASE", "other"}}).error().code, core::ErrorCode::NotFound);
    EXPECT_EQ(configFromSpec({{"SECONDS_PER_SLOT", "0"}}).error().code, core::ErrorCode::OutOfRange);
    EXPECT_EQ(configFromSpec({{"SYNC_COMMITTEE_SIZE", "513"}}).error().code, core::ErrorCode::OutOfRange);
    EXPECT_FALSE(configFromSpec({{"ALTAIR_FORK_VERSION", "0x0100"}}));
}

TEST(BeaconConfig, EngineOfAProfile) {
    const boost::json::object named{{"type", "beacon"},
                                    {"network", "gnosis"},
                                    {"trustedRoot", "0x" + std::string(64, '2')},
                                    {"trustedTime", 1746612311},
                                    {"endpoints", boost::json::array{"https://beacon.example"}}};
    const auto rules = rulesFromJson(named);
    ASSERT_TRUE(rules) << rules.error().detail;
    EXPECT_EQ(rules->config, *namedConfig("gnosis"));
    EXPECT_FALSE(rules->secondSource);
    EXPECT_EQ(*rulesFromJson(rulesToJson(*rules)), *rules);

    const Fixture fixture = Fixture::minimal();
    Rules own = *rules;
    own.config = fixture.config();
    own.config.genesisTime = 1700000000;
    own.secondSource = true;
    const auto read = rulesFromJson(rulesToJson(own));
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(*read, own);

    // In a whole profile there is no checkpoint beside it.
    boost::json::object profile{
        {"name", "Gnosis"}, {"chainId", 100}, {"genesisHash", "0x" + std::string(64, '4')}, {"engine", named}};
    const auto whole = profileFromJson(profile);
    ASSERT_TRUE(whole) << whole.error().detail;
    EXPECT_EQ(*profileFromJson(profileToJson(*whole)), *whole);
    EXPECT_EQ(makeEngine(whole->engine), nullptr);
    profile["checkpoint"] = boost::json::object{};
    EXPECT_EQ(profileFromJson(profile).error().code, core::ErrorCode::Malformed);

    const auto error = [&named](const char* key, const boost::json::value& value) {
        auto changed = named;
        if (value.is_null())
            changed.erase(key);
        else
            changed[key] = value;
        const auto refused = rulesFromJson(changed);
        return refused ? "" : refused.error().detail;
    };
    EXPECT_EQ(error("trustedRoot", nullptr), "trustedRoot: missing");
    EXPECT_EQ(error("trustedTime", 5), "trustedTime: before the genesis");
    EXPECT_EQ(error("endpoints", boost::json::array{}), "endpoints: 1 to 16 beacon nodes are due");
    EXPECT_EQ(error("secondSource", "yes"), "secondSource: true or false is due");
    EXPECT_EQ(error("network", "village").rfind("network: no such network", 0), 0U);
    EXPECT_EQ(error("config", boost::json::object{}), "engine: either network or config");
    EXPECT_EQ(error("tursted", 1), "engine: unknown key tursted");
}

} // namespace wattbourse::chain::beacon
