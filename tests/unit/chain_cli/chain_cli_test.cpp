// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wattbourse-cli chain …, as a script uses it: one JSON document on standard output, exit codes 0, 1 and 2.
#include "chain/encode/json.h"
#include "tests/support/fake_chain.h"
#include "tests/unit/chain_cli/chain_cli.h"

namespace wattbourse {

namespace {

using test::ChainCli;
using test::CliRun;
using test::rlpEntry;
namespace json = boost::json;

} // namespace

TEST_F(ChainCli, HeadersFromRlpAndFromBlocks) {
    const auto headers = fixture("headers.json");
    const auto& london = headers.at("chains").at("london");
    const CliRun run = cli("chain header " + file("h.json", london) + " --engine aura --london 0");
    ASSERT_EQ(run.code, 0);
    const auto answer = run.json();
    ASSERT_EQ(answer.as_array().size(), london.as_array().size());
    for (std::size_t i = 0; i < london.as_array().size(); ++i) {
        const auto& line = answer.at(i);
        EXPECT_EQ(line.at("hash"), london.at(i).at("hash"));
        EXPECT_EQ(line.at("hashHolds"), true);
        EXPECT_EQ(line.at("sealHolds"), i > 0) << "genesis has no seal";
        EXPECT_EQ(line.at("step"), london.at(i).at("step"));
        if (i > 0) {
            EXPECT_EQ(line.at("signer"), london.at(i).at("author"));
        }
    }
    json::array forms;
    for (const auto& [node, block] : headers.at("forms").at("london").as_object())
        forms.push_back(block);
    const auto blocks = cli("chain header " + file("b.json", forms) + " --london 0").json();
    for (const auto& line : blocks.as_array()) {
        EXPECT_EQ(line.at("hashHolds"), true);
        EXPECT_EQ(line.at("sealHolds"), true);
    }
    const auto empty =
        cli("chain header " + file("e.json", headers.at("chains").at("empty")) + " --empty-steps 0").json();
    EXPECT_EQ(empty.at(2).at("sealHolds"), true);
}

TEST_F(ChainCli, HeadersThatDoNotHoldAreDescribed) {
    const auto london = fixture("headers.json").at("chains").at("london");
    // Without --london the chain has no base fee, so a header with one is none of it.
    const auto without = cli("chain header " + file("h.json", london)).json();
    EXPECT_EQ(without.at(3).at("sealHolds"), false);
    EXPECT_EQ(without.at(3).at("hashHolds"), true);
    EXPECT_EQ(without.at(3).at("number"), 3);
    auto renamed = london;
    renamed.at(2).as_object()["hash"] = "0x" + std::string(64, '7');
    EXPECT_EQ(cli("chain header " + file("r.json", renamed) + " --london 0").json().at(2).at("hashHolds"), false);
    json::array nameless{json::object{{"headerRlp", london.at(1).at("headerRlp")}},
                         json::object{{"headerRlp", "0xc0"}}};
    const auto answer = cli("chain header " + file("n.json", nameless) + " --london 0").json();
    EXPECT_TRUE(answer.at(0).at("hashHolds").is_null());
    EXPECT_EQ(answer.at(1).at("sealHolds"), false);
    EXPECT_TRUE(answer.at(1).at("number").is_null());
}

TEST_F(ChainCli, VerifyFromTheCheckpoint) {
    const test::FakeChain chain(3, 1'700'000'000);
    json::array headers;
    chain::aura::Header parent = chain.genesis();
    for (int i = 0; i < 6; ++i) {
        parent = chain.child(parent);
        headers.push_back(rlpEntry(parent));
    }
    const std::string profile = file("network.json", chain::profileToJson(chain.profile()));
    const auto good = cli("chain verify " + file("h.json", headers) + " --profile " + profile).json();
    for (const auto& line : good.at("headers").as_array())
        EXPECT_EQ(line.at("ok"), true) << json::serialize(line);
    EXPECT_EQ(good.at("final"), 5);
    EXPECT_EQ(good.at("settled"), 4);
    EXPECT_EQ(good.at("from"), "checkpoint");

    // In the middle of the chain: the first header stands for itself.
    const json::array later(headers.begin() + 3, headers.end());
    const auto middle = cli("chain verify " + file("m.json", later) + " --profile " + profile).json();
    EXPECT_EQ(middle.at("from"), "first header");
    EXPECT_EQ(middle.at("final"), 5);
    const json::array alone(headers.begin() + 3, headers.begin() + 4);
    EXPECT_TRUE(cli("chain verify " + file("a.json", alone) + " --profile " + profile).json().at("final").is_null());

    // One bent header: it and what stands on it fall.
    auto bent = *chain::aura::decodeHeader(*chain::jsonBytes(headers[3].at("headerRlp")),
                                           {.londonBlock = 0, .emptyStepsBlock = {}});
    bent.step += 3;
    headers[3] = rlpEntry(bent);
    const auto bad = cli("chain verify " + file("x.json", headers) + " --profile " + profile).json();
    EXPECT_EQ(bad.at("headers").at(2).at("ok"), true);
    EXPECT_EQ(bad.at("headers").at(3).at("ok"), false);
    EXPECT_NE(bad.at("headers").at(3).at("reason").as_string().find("difficulty"), std::string::npos);
    EXPECT_EQ(bad.at("headers").at(4).at("ok"), false);
    EXPECT_EQ(bad.at("final"), 2);
}

TEST_F(ChainCli, CliqueHeadersAndBranches) {
    const auto made = fixture("clique.json");
    const auto headers = made.at("headers").as_array();
    const auto run = cli("chain header " + file("c.json", headers) + " --engine clique --london 5 --epoch 6");
    ASSERT_EQ(run.code, 0);
    const auto facts = run.json();
    for (std::size_t i = 0; i < headers.size(); ++i) {
        EXPECT_EQ(facts.at(i).at("hash"), headers[i].at("hash"));
        EXPECT_EQ(facts.at(i).at("sealHolds"), i > 0) << "genesis has no seal";
        if (i > 0) {
            EXPECT_EQ(facts.at(i).at("signer"), headers[i].at("signer"));
        }
    }
    const auto block =
        cli("chain header " + file("b.json", json::array{made.at("block")}) + " --engine clique --london 5 --epoch 6");
    EXPECT_EQ(block.json().at(0).at("hash"), made.at("block").at("hash"));
    EXPECT_EQ(block.json().at(0).at("hashHolds"), true);

    const json::object engine{{"type", "clique"}, {"period", 5}, {"epoch", 6}, {"londonBlock", 5}};
    const json::object checkpoint{{"number", 0},
                                  {"hash", headers[0].at("hash")},
                                  {"step", 0},
                                  {"timestamp", 1'700'000'000},
                                  {"gasLimit", 8'000'000},
                                  {"gasUsed", 0},
                                  {"validators", headers[0].at("signers")},
                                  {"epochStart", 1},
                                  {"headerRlp", headers[0].at("headerRlp")}};
    const json::object profile{{"name", "clique"},
                               {"chainId", 1},
                               {"genesisHash", headers[0].at("hash")},
                               {"engine", engine},
                               {"checkpoint", checkpoint}};
    const auto path = file("profile.json", profile);
    const auto good = cli("chain verify " + file("c.json", headers) + " --profile " + path);
    ASSERT_EQ(good.code, 0);
    const auto followed = good.json();
    for (const auto& line : followed.at("headers").as_array())
        EXPECT_EQ(line.at("ok"), true) << line;
    EXPECT_EQ(followed.at("final"), 13);
    EXPECT_EQ(followed.at("from"), "checkpoint");
    auto broken = headers;
    broken.erase(broken.begin() + 3);
    EXPECT_EQ(cli("chain verify " + file("d.json", broken) + " --profile " + path).json().at("headers").at(3).at("ok"),
              false);
}

TEST_F(ChainCli, AGenesisFileOfGethBecomesAProfile) {
    const auto made = fixture("clique.json").at("genesis");
    const auto good =
        cli("chain import-spec " + file("genesis.json", made.at("spec")) + " --endpoint http://127.0.0.1:8545");
    ASSERT_EQ(good.code, 0);
    const auto profile = good.json();
    EXPECT_EQ(profile.at("genesisHash"), made.at("hash"));
    EXPECT_EQ(profile.at("engine").at("type"), "clique");
    EXPECT_EQ(profile.at("checkpoint").at("hash"), made.at("hash"));
    EXPECT_EQ(profile.at("chainId"), 1515);
    auto bad = made.at("spec").as_object();
    bad["extraData"] = "0x";
    EXPECT_EQ(cli("chain import-spec " + file("bad.json", bad)).code, 1);
}

TEST_F(ChainCli, Proofs) {
    const auto accounts = fixture("accounts.json");
    for (const auto& entry : accounts.at("cases").as_array()) {
        auto answer = entry.at("answer").as_object();
        answer["stateRoot"] = accounts.at("stateRoot");
        const auto good = cli("chain proof " + file("p.json", answer)).json();
        EXPECT_EQ(good.at("account"), entry.at("account"));
        EXPECT_EQ(good.at("balance"), answer.at("balance"));
        for (std::size_t i = 0; i < entry.at("slots").as_array().size(); ++i)
            EXPECT_EQ(good.at("storage").at(i).at("verdict"), entry.at("slots").at(i));
        answer["balance"] = "0x123456789";
        const auto bad = cli("chain proof " + file("q.json", answer)).json();
        EXPECT_EQ(bad.at("account"), "invalid");
        EXPECT_TRUE(bad.at("balance").is_null()) << "nothing unproven is shown";
    }
}

TEST_F(ChainCli, BadInputAndBadUsage) {
    EXPECT_EQ(cli("chain header /nonexistent").code, 1);
    EXPECT_EQ(cli("chain header " + file("n.json", json::array{1})).code, 1);
    EXPECT_EQ(cli("chain header " + file("o.json", json::array{json::object{{"a", 1}}})).code, 1);
    EXPECT_EQ(cli("chain proof " + file("p.json", json::object{})).code, 1);
    EXPECT_EQ(
        cli("chain verify " + file("h.json", json::array{}) + " --profile " + file("p2.json", json::object{})).code, 1);
    EXPECT_EQ(cli("chain header").code, 2);
    EXPECT_EQ(cli("chain header x --engine pow").code, 2);
    EXPECT_EQ(cli("chain").code, 2);
}

} // namespace wattbourse
