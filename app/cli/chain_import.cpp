// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chain_files.h"
#include "chain/encode/json.h"
#include "chain/light/checkpoint_file.h"
#include "chain/light/clique_profile.h"

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

namespace {

Result<chain::NetworkProfile> profileOf(const json::value& spec, const json::value* checkpoint,
                                        std::vector<std::string>& notes) {
    if (chain::clique::isCliqueGenesis(spec)) {
        WB_ASSIGN(const auto genesis, chain::clique::genesisFromJson(spec));
        return chain::profileFromGenesis(genesis, checkpoint);
    }
    WB_ASSIGN(const auto read, chain::aura::chainSpecFromJson(spec));
    notes = read.notes;
    return chain::profileFromSpec(read, checkpoint, notes);
}

} // namespace

Result<Answer> chainImportCommand(const ImportOptions& options) {
    WB_ASSIGN(const json::value specJson, readJsonFile(options.spec));
    std::optional<json::value> checkpoint;
    if (!options.checkpoint.empty()) {
        WB_ASSIGN(checkpoint, checkpointValue(options.checkpoint));
    }
    std::vector<std::string> notes;
    auto made = profileOf(specJson, checkpoint ? &*checkpoint : nullptr, notes);
    if (!made)
        return fail(made.error().code, made.error().detail.starts_with("checkpoint")
                                           ? made.error().detail
                                           : options.spec + ": " + made.error().detail);
    chain::NetworkProfile profile = *std::move(made);
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
