// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace wattbourse::app {

/// The first that is there: `given` (from the command line), the variable, `relative` to the folder of the program or
/// to one of the folders above it. NotFound, saying where was looked.
core::Result<std::filesystem::path> findPlace(const std::string& given, const char* variable,
                                              const std::filesystem::path& relative);

} // namespace wattbourse::app
