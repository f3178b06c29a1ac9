// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <cerrno>
#include <sys/random.h>

namespace wattbourse::core {

Result<void> fillRandom(std::span<std::uint8_t> out) {
    while (!out.empty()) {
        const ssize_t got = getrandom(out.data(), out.size(), 0);
        if (got < 0) {
            if (errno == EINTR)
                continue;
            return fail(ErrorCode::System, "getrandom failed");
        }
        out = out.subspan(static_cast<std::size_t>(got));
    }
    return {};
}

} // namespace wattbourse::core
