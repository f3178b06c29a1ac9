// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/slot_phase.h"

#include <QCoreApplication>
#include <QStringList>

namespace wattbourse::app {

namespace {

constexpr std::uint32_t kRoles = 12;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(SlotPhase)
};

QString matchingWord(core::Matching matching) {
    switch (matching) {
    case core::Matching::UniformAuction:
        return Say::tr("uniform auction");
    case core::Matching::Continuous:
        return Say::tr("continuous");
    case core::Matching::PayAsBid:
        return Say::tr("each at its own price");
    case core::Matching::PayAsCleared:
        return Say::tr("one price for all offers");
    }
    return {};
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
        return Say::tr("not open yet");
    case SlotPhase::Open:
        return Say::tr("open");
    case SlotPhase::Closed:
        return Say::tr("closed");
    case SlotPhase::Cleared:
        return Say::tr("cleared");
    case SlotPhase::Delivering:
        return Say::tr("delivering");
    case SlotPhase::Metering:
        return Say::tr("metering");
    case SlotPhase::Settled:
        return Say::tr("settled");
    }
    return {};
}

QString marketKind(const core::MarketRow& market) {
    QString commodity = Say::tr("Energy");
    if (market.commodity == core::Commodity::FlexUp)
        commodity = Say::tr("Flexibility up");
    else if (market.commodity == core::Commodity::FlexDown)
        commodity = Say::tr("Flexibility down");
    QStringList words{commodity, matchingWord(market.matching)};
    if (market.visibility == core::Visibility::Sealed)
        words << Say::tr("sealed");
    return words.join(QStringLiteral(", "));
}

QString roleWord(core::Role role) {
    switch (role) {
    case core::Role::Prosumer:
        return Say::tr("prosumer");
    case core::Role::Generator:
        return Say::tr("generator");
    case core::Role::Aggregator:
        return Say::tr("aggregator");
    case core::Role::Dso:
        return Say::tr("DSO");
    case core::Role::Tso:
        return Say::tr("TSO");
    case core::Role::Brp:
        return Say::tr("BRP");
    case core::Role::Operator:
        return Say::tr("operator");
    case core::Role::Technician:
        return Say::tr("technician");
    case core::Role::DataBuyer:
        return Say::tr("data buyer");
    case core::Role::Authority:
        return Say::tr("authority");
    case core::Role::Registrar:
        return Say::tr("registrar");
    case core::Role::MarketAdmin:
        return Say::tr("market admin");
    }
    return {};
}

QString qualityWord(core::SlotQuality quality) {
    switch (quality) {
    case core::SlotQuality::Measured:
        return Say::tr("measured");
    case core::SlotQuality::PartlyMeasured:
        return Say::tr("partly measured");
    case core::SlotQuality::Estimated:
        return Say::tr("estimated");
    case core::SlotQuality::Tampered:
        break;
    }
    return Say::tr("tampered: the meter was open or not sealed");
}

QString roleWords(std::uint32_t roles) {
    QStringList words;
    for (std::uint32_t bit = 0; bit < kRoles; ++bit)
        if ((roles & (1U << bit)) != 0)
            words << roleWord(static_cast<core::Role>(1U << bit));
    return words.isEmpty() ? Say::tr("no role") : words.join(QStringLiteral(", "));
}

} // namespace wattbourse::app
