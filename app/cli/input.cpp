// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <boost/json/stream_parser.hpp>
#include <fstream>
#include <iostream>
#include <sstream>

namespace wattbourse::cli {

namespace {
constexpr std::size_t kMaxInputBytes = 64U << 20U;
}

core::Result<std::string> readTextFile(const std::string& path) {
    std::ifstream file;
    if (path != "-") {
        file.open(path, std::ios::binary);
        if (!file)
            return core::fail(core::ErrorCode::Unavailable, path + ": cannot be opened");
    }
    std::istream& in = path == "-" ? std::cin : file;
    std::string text;
    std::string chunk(1U << 16U, '\0');
    while (in.read(chunk.data(), static_cast<std::streamsize>(chunk.size())) || in.gcount() > 0) {
        text.append(chunk, 0, static_cast<std::size_t>(in.gcount()));
        if (text.size() > kMaxInputBytes)
            return core::fail(core::ErrorCode::OutOfRange, path + ": larger than 64 MiB");
    }
    if (in.bad())
        return core::fail(core::ErrorCode::Unavailable, path + ": cannot be read");
    return text;
}

core::Result<boost::json::value> readJsonFile(const std::string& path) {
    WB_ASSIGN(const std::string text, readTextFile(path));
    boost::json::stream_parser parser;
    boost::json::error_code error;
    const std::size_t used = parser.write_some(text, error);
    if (!error && text.find_first_not_of(" \t\r\n", used) != std::string::npos)
        error = boost::json::error::extra_data;
    if (!error)
        parser.finish(error);
    if (error)
        return core::fail(core::ErrorCode::Malformed,
                          path + ": not JSON near byte " + std::to_string(used) + ": " + error.message());
    return parser.release();
}

} // namespace wattbourse::cli
