// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#if defined(__SANITIZE_ADDRESS__)
#define WATTBOURSE_INSTRUMENTED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WATTBOURSE_INSTRUMENTED
#endif
#endif

#ifdef WATTBOURSE_INSTRUMENTED
// Of sanitizer/allocator_interface.h, which Debian's g++ comes without although its run-time library has it.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
#endif

namespace wattbourse::test {

#ifdef WATTBOURSE_INSTRUMENTED
/// How many times longer the program may take, since a sanitizer watches it.
constexpr int kSlower = 10;
/// Bytes that are allocated now. AddressSanitizer keeps what was freed for a while, so that resident memory tells of it
/// and not of the program.
inline std::size_t allocatedBytes() {
    return __sanitizer_get_current_allocated_bytes();
}
#else
constexpr int kSlower = 1;
#endif

} // namespace wattbourse::test
