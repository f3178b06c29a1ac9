// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/baseline_text.h"

#include <QCoreApplication>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(BaselineText)
};

QString daysName(core::BaselineDays days) {
    switch (days) {
    case core::BaselineDays::TenOfTen:
        return Say::tr("mean of ten days");
    case core::BaselineDays::HighFiveOfTen:
        return Say::tr("highest 5 of 10 days");
    case core::BaselineDays::HighFourOfFive:
        return Say::tr("highest 4 of 5 days");
    case core::BaselineDays::MiddleFourOfSix:
        return Say::tr("middle 4 of 6 days");
    case core::BaselineDays::LastLikeDay:
        return Say::tr("last day of the kind");
    case core::BaselineDays::MeterBefore:
        return Say::tr("meter just before");
    case core::BaselineDays::Regression:
        return Say::tr("learned from ten weeks");
    }
    return {};
}

} // namespace

QString baselineMethodName(const core::BaselineMethod& method) {
    const QString days = daysName(method.days);
    switch (method.adjustment) {
    case core::BaselineAdjustment::None:
        return days;
    case core::BaselineAdjustment::Factor20:
        return Say::tr("%1, moved by the day up to 20 %").arg(days);
    case core::BaselineAdjustment::Factor40:
        return Say::tr("%1, moved by the day up to 40 %").arg(days);
    case core::BaselineAdjustment::Factor:
        return Say::tr("%1, moved by the day").arg(days);
    case core::BaselineAdjustment::Additive:
        return Say::tr("%1, the day's difference added").arg(days);
    }
    return days;
}

} // namespace wattbourse::app
