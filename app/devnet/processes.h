// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/node.h"
#include "chain/devnet/process_network.h"

namespace wattbourse::app {

/// One validator in this process. Writes its profile, and to the ready file where it listens.
core::Result<std::unique_ptr<chain::devnet::Node>> startValidator(chain::devnet::NodeConfig config,
                                                                  const core::Clock& clock,
                                                                  const std::filesystem::path& profile,
                                                                  const std::filesystem::path& readyFile);

/// Writes the profile of a network with one process for each authority, and to the ready file their process ids, URLs,
/// control URLs and the token for orders.
core::Result<void> tellOfProcesses(const chain::devnet::ProcessNetwork& network, const chain::NetworkProfile& profile,
                                   const std::string& token, const std::filesystem::path& profilePath,
                                   const std::filesystem::path& readyFile);

} // namespace wattbourse::app
