// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace wattbourse::core {

/// The terminal's database: raw readings, slots, signed transactions, sealed orders. One file for each network and
/// owner. The file holds no key: signed transactions are public the moment they are sent. Whoever reads the salts of
/// sealed orders before the gate closes knows the bids and can reveal them, no more; so the file is for its user alone.
Result<std::unique_ptr<Database>> openStore(const std::filesystem::path& path);

} // namespace wattbourse::core
