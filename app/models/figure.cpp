// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/figure.h"

#include <QCoreApplication>
#include <QLocale>

namespace wattbourse::app {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Figure", text);
}

} // namespace

QString figureStateWord(FigureState state) {
    switch (state) {
    case FigureState::Proven:
        return say(QT_TRANSLATE_NOOP("Figure", "proven"));
    case FigureState::Pending:
        return say(QT_TRANSLATE_NOOP("Figure", "not yet final"));
    case FigureState::Unproven:
        return say(QT_TRANSLATE_NOOP("Figure", "not proven"));
    case FigureState::Stale:
        return say(QT_TRANSLATE_NOOP("Figure", "stale"));
    case FigureState::None:
        break;
    }
    return {};
}

QString figureStateSentence(FigureState state, const std::optional<core::BlockRef>& block) {
    const QString at = block ? QLocale().toString(static_cast<qulonglong>(block->number)) : QString();
    switch (state) {
    case FigureState::Proven:
        return block ? say(QT_TRANSLATE_NOOP("Figure", "Proven at final block %1. Opens the proof.")).arg(at)
                     : say(QT_TRANSLATE_NOOP("Figure", "Proven."));
    case FigureState::Pending:
        return block ? say(QT_TRANSLATE_NOOP("Figure", "Proven at block %1, which is not final yet. Opens the proof."))
                           .arg(at)
                     : say(QT_TRANSLATE_NOOP("Figure", "Not final yet."));
    case FigureState::Unproven:
        return say(QT_TRANSLATE_NOOP("Figure", "Not proven: never used for trading."));
    case FigureState::Stale:
        return block ? say(QT_TRANSLATE_NOOP("Figure", "Stale: last proven at block %1. Opens the proof.")).arg(at)
                     : say(QT_TRANSLATE_NOOP("Figure", "Stale."));
    case FigureState::None:
        break;
    }
    return {};
}

} // namespace wattbourse::app
