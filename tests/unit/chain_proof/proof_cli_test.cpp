// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wattbourse-cli chain proof with files of cases (tests/fixtures/chain/proofs.mjs; real ones where they are beside us).
#include "tests/support/shared_data.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/wait.h>

namespace wattbourse {

namespace {

namespace json = boost::json;

std::pair<int, std::string> proof(const json::value& cases) {
    const auto path =
        std::filesystem::path(testing::TempDir()) /
        ("proof_cli_" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()) + ".json");
    std::ofstream(path) << json::serialize(cases);
    FILE* pipe = popen((WATTBOURSE_CLI " --json chain proof " + path.string() + " 2>&1").c_str(), "r");
    std::string out;
    char chunk[4096];
    while (const std::size_t got = fread(chunk, 1, sizeof chunk, pipe))
        out.append(chunk, got);
    const int code = WEXITSTATUS(pclose(pipe));
    std::filesystem::remove(path);
    return {code, out};
}

json::array fixture() {
    return test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain/proofs.json").as_array();
}

} // namespace

TEST(ProofCli, EveryKind) {
    const json::array cases = fixture();
    const auto [code, out] = proof(cases);
    ASSERT_EQ(code, 0) << out;
    const auto results = json::parse(out);
    ASSERT_EQ(results.as_array().size(), cases.size());
    std::size_t absent = 0;
    for (const auto& result : results.as_array()) {
        EXPECT_EQ(result.at("ok"), true) << result;
        for (const auto& check : result.at("checks").as_array())
            absent += check.as_object().contains("verdict") && check.at("verdict") == "absent";
    }
    EXPECT_EQ(absent, 3U) << "two slots and an account";
}

TEST(ProofCli, EachLieIsNamed) {
    const auto reason = [](std::size_t at, auto change) {
        json::value entry = fixture()[at];
        change(entry);
        const auto [code, out] = proof(entry);
        if (code != 0)
            return out;
        const auto result = json::parse(out);
        EXPECT_EQ(result.at("ok"), false);
        for (const auto& check : result.at("checks").as_array())
            if (check.at("ok") == false)
                return std::string(check.at("what").as_string()) + ": " + std::string(check.at("reason").as_string());
        return std::string();
    };
    const auto contract = [](json::value& entry) -> json::object& {
        return entry.at("accounts").as_object().begin()->value().as_object();
    };
    EXPECT_EQ(reason(0, [&](auto& e) { contract(e)["code"] = "0x6000"; }),
              "code: the code does not hash to the account's code hash");
    EXPECT_EQ(reason(0, [&](auto& e) { contract(e)["balance"] = "0x6"; }),
              "account: the claimed balance is not the proven one");
    EXPECT_EQ(reason(0, [&](auto& e) { contract(e)["storageProof"].at(3).as_object()["value"] = "0x1"; }),
              "storage: the claimed value is not the proven one");
    EXPECT_EQ(reason(0, [&](auto& e) { contract(e)["storageProof"].at(9).at("proof").as_array().pop_back(); }),
              "storage: trie proof: a node is missing");
    EXPECT_EQ(reason(0, [&](auto& e) { e.at("block").as_object()["hash"] = "0x" + std::string(64, '1'); }),
              "block: block: its header does not hash to the hash that is named");
    EXPECT_EQ(reason(1, [](auto& e) { e.at("result").as_object()["status"] = "0x1"; }),
              "receipt: another status than the proven one");
    EXPECT_EQ(reason(5, [](auto& e) { e.at("result").at("logs").at(0).as_object()["data"] = "0x06"; }),
              "receipt: other logs than the proven ones");
    EXPECT_EQ(reason(5, [](auto& e) { e.at("result").as_object()["transactionHash"] = "0x" + std::string(64, '1'); }),
              "tx: another transaction than the one that is named");
    EXPECT_EQ(reason(5, [](auto& e) { e.at("txIndex") = 3; }), "receipt: trie proof: a node is missing");
    EXPECT_EQ(reason(2, [](auto& e) { e.at("result").as_object()["value"] = "0x9"; }),
              "tx: other fields than the proven ones");
    EXPECT_EQ(reason(12, [](auto& e) { e.at("result").as_object()["root"] = "0x" + std::string(64, '1'); }),
              "receipt: another root than the proven one");
    EXPECT_EQ(reason(14, [](auto& e) { e.at("result").as_array().pop_back(); }),
              "logs: 3 logs are proven, 2 are claimed");
    EXPECT_EQ(reason(14, [](auto& e) { e.at("blocks").at(3).as_object().erase("receipts"); }),
              "logs: logs of block 203: its bloom may hold one, and its receipts are missing");
    EXPECT_EQ(reason(15, [](auto& e) { e.at("result").at(0).as_object()["data"] = "0x06"; }),
              "log: it is in no proven receipt");
}

TEST(ProofCli, MalformedCasesExitWithTheField) {
    json::value broken = fixture()[1];
    broken.as_object()["txIndex"] = "one";
    auto [code, out] = proof(json::array{fixture()[0], broken});
    EXPECT_EQ(code, 1);
    EXPECT_NE(out.find("entry 1: txIndex: "), std::string::npos) << out;
    broken.as_object().erase("block");
    std::tie(code, out) = proof(broken);
    EXPECT_EQ(code, 1);
    EXPECT_NE(out.find("block: missing"), std::string::npos) << out;
}

TEST(ProofCli, RealCases) {
    WB_NEEDS_SHARED("vectors/aura-proofs/cases.json");
    const auto [code, out] = proof(test::readJson(test::sharedDir() / "vectors/aura-proofs/cases.json"));
    ASSERT_EQ(code, 0) << out;
    const auto results = json::parse(out);
    for (const auto& result : results.as_array())
        EXPECT_EQ(result.at("ok"), true) << result;
}

} // namespace wattbourse
