// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/node_address.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(NodeAddress)
};

const QString kOwn = QStringLiteral("role=own");

} // namespace

NodeAddress nodeAddressOf(const QString& endpoint) {
    const qsizetype hash = endpoint.indexOf(QLatin1Char('#'));
    if (hash < 0)
        return {endpoint, false};
    QStringList options = endpoint.mid(hash + 1).split(QLatin1Char('&'), Qt::SkipEmptyParts);
    const bool own = options.removeAll(kOwn) > 0;
    QString address = endpoint.left(hash);
    if (!options.isEmpty())
        address += QLatin1Char('#') + options.join(QLatin1Char('&'));
    return {address, own};
}

QString endpointOf(const NodeAddress& node) {
    const QString address = node.address.trimmed();
    if (!node.own)
        return address;
    return QString(address + (address.contains(QLatin1Char('#')) ? QLatin1Char('&') : QLatin1Char('#')) + kOwn);
}

QString nodesSentence(const std::vector<NodeAddress>& nodes) {
    const auto own = std::count_if(nodes.begin(), nodes.end(), [](const NodeAddress& n) { return n.own; });
    const auto others = static_cast<std::ptrdiff_t>(nodes.size()) - own;
    if (nodes.empty())
        return Say::tr("Without a node nothing of the network can be read.");
    if (own == 0 && others == 1)
        return Say::tr(
            "One node of somebody else: it cannot lie to you, but it can keep blocks from you. Add a second one.");
    if (own == 0)
        return Say::tr("Nodes of others: every answer is checked, and their newest blocks are compared.");
    if (others == 0)
        return Say::tr("Your own node alone: it tells nobody what you ask; nobody else's view is compared with it.");
    return Say::tr("Your own node first; the others are asked when it fails, and their newest blocks are compared.");
}

} // namespace wattbourse::app
