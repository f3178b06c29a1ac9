// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/meter.h"
#include "core/api/signer.h"

namespace wattbourse::app {

/// The key that this wallet shares with a meter of that name. It follows from the wallet's reporter key (a
/// deterministic signature, RFC 6979, hashed), so that the recovery words alone bring it back and no file holds it.
/// Locked when the wallet is.
core::Result<core::MeterProvision> meterKeyOf(core::Signer& reporter, const std::string& meter);

} // namespace wattbourse::app
