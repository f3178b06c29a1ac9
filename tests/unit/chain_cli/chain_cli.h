// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wattbourse-cli chain …, as a script uses it.
#pragma once

#include "chain/consensus/aura/header.h"
#include "tests/support/cli_run.h"
#include "tests/support/shared_data.h"

#include <boost/json/serialize.hpp>
#include <fstream>
#include <gtest/gtest.h>

namespace wattbourse::test {

namespace json = boost::json;

class ChainCli : public ::testing::Test {
protected:
    ChainCli() {
        m_folder = std::filesystem::path(::testing::TempDir()) /
                   ("chain_cli_" + std::string(::testing::UnitTest::GetInstance()->current_test_info()->name()));
        std::filesystem::create_directories(m_folder);
    }
    ~ChainCli() override { std::filesystem::remove_all(m_folder); }

    std::string file(const char* name, const json::value& content) const {
        const auto path = m_folder / name;
        std::ofstream(path) << json::serialize(content);
        return path.string();
    }
    static CliRun cli(const std::string& arguments) { return test::cli(arguments); }
    static std::string complaint(const std::string& arguments) { return test::complaint(arguments); }
    static json::value fixture(const char* name) {
        return readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain" / name);
    }

    std::filesystem::path m_folder;
};

inline json::object rlpEntry(const chain::aura::Header& header) {
    return {{"headerRlp", core::toHex0x(chain::aura::encodeHeader(header))}};
}

} // namespace wattbourse::test
