// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/network_setup.h"

#include "app/models/desk_text.h"
#include "chain/provider/authority_files.h"
#include "core/base/atomic_file.h"
#include "core/base/hex.h"
#include "core/net/url.h"

#include <QCoreApplication>
#include <filesystem>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(NetworkSetup)
};

} // namespace

QString nodeAddressProblem(const QString& endpoint) {
    const auto url = core::parseUrl(endpoint.toStdString());
    return url ? QString() : Say::tr("this is no address of a node (%1)").arg(desk::plain(url.error().detail));
}

AuthorityDialog::Written writeAuthorityFiles(const chain::NetworkProfile& profile, const AuthorityOrder& order) {
    const auto* rules = std::get_if<chain::aura::Rules>(&profile.engine);
    if (rules == nullptr)
        return {{},
                Say::tr("Files are written for networks whose authorities take turns by steps (AuRa); this network "
                        "works otherwise.")};
    const auto authority = core::fixedFromHex<core::Address>(order.authority.toStdString());
    if (!authority)
        return {{}, Say::tr("The authority's address has 0x and 40 digits.")};
    chain::AuthorityPlan plan;
    plan.program = order.program == AuthorityOrder::Program::Nethermind ? chain::NodeProgram::Nethermind
                                                                        : chain::NodeProgram::OpenEthereum;
    for (const char c : profile.name)
        plan.networkName += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '-';
    plan.chainId = profile.chainId;
    plan.rules = *rules;
    plan.gasLimit = profile.checkpoint.gasLimit;
    plan.authority = *authority;
    plan.folder = order.machineFolder.toStdString();
    for (const QString& peer : order.peers)
        plan.peers.push_back(peer.toStdString());
    plan.rpcPort = order.rpcPort;
    plan.peerPort = order.peerPort;
    const auto files = chain::authorityFiles(plan);
    if (!files)
        return {{}, desk::plain(files.error().detail)};
    AuthorityDialog::Written out;
    const std::filesystem::path folder = order.writeTo.toStdString();
    for (const chain::PlannedFile& file : *files) {
        const std::filesystem::path path = folder / file.name;
        std::error_code failed;
        std::filesystem::create_directories(path.parent_path(), failed);
        if (const auto written = core::writeFileAtomically(path, core::asBytes(file.content)); !written)
            return {{},
                    Say::tr("%1 could not be written: %2")
                        .arg(desk::plain(file.name), desk::plain(written.error().detail))};
        if (file.executable)
            std::filesystem::permissions(path, std::filesystem::perms::owner_exec, std::filesystem::perm_options::add,
                                         failed);
        out.files << QString::fromStdString(file.name);
    }
    return out;
}

} // namespace wattbourse::app
