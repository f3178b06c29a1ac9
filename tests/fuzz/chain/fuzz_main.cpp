// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's entry: WATTBOURSE_FUZZ_TARGET, set at compile time, names one of the targets.
#include "tests/fuzz/chain/targets.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto kRun = [] {
        for (const auto& target : wattbourse::fuzz::targets())
            if (target.name == WATTBOURSE_FUZZ_TARGET)
                return target.run;
        std::abort();
    }();
    kRun({data, size});
    return 0;
}
