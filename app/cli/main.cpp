// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wattbourse-cli: the libraries without a screen. Exit codes: 0 done, 1 bad input or refused, 2 wrong usage.
#include "app/cli/commands.h"
#include "app/cli/green_button_command.h"

#include <boost/json/serialize.hpp>
#include <iostream>

int main(int argc, char** argv) {
    using namespace wattbourse;
    CLI::App app{"Wattbourse without a screen: checks headers and proofs, signs, clears, reads meters, back-tests."};
    app.set_version_flag("--version", "wattbourse-cli " WATTBOURSE_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    bool asJson = false;
    app.add_flag("--json", asJson, "Print one JSON document");

    cli::Chosen chosen;
    cli::addChainCommands(app, chosen);
    cli::addWalletCommands(app, chosen);
    cli::addMarketCommands(app, chosen);
    cli::addMeterCommands(app, chosen);
    cli::addAgentCommands(app, chosen);
    cli::addPortfolioCommands(app, chosen);
    cli::addOpenAdrCommands(app, chosen);
    cli::addGreenButtonCommands(app, chosen);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int code = app.exit(error);
        return code == 0 ? 0 : 2;
    }

    const auto answer = chosen();
    if (!answer) {
        std::cerr << "wattbourse-cli: " << answer.error().detail << '\n';
        return 1;
    }
    if (asJson)
        std::cout << boost::json::serialize(answer->json) << '\n';
    else
        std::cout << answer->text << '\n';
    return std::cout.flush() ? 0 : 1;
}
