// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/encode/json.h"
#include "chain/light/profile.h"
#include "tests/unit/chain_cli/chain_cli.h"

namespace wattbourse {

namespace {

namespace json = boost::json;

const char* kSpec = R"({"name": "Small", "engine": {"authorityRound": {"params": {"stepDuration": 5,
    "validators": {"list": ["0x1111111111111111111111111111111111111111"]}}}},
    "params": {"networkID": 5, "maximumExtraDataSize": "0x20", "minGasLimit": "0x1388", "gasLimitBoundDivisor": "0x400"},
    "genesis": {"seal": {"authorityRound": {"step": 0, "signature": "0x%SIG%"}}, "difficulty": "0x20000",
    "gasLimit": "0x5B8D80"}, "accounts": {}})";

class ChainImport : public test::ChainCli {
protected:
    static json::value spec() {
        std::string text = kSpec;
        text.replace(text.find("%SIG%"), 5, std::string(130, '0'));
        return json::parse(text);
    }
};

} // namespace

TEST_F(ChainImport, WritesAProfileThatIsReadAgain) {
    const auto out = (m_folder / "network.json").string();
    const auto run = cli("chain import-spec " + file("spec.json", spec()) +
                         " --endpoint http://127.0.0.1:8545 --endpoint https://node.example -o " + out);
    ASSERT_EQ(run.code, 0);
    const auto written = test::readJson(out);
    EXPECT_EQ(written, run.json()) << "the answer is the profile itself";
    const auto profile = chain::profileFromJson(written);
    ASSERT_TRUE(profile) << profile.error().detail;
    EXPECT_EQ(profile->name, "Small");
    EXPECT_EQ(profile->endpoints.size(), 2U);
    EXPECT_EQ(profile->checkpoint.number, 0U);
    EXPECT_EQ(profile->genesisHash, profile->checkpoint.hash);
    EXPECT_EQ(cli("chain verify " + file("none.json", json::array{}) + " --profile " + out).code, 0);
}

TEST_F(ChainImport, TheCheckpointIsAFileOrTheTextItself) {
    const json::object checkpoint{{"number", 7},
                                  {"hash", "0x" + std::string(64, 'a')},
                                  {"step", 1000},
                                  {"validators", json::array{"0x1111111111111111111111111111111111111111"}}};
    const std::string specFile = file("spec.json", spec());
    const auto fromFile = cli("chain import-spec " + specFile + " --checkpoint " + file("c.json", checkpoint));
    const auto fromText = cli("chain import-spec " + specFile + " --checkpoint '" + json::serialize(checkpoint) + "'");
    ASSERT_EQ(fromFile.code, 0);
    EXPECT_EQ(fromFile.json(), fromText.json());
    EXPECT_EQ(fromFile.json().at("checkpoint").at("step"), 1000);
}

TEST_F(ChainImport, BadInputLeavesEverythingAsItWas) {
    const auto out = (m_folder / "network.json").string();
    std::ofstream(out) << "kept";
    const auto refused = [&](const json::value& value, const std::string& more = {}) {
        const std::string arguments = "chain import-spec " + file("bad.json", value) + more + " -o " + out;
        EXPECT_EQ(cli(arguments).code, 1);
        EXPECT_EQ(cli(arguments).out, "");
        return complaint(arguments);
    };
    json::value bad = spec();
    bad.at("engine").at("authorityRound").at("params").as_object()["immediateTransitions"] = true;
    EXPECT_NE(refused(bad).find("engine.authorityRound.params.immediateTransitions"), std::string::npos);
    EXPECT_NE(refused(spec(), " --checkpoint '{\"number\": 7}'").find("checkpoint: hash: missing"), std::string::npos);
    EXPECT_NE(refused(spec(), " --checkpoint '{\"number\": 7'").find("checkpoint: not JSON"), std::string::npos);
    EXPECT_EQ(cli("chain import-spec " + m_folder.string() + "/none.json -o " + out).code, 1);
    EXPECT_EQ(cli("chain import-spec " + file("spec.json", spec()) + " -o /nonexistent/network.json").code, 1);
    EXPECT_EQ(cli("chain import-spec").code, 2);
    EXPECT_EQ(test::readFile(out), "kept");
    EXPECT_FALSE(std::filesystem::exists(out + ".part"));
}

TEST_F(ChainImport, EveryRealSpecificationWithACheckpoint) {
    WB_NEEDS_SHARED("vectors/chainspecs/kovan.json");
    const json::object checkpoint{{"number", 30000000},
                                  {"hash", "0x" + std::string(64, 'a')},
                                  {"step", 300000000},
                                  {"validators", json::array{"0x1111111111111111111111111111111111111111"}},
                                  {"genesisHash", nullptr}};
    const std::string at = file("c.json", checkpoint);
    std::size_t imported = 0;
    std::size_t refused = 0;
    for (const auto& entry : std::filesystem::directory_iterator(test::sharedDir() / "vectors/chainspecs")) {
        const std::string arguments = "chain import-spec " + entry.path().string() + " --checkpoint " + at;
        const auto run = cli(arguments);
        if (run.code == 0) {
            EXPECT_TRUE(chain::profileFromJson(run.json())) << entry.path();
            ++imported;
        } else {
            EXPECT_NE(complaint(arguments).find("engine."), std::string::npos) << "by the rule's name";
            ++refused;
        }
    }
    EXPECT_EQ(imported, 7U);
    EXPECT_EQ(refused, 3U);
}

} // namespace wattbourse
