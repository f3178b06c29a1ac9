// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/provider/authority_files.h"

#include "chain/encode/uint256.h"
#include "core/base/hex.h"

#include <algorithm>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

// Both programs count from here; what lies below is theirs to forbid.
constexpr const char* kMaxCodeSize = "0x6000";
constexpr std::uint64_t kMaxPeers = 64;

std::string hex(std::uint64_t number) {
    return Uint256(number).toHex();
}

bool isName(std::string_view text, std::string_view more) {
    return !text.empty() && text.size() <= 128 && std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               more.find(c) != std::string_view::npos;
    });
}

Result<void> check(const AuthorityPlan& plan) {
    const aura::Rules& rules = plan.rules;
    if (!isName(plan.networkName, "-_"))
        return fail(ErrorCode::Malformed, "networkName: letters, digits, - and _ only");
    if (!plan.folder.starts_with('/') || !isName(plan.folder, "/.-_") || plan.folder.find("..") != std::string::npos)
        return fail(ErrorCode::Malformed, "folder: an absolute path of letters, digits, /, ., - and _");
    if (plan.chainId == 0)
        return fail(ErrorCode::OutOfRange, "chainId: not above 0");
    if (plan.gasLimit < rules.minGasLimit)
        return fail(ErrorCode::OutOfRange, "gasLimit: below " + std::to_string(rules.minGasLimit));
    if (rules.validatorContract || !rules.switches.empty())
        return fail(ErrorCode::Refused,
                    "validators: only a list is written here; a contract needs its code in the genesis");
    if (std::find(rules.validators.begin(), rules.validators.end(), plan.authority) == rules.validators.end())
        return fail(ErrorCode::NotFound, "authority: " + core::toHex0x(plan.authority) + " is none of the validators");
    if (rules.constantBaseFee)
        return fail(ErrorCode::Refused,
                    "constantBaseFee: no node knows this rule; a network without fees has no London block");
    if (rules.steps.segments().size() != 1)
        return fail(ErrorCode::Refused, "stepSeconds: a new network has one length of steps");
    if (plan.peers.size() > kMaxPeers)
        return fail(ErrorCode::OutOfRange, "peers: more than " + std::to_string(kMaxPeers));
    for (const auto& peer : plan.peers)
        if (!peer.starts_with("enode://") || !isName(std::string_view(peer).substr(0, 128), ":/@.") ||
            !isName(std::string_view(peer).substr(std::min<std::size_t>(peer.size() - 1, 128)), ":/@.[]?=-"))
            return fail(ErrorCode::Malformed, "peers: not an enode:// address");
    if (plan.rpcPort == 0 || plan.peerPort == 0)
        return fail(ErrorCode::OutOfRange, "ports: not 1 to 65535");
    return {};
}

json::object builtin(const char* name, json::object pricing) {
    return {{"balance", "0x1"}, {"builtin", json::object{{"name", name}, {"pricing", std::move(pricing)}}}};
}

// The precompiled contracts of Istanbul and later; Nethermind brings its own and passes these over.
json::object accounts() {
    const auto linear = [](int base, int word) {
        return json::object{{"linear", json::object{{"base", base}, {"word", word}}}};
    };
    const auto at = [](int number) { return "0x" + std::string(39, '0') + std::to_string(number); };
    const auto price = [](const char* of, json::object gas) {
        return json::object{{"0x0", json::object{{"price", json::object{{of, std::move(gas)}}}}}};
    };
    json::object out;
    out[at(1)] = builtin("ecrecover", linear(3000, 0));
    out[at(2)] = builtin("sha256", linear(60, 12));
    out[at(3)] = builtin("ripemd160", linear(600, 120));
    out[at(4)] = builtin("identity", linear(15, 3));
    out[at(5)] = builtin("modexp", json::object{{"modexp", json::object{{"divisor", 20}}}});
    out[at(6)] = builtin("alt_bn128_add", price("alt_bn128_const_operations", {{"price", 150}}));
    out[at(7)] = builtin("alt_bn128_mul", price("alt_bn128_const_operations", {{"price", 6000}}));
    out[at(8)] = builtin("alt_bn128_pairing", price("alt_bn128_pairing", {{"base", 45000}, {"pair", 34000}}));
    out[at(9)] = builtin("blake2_f", json::object{{"blake2_f", json::object{{"gas_per_round", 1}}}});
    return out;
}

