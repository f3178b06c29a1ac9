// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// chain probe: what nodes can do, before they are written into a network's profile. chain authority-files: an own one.
#include "app/cli/commands.h"
#include "chain/light/profile.h"
#include "chain/provider/authority_files.h"
#include "chain/provider/pool_order.h"
#include "chain/provider/probe.h"
#include "core/base/atomic_file.h"
#include "core/base/hex.h"
#include "core/net/url.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <filesystem>
#include <set>

namespace wattbourse::cli {

namespace {

using core::Result;
namespace json = boost::json;

struct ProbeOptions {
    std::vector<std::string> urls;
    std::string caFile;
    unsigned seconds{10};
};

const char* supportText(chain::Support support) {
    switch (support) {
    case chain::Support::Yes:
        return "yes";
    case chain::Support::No:
        return "no";
    case chain::Support::Unknown:
        break;
    }
    return "unknown";
}

json::value supportJson(chain::Support support) {
    return support == chain::Support::Unknown ? json::value(nullptr) : json::value(support == chain::Support::Yes);
}

json::object describe(const std::string& name, const chain::Capabilities& can) {
    json::object out{{"url", name},
                     {"client", can.client},
                     {"chainId", nullptr},
                     {"genesisHash", nullptr},
                     {"head", nullptr},
                     {"proofs", supportJson(can.proofs)},
                     {"blockReceipts", supportJson(can.blockReceipts)},
                     {"rawHeaders", supportJson(can.rawHeaders)},
                     {"subscriptions", supportJson(can.subscriptions)},
                     {"batch", can.batch}};
    if (can.chainId)
        out["chainId"] = *can.chainId;
    if (can.genesis)
        out["genesisHash"] = core::toHex0x(*can.genesis);
    if (can.head)
        out["head"] = *can.head;
    return out;
}

std::string words(const std::string& name, const chain::Capabilities& can) {
    std::string out = name + "\n  client " + (can.client.empty() ? "unknown" : can.client);
    out += "\n  chain " + (can.chainId ? std::to_string(*can.chainId) : "unknown") + ", head " +
           (can.head ? std::to_string(*can.head) : "unknown");
    out += std::string("\n  proofs ") + supportText(can.proofs) + ", block receipts " + supportText(can.blockReceipts) +
           ", raw headers " + supportText(can.rawHeaders) + ", subscriptions " + supportText(can.subscriptions) +
           ", batches of " + std::to_string(can.batch);
    return out;
}

Result<Answer> probeCommand(const ProbeOptions& options) {
    const auto transport =
        chain::makeTransport({.timeout = std::chrono::seconds(options.seconds)}, {.caFile = options.caFile});
    const core::SystemClock clock;
    json::array nodes;
    std::string text;
    std::vector<core::EndpointStatus> pool;
    std::set<std::pair<std::optional<std::uint64_t>, std::optional<core::Hash32>>> chains;
    std::optional<core::Error> failure;
    for (const std::string& url : options.urls) {
        const std::string name = core::withoutCredentials(url);
        const auto can = chain::probe(url, *transport, clock, {});
        if (!can) {
            failure = core::Error{can.error().code, name + ": " + can.error().detail};
            nodes.push_back(json::object{{"url", name}, {"error", can.error().detail}});
            text += name + "\n  " + can.error().detail + "\n";
            continue;
        }
        nodes.push_back(describe(name, *can));
        text += words(name, *can) + "\n";
        chains.emplace(can->chainId, can->genesis);
        pool.push_back(chain::Endpoint(url, *transport, clock).status());
    }
    // With none of them answering there is nothing to tell.
    if (pool.empty())
        return tl::make_unexpected(*failure);
    json::array warnings;
    for (const auto& warning : chain::poolWarnings(pool))
        warnings.emplace_back(warning);
    if (chains.size() > 1)
        warnings.emplace_back("These nodes are not on one chain");
    text += std::string("pool ") + chain::poolModeText(chain::poolModeOf(pool));
    for (const auto& warning : warnings)
        text += "\nwarning: " + std::string(warning.as_string());
    json::object out{{"nodes", std::move(nodes)},
                     {"pool", chain::poolModeText(chain::poolModeOf(pool))},
                     {"oneChain", chains.size() == 1},
                     {"warnings", std::move(warnings)}};
    return Answer{std::move(out), std::move(text)};
}

struct AuthorityOptions {
    std::string profile;
    std::string authority;
    std::string name;
    std::string program{"nethermind"};
    std::string out;
    chain::AuthorityPlan plan;
};

Result<Answer> authorityCommand(const AuthorityOptions& options) {
    WB_ASSIGN(const json::value file, readJsonFile(options.profile));
    const auto profile = chain::profileFromJson(file);
    if (!profile)
        return core::fail(profile.error().code, options.profile + ": " + profile.error().detail);
    const auto* rules = std::get_if<chain::aura::Rules>(&profile->engine);
    if (rules == nullptr)
        return core::fail(core::ErrorCode::Refused, options.profile + ": engine: files are written for AuRa only");
    chain::AuthorityPlan plan = options.plan;
    plan.program =
        options.program == "openethereum" ? chain::NodeProgram::OpenEthereum : chain::NodeProgram::Nethermind;
    plan.networkName = options.name.empty() ? profile->name : options.name;
    plan.chainId = profile->chainId;
    plan.rules = *rules;
    const auto authority = core::addressFromHex(options.authority);
    if (!authority)
        return core::fail(authority.error().code, "--authority: " + authority.error().detail);
    plan.authority = *authority;
    WB_ASSIGN(const auto files, chain::authorityFiles(plan));
    std::error_code error;
    std::filesystem::create_directories(options.out, error);
    json::array names;
    std::string text;
    for (const auto& one : files) {
        const auto path = std::filesystem::path(options.out) / one.name;
        WB_TRY(core::writeFileAtomically(path, core::asBytes(one.content)));
        if (one.executable)
            std::filesystem::permissions(path, std::filesystem::perms::owner_exec, std::filesystem::perm_options::add,
                                         error);
        names.emplace_back(path.string());
        text += (text.empty() ? "" : "\n") + path.string();
    }
    json::object out{{"files", std::move(names)}, {"folder", plan.folder}};
    return Answer{std::move(out), std::move(text)};
}

} // namespace

void addNodeCommands(CLI::App& chain, Chosen& chosen) {
    auto options = std::make_shared<ProbeOptions>();
    auto* command = chain.add_subcommand("probe", "What each node can do: proofs, receipts, batches, subscriptions");
    command
        ->add_option("URL", options->urls,
                     "http, https, ws, wss, unix:///file or http+unix:///file; options behind #: role=own, "
                     "pin-sha256=BASE64, self-signed=yes")
        ->required();
    command->add_option("--ca-file", options->caFile, "PEM file of a private certificate authority");
    command->add_option("--timeout", options->seconds, "Seconds for one answer")
        ->check(CLI::Range(1, 60))
        ->capture_default_str();
    command->callback([options, &chosen] { chosen = [options] { return probeCommand(*options); }; });

    auto authority = std::make_shared<AuthorityOptions>();
    auto* files = chain.add_subcommand("authority-files", "The files with which an own authority runs");
    files->add_option("--profile", authority->profile, "network.json of an AuRa network")->required();
    files->add_option("--authority", authority->authority, "Its address, one of the validators")->required();
    files->add_option("--out", authority->out, "Folder to write to")->required();
    files->add_option("--client", authority->program, "Program that runs it")
        ->check(CLI::IsMember({"nethermind", "openethereum"}))
        ->capture_default_str();
    files->add_option("--name", authority->name, "Network's name in the files; the profile's by default");
    files->add_option("--folder", authority->plan.folder, "Where it lies on the authority's machine")
        ->capture_default_str();
    files->add_option("--gas-limit", authority->plan.gasLimit, "Of the genesis block")->capture_default_str();
    files->add_option("--peer", authority->plan.peers, "enode:// address of another authority; may be repeated");
    files->add_option("--rpc-port", authority->plan.rpcPort, "JSON-RPC, on the loopback")->capture_default_str();
    files->add_option("--port", authority->plan.peerPort, "For the other authorities")->capture_default_str();
    files->callback([authority, &chosen] { chosen = [authority] { return authorityCommand(*authority); }; });
}

} // namespace wattbourse::cli
