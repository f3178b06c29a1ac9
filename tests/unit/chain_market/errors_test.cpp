// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"

#include "chain/market/contract_errors.h"

#include <boost/json.hpp>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <set>

namespace wattbourse::chain::test {

namespace json = boost::json;

/// The table against the abi of every committed artifact.
TEST(Errors, AreThoseOfTheArtifacts) {
    std::set<std::string> wanted;
    for (const auto& entry : std::filesystem::directory_iterator(WB_ARTIFACTS)) {
        std::ifstream file(entry.path());
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        const json::value artifact = json::parse(text);
        for (const auto& item : artifact.at("abi").as_array()) {
            if (item.at("type") != "error")
                continue;
            std::string signature(item.at("name").as_string());
            signature += "(";
            bool first = true;
            for (const auto& input : item.at("inputs").as_array()) {
                signature += first ? "" : ",";
                signature +=
                    std::string(input.at("type").as_string()) + " " + std::string(input.at("name").as_string());
                first = false;
            }
            wanted.insert(signature + ")");
        }
    }
    std::set<std::string> table;
    for (const auto& kind : contractErrors())
        table.emplace(kind.signature);
    EXPECT_EQ(table, wanted);
}

/// What ethers makes of each error with known values.
TEST(Errors, DecodeWhatEthersEncodes) {
    for (const auto& entry : golden().at("errors").as_array()) {
        const auto got = decodeContractError(hexBytes(entry.at("data")));
        ASSERT_TRUE(got) << got.error().detail;
        EXPECT_EQ(std::string(got->name), std::string(entry.at("name").as_string()));
        const auto& values = entry.at("values").as_array();
        ASSERT_EQ(got->values.size(), values.size()) << got->name;
        for (std::size_t i = 0; i < values.size(); ++i)
            EXPECT_EQ(got->values[i].text, std::string(values[i].as_string())) << got->name;
    }
}

TEST(Errors, WhatIsNoneIsSaid) {
    EXPECT_EQ(decodeContractError({}).error().code, core::ErrorCode::NotFound);
    const core::Bytes panic{0x4e, 0x48, 0x7b, 0x71};
    EXPECT_EQ(decodeContractError(panic).error().code, core::ErrorCode::NotFound);
    auto cut = hexBytes(golden().at("errors").as_array().at(0).at("data"));
    cut.pop_back();
    EXPECT_EQ(decodeContractError(cut).error().code, core::ErrorCode::Malformed);
}

} // namespace wattbourse::chain::test