json::object specOf(const AuthorityPlan& plan) {
    const aura::Rules& rules = plan.rules;
    json::array validators;
    for (const auto& validator : rules.validators)
        validators.emplace_back(core::toHex0x(validator));
    json::object engine{{"stepDuration", rules.steps.seconds()},
                        {"validators", json::object{{"list", std::move(validators)}}},
                        {"validateScoreTransition", hex(rules.validateScoreBlock)},
                        {"validateStepTransition", hex(rules.validateStepBlock)},
                        {"blockReward", "0x0"}};
    if (rules.noUnclesBlock) {
        engine["maximumUncleCount"] = "0x0";
        engine["maximumUncleCountTransition"] = hex(*rules.noUnclesBlock);
    }
    if (rules.twoThirdsBlock)
        engine["twoThirdsMajorityTransition"] = hex(*rules.twoThirdsBlock);
    if (rules.form.emptyStepsBlock) {
        engine["emptyStepsTransition"] = hex(*rules.form.emptyStepsBlock);
        engine["maximumEmptySteps"] = "0x18";
    }
    if (rules.strictEmptyStepsBlock)
        engine["strictEmptyStepsTransition"] = hex(*rules.strictEmptyStepsBlock);
    json::object params{{"networkID", hex(plan.chainId)},
                        {"chainID", hex(plan.chainId)},
                        {"maximumExtraDataSize", hex(rules.maxExtraData)},
                        {"minGasLimit", hex(rules.minGasLimit)},
                        {"gasLimitBoundDivisor", hex(rules.gasLimitDivisor)},
                        {"maxCodeSize", kMaxCodeSize},
                        {"maxCodeSizeTransition", "0x0"}};
    for (const int eip : {140, 145, 150, 155, 211, 214, 658, 1014, 1052, 1283, 1344, 1706, 1884, 2028})
        params["eip" + std::to_string(eip) + "Transition"] = "0x0";
    // One by one: a member that is added may move the others, and a chain of assignments would read one that moved.
    for (const char* name : {"eip160Transition", "eip161abcTransition", "eip161dTransition"})
        params[name] = "0x0";
    if (rules.form.londonBlock) {
        for (const int eip : {1559, 2929, 2930, 3198, 3529, 3541})
            params["eip" + std::to_string(eip) + "Transition"] = hex(*rules.form.londonBlock);
        params["eip1559BaseFeeInitialValue"] = hex(rules.initialBaseFee);
        params["eip1559BaseFeeMaxChangeDenominator"] = hex(rules.baseFeeDivisor);
        params["eip1559ElasticityMultiplier"] = hex(rules.elasticity);
        if (rules.baseFeeFloorBlock) {
            params["eip1559BaseFeeMinValueTransition"] = hex(*rules.baseFeeFloorBlock);
            params["eip1559BaseFeeMinValue"] = hex(rules.baseFeeFloor);
        }
    }
    json::object seal{{"step", "0x0"}, {"signature", "0x" + std::string(130, '0')}};
    json::array peers;
    for (const auto& peer : plan.peers)
        peers.emplace_back(peer);
    return {{"name", plan.networkName},
            {"engine", json::object{{"authorityRound", json::object{{"params", std::move(engine)}}}}},
            {"params", std::move(params)},
            {"genesis", json::object{{"seal", json::object{{"authorityRound", std::move(seal)}}},
                                     {"difficulty", "0x20000"},
                                     {"gasLimit", hex(plan.gasLimit)}}},
            {"accounts", accounts()},
            {"nodes", std::move(peers)}};
}

std::string nethermindConfig(const AuthorityPlan& plan) {
    const std::string author = core::toHex0x(plan.authority);
    std::string peers;
    for (const auto& peer : plan.peers)
        peers += (peers.empty() ? "" : ",") + peer;
    const json::object config{
        {"Init", json::object{{"ChainSpecPath", plan.folder + "/chain.json"},
                              {"BaseDbPath", plan.folder + "/data"},
                              {"LogDirectory", plan.folder + "/logs"},
                              {"IsMining", true}}},
        {"Mining", json::object{{"Enabled", true}, {"MinGasPrice", 0}}},
        {"KeyStore", json::object{{"KeyStoreDirectory", plan.folder + "/keystore"},
                                  {"BlockAuthorAccount", author},
                                  {"EnodeAccount", author},
                                  {"UnlockAccounts", json::array{author}},
                                  {"PasswordFiles", json::array{plan.folder + "/passphrase"}}}},
        {"Network", json::object{{"P2PPort", plan.peerPort}, {"DiscoveryPort", plan.peerPort}, {"StaticPeers", peers}}},
        // Only this machine may ask; a terminal elsewhere comes through a tunnel or a proxy with TLS.
        {"JsonRpc", json::object{{"Enabled", true},
                                 {"Host", "127.0.0.1"},
                                 {"Port", plan.rpcPort},
                                 {"EnabledModules", json::array{"Eth", "Net", "Web3", "Proof", "Subscribe"}}}},
        {"Sync", json::object{{"FastSync", false}}},
        // The switch to proof of stake is not this network's.
        {"Merge", json::object{{"Enabled", false}}}};
    return json::serialize(config) + "\n";
}

