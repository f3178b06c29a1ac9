// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devnet/demo_files.h"

#include "chain/encode/json.h"

#include <boost/json/serialize.hpp>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace wattbourse::app {
namespace {

namespace json = boost::json;
using core::ErrorCode;
using core::fail;

const char* roleName(core::Role role) {
    switch (role) {
    case core::Role::Operator:
        return "operator";
    case core::Role::Aggregator:
        return "aggregator";
    case core::Role::Technician:
        return "technician";
    case core::Role::Dso:
        return "grid";
    case core::Role::DataBuyer:
        return "institute";
    default:
        return "neighbour";
    }
}

json::object accountJson(const DemoAccount& account) {
    json::object out{{"name", account.name},
                     {"role", roleName(account.role)},
                     {"address", core::toHex0x(account.address)},
                     {"mnemonic", account.mnemonic},
                     {"privateKey", core::toHex0x(account.key)}};
    if (account.meter) {
        out["meter"] = core::toHex0x(*account.meter);
        out["reporterKey"] = core::toHex0x(account.reporterKey);
        out["sessionKey"] = core::toHex0x(account.sessionKey);
    }
    return out;
}

json::object identityJson(const NetworkIdentity& identity) {
    return {{"seed", identity.seed},
            {"chainId", identity.chainId},
            {"stepSeconds", identity.stepSeconds},
            {"slotSeconds", identity.slotSeconds},
            {"authorities", identity.authorities},
            {"engine", identity.engine},
            {"start", identity.start.seconds}};
}

core::Result<NetworkIdentity> parseIdentity(const std::string& text) {
    WB_ASSIGN(const auto parsed, chain::parseJson(text));
    WB_ASSIGN(const auto* object, chain::jsonObject(parsed, "devnet.json"));
    NetworkIdentity out;
    WB_ASSIGN(out.seed, chain::jsonRead(*object, "seed", chain::jsonUint64));
    WB_ASSIGN(out.chainId, chain::jsonRead(*object, "chainId", chain::jsonUint64));
    WB_ASSIGN(out.stepSeconds, chain::jsonRead(*object, "stepSeconds", chain::jsonUint64));
    WB_ASSIGN(out.slotSeconds, chain::jsonRead(*object, "slotSeconds", chain::jsonUint64));
    WB_ASSIGN(out.authorities, chain::jsonRead(*object, "authorities", chain::jsonUint64));
    WB_ASSIGN(const auto start, chain::jsonRead(*object, "start", chain::jsonUint64));
    if (chain::jsonOptional(*object, "engine")) {
        WB_ASSIGN(out.engine, chain::jsonRead(*object, "engine", chain::jsonText));
    }
    out.start.seconds = static_cast<std::int64_t>(start);
    return out;
}

} // namespace

core::Result<NetworkIdentity> keepIdentity(const std::filesystem::path& dataDir, const NetworkIdentity& fresh) {
    const auto path = dataDir / "devnet.json";
    std::error_code failed;
    if (!std::filesystem::exists(path, failed)) {
        std::filesystem::create_directories(dataDir, failed);
        WB_TRY(writeFile(path, json::serialize(identityJson(fresh)) + "\n"));
        return fresh;
    }
    std::ifstream in(path);
    std::ostringstream text;
    text << in.rdbuf();
    auto kept = parseIdentity(text.str());
    if (!kept)
        return fail(kept.error().code, path.string() + ": " + kept.error().detail);
    auto wanted = fresh;
    wanted.start = kept->start;
    if (*kept != wanted)
        return fail(ErrorCode::Refused, dataDir.string() + " holds another network: " + text.str());
    return kept;
}

chain::NetworkProfile withMarket(chain::NetworkProfile out, const chain::Deployment& deployment,
                                 std::uint32_t slotSeconds) {
    out.name = "Wattbourse demonstration";
    out.slotSeconds = slotSeconds;
    chain::forEachContract(deployment, [&out](const char* name, const chain::DeployedContract& contract) {
        out.contracts[name] = {contract.address, contract.codeHash};
    });
    return out;
}

json::object demoJson(const DemoFile& demo) {
    json::array accounts;
    for (const auto* list : {&demo.offices, &demo.neighbours})
        for (const auto& account : *list)
            accounts.push_back(accountJson(account));
    return {{"network", identityJson(demo.identity)},
            {"profile", demo.profile.string()},
            {"market", 0},
            {"control", {{"url", demo.controlUrl}, {"token", demo.controlToken}}},
            {"accounts", std::move(accounts)}};
}

core::Result<void> writeFile(const std::filesystem::path& path, const std::string& text) {
    const auto fresh = path.string() + ".new";
    const int fd = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const bool written =
        fd >= 0 && ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(fd) == 0;
    const int failure = errno;
    if (fd >= 0)
        ::close(fd);
    if (!written || ::rename(fresh.c_str(), path.c_str()) != 0)
        return fail(ErrorCode::System, path.string() + ": " + std::strerror(written ? errno : failure));
    return {};
}

} // namespace wattbourse::app
