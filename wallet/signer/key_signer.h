// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/signer/key_ring.h"

namespace wattbourse::wallet {

/// The signer of one key of a ring.
std::shared_ptr<core::Signer> makeKeySigner(std::shared_ptr<Wallet::KeyRing> ring, KeyRole role);

} // namespace wattbourse::wallet
