// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of headers as the chain commands take them, and the commands that live in files of their own.
#pragma once

#include "app/cli/commands.h"
#include "chain/consensus/engine_rules.h"
#include "core/base/hex.h"

namespace wattbourse::cli {

/// The entries of a file: a list, an object with `headers` or `blocks`, or one entry; each a header with what belongs
/// to it. Nodes' whole answers are unwrapped, a text is an encoded header, and an entry of a record of set changes is
/// followed by its `finalityBlocks`. Entries that name a set alone are left out.
core::Result<std::vector<boost::json::object>> headerEntries(const boost::json::value& file);

struct HeaderFacts {
    std::optional<core::Hash32> hash;
    std::optional<core::Hash32> named;
    std::optional<chain::SealedBlock> block;
    /// Why the seal does not hold.
    std::string reason;
};
/// Malformed for what is neither an encoded header nor a block.
core::Result<HeaderFacts> factsOf(const boost::json::object& entry, const chain::EngineRules& rules);

/// One line of JSON for each.
std::string lines(const boost::json::array& entries);

template <class T>
boost::json::value orNull(const std::optional<T>& value) {
    if constexpr (std::is_integral_v<T>)
        return value ? boost::json::value(*value) : boost::json::value(nullptr);
    else
        return value ? boost::json::value(core::toHex0x(*value)) : boost::json::value(nullptr);
}

core::Result<Answer> chainHeaderCommand(const std::string& file, const chain::EngineRules& rules);
core::Result<Answer> chainVerifyCommand(const std::string& file, const std::string& profileFile);

struct ImportOptions {
    std::string spec;
    /// A file, or the JSON text itself; empty for the specification's genesis.
    std::string checkpoint;
    std::vector<std::string> endpoints;
    /// Where the profile is written; nowhere when empty.
    std::string output;
};
core::Result<Answer> chainImportCommand(const ImportOptions& options);

} // namespace wattbourse::cli
