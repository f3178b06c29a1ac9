// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

namespace wattbourse::cli {

/// Usage in and out of Green Button files.
void addGreenButtonCommands(CLI::App& app, Chosen& chosen);

} // namespace wattbourse::cli
