// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace wattbourse::chain::devnet {

/// An append-only file of records that survives the program's death at any moment: a record counts once append()
/// returned; a torn one at the end is cut off when the file is opened. Not thread-safe.
class Journal {
public:
    /// Opens or makes the file. System when it cannot be read or written; Malformed when a record that is not the last
    /// one is damaged.
    static core::Result<Journal> open(const std::filesystem::path& path);
    Journal(Journal&& other) noexcept;
    Journal& operator=(Journal&& other) noexcept;
    ~Journal();

    /// Records found when it was opened, oldest first; empties the list.
    std::vector<core::Bytes> takeRecords();
    /// On disk when it returns.
    core::Result<void> append(core::ByteView record);

private:
    explicit Journal(int fd) : m_fd(fd) {}
    int m_fd{-1};
    std::vector<core::Bytes> m_records;
};

} // namespace wattbourse::chain::devnet
