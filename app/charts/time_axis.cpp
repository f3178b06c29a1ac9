// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/time_axis.h"

#include <QDateTime>
#include <array>

namespace wattbourse::app {

std::vector<TimeMark> timeMarks(core::UnixTime from, core::UnixTime to, int most) {
    constexpr std::array<std::int64_t, 13> kSteps{60,   120,   300,   600,   900,   1800, 3600,
                                                  7200, 10800, 14400, 21600, 43200, 86400};
    const std::int64_t span = to.seconds - from.seconds;
    if (span <= 0 || most < 2)
        return {};
    std::int64_t step = kSteps.back();
    for (const std::int64_t candidate : kSteps)
        if (span / candidate < most) {
            step = candidate;
            break;
        }
    std::vector<TimeMark> out;
    // Steps count from local midnight, so that two-hour marks stay even where the zone is off by half an hour.
    const std::int64_t offset = QDateTime::fromSecsSinceEpoch(from.seconds).offsetFromUtc();
    for (std::int64_t t = (from.seconds + offset + step - 1) / step * step - offset; t <= to.seconds; t += step) {
        QString text = QDateTime::fromSecsSinceEpoch(t).toString(QStringLiteral("HH:mm"));
        if (t == to.seconds && text == QStringLiteral("00:00"))
            text = QStringLiteral("24:00");
        out.push_back({{t}, text});
    }
    return out;
}

} // namespace wattbourse::app
