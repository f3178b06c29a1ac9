// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace wattbourse::app {

/// One node as a person enters it. In the profile an own node carries the option role=own behind '#'.
struct NodeAddress {
    QString address;
    bool own{};
    bool operator==(const NodeAddress&) const = default;
};

NodeAddress nodeAddressOf(const QString& endpoint);
QString endpointOf(const NodeAddress& node);

/// Whose nodes the network is read through, as a sentence.
QString nodesSentence(const std::vector<NodeAddress>& nodes);

} // namespace wattbourse::app
