// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The aggregator's and the technician's pages.
#include "app/bridge/views.h"
#include "app/models/desk_text.h"
#include "core/market/explain.h"
#include "core/market/limits.h"

#include <QCoreApplication>
#include <algorithm>

namespace wattbourse::app {

namespace {

constexpr std::uint32_t kSlotsBehind = 3;
constexpr std::uint32_t kSlotsAhead = 4;

QString tr(const char* text) {
    return QCoreApplication::translate("DeskViews", text);
}

template <class T>
DeskProof proofOf(const core::Proven<T>& proven) {
    return {proven.finality() == core::Finality::Head ? FigureState::Pending : FigureState::Proven, proven.evidence()};
}

} // namespace

TechnicianView technicianView(const TerminalState& state, const QStringList& ports) {
    TechnicianView view;
    view.now = state.now;
    view.link = state.link;
    view.identity = state.meter;
    view.live = state.live;
    view.scope = state.scope;
    view.tampers = state.tampers;
    view.ports = ports;
    return view;
}

} // namespace wattbourse::app
