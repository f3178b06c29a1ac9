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

/// One process for each authority. Writes the profile with the URLs of all, and to the ready file their process ids,
/// control URLs and the token.
core::Result<std::unique_ptr<chain::devnet::ProcessNetwork>>
startProcesses(chain::devnet::ProcessNetwork::Config config, const std::filesystem::path& profile,
               const std::filesystem::path& readyFile);

} // namespace wattbourse::app
