// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chain_files.h"
#include "chain/encode/json.h"
#include "chain/light/checkpoint_file.h"

#include <boost/json/serialize.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace wattbourse::cli {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

Result<json::value> checkpointValue(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos || text[first] != '{')
        return readJsonFile(text);
    auto value = chain::parseJson(text);
    if (!value)
        return fail(value.error().code, "checkpoint: " + value.error().detail);
    return value;
}

// Whole or not at all.
Result<void> writeFile(const std::string& path, const std::string& text) {
    const std::string part = path + ".part";
    {
        std::ofstream file(part, std::ios::binary | std::ios::trunc);
        file << text << '\n';
        if (!file.flush())
            return fail(ErrorCode::System, path + ": cannot be written");
    }
    std::error_code error;
    std::filesystem::rename(part, path, error);
    if (error) {
        std::filesystem::remove(part);
        return fail(ErrorCode::System, path + ": " + error.message());
    }
    return {};
}

} // namespace

Result<Answer> chainImportCommand(const ImportOptions& options) {
    WB_ASSIGN(const json::value specJson, readJsonFile(options.spec));
    const auto spec = chain::aura::chainSpecFromJson(specJson);
    if (!spec)
        return fail(spec.error().code, options.spec + ": " + spec.error().detail);
    std::vector<std::string> notes = spec->notes;
    std::optional<json::value> checkpoint;
    if (!options.checkpoint.empty()) {
        WB_ASSIGN(checkpoint, checkpointValue(options.checkpoint));
    }
    WB_ASSIGN(chain::NetworkProfile profile, chain::profileFromSpec(*spec, checkpoint ? &*checkpoint : nullptr, notes));
    profile.endpoints = options.endpoints;
    json::value out = chain::profileToJson(profile);
    // What is written must be read again by everything that takes a profile.
    WB_TRY(chain::profileFromJson(out));
    const std::string text = json::serialize(out);
    if (!options.output.empty())
        WB_TRY(writeFile(options.output, text));
    for (const auto& note : notes)
        std::cerr << "note: " << note << '\n';
    std::string words = options.output.empty()
                            ? text
                            : options.output + ": " + profile.name + ", chain id " + std::to_string(profile.chainId) +
                                  ", from block " + std::to_string(profile.checkpoint.number);
    return Answer{std::move(out), std::move(words)};
}

} // namespace wattbourse::cli
