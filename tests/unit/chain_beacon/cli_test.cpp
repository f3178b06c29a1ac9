// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wattbourse-cli chain beacon-verify, as a script uses it.
#include "core/base/hex.h"
#include "tests/unit/chain_beacon/beacon_fixture.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/wait.h>

namespace wattbourse::chain::beacon {

namespace {

namespace json = boost::json;

class BeaconCli : public testing::Test {
protected:
    BeaconCli() {
        m_folder = std::filesystem::path(testing::TempDir()) /
                   ("beacon_cli_" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
        std::filesystem::create_directories(m_folder);
        std::ofstream(m_folder / "config.yaml")
            << "PRESET_BASE: 'minimal'\nALTAIR_FORK_EPOCH: 0\n"
               "BELLATRIX_FORK_EPOCH: 8\nCAPELLA_FORK_EPOCH: 16\n"
               "DENEB_FORK_EPOCH: 24\nELECTRA_FORK_EPOCH: 32\nFULU_FORK_EPOCH: 40\n";
    }
    ~BeaconCli() override { std::filesystem::remove_all(m_folder); }

    std::string file(const char* name, const json::value& content) const {
        const auto path = m_folder / name;
        std::ofstream(path) << json::serialize(content);
        return " " + path.string();
    }
    // Exit code and output; --current-slot is after everything.
    std::pair<int, std::string> run(const std::string& arguments, Slot currentSlot = 500) const {
        const std::string command = WATTBOURSE_CLI " --json chain beacon-verify --config " +
                                    (m_folder / "config.yaml").string() + " --genesis-validators-root " +
                                    std::string(m_fixture.json().at("genesisValidatorsRoot").as_string()) +
                                    " --current-slot " + std::to_string(currentSlot) + arguments + " 2>&1";
        FILE* pipe = popen(command.c_str(), "r");
        std::string out;
        char chunk[4096];
        while (const std::size_t got = fread(chunk, 1, sizeof chunk, pipe))
            out.append(chunk, got);
        return {WEXITSTATUS(pclose(pipe)), out};
    }
    [[nodiscard]] const json::value& period(std::size_t at) const { return m_fixture.json().at("periods").at(at); }
    [[nodiscard]] std::string trusted(std::size_t at) const {
        return " --trusted-root " + std::string(period(at).at("bootstrapRoot").as_string());
    }

    Fixture m_fixture{Fixture::minimal()};
    std::filesystem::path m_folder;
};

} // namespace

TEST_F(BeaconCli, FollowsFilesInTheirOrder) {
    const auto answer = [&](const char* key) { return m_fixture.answer(period(4).at(key)); };
    const auto [code, out] =
        run(trusted(4) + file("b.json", answer("bootstrap").at("data")) +
            file("u.json",
                 json::array{answer("update"), json::object{{"current_slot", 312}, {"update", answer("finality")}}}) +
            file("o.json", answer("optimistic")));
    ASSERT_EQ(code, 0) << out;
    const auto result = json::parse(out);
    const auto& steps = result.at("steps").as_array();
    ASSERT_EQ(steps.size(), 4U);
    for (const auto& step : steps)
        EXPECT_EQ(step.at("ok"), true) << step;
    EXPECT_EQ(steps[1].at("kind"), "update");
    EXPECT_EQ(steps[2].at("kind"), "finality");
    EXPECT_EQ(steps[1].at("finalized").at("executionRoot"), period(4).at("finalized").at("executionRoot"));
    EXPECT_EQ(result.at("finalized").at("root"), period(4).at("finalityFinalized").at("root"));
    EXPECT_EQ(result.at("optimistic").at("root"), period(4).at("optimisticHead").at("root"));
    EXPECT_EQ(result.at("period"), 4);
}

TEST_F(BeaconCli, RefusalsHaveNames) {
    auto forged = m_fixture.answer(period(4).at("update"));
    forged.at("data").at("attested_header").at("beacon").as_object()["proposer_index"] = "7";
    const std::string boot = file("b.json", m_fixture.answer(period(4).at("bootstrap")));
    const std::string update = file("u.json", forged);
    auto [code, out] = run(trusted(4) + boot + update);
    ASSERT_EQ(code, 0) << out;
    EXPECT_EQ(json::parse(out).at("steps").at(1).at("refusal"), "signature");
    EXPECT_EQ(json::parse(out).at("finalized").at("slot"), 264);

    std::tie(code, out) = run(trusted(3) + boot + update);
    ASSERT_EQ(code, 0) << out;
    EXPECT_EQ(json::parse(out).at("steps").at(0).at("refusal"), "trusted-root");
    EXPECT_EQ(json::parse(out).at("steps").at(1).at("refusal"), "no-bootstrap");

    // Minimal's slots are six seconds: two weeks are 201600 of them.
    std::tie(code, out) = run(trusted(4) + boot, 264 + 201601);
    EXPECT_EQ(json::parse(out).at("steps").at(0).at("refusal"), "trusted-root-age");
    const std::string second = " --second-source-root " + std::string(period(4).at("bootstrapRoot").as_string());
    std::tie(code, out) = run(trusted(4) + second + boot, 264 + 201601);
    EXPECT_EQ(json::parse(out).at("steps").at(0).at("ok"), true);
}

TEST_F(BeaconCli, MalformedFilesAreNamed) {
    auto broken = m_fixture.answer(period(4).at("update"));
    broken.at("data").as_object()["signature_slot"] = "soon";
    const auto [code, out] = run(trusted(4) + file("b.json", m_fixture.answer(period(4).at("bootstrap"))) +
                                 file("u.json", json::array{broken}));
    EXPECT_EQ(code, 1);
    EXPECT_NE(out.find("u.json: entry 0: signature_slot: "), std::string::npos) << out;
}

} // namespace wattbourse::chain::beacon
