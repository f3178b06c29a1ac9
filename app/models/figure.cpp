// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/figure.h"

#include <QCoreApplication>
#include <QLocale>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

} // namespace

QString figureStateWord(FigureState state) {
    switch (state) {
    case FigureState::Proven:
        return Say::tr("proven");
    case FigureState::Pending:
        return Say::tr("not yet final");
    case FigureState::Unproven:
        return Say::tr("not proven");
    case FigureState::Stale:
        return Say::tr("stale");
    case FigureState::None:
        break;
    }
    return {};
}

QString figureStateSentence(FigureState state, const std::optional<core::BlockRef>& block) {
    const QString at = block ? QLocale().toString(static_cast<qulonglong>(block->number)) : QString();
    switch (state) {
    case FigureState::Proven:
        return block ? Say::tr("Proven at final block %1. Opens the proof.").arg(at) : Say::tr("Proven.");
    case FigureState::Pending:
        return block ? Say::tr("Proven at block %1, which is not final yet. Opens the proof.").arg(at)
                     : Say::tr("Not final yet.");
    case FigureState::Unproven:
        return Say::tr("Not proven: never used for trading.");
    case FigureState::Stale:
        return block ? Say::tr("Stale: last proven at block %1. Opens the proof.").arg(at) : Say::tr("Stale.");
    case FigureState::None:
        break;
    }
    return {};
}

} // namespace wattbourse::app
