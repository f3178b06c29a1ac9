// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace wattbourse::chain {

/// What a node was caught at.
struct Blame {
    core::Hash32 genesis;
    /// Its address without credentials.
    std::string node;
    /// The last lie, in English, printable ASCII.
    std::string offence;
    core::UnixTime at;
    unsigned count{1};
};

/// The lies of nodes, kept over restarts in a small JSON file: a node that lied is not asked again for thirty days.
/// A lie counts on the chain that it was told about. Any thread; written on each change, which is rare.
class BlameBook {
public:
    static constexpr std::chrono::hours kRemembered{30 * 24};
    static constexpr std::size_t kMaxEntries = 256;

    /// Empty, in memory only.
    BlameBook() = default;
    /// Reads `file`, or begins it. Malformed with the place in it; the file is left as it is then.
    core::Result<void> open(std::filesystem::path file);

    /// Adds to a node's blame; the oldest entry goes when there are too many. Unavailable when it cannot be written:
    /// it is remembered until the end of the program then.
    core::Result<void> record(const core::Hash32& genesis, const std::string& node, const std::string& offence,
                              core::UnixTime now);
    /// The entry of a node, if it is not forgotten yet.
    [[nodiscard]] std::optional<Blame> find(const core::Hash32& genesis, const std::string& node,
                                            core::UnixTime now) const;
    /// Takes back all blame of a node, on the user's word. NotFound when there is none.
    core::Result<void> pardon(const std::string& node);
    [[nodiscard]] std::vector<Blame> entries() const;

private:
    core::Result<void> write() const;

    mutable std::mutex m_mutex;
    std::filesystem::path m_file;
    std::vector<Blame> m_entries;
};

} // namespace wattbourse::chain
