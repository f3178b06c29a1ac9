// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_widget.h"
#include "core/api/market.h"

#include <optional>
#include <vector>

namespace wattbourse::app {

/// One slot of the position chart. Buying and import positive.
struct PositionBar {
    core::UnixTime start;
    core::Energy contracted;
    std::optional<core::Energy> delivered;
    bool settled{};
    bool selected{};
};

/// Delivered against contracted, slot by slot: bought above the line, sold below. Contracted is the frame, delivered
/// fills it.
class PositionChart final : public ChartWidget {
    Q_OBJECT

public:
    explicit PositionChart(QWidget* parent = nullptr);
    void show(std::vector<PositionBar> bars);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize sizeHint() const override { return {360, 160}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 80}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<PositionBar> m_bars;
};

} // namespace wattbourse::app
