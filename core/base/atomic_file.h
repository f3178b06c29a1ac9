// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace wattbourse::core {

/// Replaces or makes a file with mode 0600 so that a reader, or a crash at any moment, sees the old or the new content
/// whole. On disk when it returns. Unavailable with the system's reason.
Result<void> writeFileAtomically(const std::filesystem::path& path, ByteView content);

/// Content of a small file. NotFound when there is none, OutOfRange above `maxBytes`, Unavailable otherwise.
Result<std::string> readSmallFile(const std::filesystem::path& path, std::size_t maxBytes);

} // namespace wattbourse::core
