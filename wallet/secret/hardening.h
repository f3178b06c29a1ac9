// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace wattbourse::wallet {

/// Keeps secrets out of reach of other programs of the same user: no core dumps, no tracing, and no reading of
/// /proc/PID/mem without privileges. Call first in main(), before a secret is read. System when the kernel refuses.
core::Result<void> hardenProcess();

} // namespace wattbourse::wallet
