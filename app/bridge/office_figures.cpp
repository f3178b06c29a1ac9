// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/office_figures.h"

#include "app/models/desk_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(OfficeFigures)
};

std::chrono::seconds mostAge(const TerminalState& state) {
    constexpr std::int64_t kSteps = 15;
    return std::chrono::seconds(kSteps * std::max<std::int64_t>(1, state.chain.stepSeconds));
}

} // namespace

bool nothingNewProven(const TerminalState& state) {
    const auto& final = state.chain.finalBlock;
    return state.chain.stopped || !final || state.now - final->time > mostAge(state);
}

Figure asOfNow(const TerminalState& state, Figure figure) {
    const bool known = figure.state == FigureState::Proven || figure.state == FigureState::Pending;
    if (known && (nothingNewProven(state) ||
                  (figure.block && state.chain.finalBlock->time - figure.block->time > mostAge(state))))
        figure.state = FigureState::Stale;
    return figure;
}

QString troubleSentence(const TerminalState& state, const std::string& problem) {
    if (state.chain.stopped)
        return Say::tr("The network is not followed any more: what is shown here is old. Decide nothing by it.");
    if (state.chain.finalBlock && nothingNewProven(state))
        return Say::tr("Nothing new was proven for %1: what is shown here is older than that.")
            .arg(desk::age(state.now - state.chain.finalBlock->time));
    return problem.empty() ? QString()
                           : Say::tr("No node proves the latest figures. What is shown here was proven before.");
}

} // namespace wattbourse::app
