// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/desk_button.h"
#include "app/aggregator/desk_parts.h"
#include "app/aggregator/desk_table.h"
#include "app/charts/profit_chart.h"
#include "app/models/figure.h"
#include "app/models/record_table.h"

#include <QComboBox>
#include <QStackedWidget>
#include <optional>
#include <vector>

namespace wattbourse::app {

/// A sum of the ledger under one name.
struct ProfitSum {
    QString name;
    core::Energy quantity;
    core::Credit gain;
    core::Credit loss;
    /// Of gain less loss, what may still change.
    core::Credit provisional;
};

/// One award of flexibility.
struct FlexibilityResult {
    core::UnixTime start;
    core::UnixTime end;
    bool up{true};
    core::Energy contracted;
    std::optional<core::Energy> delivered;
    std::optional<core::Credit> earned;
    std::optional<core::Credit> kept;
    bool final{};
};

/// What is at risk, against what may be spent. Absent: not known, or no limit.
struct ExposureView {
    std::optional<core::Credit> escrow;
    std::optional<core::Credit> bonds;
    std::optional<core::Credit> likelyPenalty;
    std::optional<core::Credit> limit;
    std::optional<std::int64_t> usedPermille;
};

struct PnlView {
    /// Of the day, oldest first.
    std::vector<ProfitBar> slots;
    std::vector<ProfitSum> byMember;
    std::vector<ProfitSum> byMarket;
    std::vector<ProfitSum> byKind;
    ExposureView exposure;
    std::vector<FlexibilityResult> flexibility;
    Figure proof;
    /// Why there is no ledger; empty when there is.
    QString problem;
};

/// Profit and loss by slot, what is at risk, and what flexibility earned; sums by member, market and direction. A
/// function of its view.
class PnlPanel final : public QWidget {
    Q_OBJECT

public:
    enum Tab { Slots, Position, Flexibility, Sums, kTabs };

    explicit PnlPanel(QWidget* parent = nullptr);

    void show(const PnlView& view);
    using QWidget::show;
    void choose(Tab tab);
    [[nodiscard]] ProfitChart* chart() const { return m_chart; }
    /// For the title bar of the panel.
    [[nodiscard]] DeskButton* report() const { return m_report; }
    [[nodiscard]] DeskTable* table(Tab tab) const { return m_tables[tab]; }

Q_SIGNALS:
    /// The owner wants the month's report as a file.
    void reportAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showExposure();
    void showFlexibility();
    void showSums();

    PnlView m_view;
    std::array<DeskButton*, kTabs> m_tabs{};
    std::array<DeskTable*, kTabs> m_tables{};
    QStackedWidget* m_stack;
    ProfitChart* m_chart;
    RecordTable* m_exposure;
    RecordTable* m_flexibility;
    RecordTable* m_sums;
    QComboBox* m_by;
    WarnBand* m_problem;
    DeskButton* m_report;
};

} // namespace wattbourse::app
