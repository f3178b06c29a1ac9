// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/slot_phase.h"

#include <QCoreApplication>
#include <QStringList>

namespace wattbourse::app {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("SlotPhase", text);
}

} // namespace

SlotPhase slotPhase(const core::MarketRow& market, core::SlotIndex slot, core::UnixTime now, bool cleared,
                    bool settled) {
    const core::SlotCalendar calendar(market.slotSeconds);
    const core::UnixTime start = calendar.start(slot);
    if (settled)
        return SlotPhase::Settled;
    if (now >= calendar.end(slot))
        return SlotPhase::Metering;
    if (now >= start)
        return SlotPhase::Delivering;
    if (cleared)
        return SlotPhase::Cleared;
    if (now >= start - std::chrono::seconds(market.gateCloses))
        return SlotPhase::Closed;
    return now >= start - std::chrono::seconds(market.gateOpens) ? SlotPhase::Open : SlotPhase::NotOpen;
}

QString slotPhaseWord(SlotPhase phase) {
    switch (phase) {
    case SlotPhase::NotOpen:
        return say("not open yet");
    case SlotPhase::Open:
        return say("open");
    case SlotPhase::Closed:
        return say("closed");
    case SlotPhase::Cleared:
        return say("cleared");
    case SlotPhase::Delivering:
        return say("delivering");
    case SlotPhase::Metering:
        return say("metering");
    case SlotPhase::Settled:
        return say("settled");
    }
    return {};
}

QString marketKind(const core::MarketRow& market) {
    QString commodity = say("Energy");
    if (market.commodity == core::Commodity::FlexUp)
        commodity = say("Flexibility up");
    else if (market.commodity == core::Commodity::FlexDown)
        commodity = say("Flexibility down");
    const QString matching =
        market.matching == core::Matching::UniformAuction ? say("uniform auction") : say("continuous");
    return commodity + QStringLiteral(", ") + matching;
}

QString roleWord(core::Role role) {
    switch (role) {
    case core::Role::Prosumer:
        return say("prosumer");
    case core::Role::Generator:
        return say("generator");
    case core::Role::Aggregator:
        return say("aggregator");
    case core::Role::Dso:
        return say("DSO");
    case core::Role::Tso:
        return say("TSO");
    case core::Role::Brp:
        return say("BRP");
    case core::Role::Operator:
        return say("operator");
    case core::Role::Technician:
        return say("technician");
    case core::Role::DataBuyer:
        return say("data buyer");
    case core::Role::Authority:
        return say("authority");
    }
    return {};
}

QString roleWords(std::uint32_t roles) {
    QStringList words;
    for (std::uint32_t bit = 0; bit < 10; ++bit)
        if ((roles & (1U << bit)) != 0)
            words << roleWord(static_cast<core::Role>(1U << bit));
    return words.isEmpty() ? say("no role") : words.join(QStringLiteral(", "));
}

} // namespace wattbourse::app
