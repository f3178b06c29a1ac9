// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// chain verify over changes of the validator set: the fixtures' and real ones.
#include "chain/encode/json.h"
#include "chain/light/profile.h"
#include "tests/unit/chain_cli/chain_cli.h"

namespace wattbourse {

namespace {

namespace json = boost::json;

class ChainReplay : public test::ChainCli {
protected:
    // The profile of changes.json's first chain.
    std::string contractProfile(const json::value& changes) const {
        chain::NetworkProfile profile;
        chain::aura::Rules rules;
        for (const std::size_t i : {0U, 1U, 2U})
            rules.validators.push_back(*chain::jsonFixed<core::Address>(changes.at("addresses").at(i)));
        rules.validatorContract = *chain::jsonFixed<core::Address>(changes.at("contract"));
        const auto genesis =
            *chain::aura::decodeHeader(*chain::jsonBytes(changes.at("contractSet").at("genesis").at("headerRlp")), {});
        profile.name = "changes";
        profile.chainId = 1;
        profile.checkpoint = chain::checkpointOf(genesis, rules.validators, 1);
        profile.engine = rules;
        return file("network.json", chain::profileToJson(profile));
    }
    std::string import(const char* spec, const json::object& checkpoint) const {
        const auto out = (m_folder / "imported.json").string();
        const auto run = cli("chain import-spec " + (test::sharedDir() / "vectors/chainspecs" / spec).string() +
                             " --checkpoint " + file("checkpoint.json", checkpoint) + " -o " + out);
        EXPECT_EQ(run.code, 0);
        return out;
    }
    json::value verify(const json::value& headers, const std::string& profile) const {
        const auto run = cli("chain verify " + file("headers.json", headers) + " --profile " + profile);
        EXPECT_EQ(run.code, 0);
        return run.json();
    }
    static void expectAllOk(const json::value& answer) {
        for (const auto& line : answer.at("headers").as_array())
            EXPECT_EQ(line.at("ok"), true) << json::serialize(line);
    }
    static json::value shared(const char* name) { return test::readJson(test::sharedDir() / "vectors" / name); }
};

std::string note(const json::value& line) {
    const auto* text = chain::jsonOptional(line.as_object(), "note");
    return text == nullptr ? std::string() : std::string(text->as_string());
}

} // namespace

TEST_F(ChainReplay, ChangesOfTheSetInEveryFormOfReceipts) {
    const auto changes = fixture("changes.json");
    const std::string profile = contractProfile(changes);
    const auto& blocks = changes.at("contractSet").at("blocks").as_array();
    json::array encoded;
    json::array proofs;
    json::array bare;
    json::object apart;
    for (const auto& block : blocks) {
        const json::object entry{{"headerRlp", block.at("headerRlp")}, {"number", block.at("number")}};
        encoded.push_back(entry);
        proofs.push_back(entry);
        bare.push_back(block.at("headerRlp"));
        if (!block.as_object().contains("receipts"))
            continue;
        encoded.back().as_object()["receipts"] = block.at("encodedReceipts");
        apart[json::serialize(block.at("number"))] = json::object{{"result", block.at("receipts")}};
        const std::size_t last = block.at("receiptProofs").as_array().size() - 1;
        // Block 5 announces in its second receipt of three.
        const std::size_t index = block.at("number") == 5 ? 1 : last;
        proofs.back().as_object()["receiptProof"] = block.at("receiptProofs").at(index);
        proofs.back().as_object()["txIndex"] = index;
    }
    json::value together{{"headers", json::array(bare.begin(), bare.end())}, {"receipts", apart}};
    // Text entries carry no number to find receipts by; blocks do.
    together.as_object()["headers"] = encoded;
    for (auto& entry : together.at("headers").as_array())
        entry.as_object().erase("receipts");

    for (const json::value& form : {json::value(blocks), json::value(encoded), json::value(proofs), together}) {
        const auto answer = verify(form, profile);
        expectAllOk(answer);
        ASSERT_EQ(answer.at("changes").as_array().size(), 2U);
        EXPECT_EQ(answer.at("changes").at(0).at("from"), 4);
        EXPECT_EQ(answer.at("changes").at(0).at("finalisedBy"), 3);
        EXPECT_EQ(answer.at("changes").at(1).at("from"), 9);
        EXPECT_EQ(answer.at("validators").as_array().size(), 3U);
        EXPECT_EQ(answer.at("final"), 12);
        EXPECT_EQ(answer.at("from"), "checkpoint");
        ASSERT_EQ(answer.at("remarks").as_array().size(), 1U);
        EXPECT_NE(answer.at("remarks").at(0).as_string().find("block 3"), std::string::npos) << "the lost change";
    }
    const auto byProof = verify(proofs, profile);
    EXPECT_EQ(note(byProof.at("headers").at(1)), "");
    EXPECT_NE(note(byProof.at("headers").at(4)).find("not the block's last"), std::string::npos);

    // Without receipts the set cannot change, and the first block of the new one falls.
    const auto without = verify(bare, profile);
    EXPECT_NE(note(without.at("headers").at(1)).find("receipts"), std::string::npos);
    EXPECT_EQ(without.at("headers").at(2).at("ok"), true);
    EXPECT_EQ(without.at("headers").at(3).at("ok"), false);
    EXPECT_TRUE(without.at("changes").as_array().empty());

    // Receipts of another block prove nothing.
    json::array swapped = encoded;
    swapped[1].as_object()["receipts"] = blocks[4].at("encodedReceipts");
    const auto bad = verify(swapped, profile);
    EXPECT_NE(bad.at("headers").at(1).at("reason").as_string().find("receipts"), std::string::npos);
    json::array malformed = encoded;
    malformed[1].as_object()["receipts"] = json::array{"0xc0"};
    EXPECT_NE(verify(malformed, profile).at("headers").at(1).at("reason").as_string().find("receipt"),
              std::string::npos);
}

TEST_F(ChainReplay, AGapIsToldAndABrokenLineIsRefused) {
    const auto changes = fixture("changes.json");
    const std::string profile = contractProfile(changes);
    const auto& blocks = changes.at("contractSet").at("blocks").as_array();
    const json::array gap{blocks[0], blocks[1], blocks[2], blocks[5], blocks[6]};
    const auto answer = verify(gap, profile);
    expectAllOk(answer);
    EXPECT_NE(note(answer.at("headers").at(3)).find("without its parent"), std::string::npos);
    EXPECT_EQ(answer.at("gaps"), json::value(json::array{json::array{4, 5}}));
    // The change announced at 2 was final at 3; the gap hides where the one of 5 became final.
    const json::array hidden{blocks[0], blocks[1], blocks[9]};
    EXPECT_EQ(verify(hidden, profile).at("headers").at(2).at("ok"), false) << "another set than the one that waits";
    const json::array taken{blocks[0], blocks[1], blocks[3]};
    const auto assumed = verify(taken, profile);
    expectAllOk(assumed);
    EXPECT_NE(note(assumed.at("headers").at(2)).find("taken to have become final"), std::string::npos);
}

TEST_F(ChainReplay, ADoubleSealIsShownWithBothHeaders) {
    const auto changes = fixture("changes.json");
    const std::string profile = contractProfile(changes);
    const auto& blocks = changes.at("contractSet").at("blocks").as_array();
    json::array headers(blocks.begin(), blocks.begin() + 8);
    headers.push_back(blocks[7].at("twin"));
    const auto answer = verify(headers, profile);
    expectAllOk(answer);
    ASSERT_EQ(answer.at("doubleSeals").as_array().size(), 1U);
    const auto& seal = answer.at("doubleSeals").at(0);
    EXPECT_EQ(seal.at("author"), blocks[7].at("author"));
    EXPECT_EQ(seal.at("number"), 8);
    EXPECT_EQ(seal.at("headers"),
              json::value(json::array{blocks[7].at("headerRlp"), blocks[7].at("twin").at("headerRlp")}));
    // The change is final all the same, but nothing in that window settles.
    EXPECT_EQ(answer.at("changes").at(1).at("from"), 9);
    EXPECT_LT(answer.at("settled").to_number<int>(), 8);
}

// Tobalaba's first five changes, from the specification of its nodes on.
TEST_F(ChainReplay, RealTobalaba) {
    WB_NEEDS_SHARED("vectors/aura-transitions/tobalaba_first.json");
    const auto record = shared("aura-transitions/tobalaba_first.json");
    const auto& first = record.at(1);
    const auto profile = import("tobalaba.json", {{"number", 485},
                                                  {"hash", first.at("parentHash")},
                                                  {"step", first.at("step").to_number<std::uint64_t>() - 1},
                                                  {"validators", record.at(0).at("validators")},
                                                  {"epochStart", 1}});
    const auto answer = verify(record, profile);
    expectAllOk(answer);
    const auto& changes = answer.at("changes").as_array();
    ASSERT_EQ(changes.size(), 5U);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        EXPECT_EQ(changes[i].at("validators"), record.at(i + 1).at("validators"));
        const auto& finality = record.at(i + 1).at("finalityBlocks").as_array();
        EXPECT_EQ(changes[i].at("from").to_number<std::uint64_t>(),
                  record.at(i + 1).at("block").to_number<std::uint64_t>() + finality.size() + 1);
    }
}

