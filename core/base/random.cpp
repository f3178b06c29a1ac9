// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <array>
#include <cerrno>
#include <cstring>
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

std::uint64_t SystemRandom::next() {
    std::array<std::uint8_t, sizeof(std::uint64_t)> bytes{};
    // Without a kernel's chance a wait has no jitter; nothing else depends on it.
    if (!fillRandom(bytes))
        return 0;
    std::uint64_t out = 0;
    std::memcpy(&out, bytes.data(), bytes.size());
    return out;
}

} // namespace wattbourse::core
