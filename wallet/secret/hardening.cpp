// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/secret/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace wattbourse::wallet {

core::Result<void> hardenProcess() {
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        return core::fail(core::ErrorCode::System, "core dumps cannot be switched off");
    // The limit does not hold where core_pattern is a pipe; this one does.
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return core::fail(core::ErrorCode::System, "the process cannot be made undumpable");
    return {};
}

} // namespace wattbourse::wallet