// The switch from Kovan's list to its contract, and the contract's first change.
TEST_F(ChainReplay, RealKovan) {
    WB_NEEDS_SHARED("vectors/aura-transitions/kovan.json");
    const auto record = shared("aura-transitions/kovan.json");
    json::value parent;
    const auto headers = shared("aura/kovan.json");
    for (const auto& header : headers.as_array())
        if (header.at("number") == 10960499)
            parent = header.at("headerRlp");
    // Real blocks prove the order that is the reverse of the record's (16 in the light client's rules).
    json::array order = record.at(2).at("validators").as_array();
    std::reverse(order.begin(), order.end());
    json::object checkpoint{
        {"headerRlp", parent}, {"validators", record.at(1).at("validators")}, {"epochStart", 10960441}};
    // Without the contract's set the client stops and says why.
    const auto stopped = verify(record, import("kovan.json", checkpoint));
    EXPECT_EQ(stopped.at("headers").at(1).at("ok"), true);
    EXPECT_EQ(stopped.at("headers").at(2).at("ok"), false);
    EXPECT_NE(stopped.at("unknown").as_string().find("block 10960500"), std::string::npos);

    checkpoint["switches"] = {{"10960500", order}};
    const auto answer = verify(record, import("kovan.json", checkpoint));
    expectAllOk(answer);
    const auto& changes = answer.at("changes").as_array();
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].at("from"), 10960502);
    EXPECT_EQ(changes[1].at("from"), 10994697);
    EXPECT_EQ(changes[1].at("validators"), record.at(3).at("validators"));
    EXPECT_EQ(note(answer.at("headers").at(2)).find("not the block's last"), std::string::npos)
        << "its nodes prove that the fourth receipt is the last";
}

