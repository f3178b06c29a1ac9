// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace wattbourse::cli {

void addChainCommands(CLI::App&, Chosen&) {}

} // namespace wattbourse::cli
