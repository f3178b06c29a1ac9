// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_widget.h"
#include "app/charts/legend.h"
#include "app/grid/grid_view.h"

#include <vector>

namespace wattbourse::app {

/// Flow of a branch slot by slot: planned is the frame, measured fills it, what is to come lies in a band, and the
/// capacity is a line that a flow should not pass. Import above, export below. A click, or the arrow keys, choose a
/// slot.
class FlowChart final : public ChartWidget {
    Q_OBJECT

public:
    explicit FlowChart(QWidget* parent = nullptr);
    using QWidget::show;
    void show(std::vector<FlowSlot> slots, core::SlotIndex chosen, core::UnixTime now);
    [[nodiscard]] std::vector<Legend::Item> legend() const;
    /// What the picture says of the chosen slot, in words.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize sizeHint() const override { return {620, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 110}; }

Q_SIGNALS:
    void slotChosen(wattbourse::core::SlotIndex slot);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Scale;
    [[nodiscard]] Scale scale() const;
    void paintAxes(QPainter& painter, const Scale& scale) const;
    void paintSlot(QPainter& painter, const Scale& scale, std::size_t at) const;
    void paintCapacity(QPainter& painter, const Scale& scale) const;
    [[nodiscard]] std::optional<std::size_t> chosenPlace() const;

    std::vector<FlowSlot> m_slots;
    core::SlotIndex m_chosen;
    core::UnixTime m_now;
};

} // namespace wattbourse::app
