// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <CLI/CLI.hpp>
#include <boost/json/value.hpp>
#include <functional>
#include <string>

namespace wattbourse::cli {

/// What a command yields: a JSON document for --json, and the same in words.
struct Answer {
    boost::json::value json;
    std::string text;
};

/// The command that the user's line chose; run after parsing.
using Chosen = std::function<core::Result<Answer>()>;

/// Each adds its group of commands. A command's callback stores its work in `chosen`; it does not run it.
void addChainCommands(CLI::App& app, Chosen& chosen);
/// Into the group of chain.
void addBeaconCommands(CLI::App& chain, Chosen& chosen);
void addBeaconFollowCommand(CLI::App& chain, Chosen& chosen);
void addProofCommands(CLI::App& chain, Chosen& chosen);
void addFollowCommand(CLI::App& chain, Chosen& chosen);
void addNodeCommands(CLI::App& chain, Chosen& chosen);
void addWalletCommands(CLI::App& app, Chosen& chosen);
void addMarketCommands(CLI::App& app, Chosen& chosen);
/// Into the group of market.
void addSimulateCommand(CLI::App& market, Chosen& chosen);
void addMeterCommands(CLI::App& app, Chosen& chosen);
/// Into the group of meter; needs no serial port.
void addCertificateCommands(CLI::App& meter, Chosen& chosen);
void addAgentCommands(CLI::App& app, Chosen& chosen);
/// Into the group of agent.
void addBaselineCommand(CLI::App& agent, Chosen& chosen);
void addPortfolioCommands(CLI::App& app, Chosen& chosen);
void addOpenAdrCommands(CLI::App& app, Chosen& chosen);

/// The parsed JSON of a file ("-" is standard input), at most 64 MiB. Malformed with the position, Unavailable when
/// unreadable.
core::Result<boost::json::value> readJsonFile(const std::string& path);
/// Bytes of a file, same limits.
core::Result<std::string> readTextFile(const std::string& path);

} // namespace wattbourse::cli
