// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for an authority is read again by the importer of specifications, and says the same.
#include "chain/provider/authority_files.h"

#include "chain/consensus/aura/spec.h"
#include "chain/encode/json.h"

#include <gtest/gtest.h>

namespace wattbourse::chain {
namespace {

using core::ErrorCode;

class AuthorityFiles : public ::testing::Test {
protected:
    AuthorityFiles() {
        for (std::uint8_t i = 1; i <= 4; ++i) {
            core::Address address;
            address.bytes.fill(i);
            m_plan.rules.validators.push_back(address);
        }
        m_plan.networkName = "village";
        m_plan.chainId = 4711;
        m_plan.authority = m_plan.rules.validators[2];
        m_plan.rules.twoThirdsBlock = 0;
        m_plan.peers = {"enode://" + std::string(128, 'a') + "@192.0.2.7:30303"};
    }
    std::string file(const std::string& name) const {
        const auto files = authorityFiles(m_plan);
        if (!files)
            return files.error().detail;
        for (const auto& one : *files)
            if (one.name == name)
                return one.content;
        return "";
    }
    void expectRefused(ErrorCode code, const std::string& field) const {
        const auto files = authorityFiles(m_plan);
        ASSERT_FALSE(files);
        EXPECT_EQ(files.error().code, code) << files.error().detail;
        EXPECT_TRUE(files.error().detail.starts_with(field + ":")) << files.error().detail;
    }

    AuthorityPlan m_plan;
};

} // namespace

TEST_F(AuthorityFiles, theSpecificationSaysTheRulesAgain) {
    for (const bool london : {false, true}) {
        if (london)
            m_plan.rules.form.londonBlock = 100;
        const auto json = parseJson(file("chain.json"));
        ASSERT_TRUE(json) << file("chain.json");
        const auto spec = aura::chainSpecFromJson(*json);
        ASSERT_TRUE(spec) << spec.error().detail;
        EXPECT_EQ(spec->chainId, 4711U);
        EXPECT_EQ(spec->name, "village");
        EXPECT_EQ(spec->rules.validators, m_plan.rules.validators);
        EXPECT_EQ(spec->rules.steps, m_plan.rules.steps);
        EXPECT_EQ(spec->rules.form.londonBlock, m_plan.rules.form.londonBlock);
        EXPECT_EQ(spec->rules.twoThirdsBlock, m_plan.rules.twoThirdsBlock);
        EXPECT_EQ(spec->rules.noUnclesBlock, m_plan.rules.noUnclesBlock);
        EXPECT_EQ(spec->rules.minGasLimit, m_plan.rules.minGasLimit);
    }
}

TEST_F(AuthorityFiles, eachProgramGetsItsConfiguration) {
    const auto config = parseJson(file("authority.cfg"));
    ASSERT_TRUE(config);
    const std::string author = core::toHex0x(m_plan.authority);
    EXPECT_EQ(config->at("KeyStore").at("BlockAuthorAccount").as_string(), author);
    EXPECT_EQ(config->at("JsonRpc").at("Host").as_string(), "127.0.0.1");
    EXPECT_EQ(config->at("Init").at("ChainSpecPath").as_string(), "/var/lib/wattbourse-authority/chain.json");
    EXPECT_EQ(file("authority.toml"), "");
    m_plan.program = NodeProgram::OpenEthereum;
    EXPECT_NE(file("authority.toml").find("engine_signer = \"" + author + "\""), std::string::npos);
    EXPECT_NE(file("start.sh").find("exec openethereum"), std::string::npos);
    EXPECT_NE(file("wattbourse-authority.service").find("ExecStart=/var/lib/wattbourse-authority/start.sh\n"),
              std::string::npos);
    EXPECT_NE(file("KEYS.txt").find(author), std::string::npos);
}

TEST_F(AuthorityFiles, whatCannotBeWrittenSafelyIsNamed) {
    const AuthorityPlan good = m_plan;
    m_plan.networkName = "a; rm -rf /";
    expectRefused(ErrorCode::Malformed, "networkName");
    m_plan = good;
    for (const char* folder : {"relative", "/a b", "/a/$(x)", "/a/../../etc", "/a\nb"}) {
        m_plan.folder = folder;
        expectRefused(ErrorCode::Malformed, "folder");
    }
    m_plan = good;
    for (const char* peer : {"http://a", "enode://a\"b", "enode://"}) {
        m_plan.peers = {peer};
        if (std::string(peer) != "enode://")
            expectRefused(ErrorCode::Malformed, "peers");
    }
    m_plan = good;
    m_plan.authority.bytes[0] ^= 1;
    expectRefused(ErrorCode::NotFound, "authority");
    m_plan = good;
    m_plan.rules.constantBaseFee = 0;
    expectRefused(ErrorCode::Refused, "constantBaseFee");
    m_plan = good;
    m_plan.rules.validatorContract = core::Address{};
    expectRefused(ErrorCode::Refused, "validators");
    m_plan = good;
    m_plan.rpcPort = 0;
    expectRefused(ErrorCode::OutOfRange, "ports");
    m_plan = good;
    m_plan.gasLimit = 1;
    expectRefused(ErrorCode::OutOfRange, "gasLimit");
}

} // namespace wattbourse::chain
