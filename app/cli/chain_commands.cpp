// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chain_files.h"

namespace wattbourse::cli {

void addChainCommands(CLI::App& app, Chosen& chosen) {
    auto* group = app.add_subcommand("chain", "Headers and proofs of a proof-of-authority chain");
    group->require_subcommand(1);
    addBeaconCommands(*group, chosen);
    addBeaconFollowCommand(*group, chosen);
    addProofCommands(*group, chosen);
    addNodeCommands(*group, chosen);

    struct HeaderOptions {
        std::string file;
        std::string engine{"aura"};
        chain::aura::HeaderForm form;
        std::uint64_t epoch{chain::clique::Rules{}.epoch};

        [[nodiscard]] chain::EngineRules rules() const {
            if (engine == "clique") {
                chain::clique::Rules out;
                out.londonBlock = form.londonBlock;
                out.epoch = epoch;
                return out;
            }
            chain::aura::Rules out;
            out.form = form;
            return out;
        }
    };
    auto header = std::make_shared<HeaderOptions>();
    auto* headerCmd = group->add_subcommand("header", "Hash, seal and signer of each header in FILE");
    headerCmd->add_option("FILE", header->file, "JSON: objects with headerRlp, or JSON-RPC blocks; - is standard input")
        ->required();
    headerCmd->add_option("--engine", header->engine, "How the chain seals")
        ->check(CLI::IsMember({"aura", "clique"}))
        ->capture_default_str();
    headerCmd->add_option("--london", header->form.londonBlock, "First block with a base fee");
    headerCmd->add_option("--empty-steps", header->form.emptyStepsBlock,
                          "First block with empty steps in its seal (aura)");
    headerCmd->add_option("--epoch", header->epoch, "Blocks from checkpoint to checkpoint (clique)")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    headerCmd->callback(
        [header, &chosen] { chosen = [header] { return chainHeaderCommand(header->file, header->rules()); }; });

    struct VerifyOptions {
        std::string file;
        std::string profile;
    };
    auto verify = std::make_shared<VerifyOptions>();
    auto* verifyCmd = group->add_subcommand("verify", "Consecutive headers against a network's profile");
    verifyCmd->add_option("FILE", verify->file, "JSON as for header")->required();
    verifyCmd->add_option("--profile", verify->profile, "network.json")->required();
    verifyCmd->callback(
        [verify, &chosen] { chosen = [verify] { return chainVerifyCommand(verify->file, verify->profile); }; });

    auto import = std::make_shared<ImportOptions>();
    auto* importCmd =
        group->add_subcommand("import-spec", "A network's profile from a chain specification of a public node");
    importCmd
        ->add_option("FILE", import->spec,
                     "Chain specification of OpenEthereum or Nethermind (AuRa), or genesis file of geth (Clique)")
        ->required();
    importCmd->add_option("--checkpoint", import->checkpoint,
                          "The trusted block: a JSON file, or the JSON itself; without it the specification's genesis");
    importCmd->add_option("--endpoint", import->endpoints, "JSON-RPC URL of a node; may be repeated");
    importCmd->add_option("-o,--output", import->output, "Write the profile here");
    importCmd->callback([import, &chosen] { chosen = [import] { return chainImportCommand(*import); }; });

    addFollowCommand(*group, chosen);
}

} // namespace wattbourse::cli
