// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devnet/processes.h"

#include "app/devnet/demo_files.h"

#include <boost/json/serialize.hpp>
#include <unistd.h>

namespace wattbourse::app {
namespace {

namespace json = boost::json;

core::Result<void> writeJson(const std::filesystem::path& path, const json::value& value) {
    return path.empty() ? core::Result<void>{} : writeFile(path, json::serialize(value) + "\n");
}

} // namespace

core::Result<std::unique_ptr<chain::devnet::Node>> startValidator(chain::devnet::NodeConfig config,
                                                                  const core::Clock& clock,
                                                                  const std::filesystem::path& profile,
                                                                  const std::filesystem::path& readyFile) {
    const auto index = config.index;
    const auto control = config.peers.size() > index ? config.peers[index] + "/control" : std::string();
    WB_ASSIGN(auto node, chain::devnet::Node::start(std::move(config), clock));
    WB_TRY(writeJson(profile, chain::profileToJson(node->profile())));
    WB_TRY(writeJson(readyFile, json::object{{"validator", index},
                                             {"pid", ::getpid()},
                                             {"rpc", node->rpcUrl()},
                                             {"control", control},
                                             {"profile", profile.string()}}));
    return node;
}

core::Result<void> tellOfProcesses(const chain::devnet::ProcessNetwork& network, const chain::NetworkProfile& profile,
                                   const std::string& token, const std::filesystem::path& profilePath,
                                   const std::filesystem::path& readyFile) {
    WB_TRY(writeJson(profilePath, chain::profileToJson(profile)));
    json::array validators;
    for (std::size_t i = 0; i < network.size(); ++i)
        validators.push_back(json::object{
            {"validator", i}, {"pid", network.pid(i)}, {"rpc", network.rpcUrl(i)}, {"control", network.controlUrl(i)}});
    return writeJson(
        readyFile,
        json::object{{"profile", profilePath.string()}, {"token", token}, {"validators", std::move(validators)}});
}

} // namespace wattbourse::app
