// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/bench_controller.h"
#include "app/technician/technician_page.h"
#include "app/theme/theme.h"
#include "twin.h"

#include <QTest>

namespace wattbourse::tests {

/// A technician at a bench: a simulated meter of its own, the real link, the controller, and the page as it is seen.
class BenchRig {
public:
    /// The meter is provisioned with testKey(), open, and its sensors hide errors. `keyed`: the link holds the key.
    explicit BenchRig(bool keyed = true);

    Twin& twin() { return m_twin; }
    app::BenchController& controller() { return m_controller; }
    app::TechnicianPage& page() { return m_page; }
    app::MeterDesk& desk() { return m_desk; }
    [[nodiscard]] app::BenchView view() const { return m_controller.view(); }
    [[nodiscard]] int step() const { return m_controller.view().step; }
    /// What the meter holds now, asked for.
    serial::Calibration held();
    core::MeterBench device();

    /// Waits, the window alive, until it is so; a failure names it.
    bool until(const std::function<bool()>& condition, const char* what);
    /// A load on the meter and on the reference: A through the clamp. The block that it changed in is over then.
    void load(double amps, double powerFactor = 1);
    /// Until the step has gathered what it wants, or `seconds` of it.
    bool gather(std::size_t seconds = 0);

    /// By the keyboard: focus and space.
    void press(const QString& text);
    [[nodiscard]] bool offers(const QString& text);
    void type(const QString& field, const QString& text);
    /// What the reference reads of the last load, with this many loops.
    void typeReference(int turns = 1);
    /// The setup form filled in with an instrument that is in date.
    void fillSetup();
    void shoot(const QString& name);
    /// Tab and back-tab come to every control that can be used now, are held by none, and each visible one has a name
    /// that a screen reader says.
    void walkByTab();

    double amps() const { return m_amps; }

private:
    void show();
    QWidget* field(const QString& name);

    app::Theme m_theme;
    Twin m_twin;
    core::SystemClock m_clock;
    app::MeterDesk m_desk;
    app::BenchController m_controller;
    app::TechnicianPage m_page;
    double m_amps = 0;
    double m_factor = 1;
    std::size_t m_bursts = 0;
    std::optional<core::MeterScope> m_burst;
};

} // namespace wattbourse::tests
