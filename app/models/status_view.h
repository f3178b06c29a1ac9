// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/figure.h"
#include "core/api/meter.h"

#include <QString>
#include <optional>

namespace wattbourse::app {

enum class WalletState { None, Locked, Unlocked };
/// Safe: stopped by itself because something it needs disappeared; `agentWhy` says what.
enum class AgentState { Off, On, Paused, Safe };

/// What is wrong, as one sentence, and the button that mends it (no button when `action` is empty).
struct Problem {
    QString text;
    QString action;
    /// Comes back in MainWindow::mendAsked.
    QString id;
    bool operator==(const Problem&) const = default;
};

/// The bar at the foot of the window. Absent means unknown and is said so.
struct StatusView {
    core::UnixTime now;
    int nodes = 0;
    std::optional<int> nodesAgreeing;
    std::optional<core::BlockRef> head;
    WalletState wallet{WalletState::None};
    std::optional<core::UnixTime> walletLocksAt;
    AgentState agent{AgentState::Off};
    std::optional<core::UnixTime> nextPlan;
    QString agentWhy;
    /// Empty: no meter is set up.
    QString meter;
    core::MeterLink::State link{core::MeterLink::State::Closed};
    core::SealState seal{core::SealState::Unknown};
    std::optional<core::UnixTime> lastReading;
    std::optional<Problem> problem;
};

/// The bar at the head of the window.
struct TopView {
    QString network;
    /// "Household"
    QString role;
    /// Shown short; empty where chain words have no place.
    QString address;
    /// How far the figures on screen are proven: "all figures proven · 6 s ago", "block 18 402 settled · 6 s ago".
    QString proof;
    FigureState proofState{FigureState::None};
    bool operator==(const TopView&) const = default;
};

} // namespace wattbourse::app
