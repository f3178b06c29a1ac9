// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wattbourse-cli chain …, as a script uses it.
#pragma once

#include "chain/consensus/aura/header.h"
#include "tests/support/shared_data.h"

#include <boost/json/serialize.hpp>
#include <cstdio>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/wait.h>

namespace wattbourse::test {

namespace json = boost::json;

struct CliRun {
    int code{};
    std::string out;
    json::value json() const { return json::parse(out); }
};

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
    static CliRun cli(const std::string& arguments) {
        CliRun run;
        FILE* pipe = popen((WATTBOURSE_CLI " --json " + arguments + " 2>/dev/null").c_str(), "r");
        char chunk[4096];
        while (const std::size_t got = fread(chunk, 1, sizeof chunk, pipe))
            run.out.append(chunk, got);
        run.code = WEXITSTATUS(pclose(pipe));
        return run;
    }
    /// What it says on standard error.
    static std::string complaint(const std::string& arguments) {
        std::string out;
        FILE* pipe = popen((WATTBOURSE_CLI " --json " + arguments + " 2>&1 >/dev/null").c_str(), "r");
        char chunk[4096];
        while (const std::size_t got = fread(chunk, 1, sizeof chunk, pipe))
            out.append(chunk, got);
        pclose(pipe);
        return out;
    }
    static json::value fixture(const char* name) {
        return readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain" / name);
    }

    std::filesystem::path m_folder;
};

inline json::object rlpEntry(const chain::aura::Header& header) {
    return {{"headerRlp", core::toHex0x(chain::aura::encodeHeader(header))}};
}

} // namespace wattbourse::test
