// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/desk_button.h"
#include "app/aggregator/desk_parts.h"
#include "app/aggregator/desk_table.h"
#include "app/charts/error_chart.h"
#include "app/charts/phasor_chart.h"
#include "app/charts/scope_chart.h"
#include "app/charts/spectrum_chart.h"
#include "app/models/record_table.h"
#include "app/technician/bench_panel.h"
#include "app/technician/bench_steps.h"
#include "app/technician/technician_view.h"
#include "app/widgets/page.h"

#include <QComboBox>
#include <array>

class QGridLayout;

namespace wattbourse::app {

/// One live quantity: symbol, name, mean, noise, and how it moved.
class LiveTile final : public QWidget {
    Q_OBJECT

public:
    LiveTile(const QString& symbol, const QString& name, const QString& unit, int decimals, QWidget* parent = nullptr);
    void show(const std::optional<LiveValue>& value, const QColor& color);
    [[nodiscard]] QString number() const { return m_number->text(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_decimals;
    QString m_unitText;
    QLabel* m_number;
    QLabel* m_noise;
    std::vector<std::int64_t> m_trace;
    QColor m_color;
};

/// The seal as a lock, twice the size of a table's.
class LockMark final : public QWidget {
    Q_OBJECT

public:
    explicit LockMark(QWidget* parent = nullptr);
    using QWidget::show;
    void show(core::SealState state);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    core::SealState m_state{core::SealState::Unknown};
};

/// The meter bench: which meter, what it measures now, its wave and spectrum, its seal, and the guided calibration. A
/// function of its view; GUI thread.
class TechnicianPage final : public Page {
    Q_OBJECT

public:
    explicit TechnicianPage(QWidget* parent = nullptr);
    void show(const TechnicianView& view);
    using QWidget::show;
    /// While frozen, wave and spectrum keep the burst that they have.
    [[nodiscard]] bool frozen() const { return m_freeze->isChecked(); }
    /// The guided calibration's own panel, whose wishes go past this page.
    [[nodiscard]] BenchPanel* panel() const { return m_panel; }

Q_SIGNALS:
    /// A path such as /dev/ttyACM0, found or typed.
    void portChosen(const QString& port);
    /// Look for ports again and ask the meter who it is.
    void refreshAsked();
    void scopeAsked();
    void cancelAsked();
    void backAsked();
    void restoreAsked();
    void firmwareAsked();

private:
    QWidget* makeDevice();
    QWidget* makeSeal();
    QWidget* makeLive();
    QWidget* makeScope();
    QWidget* makeSpectrum();
    QWidget* makeCurve();
    QLabel* addFact(QGridLayout* grid, const QString& name, bool mono = false);
    void showDevice();
    void showSeal();
    void showLive();
    void showBurst();

    TechnicianView m_view;
    QLabel* m_name{};
    QLabel* m_state{};
    QComboBox* m_port{};
    WarnBand* m_problem{};
    enum Fact { Firmware, Boot, Counter, Interval, Fingerprint, Reset, kFacts };
    std::array<QLabel*, kFacts> m_facts{};
    enum Count { Frames, Crc, Mac, Gaps, Reconnects, LastFrame, kCounts };
    std::array<QLabel*, kCounts> m_counts{};
    LockMark* m_lock{};
    QLabel* m_seal{};
    QLabel* m_sealSince{};
    RecordTable* m_tampers{};
    QLabel* m_inMeter{};
    DeskButton* m_restore{};
    LiveTile *m_u{}, *m_i{}, *m_p{}, *m_s{}, *m_factor{}, *m_f{};
    ScopeChart* m_scope{};
    SpectrumChart* m_spectrum{};
    DeskButton* m_freeze{};
    QLabel* m_scopeScales{};
    QLabel* m_readouts{};
    QLabel* m_thd{};
    BenchSteps* m_steps{};
    BenchPanel* m_panel{};
    ErrorChart* m_curve{};
    PhasorChart* m_phasor{};
    QLabel* m_lead{};
};

} // namespace wattbourse::app
