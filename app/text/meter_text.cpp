// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/meter_text.h"

#include "app/models/desk_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace wattbourse::app::text {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(MeterText)
};

QString count(std::uint64_t n) {
    return QLocale().toString(static_cast<qulonglong>(n));
}

} // namespace

QString meterTroubleSentence(const core::MeterLink& link) {
    using core::MeterTrouble;
    const QString about = desk::plain(link.troubleAbout);
    switch (link.trouble) {
    case MeterTrouble::None:
        return {};
    case MeterTrouble::Waiting:
        return about.isEmpty() ? Say::tr("Waiting for a meter on a USB port.")
                               : Say::tr("Waiting for a meter at %1.").arg(about);
    case MeterTrouble::NoPermission:
        return Say::tr("You may not use the port %1. Run “%2”, then log out and in again.")
            .arg(about, QStringLiteral("sudo usermod -aG dialout $USER"));
    case MeterTrouble::NewLoginNeeded:
        return Say::tr("You may use the port %1 once you have logged out and in again.").arg(about);
    case MeterTrouble::ModemManager:
        return Say::tr("The port %1 is busy: ModemManager looks for a modem there. Wait half a minute, or run “%2”.")
            .arg(about, QStringLiteral("sudo systemctl disable --now ModemManager"));
    case MeterTrouble::PortBusy:
        return Say::tr("Another program uses the port %1. “%2” shows which.")
            .arg(about, QStringLiteral("fuser -v ") + about);
    case MeterTrouble::PortLost:
        return Say::tr("The meter at %1 was unplugged. It is looked for.").arg(about);
    case MeterTrouble::NoAnswer:
        return Say::tr("What is at %1 does not answer as a meter does. It is tried again.").arg(about);
    case MeterTrouble::RecordingEnded:
        return Say::tr("The recording of the meter has ended.");
    case MeterTrouble::OtherMeter:
        return Say::tr("Another meter answers: %1. Its readings are not taken.").arg(about);
    case MeterTrouble::NoIdentity:
        return Say::tr("The meter has no name and key yet. A technician gives it both.");
    case MeterTrouble::IdentityGone:
        return Say::tr("The meter has lost its name and key: it was replaced or erased. Ask a technician.");
    case MeterTrouble::NoKey:
        return Say::tr("This computer has no key for the meter: its readings cannot be checked.");
    case MeterTrouble::WrongKey:
        return Say::tr("The meter does not hold this home's key. Its readings are not taken. Ask a technician.");
    case MeterTrouble::SealBroken:
        return Say::tr("The meter's seal is broken: its lid was opened. Ask a technician to seal it again.");
    case MeterTrouble::BadTag:
        return Say::tr("A reading with a false seal came and was not taken. Look at the cable and what is on it.");
    case MeterTrouble::CounterBack:
        return Say::tr("The meter's counter went back. Its readings are not taken any more. Ask a technician.");
    case MeterTrouble::ChainBroken:
        return Say::tr("A reading does not follow the one before. Readings are not taken any more. Ask a technician.");
    case MeterTrouble::Refusal:
        return Say::tr("The meter refused what it was asked for.");
    }
    return {};
}

QString indicativeMetering() {
    return Say::tr("Indicative metering: the meter is not approved for billing.");
}

QString sealNotRegistered() {
    return Say::tr(
        "The meter is sealed, but the network's register does not know its seal: nothing is settled from it. "
        "Ask the technician to register it.");
}

QString granularitySentence(const core::Granularity& of, core::GranularityTrouble trouble) {
    using core::GranularityTrouble;
    switch (trouble) {
    case GranularityTrouble::None:
        return {};
    case GranularityTrouble::IntervalAboveSlot:
        return Say::tr(
                   "The meter reads every %1 s, but a slot lasts %2 s: what is drawn in a slot can only be guessed. "
                   "Choose a shorter interval.")
            .arg(of.intervalSeconds)
            .arg(of.slotSeconds);
    case GranularityTrouble::BlocksAboveSlot:
        return Say::tr(
                   "A block every %1 s is too slow for slots of %2 s: reports come too late. Longer slots are needed.")
            .arg(QLocale().toString(static_cast<double>(of.blockMs) / 1000, 'f', 1))
            .arg(of.slotSeconds);
    case GranularityTrouble::TooManyMeters:
        return Say::tr(
                   "The network carries %1 meter reports in a slot, but there are %2 meters: some are reported late. "
                   "Longer slots or a larger gas limit are needed.")
            .arg(count(of.reportsPerSlot.value_or(0)), count(of.meters));
    }
    return {};
}

} // namespace wattbourse::app::text
