// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/terminal_state.h"
#include "app/models/figure.h"

#include <QString>
#include <string>

namespace wattbourse::app {

/// Nothing new was proven for fifteen steps, or following the network stopped.
bool nothingNewProven(const TerminalState& state);

/// How far a figure is proven now: stale when nothing new is proven any more, and when its own block is fifteen steps
/// older than the newest final one, because it could not be read again.
Figure asOfNow(const TerminalState& state, Figure figure);

template <class T>
Figure figureOf(const TerminalState& state, const core::Proven<T>& proven) {
    return asOfNow(state, provenFigure({}, proven));
}

/// Why what a desk shows may not be of now, as a sentence; empty when it is. `problem`: why its latest reading failed.
QString troubleSentence(const TerminalState& state, const std::string& problem);

} // namespace wattbourse::app
