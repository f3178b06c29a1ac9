// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/error_chart.h"
#include "core/base/clock.h"

#include <QString>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace wattbourse::app {

/// One of the ten steps in the list.
struct BenchStepRow {
    enum class State { Ahead, Current, Done };
    State state{State::Ahead};
    QString title;
    QString detail;
};

/// One thing that has to be right, in words.
struct BenchCheck {
    enum class Tone { Open, Good, Doubtful, Bad };
    QString text;
    Tone tone{Tone::Open};
};

/// A figure with what stands above, behind and below it.
struct BenchFigure {
    QString caption;
    QString number;
    QString unit;
    QString aside;
};

/// What a person names before a calibration begins: the instrument that the meter is compared with (uncertainties
/// expanded, k = 2, in per cent) and the sensors that are wired (A and V per V at the pin).
struct BenchSetup {
    std::string instrument;
    std::string serialNumber;
    core::UnixTime due;
    double voltsPercent{};
    double ampsPercent{};
    double wattsPercent{};
    double ampsPerVolt{30};
    double voltsPerVolt{260};
};

/// What is typed of the reference: the conductor's amperes; `turns` loops of it go through the clamp.
struct BenchReading {
    double volts{};
    double amps{};
    double watts{};
    int turns{1};
};

/// What is put on record with a seal.
struct BenchSeal {
    std::string technician;
    std::string sealNumber;
    std::string reason;
};

/// All that the guided calibration shows. Texts are ready to be read; nothing is reckoned from it.
struct BenchView {
    enum class Mode {
        NoMeter,
        /// The reference and the sensors are to be named: to begin, or to go on at `continuesAt`.
        Setup,
        Running,
        /// Sealed again: the certificate can be saved.
        Finished,
    };
    /// Per cent from second to second that a steady source stays within.
    static constexpr double kSpreadLimit = 0.2;
    Mode mode{Mode::NoMeter};
    /// Setup: why it cannot begin; empty when it can.
    QString blocked;
    int continuesAt{};
    /// The meter was reset: the terminal can take it back to this step with what had been found.
    int resumesAt{};
    /// The meter has no name and key yet.
    bool unprovisioned{};

    int step{};
    std::vector<BenchStepRow> steps;
    QString title;
    QString instruction;
    /// What happened (cable, reset) and why the last wish was refused.
    QString notice;
    QString refusal;
    /// The meter has not answered yet.
    bool busy{};

    bool asksVolts{};
    bool asksAmps{};
    bool asksWatts{};
    bool measures{};
    std::size_t gathered{};
    std::size_t wanted{};
    BenchFigure shown;
    QString referenceAside;
    BenchFigure difference;
    /// The instrument, its uncertainty, its due date.
    QString instrument;
    QString due;
    /// The last minute's seconds against their mean, per cent, oldest first.
    std::vector<double> trace;
    std::optional<double> spread;
    QString steadiness;
    std::vector<BenchCheck> checks;

    QString accept;
    bool acceptEnabled{};
    /// Leaves a step that takes several measurements; empty where there is none.
    QString finish;
    QString back;
    bool canBack{};
    bool canCancel{};
    bool asksSeal{};

    /// What was measured so far, in a table: head and rows.
    std::vector<QString> tableHead;
    std::vector<std::vector<QString>> table;

    ErrorCurve curve;
    /// Degrees by which the current leads the voltage, with the constants so far.
    std::optional<double> lead;
    QString leadText;
    /// Whose class may be spoken of, in words.
    QString verdict;
    /// Hash of the saved certificate; empty before.
    QString certificate;
    /// What the meter holds, and what could be written into it again from this terminal (empty: nothing).
    QString inMeter;
    QString restore;
};

} // namespace wattbourse::app
