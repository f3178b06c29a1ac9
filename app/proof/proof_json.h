// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/proven.h"

#include <QJsonDocument>

namespace wattbourse::app {

/// The evidence as `wattbourse-cli chain proof` reads it: what eth_getProof answers plus the state root, and the header
/// that the root stands in.
QJsonDocument proofJson(const core::ProofEvidence& evidence);

} // namespace wattbourse::app
