// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wattbourse-cli as a script uses it; WATTBOURSE_CLI is its path.
#pragma once

#include <boost/json/parse.hpp>
#include <cstdio>
#include <string>
#include <sys/wait.h>

namespace wattbourse::test {

struct CliRun {
    int code{};
    std::string out;
    boost::json::value json() const { return boost::json::parse(out); }
};

/// `shell` runs with --json and says where its output goes.
inline CliRun runCli(const std::string& shell) {
    CliRun run;
    FILE* pipe = popen((WATTBOURSE_CLI " --json " + shell).c_str(), "r");
    char chunk[4096];
    while (const std::size_t got = fread(chunk, 1, sizeof chunk, pipe))
        run.out.append(chunk, got);
    run.code = WEXITSTATUS(pclose(pipe));
    return run;
}

inline CliRun cli(const std::string& arguments) {
    return runCli(arguments + " 2>/dev/null");
}
/// What it says on standard error.
inline std::string complaint(const std::string& arguments) {
    return runCli(arguments + " 2>&1 >/dev/null").out;
}

} // namespace wattbourse::test
