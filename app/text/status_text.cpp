// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/status_text.h"

#include "app/models/desk_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace wattbourse::app::text {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

} // namespace

QString ageOf(core::UnixTime then, core::UnixTime now) {
    return desk::age(std::chrono::seconds(now.seconds - then.seconds));
}

QString sealWord(core::SealState seal) {
    switch (seal) {
    case core::SealState::Sealed:
        return Say::tr("sealed");
    case core::SealState::Open:
        return Say::tr("seal open");
    case core::SealState::Broken:
        return Say::tr("seal broken");
    case core::SealState::Unprovisioned:
        return Say::tr("not set up");
    case core::SealState::Unknown:
        break;
    }
    return Say::tr("seal unknown");
}

QString linkWord(core::MeterLink::State state) {
    switch (state) {
    case core::MeterLink::State::Connected:
        return Say::tr("connected");
    case core::MeterLink::State::Searching:
        return Say::tr("searching");
    case core::MeterLink::State::Opening:
        return Say::tr("opening");
    case core::MeterLink::State::Lost:
        return Say::tr("unplugged");
    case core::MeterLink::State::Closed:
        break;
    }
    return Say::tr("not connected");
}

QString nodesSentence(const StatusView& view) {
    if (!view.nodesAgreeing)
        return Say::tr("Nodes: connecting");
    return Say::tr("%1 of %2 nodes agree").arg(*view.nodesAgreeing).arg(view.nodes);
}

QString headSentence(const StatusView& view) {
    if (!view.head)
        return Say::tr("Head unknown");
    return Say::tr("Head %1 · %2")
        .arg(QLocale().toString(static_cast<qulonglong>(view.head->number)), ageOf(view.head->time, view.now));
}

QString walletSentence(const StatusView& view) {
    switch (view.wallet) {
    case WalletState::None:
        return Say::tr("No wallet");
    case WalletState::Locked:
        return Say::tr("Wallet locked");
    case WalletState::Unlocked:
        break;
    }
    if (!view.walletLocksAt)
        return Say::tr("Wallet unlocked");
    return Say::tr("Wallet unlocked · locks in %1").arg(ageOf(view.now, *view.walletLocksAt));
}

QString agentSentence(const StatusView& view) {
    switch (view.agent) {
    case AgentState::Off:
        return Say::tr("Agent off");
    case AgentState::Paused:
        return view.agentWhy.isEmpty() ? Say::tr("Agent paused") : Say::tr("Agent paused · %1").arg(view.agentWhy);
    case AgentState::Safe:
        return view.agentWhy.isEmpty() ? Say::tr("Agent stands still")
                                       : Say::tr("Agent stands still · %1").arg(view.agentWhy);
    case AgentState::On:
        break;
    }
    return view.nextPlan ? Say::tr("Agent on · next plan %1").arg(desk::clockTime(*view.nextPlan))
                         : Say::tr("Agent on");
}

QString meterSentence(const StatusView& view) {
    if (view.meter.isEmpty())
        return Say::tr("No meter");
    if (view.link != core::MeterLink::State::Connected)
        return Say::tr("Meter %1 · %2").arg(view.meter, linkWord(view.link));
    if (!view.lastReading)
        return Say::tr("Meter %1 · %2 · no reading yet").arg(view.meter, sealWord(view.seal));
    // What is paid follows from this meter.
    return Say::tr("Meter %1 · %2 · reading %3 ago · indicative")
        .arg(view.meter, sealWord(view.seal), ageOf(*view.lastReading, view.now));
}

QString plainSentence(const std::string& from) {
    constexpr qsizetype kLongest = 300;
    QString out;
    for (const QChar c : QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()))) {
        if (out.size() == kLongest)
            break;
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            out += c;
    }
    return out;
}

} // namespace wattbourse::app::text
