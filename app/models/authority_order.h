// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>

namespace wattbourse::app {

/// What a person wants for an authority of their own; the network's rules come from its profile.
struct AuthorityOrder {
    enum class Program { Nethermind, OpenEthereum };
    Program program{Program::Nethermind};
    /// One of the network's authorities, 0x and 40 digits.
    QString authority;
    /// Where everything will lie on the authority's machine.
    QString machineFolder{QStringLiteral("/var/lib/wattbourse-authority")};
    /// enode:// addresses, one each.
    QStringList peers;
    std::uint16_t rpcPort{8545};
    std::uint16_t peerPort{30303};
    /// On this computer: where the files are written.
    QString writeTo;
};

} // namespace wattbourse::app
