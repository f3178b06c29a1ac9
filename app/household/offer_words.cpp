// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/offer_words.h"

#include "app/models/desk_text.h"
#include "core/time/slot.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(OfferWords)
};

QString amount(core::Energy energy) {
    return desk::kwh(energy, desk::fineDecimals(energy));
}

} // namespace

core::Energy offeredEnergy(const core::FlexEvent& event) {
    const core::Energy each = event.award ? event.awarded : event.offer ? event.offer->quantity : core::Energy{};
    return {each.value * event.slots};
}

QString offerTitle(const core::FlexEvent& event) {
    const QString from = desk::clockTime(event.from);
    const QString to = desk::clockTime(event.to);
    const core::Energy own = offeredEnergy(event);
    if (own.value == 0) {
        const QString all = amount({event.asked.value * event.slots});
        return event.direction == core::FlexDirection::Up
                   ? Say::tr("All together: use %1 kWh less from %2 to %3").arg(all, from, to)
                   : Say::tr("All together: use %1 kWh more from %2 to %3").arg(all, from, to);
    }
    return event.direction == core::FlexDirection::Up
               ? Say::tr("Use %1 kWh less from %2 to %3").arg(amount(own), from, to)
               : Say::tr("Use %1 kWh more from %2 to %3").arg(amount(own), from, to);
}

QString offerStage(core::FlexStage stage) {
    switch (stage) {
    case core::FlexStage::Weighing:
        return Say::tr("being weighed");
    case core::FlexStage::NothingToOffer:
        return Say::tr("nothing to offer");
    case core::FlexStage::NoBaseline:
        return Say::tr("too little history");
    case core::FlexStage::AsksOwner:
        return Say::tr("waits for your answer");
    case core::FlexStage::Declined:
        return Say::tr("declined");
    case core::FlexStage::Offered:
        return Say::tr("offered");
    case core::FlexStage::NotAwarded:
        return Say::tr("not taken");
    case core::FlexStage::Awarded:
        return Say::tr("taken, to be delivered");
    case core::FlexStage::Measuring:
        return Say::tr("being measured");
    case core::FlexStage::SettledSoFar:
        return Say::tr("paid so far");
    case core::FlexStage::Settled:
        return Say::tr("paid");
    case core::FlexStage::Left:
        return Say::tr("called off");
    }
    return {};
}

bool canAccept(const core::FlexEvent& event, core::UnixTime now) {
    return event.stage == core::FlexStage::AsksOwner && event.offer && now < event.offersEnd;
}

bool canDecline(const core::FlexEvent& event, core::UnixTime now) {
    if (event.stage == core::FlexStage::Awarded)
        return now < event.from;
    return now < event.offersEnd &&
           (event.stage == core::FlexStage::AsksOwner || event.stage == core::FlexStage::Weighing ||
            event.stage == core::FlexStage::Offered);
}

QString reboundSentence(const core::FlexEvent& event) {
    QStringList parts;
    if (event.reboundMore.value > 0)
        parts << Say::tr("The home uses %1 kWh more at other times.").arg(amount(event.reboundMore));
    if (event.reboundLess.value > 0)
        parts << Say::tr("The home uses %1 kWh less at other times.").arg(amount(event.reboundLess));
    return parts.join(QLatin1Char(' '));
}

QString baselineSentence(const core::FlexEvent& event, std::uint32_t slotSeconds) {
    if (event.baseline.empty())
        return Say::tr("There are too few days yet to tell what the home would have used.");
    QStringList days;
    const core::SlotCalendar calendar(slotSeconds);
    for (const core::SlotIndex slot : event.baselineDays)
        days << QLocale().toString(QDateTime::fromSecsSinceEpoch(calendar.start(slot).seconds).date(),
                                   QStringLiteral("d MMM"));
    core::Energy sum;
    for (const core::Energy energy : event.baseline)
        sum += energy;
    QString out = Say::tr("Without it the home is expected to take %1 kWh in that time.").arg(amount(sum));
    if (!days.isEmpty())
        out += QLatin1Char(' ') + Say::tr("That is the mean of %1.").arg(days.join(QStringLiteral(", ")));
    if (event.adjustmentPermille && *event.adjustmentPermille != 1000)
        out += QLatin1Char(' ') + Say::tr("The day itself was at %1 % of those days, and the figure was moved by that.")
                                      .arg(desk::fixed(*event.adjustmentPermille, 1, 0));
    return out;
}

QString forgivenessSentence(const core::FlexEvent& event) {
    if (event.forgivenAllowed == 0)
        return Say::tr("Missing it is not forgiven.");
    return Say::tr("You may still miss %1 of %2 events this month without a penalty.")
        .arg(event.forgivenLeft)
        .arg(event.forgivenAllowed);
}

} // namespace wattbourse::app
