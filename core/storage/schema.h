// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace wattbourse::core {

/// The terminal's database: raw readings, slots, signed transactions. One file for each network and owner.
/// The file holds no secret: signed transactions are public the moment they are sent.
Result<std::unique_ptr<Database>> openStore(const std::filesystem::path& path);

} // namespace wattbourse::core
