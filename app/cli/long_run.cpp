// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/long_run.h"

#include <csignal>
#include <cstdio>

namespace wattbourse::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int /*signal*/) {
    // A second Ctrl-C ends the program at once.
    std::signal(SIGINT, SIG_DFL);
    interrupted = 1;
}

} // namespace

LongRun::LongRun(bool tell) : m_tell(tell) {
    interrupted = 0;
    std::signal(SIGINT, onInterrupt);
}

LongRun::~LongRun() {
    std::signal(SIGINT, SIG_DFL);
}

std::function<bool(std::size_t, std::size_t)> LongRun::progress() const {
    return [tell = m_tell](std::size_t done, std::size_t all) {
        if (tell)
            std::fprintf(stderr, "%3zu %%\r%s", 100 * done / all, done == all ? "\n" : "");
        return interrupted == 0;
    };
}

} // namespace wattbourse::cli
