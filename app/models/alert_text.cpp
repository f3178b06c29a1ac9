// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/alert_text.h"

#include "app/models/desk_text.h"

#include <QCoreApplication>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(AlertText)
};

QString ct(std::int64_t price) {
    return desk::fixed(price, 4, 1);
}

QString percent(std::int64_t permille) {
    return desk::fixed(permille, 1, permille % 10 == 0 ? 0 : 1);
}

// The subject of a rule about slots or orders is their number.
std::uint64_t numberOf(const std::string& subject) {
    return QString::fromStdString(subject).toULongLong();
}

} // namespace

core::AlertKind alertKindAt(int place) {
    return static_cast<core::AlertKind>(place + 1);
}

QString alertKindName(core::AlertKind kind) {
    switch (kind) {
    case core::AlertKind::PriceAbove:
        return Say::tr("Price at or above");
    case core::AlertKind::PriceBelow:
        return Say::tr("Price at or below");
    case core::AlertKind::Fill:
        return Say::tr("Own order filled to");
    case core::AlertKind::Gate:
        return Say::tr("Gate closes within");
    case core::AlertKind::MemberOffline:
        return Say::tr("Member silent for");
    case core::AlertKind::SealBroken:
        return Say::tr("Seal not closed");
    case core::AlertKind::DeliveryShort:
        return Say::tr("Delivered less than");
    }
    return {};
}

AlertUnit alertUnit(core::AlertKind kind) {
    switch (kind) {
    case core::AlertKind::PriceAbove:
    case core::AlertKind::PriceBelow:
        return {Say::tr("ct/kWh"), 4, 1, 0, UINT32_MAX, 150'000, 1};
    case core::AlertKind::Fill:
        return {Say::tr("%"), 1, 0, 10, 1'000, 1'000, 1};
    case core::AlertKind::DeliveryShort:
        return {Say::tr("%"), 1, 0, 10, 1'000, 900, 1};
    case core::AlertKind::Gate:
        return {Say::tr("min"), 0, 0, 1, 1'440, 5, 60};
    case core::AlertKind::MemberOffline:
        return {Say::tr("min"), 0, 0, 1, 1'440, 45, 60};
    case core::AlertKind::SealBroken:
        break;
    }
    return {};
}

QString alertRuleSentence(const core::AlertRule& rule) {
    const QString name = alertKindName(rule.kind);
    switch (rule.kind) {
    case core::AlertKind::PriceAbove:
    case core::AlertKind::PriceBelow:
        return Say::tr("%1 %2 ct/kWh").arg(name, ct(rule.threshold));
    case core::AlertKind::Fill:
    case core::AlertKind::DeliveryShort:
        return Say::tr("%1 %2 %").arg(name, percent(rule.threshold));
    case core::AlertKind::Gate:
    case core::AlertKind::MemberOffline:
        return Say::tr("%1 %2").arg(name, desk::age(std::chrono::seconds(rule.threshold)));
    case core::AlertKind::SealBroken:
        break;
    }
    return name;
}

QString alertSentence(const core::Alert& alert, std::uint32_t slotSeconds) {
    const auto slot = [&] {
        return desk::clockTime(
            core::SlotCalendar(slotSeconds).start({static_cast<std::uint32_t>(numberOf(alert.subject))}));
    };
    const QString who = desk::plain(alert.subject);
    switch (alert.rule.kind) {
    case core::AlertKind::PriceAbove:
    case core::AlertKind::PriceBelow:
        return Say::tr("%1: the price is %2 ct/kWh").arg(slot(), ct(alert.value));
    case core::AlertKind::Fill:
        return Say::tr("Order %1 is filled to %2 %").arg(who, percent(alert.value));
    case core::AlertKind::Gate:
        return Say::tr("%1: the gate closes in %2").arg(slot(), desk::age(std::chrono::seconds(alert.value)));
    case core::AlertKind::MemberOffline:
        return Say::tr("%1 has not reported for %2").arg(who, desk::age(std::chrono::seconds(alert.value)));
    case core::AlertKind::SealBroken:
        return Say::tr("%1: the meter's seal is not closed").arg(who);
    case core::AlertKind::DeliveryShort:
        return Say::tr("%1 delivered %2 % of what was contracted").arg(who, percent(alert.value));
    }
    return {};
}

} // namespace wattbourse::app
