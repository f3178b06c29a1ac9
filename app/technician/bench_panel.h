// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/desk_button.h"
#include "app/aggregator/desk_parts.h"
#include "app/aggregator/desk_table.h"
#include "app/charts/spread_chart.h"
#include "app/models/record_table.h"
#include "app/technician/bench_parts.h"

class QDateEdit;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace wattbourse::app {

/// The step that is under way: what to connect, what to type, what is shown, what is still wrong. Before the first
/// step it asks for the reference instrument and the sensors. It reckons nothing.
class BenchPanel final : public DeskCard {
    Q_OBJECT

public:
    explicit BenchPanel(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const BenchView& view);
    /// Its sentences wrap, but a layout that reckons with that would crush the fields between them.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QString refusal() const { return m_refusal->text(); }

Q_SIGNALS:
    void beginAsked(const wattbourse::app::BenchSetup& setup);
    void resumeAsked();
    void typed(const wattbourse::app::BenchReading& reading);
    void acceptAsked();
    void finishAsked();
    void sealAsked(const wattbourse::app::BenchSeal& seal);
    void provisionAsked(const QString& name);
    void certificateAsked();
    void registerAsked();
    void closeAsked();

private:
    QWidget* makeSetup();
    QWidget* makeFigures();
    QWidget* makeSteadiness();
    QWidget* makeSeal();
    QWidget* makeButtons();
    QDoubleSpinBox* addNumber(const QString& name, int decimals, double most, const QString& unit);
    void tellTyped();
    [[nodiscard]] BenchSetup setup() const;
    void showSetup(const BenchView& view);
    void showRunning(const BenchView& view);
    void showTable(const BenchView& view);
    void resetTyped(const BenchView& view);

    StepBadge* m_badge;
    QLabel* m_title;
    QLabel* m_instruction;
    QLabel* m_notice;
    ClampPicture* m_picture;
    WarnBand* m_refusal;

    QWidget* m_setup;
    QLineEdit *m_name{}, *m_serial{}, *m_meterName{};
    QDateEdit* m_due{};
    QDoubleSpinBox *m_percentU{}, *m_percentI{}, *m_percentP{}, *m_clamp{}, *m_adapter{};
    WarnBand* m_blocked{};
    DeskButton *m_begin{}, *m_resume{}, *m_provision{};
    QWidget* m_identityRow{};

    QWidget* m_figures;
    BenchFigureView *m_shown{}, *m_difference{};
    QDoubleSpinBox *m_volts{}, *m_amps{}, *m_watts{};
    QSpinBox* m_turns{};
    QLabel *m_caption{}, *m_referenceAside{};
    QLabel *m_instrument{}, *m_dueText{};

    QWidget* m_steadiness;
    SpreadChart* m_spread{};
    QLabel *m_spreadNumber{}, *m_spreadWord{};
    CheckList* m_checks;

    RecordTable* m_rows{};
    DeskTable* m_table{};
    std::vector<QString> m_tableHead;
    QVBoxLayout* m_column{};

    QWidget* m_seal;
    QLineEdit *m_technician{}, *m_sealNumber{}, *m_reason{};
    QLabel* m_verdict;

    QWidget* m_buttons{};
    DeskButton *m_finish{}, *m_accept{}, *m_certificate{}, *m_register{}, *m_close{};
    int m_step{};
    std::size_t m_measured{};
    bool m_asksSeal{};
};

} // namespace wattbourse::app