std::string openEthereumConfig(const AuthorityPlan& plan) {
    const std::string author = core::toHex0x(plan.authority);
    const std::string folder = plan.folder;
    std::string peers;
    for (const auto& peer : plan.peers)
        peers += (peers.empty() ? "\"" : ", \"") + peer + "\"";
    return "[parity]\nchain = \"" + folder + "/chain.json\"\nbase_path = \"" + folder + "/data\"\nkeys_path = \"" +
           folder + "/keystore\"\n\n[network]\nport = " + std::to_string(plan.peerPort) + "\nbootnodes = [" + peers +
           "]\n\n[rpc]\ninterface = \"127.0.0.1\"\nport = " + std::to_string(plan.rpcPort) +
           "\napis = [\"web3\", \"eth\", \"net\", \"pubsub\"]\n\n[account]\nunlock = [\"" + author +
           "\"]\npassword = [\"" + folder + "/passphrase\"]\n\n[mining]\nengine_signer = \"" + author +
           "\"\nreseal_on_txs = \"none\"\nmin_gas_price = 0\n\n[footprint]\npruning = \"archive\"\n";
}

std::string startScript(const AuthorityPlan& plan) {
    const bool nethermind = plan.program == NodeProgram::Nethermind;
    const std::string command = nethermind ? "nethermind --config \"$folder/authority.cfg\""
                                           : "openethereum --config \"$folder/authority.toml\"";
    // OpenEthereum looks for keys below the chain's name.
    const std::string keys = nethermind ? "keystore" : "keystore/" + plan.networkName;
    return "#!/bin/sh\n# Starts the authority " + core::toHex0x(plan.authority) + " of " + plan.networkName +
           ".\nset -eu\nfolder=" + plan.folder +
           "\nfor file in chain.json passphrase; do\n    [ -r \"$folder/$file\" ] || { echo \"missing: "
           "$folder/$file\" >&2; exit 1; }\ndone\nls \"$folder/" +
           keys + "\"/* > /dev/null 2>&1 || { echo \"no keystore file in $folder/" + keys + "\" >&2; exit 1; }\nexec " +
           command + "\n";
}

std::string unitFile(const AuthorityPlan& plan) {
    return "[Unit]\nDescription=Authority of " + plan.networkName +
           "\nWants=network-online.target time-sync.target\nAfter=network-online.target time-sync.target\n\n"
           "[Service]\nUser=wattbourse-authority\nExecStart=" +
           plan.folder +
           "/start.sh\nRestart=always\nRestartSec=5\nTimeoutStopSec=120\nNoNewPrivileges=true\nProtectSystem=strict\n"
           "ProtectHome=true\nPrivateTmp=true\nReadWritePaths=" +
           plan.folder + "\n\n[Install]\nWantedBy=multi-user.target\n";
}

std::string keysText(const AuthorityPlan& plan) {
    const std::string keys =
        plan.folder + (plan.program == NodeProgram::Nethermind ? "/keystore" : "/keystore/" + plan.networkName);
    return "The authority's key is not among these files.\n\n"
           "1. Save its keystore (version 3 JSON; the terminal's wallet exports one) in " +
           keys + "\n   The key must be that of " + core::toHex0x(plan.authority) +
           ".\n2. Write its passphrase, one line, to " + plan.folder +
           "/passphrase\n3. chown -R wattbourse-authority: " + plan.folder + " && chmod 600 " + plan.folder +
           "/passphrase " + keys +
           "/*\n\nNever run two programs with this key: it would seal twice in one step, which everybody sees and "
           "which "
           "stops settlement.\nKeep the machine's clock in step (chrony or systemd-timesyncd).\n";
}

} // namespace

Result<std::vector<PlannedFile>> authorityFiles(const AuthorityPlan& plan) {
    WB_TRY(check(plan));
    std::vector<PlannedFile> out;
    out.push_back({"chain.json", json::serialize(specOf(plan)) + "\n"});
    if (plan.program == NodeProgram::Nethermind)
        out.push_back({"authority.cfg", nethermindConfig(plan)});
    else
        out.push_back({"authority.toml", openEthereumConfig(plan)});
    out.push_back({"start.sh", startScript(plan), /*executable=*/true});
    out.push_back({"wattbourse-authority.service", unitFile(plan)});
    out.push_back({"KEYS.txt", keysText(plan)});
    return out;
}

} // namespace wattbourse::chain
