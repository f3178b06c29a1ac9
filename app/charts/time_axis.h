// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <cstdint>
#include <vector>

namespace wattbourse::app {

struct TimeMark {
    core::UnixTime at;
    QString text;
};

/// Marks on whole local hours or minutes between two times, at most `most` of them.
std::vector<TimeMark> timeMarks(core::UnixTime from, core::UnixTime to, int most);

} // namespace wattbourse::app
