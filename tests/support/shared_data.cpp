// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shared_data.h"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace wattbourse::test {

std::filesystem::path sharedDir() {
    if (const char* set = std::getenv("WATTBOURSE_SHARED"))
        return set;
    return WATTBOURSE_SHARED_DIR;
}

std::string readFile(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw std::runtime_error("cannot read " + path.string());
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

boost::json::value readJson(const std::filesystem::path& path) {
    return boost::json::parse(readFile(path));
}

} // namespace wattbourse::test
