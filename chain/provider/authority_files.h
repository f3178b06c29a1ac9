// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/aura/rules.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace wattbourse::chain {

enum class NodeProgram { Nethermind, OpenEthereum };

/// An own authority on an AuRa network with a list of validators.
struct AuthorityPlan {
    NodeProgram program{NodeProgram::Nethermind};
    /// Letters, digits, '-' and '_'.
    std::string networkName;
    std::uint64_t chainId{};
    aura::Rules rules;
    std::uint64_t gasLimit{30'000'000};
    /// One of the rules' validators.
    core::Address authority;
    /// Where everything lies on the authority's machine: an absolute path of letters, digits, '/', '.', '-' and '_'.
    std::string folder{"/var/lib/wattbourse-authority"};
    /// enode:// addresses of the others.
    std::vector<std::string> peers;
    std::uint16_t rpcPort{8545};
    std::uint16_t peerPort{30303};
};

struct PlannedFile {
    /// Below the plan's folder; the unit belongs to /etc/systemd/system.
    std::string name;
    std::string content;
    bool executable{false};
};

/// The files of an authority: chain.json (a specification that Nethermind, OpenEthereum and import-spec read), the
/// program's configuration, start.sh, a systemd unit, and KEYS.txt, which says where keystore and passphrase belong. No
/// secret is in them. Malformed or OutOfRange with the field; Refused for rules that these programs do not know.
core::Result<std::vector<PlannedFile>> authorityFiles(const AuthorityPlan& plan);

} // namespace wattbourse::chain