// Kovan's headers up to the contract, months apart: the lists of the specification follow one another over the gaps.
TEST_F(ChainReplay, RealKovanOverItsLists) {
    WB_NEEDS_SHARED("vectors/aura/kovan.json");
    const auto headers = shared("aura/kovan.json");
    json::array early;
    for (const auto& header : headers.as_array())
        if (header.at("number").to_number<std::uint64_t>() < 10960500)
            early.push_back(header);
    const auto out = (m_folder / "genesis.json").string();
    ASSERT_EQ(
        cli("chain import-spec " + (test::sharedDir() / "vectors/chainspecs/kovan.json").string() + " -o " + out).code,
        0);
    const auto answer = verify(early, out);
    ASSERT_GT(early.size(), 10U);
    expectAllOk(answer);
    EXPECT_EQ(answer.at("validators").as_array().size(), 3U);
    EXPECT_NE(note(answer.at("headers").at(early.size() - 1)).find("10960440"), std::string::npos);
}

// Every altered Kovan header falls by the check that its record names. Its set of that time is not recorded: the one
// that gives the real author its turn stands for it.
TEST_F(ChainReplay, RealKovanAltered) {
    WB_NEEDS_SHARED("vectors/aura/kovan_mutations.json");
    json::value real;
    const auto headers = shared("aura/kovan.json");
    for (const auto& header : headers.as_array())
        if (header.at("number") == 27188347)
            real = header;
    const std::string rlp(real.at("headerRlp").as_string());
    const auto step = real.at("step").to_number<std::uint64_t>();
    json::array validators{"0x00000000000000000000000000000000000000a0", "0x00000000000000000000000000000000000000a1",
                           "0x00000000000000000000000000000000000000a2", "0x00000000000000000000000000000000000000a3"};
    validators[step % 4] = real.at("author");
    const auto profile = import(
        "kovan.json",
        {{"number", 27188346}, {"hash", "0x" + rlp.substr(10, 64)}, {"step", step - 1}, {"validators", validators}});
    expectAllOk(verify(json::array{real}, profile));
    const std::map<std::string, std::string> due{{"step+1", "difficulty"},
                                                 {"step+60000", "difficulty"},
                                                 {"high-s malleated signature", "high s"},
                                                 {"author bit flipped", "signer is not the author"},
                                                 {"difficulty-1", "signer is not the author"},
                                                 {"stateRoot bit flipped", "signer is not the author"},
                                                 {"v as 27/28", "recovery id"},
                                                 {"baseFee placed before the seal fields", "header: signature"},
                                                 {"baseFee dropped", "15 items"}};
    std::size_t seen = 0;
    const auto mutations = shared("aura/kovan_mutations.json");
    for (const auto& altered : mutations.as_array()) {
        const auto answer = verify(json::array{altered}, profile);
        const auto& line = answer.at("headers").at(0);
        EXPECT_EQ(line.at("ok"), false);
        const std::string name(altered.at("mutation").as_string());
        EXPECT_NE(line.at("reason").as_string().find(due.at(name)), std::string::npos) << json::serialize(line);
        ++seen;
    }
    EXPECT_EQ(seen, due.size());

    // Beside the real header, which is known: the same checks, and never taken as a header on its own.
    const auto known = import("kovan.json", {{"headerRlp", real.at("headerRlp")}, {"validators", validators}});
    json::array together{real};
    for (const auto& altered : mutations.as_array())
        together.push_back(altered);
    const auto beside = verify(together, known);
    EXPECT_EQ(beside.at("headers").at(0).at("ok"), true);
    for (std::size_t i = 1; i < together.size(); ++i) {
        const auto& line = beside.at("headers").at(i);
        const std::string name(together[i].at("mutation").as_string());
        EXPECT_NE(line.at("reason").as_string().find(due.at(name)), std::string::npos) << json::serialize(line);
    }
}

} // namespace wattbourse
