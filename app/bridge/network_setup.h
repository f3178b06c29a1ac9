// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/authority_order.h"
#include "app/network/authority_dialog.h"
#include "chain/light/profile.h"

namespace wattbourse::app {

/// What is wrong with a node's address, in words; empty when nothing is.
QString nodeAddressProblem(const QString& endpoint);

/// Writes the files of an own authority on the network of `profile`, each whole or not at all.
AuthorityDialog::Written writeAuthorityFiles(const chain::NetworkProfile& profile, const AuthorityOrder& order);

} // namespace wattbourse::app
