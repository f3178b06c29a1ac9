// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json.hpp>
#include <filesystem>
#include <string>

namespace wattbourse::test {

/// The folder with real chain data and real households that may lie beside the project; it need not be there.
/// WATTBOURSE_SHARED overrides its place.
std::filesystem::path sharedDir();

/// Whole text of a file; a test failure (exception) when it cannot be read.
std::string readFile(const std::filesystem::path& path);
boost::json::value readJson(const std::filesystem::path& path);

} // namespace wattbourse::test

/// Leaves the test as skipped, with the reason on its output, when the shared file is not there.
#define WB_NEEDS_SHARED(relativePath)                                                                                  \
    if (!std::filesystem::exists(::wattbourse::test::sharedDir() / (relativePath)))                                    \
    GTEST_SKIP() << "needs shared data: " << (relativePath)
