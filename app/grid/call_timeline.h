// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_widget.h"
#include "app/grid/grid_view.h"

#include <vector>

namespace wattbourse::app {

/// One step of an escalation, as it is written beside the line.
struct CallStep {
    enum class State { Done, Now, Later, Skipped, Failed };
    State state{State::Later};
    QString title;
    QString detail;
    /// When it was or will be; absent for what has no time of its own.
    std::optional<core::UnixTime> at;
    bool operator==(const CallStep&) const = default;
};

/// Plan, own assets, residual, call, offers, awards, delivery, settlement, tokens: what of the relief of a slot is
/// done, what is next, and what was not needed.
std::vector<CallStep> callSteps(const ReliefView& relief, const FlowSlot& slot);
/// One sentence on where the relief stands.
QString stageSentence(CallStage stage);

/// The steps of an escalation on a line from the left to the right, or, where that is too narrow, one under the other.
class CallTimeline final : public ChartWidget {
    Q_OBJECT

public:
    explicit CallTimeline(QWidget* parent = nullptr);
    using QWidget::show;
    void show(std::vector<CallStep> steps);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize sizeHint() const override { return {620, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintMark(QPainter& painter, QPointF at, CallStep::State state) const;
    [[nodiscard]] QColor inkOf(CallStep::State state) const;

    std::vector<CallStep> m_steps;
};

} // namespace wattbourse::app
